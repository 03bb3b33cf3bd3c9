#pragma once
// The lines of a text in the order in which they are read, each by itself.

#include <vector>

#include "decode.hpp"
#include "layout/lines.hpp"
#include "limits.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// The lines that the limits allow: pages, columns and margins undone, marked where they are rows. What is no line's is
// added to `furniture`.
std::vector<Line> arranged_lines(const Decoded& decoded, const Vocabulary& words, Guard& guard, std::vector<Span>& furniture);

}  // namespace notulen::layout
