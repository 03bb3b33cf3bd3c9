#pragma once
// A colon in a column of its own: `Datum	:	3 mei 2012`.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Such a line becomes `Datum: 3 mei 2012`; the tabs around the colon are lost, nothing else.
void close_colons(std::vector<Line>& lines);

}  // namespace notulen::layout
