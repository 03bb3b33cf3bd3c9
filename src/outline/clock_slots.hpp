#pragma once
// Headings that begin with the hour at which their subject came up: `19.40 De speelplek`.

#include <vector>

#include "outline/reading.hpp"

namespace notulen::outlining {

// Where such lines follow the clock over the document, with text between them, they are headings without a number.
void clock_slots(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

}  // namespace notulen::outlining
