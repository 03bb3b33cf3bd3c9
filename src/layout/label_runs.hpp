#pragma once
// Labels first, then all their values, on one line: `Aanwezig: Afwezig: Notulist: Anna, Bert Cor Dirk`, as a table
// of two columns leaves them where a page became one line.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Gives each label its values, one line a label; these are marked `cut`. Which value is whose is told by a scoring of
// all ways to share them out in order: where no comma parts two names, what a label may hold (one person, several, a
// date, a time, a place). Lines whose values cannot be shared out stay as they are.
std::vector<Line> share_out_labels(std::vector<Line> lines, const Vocabulary& words);

}  // namespace notulen::layout
