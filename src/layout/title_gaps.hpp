#pragma once
// Titles with the day, hour or place of the meeting beside them: `NOTULEN GROEPSRAAD     ma 13 mei 2019     blokhut`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// In the head of a text what stands behind wide gaps of such a line gets lines of its own.
void part_title(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
