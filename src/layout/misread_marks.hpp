#pragma once
// Marks that a reader of scanned pages got wrong: `3, Ingekomen stukken`, `{voorz.}`, `Mevr, Bos`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// A comma behind the number of a heading becomes a stop where the numbers run on, as does one behind a title at a line's
// start; braces become brackets; `--` and `---` between blanks are dashes, as typewriters and Markdown have them.
void mend_marks(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
