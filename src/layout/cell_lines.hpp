#pragma once
// Tables of which each cell became a line: the heads one below the other, then the cells of each row.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// `Nr.`, `Onderwerp`, `Besluit`, a line each, and below them `1` alone on its line. How many lines the heads take; 0 for none.
std::size_t cell_heads(const std::vector<Line>& lines, std::size_t at, const Vocabulary& words);

// Reads the rows below the heads: each begins with the next number alone on a line. A cell may have taken several lines;
// of the ways to share them out the best is taken. `end` becomes the first line behind.
Segment read_cell_lines(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const std::vector<bool>& furniture,
                        const Dialect& dialect, const Vocabulary& words);

// `Datum`, `4 juni 2024`, `Tijd`, `20.00 uur`: a label without a colon above its value, again and again.
void values_below_labels(std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen::layout
