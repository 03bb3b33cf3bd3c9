#pragma once
// Parties before their persons in one run of words: `CDA de heer A mevrouw B PvdA mevrouw C`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts the marks between the parties and their persons that such a line has lost. No byte of the text is lost.
void part_parties(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
