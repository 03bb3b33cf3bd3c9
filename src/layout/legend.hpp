#pragma once
// Signs that minutes explain themselves: `B = besluit, A = actie`, `( -> actie   => besluit )`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Such a sign at the start of a line or cell becomes the word that it stands for: `B: De kade …` is `Besluit: De kade …`.
void spell_signs(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
