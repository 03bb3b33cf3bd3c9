#include "output/outline_text.hpp"

#include <algorithm>
#include <cstdio>

#include "output/harmless.hpp"

namespace notulen {
namespace {

constexpr std::string_view bold = "\x1b[1m", dim = "\x1b[2m", green = "\x1b[32m", yellow = "\x1b[33m", plain = "\x1b[0m";

class Printer {
 public:
  explicit Printer(bool colour) : colour_(colour) {}

  void line(std::size_t indent, std::string_view text, std::string_view style = {}) {
    out_.append(indent, ' ');
    const bool styled = colour_ && !style.empty();
    if (styled) out_ += style;
    out_ += harmless(text);
    if (styled) out_ += plain;
    out_ += '\n';
  }
  void heading(std::string_view text) {
    out_ += '\n';
    line(0, text, bold);
  }
  std::string take() { return std::move(out_); }

 private:
  bool colour_;
  std::string out_;
};

std::string joined(const std::vector<std::string>& parts, std::string_view glue) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += glue;
    out += part;
  }
  return out;
}

void people(Printer& print, std::string_view heading, const std::vector<Person>& persons) {
  if (persons.empty()) return;
  print.heading(heading);
  for (const Person& person : persons) {
    const std::string about =
        joined({person.role.value_or(""), person.organization.value_or(""), person.reason.value_or(""), person.remark.value_or("")}, ", ");
    print.line(2, about.empty() ? person.name : person.name + " (" + about + ")");
  }
}

std::string numbered(const Maybe& number, const std::string& text) { return number ? *number + ". " + text : text; }

bool open(const FollowUp& todo) { return !todo.done.value_or(false); }

// What was decided and is to be done under one item, or under none.
void outcomes(Printer& print, const Document& document, const Maybe& item, std::size_t indent) {
  for (const Decision& decision : document.decisions)
    if (decision.agenda_item == item) print.line(indent, "= " + decision.text, green);
  for (const FollowUp& todo : document.follow_ups) {
    if (todo.agenda_item != item || !open(todo)) continue;
    const std::string about = joined({joined(todo.owners, ", "), todo.due ? *todo.due : todo.due_text.value_or("")}, "; ");
    print.line(indent, "> " + numbered(todo.number, todo.text) + (about.empty() ? "" : " (" + about + ")"), yellow);
  }
}

void items(Printer& print, const Document& document, const std::vector<AgendaItem>& list, std::size_t indent) {
  for (const AgendaItem& item : list) {
    print.line(indent, numbered(item.number, item.title.value_or("")), indent == 2 ? bold : std::string_view{});
    outcomes(print, document, item.id, indent + 3);
    items(print, document, item.items, indent + 3);
  }
}

struct Review {
  double threshold;
  std::string_view file;
  std::string out;

  void add(double confidence, std::string_view kind, const std::string& text, const Source& source) {
    if (confidence >= threshold) return;
    char figure[16];
    std::snprintf(figure, sizeof figure, "%.2f", confidence);
    out += harmless(file) + ":" + std::to_string(source.line) + ": " + figure + " " + std::string(kind) + ": " +
           harmless(text) + "\n";
  }
  void add(const std::vector<AgendaItem>& list) {
    for (const AgendaItem& item : list) {
      add(item.confidence, "agenda item", numbered(item.number, item.title.value_or("")), item.source);
      add(item.items);
    }
  }
};

}  // namespace

std::string outline_text(const Document& document, bool colour) {
  Printer print(colour);
  const Meeting& meeting = document.meeting;
  print.line(0, meeting.title.value_or(document.document.file), bold);
  std::string times = meeting.start_time.value_or("");
  if (meeting.end_time) times += "–" + *meeting.end_time;
  const std::string when = joined({meeting.date.value_or(""), times, meeting.location.value_or("")}, ", ");
  if (!when.empty()) print.line(0, when, dim);
  if (meeting.chair) print.line(0, "Voorzitter: " + *meeting.chair, dim);
  if (meeting.secretary) print.line(0, "Verslag: " + *meeting.secretary, dim);
  people(print, "Aanwezig", document.attendees);
  people(print, "Afwezig", document.apologies);
  if (!document.agenda_items.empty()) {
    print.heading("Agenda");
    items(print, document, document.agenda_items, 2);
  }
  const bool loose =
      std::any_of(document.decisions.begin(), document.decisions.end(), [](const auto& d) { return !d.agenda_item; }) ||
      std::any_of(document.follow_ups.begin(), document.follow_ups.end(),
                  [](const auto& todo) { return !todo.agenda_item && open(todo); });
  if (loose) {
    print.heading("Besluiten (=) en openstaande punten (>)");
    outcomes(print, document, std::nullopt, 2);
  }
  return print.take();
}

std::string review_text(const Document& document, double threshold, std::string_view file) {
  Review review{threshold, file, {}};
  for (const Person& person : document.attendees) review.add(person.confidence, "attendee", person.name, person.source);
  for (const Person& person : document.apologies) review.add(person.confidence, "apology", person.name, person.source);
  for (const Person& person : document.others) review.add(person.confidence, "other", person.name, person.source);
  review.add(document.agenda_items);
  for (const Decision& decision : document.decisions)
    review.add(decision.confidence, "decision", decision.text, decision.source);
  for (const FollowUp& todo : document.follow_ups) review.add(todo.confidence, "follow-up", todo.text, todo.source);
  return std::move(review.out);
}

}  // namespace notulen
