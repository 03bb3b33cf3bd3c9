#include "sections/list_names.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "read/person.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

// `MM. A. Bos, voorzitter; …`, and then `M. C. Vink`: where some are messieurs, one is a monsieur.
void settle_titles(Attendance& out, const Vocabulary& words) {
  constexpr std::string_view monsieur = "M.", initial = "M. ";
  bool french = false;
  for (const auto* people : {&out.attendees, &out.apologies})
    for (const Person& person : *people) french = french || person.honorific_prefix == monsieur;
  if (!french) return;
  for (auto* people : {&out.attendees, &out.apologies})
    for (Person& person : *people) {
      if (person.honorific_prefix || !person.name.starts_with(initial)) continue;
      const NameParts parts = name_parts(std::string_view(person.name).substr(initial.size()), true, words);
      if (!parts.family_name) continue;
      const std::string before = person.name;
      person.name.erase(0, initial.size());
      person.honorific_prefix = monsieur;
      person.parts = parts;
      for (Maybe* officer : {&out.chair, &out.secretary, &out.stand_in})
        if (*officer == before) *officer = person.name;
    }
}

bool lone_word(const Person& person) { return person.parts.given_name && !person.parts.family_name && *person.parts.given_name == person.name && person.name.find(' ') == std::string::npos; }

// `Boddaert, Van der Kemp, Hasselbach`: among surnames a lone word that is no known first name is a surname too.
void settle_surnames(Attendance& out, const Vocabulary& words) {
  std::size_t surnames = 0, lone = 0, first_names = 0;
  for (const auto* people : {&out.attendees, &out.apologies})
    for (const Person& person : *people) {
      const NameParts& parts = person.parts;
      if (lone_word(person)) (words.contains("given_name", person.name) || !has_capital(person.name.substr(0, 1)) ? first_names : lone)++;
      else surnames += parts.family_name && !parts.given_name && !parts.initials;
    }
  if (lone == 0 || first_names * 4 > lone + surnames || (surnames == 0 && lone < 5)) return;
  for (auto* people : {&out.attendees, &out.apologies})
    for (Person& person : *people) {
      if (!lone_word(person) || words.contains("given_name", person.name)) continue;
      person.parts = {};
      person.parts.family_name = person.parts.sort_name = person.name;
    }
}

}  // namespace

void settle_names(Attendance& attendance, const Vocabulary& words) {
  settle_titles(attendance, words);
  settle_surnames(attendance, words);
}

}  // namespace notulen
