#pragma once
// Marks that a reader of scanned pages got wrong: `3, Ingekomen stukken`, `{voorz.}`.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// A comma behind the number of a heading becomes a stop where the numbers run on; braces become brackets.
void mend_marks(std::vector<Line>& lines);

}  // namespace notulen::layout
