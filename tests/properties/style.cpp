#include <algorithm>
#include <array>
#include <string>

#include "properties/minutes.hpp"
#include "properties/random.hpp"

namespace properties {
namespace {

// `#` is a thing or an amount: lines that come back near the end of pages are heads and feet.
constexpr std::array decided{"de contributie voor # gaat naar 45 euro.", "de offerte voor # wordt goedgekeurd.", "de begroting van # wordt goedgekeurd.", "voor # komt 200 euro beschikbaar."};
constexpr std::array things{"het schilderwerk", "de keuken", "het koor", "de ijsbaan", "de heg", "het podium", "de bestrating", "het feest", "de bibliotheek", "de muziekles", "het museum", "de tuin", "de kelder", "het magazijn", "de poort", "de bus", "de balie", "het terras", "de oven", "de piano", "het plein", "de kas", "de schuur", "de trap"};
constexpr std::array sentences{"Besloten wordt het hek te vervangen.", "Het verslag wordt ongewijzigd vastgesteld.", "De vergadering besluit de contributie te verhogen.", "De vergadering stemt in met het voorstel."};

bool one_line(Attendance a) { return a == Attendance::comma_line || a == Attendance::semicolon_line || a == Attendance::sentence || a == Attendance::groups; }
bool cells(Attendance a) { return a == Attendance::table || a == Attendance::gap_table || a == Attendance::named_table; }
bool grouped(Attendance a) { return a == Attendance::groups || a == Attendance::nested_bullets; }

std::string about(std::string text, std::size_t point) {
  return text.replace(text.find('#'), 1, things[point % things.size()]);
}

// What a kind of list cannot say of a person.
void suit_people(Minutes& m, Style& s) {
  // Between commas a function cannot be told from the next name, and a table has columns of its own for it.
  if ((s.attendance == Attendance::comma_line || s.attendance == Attendance::sentence || grouped(s.attendance) || s.attendance == Attendance::two_columns) && s.role != Role::before) s.role = Role::brackets;
  if (grouped(s.attendance)) {
    // One body after the other.
    const std::array bodies{"VVD", "CDA", "gemeente Oostkade"};
    for (std::size_t i = 0; i < m.present.size(); ++i) m.present[i].organization = bodies[std::min<std::size_t>(i / 2, bodies.size() - 1)];
  }
  if (s.officers_apart && !grouped(s.attendance)) {
    // In the order of the labels, which stand first.
    for (const char* office : {"notulist", "voorzitter"})
      std::stable_partition(m.present.begin(), m.present.end(), [&](const Who& who) { return who.role == office; });
  } else {
    s.officers_apart = false;
  }
  for (auto* people : {&m.present, &m.absent})
    for (Who& who : *people) {
      // `A, B`: whoever reads it in a row of names sees two persons.
      if (who.naming == Naming::surname_first && (one_line(s.attendance) || grouped(s.attendance) || s.attendance == Attendance::two_columns || s.role == Role::comma || s.role == Role::before || s.officers_apart)) who.naming = Naming::full;
      // `Bos, Femke` alone may be two.
      if (who.naming == Naming::surname_first && people->size() == 1 && who.infix.empty()) who.infix = "van";
      if (who.naming == Naming::surname_first) who.title.clear();
      if (cells(s.attendance) || s.attendance == Attendance::two_columns || s.role == Role::comma || s.role == Role::dash) who.code.clear(), who.from.clear(), who.until.clear();
      if (s.officers_apart && (who.role == "voorzitter" || who.role == "notulist")) who.code.clear(), who.from.clear(), who.until.clear(), who.organization.clear();
      if (s.attendance == Attendance::table || s.attendance == Attendance::gap_table || s.attendance == Attendance::two_columns || s.attendance == Attendance::sentence) who.organization.clear();
      if (s.attendance == Attendance::two_columns) who.role.clear();
      if (!grouped(s.attendance) && s.attendance != Attendance::named_table) {
        if (s.role == Role::before && who.role.empty()) who.organization.clear();
        if (s.role == Role::comma || s.role == Role::dash) who.organization.clear();
      }
    }
  if (one_line(s.attendance) && s.last_with_and)
    for (Who& who : m.present) who.from.clear(), who.until.clear();
  // `A, B en C (VVD)`: a bracket behind the last of one line may be said of more than him.
  if (one_line(s.attendance) && !grouped(s.attendance)) m.present.back().organization.clear();
}

}  // namespace

bool markdown(const Style& s) { return s.numbering == Numbering::markdown_number || s.numbering == Numbering::markdown_plain; }
bool told_in_list(Acting acting) { return acting == Acting::table_at_end || acting == Acting::bullets_at_end || acting == Acting::checks; }

Style any_style(Minutes& m) {
  Style s;
  s.attendance = one_of(Attendance::count);
  s.numbering = one_of(Numbering::count);
  s.subs = one_of(Subs::count);
  s.dating = one_of(Dating::count);
  s.timing = one_of(Timing::count);
  s.role = one_of(Role::count);
  s.deciding = one_of(Deciding::count);
  s.acting = one_of(Acting::count);
  s.speaking = one_of(Speaking::count);
  s.owner = one_of(Owner::count);
  s.words = count(0, 12);
  s.wrap = coin() ? 0 : count(60, 90);
  s.hyphens = s.wrap > 0 && seldom(4);
  s.page = seldom(4) ? count(20, 50) : 0;
  s.agenda_first = seldom(6);
  s.officers_apart = seldom(4);
  s.apologies_first = coin();
  s.last_with_and = coin();
  s.labels = coin();
  s.blank_between = coin();
  if (s.timing == Timing::from_to && m.end_hour == 0) s.timing = Timing::dot;
  suit_people(m, s);
  for (Point& point : m.points) {
    if (!point.decision.empty()) point.decision = s.deciding == Deciding::sentence ? pick(sentences) : about(pick(decided), static_cast<std::size_t>(&point - m.points.data()));
    if (!point.decision.empty() && s.deciding == Deciding::sentence && seldom(4)) {
      point.votes_for = between(5, 20);
      point.votes_against = between(1, 5);
      point.decision = "Het voorstel wordt aangenomen met " + std::to_string(point.votes_for) + " stemmen voor en " + std::to_string(point.votes_against) + " stemmen tegen.";
    }
    if (s.numbering == Numbering::capitals)
      for (char& c : point.title) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    // Which words of a talk are a title's only marks can tell.
    if (point.sub && (s.numbering == Numbering::bold_plain || s.numbering == Numbering::underlined_plain || s.numbering == Numbering::item_word || s.numbering == Numbering::point_word || s.numbering == Numbering::ad)) point.sub = false;
    if (s.acting != Acting::table_at_end) point.status.clear();
  }
  return s;
}

namespace {

std::string roman(std::size_t n) {
  std::string out;
  constexpr std::array<std::pair<std::size_t, const char*>, 5> signs{{{10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
  for (const auto& [value, sign] : signs)
    for (; n >= value; n -= value) out += sign;
  return out;
}

bool plain(Numbering n) { return n == Numbering::markdown_plain || n == Numbering::org || n == Numbering::bold_plain || n == Numbering::underlined_plain; }

}  // namespace

std::string number_of(const Minutes& m, std::size_t point, const Style& style) {
  if (plain(style.numbering)) return "";
  std::size_t main = 0, sub = 0;
  for (std::size_t i = 0; i <= point; ++i) {
    if (m.points[i].sub) {
      ++sub;
    } else {
      ++main;
      sub = 0;
    }
  }
  std::string out;
  switch (style.numbering) {
    case Numbering::roman: out = roman(main); break;
    case Numbering::letter: out = std::string(1, static_cast<char>('A' + main - 1)); break;
    case Numbering::padded: out = (main < 10 ? "0" : "") + std::to_string(main); break;
    default: out = std::to_string(main);
  }
  if (!m.points[point].sub) return out;
  const std::string letter(1, static_cast<char>('a' + sub - 1));
  const bool letters = style.numbering == Numbering::roman || style.numbering == Numbering::letter;
  if (letters) return style.numbering == Numbering::letter ? std::to_string(sub) : letter;
  switch (style.subs) {
    case Subs::letter_behind: return out + letter;
    case Subs::letter: return letter;
    default: return out + "." + std::to_string(sub);
  }
}

std::string role_of(const Who& who, const Style& style) {
  if (!style.officers_apart) return who.role;
  return who.role == "voorzitter" ? "Voorzitter" : who.role == "notulist" ? "Notulist" : who.role;
}

std::string owner_of(const Who& who, const Style& style) {
  if (style.owner == Owner::code && !who.code.empty()) return who.code;
  return style.owner == Owner::full && who.naming != Naming::surname_first ? who.name() : who.given;
}

std::string speaker_of(const Who& who, const Style& style) {
  if (style.speaking == Speaking::titled && !who.title.empty()) return who.surname();
  return style.speaking == Speaking::full && who.naming != Naming::surname_first ? who.name() : who.given;
}

std::string task_number(std::size_t task, const Style& style) {
  const std::string n = std::to_string(task + 1);
  if (style.acting == Acting::table_at_end) return style.words % 2 == 0 ? n : "A" + n;
  return style.acting == Acting::bullets_at_end ? "A" + n : "";
}

std::string described(const Style& s) {
  std::string out;
  const auto add = [&](const char* name, auto value) { out += (out.empty() ? "" : ", ") + std::string(name) + " " + std::to_string(static_cast<int>(value)); };
  add("attendance", s.attendance), add("numbering", s.numbering), add("subs", s.subs), add("dating", s.dating), add("timing", s.timing), add("role", s.role);
  add("deciding", s.deciding), add("acting", s.acting), add("speaking", s.speaking), add("owner", s.owner), add("words", s.words), add("wrap", s.wrap > 0);
  add("hyphens", s.hyphens), add("page", s.page > 0), add("agenda", s.agenda_first), add("officers", s.officers_apart), add("and", s.last_with_and);
  add("labels", s.labels), add("absent first", s.apologies_first), add("blank", s.blank_between);
  return out;
}

}  // namespace properties
