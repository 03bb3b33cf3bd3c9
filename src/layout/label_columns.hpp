#pragma once
// A heading block in two columns, each with labels and values of its own: `Datum : 3 mei      Plaats : de loods`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Each label with its value and what goes on below it, in the order of the labels' lines.
std::vector<Line> part_label_columns(std::vector<Line> lines, const Vocabulary& words);

}  // namespace notulen::layout
