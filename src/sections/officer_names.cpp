#include "sections/officer_names.hpp"

#include <algorithm>
#include <string>

#include "bytes.hpp"
#include "read/person.hpp"

namespace notulen {

Span name_at(std::string_view text, const Vocabulary& words) {
  const Honorifics honorifics = read_honorifics(text, words);
  const std::size_t begin = honorifics.end;
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size();) {
    const std::size_t stop = std::min(first_in<" ,;:()">(text, at), text.size());
    const std::string_view word = text.substr(at, stop - at);
    const bool infix = words.longest("infix", text.substr(at)).has_value() && !word.empty() && word[0] >= 'a';
    if (word.empty() || (fold_case(word) == word && !infix)) break;
    if (!infix) end = stop;
    if (stop >= text.size() || text[stop] != ' ') break;
    // `Goud. Tegenwoordig zijn …`: a stop behind a whole word ends the sentence.
    if (word.size() > 3 && word.back() == '.' && word[word.size() - 2] >= 'a' && word[word.size() - 2] <= 'z' && word.find('.') + 1 == word.size() && !words.longest("honorific", word)) break;
    at = stop + 1;
  }
  while (end > begin && text[end - 1] == '.' && end - begin > 2 && text[end - 2] >= 'a') --end;
  return {begin, end};
}

const Person* listed_person(std::string_view name, const Attendance& attendance) {
  const std::string wanted = fold_case(name);
  const Person* found = nullptr;
  for (const Person& person : attendance.attendees) {
    bool fits = fold_case(person.name) == wanted;
    for (const Maybe* part : {&person.parts.given_name, &person.parts.family_name, &person.abbreviation})
      fits = fits || (*part && fold_case(**part) == wanted);
    if (person.parts.infix && person.parts.family_name)
      fits = fits || fold_case(*person.parts.infix + ' ' + *person.parts.family_name) == wanted;
    // `J. Roelandt` is Jan Roelandt.
    if (!fits && person.parts.given_name && person.parts.family_name && wanted.size() > 3 && wanted[1] == '.')
      fits = fold_case(*person.parts.given_name)[0] == wanted[0] && wanted.ends_with(' ' + fold_case(*person.parts.family_name));
    if (!fits) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

}  // namespace notulen
