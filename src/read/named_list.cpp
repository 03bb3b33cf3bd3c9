#include "read/named_list.hpp"

#include <algorithm>
#include <string>

#include "read/entry.hpp"
#include "read/words.hpp"

namespace notulen {

bool surely_named(const Person& person, const Vocabulary& words) {
  const NameParts& parts = person.parts;
  if (!parts.family_name || words.longest("body", person.name) || words.longest("list_body", person.name)) return false;
  const bool initials = parts.initials && (parts.initials->size() < 3 || parts.initials->find('.') != std::string::npos);  // `KAV Oost` is a club
  return initials || person.honorific_prefix || (parts.given_name && words.contains("given_name", parts.given_name->substr(0, parts.given_name->find_first_of(" -"))));
}

std::optional<NamedList> read_named_list(std::string_view list, const Vocabulary& words) {
  constexpr std::size_t longest_name = 40;
  int depth = 0;  // `A (praeses, notuleert)`
  for (std::size_t at = 0; at + 1 < list.size(); ++at) {
    depth += (list[at] == '(') - (list[at] == ')');
    if (list[at] == ' ' && depth <= 0 && words.longest("finite_verb", list.substr(at + 1))) return std::nullopt;
  }
  NamedList out;
  for (const Entry& entry : read_entries(list, words)) {
    const Person& person = entry.person;
    if ((!person.parts.family_name && !person.parts.given_name) || !has_capital(person.name) || person.name.size() > longest_name || person.name.find_first_of("0123456789/") != std::string::npos ||
        words.longest("body", person.name) || words.longest("list_body", person.name) || words.longest("place_word", person.name))
      return std::nullopt;
    ++out.persons;
    out.sure += surely_named(person, words) || words.contains("given_name", person.name.substr(0, person.name.find(' ')));
    out.bodies += person.organization.has_value();
    out.functions = out.functions || person.role;
  }
  return out;
}

bool names_nobody(std::string_view list, const Vocabulary& words) { return list == "-" || list == "–" || list == "/" || list.empty() || words.contains("nobody", list); }

bool names_body(std::string_view name, const Vocabulary& words) {
  return words.longest("body", name) || words.contains("list_body", name) || words.contains("party", name) || words.longest("group_lead", name) || words.longest("serves", name) || name.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace notulen
