#pragma once
// Actions that stand behind a line of their text, at the right margin: `De verf bladdert.                Actie: Jan`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Such a mark closes the text of its line, or of the sentence that goes on below it, behind one blank: no column is left.
void close_marks(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
