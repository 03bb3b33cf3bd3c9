#include "read/surnames.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "read/person.hpp"

namespace notulen {

void share_surnames(std::vector<Entry>& entries, const Vocabulary& words) {
  const auto single = [](const Entry& entry) { return entry.person.parts.given_name && !entry.person.parts.family_name; };
  if (std::count_if(entries.begin(), entries.end(), single) != 1) return;
  for (std::size_t k = 0; k + 1 < entries.size(); ++k) {
    Person& person = entries[k].person;
    const NameParts& other = entries[k + 1].person.parts;
    if (!single(entries[k]) || !entries[k + 1].joined || entries[k].joined) continue;
    if (!other.given_name || !other.family_name || other.initials || person.organization || person.role) return;
    person.name += ' ' + (other.infix ? *other.infix + ' ' : std::string()) + *other.family_name;
    person.parts = name_parts(person.name, false, words);
  }
}

bool comma_between(std::string_view text, const std::vector<Entry>& entries) {
  return text.substr(entries[0].whole.end, entries[1].whole.begin - std::min(entries[1].whole.begin, entries[0].whole.end))
      .find_first_not_of(", ") == std::string_view::npos;
}

bool surname_first(std::string_view line, const std::vector<Entry>& entries, const Vocabulary& words) {
  if (entries.size() != 2 || !comma_between(line, entries)) return false;
  const Person &family = entries[0].person, &given = entries[1].person;
  const std::string_view first = std::string_view(given.name).substr(0, given.name.find(' '));
  // `Mulder-de Groot` is one surname.
  const bool one = family.name.find(' ') == std::string::npos || family.name.find('-') < family.name.find(' ');
  return one && !family.honorific_prefix && !given.honorific_prefix && !words.contains("given_name", family.name) && words.contains("given_name", first);
}

}  // namespace notulen
