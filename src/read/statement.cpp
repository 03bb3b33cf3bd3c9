#include "read/statement.hpp"

#include <algorithm>
#include <string>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/person.hpp"
#include "read/time.hpp"
#include "read/words.hpp"

namespace notulen {

bool code_of(std::string_view code, std::string_view name) {
  const auto letters = std::count_if(code.begin(), code.end(), [](char c) { return (c & 0xC0) != 0x80; });
  if (letters < 2 || letters > 4 || code.find(' ') != std::string_view::npos) return false;
  // A code stands beside a first name too: `Bob (BV)`.
  // `Sanne (SvD)`
  const auto infix = [&] { return code.size() > 2 && upper(code.back()) && std::all_of(code.begin() + 1, code.end() - 1, [](char c) { return upper(c) || c == 'v' || c == 'd' || c == 't'; }); };
  if (name.find(' ') == std::string_view::npos && name.starts_with(code[0]) && code != name && ((code.size() < 4 && std::all_of(code.begin(), code.end(), upper)) || infix()))
    return true;
  std::string starts;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (name[i] != ' ' && (i == 0 || name[i - 1] == ' ' || name[i - 1] == '-' || name[i - 1] == '.'))
      for (starts += name[i]; i + 1 < name.size() && (name[i + 1] & 0xC0) == 0x80; ++i) starts += name[i + 1];  // `Ö`
  if (fold_case(starts) == fold_case(code)) return true;
  // `Carla de Munck (CM)`
  std::string capitals = starts;
  std::erase_if(capitals, [](char c) { return static_cast<unsigned char>(c) < 0x80 && (c < 'A' || c > 'Z'); });  // `Bram 'Kip' Blok (BB)`
  if (capitals.size() > 1 && capitals == code) return true;
  // `Olga van 't Hof (OvtH)`
  std::erase(starts, '\'');
  for (std::size_t at = name.find(" '"); at != std::string_view::npos && at + 2 < name.size(); at = name.find(" '", at + 2)) {
    std::string with = starts;
    const std::size_t before = static_cast<std::size_t>(std::count(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(at), ' ')) + 1;
    with.insert(std::min(before, with.size()), 1, name[at + 2]);
    if (fold_case(with) == fold_case(code)) return true;
  }
  // The second half of a double name may be left out: `Jan-Willem de Vries (JdV)`.
  std::string fewer;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (name[i] != ' ' && (i == 0 || name[i - 1] == ' ' || name[i - 1] == '.')) fewer += name[i];
  if (fold_case(fewer) == fold_case(code)) return true;
  // Of several initials the first may do: `H.J. Bos (HB)`.
  std::string first;
  for (std::size_t i = 0; i < name.size(); ++i)
    if (name[i] != ' ' && (i == 0 || name[i - 1] == ' ') && !(i > 0 && i + 1 < name.size() && name[i + 1] == '.')) first += name[i];
  return fold_case(first) == fold_case(code);
}

namespace {

// `de heer Vink (VRO)`: the first letter alone makes no code of a surname.
bool letter_alike(const Person& person, std::string_view code) {
  return person.honorific_prefix && person.name.find(' ') == std::string::npos && code.size() > 2 && std::all_of(code.begin(), code.end(), upper);
}

}  // namespace

bool login_of(std::string_view login, std::string_view name) {
  if (login.size() < 3 || login.size() > 20 || !std::all_of(login.begin(), login.end(), [](char c) { return lower(c) || digit(c); })) return false;
  const std::string folded = fold_case(name);
  const std::string_view given = std::string_view(folded).substr(0, first_in<" -">(folded));
  if (login == given) return true;
  // `Ahmed Ziani (ahmz)`: the beginning of the one name, then that of the other.
  const std::string_view family = std::string_view(folded).substr(folded.rfind(' ') + 1);
  const std::size_t same = static_cast<std::size_t>(std::mismatch(login.begin(), login.end(), given.begin(), given.end()).first - login.begin());
  return family.size() < folded.size() && same > 0 && login.size() > same && family.starts_with(login.substr(same));
}

namespace {

bool starts_with_word(std::string_view text, std::string_view word, const Vocabulary& words) {
  return words.match_length("serves", text) > 0 && fold_case(text).rfind(word, 0) == 0;
}

// A time or a point of the agenda, which `vanaf` and `tot` go with.
bool names_moment(std::string_view said, const Vocabulary& words) {
  return !said.empty() && ((said[0] >= '0' && said[0] <= '9') || words.longest("agenda_point", said));
}

// `(13.20 uur)`: a moment of which nothing says what it is; `(1H)` is a class.
bool clock_alone(std::string_view said, const Vocabulary& words) {
  if (!digit(said[0]) || said.size() > 12 || upper(said.back())) return false;
  const std::vector<Time> times = find_times(said, words, true);
  return times.size() == 1 && times[0].begin == 0 && said.find_first_not_of(" .", times[0].end) == std::string_view::npos;
}

// `e.a.`, `zijnde 11 leden`: said of nobody in the list.
bool tells_nothing(std::string_view said, const Vocabulary& words) {
  if (words.contains("tells_nothing", said)) return true;
  const std::size_t lead = words.match_length("leads_count", said);
  return lead > 0 && lead + 1 < said.size() && said[lead] == ' ' && digit(said[lead + 1]);
}

}  // namespace

std::size_t stand_in_inside(std::string_view said, const Vocabulary& words) {
  for (std::size_t at = said.find(' '); at != std::string_view::npos && at < 80; at = said.find(' ', at + 1))
    if (const auto found = words.longest("stands_in", said.substr(at + 1)))
      if (!found->value.ends_with("apart") && at + 1 + found->length < said.size()) return at + 1;
  return 0;
}

std::size_t told_behind(std::string_view said, const Vocabulary& words) {
  if (said.size() > 160 || words.longest("role", said) || !membership_of(said, words).empty()) return 0;
  for (std::size_t at = said.find(' '); at != std::string_view::npos && at < 80; at = said.find(' ', at + 1)) {
    const std::string_view rest = trimmed(said.substr(at));
    if (words.value("notice", rest)) return at + 1;
    if (const auto moment = words.longest("presence", rest); moment && names_moment(trimmed(rest.substr(moment->length)), words)) return at + 1;
    // `A Bos aanwezig`, `A Bos Lid`
    if (has_capital(said.substr(0, at)) && (words.contains("there", rest) || words.contains("absent_word", rest) || words.contains("mere_member", rest))) return at + 1;
    // `R. Wieringa PvdA`
    if (words.contains("party", rest) && std::count_if(rest.begin(), rest.end(), upper) > 1 && has_capital(said.substr(0, at)) && name_parts(said.substr(0, at), true, words).family_name) return at + 1;
    if (rest.empty() || has_capital(rest.substr(0, 1)) || !has_capital(said.substr(0, at))) continue;
    if (words.contains("mere_member", rest) || starts_with_word(rest, "namens", words)) return at + 1;
    if (const auto reason = words.longest("reason", rest); reason && (reason->length < rest.size() || said[at - 1] == '.')) return at + 1;  // `A wegens ziekte`, `Joop K. ziek`
    const std::size_t besides = words.match_length("besides", rest);  // `A als voorzitter`
    if (besides > 0 && role_length(trimmed(rest.substr(besides)), words) > 0) return at + 1;
    const auto role = words.longest("role", rest);
    if (role && (role->length == rest.size() || serves(trimmed(rest.substr(role->length)), words) || !has_capital(rest))) return at + 1;
    const std::size_t link = serves_length(rest, words);
    // `A van de gemeente Oost`; `Hetty van Dorp` and `Jan de Raad` are names.
    const std::string_view served = trimmed(rest.substr(link));
    const auto body = link > 0 ? words.longest("body", served) : std::nullopt;
    if (body && (!has_capital(served.substr(0, 1)) || body->length < served.size())) return at + 1;
    // `Yvonne van dorpshuis De Terp`, `Els van de politie`: no surname begins small.
    if (link > 0 && !served.empty() && lower(served[0]) && (words.longest("place_word", served) || words.contains("list_body", served.substr(0, served.find(' '))))) return at + 1;
  }
  return 0;
}

bool stands_in(Person& person, std::string_view said, const Vocabulary& words) {
  const auto found = words.longest("stands_in", said);
  if (!found) return false;
  std::string_view whom = trimmed(said.substr(found->length));
  if (!whom.empty() && whom.front() == ':') whom = trimmed(whom.substr(1));
  whom.remove_prefix(read_honorifics(whom, words).end);
  if (const std::size_t title = name_behind_title(whom, words)) whom.remove_prefix(title);  // `i.p.v. burgemeester B. Bos`
  const NameParts parts = name_parts(whom, true, words);
  if (!parts.family_name || !has_capital(whom) || words.longest("body", whom)) return false;
  (found->value.starts_with("replaces") ? person.replaces : person.replaced_by) = std::string(whom);
  return true;
}

// `Kees Troost`, `J. Bos`: a first name or initials and a surname, no body.
bool names_whole(std::string_view said, const Vocabulary& words) {
  return known_name(name_parts(said, false, words), words) && has_capital(said.substr(0, 1)) && !words.longest("body", said);
}

void describe_person(Person& person, std::string_view said, const Vocabulary& words, bool else_remark) {
  const std::string_view whole = said;
  said = trimmed(said);
  for (constexpr TableName tables[] = {"all_of_them", "last_of_them", "besides"}; const TableName table : tables) said = trimmed(said.substr(words.match_length(table, said)));
  if (said.empty() || words.contains("relative", said) || tells_nothing(said, words)) return;
  const auto set = [&](Maybe& where, std::string_view value) {
    if (where) where->append(", ").append(value);
    else where = std::string(value);
  };
  if (stands_in(person, said, words)) return;
  // `(secr.)`: the dot is the abbreviation's.
  const std::size_t behind = static_cast<std::size_t>(said.data() - whole.data()) + said.size();
  if (behind < whole.size() && whole[behind] == '.')
    if (const std::string_view dotted(said.data(), said.size() + 1); words.contains("role", dotted)) return set(person.role, dotted);
  // `Piet Mol (PM)` is no penningmeester, `Renée van Zand (RvZ)` no voorzitter.
  const bool party = words.contains("party", said);  // `Vork (VVD)`
  const bool coded = !party && !person.abbreviation && code_of(said, person.name) && !letter_alike(person, said);
  if (coded && std::count_if(said.begin(), said.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1) {
    person.abbreviation = std::string(said);
    return;
  }
  if (said.size() > 2 && (words.contains("there", said) || words.contains("absent_word", said))) return;  // `A   aanwezig`
  // `A (VVD, afwezig op 11 november)`: of a meeting in two days.
  if (const std::size_t absent = words.match_length("absent_word", said); absent > 0 && said.substr(absent).starts_with(" op")) return set(person.remark, said);
  if (words.longest("relative", said)) return set(person.remark, said);  // `A, die dit keer voorzit, B`
  const auto presence = words.longest("presence", said);
  const bool moment = presence && (!presence->value.ends_with(" time") || names_moment(trimmed(said.substr(presence->length)), words));
  if (moment) {
    set(presence->value.starts_with("from") ? person.present_from : person.present_until, trimmed(said.substr(presence->length)));
  } else if (words.longest("agenda_point", said) && first_in<"0123456789">(said) != std::string_view::npos) {
    set(person.remark, said);  // `agendapunt 2 t/m 4`
  } else if (words.contains("remark_alone", said) || clock_alone(said, words)) {
    set(person.remark, said);
  } else if (const auto notice = words.value("notice", said)) {
    if (*notice == "yes" || *notice == "no") person.notice = *notice == "yes";
  } else if (const auto reason = words.longest("reason", said)) {
    const std::size_t colon = said.find_first_not_of(' ', reason->length);  // `reden: griep`
    set(person.reason, colon < said.size() && said[colon] == ':' ? trimmed(said.substr(colon + 1)) : said);
  } else if (const std::size_t remark = remark_length(said, words)) {
    const std::string_view rest = trimmed(said.substr(remark));
    const std::size_t function = role_length(rest, words);
    set(person.remark, function > 0 ? said.substr(0, remark) : said);  // `aftredend penningmeester`
    if (function > 0) set(person.role, rest);
  } else if (first_not_in<"0123456789">(said) == std::string_view::npos) {
    set(person.remark, said);  // a house number
  } else if (const std::string_view body = membership_of(said, words); !body.empty()) {
    set(person.organization, body);
  } else if (const std::size_t member = words.match_length("mere_member", said);
             member > 0 && member + 2 < said.size() && said[member] == ' ' && has_capital(said.substr(member + 1, 1))) {
    set(person.organization, trimmed(said.substr(member)));  // `leden VVD`
  } else if (const std::string_view whom = starts_with_word(said, "namens", words) && person.organization && !person.replaces ? trimmed(said.substr(serves_length(said, words))) : std::string_view{};
             !whom.empty() && names_whole(whom, words)) {
    person.replaces = std::string(whom);  // `(Schuttevaer, namens Kees Troost)`
  } else if (starts_with_word(said, "namens", words)) {
    set(person.organization, trimmed(said.substr(serves_length(said, words))));
  } else if (const std::size_t slash = said.find('/'); slash != std::string_view::npos && slash > 0 &&
             words.contains("role", said.substr(slash + 1)) && !words.longest("role", said) &&
             (words.contains("body", said.substr(0, slash)) || words.contains("list_body", said.substr(0, slash)) ||
              (slash < 5 && said[0] >= '0' && said[0] <= '9'))) {
    set(person.organization, said.substr(0, slash));  // `politie/wijkagent`
    set(person.role, said.substr(slash + 1));
  } else if (const std::size_t role = role_length(said, words)) {
    const std::string_view rest = trimmed(said.substr(role));
    const std::size_t inside = said.find(" binnen ");
    if (inside != std::string_view::npos) {
      // `hoofd afdeling X binnen de Directie Y`
      set(person.role, trimmed(said.substr(0, inside)));
      const std::string_view whom = said.substr(inside + 1);
      set(person.organization, trimmed(whom.substr(serves_length(whom, words))));
    } else if (!person.abbreviation && code_of(rest, person.name)) {
      set(person.role, said.substr(0, role));
      person.abbreviation = std::string(rest);
    } else if ((serves(rest, words) && !words.longest("role_of_field", said)) || (has_capital(rest.substr(0, 1)) && words.contains("office_of_place", said.substr(0, role)))) {
      // `burgemeester gemeente X`, `raadslid X`: what follows the function is whom it serves.
      set(person.role, said.substr(0, role));
      set(person.organization, trimmed(rest.substr(serves_length(rest, words))));
    } else {
      set(person.role, said);
    }
  } else if (const std::size_t link = else_remark && !has_capital(said.substr(0, 1)) ? serves_length(said, words) : 0; link > 0 && link < said.size()) {
    set(person.organization, trimmed(said.substr(link)));  // `A van de politie`
  } else if (words.contains("mere_member", said)) {
    return;  // `lid` says no more than the list does
  } else if (!party && !person.abbreviation && (coded || login_of(said, person.name) || (said.front() == '@' && said.find(' ') == std::string_view::npos))) {
    person.abbreviation = std::string(said);  // initials, or what one is called by on a site
  } else if (const auto small = words.longest("small_role", said); !else_remark && !has_capital(said) && small && small->length == said.size() &&
                                                                  !words.contains("body", said) && !words.contains("list_body", said)) {
    set(person.role, said);
  } else if (const auto verb = has_capital(said.substr(0, 1)) ? std::nullopt : words.longest("finite_verb", said); verb && verb->length < said.size() && said[verb->length] == ' ') {
    set(person.remark, said);  // `(komt later wel)`
  } else {
    // The dot of `B.V.` is part of it.
    const auto end = static_cast<std::size_t>(said.data() + said.size() - whole.data());
    const bool dotted = end < whole.size() && whole[end] == '.' && said.size() > 2 && said[said.size() - 2] == '.';
    set(else_remark && !party ? person.remark : person.organization, dotted ? whole.substr(static_cast<std::size_t>(said.data() - whole.data()), said.size() + 1) : said);
  }
}

namespace {

// `minister van Onderwijs, Cultuur en Wetenschap`: one function.
bool field_in_parts(std::string_view said, const Vocabulary& words) {
  const std::size_t comma = said.find(", ");
  if (comma == std::string_view::npos || !leads_field(said, words)) return false;
  const std::string_view rest = said.substr(comma + 2);
  const std::size_t link = rest.find(" en ");
  return link != std::string_view::npos && has_capital(rest.substr(0, 1)) && has_capital(rest.substr(link + 4, 1)) && first_in<",;0123456789">(rest) == std::string_view::npos && !words.longest("role", rest) && !words.longest("body", rest);
}

}  // namespace

void describe_bracket(Person& person, std::string_view bracket, const Vocabulary& words) {
  std::string_view rest = bracket.substr(1, bracket.size() - 2);
  while (!rest.empty()) {
    std::size_t end = std::min(rest.find(','), rest.find(" - "));
    // `(gemeente Oost; vanaf 10:20)`: two functions stay one.
    if (const std::size_t mark = rest.find(';'); mark < end && (!words.longest("role", trimmed(rest.substr(mark + 1))) || role_length(trimmed(rest.substr(0, mark)), words) == 0))
      end = mark;
    // `(directeur – vertrekt na punt 3)`
    constexpr std::string_view long_dash = " – ";
    if (const std::size_t dash = rest.find(long_dash); dash < end && words.longest("presence", rest.substr(dash + long_dash.size()))) end = dash;
    end = field_in_parts(trimmed(rest), words) ? rest.size() : std::min(end, rest.size());
    const std::string_view part = rest.substr(0, end), said = trimmed(part);
    // Behind a function small words tell more of it: `(vicevoorzitter, evenementen/PR)`.
    const bool more = person.role && rest.size() + 2 < bracket.size() && !said.empty() && said[0] >= 'a' && said[0] <= 'z' &&
                      !words.longest("body", said) && !words.contains("list_body", said);
    Person probe;
    probe.name = person.name;
    if (more) describe_person(probe, said, words, false);
    if (more && probe.organization) person.role->append(", ").append(said);
    else describe_person(person, part, words, false);
    rest.remove_prefix(std::min(rest.size(), end + (end < rest.size() && rest[end] != ' ' ? 1 : rest.substr(end).starts_with(long_dash) ? long_dash.size() : 3)));
  }
}

}  // namespace notulen
