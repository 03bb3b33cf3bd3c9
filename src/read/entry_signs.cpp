#include "read/entry_signs.hpp"

#include <algorithm>
#include <string_view>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/statement.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

using Kind = EntryPart::Kind;

// `VNG`, `D66`: capitals and figures alone.
bool is_acronym(std::string_view name) {
  return name.size() > 2 && name.size() < 9 && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

// `Jelle, moos, Tineke, Bas`: among first names a word in small letters that tells nothing is what somebody is called.
bool nickname(std::string_view said, const Vocabulary& words) {
  if (said.size() < 3 || said.size() > 20 || said.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") != std::string_view::npos || said.find_first_of("-0123456789") == 0) return false;
  for (constexpr TableName tables[] = {"role", "small_role", "body", "list_body", "party", "membership", "mere_member", "remark", "remark_alone", "notice", "reason", "reason_alone", "presence", "presence_mark", "there", "absent_word", "household",
                                       "honorific", "relative", "all_of_them", "nobody", "school_form", "list_opener", "infix", "same_again", "besides", "no_nickname"}; const TableName table : tables)
    if (words.longest(table, said)) return false;
  return true;
}

// … and in small letters between two brackets: `Anna (tot 22:00) fluffy (vanaf punt 3)`.
bool nick_place(const Beside& beside) {
  return (beside.behind_comma() && beside.habits.first_names) || (beside.before == Kind::bracket && beside.bracket_behind && !beside.habits.commas);
}

// `Baas`, `De Wildt`
bool surname_alone(std::string_view name, const Vocabulary& words) {
  const std::size_t infix = words.match_length("infix", name);
  return name.find(' ', infix > 0 ? infix + 1 : 0) == std::string_view::npos;
}

// `DJ` for `Dirk-Jan`, `H` for `Habib`
bool stands_for(std::string_view code, std::string_view name) { return code_of(code, name) || (code.size() == 1 && code[0] == name[0]); }

}  // namespace

namespace {

// `Dubbelman, Koster`: among lone surnames an occupation with a capital is one too.
bool occupational_name(const EntryChunk& c, const Beside& beside, const Vocabulary& words) {
  if (!beside.last || !has_capital(c.name.substr(0, 1)) || !words.contains("surname_too", c.name)) return false;
  const Person& last = *beside.last;
  const bool alone = surname_alone(last.name, words) && !last.parts.initials && (!last.honorific_prefix || beside.plural) && !words.contains("given_name", last.name);
  return (beside.behind_comma() || beside.before == Kind::conjunction) && alone && (!last.role || beside.bracket_before);
}

}  // namespace

bool second_office(const EntryChunk& c, const Beside& beside, const Vocabulary& words) {
  if (!beside.last || beside.before != Kind::conjunction || !beside.last->role || beside.bracket_before || c.honorifics.value) return false;
  const std::size_t role = words.match_length("role", c.name);
  return role > 0 && c.name.substr(role).starts_with(" van ");
}

bool is_about(const EntryChunk& c, const Beside& beside, const Vocabulary& words) {
  if (!beside.last || c.honorifics.value || c.titled) return false;
  if (nick_place(beside) && nickname(c.name, words)) return false;
  if (occupational_name(c, beside, words)) return false;
  if (beside.before == Kind::dash || second_office(c, beside, words)) return true;
  if (beside.before == Kind::bracket || beside.before == Kind::conjunction) return !has_capital(c.name) && (beside.before == Kind::bracket || role_length(c.name, words) > 0);
  // `Joep Bos (JB), Dirk-Jan (DJ)`: one with a code of his own.
  if (beside.behind_comma() && beside.last->abbreviation && has_capital(c.name.substr(0, 1)) && stands_for(beside.bracket, c.name)) return false;
  const Person& last = *beside.last;
  // `Anna Bos, Lindenhof (AB)`: the code shows that the person goes on.
  if (beside.behind_comma() && beside.bracket_behind && !last.abbreviation && !words.contains("party", beside.bracket) && code_of(beside.bracket, last.name) && !stands_for(beside.bracket, c.name)) return true;
  // `A (AB), VNG`, `A, Gemeente Oost`: whom the person before stands for.
  if (beside.behind_comma() && !last.organization && last.parts.family_name && !words.longest("body", last.name) &&
      (is_acronym(c.name) || words.longest("body", c.name) || words.contains("party", c.name) || (last.abbreviation && c.name.find(' ') == std::string_view::npos && !words.contains("given_name", c.name))))
    return true;
  // `Baas (VVD), Dijkgraaf (SGP)`: between two of its kind it is a name.
  if (beside.before == Kind::comma && beside.bracket_before && beside.bracket_behind && has_capital(c.name.substr(0, 1)) &&
      (last.organization || last.name.find(' ') == std::string::npos) && surname_alone(c.name, words))
    return false;
  // `A, zit in Frankrijk`
  const std::size_t verb = has_capital(c.name.substr(0, 1)) ? 0 : words.match_length("finite_verb", c.name);
  return beside.behind_comma() && ((verb > 0 && verb < c.name.size() && c.name[verb] == ' ') || role_length(c.name, words) > 0 || words.longest("all_of_them", c.name) || !membership_of(c.name, words).empty() ||
                            words.longest("reason", c.name) || words.longest("presence", c.name) || words.longest("stands_in", c.name) ||
                            remark_length(c.name, words) > 0 || !has_capital(c.name));
}

bool is_name(const EntryChunk& c, const Beside& beside, const Vocabulary& words) {
  const std::string_view name = c.name;
  if (name.size() < 2 || (!has_capital(name) && !(nick_place(beside) && nickname(name, words))) || (!c.honorifics.value && words.contains("attendance_column", name)) || words.longest("nobody", name)) return false;  // `hr. Tak`
  if (words.contains("sentence_start", name) || words.contains("decision_label", name) || words.contains("action_mark", name) || words.longest("genre", name) || name[0] == '\xC2') return false;  // `° Rekening`
  // `DE BOTEN AAN DE STEIGER` below a list is a heading.
  if (std::none_of(name.begin(), name.end(), lower) && std::count(name.begin(), name.end(), ' ') > 2 && words.longest("article", name) && name.find('.') == std::string_view::npos) return false;
  const bool listed = beside.bracket_behind && beside.last && beside.last->organization;
  if (words.contains("role", name) && !listed && !occupational_name(c, beside, words) && (beside.last || c.text.size() > name.size()) && !c.honorifics.value) return false;
  if (name.find(':') != std::string_view::npos || sentence_like(name, words)) return false;
  // `Petra82` signs so on a wiki; any other figure belongs to no name.
  const std::size_t digit = first_in<"0123456789">(name);
  return digit == std::string_view::npos ||
         (digit > 3 && name[1] >= 'a' && first_not_in<"0123456789">(name, digit) == std::string_view::npos && name.find(' ') == std::string_view::npos);
}

bool lone_surname(const EntryChunk& c, const Beside& beside, const Vocabulary& words) {
  if (beside.habits.dashes != 1 || !beside.habits.commas || c.honorifics.value || c.name.size() < 3 || !has_capital(c.name.substr(0, 1)) || is_acronym(c.name)) return false;
  if (std::any_of(c.name.begin() + 1, c.name.end(), [](char ch) { return ch == ' ' || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') || ch == '.'; })) return false;
  const Person& last = *beside.last;
  return last.parts.family_name && (last.parts.given_name || last.honorific_prefix || (last.parts.initials && beside.body_behind)) && last.parts.family_name->find(' ') == std::string::npos &&
         role_length(c.name, words) == 0 && !words.contains("party", c.name) && !words.longest("body", c.name) && !words.longest("presence", c.name) &&
         remark_length(c.name, words) == 0 && !words.contains("given_name", c.name);
}

bool next_behind_dash(const EntryChunk& c, const Beside& beside, const Vocabulary& words) {
  if (!beside.last || c.honorifics.value || words.longest("body", c.name)) return false;
  const Person& last = *beside.last;
  const NameParts parts = name_parts(c.name, false, words);
  // `Bart Neyens - Ilse Neyens`: two whole names with first names that are known.
  const auto whole = [&](const NameParts& name) { return name.given_name && name.family_name && words.contains("given_name", *name.given_name); };
  if (role_length(c.name, words) > 0) return false;
  if (whole(last.parts) && whole(parts)) return true;
  if (!last.role && !last.organization && !last.notice) return false;
  return parts.family_name && (parts.initials || words.contains("given_name", c.name.substr(0, c.name.find(' '))));
}

std::size_t opening_title(const EntryChunk& c, const Beside& beside, bool function_waits, const Vocabulary& words) {
  if (beside.before == Kind::dash || (beside.before == Kind::bracket && !has_capital(c.name.substr(0, 1)) && !c.honorifics.value)) return 0;
  const std::size_t title = name_behind_title(c.name, words);
  if (title == 0 || (c.honorifics.value && has_capital(c.name.substr(0, 1)))) return 0;
  // `A, schepen van Hout, Water en Wind`: behind an office a surname would be `Van Hout`.
  if (beside.last && !beside.last->role && beside.behind_comma() && leads_field(c.name, words)) return 0;
  const bool free = !beside.behind_comma() || c.honorifics.value || !beside.last || beside.last->role || function_waits;
  const std::string_view rest = c.name.substr(title);
  const NameParts parts = name_parts(rest, true, words);
  // `wethouder Mila Bos` behind a comma is somebody else, `wethouder Sociale Zaken` is not.
  const bool full = words.contains("title_before_name", trimmed(c.name.substr(0, title))) && parts.given_name && parts.family_name &&
                    !words.longest("portfolio", rest) && !words.contains("portfolio", *parts.family_name);
  // `A, secretaris Jan Bos, C`: a known first name and a surname behind a small word are surely a person.
  const bool named = parts.given_name && parts.family_name && !has_capital(c.name.substr(0, 1)) && words.contains("given_name", rest.substr(0, rest.find(' '))) && !words.longest("portfolio", rest);
  // `ds. Bos, ouderlingen Vink en Mol`: nobody is several.
  const bool group = is_plural(trimmed(c.name.substr(0, title)));
  const bool several = group && parts.family_name && parts.family_name->size() > 2 && !words.longest("portfolio", rest) && !words.contains("party", trimmed(rest)) && !words.contains("list_body", trimmed(rest));
  // `Els, directeur Geert`: a known first name, `raadslid Bos (VVD)`: the party of somebody else.
  const bool called = !has_capital(c.name.substr(0, 1)) && words.contains("given_name", trimmed(rest)) && !words.contains("portfolio", trimmed(rest));
  const bool told = beside.bracket_before && beside.before == Kind::comma && !has_capital(c.name.substr(0, 1)) && !words.longest("portfolio", trimmed(rest)) && !words.longest("body", trimmed(rest)) && !words.contains("list_body", trimmed(rest));
  const bool seated = beside.bracket_behind && (told || words.contains("party", beside.bracket)) && surname_alone(trimmed(rest), words);  // `A (PO), directeur Bos (VO)`
  if (!free && !full && !named && !called && !seated && !several && !parts.initials && !read_honorifics(rest, words).value) return 0;
  return title;
}

}  // namespace notulen
