#include "read/surnames.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "letters.hpp"
#include "read/person.hpp"
#include "read/words.hpp"

namespace notulen {

namespace {

// `R.`, `A.B.`: initials and nothing else.
bool initials_alone(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  if (name.size() % 2 == 0) return false;
  for (std::size_t at = 0; at < name.size(); ++at)
    if (at % 2 == 0 ? !upper(name[at]) : name[at] != '.') return false;
  return true;
}

}  // namespace

void share_surnames(std::vector<Entry>& entries, const Vocabulary& words) {
  // `R. en K. Vink`
  for (std::size_t k = 0; k + 1 < entries.size(); ++k) {
    Person& person = entries[k].person;
    const NameParts& other = entries[k + 1].person.parts;
    if (!initials_alone(person.name) || !entries[k + 1].joined || !other.initials || !other.family_name) continue;
    if (!person.name.ends_with('.')) person.name += '.';
    person.name += ' ' + (other.infix ? *other.infix + ' ' : std::string()) + *other.family_name;
    person.parts = name_parts(person.name, false, words);
    if (!person.organization) person.organization = entries[k + 1].person.organization;
  }
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

bool surname_waits(std::string_view above, std::string_view below, const Vocabulary& words) {
  const std::size_t mark = above.find_last_of(",;)");
  above = trimmed(above.substr(mark == std::string_view::npos ? 0 : mark + 1));
  below = trimmed(below.substr(0, below.find_first_of(",;(")));
  const std::size_t infix = words.match_length("infix", below);
  if (below.empty() || below.find(' ', infix > 0 ? infix + 1 : 0) != std::string_view::npos || words.contains("given_name", below)) return false;
  const NameParts parts = name_parts(above, false, words);
  return parts.given_name && parts.family_name && !parts.infix && words.contains("given_name", *parts.given_name) && words.contains("given_name", *parts.family_name);
}

}  // namespace notulen
