#pragma once
// Labels that a reader of scanned pages got wrong by a letter: `Aanwezlg: …`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts the letter right that makes a label of the first lines' words before a colon.
void mend_labels(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
