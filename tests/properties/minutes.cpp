#include "properties/minutes.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <set>

namespace properties {
namespace {

// Invented, ordinary, and unlike each other.
constexpr std::array given{"Femke", "Bram", "Joost", "Marijke", "Sanne", "Wouter", "Anneke", "Gijs", "Liesbeth", "Ruben", "Hanneke", "Tjeerd", "Zoë", "Renée"};
constexpr std::array infixes{"", "", "", "van", "van der", "de", "ter", "van den"};
constexpr std::array families{"Terpstra", "Wiersinga", "Holtrop", "Kuipers", "Zandstra", "Brouwer", "Vermeulen", "Dijkgraaf", "Hoekstra", "Molenaar", "Verhoeven", "Schipper"};
constexpr std::array roles{"voorzitter", "notulist", "penningmeester", "secretaris", "wethouder", "bestuurslid"};
constexpr std::array organizations{"VVD", "CDA", "gemeente Oostkade", "Stichting De Brug"};
constexpr std::array bodies{"bestuursvergadering Tuinvereniging De Zonnehoek", "wijkraad Oostkade", "medezeggenschapsraad De Regenboog", "vergadering dorpsraad Lutje", "algemene ledenvergadering Zangkoor Da Capo"};
constexpr std::array places{"Dorpshuis De Schakel", "gemeentehuis", "kantine", "Teams", "raadzaal"};
constexpr std::array titles{"Ingekomen stukken", "Begroting", "Verslag vorige vergadering", "Jaarrekening", "Onderhoud gebouw", "Vrijwilligersbeleid", "Communicatie", "Huisvesting", "Speelterrein", "Verkeersveiligheid", "Subsidie", "Contributie"};
constexpr std::array talk{"Er is lang gesproken over de kosten.", "De leden hebben geen vragen.", "Het stuk wordt toegelicht aan de hand van een presentatie.",
                          "Enkele bewoners hebben gereageerd op de brief.", "De planning loopt volgens afspraak.", "Hierover is nog weinig bekend."};
constexpr std::array said{"ik heb daar nog geen antwoord op.", "wat kost dat eigenlijk?", "dat lijkt mij een goed plan."};
constexpr std::array decided{"de contributie gaat naar 45 euro.", "het verslag wordt ongewijzigd vastgesteld.", "de begroting wordt goedgekeurd.", "het hek wordt vervangen."};
constexpr std::array sentences{"Besloten wordt het hek te vervangen.", "Het verslag wordt ongewijzigd vastgesteld.", "De vergadering besluit de contributie te verhogen.", "De vergadering stemt in met het voorstel."};
constexpr std::array tasks{"stuurt de nieuwe begroting rond", "vraagt een offerte aan", "maakt een afspraak met de gemeente", "schrijft een stukje voor de nieuwsbrief", "koopt verf voor het hek"};
constexpr std::array months{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
constexpr std::array short_months{"jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."};
constexpr std::array weekdays{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};
constexpr std::array present_labels{"Aanwezig", "Aanwezigen", "AANWEZIG", "Aanwezige leden", "Deelnemers", "Present"};
// All of these tell that the absence was announced.
constexpr std::array absent_labels{"Afwezig met kennisgeving", "Verontschuldigd", "Afgemeld", "Afwezig (m.k.)", "Met kennisgeving afwezig", "Bericht van verhindering"};
constexpr std::array date_labels{"Datum", "Datum vergadering", "DATUM", "Vergaderdatum"};
constexpr std::array time_labels{"Aanvang", "Tijd", "Tijdstip", "Begin"};
constexpr std::array place_labels{"Plaats", "Locatie", "LOCATIE", "Waar"};

// RapidCheck begins with small numbers; here all are as likely from the start.
int between(int from, int to) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to)); }
std::size_t count(std::size_t from, std::size_t to) { return static_cast<std::size_t>(between(static_cast<int>(from), static_cast<int>(to))); }
template <typename Enum>
Enum one_of(Enum end) {
  return static_cast<Enum>(between(0, static_cast<int>(end)));
}
template <typename List>
std::string pick(const List& list) {
  return list[count(0, list.size())];
}
bool coin() { return *rc::gen::arbitrary<bool>(); }

// Sakamoto's algorithm: 0 is Sunday.
int weekday(int year, int month, int day) {
  constexpr std::array shift{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  if (month < 3) --year;
  return (year + year / 4 - year / 100 + year / 400 + shift[static_cast<std::size_t>(month - 1)] + day) % 7;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string date(const Minutes& m, Dating form) {
  const std::string plain = std::to_string(m.day) + " " + months[static_cast<std::size_t>(m.month - 1)] + " " + std::to_string(m.year);
  switch (form) {
    case Dating::with_weekday: return std::string(weekdays[static_cast<std::size_t>(weekday(m.year, m.month, m.day))]) + " " + plain;
    case Dating::numeric: return two(m.day) + "-" + two(m.month) + "-" + std::to_string(m.year);
    case Dating::iso: return std::to_string(m.year) + "-" + two(m.month) + "-" + two(m.day);
    case Dating::short_month: return std::to_string(m.day) + " " + short_months[static_cast<std::size_t>(m.month - 1)] + " " + std::to_string(m.year);
    case Dating::dots: return std::to_string(m.day) + "." + std::to_string(m.month) + "." + std::to_string(m.year);
    default: return plain;
  }
}

bool markdown(const Style& s) { return s.numbering == Numbering::markdown_number || s.numbering == Numbering::markdown_plain; }

template <typename List>
std::string label(const List& list, const Style& style) {
  return list[style.words % list.size()];
}

std::string called(const Who& who) { return (who.title.empty() ? "" : who.title + " ") + who.name(); }

std::string told(const Who& who, const Style& style) {
  const std::string about = who.role.empty() ? who.organization : who.organization.empty() ? who.role : who.role + ", " + who.organization;
  if (about.empty()) return called(who);
  switch (style.role) {
    case Role::comma: return called(who) + ", " + about;
    case Role::dash: return called(who) + " - " + about;
    case Role::before: return who.role.empty() ? called(who) + " (" + who.organization + ")" : who.role + " " + called(who) + (who.organization.empty() ? "" : " (" + who.organization + ")");
    default: return called(who) + " (" + about + ")";
  }
}

void list_people(std::string& out, const std::string& label, const std::vector<Who>& people, const Style& style) {
  if (people.empty()) return;
  switch (style.attendance) {
    case Attendance::comma_line:
    case Attendance::semicolon_line: {
      const std::string between = style.attendance == Attendance::comma_line ? ", " : "; ";
      out += label + ": ";
      for (std::size_t i = 0; i < people.size(); ++i)
        out += (i == 0 ? "" : style.last_with_and && i + 1 == people.size() ? " en " : between) + told(people[i], style);
      out += "\n";
      return;
    }
    case Attendance::bullets_under_label:
      out += "\n" + label + ":\n";
      for (const Who& who : people) out += "- " + told(who, style) + "\n";
      return;
    case Attendance::bullets_under_heading:
      out += "\n" + (markdown(style) ? "## " + label : label) + "\n\n";
      for (const Who& who : people) out += "* " + told(who, style) + "\n";
      return;
    case Attendance::lines_under_label:
      out += "\n" + label + ":\n";
      for (const Who& who : people) out += told(who, style) + "\n";
      return;
    case Attendance::table:
      out += "\n| " + label + " | Functie |\n| --- | --- |\n";
      for (const Who& who : people) out += "| " + called(who) + " | " + who.role + " |\n";
      return;
    case Attendance::gap_table:
      out += "\n" + label + ":\n";
      for (const Who& who : people) out += called(who) + (who.role.empty() ? "" : std::string(36 - std::min<std::size_t>(30, called(who).size()), ' ') + who.role) + "\n";
      return;
    default: {  // pdftotext -layout: the label left, the names in a column
      for (std::size_t i = 0; i < people.size(); ++i) {
        std::string left = i == 0 ? label + ":" : "";
        left.resize(30, ' ');
        out += left + told(people[i], style) + "\n";
      }
      return;
    }
  }
}

std::string roman(std::size_t n) {
  constexpr std::array numbers{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
  return numbers[n - 1];
}

std::string heading(const Minutes& m, std::size_t point, const Style& style) {
  const std::string n = number_of(point, style);
  std::string title = m.points[point].title;
  switch (style.numbering) {
    case Numbering::dot:
    case Numbering::roman:
    case Numbering::letter: return n + ". " + title;
    case Numbering::parenthesis: return n + ") " + title;
    case Numbering::item_word: return "Agendapunt " + n + ": " + title;
    case Numbering::point_word: return "Punt " + n + ". " + title;
    case Numbering::markdown_number: return "## " + n + ". " + title;
    case Numbering::markdown_plain: return "## " + title;
    case Numbering::bold_number: return "**" + n + ". " + title + "**";
    case Numbering::spaced: return n + "   " + title;
    case Numbering::slash: return n + "/ " + title;
    case Numbering::capitals: return n + ". " + title;
    default: return n + ". " + title + "\n" + std::string(title.size() + 3, '-');
  }
}

std::vector<Who> any_people(std::size_t count, std::set<std::string>& taken) {
  std::vector<Who> out;
  for (std::size_t tries = 0; out.size() < count && tries < 40; ++tries) {
    Who who;
    who.given = pick(given);
    who.infix = pick(infixes);
    who.family = pick(families);
    // Nobody shares a first name or a surname: whom a short form means is another property.
    if (taken.contains(who.given) || taken.contains(who.family)) continue;
    taken.insert(who.given);
    taken.insert(who.family);
    out.push_back(std::move(who));
  }
  return out;
}

// Lines broken at blanks, the rest of a paragraph below its first line.
std::string wrapped(const std::string& text, std::size_t width) {
  std::string out;
  std::size_t begin = 0;
  while (text.size() - begin > width) {
    const std::size_t blank = text.rfind(' ', begin + width);
    if (blank == std::string::npos || blank <= begin) break;
    out += text.substr(begin, blank - begin) + "\n";
    begin = blank + 1;
  }
  return out + text.substr(begin);
}

std::string deadline(const Minutes& m, const Point& point) {
  return std::to_string(point.due_day) + " " + months[static_cast<std::size_t>(point.due_month - 1)] + " " + std::to_string(m.year + 1);
}

std::string decision(const Point& point, const Style& style) {
  switch (style.deciding) {
    case Deciding::label: return "Besluit: " + point.decision;
    case Deciding::capital_label: return "BESLUIT: " + point.decision;
    case Deciding::bold_label: return "**Besluit:** " + point.decision;
    default: return point.decision;
  }
}

std::string action(const Minutes& m, const Point& point, const Style& style) {
  const std::string owner = m.present[point.owner].given;
  const std::string until = point.due_day > 0 ? " voor " + deadline(m, point) : "";
  switch (style.acting) {
    case Acting::label: return "Actie: " + owner + " " + point.task + until + ".";
    case Acting::label_with_owner: return "Actie " + owner + ": " + point.task + until + ".";
    case Acting::brackets_behind: return owner + " " + point.task + until + ". (actie: " + owner + ")";
    case Acting::bracket_line: return "[Actie " + owner + "] " + point.task + until + ".";
    default: return "";
  }
}

void action_list(std::string& out, const Minutes& m) {
  std::string rows;
  std::size_t n = 0;
  for (const Point& point : m.points)
    if (!point.task.empty())
      rows += "| " + std::to_string(++n) + " | " + point.task + " | " + m.present[point.owner].given + " | " + (point.due_day > 0 ? deadline(m, point) : "") + " |\n";
  if (n > 0) out += "Actielijst\n\n| Nr | Actie | Wie | Wanneer |\n| --- | --- | --- | --- |\n" + rows;
}

}  // namespace

std::string Who::name() const {
  std::string first = given;
  if (initial) first = static_cast<unsigned char>(given[0]) < 0x80 ? given.substr(0, 1) + "." : given;
  return first + " " + (infix.empty() ? "" : infix + " ") + family;
}

Minutes any_minutes() {
  Minutes m;
  m.body = pick(bodies);
  m.year = between(1985, 2026);
  m.month = between(1, 13);
  m.day = between(1, 29);
  m.hour = between(9, 21);
  m.minute = 15 * between(0, 4);
  if (coin()) m.end_hour = m.hour + 2;
  if (coin()) m.place = pick(places);
  std::set<std::string> taken;
  m.present = any_people(count(2, 7), taken);
  m.absent = any_people(count(0, 4), taken);
  std::set<std::string> used;
  for (Who& who : m.present) {
    if (coin()) who.role = pick(roles);
    if (!used.insert(who.role).second) who.role.clear();
    if (between(0, 4) == 0) who.organization = pick(organizations);
  }
  const bool titled = between(0, 3) == 0, initials = between(0, 4) == 0;
  for (auto* people : {&m.present, &m.absent})
    for (Who& who : *people) {
      if (titled) who.title = coin() ? "de heer" : "mevrouw";
      who.initial = initials;
    }
  std::set<std::string> headings;
  m.points.push_back({"Opening", {"De vergadering wordt geopend."}, "", "", 0, 0, 0, ""});
  for (std::size_t i = count(1, 6); i > 0; --i) {
    Point point;
    point.title = pick(titles);
    if (!headings.insert(point.title).second) continue;
    for (std::size_t k = count(1, 3); k > 0; --k) point.talk.push_back(pick(talk));
    if (coin()) point.decision = "?";  // the style has the words
    point.owner = count(0, m.present.size());
    if (coin()) {
      point.task = pick(tasks);
      if (coin()) {
        point.due_day = between(1, 29);
        point.due_month = between(1, 13);
      }
    }
    if (between(0, 3) == 0) point.said = pick(said);
    m.points.push_back(std::move(point));
  }
  m.points.push_back({"Sluiting", {}, "", "", 0, 0, 0, ""});
  return m;
}

Style any_style(Minutes& m) {
  Style s;
  s.attendance = one_of(Attendance::count);
  s.numbering = one_of(Numbering::count);
  s.dating = one_of(Dating::count);
  s.role = one_of(Role::count);
  s.deciding = one_of(Deciding::count);
  s.acting = one_of(Acting::count);
  s.words = count(0, 12);
  s.wrap = coin() ? 0 : count(60, 90);
  s.apologies_first = coin();
  s.last_with_and = coin();
  s.labels = coin();
  s.blank_between = coin();
  // Between commas a function cannot be told from the next name, and a table has columns of its own for it.
  if (s.attendance == Attendance::comma_line && s.role == Role::comma) s.role = Role::brackets;
  for (Who& who : m.present) {
    if (s.attendance == Attendance::table || s.attendance == Attendance::gap_table) who.organization.clear();
    if (s.role == Role::before && who.role.empty()) who.organization.clear();
    if (s.role == Role::comma || s.role == Role::dash) who.organization.clear();
  }
  // `A, B en C (VVD)`: a bracket behind the last of one line may be said of more than him.
  if (s.attendance == Attendance::comma_line || s.attendance == Attendance::semicolon_line) m.present.back().organization.clear();
  for (Point& point : m.points) {
    if (!point.decision.empty()) point.decision = s.deciding == Deciding::sentence ? pick(sentences) : pick(decided);
    if (s.numbering == Numbering::capitals)
      for (char& c : point.title) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  }
  return s;
}

std::string number_of(std::size_t point, const Style& style) {
  switch (style.numbering) {
    case Numbering::markdown_plain: return "";
    case Numbering::roman: return roman(point + 1);
    case Numbering::letter: return std::string(1, static_cast<char>('A' + point));
    default: return std::to_string(point + 1);
  }
}

std::string written(const Minutes& m, const Style& style) {
  std::string out = (markdown(style) ? "# " : "") + std::string("Notulen ") + m.body + "\n\n";
  const std::string day = date(m, style.dating), time = two(m.hour) + "." + two(m.minute) + " uur";
  const std::string end = markdown(style) ? "\n\n" : "\n";
  if (style.labels) out += label(date_labels, style) + ": " + day + end + label(time_labels, style) + ": " + time + end;
  else out += day + ", " + time + end;
  if (!m.place.empty()) out += label(place_labels, style) + ": " + m.place + end;
  out += "\n";
  if (style.apologies_first) list_people(out, label(absent_labels, style), m.absent, style);
  list_people(out, label(present_labels, style), m.present, style);
  if (!style.apologies_first) list_people(out, label(absent_labels, style), m.absent, style);
  out += "\n";
  const auto paragraph = [&](const std::string& text) { out += (style.wrap > 0 ? wrapped(text, style.wrap) : text) + "\n\n"; };
  for (std::size_t i = 0; i < m.points.size(); ++i) {
    const Point& point = m.points[i];
    out += heading(m, i, style) + (style.blank_between || markdown(style) || style.numbering == Numbering::underlined ? "\n\n" : "\n");
    for (const std::string& text : point.talk) paragraph(text);
    if (!point.said.empty()) paragraph(m.present[point.owner].given + ": " + point.said);
    if (!point.decision.empty()) paragraph(decision(point, style));
    if (!point.task.empty() && style.acting != Acting::table_at_end) paragraph(action(m, point, style));
    if (i + 1 == m.points.size()) paragraph(m.end_hour > 0 ? "De voorzitter sluit de vergadering om " + two(m.end_hour) + ".00 uur." : "Niets meer aan de orde zijnde wordt de vergadering gesloten.");
  }
  if (style.acting == Acting::table_at_end) action_list(out, m);
  return out;
}

std::string described(const Style& s) {
  const auto n = [](auto value) { return std::to_string(static_cast<int>(value)); };
  return "attendance " + n(s.attendance) + ", numbering " + n(s.numbering) + ", dating " + n(s.dating) + ", role " + n(s.role) + ", deciding " + n(s.deciding) +
         ", acting " + n(s.acting) + ", words " + n(s.words) + ", wrap " + n(s.wrap);
}

}  // namespace properties
