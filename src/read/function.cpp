#include "read/function.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/person.hpp"
#include "read/words.hpp"

namespace notulen {

std::size_t serves_length(std::string_view said, const Vocabulary& words) {
  const std::size_t length = words.match_length("serves", said);
  const std::size_t article = length == 0 ? 0 : said.substr(0, length).rfind(' ') + 1;
  return article > 0 && has_capital(said.substr(article, 1)) && words.contains("article", said.substr(article, length - article)) ? article - 1 : length;
}

bool leads_field(std::string_view said, const Vocabulary& words) {
  const std::size_t office = words.match_length("office_of_field", said);
  return office > 0 && (said.substr(office).starts_with(" van ") || said.substr(office).starts_with(" voor "));
}

std::string_view membership_of(std::string_view said, const Vocabulary& words) {
  const std::size_t member = words.match_length("membership", said);
  if (member == 0) return {};
  const std::string_view rest = trimmed(said.substr(member));
  if (rest.size() > 1 && upper(rest[0]) && lower(rest[1])) return {};  // `de leden Van Dam en Bos`: a surname
  const std::size_t link = serves_length(rest, words);
  if (link == 0) return words.contains("seated_body", rest) ? rest : std::string_view{};  // `leden vast bureau`
  return trimmed(rest.substr(link));
}

namespace {

// `HR-manager`, `GGZ-arts`: the bytes of a function behind capitals and a hyphen; 0 for none.
std::size_t function_of_field(std::string_view said, const Vocabulary& words) {
  const std::size_t field = std::min(first_not_in<"ABCDEFGHIJKLMNOPQRSTUVWXYZ">(said), said.size());
  if (field < 2 || field > 5 || field + 3 > said.size() || said[field] != '-' || said[field + 1] < 'a' || said[field + 1] > 'z') return 0;
  const auto role = words.longest("role", said.substr(field + 1));
  return role ? field + 1 + role->length : 0;
}

}  // namespace

std::size_t role_length(std::string_view said, const Vocabulary& words) {
  if (const std::size_t length = function_of_field(said, words)) return length;
  std::size_t at = 0;
  for (int tried = 0; tried < 3 && at < said.size(); ++tried) {
    if (auto role = words.longest("role", said.substr(at))) {
      // `Secretaris-Penningmeester`: two functions in one.
      if (const std::size_t dash = at + role->length; dash + 2 < said.size() && said[dash] == '-')
        if (const auto second = words.longest("role", said.substr(dash + 1))) role->length += 1 + second->length;
      // `Voorzitter/Présidente`: the same in another language.
      if (const std::size_t stroke = at + role->length; stroke + 2 < said.size() && said[stroke] == '/' && lower(said[stroke + 2])) {
        const std::size_t end = std::min(first_in<" ,;()/">(said, stroke + 1), said.size());
        if (!words.contains("party", said.substr(stroke + 1, end - stroke - 1)) && !words.longest("body", said.substr(stroke + 1))) role->length = end - at;
      }
      // A given name may end as functions do (`-lid`).
      const std::size_t rest = at + role->length + 1;
      const bool name = role->value.empty() && rest < said.size() && has_capital(said.substr(at, 1)) &&
                        has_capital(said.substr(rest, 1)) && said[rest - 1] == ' ';
      return name ? 0 : at + role->length;
    }
    if (has_capital(said.substr(at, said.find(' ', at) - at))) return 0;
    at = first_in<" /">(said, at);
    if (at == std::string_view::npos) return 0;
    ++at;
  }
  return 0;
}

bool serves(std::string_view rest, const Vocabulary& words) {
  if (rest.size() < 2 || rest.find(';') != std::string_view::npos) return false;
  // `schepen van cultuur` is a function, `voorzitter van de VVD` serves.
  if (const std::size_t link = serves_length(rest, words)) {
    const std::string_view whom = trimmed(rest.substr(link));
    return words.longest("body", whom) || has_capital(whom.substr(0, 1)) || words.longest("body", rest);
  }
  return words.longest("body", rest) ||
         (rest.find(' ') == std::string_view::npos && rest[1] >= 'A' && rest[1] <= 'Z');
}

std::size_t remark_length(std::string_view said, const Vocabulary& words) {
  const std::size_t length = words.match_length("remark", said);
  const std::string_view rest = said.substr(length);
  if (rest.starts_with('-')) return 0;  // `loco-burgemeester`
  return rest.size() > 1 && rest[0] == ' ' && has_capital(said.substr(0, 1)) && has_capital(rest.substr(1, 1)) ? 0 : length;
}

namespace {

// `voorzitter van de raad voor maatschappelijk welzijn Benno Mol`: where a known first name with its surname begins behind
// a body in small letters; 0 for none.
std::size_t name_behind_body(std::string_view said, std::size_t role, const Vocabulary& words) {
  const std::string_view served = trimmed(said.substr(role));
  if (served.empty() || has_capital(served.substr(0, 1)) || !(serves_length(served, words) > 0 || words.longest("body", served))) return 0;
  std::size_t at = role;
  while (at < said.size() && !(said[at] == ' ' && has_capital(said.substr(at + 1, 1)))) ++at;
  if (words.contains("named_after", said.substr(said.rfind(' ', at - 1) + 1, at - said.rfind(' ', at - 1) - 1)) || ++at >= said.size()) return 0;
  const std::string_view name = said.substr(at);
  return words.contains("given_name", name.substr(0, name.find(' '))) && name_parts(name, false, words).family_name ? at : 0;
}

}  // namespace

std::size_t name_behind_function(std::string_view said, const Vocabulary& words) {
  const auto role = words.longest("role", said);
  if (const std::size_t leads = role && !role->value.empty() ? role->length : words.match_length("membership", said); leads > 0)
    if (const std::size_t name = name_behind_body(said, leads, words)) return name;
  if (!role || role->value.empty() || !has_capital(said.substr(0, 1)) || role->length + 1 >= said.size()) return 0;
  const std::string_view rest = said.substr(role->length + 1);
  if (said[role->length] != ' ' || !has_capital(rest.substr(0, 1)) || words.longest("body", rest)) return 0;
  const NameParts parts = name_parts(rest, false, words);
  return parts.family_name && (parts.given_name || parts.initials) ? role->length + 1 : 0;
}

std::size_t name_behind_title(std::string_view said, const Vocabulary& words) {
  auto role = words.longest("role", said);
  // `Secretaris-Penningmeester`
  if (role && role->length + 2 < said.size() && said[role->length] == '-')
    if (const auto second = words.longest("role", said.substr(role->length + 1))) role->length += 1 + second->length;
  if (!role || role->length + 1 >= said.size() || said[role->length] != ' ') return 0;
  if (role->value.empty() && has_capital(said.substr(0, 1))) return 0;  // a given name may end as functions do
  std::string_view rest = said.substr(role->length + 1);
  const Honorifics honorifics = read_honorifics(rest, words);
  rest.remove_prefix(honorifics.end);
  if (rest.size() < 3 || words.longest("body", rest) || words.longest("role", rest)) return 0;
  const bool infix = words.longest("infix", rest).has_value();
  if (!has_capital(infix ? rest : rest.substr(0, 1))) return 0;
  // `manager ICT`: a word of capitals alone is no name.
  if (rest.find(' ') == std::string_view::npos &&
      std::all_of(rest.begin(), rest.end(), [](char c) { return c < 'a' || c > 'z'; })) return 0;
  return name_parts(rest, true, words).family_name && !sentence_like(rest, words) ? role->length + 1 : 0;
}

bool is_plural(std::string_view function) {
  if (function.ends_with("en")) return !fold_case(function).ends_with("schepen") && !fold_case(function).ends_with("diaken") && !fold_case(function).ends_with("deken");
  if (const std::size_t dash = function.find('-'); dash != std::string_view::npos) return is_plural(function.substr(0, dash));
  // `secretaris`, `fiscus`, `praeses` are one.
  return function.ends_with('s') && !function.ends_with("is") && !function.ends_with("us") && !function.ends_with("es");
}

bool sentence_like(std::string_view name, const Vocabulary& words) {
  std::size_t small = 0;
  for (std::size_t at = 0; at < name.size();) {
    if (const std::size_t infix = words.match_length("infix", name.substr(at))) {
      at += infix;
    } else {
      small += name[at] >= 'a' && name[at] <= 'z';
      at = name.find(' ', at);
    }
    at = at < name.size() ? name.find_first_not_of(' ', at) : name.size();
  }
  return small >= 2 || (small == 1 && words.longest("sentence_start", name));
}

}  // namespace notulen
