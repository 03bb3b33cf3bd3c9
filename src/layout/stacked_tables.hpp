#pragma once
// A table that was written column by column: each column a paragraph that begins with its head.

#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Makes a table of such paragraphs where they are of persons or actions and have as many entries.
void tables_of_stacks(std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen::layout
