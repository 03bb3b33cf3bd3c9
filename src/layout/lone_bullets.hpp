#pragma once
// Bullets that a converter put on lines of their own.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// `•` alone goes before the text below it.
void place_bullets(std::vector<Line>& lines);

}  // namespace notulen::layout
