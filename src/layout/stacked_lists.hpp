#pragma once
// Lists of persons that a converter put below all their labels: `Aanwezig:`, `Afwezig:`, then who was there, then who was not.

#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts each paragraph of persons below its label.
void lists_behind_labels(std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen::layout
