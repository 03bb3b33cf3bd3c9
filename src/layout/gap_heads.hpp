#pragma once
// The line that heads a table set apart by blanks, or the rows that need none.

#include <cstddef>
#include <string_view>
#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

constexpr std::size_t slack = 2;  // columns by which a cell may stand off

// The columns of a header line; none where the line is no header.
Columns header_of(const std::vector<Line>& lines, std::size_t header, const Vocabulary& words);

// `14-6`, `2016-03`, `A12`: what a row of actions may begin with; no date and no plain number.
bool is_row_code(std::string_view s);

// Rows of three cells and more without a header: two lines that begin with a code, and the same columns.
Columns codes_of(const std::vector<Line>& lines, std::size_t i);

// `AKTIES:` and nothing else, right above the line.
bool below_actions(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words);

// Rows of two or three cells below a list's heading, without a header: what is to be done, who does it, by when.
Columns owners_of(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words);

// Heads that nobody knows over rows of three cells and more, each at the same column: `Standaard   Gebruikt voor   Opmerking`.
// No persons and no labels.
Columns plain_rows(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words);

// `12   Bordje ophangen   Jan   gedaan`: rows of a number, what is to be done, who does it and how it stands.
Columns states_of(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words);

}  // namespace notulen::layout
