#pragma once
// The lines of a list of persons: wrapped ones are joined, a bullet holds for those below it.

#include <vector>

#include "read/entry.hpp"
#include "segment.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

// One line of a list: a segment, what follows its label, or a line of a cell.
struct ListLine {
  Text text;
  const Segment* segment = nullptr;
  int depth = 0;
};

struct ReadLine {
  ListLine line;
  std::vector<Entry> entries;  // spans are bytes of line.text
};

// The lines as one list.
std::vector<ReadLine> read_list(std::vector<ListLine> lines, const Vocabulary& words);

}  // namespace notulen
