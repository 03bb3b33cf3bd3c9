#pragma once
// Comments that a word processor on the web puts below the text, and their anchors in it: `Tjeerd Nauta[a]` and
// `[a]met een e` at the end.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Takes both out of the text; they go to `furniture`.
void take_comments(std::vector<Line>& lines, std::vector<Span>& furniture);

}  // namespace notulen::layout
