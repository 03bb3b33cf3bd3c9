#pragma once
// Rows of a list of persons that a blank line parts from each other: `A     B`, blank, `C     D`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Takes out the blank lines between such rows below a label of persons, so that their columns are seen.
void close_spaced_rows(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
