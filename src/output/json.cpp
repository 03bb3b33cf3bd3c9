#include "output/json.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

namespace notulen {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json value(const std::optional<T>& maybe) {
  return maybe ? Json(*maybe) : Json(nullptr);
}

// Lines and columns count from 1; 0 is no place.
Json place(std::size_t number) { return number ? Json(number) : Json(nullptr); }

// Two digits tell all that a confidence knows; products of them would print seventeen.
Json confidence(double sure) { return std::isfinite(sure) ? std::round(std::clamp(sure, 0.0, 1.0) * 100) / 100 : 0.0; }

template <typename Values, typename F>
Json array(const Values& values, F&& f) {
  Json out = Json::array();
  for (const auto& v : values) out.push_back(f(v));
  return out;
}

Json source(const Source& s) {
  if (s.line == 0) return nullptr;
  Json spans = Json::array();
  for (const Span& span : s.spans) spans.push_back(Json::array({span.begin, span.end}));
  return {{"line", s.line}, {"end_line", std::max(s.line, s.end_line)}, {"spans", std::move(spans)}};
}

Json file_info(const FileInfo& file) {
  Json converter = nullptr;
  if (const auto& c = file.converter) converter = {{"name", c->name}, {"version", c->version}, {"sha256", c->sha256}};
  return {{"id", file.id},
          {"file", file.file},
          {"media_type", file.media_type},
          {"encoding", file.encoding},
          {"bytes", file.bytes},
          {"lines", file.lines},
          {"part", {{"index", file.part}, {"of", file.parts}}},
          {"converter", std::move(converter)}};
}

Json coverage(const Coverage& c) {
  return {{"bytes", c.bytes},
          {"value", c.value},
          {"content", c.content},
          {"furniture", c.furniture},
          {"unclaimed", c.unclaimed}};
}

Json next_meeting(const std::optional<NextMeeting>& next) {
  if (!next) return nullptr;
  return {{"date", value(next->date)},
          {"time", value(next->time)},
          {"location", value(next->location)},
          {"text", value(next->text)},
          {"source", source(next->source)}};
}

Json meeting(const Meeting& m) {
  Json sources = Json::object();
  for (const auto& [key, s] : m.sources)
    if (s.line != 0) sources[key] = source(s);
  return {{"title", value(m.title)},
          {"type", value(m.type)},
          {"status", value(m.status)},
          {"body", value(m.body)},
          {"date", value(m.date)},
          {"end_date", value(m.end_date)},
          {"start_time", value(m.start_time)},
          {"end_time", value(m.end_time)},
          {"location", value(m.location)},
          {"chair", value(m.chair)},
          {"chair_id", value(m.chair_id)},
          {"secretary", value(m.secretary)},
          {"secretary_id", value(m.secretary_id)},
          {"next", next_meeting(m.next)},
          {"sources", std::move(sources)}};
}

Json person(const Person& p, bool absent) {
  Json out{{"id", p.id},
           {"name", p.name},
           {"honorific_prefix", value(p.honorific_prefix)},
           {"given_name", value(p.parts.given_name)},
           {"initials", value(p.parts.initials)},
           {"infix", value(p.parts.infix)},
           {"family_name", value(p.parts.family_name)},
           {"sort_name", value(p.parts.sort_name)},
           {"abbreviation", value(p.abbreviation)},
           {"role", value(p.role)},
           {"organization", value(p.organization)},
           {"present_from", value(p.present_from)},
           {"present_until", value(p.present_until)},
           {"replaces", value(p.replaces)},
           {"remark", value(p.remark)}};
  if (absent) {
    out["notice"] = value(p.notice);
    out["reason"] = value(p.reason);
    out["replaced_by"] = value(p.replaced_by);
  }
  out["confidence"] = confidence(p.confidence);
  out["source"] = source(p.source);
  return out;
}

Json attendee(const Person& p) { return person(p, false); }
Json absentee(const Person& p) { return person(p, true); }

// A list below an entry is an array behind it.
Json list_items(const std::vector<ListEntry>& entries) {
  Json out = Json::array();
  for (const ListEntry& entry : entries) {
    if (!entry.text.empty() || entry.items.empty()) out.push_back(entry.text);
    if (!entry.items.empty()) out.push_back(list_items(entry.items));
  }
  return out;
}

Json block(const Block& b) {
  Json out = Json::object();
  switch (b.type) {
    case BlockType::paragraph:
      out = {{"type", "paragraph"}, {"text", b.text}};
      break;
    case BlockType::statement:
      out = {{"type", "statement"},
             {"speaker", value(b.speaker)},
             {"speaker_id", value(b.speaker_id)},
             {"text", b.text}};
      break;
    case BlockType::subheading:
      out = {{"type", "subheading"}, {"text", b.text}, {"refers_to", nullptr}};
      if (b.refers_to) out["refers_to"] = Json{{"number", *b.refers_to}};
      break;
    case BlockType::list:
      out = {{"type", "list"}, {"ordered", b.ordered}, {"items", list_items(b.entries)}};
      break;
    case BlockType::table:
      out = {{"type", "table"}, {"header", b.header}, {"rows", b.rows}};
      break;
    case BlockType::item:
      out = {{"type", "item"}, {"id", b.item_id}};
      break;
  }
  out["decision_ids"] = b.decision_ids;
  out["follow_up_ids"] = b.follow_up_ids;
  out["source"] = source(b.source);
  return out;
}

Json presenter(const Presenter& p) {
  return {{"name", p.name},
          {"organization", value(p.organization)},
          {"person_id", value(p.person_id)},
          {"source", source(p.source)}};
}

Json agenda_item(const AgendaItem& item) {
  return {{"id", item.id},
          {"number", value(item.number)},
          {"title", value(item.title)},
          {"confidence", confidence(item.confidence)},
          {"presenters", array(item.presenters, presenter)},
          {"content", array(item.content, block)},
          {"items", array(item.items, agenda_item)},
          {"source", source(item.source)}};
}

Json vote(const std::optional<Vote>& v) {
  if (!v) return nullptr;
  return {{"for", value(v->votes_for)},
          {"against", value(v->votes_against)},
          {"abstained", value(v->abstained)},
          {"voters_for", v->voters_for},
          {"voters_against", v->voters_against}};
}

Json decision(const Decision& d) {
  return {{"id", d.id},
          {"text", d.text},
          {"agenda_item", value(d.agenda_item)},
          {"result", value(d.result)},
          {"vote", vote(d.vote)},
          {"confidence", confidence(d.confidence)},
          {"source", source(d.source)}};
}

Json follow_up(const FollowUp& f) {
  Json owner_ids = Json::array();
  for (std::size_t i = 0; i < f.owners.size(); ++i)
    owner_ids.push_back(i < f.owner_ids.size() ? value(f.owner_ids[i]) : Json(nullptr));
  return {{"id", f.id},
          {"type", type_name(f.type)},
          {"number", value(f.number)},
          {"text", f.text},
          {"owners", f.owners},
          {"owner_ids", std::move(owner_ids)},
          {"due", value(f.due)},
          {"due_from", value(f.due_from)},
          {"due_until", value(f.due_until)},
          {"due_text", value(f.due_text)},
          {"status", value(f.status)},
          {"done", value(f.done)},
          {"agenda_item", value(f.agenda_item)},
          {"confidence", confidence(f.confidence)},
          {"source", source(f.source)}};
}

Json diagnostic(const Diagnostic& d) {
  return {{"severity", d.severity},
          {"code", d.code},
          {"message", d.message},
          {"line", place(d.line)},
          {"column", place(d.column)}};
}

// A top-level key and how its value is made.
struct Part {
  const char* key;
  Json (*make)(const Document&);
};

constexpr std::array parts{
    Part{"format", [](const Document&) { return Json("notulen/1"); }},
    Part{"generator",
         [](const Document& d) {
           return Json{{"name", "notulen"}, {"version", version()}, {"vocabulary", d.vocabulary}};
         }},
    Part{"document", [](const Document& d) { return file_info(d.document); }},
    Part{"coverage", [](const Document& d) { return coverage(d.coverage); }},
    Part{"meeting", [](const Document& d) { return meeting(d.meeting); }},
    Part{"attendees", [](const Document& d) { return array(d.attendees, attendee); }},
    Part{"apologies", [](const Document& d) { return array(d.apologies, absentee); }},
    Part{"others", [](const Document& d) { return array(d.others, attendee); }},
    Part{"content", [](const Document& d) { return array(d.content, block); }},
    Part{"agenda_items", [](const Document& d) { return array(d.agenda_items, agenda_item); }},
    Part{"decisions", [](const Document& d) { return array(d.decisions, decision); }},
    Part{"follow_ups", [](const Document& d) { return array(d.follow_ups, follow_up); }},
    Part{"diagnostics", [](const Document& d) { return array(d.diagnostics, diagnostic); }},
};

}  // namespace

const std::vector<std::string>& top_level_keys() {
  static const std::vector<std::string> keys = [] {
    std::vector<std::string> out;
    for (const Part& part : parts) out.emplace_back(part.key);
    return out;
  }();
  return keys;
}

std::string to_json(const Document& document, bool pretty, const std::vector<std::string>& keys) {
  Json out = Json::object();
  for (const Part& part : parts) {
    const std::string_view key = part.key;
    if (key == "format" || key == "document" || std::find(keys.begin(), keys.end(), key) != keys.end())
      out[part.key] = part.make(document);
  }
  return out.dump(pretty ? 1 : -1, ' ', false, Json::error_handler_t::replace);
}

std::string to_json(const Document& document, bool pretty) { return to_json(document, pretty, top_level_keys()); }

}  // namespace notulen
