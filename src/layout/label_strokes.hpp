#pragma once
// Labels in one line, parted by strokes: `Aanw.: ES (vz), HK | Afw.: JM (z.k.)`, `Voorzitter: Leo / Notulen: Roos`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Each becomes a line of its own; before them may stand the title or the day. The strokes go to `furniture`.
void part_strokes(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
