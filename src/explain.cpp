#include "explain.hpp"

#include "decode.hpp"
#include "layout.hpp"
#include "outline.hpp"
#include "outline/item_tables.hpp"
#include "read/label.hpp"
#include "read/speaker.hpp"

namespace notulen {
namespace {

constexpr const char* part_names[] = {"heading block", "attendance", "bare agenda",          "agenda item",
                                      "list of actions", "list of decisions", "points for the next meeting", "no part of the business"};

std::string place_of(const Outline& plan, std::size_t i) {
  const Place& place = plan.places[i];
  if (place.title) return "the document's title";
  std::string out = place.heading ? "heading of " : "text in ";
  out += part_names[static_cast<int>(place.part)];
  if (place.item >= 0) {
    const OutlineItem& item = plan.items[static_cast<std::size_t>(place.item)];
    if (!item.number.empty()) out += " " + item.number;
    if (!item.title.empty()) out += " `" + item.title.str() + "`";
    out += ", level " + std::to_string(item.level + 1);
  }
  return out;
}

// What the result has from the line, and how sure.
class Given {
 public:
  Given(const Document& document, std::size_t line) : line_(line) {
    for (const auto& [key, source] : document.meeting.sources) value("meeting." + key, {}, source, -1);
    for (const Person& person : document.attendees) value("attendee", person.name, person.source, person.confidence);
    for (const Person& person : document.apologies) value("apology", person.name, person.source, person.confidence);
    for (const Person& person : document.others) value("other", person.name, person.source, person.confidence);
    items(document.agenda_items);
    for (const Decision& one : document.decisions) value("decision", one.text, one.source, one.confidence);
    for (const FollowUp& one : document.follow_ups) value("follow-up", one.text, one.source, one.confidence);
  }
  std::string text;

 private:
  void items(const std::vector<AgendaItem>& items) {
    for (const AgendaItem& item : items) {
      value("agenda item", item.title.value_or(""), item.source, item.confidence);
      this->items(item.items);
    }
  }
  void value(const std::string& kind, const std::string& what, const Source& source, double confidence) {
    if (line_ < source.line || line_ > source.end_line) return;
    text += "gives:    " + kind + (what.empty() ? "" : " `" + what + "`");
    if (confidence >= 0) text += ", confidence " + std::to_string(confidence).substr(0, 4);
    text += '\n';
  }

  std::size_t line_;
};

}  // namespace

std::string explain(std::string_view bytes, const Options& options, std::size_t line) {
  const DecodeResult decoded = decode(bytes, options.encoding);
  if (decoded.error) return decoded.error->message + "\n";
  const Vocabulary& words = options.vocabulary != nullptr ? *options.vocabulary : Vocabulary::built_in();
  Layout layout = lay_out(*decoded.decoded, words);
  unfold_item_tables(layout.segments, layout.furniture, words);
  const Outline plan = outline(layout.segments, words);
  std::string out;
  for (std::size_t i = 0; i < layout.segments.size(); ++i) {
    const Segment& segment = layout.segments[i];
    if (line < segment.line || line > segment.end_line) continue;
    out += "text:     " + (segment.is_table() ? "a table of " + std::to_string(segment.rows.size()) + " rows" : segment.text.str()) + "\n";
    if (!segment.bullet.empty()) out += "bullet:   " + segment.bullet + ", depth " + std::to_string(segment.depth) + "\n";
    if (const auto label = read_label(segment.text.view(), words))
      out += "label:    " + label->kind + (label->colon ? "" : " (no colon)") + "\n";
    if (const auto speaker = read_speaker(segment.text.view(), words))
      out += "speaker:  " + segment.text.str().substr(speaker->name.begin, speaker->name.end - speaker->name.begin) + "\n";
    out += "taken as: " + place_of(plan, i) + "\n";
    out += "scores:   " + plan.reasons[i] + "\n";
  }
  if (out.empty()) return "line " + std::to_string(line) + " holds no text (blank, page furniture, or beyond the end)\n";
  for (const Document& document : parse(bytes, options).documents) out += Given(document, line).text;
  return out + "families: " + plan.families + "\n";
}

}  // namespace notulen
