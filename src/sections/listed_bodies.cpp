#include "sections/listed_bodies.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

#include "read/named_list.hpp"
#include "read/person.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

// No person for sure.
bool may_be_body(const Person& person, const Vocabulary& words) {
  return !person.honorific_prefix && !person.role && !person.abbreviation && !person.organization && has_capital(person.name.substr(0, 1)) && !words.contains("given_name", person.name) && !surely_named(person, words);
}

bool behind_comma(std::string_view line, const Entry& before, const Entry& entry) {
  const std::size_t from = std::min(before.whole.end, entry.whole.begin);
  const std::string_view between = trimmed(line.substr(from, entry.whole.begin - from));
  return between.empty() || between == ",";
}

void tell(Entry& entry, const Entry& body) {
  entry.person.organization = body.person.name;
  if (!entry.person.role) entry.person.role = body.person.role;
  entry.whole.end = body.whole.end;
}

// `A, Oost; B, Kadaster; C (West)`: between semicolons stand one person each and whom he stands for.
void merge_between_semicolons(std::string_view line, std::vector<Entry>& entries, const Vocabulary& words) {
  constexpr std::size_t least = 3;  // persons
  std::vector<std::size_t> seconds;
  std::size_t groups = 1, told = 0;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    const Person& person = entries[k].person;
    const bool opens = k == 0 || line.substr(entries[k - 1].name.end, entries[k].name.begin - std::min(entries[k - 1].name.end, entries[k].name.begin)).find(';') != std::string_view::npos;
    if (opens) {
      groups += k > 0;
      told += person.organization.has_value();
      if (!shows_name(person)) return;
      continue;
    }
    const bool second = seconds.empty() || seconds.back() + 1 < k;
    if (!second || entries[k - 1].person.organization || !may_be_body(person, words) || !behind_comma(line, entries[k - 1], entries[k])) return;
    seconds.push_back(k);
  }
  if (groups < least || (seconds.size() + told) * 10 < groups * 7) return;
  std::vector<Entry> stay;
  auto second = seconds.begin();
  for (std::size_t k = 0; k < entries.size(); ++k)
    if (second != seconds.end() && *second == k) tell(stay.back(), entries[k]), ++second;
    else stay.push_back(std::move(entries[k]));
  entries = std::move(stay);
}

}  // namespace

void Bodies::count(std::string_view line, const Entry& entry) {
  const bool comma = entry.person.organization && trimmed(line.substr(std::min(entry.name.end, line.size()))).starts_with(',');
  (comma ? behind_comma : others)++;
}

void merge_body(std::vector<Entry>& entries, std::size_t k) {
  tell(entries[k - 1], entries[k]);
  entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(k));
}

void merge_listed_bodies(const std::vector<ListLine>& lines, std::vector<std::vector<Entry>>& read, const Bodies& known, const Vocabulary& words) {
  for (std::size_t i = 0; i < read.size(); ++i) merge_between_semicolons(lines[i].text.view(), read[i], words);
  constexpr std::size_t most = 4;  // entries on a line that are looked at: one or two persons and whom they stand for
  std::unordered_set<std::string> bodies;
  std::unordered_map<std::string, std::size_t> behind;  // the line on which it stood behind a person
  for (std::size_t i = 0; i < read.size(); ++i)
    for (std::size_t k = 0; k < std::min(read[i].size(), most); ++k) {
      const Person& person = read[i][k].person;
      if (person.organization) bodies.insert(fold_case(*person.organization));
      if (k == 0 || read[i][k - 1].person.organization || !may_be_body(person, words)) continue;
      const std::string name = fold_case(person.name);
      if (const auto [at, fresh] = behind.emplace(name, i); !fresh && at->second != i) bodies.insert(name);
    }
  if (bodies.empty() && known.names.empty() && !known.all_titled()) return;
  for (std::size_t i = 0; i < read.size(); ++i)
    for (std::size_t k = std::min(read[i].size(), most); k-- > 1;) {
      const Person& person = read[i][k].person;
      if (read[i][k - 1].person.organization || !may_be_body(person, words) || !behind_comma(lines[i].text.view(), read[i][k - 1], read[i][k])) continue;
      const std::string name = fold_case(person.name);
      if (bodies.contains(name) || known.names.contains(name) || (known.by_comma() && read[i].size() == 2 && shows_name(read[i][0].person)) || (known.all_titled() && read[i][k - 1].person.honorific_prefix)) merge_body(read[i], k);
    }
}

void merge_listed_bodies(std::vector<Person>& people, const Bodies& known) {
  std::vector<Person> stay;
  for (Person& person : people) {
    const bool body = !stay.empty() && !stay.back().organization && stay.back().source.line == person.source.line && !person.honorific_prefix && !person.role && !person.organization &&
                      known.names.contains(fold_case(person.name));
    if (body) stay.back().organization = person.name;
    else stay.push_back(std::move(person));
  }
  people = std::move(stay);
}

}  // namespace notulen
