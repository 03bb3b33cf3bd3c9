#pragma once
// Page furniture: rulers, page numbers, what sites and converters leave around the text.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// True for every line that is furniture by itself or repeats at page breaks (its first occurrence stays).
std::vector<bool> find_furniture(const std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
