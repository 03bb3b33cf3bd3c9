#include "sections/named_roles.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "letters.hpp"
#include "read/function.hpp"
#include "read/label_kinds.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

bool is_function(std::string_view said, const Vocabulary& words) {
  if (role_length(said, words) == said.size()) return true;
  const auto kind = words.value("label", said);
  return kind && (officer_label(*kind) || *kind == "officers");
}

}  // namespace

std::vector<Entry> read_named_roles(std::string_view line, const Vocabulary& words) {
  constexpr std::size_t longest_line = 600, longest_function = 60;
  if (line.size() > longest_line) return {};
  const std::size_t colon = line.rfind(':');
  if (colon == std::string_view::npos || colon < 4 || line.find(':') != colon) return {};
  std::string_view said = trimmed(line.substr(colon + 1));
  while (!said.empty() && (said.back() == ';' || said.back() == ',' || said.back() == '.')) said.remove_suffix(1);
  const std::string_view names = trimmed(line.substr(0, colon));
  if (said.empty() || said.size() > longest_function || !lower(said[0]) || !is_function(said, words) || role_length(names, words) > 0) return {};
  std::vector<Entry> persons = read_entries(names, words);
  const auto named = [&](const Entry& one) {
    const NameParts& parts = one.person.parts;
    return parts.family_name && !one.person.organization && !one.person.role && (parts.given_name || parts.initials || one.person.honorific_prefix) &&
           has_capital(one.person.name) && !words.longest("body", one.person.name) && !words.longest("list_body", one.person.name);
  };
  if (!std::all_of(persons.begin(), persons.end(), named)) return {};
  for (Entry& one : persons) one.person.role = std::string(said);
  if (!persons.empty()) persons.back().whole.end = static_cast<std::size_t>(said.data() - line.data()) + said.size();
  return persons;
}

}  // namespace notulen
