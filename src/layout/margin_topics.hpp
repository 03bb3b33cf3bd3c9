#pragma once
// Minutes whose topics stand in a column of their own, left of what was said of them: under column heads
// (`Onderwerp   Besproken`) or as notes in the margin of an old book of minutes.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts each topic above its text, as a heading; false where there are none. Column heads go to `furniture`; `feet` are the lines of page furniture.
bool raise_topics(std::vector<Line>& lines, const std::vector<bool>& feet, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
