#pragma once
// Lists of persons that blanks alone arrange: a label with its persons behind a gap, a party or a function beside each
// name. Each row becomes a line that says the same with a mark: `Wethouders: A, B`, `A | voorzitter`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Rows below a label of attendance, before columns are taken apart: `CDA      de heer A`, `Mw. A      voorzitter`.
void mark_rows(std::vector<Line>& lines, const Vocabulary& words);

// `Wethouders     A, B`: the gap behind a label of persons does a colon's work.
void mark_labels(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
