#pragma once
// Marked follow-ups in what was said: each mark with the text that it marks.

#include <vector>

#include "read/follow_up.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {

struct Marked {
  FollowUpMark mark;
  Text text;  // what is to be done; empty where the mark alone says so
};

// Those of `said[i]`, in order; a mark that stands alone marks the text before it.
std::vector<Marked> marked_in(const std::vector<Said>& said, std::size_t i, const Vocabulary& words);

}  // namespace notulen
