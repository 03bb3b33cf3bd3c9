#pragma once
// Who does what, told in the right margin below the word `Actie`.

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// `Actie`, perhaps `Gereed`, alone above a column at the right, and names beside the text: each line gets its mark behind
// it, `… (Actie: Kee, nov)`. The header's other words go to `furniture`. True where there is one.
bool inline_margin(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
