#pragma once
// Items in columns that blanks alone set apart, with file numbers and departments beside their titles:
// `nr.   registratie   onderwerp               afdeling`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts what the columns beside the titles hold below each item's text, behind the column's head; heads that a page
// repeats go to `furniture`. False where there are none. `feet` are the lines of page furniture.
bool lower_references(std::vector<Line>& lines, const std::vector<bool>& feet, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
