#pragma once
// Officers and groups beside each other in one line: `Praeses: A     Ab-actis: B     Namens de beheerder: C`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Gives each its own line, where all that stand between the gaps are told so.
void part_offices(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
