#pragma once
// HTML source: what stands between its block tags becomes a line each.

#include <vector>

#include "layout/lines.hpp"
#include "text.hpp"

namespace notulen::layout {

// Puts lines in the place of those of an HTML page, and of a table inside other text: a paragraph, heading or entry of a
// list is one line, a row of a table the cells between bars. The tags themselves and what is never shown (head, style,
// script) go to `debris`.
void read_html(std::vector<Line>& lines, std::vector<Span>& debris);

}  // namespace notulen::layout
