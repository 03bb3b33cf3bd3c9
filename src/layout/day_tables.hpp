#pragma once
// Who was there on which day: names, and behind tabs a mark below the head of each day.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// `Presentie<tab>16-01<tab>13-02` above a row that tabs part.
bool heads_days(const std::vector<Line>& lines, std::size_t at, const Vocabulary& words);

// Reads the rows below the head. As many tabs as the names leave room for stand behind them, and one behind each mark;
// days to come have none. `end` becomes the first line behind.
Segment read_day_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect);

}  // namespace notulen::layout
