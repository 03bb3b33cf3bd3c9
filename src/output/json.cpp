#include "output/json.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "output/json_parts.hpp"

namespace notulen {
namespace {

using namespace json;

// Lines and columns count from 1; 0 is no place.
std::optional<std::size_t> place(std::size_t number) { return number ? std::optional(number) : std::nullopt; }

void generator(Writer& out, const Document& d) {
  out.object([&] {
    out.member("name", "notulen");
    out.member("version", version());
    out.member("vocabulary", d.vocabulary);
  });
}

void file_info(Writer& out, const FileInfo& file) {
  out.object([&] {
    out.member("id", file.id);
    out.member("file", file.file);
    out.member("media_type", file.media_type);
    out.member("encoding", file.encoding);
    out.member("bytes", file.bytes);
    out.member("lines", file.lines);
    out.key("part");
    out.object([&] {
      out.member("index", file.part);
      out.member("of", file.parts);
    });
    out.key("converter");
    if (const auto& c = file.converter) {
      out.object([&] {
        out.member("name", c->name);
        out.member("version", c->version);
        out.member("sha256", c->sha256);
      });
    } else {
      out.put(nullptr);
    }
  });
}

void coverage(Writer& out, const Coverage& c) {
  out.object([&] {
    out.member("bytes", c.bytes);
    out.member("value", c.value);
    out.member("content", c.content);
    out.member("furniture", c.furniture);
    out.member("unclaimed", c.unclaimed);
  });
}

void next_meeting(Writer& out, const std::optional<NextMeeting>& next) {
  if (!next) return out.put(nullptr);
  out.object([&] {
    out.member("date", next->date);
    out.member("time", next->time);
    out.member("location", next->location);
    out.member("text", next->text);
    source_member(out, next->source);
  });
}

void meeting(Writer& out, const Meeting& m) {
  out.object([&] {
    out.member("title", m.title);
    out.member("type", m.type);
    out.member("status", m.status);
    out.member("body", m.body);
    out.member("date", m.date);
    out.member("end_date", m.end_date);
    out.member("start_time", m.start_time);
    out.member("end_time", m.end_time);
    out.member("location", m.location);
    out.member("chair", m.chair);
    out.member("chair_id", m.chair_id);
    out.member("secretary", m.secretary);
    out.member("secretary_id", m.secretary_id);
    out.key("next");
    next_meeting(out, m.next);
    out.key("sources");
    out.object([&] {
      for (const auto& [key, s] : m.sources) {
        if (s.line == 0) continue;
        out.key(key);
        source(out, s);
      }
    });
  });
}

void person(Writer& out, const Person& p, bool absent) {
  out.object([&] {
    out.member("id", p.id);
    out.member("name", p.name);
    out.member("honorific_prefix", p.honorific_prefix);
    out.member("given_name", p.parts.given_name);
    out.member("initials", p.parts.initials);
    out.member("infix", p.parts.infix);
    out.member("family_name", p.parts.family_name);
    out.member("sort_name", p.parts.sort_name);
    out.member("abbreviation", p.abbreviation);
    out.member("role", p.role);
    out.member("organization", p.organization);
    out.member("present_from", p.present_from);
    out.member("present_until", p.present_until);
    out.member("replaces", p.replaces);
    out.member("remark", p.remark);
    if (absent) {
      out.member("notice", p.notice);
      out.member("reason", p.reason);
      out.member("replaced_by", p.replaced_by);
    }
    confidence(out, p.confidence);
    source_member(out, p.source);
  });
}

void attendee(Writer& out, const Person& p) { person(out, p, false); }
void absentee(Writer& out, const Person& p) { person(out, p, true); }

void vote(Writer& out, const std::optional<Vote>& v) {
  if (!v) return out.put(nullptr);
  out.object([&] {
    out.member("for", v->votes_for);
    out.member("against", v->votes_against);
    out.member("abstained", v->abstained);
    out.member("voters_for", v->voters_for);
    out.member("voters_against", v->voters_against);
  });
}

void decision(Writer& out, const Decision& d) {
  out.object([&] {
    out.member("id", d.id);
    out.member("text", d.text);
    out.member("agenda_item", d.agenda_item);
    out.member("result", d.result);
    out.key("vote");
    vote(out, d.vote);
    confidence(out, d.confidence);
    source_member(out, d.source);
  });
}

void follow_up(Writer& out, const FollowUp& f) {
  out.object([&] {
    out.member("id", f.id);
    out.member("type", type_name(f.type));
    out.member("number", f.number);
    out.member("text", f.text);
    out.member("owners", f.owners);
    out.key("owner_ids");
    out.array([&] {
      for (std::size_t i = 0; i < f.owners.size(); ++i) out.element(i < f.owner_ids.size() ? f.owner_ids[i] : Maybe{});
    });
    out.member("due", f.due);
    out.member("due_from", f.due_from);
    out.member("due_until", f.due_until);
    out.member("due_text", f.due_text);
    out.member("status", f.status);
    out.member("done", f.done);
    out.member("agenda_item", f.agenda_item);
    confidence(out, f.confidence);
    source_member(out, f.source);
  });
}

void diagnostic(Writer& out, const Diagnostic& d) {
  out.object([&] {
    out.member("severity", d.severity);
    out.member("code", d.code);
    out.member("message", d.message);
    out.member("line", place(d.line));
    out.member("column", place(d.column));
  });
}

// A top-level key and how its value is written.
struct Part {
  const char* key;
  void (*write)(Writer&, const Document&);
};

constexpr std::array parts{
    Part{"format", [](Writer& out, const Document&) { out.put("notulen/1"); }},
    Part{"generator", generator},
    Part{"document", [](Writer& out, const Document& d) { file_info(out, d.document); }},
    Part{"coverage", [](Writer& out, const Document& d) { coverage(out, d.coverage); }},
    Part{"meeting", [](Writer& out, const Document& d) { meeting(out, d.meeting); }},
    Part{"attendees", [](Writer& out, const Document& d) { array(out, d.attendees, attendee); }},
    Part{"apologies", [](Writer& out, const Document& d) { array(out, d.apologies, absentee); }},
    Part{"others", [](Writer& out, const Document& d) { array(out, d.others, attendee); }},
    Part{"content", [](Writer& out, const Document& d) { array(out, d.content, block); }},
    Part{"agenda_items", [](Writer& out, const Document& d) { array(out, d.agenda_items, agenda_item); }},
    Part{"decisions", [](Writer& out, const Document& d) { array(out, d.decisions, decision); }},
    Part{"follow_ups", [](Writer& out, const Document& d) { array(out, d.follow_ups, follow_up); }},
    Part{"diagnostics", [](Writer& out, const Document& d) { array(out, d.diagnostics, diagnostic); }},
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

namespace {

void write_keys(Writer& out, const Document& document, const std::vector<std::string>& keys) {
  out.object([&] {
    for (const Part& part : parts) {
      const std::string_view key = part.key;
      if (key != "format" && key != "document" && std::find(keys.begin(), keys.end(), key) == keys.end()) continue;
      out.key(key);
      part.write(out, document);
    }
  });
}

}  // namespace

std::string to_json(const Document& document, bool pretty, const std::vector<std::string>& keys) {
  std::string bytes;
  Writer out(bytes, pretty);
  write_keys(out, document, keys);
  return bytes;
}

void write_json(const Document& document, bool pretty, const std::vector<std::string>& keys, const std::function<void(std::string_view)>& put) {
  std::string bytes;
  Writer out(bytes, pretty, &put);
  write_keys(out, document, keys);
  put(bytes);
}

std::string to_json(const Document& document, bool pretty) { return to_json(document, pretty, top_level_keys()); }

}  // namespace notulen
