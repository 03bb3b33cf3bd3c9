#include "unknown.hpp"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>
#include <unordered_set>

#include "bytes.hpp"
#include "decode.hpp"
#include "layout.hpp"
#include "letters.hpp"
#include "outline.hpp"
#include "read/date.hpp"
#include "read/entry.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "resolve/person_index.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_entry = 40;  // bytes; no label or heading word is longer

std::string_view trimmed(std::string_view s) {
  const auto first = first_not_in<" *_">(s);
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, last_not_in<" *_">(s) - first + 1);
}

// Up to four words that a table could hold: letters, with points, hyphens and strokes between.
bool wordy(std::string_view s) {
  if (s.size() < 2 || s.size() > longest_entry || s.front() == '-') return false;
  if (std::count(s.begin(), s.end(), ' ') > 3) return false;
  return std::all_of(s.begin(), s.end(), [](char c) {
    return upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || c == ' ' || c == '.' || c == '-' || c == '/' || c == '\'';
  });
}

class Finder {
 public:
  Finder(const Document& document, const Outline& plan, const Vocabulary& words)
      : document_(document), plan_(plan), words_(words), people_(document, words) {}

  std::vector<UnknownWord> find(const std::vector<Segment>& segments) {
    collect(document_.content);
    collect(document_.agenda_items);
    for (const auto* people : {&document_.attendees, &document_.apologies})
      for (const Person& person : *people)
        if (person.organization) ++bodies_[fold_case(*person.organization)];
    for (std::size_t i = 0; i < segments.size(); ++i) {
      const Segment& segment = segments[i];
      if (segment.is_table()) columns(segment, plan_.places[i]);
      else if (!plan_.places[i].heading && !plan_.places[i].title) label(segment, plan_.places[i]);
    }
    items(document_.agenda_items);
    for (const auto* people : {&document_.attendees, &document_.apologies})
      for (const Person& person : *people) about(person);
    for (const FollowUp& one : document_.follow_ups)
      if (one.status && !one.done && wordy(*one.status) && !in_any({"action_status", "due_intro", "due_vague", "due_before", "month"}, *one.status))
        add("action_status", *one.status, "", one.source.line);
    std::stable_sort(found_.begin(), found_.end(), [](const UnknownWord& a, const UnknownWord& b) { return a.line < b.line; });
    return std::move(found_);
  }

 private:
  void add(const char* table, std::string_view entry, const char* value, std::size_t line) {
    found_.push_back({table, fold_case(entry), value, line});
  }

  // Who speaks is no label.
  void collect(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
      if (block.speaker) speakers_.insert(fold_case(*block.speaker));
  }
  void collect(const std::vector<AgendaItem>& items) {
    for (const AgendaItem& item : items) {
      collect(item.content);
      collect(item.items);
    }
  }

  [[nodiscard]] bool in_any(std::initializer_list<TableName> tables, std::string_view said) const {
    return std::any_of(tables.begin(), tables.end(), [&](TableName table) { return words_.longest(table, said).has_value(); });
  }

  // Somebody, or the body that persons are listed under.
  [[nodiscard]] bool person(std::string_view said) const {
    return speakers_.contains(fold_case(said)) || bodies_.contains(fold_case(said)) || people_.knows(said) || in_any({"given_name", "honorific", "speaker_office", "role"}, said);
  }

  // `Klusje: …`: short words before a colon that open a line.
  void label(const Segment& segment, const Place& place) {
    const std::string_view all = segment.text.view();
    const std::size_t colon = all.substr(0, longest_entry + 4).find(':');
    if (colon == std::string_view::npos || (colon + 1 < all.size() && all[colon + 1] != ' ')) return;
    const std::string_view said = trimmed(all.substr(0, colon));
    if (!wordy(said) || said.find('/') != std::string_view::npos || !upper(said.front()) || read_label(all, words_) || person(said)) return;
    if (in_any({"no_speaker", "talk_word", "talk_heading", "decision_label", "action_mark", "commitment_mark", "agenda_mark", "other_label", "vote_label",
                "status_label", "letter_label", "own_date_label", "decision_list", "action_list", "motion", "item_word", "item_title", "genre"}, said))
      return;
    const bool front = place.part == Part::front || place.part == Part::attendance;
    if (!front) return add("no_speaker", said, "", segment.line);
    add("label", said, announced(all.substr(colon + 1, 200)), segment.line);
  }

  // What a label may announce, by what stands behind it.
  [[nodiscard]] const char* announced(std::string_view value) const {
    if (!find_dates(value.substr(0, 60), words_).empty()) return "date";
    std::size_t names = 0;
    for (const Entry& entry : read_entries(value, words_)) {
      const NameParts& parts = entry.person.parts;
      names += parts.family_name && (parts.initials || words_.contains("given_name", parts.given_name.value_or("")));
    }
    return names > 1 ? "present" : names == 1 ? "officer" : "skip";
  }

  // A header row of which half the cells are known, or fewer where it is set off as one.
  void columns(const Segment& table, const Place& place) {
    std::size_t attendance = 0, actions = 0, cells = 0;
    for (const Text& cell : table.rows.front()) {
      const std::string_view said = head(cell);
      cells += !said.empty();
      attendance += words_.contains("attendance_column", said);
      actions += words_.contains("action_column", said) || words_.contains("decision_column", said);
    }
    const std::size_t known = std::max(attendance, actions);
    if (2 * known < cells && (known == 0 || !table.header)) return;
    const bool persons = attendance > actions || (attendance == actions && place.part == Part::attendance);
    for (const Text& cell : table.rows.front()) {
      const std::string_view said = head(cell);
      if (!wordy(said) || people_.knows(said)) continue;
      if (in_any({"attendance_column", "action_column", "decision_column", "presence_heading", "label", "given_name"}, said)) continue;
      add(persons ? "attendance_column" : "action_column", said, "remark", table.line);
    }
  }

  static std::string_view head(const Text& cell) {
    std::string_view said = trimmed(cell.view());
    while (!said.empty() && (said.back() == ':' || said.back() == ' ')) said.remove_suffix(1);
    return said;
  }

  void items(const std::vector<AgendaItem>& items) {
    for (const AgendaItem& item : items) {
      if (item.title && wordy(*item.title) && !in_any({"item_title", "talk_word", "talk_heading", "label", "action_list", "decision_list"}, *item.title))
        add("item_title", *item.title, "", item.source.line);
      this->items(item.items);
    }
  }

  // A function that was told by its place alone, an honorific that was taken for a part of the name.
  void about(const Person& person) {
    // What several are listed under is a body, whatever it is called.
    const auto body = bodies_.find(fold_case(person.organization.value_or("")));
    const bool shared = body != bodies_.end() && body->second > 1;
    for (const Maybe* said : {&person.role, &person.organization, &person.remark})
      if (*said && !(shared && said == &person.organization) && wordy(**said) && !upper((*said)->front()) && role_length(**said, words_) == 0 && !in_any({"body", "remark", "serves", "membership", "reason"}, **said))
        add("role", **said, "", person.source.line);
    const std::size_t blank = person.name.find(' ');
    const std::string_view first = std::string_view(person.name).substr(0, blank);
    if (blank == std::string::npos || !wordy(first) || first.size() < 3 || in_any({"infix", "honorific", "given_name"}, person.name)) return;
    const bool small = first[0] >= 'a' && first[0] <= 'z';
    const bool dotted = first.back() == '.' && first[1] >= 'a' && first[1] <= 'z' && first.find('.') + 1 == first.size() && first.size() > 4;
    if (small || dotted) add("honorific", first, "", person.source.line);
  }

  const Document& document_;
  const Outline& plan_;
  const Vocabulary& words_;
  PersonIndex people_;
  std::unordered_set<std::string> speakers_;
  std::unordered_map<std::string, std::size_t> bodies_;  // how many are listed under each
  std::vector<UnknownWord> found_;
};

}  // namespace

std::vector<UnknownWord> unknown_words(std::string_view bytes, const Options& options) {
  const DecodeResult decoded = decode(bytes, options.encoding);
  if (decoded.error) return {};
  const Vocabulary& words = options.vocabulary != nullptr ? *options.vocabulary : Vocabulary::built_in();
  const Layout layout = lay_out(*decoded.decoded, words);
  const Outline plan = outline(layout.segments, words);
  // Of several meetings in a file the first one's persons and items are looked at, and every line.
  const Result result = parse(bytes, options);
  return Finder(result.documents.front(), plan, words).find(layout.segments);
}

void UnknownWords::add(const std::vector<UnknownWord>& found, const std::string& file) {
  for (const UnknownWord& word : found) {
    Seen& seen = seen_[{word.table, word.entry}];
    if (seen.count++ == 0) {
      seen.first = word;
      seen.file = file;
    }
  }
}

std::string UnknownWords::text(std::size_t least) const {
  std::map<std::string, std::vector<const Seen*>> tables;
  for (const auto& [key, seen] : seen_)
    if (seen.count >= least) tables[key.first].push_back(&seen);
  std::string out;
  for (auto& [table, entries] : tables) {
    std::stable_sort(entries.begin(), entries.end(), [](const Seen* a, const Seen* b) { return a->count > b->count; });
    out += '[' + table + "]\n";
    for (const Seen* seen : entries) {
      out += seen->first.entry + (seen->first.value.empty() ? "" : " = " + seen->first.value);
      out += "  # " + std::to_string(seen->count) + ", " + seen->file + ':' + std::to_string(seen->first.line) + '\n';
    }
  }
  return out;
}

}  // namespace notulen
