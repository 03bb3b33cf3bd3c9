#pragma once
// What came of each item, told in a column right of its text: `Onderwerp            Besluit / actie`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts what the right column says behind the text of its item, as a paragraph that says what it is. `furniture`: lines of
// pages' heads and feet, which stay where they are. True where there is such a column.
// A dash alone goes `aside`.
bool lower_outcomes(std::vector<Line>& lines, const std::vector<bool>& furniture, std::vector<Span>& aside, const Vocabulary& words);

}  // namespace notulen::layout
