#include <algorithm>

#include "output/json_parts.hpp"

namespace notulen::json {

// Two digits tell all that a confidence knows.
void confidence(Writer& out, double sure) {
  out.key("confidence");
  out.put_hundredths(in_hundredths(sure));
}

namespace {

void span(Writer& out, const Span& s) {
  out.array([&] {
    out.element(s.begin);
    out.element(s.end);
  });
}

}  // namespace

void source(Writer& out, const Source& s) {
  if (s.line == 0) return out.put(nullptr);
  out.object([&] {
    out.member("line", s.line);
    out.member("end_line", std::max(s.line, s.end_line));
    array(out, "spans", s.spans, span);
  });
}

void source_member(Writer& out, const Source& s) {
  out.key("source");
  source(out, s);
}

namespace {

// A list below an entry is an array behind it.
void list_items(Writer& out, const Rare<ListEntry>& entries) {
  out.array([&] {
    for (const ListEntry& entry : entries) {
      if (!entry.text.empty() || entry.items.empty()) out.element(entry.text);
      if (entry.items.empty()) continue;
      out.element();
      list_items(out, entry.items);
    }
  });
}

void refers_to(Writer& out, const Maybe& number) {
  out.key("refers_to");
  if (!number) return out.put(nullptr);
  out.object([&] { out.member("number", *number); });
}

}  // namespace

void block(Writer& out, const Block& b) {
  out.object([&] {
    switch (b.type) {
      case BlockType::paragraph:
        out.member("type", "paragraph");
        out.member("text", b.text);
        break;
      case BlockType::statement:
        out.member("type", "statement");
        out.member("speaker", b.speaker);
        out.member("speaker_id", b.speaker_id);
        out.member("text", b.text);
        break;
      case BlockType::subheading:
        out.member("type", "subheading");
        out.member("text", b.text);
        refers_to(out, b.refers_to);
        break;
      case BlockType::list:
        out.member("type", "list");
        out.member("ordered", b.ordered);
        out.key("items");
        list_items(out, b.entries);
        break;
      case BlockType::table:
        out.member("type", "table");
        out.member("header", b.header);
        out.member("rows", b.rows);
        break;
      case BlockType::item:
        out.member("type", "item");
        out.member("id", b.item_id);
        break;
    }
    out.member("decision_ids", b.decision_ids);
    out.member("follow_up_ids", b.follow_up_ids);
    source_member(out, b.source);
  });
}

namespace {

void presenter(Writer& out, const Presenter& p) {
  out.object([&] {
    out.member("name", p.name);
    out.member("organization", p.organization);
    out.member("person_id", p.person_id);
    source_member(out, p.source);
  });
}

}  // namespace

void agenda_item(Writer& out, const AgendaItem& item) {
  out.object([&] {
    out.member("id", item.id);
    out.member("number", item.number);
    out.member("title", item.title);
    confidence(out, item.confidence);
    array(out, "presenters", item.presenters, presenter);
    array(out, "content", item.content, block);
    array(out, "items", item.items, agenda_item);
    source_member(out, item.source);
  });
}

}  // namespace notulen::json
