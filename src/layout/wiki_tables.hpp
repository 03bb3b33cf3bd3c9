#pragma once
// Tables in MediaWiki's markup: `{|`, rows parted by `|-`, `! head !! head`, `| cell || cell`, `|}`.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"

namespace notulen::layout {

bool opens_wiki_table(const Line& line);

// Reads the table that lines[begin] opens; `end` becomes the first line behind it, at its closing mark or where a line
// belongs to none.
Segment read_wiki_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect);

}  // namespace notulen::layout
