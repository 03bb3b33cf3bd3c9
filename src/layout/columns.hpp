#pragma once
// Columns side by side, as `pdftotext -layout` leaves them: read down the left one first, then down the right one.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts blocks of two columns in reading order. A block is three lines or more whose right text begins at one column
// behind a gap of three blanks or more. Where the left column holds labels, label and value stay on one line.
std::vector<Line> read_columns(std::vector<Line> lines, const Vocabulary& words);

}  // namespace notulen::layout
