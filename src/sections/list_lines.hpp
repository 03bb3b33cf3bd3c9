#pragma once
// The lines of a list of persons: wrapped ones are joined, a bullet holds for those below it.

#include <cstddef>
#include <string_view>
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
  std::size_t told = 0;  // where what stood below the one person's name begins; 0: there may be several
};

struct Bodies;  // sections/listed_bodies.hpp

struct ReadLine {
  ListLine line;
  std::vector<Entry> entries;  // spans are bytes of line.text
};

// `A (AB) | Bureau Oost & West | voorzitter`: a row of one person, whose other cells tell of him; nobody where it is none.
std::vector<Entry> read_row(std::string_view line, const Vocabulary& words);

// The lines as one list; `bodies_before` are those that lists before told of.
std::vector<ReadLine> read_list(std::vector<ListLine> lines, const Bodies& bodies_before, const Vocabulary& words);

}  // namespace notulen
