#pragma once
// A colon in a column of its own, `Datum	:	3 mei 2012`, or one that a tab stands for, `Actie: Kee	tent huren`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Such a line becomes `Datum: 3 mei 2012`; the tabs around the colon are lost, nothing else. `Kee` gets a colon.
void close_colons(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
