#pragma once
// A person's name and its parts.

#include <cstddef>
#include <string_view>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The parts of a name as far as it shows them. `titled` tells that an honorific stood before it: a single word is then
// a surname (`de heer Bos`), else a given name. Nothing where it is no name or a code (`PPK`).
NameParts name_parts(std::string_view name, bool titled, const Vocabulary& words);

// A surname, and a first name, initials or an honorific with it.
inline bool shows_name(const Person& person) { return person.parts.family_name && (person.parts.given_name || person.parts.initials || person.honorific_prefix); }

// A surname, and initials or a first name that is known with it.
inline bool known_name(const NameParts& parts, const Vocabulary& words) { return parts.family_name && (parts.initials || (parts.given_name && words.contains("given_name", *parts.given_name))); }

// True where what would be initials are capitals without stops: `BC Smash` may be a club.
inline bool maybe_club(const NameParts& parts) { return parts.initials && parts.initials->size() > 1 && parts.initials->find('.') == std::string::npos; }

// The name without the degrees behind it: `Bob Vink MSc, RA`.
std::string_view without_degrees(std::string_view name, const Vocabulary& words);

// The honorifics at the start of `text`, each as it holds for one person, and how many bytes they take.
struct Honorifics {
  Maybe value;
  std::size_t end = 0;
};
Honorifics read_honorifics(std::string_view text, const Vocabulary& words);

}  // namespace notulen
