#pragma once
// Texts that were wrapped, and then wrapped again at a smaller width, as mail programs do: full lines and short ones by turns.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Where short lines in the midst of a sentence show it, what the second width broke off goes back to its line.
void join_twice_wrapped(std::vector<Line>& lines);

}  // namespace notulen::layout
