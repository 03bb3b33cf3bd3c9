#pragma once
// Turns of a talk that a converter ran together: `… Wat is het plan? Karl: We beginnen in mei. Ton: Dat is laat.`

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Where persons named at the start of the text take turns again and again inside its lines, each turn becomes a line that
// goes on nothing.
void cut_turns(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
