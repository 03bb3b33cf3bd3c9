#pragma once
// Texts with a blank line below every line, as some converters of word processors' files leave them.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Where sentences run on across such blank lines these say nothing: each gap loses one.
void close_spacing(std::vector<Line>& lines);

}  // namespace notulen::layout
