#pragma once
// Tables of actions of which a converter left one cell a line.

#include <cstddef>

#include "sections/context.hpp"

namespace notulen {

struct CellTable {
  Segment table;
  std::size_t taken = 0;  // segments from the first header's on; 0 for no table
};

// The table that begins at segment `s`, in a list of actions or under an item: `Wat`, `Wie`, `Wanneer` and the rows
// behind, or column after column.
CellTable cell_table(const Context& context, std::size_t s);

}  // namespace notulen
