#pragma once
// The numbers of items in a column at the right of their titles: `Opening                 1`.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Puts each before its title, where three or more run on from 1 and text stands between them.
void lead_right_numbers(std::vector<Line>& lines);

}  // namespace notulen::layout
