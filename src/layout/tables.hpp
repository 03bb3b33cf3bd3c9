#pragma once
// Tables drawn with pipes: `| a | b |`, with or without a ruler below the header.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"

namespace notulen::layout {

// True for a line that is a row of a pipe table.
bool is_pipe_row(const Line& line);

// Reads rows from lines[begin] on; `end` becomes the first line behind the table.
Segment read_pipe_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect);

}  // namespace notulen::layout
