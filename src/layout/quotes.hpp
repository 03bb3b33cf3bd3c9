#pragma once
// Minutes that were forwarded by mail: every line stands behind a `>`.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Takes the marks off where they stand before most of the text; they go to `marks`. A few lines behind `>` are a quotation.
void take_quotes(std::vector<Line>& lines, std::vector<Span>& marks);

}  // namespace notulen::layout
