#include "output/outline_text.hpp"

#include <algorithm>
#include <cstdio>

#include "output/harmless.hpp"

namespace notulen {
namespace {

constexpr std::string_view bold = "\x1b[1m", dim = "\x1b[2m", green = "\x1b[32m", yellow = "\x1b[33m", plain = "\x1b[0m";

// Bytes of the first `characters` characters of UTF-8 text; of all when there are fewer.
std::size_t bytes_of(std::string_view text, std::size_t characters) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (starts && characters-- == 0) return at;
  }
  return text.size();
}

class Printer {
 public:
  Printer(bool colour, std::size_t width) : colour_(colour), width_(width) {}

  // Broken between words where a width is given; what follows stands further in.
  void line(std::size_t indent, std::string_view text, std::string_view style = {}) {
    const std::string all = harmless(text);
    const std::size_t hung = indent + hanging;
    std::string_view rest = all;
    for (bool first = true;; first = false) {
      if (!first) indent = hung;
      const std::size_t fits = width_ > indent + narrowest ? bytes_of(rest, width_ - indent) : rest.size();
      std::size_t end = fits;
      if (fits < rest.size()) {
        const std::size_t space = rest.rfind(' ', fits);
        if (space != std::string_view::npos && space > 0) end = space;
      }
      piece(indent, rest.substr(0, end), style);
      if (end == rest.size()) return;
      rest.remove_prefix(rest[end] == ' ' ? end + 1 : end);
    }
  }
  void heading(std::string_view text) {
    out_ += '\n';
    line(0, text, bold);
  }
  std::string take() { return std::move(out_); }

 private:
  static constexpr std::size_t narrowest = 20, hanging = 4;

  void piece(std::size_t indent, std::string_view text, std::string_view style) {
    const bool styled = colour_ && !style.empty();
    out_.append(indent, ' ');
    if (styled) out_ += style;
    out_ += text;
    if (styled) out_ += plain;
    out_ += '\n';
  }

  bool colour_;
  std::size_t width_;
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

std::string numbered(const Maybe& number, const std::string& text) {
  if (!number) return text;
  return text.empty() ? *number + "." : *number + ". " + text;
}

// How the text of an item without a title begins.
std::string beginning(const AgendaItem& item) {
  constexpr std::size_t most = 60;
  for (const Block& block : item.content) {
    if (block.text.empty()) continue;
    const std::size_t end = bytes_of(block.text, most);
    return block.text.substr(0, end) + (end < block.text.size() ? "…" : "");
  }
  return item.number ? "" : "…";
}

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
    const std::string_view style = !item.title ? dim : indent == 2 ? bold : std::string_view{};
    print.line(indent, numbered(item.number, item.title ? *item.title : beginning(item)), style);
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

std::string outline_text(const Document& document, bool colour, std::size_t width) {
  Printer print(colour, width);
  const Meeting& meeting = document.meeting;
  print.line(0, meeting.title.value_or(document.document.file), bold);
  std::string times = meeting.start_time.value_or("");
  if (meeting.end_time) times += (meeting.start_time ? "–" : "tot ") + *meeting.end_time;
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
  if (const auto& next = meeting.next) {
    const std::string on = joined({next->date.value_or(""), next->time.value_or(""), next->location.value_or("")}, ", ");
    print.heading("Volgende vergadering");
    print.line(2, on.empty() ? next->text.value_or("") : on);
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
