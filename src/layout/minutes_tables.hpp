#pragma once
// Minutes kept as one table whose columns are set apart by blanks: `Nr   Onderwerp   Bespreking   Actie` over numbered rows.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Numbers such tables in `Line::table`; a row begins with its number, and page breaks may part the rows. True where one
// was found, or one drawn with rulers, whose columns are no margins either.
bool find_minutes_tables(std::vector<Line>& lines, const std::vector<bool>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
