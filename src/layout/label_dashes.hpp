#pragma once
// Labels with a dash or a gap for their colon: `Aanwezig - A, B`, `**Datum** – 3 mei`, `Notulist     Oda`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Among the first lines a colon is put behind such a label; the dash itself goes to `marks`.
void close_dashes(std::vector<Line>& lines, std::vector<Span>& marks, const Vocabulary& words);

}  // namespace notulen::layout
