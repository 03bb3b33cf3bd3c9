#pragma once
// Headings without a number over numbered items: `Algemeen`, `Brievenlijst`, `Rondvraag` in a list of decisions whose
// numbers run on below them.

#include <vector>

#include "outline/reading.hpp"

namespace notulen::outlining {

// Marks them as headings where the first stands over item 1, two or more stand right over an item, and the items' numbers
// run on from group to group.
void group_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

}  // namespace notulen::outlining
