#pragma once
// A page of HTML that stands in the text as it is.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Makes rows between pipes of `<tr><td>Datum</td><td>3 mei</td></tr>`, so that cells stay apart. The tags go to `marks`,
// and so does the page's title where headings tell what it is about.
void take_page(std::vector<Line>& lines, std::vector<Span>& marks);

}  // namespace notulen::layout
