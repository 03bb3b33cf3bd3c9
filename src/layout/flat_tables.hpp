#pragma once
// A table of actions whose cells nothing parts any more: `Nr Actie Wie Stand 41 Brief sturen Jan loopt 42 …`.

#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Makes tables of them where the heads, the numbers of the rows and the names of who is listed tell the cells apart.
void tables_of_flat_rows(std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen::layout
