#include "explain.hpp"

#include "decode.hpp"
#include "layout.hpp"
#include "outline.hpp"
#include "outline/item_tables.hpp"
#include "read/decision.hpp"
#include "read/follow_up.hpp"
#include "read/label.hpp"
#include "read/promise.hpp"
#include "read/sentence.hpp"
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

std::string quoted(std::string_view s) { return "`" + std::string(s) + "`"; }

// What in the text may decide, and why it does not: every reading, the lost ones too.
std::string decision_readings(std::string_view text, const Vocabulary& words) {
  std::string out;
  if (const auto label = read_decision_label(text, words)) out += "decision: labelled " + quoted(text.substr(0, *label)) + "\n";
  if (resolution_article(text, words) > 0) out += "decision: an article of a resolution\n";
  if (is_motion_line(text, words)) out += "decision: a motion's line\n";
  for (const Span& at : split_sentences(text, words)) {
    const std::string_view sentence = text.substr(at.begin, at.end - at.begin);
    if (is_verdict(sentence, words)) out += "decision: a verdict " + quoted(sentence) + "\n";
    if (is_vote_line(sentence, words)) out += "decision: tells of a vote " + quoted(sentence) + "\n";
    if (is_motion_result(sentence, words)) out += "decision: a motion's result " + quoted(sentence) + "\n";
    for (const DecisionCue& cue : decision_cues(sentence, words))
      out += "decision: " + quoted(cue.words) + ", " + std::to_string(cue.confidence).substr(0, 4) +
             (cue.against.empty() ? "" : ", but " + cue.against) + "\n";
  }
  return out;
}

std::string owners_of(const std::vector<std::string>& owners) {
  std::string out;
  for (const std::string& owner : owners) out += (out.empty() ? ", owners " : " + ") + quoted(owner);
  return out;
}

// The marks of things to do that stand in the text.
std::string follow_up_readings(std::string_view text, const Vocabulary& words) {
  std::string out;
  const auto mark = [&](const char* kind, const FollowUpMark& found) {
    out += "to do:    " + std::string(kind) + " " + quoted(text.substr(found.whole.begin, found.whole.end - found.whole.begin)) +
           owners_of(found.owners) + "\n";
  };
  for (const FollowUpMark& found : find_bracket_marks(text, words)) mark("a bracket", found);
  if (const auto found = read_follow_up_label(text, words)) mark("labelled", *found);
  if (const auto found = read_tail_mark(text, words)) mark("marked at its end", *found);
  for (const Span& at : split_sentences(text, words)) {
    const std::string_view sentence = text.substr(at.begin, at.end - at.begin);
    if (const auto found = read_promise(sentence, words)) out += "to do:    promised " + quoted(sentence) + owners_of(found->owners) + "\n";
  }
  const ActionEntry entry = read_action_entry(text, words);
  if (entry.number || !entry.owners.empty() || entry.status || entry.due_text)
    out += "to do:    as a list's entry" + (entry.number ? ", number " + quoted(*entry.number) : "") + owners_of(entry.owners) +
           (entry.due_text ? ", due " + quoted(*entry.due_text) : "") + (entry.status ? ", status " + quoted(*entry.status) : "") + "\n";
  return out;
}

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
    if (!segment.bullet.empty()) out += "bullet:   " + std::string(segment.bullet) + ", depth " + std::to_string(segment.depth) + "\n";
    if (const auto label = read_label(segment.text.view(), words))
      out += "label:    " + label->kind + (label->colon ? "" : " (no colon)") + "\n";
    if (const auto speaker = read_speaker(segment.text.view(), words))
      out += "speaker:  " + segment.text.str().substr(speaker->name.begin, speaker->name.end - speaker->name.begin) + "\n";
    out += decision_readings(segment.text.view(), words) + follow_up_readings(segment.text.view(), words);
    out += "taken as: " + place_of(plan, i) + "\n";
    out += "scores:   " + plan.reasons[i] + "\n";
  }
  if (out.empty()) return "line " + std::to_string(line) + " holds no text (blank, page furniture, or beyond the end)\n";
  for (const Document& document : parse(bytes, options).documents) out += Given(document, line).text;
  return out + "families: " + plan.families + "\n";
}

}  // namespace notulen
