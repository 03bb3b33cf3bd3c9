#pragma once
// Tables whose columns are set apart by blanks alone, as `pdftotext -layout` leaves them, under a header whose words
// say that it is a list of actions, decisions or persons: `Actie   Wie   Planning   Status`, `Naam   Organisatie`.

#include <cstddef>
#include <string_view>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// What stands between gaps of two blanks or more.
struct Piece {
  std::size_t begin = 0, end = 0;  // bytes of the line
  std::size_t column = 0, column_end = 0;
};
std::vector<Piece> pieces_of(std::string_view line);
// Whether more than one piece may stand in the line, told without reading them.
bool gapped(std::string_view line);

// Joins the lines of a cell as those of any text (Text::join_line); a hyphen before an infix of `people` stays.
void join_cell(Text& cell, const Text& more, bool people = false);

// Numbers the tables in `Line::table`, from 1. `furniture`: lines that page breaks put between the rows.
void find_gap_tables(std::vector<Line>& lines, const std::vector<bool>& furniture, const Vocabulary& words);

// Reads the table that begins at lines[begin]; `end` becomes the first line behind it.
Segment read_gap_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end,
                       const std::vector<bool>& furniture, const Dialect& dialect, const Vocabulary& words);

}  // namespace notulen::layout
