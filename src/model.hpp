#pragma once
// What is extracted from minutes: one Document a meeting. Standard library only.
//
// Empty optionals are values the text says nothing of. All text is NFC, white space folded. Spans are byte ranges
// in the file as read (of the decoded document while the pipeline still runs), lines count from 1.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text.hpp"

namespace notulen {

// Takes a pointer's room where there is none; otherwise used as an std::optional<std::string>.
using Maybe = Boxed<std::string>;

// Where a value stands in the file.
struct Source {
  std::uint32_t line = 0;      // first line, from 1; 0 where a value has no place
  std::uint32_t end_line = 0;  // last line
  Spans spans;                 // in reading order
};

// The parts of a personal name as far as the text shows them. `infix` is the tussenvoegsel.
struct NameParts {
  Maybe given_name, initials, infix, family_name, sort_name;
};

struct Person {
  std::string id;    // person-1 …, in document order; unique in the document
  std::string name;  // as written, without honorific, role, remark
  Maybe honorific_prefix;
  NameParts parts;
  Maybe abbreviation, role, organization, present_from, present_until, replaces, replaced_by, reason, remark;
  std::optional<bool> notice;  // apologies: absence announced; empty where the text only says absent
  double confidence = 0;
  Source source;
};

struct NextMeeting {
  Maybe date, time, location, text;
  Source source;
};

struct Meeting {
  Maybe title, type, status, body, date, end_date, start_time, end_time, location, chair, chair_id, secretary,
      secretary_id;
  std::optional<NextMeeting> next;
  std::map<std::string, Source> sources;  // by key: title, date, …
};

enum class BlockType : unsigned char { paragraph, statement, subheading, list, table, item };

// An entry of a list: a text, or a list below the entry before it.
struct ListEntry {
  std::string text;
  Rare<ListEntry> items;
};

// What stood before a speaker's name (`de heer`), which helps to tell whom it means, and where the name stands: known
// until the file's own bytes are.
struct SpeakerName {
  Maybe title;
  Spans spans;
};

struct Block {
  BlockType type = BlockType::paragraph;
  bool ordered = false;                        // list
  std::string text;                            // paragraph, statement, subheading
  Maybe speaker, speaker_id;                   // statement
  Boxed<SpeakerName> speaker_name;             // … as long as its text is read
  Maybe refers_to;                             // subheading: number of the earlier minutes' item
  Rare<ListEntry> entries;                     // list
  Rare<std::string> header;                    // table
  Rare<std::vector<std::string>> rows;         // table
  Maybe item_id;                               // item
  Rare<std::string> decision_ids, follow_up_ids;
  Source source;
};

struct Presenter {
  std::string name;
  Maybe organization, person_id;
  Source source;
};

struct AgendaItem {
  std::string id;
  Maybe number;
  Maybe title;
  std::vector<Presenter> presenters;
  std::vector<Block> content;
  std::vector<AgendaItem> items;
  double confidence = 0;
  Source source;  // the heading
};

struct Vote {
  std::optional<long> votes_for, votes_against, abstained;
  std::vector<std::string> voters_for, voters_against;
};

struct Decision {
  std::string id;
  std::string text;
  Maybe agenda_item;  // id of the item it stands under
  Maybe result;
  std::optional<Vote> vote;
  double confidence = 0;
  Source source;
};

enum class FollowUpType { action, agenda, commitment };

constexpr std::string_view type_name(FollowUpType type) {
  return type == FollowUpType::action ? "action" : type == FollowUpType::agenda ? "agenda" : "commitment";
}

struct FollowUp {
  std::string id;
  FollowUpType type = FollowUpType::action;
  Maybe number;
  std::string text;
  std::vector<std::string> owners;
  std::vector<Maybe> owner_ids;  // one an owner
  Maybe due, due_from, due_until, due_text, status;
  std::optional<bool> done;
  Maybe agenda_item;
  double confidence = 0;
  Source source;
};

struct Diagnostic {
  std::string severity = "warning";  // warning, info
  std::string code;                  // one of the closed list in diagnostics.hpp
  std::string message;
  std::size_t line = 0, column = 0;  // from 1; columns count characters
};

struct Coverage {
  std::size_t bytes = 0, value = 0, content = 0, furniture = 0, unclaimed = 0;  // bytes that are not white space

  Coverage& operator+=(const Coverage& other) {
    bytes += other.bytes, value += other.value, content += other.content;
    furniture += other.furniture, unclaimed += other.unclaimed;
    return *this;
  }
};

struct Converter {
  std::string name, version, sha256;
};

struct FileInfo {
  std::string id;  // sha256 of the file, hexadecimal
  std::string file;
  std::string media_type = "text/plain";
  std::string encoding;
  std::size_t bytes = 0, lines = 0;
  std::size_t part = 1, parts = 1;  // which meeting of the file, of how many
  std::optional<Converter> converter;
};

struct Document {
  std::string vocabulary;  // hash of the words it was read with
  FileInfo document;
  Coverage coverage;
  Meeting meeting;
  std::vector<Person> attendees, apologies, others;
  std::vector<Block> content;
  std::vector<AgendaItem> agenda_items;
  std::vector<Decision> decisions;
  std::vector<FollowUp> follow_ups;
  std::vector<Diagnostic> diagnostics;
  std::vector<Span> furniture, unclaimed;  // what was set aside, what became nothing; not part of the JSON
};

// Calls f(Source&) for every source of the document, in no particular order.
template <typename Doc, typename F>
void for_each_source(Doc& document, F&& f);

namespace detail {
template <typename Blocks, typename F>
void block_sources(Blocks& blocks, F& f) {
  for (auto& block : blocks) f(block.source);
}
template <typename Items, typename F>
void item_sources(Items& items, F& f) {
  for (auto& item : items) {
    f(item.source);
    for (auto& presenter : item.presenters) f(presenter.source);
    block_sources(item.content, f);
    item_sources(item.items, f);
  }
}
}  // namespace detail

template <typename Doc, typename F>
void for_each_source(Doc& document, F&& f) {
  for (auto& [key, source] : document.meeting.sources) f(source);
  if (document.meeting.next) f(document.meeting.next->source);
  for (auto* people : {&document.attendees, &document.apologies, &document.others})
    for (auto& person : *people) f(person.source);
  detail::block_sources(document.content, f);
  detail::item_sources(document.agenda_items, f);
  for (auto& decision : document.decisions) f(decision.source);
  for (auto& follow_up : document.follow_ups) f(follow_up.source);
}

}  // namespace notulen
