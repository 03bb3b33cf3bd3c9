#include "output/read_json.hpp"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "bytes.hpp"

namespace notulen {
namespace {

using nlohmann::json;

// Thrown and caught in this file alone.
struct Wrong : std::runtime_error {
  using std::runtime_error::runtime_error;
};

const json& null() {
  static const json none;
  return none;
}

// The value of a key; null where it is missing.
const json& at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? null() : *found;
}

const json& object(const json& value, const char* what) {
  if (!value.is_object()) throw Wrong(std::string(what) + " is no object");
  return value;
}

Maybe text(const json& from, const char* key) {
  const json& value = at(from, key);
  if (value.is_null()) return std::nullopt;
  if (!value.is_string()) throw Wrong(std::string(key) + " is no text");
  return value.get<std::string>();
}

std::string plain(const json& from, const char* key) { return text(from, key).value_or(""); }

std::optional<bool> flag(const json& from, const char* key) {
  const json& value = at(from, key);
  if (value.is_null()) return std::nullopt;
  if (!value.is_boolean()) throw Wrong(std::string(key) + " is neither true nor false");
  return value.get<bool>();
}

std::optional<long> whole(const json& from, const char* key) {
  const json& value = at(from, key);
  if (value.is_null()) return std::nullopt;
  if (!value.is_number_integer()) throw Wrong(std::string(key) + " is no whole number");
  return value.get<long>();
}

std::size_t count(const json& from, const char* key) {
  const auto number = whole(from, key);
  if (number && *number < 0) throw Wrong(std::string(key) + " is below zero");
  return static_cast<std::size_t>(number.value_or(0));
}

double sure(const json& from) {
  const json& value = at(from, "confidence");
  if (value.is_null()) return 1;  // somebody looked
  if (!value.is_number()) throw Wrong("confidence is no number");
  return value.get<double>();
}

// Calls f for each value of an array; a missing one is empty.
template <typename F>
void each(const json& from, const char* key, F&& f) {
  const json& value = at(from, key);
  if (value.is_null()) return;
  if (!value.is_array()) throw Wrong(std::string(key) + " is no array");
  for (const json& one : value) f(one);
}

template <typename T, typename F>
std::vector<T> list(const json& from, const char* key, F&& read) {
  std::vector<T> out;
  each(from, key, [&](const json& one) { out.push_back(read(one)); });
  return out;
}

std::string string_of(const json& value) {
  if (!value.is_string()) throw Wrong("a text was wanted");
  return value.get<std::string>();
}

std::vector<std::string> texts(const json& from, const char* key) { return list<std::string>(from, key, string_of); }

std::uint32_t line_number(const json& from, const char* key) {
  const std::size_t number = count(from, key);
  if (number > UINT32_MAX) throw Wrong(std::string(key) + " is beyond any file");
  return static_cast<std::uint32_t>(number);
}

Source source(const json& value) {
  Source out;
  if (value.is_null()) return out;
  object(value, "source");
  out.line = line_number(value, "line");
  out.end_line = line_number(value, "end_line");
  each(value, "spans", [&](const json& span) {
    if (!span.is_array() || span.size() != 2 || !span[0].is_number_unsigned() || !span[1].is_number_unsigned()) throw Wrong("a span is no pair of numbers");
    const Span read{span[0].get<std::size_t>(), span[1].get<std::size_t>()};
    if (held(read) != nullptr) throw Wrong("a span ends beyond any file");
    out.spans.push_back(read);
  });
  return out;
}

Person person(const json& from) {
  object(from, "a person");
  Person p;
  p.id = plain(from, "id");
  p.name = plain(from, "name");
  p.honorific_prefix = text(from, "honorific_prefix");
  p.parts = {text(from, "given_name"), text(from, "initials"), text(from, "infix"), text(from, "family_name"), text(from, "sort_name")};
  p.abbreviation = text(from, "abbreviation");
  p.role = text(from, "role");
  p.organization = text(from, "organization");
  p.present_from = text(from, "present_from");
  p.present_until = text(from, "present_until");
  p.replaces = text(from, "replaces");
  p.replaced_by = text(from, "replaced_by");
  p.reason = text(from, "reason");
  p.remark = text(from, "remark");
  p.notice = flag(from, "notice");
  p.confidence = sure(from);
  p.source = source(at(from, "source"));
  return p;
}

// An array is a list below the entry before it.
Rare<ListEntry> entries(const json& items) {
  Rare<ListEntry> out;
  for (const json& item : items) {
    if (!item.is_array()) {
      out.push_back({string_of(item), {}});
      continue;
    }
    // Below an entry without text, or one that has its list already, stands an entry of its own.
    if (out.empty() || !out.back().items.empty()) out.emplace_back();
    out.back().items = entries(item);
  }
  return out;
}

Block block(const json& from) {
  object(from, "a block");
  Block b;
  const std::string type = plain(from, "type");
  if (type == "paragraph") b.type = BlockType::paragraph;
  else if (type == "statement") b.type = BlockType::statement;
  else if (type == "subheading") b.type = BlockType::subheading;
  else if (type == "list") b.type = BlockType::list;
  else if (type == "table") b.type = BlockType::table;
  else if (type == "item") b.type = BlockType::item;
  else throw Wrong("a block is of no known type");
  b.text = plain(from, "text");
  b.speaker = text(from, "speaker");
  b.speaker_id = text(from, "speaker_id");
  if (const json& refers = at(from, "refers_to"); !refers.is_null()) b.refers_to = text(object(refers, "refers_to"), "number");
  b.ordered = flag(from, "ordered").value_or(false);
  if (b.type == BlockType::list && at(from, "items").is_array()) b.entries = entries(at(from, "items"));
  b.header = texts(from, "header");
  each(from, "rows", [&](const json& row) {
    if (!row.is_array()) throw Wrong("a row is no array");
    b.rows.emplace_back();
    for (const json& cell : row) b.rows.back().push_back(string_of(cell));
  });
  if (b.type == BlockType::item) b.item_id = plain(from, "id");
  b.decision_ids = texts(from, "decision_ids");
  b.follow_up_ids = texts(from, "follow_up_ids");
  b.source = source(at(from, "source"));
  return b;
}

AgendaItem agenda_item(const json& from) {
  object(from, "an agenda item");
  AgendaItem item;
  item.id = plain(from, "id");
  item.number = text(from, "number");
  item.title = text(from, "title");
  item.presenters = list<Presenter>(from, "presenters", [](const json& one) {
    object(one, "a presenter");
    return Presenter{plain(one, "name"), text(one, "organization"), text(one, "person_id"), source(at(one, "source"))};
  });
  item.content = list<Block>(from, "content", block);
  item.items = list<AgendaItem>(from, "items", agenda_item);
  item.confidence = sure(from);
  item.source = source(at(from, "source"));
  return item;
}

Decision decision(const json& from) {
  object(from, "a decision");
  Decision d;
  d.id = plain(from, "id");
  d.text = plain(from, "text");
  d.agenda_item = text(from, "agenda_item");
  d.result = text(from, "result");
  if (const json& vote = at(from, "vote"); !vote.is_null()) {
    object(vote, "vote");
    d.vote = Vote{whole(vote, "for"), whole(vote, "against"), whole(vote, "abstained"), texts(vote, "voters_for"), texts(vote, "voters_against")};
  }
  d.confidence = sure(from);
  d.source = source(at(from, "source"));
  return d;
}

FollowUp follow_up(const json& from) {
  object(from, "a follow-up");
  FollowUp f;
  f.id = plain(from, "id");
  const std::string type = plain(from, "type");
  bool known = false;
  for (const FollowUpType one : {FollowUpType::action, FollowUpType::agenda, FollowUpType::commitment})
    if (type == type_name(one)) {
      f.type = one;
      known = true;
    }
  if (!known) throw Wrong("a follow-up is of no known type");
  f.number = text(from, "number");
  f.text = plain(from, "text");
  f.owners = texts(from, "owners");
  f.owner_ids = list<Maybe>(from, "owner_ids", [](const json& one) { return one.is_null() ? Maybe{} : Maybe(string_of(one)); });
  f.owner_ids.resize(f.owners.size());
  f.due = text(from, "due");
  f.due_from = text(from, "due_from");
  f.due_until = text(from, "due_until");
  f.due_text = text(from, "due_text");
  f.status = text(from, "status");
  f.done = flag(from, "done");
  f.agenda_item = text(from, "agenda_item");
  f.confidence = sure(from);
  f.source = source(at(from, "source"));
  return f;
}

Meeting meeting(const json& from) {
  Meeting m;
  if (from.is_null()) return m;
  object(from, "meeting");
  m.title = text(from, "title");
  m.type = text(from, "type");
  m.status = text(from, "status");
  m.body = text(from, "body");
  m.date = text(from, "date");
  m.end_date = text(from, "end_date");
  m.start_time = text(from, "start_time");
  m.end_time = text(from, "end_time");
  m.location = text(from, "location");
  m.chair = text(from, "chair");
  m.chair_id = text(from, "chair_id");
  m.secretary = text(from, "secretary");
  m.secretary_id = text(from, "secretary_id");
  if (const json& next = at(from, "next"); !next.is_null()) {
    object(next, "next");
    m.next = NextMeeting{text(next, "date"), text(next, "time"), text(next, "location"), text(next, "text"), source(at(next, "source"))};
  }
  if (const json& sources = at(from, "sources"); sources.is_object())
    for (const auto& [key, place] : sources.items()) m.sources[key] = source(place);
  return m;
}

FileInfo file_info(const json& from) {
  FileInfo f;
  if (from.is_null()) return f;
  object(from, "document");
  f.id = plain(from, "id");
  f.file = plain(from, "file");
  f.media_type = text(from, "media_type").value_or(f.media_type);
  f.encoding = plain(from, "encoding");
  f.bytes = count(from, "bytes");
  f.lines = count(from, "lines");
  if (const json& part = at(from, "part"); !part.is_null()) {
    object(part, "part");
    f.part = std::max<std::size_t>(1, count(part, "index"));
    f.parts = std::max(f.part, count(part, "of"));
  }
  if (const json& made = at(from, "converter"); !made.is_null()) {
    object(made, "converter");
    f.converter = Converter{plain(made, "name"), plain(made, "version"), plain(made, "sha256")};
  }
  return f;
}

Document document(const json& from) {
  object(from, "a result");
  if (plain(from, "format") != "notulen/1") throw Wrong("is of no format that is known (notulen/1 is)");
  Document d;
  if (const json& generator = at(from, "generator"); !generator.is_null()) d.vocabulary = plain(object(generator, "generator"), "vocabulary");
  d.document = file_info(at(from, "document"));
  if (const json& c = at(from, "coverage"); !c.is_null()) {
    object(c, "coverage");
    d.coverage = {count(c, "bytes"), count(c, "value"), count(c, "content"), count(c, "furniture"), count(c, "unclaimed")};
  }
  d.meeting = meeting(at(from, "meeting"));
  d.attendees = list<Person>(from, "attendees", person);
  d.apologies = list<Person>(from, "apologies", person);
  d.others = list<Person>(from, "others", person);
  d.content = list<Block>(from, "content", block);
  d.agenda_items = list<AgendaItem>(from, "agenda_items", agenda_item);
  d.decisions = list<Decision>(from, "decisions", decision);
  d.follow_ups = list<FollowUp>(from, "follow_ups", follow_up);
  d.diagnostics = list<Diagnostic>(from, "diagnostics", [](const json& one) {
    object(one, "a diagnostic");
    return Diagnostic{plain(one, "severity"), plain(one, "code"), plain(one, "message"), count(one, "line"), count(one, "column")};
  });
  return d;
}

// Deeper nesting than any result has would only serve to exhaust the stack.
constexpr std::size_t deepest = 200;

bool too_deep(std::string_view text) {
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') ++i;
      else if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > deepest) return true;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return false;
}

void read(std::string_view text, std::vector<Document>& out) {
  if (too_deep(text)) throw Wrong("is nested too deeply");
  const json all = json::parse(text, nullptr, false);
  if (all.is_discarded()) throw Wrong("is no JSON");
  if (all.is_array())
    for (const json& one : all) out.push_back(document(one));
  else out.push_back(document(all));
}

}  // namespace

ReadJson read_json(std::string_view text) {
  ReadJson out;
  try {
    // A whole line that is JSON is one of several; else the text is one.
    const std::size_t end = text.find('\n');
    const bool lines = end != std::string_view::npos && first_not_in<" \t\r\n">(text, end) != std::string_view::npos &&
                       json::accept(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end));
    if (!lines) {
      read(text, out.documents);
      return out;
    }
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size(); ++number) {
      const std::size_t stop = std::min(text.find('\n', at), text.size());
      const std::string_view line = text.substr(at, stop - at);
      at = stop + 1;
      if (first_not_in<" \t\r">(line) == std::string_view::npos) continue;
      try {
        read(line, out.documents);
      } catch (const Wrong& wrong) {
        throw Wrong("line " + std::to_string(number + 1) + ": " + wrong.what());
      }
    }
  } catch (const Wrong& wrong) {
    out.documents.clear();
    out.error = wrong.what();
  }
  return out;
}

bool is_result(std::string_view text) {
  const auto skip = [&](std::string_view what) {
    text.remove_prefix(std::min(first_not_in<" \t\r\n">(text), text.size()));
    if (!text.starts_with(what)) return false;
    text.remove_prefix(what.size());
    return true;
  };
  if (first_not_in<" \t\r\n">(text.substr(0, 200)) == std::string_view::npos) return false;
  if (text[first_not_in<" \t\r\n">(text)] == '[') skip("[");
  return skip("{") && skip("\"format\"") && skip(":") && skip("\"notulen/");
}

}  // namespace notulen
