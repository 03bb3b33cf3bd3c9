#include <algorithm>
#include <array>

#include "properties/minutes.hpp"
#include "properties/people.hpp"

namespace properties {
namespace {

constexpr std::array months{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
constexpr std::array short_months{"jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."};
constexpr std::array weekdays{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};
constexpr std::array date_labels{"Datum", "Datum vergadering", "DATUM", "Vergaderdatum"};
constexpr std::array time_labels{"Aanvang", "Tijd", "Tijdstip", "Begin"};
constexpr std::array place_labels{"Plaats", "Locatie", "LOCATIE", "Waar"};
constexpr std::array next_labels{"Volgende vergadering", "Volgend overleg", "Eerstvolgende vergadering"};
constexpr std::array list_labels{"Actielijst", "Actiepunten", "Acties"};

// Sakamoto's algorithm: 0 is Sunday.
int weekday(int year, int month, int day) {
  constexpr std::array shift{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (month < 3) --year;
  return (year + year / 4 - year / 100 + year / 400 + shift[static_cast<std::size_t>(month - 1)] + day) % 7;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string long_date(int year, int month, int day) { return std::to_string(day) + " " + months[static_cast<std::size_t>(month - 1)] + " " + std::to_string(year); }

std::string date(const Minutes& m, Dating form) {
  const std::string plain = long_date(m.year, m.month, m.day);
  switch (form) {
    case Dating::with_weekday: return std::string(weekdays[static_cast<std::size_t>(weekday(m.year, m.month, m.day))]) + " " + plain;
    case Dating::numeric: return two(m.day) + "-" + two(m.month) + "-" + std::to_string(m.year);
    case Dating::iso: return std::to_string(m.year) + "-" + two(m.month) + "-" + two(m.day);
    case Dating::short_month: return std::to_string(m.day) + " " + short_months[static_cast<std::size_t>(m.month - 1)] + " " + std::to_string(m.year);
    case Dating::dots: return std::to_string(m.day) + "." + std::to_string(m.month) + "." + std::to_string(m.year);
    case Dating::slashes: return std::to_string(m.day) + "/" + std::to_string(m.month) + "/" + std::to_string(m.year);
    default: return plain;
  }
}

std::string time(const Minutes& m, Timing form) {
  const std::string hour = two(m.hour), minute = two(m.minute);
  switch (form) {
    case Timing::colon: return hour + ":" + minute;
    case Timing::letter: return hour + "u" + minute;
    case Timing::from_to: return hour + ":" + minute + " - " + two(m.end_hour) + ":00 uur";
    default: return hour + "." + minute + " uur";
  }
}

template <typename List>
std::string label(const List& list, const Style& style) {
  return list[style.words % list.size()];
}

std::string heading(const Minutes& m, std::size_t point, const Style& style) {
  const std::string n = number_of(m, point, style), title = m.points[point].title;
  const bool sub = m.points[point].sub;
  const std::string dotted = n + (n.find('.') == std::string::npos ? ". " : " ") + title;
  const bool lettered = n.size() == 1 && n[0] >= 'a' && n[0] <= 'z';  // nothing but a dot or a bracket goes with a letter
  switch (style.numbering) {
    case Numbering::parenthesis: return n + ") " + title;
    case Numbering::item_word: return "Agendapunt " + n + ": " + title;
    case Numbering::point_word: return "Punt " + n + ". " + title;
    case Numbering::ad: return "Ad " + n + ". " + title;
    case Numbering::markdown_number: return (sub ? "### " : "## ") + dotted;
    case Numbering::markdown_plain: return (sub ? "### " : "## ") + title;
    case Numbering::org: return (sub ? "** " : "* ") + title;
    case Numbering::bold_number: return "**" + dotted + "**";
    case Numbering::bold_plain: return "**" + title + "**";
    case Numbering::spaced: return lettered ? dotted : n + "   " + title;
    case Numbering::slash: return lettered ? dotted : n + "/ " + title;
    case Numbering::glued: return sub ? dotted : n + "." + title;
    case Numbering::underlined: return dotted + "\n" + std::string(dotted.size(), '-');
    case Numbering::underlined_plain: return title + "\n" + std::string(title.size(), '=');
    default: return dotted;
  }
}

// Lines broken at blanks, the rest of a paragraph below its first line; with hyphens inside words too.
std::string wrapped(const std::string& text, std::size_t width, bool hyphens) {
  std::string out;
  std::size_t begin = 0;
  const auto small = [&](std::size_t at) { return text[at] >= 'a' && text[at] <= 'z'; };
  while (text.size() - begin > width) {
    const std::size_t blank = text.rfind(' ', begin + width);
    if (blank == std::string::npos || blank <= begin) break;
    std::size_t end = blank;
    for (std::size_t at = blank + 1; hyphens && at + 3 < text.size() && small(at); ++at)
      if (at > blank + 4 && at < begin + width && small(at + 1) && small(at + 2)) end = at;
    if (end == blank) {
      out += text.substr(begin, blank - begin) + "\n";
      begin = blank + 1;
    } else {
      out += text.substr(begin, end - begin) + "-\n";
      begin = end;
    }
  }
  return out + text.substr(begin);
}

std::string deadline(const Minutes& m, const Point& point) { return long_date(m.year + 1, point.due_month, point.due_day); }

std::string decision(const Point& point, const Style& style) {
  switch (style.deciding) {
    case Deciding::label: return "Besluit: " + point.decision;
    case Deciding::capital_label: return "BESLUIT: " + point.decision;
    case Deciding::bold_label: return "**Besluit:** " + point.decision;
    case Deciding::label_above: return "Besluit:\n" + point.decision;
    default: return point.decision;
  }
}

std::string action(const Minutes& m, const Point& point, const Style& style) {
  const std::string owner = owner_of(m.present[point.owner], style);
  const std::string until = point.due_day > 0 ? " voor " + deadline(m, point) : "";
  switch (style.acting) {
    case Acting::label: return "Actie: " + owner + " " + point.task + until + ".";
    case Acting::label_with_owner: return "Actie " + owner + ": " + point.task + until + ".";
    case Acting::brackets_behind: return owner + " " + point.task + until + ". (actie: " + owner + ")";
    case Acting::bracket_line: return "[Actie " + owner + "] " + point.task + until + ".";
    default: return "→ " + owner + ": " + point.task + until + ".";
  }
}

std::string action_list(const Minutes& m, const Style& style) {
  std::string rows;
  std::size_t n = 0;
  for (const Point& point : m.points) {
    if (point.task.empty()) continue;
    const std::string number = task_number(n++, style), owner = owner_of(m.present[point.owner], style), due = point.due_day > 0 ? deadline(m, point) : "";
    if (style.acting == Acting::table_at_end) rows += "| " + number + " | " + point.task + " | " + owner + " | " + due + " | " + point.status + " |\n";
    else rows += (style.acting == Acting::checks ? "- [ ] " : "- " + number + " ") + owner + ": " + point.task + (due.empty() ? "" : " (voor " + due + ")") + "\n";
  }
  if (n == 0) return "";
  const std::string name = label(list_labels, style);
  return (markdown(style) ? "## " + name : style.numbering == Numbering::org ? "* " + name : name) + "\n\n" +
         (style.acting == Acting::table_at_end ? "| Nr | Actie | Wie | Wanneer | Status |\n| --- | --- | --- | --- | --- |\n" : "") + rows;
}

std::string decision_list(const Minutes& m, const Style& style) {
  std::string out;
  for (const Point& point : m.points)
    if (!point.decision.empty()) out += "- " + point.decision + "\n";
  if (out.empty()) return out;
  return (markdown(style) ? "## Besluitenlijst" : style.numbering == Numbering::org ? "* Besluitenlijst" : "Besluitenlijst") + std::string("\n\n") + out + "\n";
}

std::string turn(const Who& who, const std::string& said, const Style& style) {
  const std::string name = speaker_of(who, style);
  if (style.speaking == Speaking::bold) return "**" + name + ":** " + said;
  if (style.speaking != Speaking::titled || who.title.empty()) return name + ": " + said;
  std::string title = who.title;
  title[0] = static_cast<char>(title[0] >= 'a' ? title[0] - 32 : title[0]);
  return title + " " + name + (who.organization.empty() ? "" : " (" + who.organization + ")") + ": " + said;
}

// A foot and a form feed at every so many lines, where a blank line stands.
std::string paged(const std::string& text, std::size_t lines) {
  std::string out;
  std::size_t since = 0, page = 1;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    out += text.substr(at, end - at) + "\n";
    const bool blank = end == at;
    at = end == std::string::npos ? text.size() : end + 1;
    if (++since < lines || !blank || at >= text.size()) continue;
    out += "\nPagina " + std::to_string(page++) + "\n\f";
    since = 0;
  }
  return page > 1 ? out + "\nPagina " + std::to_string(page) + "\n" : out;
}

void head(std::string& out, const Minutes& m, const Style& style) {
  const std::string end = markdown(style) ? "\n\n" : "\n";
  out += (markdown(style) ? "# " : style.numbering == Numbering::org ? "#+TITLE: " : "") + std::string("Notulen ") + m.body + "\n\n";
  const std::string day = date(m, style.dating), moment = time(m, style.timing);
  if (style.labels) out += label(date_labels, style) + ": " + day + end + label(time_labels, style) + ": " + moment + end;
  else out += day + ", " + moment + end;
  if (!m.place.empty()) out += label(place_labels, style) + ": " + m.place + end;
  out += "\n";
  if (!style.agenda_first) return;
  out += markdown(style) ? "## Agenda\n\n" : style.numbering == Numbering::org ? "* Agenda\n\n" : "Agenda:\n";
  std::size_t n = 0;
  for (const Point& point : m.points)
    if (!point.sub) out += std::to_string(++n) + ". " + point.title + "\n";
  out += "\n";
}

}  // namespace

std::string written(const Minutes& m, const Style& style) {
  std::string out;
  head(out, m, style);
  list_all(out, m, style);
  out += "\n";
  const auto paragraph = [&](const std::string& text) { out += (style.wrap > 0 ? wrapped(text, style.wrap, style.hyphens) : text) + "\n\n"; };
  const bool ruled = style.numbering == Numbering::underlined || style.numbering == Numbering::underlined_plain;
  const bool apart = style.blank_between || markdown(style) || ruled || style.numbering == Numbering::bold_plain;
  for (std::size_t i = 0; i < m.points.size(); ++i) {
    const Point& point = m.points[i];
    out += heading(m, i, style) + (apart ? "\n\n" : "\n");
    for (const std::string& text : point.talk) paragraph(text);
    if (!point.said.empty()) paragraph(turn(m.present[point.owner], point.said, style));
    if (!point.decision.empty() && style.deciding != Deciding::list_at_end) paragraph(decision(point, style));
    if (!point.task.empty() && !told_in_list(style.acting)) paragraph(action(m, point, style));
    if (i + 1 < m.points.size()) continue;
    if (m.next_day > 0) paragraph(label(next_labels, style) + ": " + long_date(m.year + 1, m.next_month, m.next_day));
    paragraph(m.end_hour > 0 ? "De voorzitter sluit de vergadering om " + two(m.end_hour) + ".00 uur." : "Niets meer aan de orde zijnde wordt de vergadering gesloten.");
  }
  if (style.deciding == Deciding::list_at_end) out += decision_list(m, style);
  if (told_in_list(style.acting)) out += action_list(m, style);
  return style.page > 0 ? paged(out, style.page) : out;
}

}  // namespace properties
