#pragma once
// Letter-spaced words of typists and title pages: `V E R S L A G`, `A a n w e z i g :`.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Such words at a line's start lose the blanks between their letters; two blanks or more between words become one.
void close_letters(std::vector<Line>& lines);

}  // namespace notulen::layout
