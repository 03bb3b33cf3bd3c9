#pragma once
// Tables that a converter wrote out column by column: all labels of a heading block first, then all their values.

#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts each value behind its label; where there are more, the list of those present takes several lines.
void values_behind_labels(std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen::layout
