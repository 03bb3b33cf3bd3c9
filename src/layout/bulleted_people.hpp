#pragma once
// Bodies in a column, and beside each the persons who stand for it, with a bullet each.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Below a label of persons `Stad A      • B` above `            • C` becomes `Stad A: B; C`. A left cell alone goes on
// with the body above it.
void list_bulleted(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
