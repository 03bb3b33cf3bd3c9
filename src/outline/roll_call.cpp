#include "outline/roll_call.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "outline/title_words.hpp"
#include "read/day_head.hpp"
#include "read/entry.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"
#include "read/speaker.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t longest_list = 2000;  // bytes looked through for names

// Entries that show two parts of a name, or an honorific before one.
std::size_t names_in(std::string_view text, const Vocabulary& words) {
  if (text.size() > longest_list) text = text.substr(0, longest_list);
  const std::vector<Entry> entries = read_entries(text, words);
  return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [](const Entry& entry) { return shows_name(entry.person); }));
}

// `34 leden, te weten`, `24 leden volgens presentielijst, w.o.`: where what is counted ends; 0 for no count.
std::size_t behind_count(std::string_view text, const Vocabulary& words) {
  if (text.empty() || ((text[0] < '0' || text[0] > '9') && !words.longest("vote_number", text))) return 0;
  const std::size_t end = first_in<",(:">(text.substr(0, 80));
  return end == std::string_view::npos ? 0 : end + 1;
}

// `H. ten Bosch, wethouder`: the letter with a dot is an initial, no number.
bool initial(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  if (!r.number || r.number->kind == Number::Kind::arabic || r.title_word || r.number->printed.size() > 2) return false;
  const std::string_view s = d.segments[i].text.view();
  const std::string_view name = s.substr(0, std::min(first_in<",;(|">(s), s.size()));
  const NameParts parts = name_parts(name.substr(0, name.find_last_not_of(' ') + 1), false, d.words);
  return parts.initials && parts.family_name;
}

// `1. Jan Bos (voorzitter)`: an entry of a list of persons that has numbers.
bool numbered_person(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  if (!r.number || r.title_word || r.number->kind != Number::Kind::arabic || r.number->values.size() > 1) return false;
  const std::string_view title = text_after(d.segments[i], r.number);
  if (title.size() > 90 || has_verb(title, 12, d.words)) return false;
  const std::vector<Entry> entries = read_entries(title, d.words);
  if (entries.size() != 1) return false;
  const Person& person = entries[0].person;
  return person.parts.family_name && (person.parts.initials || person.honorific_prefix || person.role || d.words.contains("given_name", person.name.substr(0, person.name.find(' '))));
}

// `Van de zijde van het college: wethouder A. Bos`: a group of the list that stands apart.
bool group(const Draft& d, std::size_t i) {
  const std::string_view s = d.segments[i].text.view();
  const std::size_t colon = s.find(": ");
  if (colon == std::string_view::npos || colon > 48 || s.size() > 300 || d.readings[i].number || has_verb(s, 12, d.words)) return false;
  const bool opens = d.words.longest("serves", s) || d.words.longest("group_lead", s) || d.words.contains("list_body", s.substr(0, colon)) ||
                     d.words.contains("role", s.substr(0, colon)) || d.words.contains("party", s.substr(0, colon)) || read_honorifics(s.substr(colon + 2), d.words).value;
  if (!opens) return false;
  if (names_in(s.substr(colon + 2), d.words) >= 1) return true;
  const std::vector<Entry> entries = read_entries(s.substr(colon + 2), d.words);
  return !entries.empty() && std::all_of(entries.begin(), entries.end(), [&](const Entry& e) { return d.words.contains("given_name", e.person.name); });
}

// `Groen Rade (2): mevrouw Oskam en de heer Vink`: whatever the body is called, its seats tell that persons follow.
bool body_with_seats(const Draft& d, std::size_t i) {
  const std::string_view s = d.segments[i].text.view();
  const std::size_t colon = s.substr(0, 60).find("): ");
  if (colon == std::string_view::npos || colon == 0 || d.readings[i].number) return false;
  const std::size_t open = s.rfind('(', colon);
  const bool seats = open != std::string_view::npos && open + 1 < colon && first_not_in<"0123456789 vande">(s.substr(open + 1, colon - open - 1)) == std::string_view::npos;
  return seats && names_in(s.substr(colon + 3), d.words) > 0;
}

// `Jan Bos`, `mevrouw Vink (online)`: its first word is a first name, or a title of persons.
bool plain_name(std::string_view s, const Vocabulary& words) { return words.longest("honorific", s) || words.contains("given_name", s.substr(0, s.find(' '))); }

// The line goes on below a label's value.
bool set_in(const Draft& d, std::size_t i) { return !d.segments[i].blank_before && d.segments[i].bullet.empty() && d.segments[i].indent >= d.segments[i - 1].indent + 4; }

// `¹ afwezig met kennisgeving`, `* tot 21.00 uur`: what a mark in the list above stands for.
bool footnote(std::string_view s) {
  if (s.size() < 4 || s.size() > 80) return false;
  const bool superscript = s[0] == '\xC2' && (s[1] == '\xB9' || s[1] == '\xB2' || s[1] == '\xB3');
  if (!superscript && s[0] != '*') return false;
  const std::size_t said = first_not_in<" =">(s, superscript ? 2 : 1);
  return said != std::string_view::npos && s[said] >= 'a' && s[said] <= 'z';
}

// `Dirk Bos, burgemeester;`, `Ida VINK, Jo BOS, raadsleden`: a line of persons and what they are, in a list whose lines
// stand apart.
bool persons_apart(const Draft& d, std::size_t i) {
  const std::string_view s = d.segments[i].text.view();
  if (s.size() > 300 || d.readings[i].title_word || ends_with_any(s, ".?!:") || has_verb(s, 12, d.words)) return false;
  const std::vector<Entry> entries = read_entries(s, d.words);
  const auto shown = [](const Entry& e) { return shows_name(e.person); };
  return !entries.empty() && std::all_of(entries.begin(), entries.end(), shown) &&
         std::any_of(entries.begin(), entries.end(), [](const Entry& e) { return e.person.role || e.person.honorific_prefix || e.person.organization; });
}

// `Vervoerder : H. Bos (planner)` with a person set in below: a group, whatever its name.
bool names_group(const Draft& d, std::size_t i) {
  const std::string_view s = d.segments[i].text.view();
  const std::size_t colon = s.substr(0, 32).find(" : ");
  if (colon == std::string_view::npos || !(s[0] >= 'A' && s[0] <= 'Z') || first_in<".,;()?!0123456789">(s.substr(0, colon)) != std::string_view::npos) return false;
  return i + 1 < d.segments.size() && set_in(d, i + 1) && one_person(read_entries(s.substr(colon + 3), d.words)) && one_person(read_entries(d.segments[i + 1].text.view(), d.words));
}

// `Nr. Onderwerp / besluit`: the columns of the items.
bool names_columns(std::string_view s, const Vocabulary& words) {
  const auto number = words.longest("action_column", s);
  if (!number || number->value != "number" || number->length + 1 >= s.size() || s[number->length] != ' ') return false;
  const std::string_view rest = s.substr(number->length + 1);
  return words.longest("action_column", rest) || words.longest("decision_column", rest);
}

}  // namespace

bool one_person(const std::vector<Entry>& entries) {
  return entries.size() == 1 && shows_name(entries[0].person);
}

bool lists_persons(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  const std::string_view s = d.segments[i].text.view();
  if (!r.label || !attendance_kind(r.label->kind) || r.label->end >= s.size()) return false;
  std::string_view rest = s.substr(r.label->end);
  const std::size_t count = behind_count(rest, d.words);
  rest.remove_prefix(count);
  if (!is_sentence(s, d.words) && first_in<",(">(s.substr(r.label->end)) != std::string_view::npos && !has_verb(s, 4, d.words)) return true;
  if (count == 0 && s.substr(0, r.label->end).find(' ') == std::string_view::npos) return false;
  // `Aanwezig zijn …`, `Afwezig met kennisgeving de heer A`: the label's own words are those of a sentence.
  const std::size_t least = d.words.longest("honorific", rest) || r.label->kind == "absent" ? 1 : 2;
  return names_in(rest.substr(0, 600), d.words) >= least;
}

bool opens_group(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  if (!r.label && names_group(d, i)) return true;
  // `Namens de raad: A (voorzitter), B`
  if (const std::string_view s = d.segments[i].text.view(); !r.label && (d.words.longest("serves", s) || d.words.longest("group_lead", s)) && group(d, i) && names_in(s.substr(s.find(": ") + 2), d.words) > 1) return true;
  if (!r.label || r.label->kind != "officers" || !r.label->colon || r.label->end >= d.segments[i].text.size()) return false;
  const std::string_view rest = d.segments[i].text.view().substr(r.label->end, longest_list);
  if (names_in(rest, d.words) >= 2) return true;
  // `Bestuur: Ronald (vz), Petra, Ilse (penningmeester)`: first names, and what some of them are.
  const std::vector<Entry> entries = read_entries(rest, d.words);
  const bool named = std::all_of(entries.begin(), entries.end(), [](const Entry& e) { return e.person.parts.given_name || e.person.parts.family_name; });
  if (entries.size() == 1 && i + 1 < d.segments.size()) {
    // `Predikant: ds. A. Bos` above `Ouderlingen: …`
    const auto& below = d.readings[i + 1].label;
    if (one_person(entries) && below && below->kind == "officers" && below->colon && !d.segments[i + 1].blank_before && names_in(d.segments[i + 1].text.view().substr(std::min(below->end, d.segments[i + 1].text.size())), d.words) > 0) return true;
    return one_person(entries) && set_in(d, i + 1) && one_person(read_entries(d.segments[i + 1].text.view(), d.words));
  }
  return entries.size() > 1 && named && !has_verb(rest, 12, d.words) &&
         std::any_of(entries.begin(), entries.end(), [](const Entry& e) { return e.person.role.has_value(); });
}

bool heads_persons(const Draft& d, std::size_t i) {
  const std::string_view s = d.segments[i].text.view();
  if (s.size() > 60 || !s.ends_with(':') || i + 1 >= d.segments.size() || d.segments[i].style.heading > 0) return false;
  const Reading& r = d.readings[i];
  const bool officers = r.bare && r.label->kind == "officers";  // `Leden:`
  if (!officers && !d.words.longest("serves", s) && !d.words.longest("group_lead", s)) return false;
  const Segment& next = d.segments[i + 1];
  if (next.is_table() || next.text.size() > 90 || ends_with_any(next.text.view(), ".?!:") || has_verb(next.text.view(), 12, d.words)) return false;
  const std::vector<Entry> entries = read_entries(next.text.view(), d.words);
  return !entries.empty() && names_in(next.text.view(), d.words) == entries.size() && !d.words.longest("honorific_plural", s);
}

bool table_attendance(const Draft& d, std::size_t i) {
  const Segment& s = d.segments[i];
  for (const auto& row : s.rows)
    for (const Text& cell : row)
      if (const auto label = read_label(cell.view(), d.words); label && attendance_kind(label->kind)) return true;
  // `Naam | Organisatie | Rol` above the business.
  if (i > 30 || s.rows.size() < 2) return false;
  bool name = false;
  std::size_t days = 0;
  for (const Text& cell : s.rows.front()) {
    if (is_day_head(cell.trimmed().view(), d.words) && ++days > 0) continue;
    const auto kind = d.words.value("attendance_column", cell.trimmed().view());
    if (!kind && !cell.trimmed().empty()) return false;
    name = name || (kind && (*kind == "name" || *kind == "family"));
  }
  return name && s.rows.front().size() > 1 && days != 1;
}

namespace {

// `Punt | Onderwerp | Besluit`: right below the list of those present, but no part of it.
bool heads_business(const Draft& d, std::size_t i) {
  const Segment& s = d.segments[i];
  if (!s.header || s.rows.empty()) return false;
  std::size_t business = 0;
  for (const Text& cell : s.rows.front()) {
    const std::string_view head = cell.trimmed_view();
    if (d.words.contains("attendance_column", head) && d.words.value("attendance_column", head) != "number") return false;
    business += d.words.contains("item_column", head) || d.words.contains("decision_column", head) || d.words.contains("action_column", head);
  }
  return business > 1;
}

// Right below it stands text that names nobody, one line or more of it.
bool heads_text(const Draft& d, std::size_t i) {
  if (i + 1 >= d.segments.size()) return false;
  const Segment& next = d.segments[i + 1];
  return next.bullet.empty() && !next.is_table() && !next.blank_before && next.text.size() > 24 && std::count(next.text.view().begin(), next.text.view().end(), ' ') > 3 && names_in(next.text.view(), d.words) == 0;
}

}  // namespace

bool holds_attendance(const Draft& d, std::size_t i, std::size_t since, bool bare) {
  const Segment& s = d.segments[i];
  const Reading& r = d.readings[i];
  if (r.look == Look::mark || (r.look == Look::colon && r.title_word)) return false;
  if (s.is_table()) return i == since + 1 && !heads_business(d, i);
  if (footnote(s.text.view())) return true;
  if (const std::size_t part = d.words.match_length("sitting_part", s.text.view()); part > 0 && (part == s.text.size() || first_in<"abcdefghijklmnopqrstuvwxyz">(s.text.view().substr(0, part)) == std::string_view::npos)) return false;
  if (names_columns(s.text.view(), d.words)) return false;
  const bool name = initial(d, i);
  // Lines set in below the label's value go on with it.
  if (!s.blank_before && s.bullet.empty() && s.indent >= d.segments[since].indent + 4 && (!r.number || name)) return true;
  if (bare && numbered_person(d, i)) return true;
  if (d.readings[since].number && r.number && s.bullet.empty() && !name) return false;  // the item behind `2. Aanwezigen`
  if (r.number && !name && s.bullet.empty() && (r.title_word || !bare)) return false;
  if (r.number && r.number->values[0] == 1 && r.score > 1 && !name) return false;
  // `De voorzitter: Ik open de vergadering.` is a turn of the talk.
  if (body_with_seats(d, i)) return true;
  if (const auto speaker = read_speaker(s.text.view(), d.words); speaker && has_verb(s.text.view().substr(speaker->text), 20, d.words)) return false;
  if (r.label && header_kind(r.label->kind) && r.label->colon) return true;
  if (r.label && r.label->colon && !header_kind(r.label->kind) && !name && !group(d, i)) return false;  // `L. van der Dam; P. Vink` is no `Van …;`
  if (d.segments[i - 1].is_table()) return group(d, i);  // a table of persons is the whole list but for such groups
  if (s.blank_before && is_sentence(s.text.view(), d.words)) return false;
  // `Toelichting commissies` below a list of bullets and a blank line
  if (bare && s.bullet.empty() && s.blank_before && i > since + 1 && !d.segments[since + 1].bullet.empty() && !d.segments[i - 1].bullet.empty() && !(r.label && (r.label->colon || r.bare)) && !group(d, i) && !ends_with_any(s.text.view(), ":;,") &&
      !plain_name(s.text.view(), d.words))
    return false;
  // `- De kosten zijn hoger.` below `Afgemeld: A, B`
  if (!s.bullet.empty() && !bare && ends_with_any(s.text.view(), ".?!") && (has_verb(s.text.view(), 12, d.words) || std::count(s.text.view().begin(), s.text.view().end(), ' ') > 3) && names_in(s.text.view(), d.words) == 0) return false;
  if (!s.bullet.empty()) return bare || !s.blank_before || !d.segments[i - 1].bullet.empty();
  if (s.text.size() > 160 && s.text.view().find(". ") != std::string_view::npos && !bare) return false;
  if (!bare && s.blank_before) return ends_with_any(d.segments[i - 1].text.view(), ",;") || group(d, i) || (!r.number && persons_apart(d, i));
  // Right below a label's value its persons go on, but not with a heading or a sentence.
  if ((!bare || i > since + 1) && !ends_with_any(d.segments[i - 1].text.view(), ",;") && !d.segments[i - 1].text.view().ends_with(" en") && s.indent < d.segments[since].indent + 4 &&
      ((r.title_word && !(r.label && r.label->colon) && !group(d, i)) || (is_sentence(s.text.view(), d.words) && names_in(s.text.view(), d.words) == 0)))
    return false;
  // `Doelen` and what they are, below whole names and a blank line
  if (bare && s.blank_before && i > since + 1 && names_in(s.text.view(), d.words) == 0 && !d.words.contains("given_name", s.text.view().substr(0, s.text.view().find(' '))) && !group(d, i) && names_in(d.segments[i - 1].text.view(), d.words) > 0 && heads_text(d, i))
    return false;
  if (bare && s.blank_before && (r.title_word || r.look == Look::capitals || r.look == Look::underlined)) return false;
  return s.text.size() < 400;
}

bool numbered_list(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  if (!r.number || !r.label || !r.bare || !list_label(r.label->kind) || !d.segments[i].bullet.empty() || i + 1 >= d.segments.size()) return false;
  const Segment& next = d.segments[i + 1];
  if (next.is_table()) return table_attendance(d, i + 1);
  const std::string_view s = next.text.view();
  if (s.size() > longest_list || d.readings[i + 1].label || has_verb(s, 12, d.words)) return false;
  const std::size_t names = names_in(s, d.words);
  return names > 0 && names * 2 >= read_entries(s, d.words).size();
}

}  // namespace notulen::outlining
