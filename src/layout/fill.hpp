#pragma once
// The dashes with which a notary fills a paragraph's last line, so that nothing can be added to it.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Takes them off; what stands below is a paragraph of its own. The dashes go to `marks`.
void take_fill(std::vector<Line>& lines, std::vector<Span>& marks);

}  // namespace notulen::layout
