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
  std::string role, body;  // what a group inside a list says of its persons
  bool mentions = false;   // a sentence or an officer's label tells, perhaps by a part of the name

  // What the label's own words and those between it and the colon tell: `Bestuur aanwezig`, `Aanwezig leden UR`.
  void qualify(std::string_view label_words, const Vocabulary& vocabulary);

  // The words of a group inside a list: a function, plain membership, or the body the persons stand for.
  void group(std::string_view said, const Vocabulary& vocabulary);
};

}  // namespace notulen
