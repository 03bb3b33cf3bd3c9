#pragma once
// Names that stand side by side in a list of persons, with blanks alone between them.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// `A      B` becomes `A; B`. Where a party stands beside its members, in one pair of columns or in several, each
// party gets a line: `CDA     A      VVD     C` above `        B` become `CDA: A; B` and `VVD: C`. Behind a label
// with its first person, `A      Body` becomes `A | Body`. `headed` takes lists that stand below two labels, too:
// these may be columns, which are to be taken apart first.
void place_names(std::vector<Line>& lines, const Vocabulary& words, bool headed);

}  // namespace notulen::layout
