#pragma once
// Bullets that are headings: of a list that is the whole meeting, or as council systems print their items.

#include <vector>

#include "outline/reading.hpp"

namespace notulen::outlining {

// Gives the bullets among the segments their readings as headings, and tells which only part the sitting.
void read_bullets(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

}  // namespace notulen::outlining
