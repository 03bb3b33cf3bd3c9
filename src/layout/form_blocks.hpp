#pragma once
// Items as filled-in forms: `Nummer   2.1`, `Onderwerp   Vergunning Kade`, `Besluit   Conform concept.`, and the next the same
// way; or the number alone above the fields: `A.3`, `Onderwerp : Vergunning Kade`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Makes `2.1. Vergunning Kade` and `Besluit: Conform concept.` of each; the names of the number and the title go to `furniture`.
void read_form_blocks(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
