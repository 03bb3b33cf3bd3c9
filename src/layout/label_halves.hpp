#pragma once
// Labels in a column of their own that were too long for it: `Veront-` and `schuldigd:` below it.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Brings both halves of such a label of the first lines together, in front of the upper line's value.
void join_label_halves(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
