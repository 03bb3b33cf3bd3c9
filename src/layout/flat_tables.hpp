#pragma once
// Tables of actions whose columns a text browser lost: `Nr. Actie Wie Termijn` and rows that begin with a code.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// The cells of such rows are parted by strokes again, where each row shows what is whose.
void part_flat_rows(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
