#pragma once
// Signs that minutes explain themselves: `B = besluit, A = actie`, `( -> actie   => besluit )`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Such a sign at the start of a line or cell goes to `furniture`, and the word that it stands for before the text, as glue:
// `B: De kade …` is read as `Besluit: De kade …`.
void spell_signs(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
