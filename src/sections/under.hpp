#pragma once
// What holds for the persons to come: their label, and the function or body that a label or a group gives them.

#include <string>
#include <string_view>

#include "read/label.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Under {
  Label label;
  std::string words;       // of an officer's label
  std::string role, body, remark;  // what the label, or a group inside the list, says of its persons
  std::string reason;      // why they are absent, where the label's word is that: `Ziek: A`
  std::string from, until;  // when they came or went: `Vervoegt de zitting vanaf punt 2: A`
  std::string outer_role;  // of a group whose persons stand by party
  bool late = false;       // the label calls them late
  bool mentions = false;   // a sentence or an officer's label tells, perhaps by a part of the name

  // What the label's own words and those between it and the colon tell: `Bestuur aanwezig`, `Aanwezig leden UR`.
  void qualify(std::string_view label_words, const Vocabulary& vocabulary);

  // A group's words that tell when its persons came or went. The bytes they take with their colon; 0 where they do not.
  std::size_t moment(std::string_view said, const Vocabulary& vocabulary);

  // The words of a group inside a list: a function, plain membership, or the body the persons stand for.
  // `inside`: right below another group's words, so that it may be a part of that one.
  void group(std::string_view said, const Vocabulary& vocabulary, bool inside = false);
};

}  // namespace notulen
