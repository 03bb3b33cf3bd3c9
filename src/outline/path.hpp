#pragma once
// The best way through the document: which segments are headings of items, and how deep each stands.
//
// A path goes once through the segments that may be headings and takes each as text or as a heading at some level.
// Its score is the sum of
//   - what speaks for each heading by itself (Reading::score), less where its look is a common one (a plain short line);
//   - how it goes with the heading before it on its level: the next number, the same look, the same indent;
//   - what it costs to open the items, to open a level below an item, to change the look of a level.
// The best of all paths is found by a beam search: linear in the segments, a bounded number of paths at a time.

#include <string>
#include <vector>

#include "outline/draft.hpp"

namespace notulen::outlining {

struct Step {
  std::size_t segment = 0;
  int level = 0;      // 0 for top-level items
  std::string why;    // what the path adds to the heading's own score
};

std::vector<Step> best_path(const Draft& draft);

}  // namespace notulen::outlining
