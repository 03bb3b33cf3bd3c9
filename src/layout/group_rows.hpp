#pragma once
// Heads of minutes whose rows set the persons apart from their group by a gap or a dash, with a label of persons among
// them or a function behind a name: `studenten   S. Bos, J. Vink` above `afwezig   P. Tol`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Puts a colon where the gap or dash stood, and marks the lines of groups that no table knows (`Line::group`).
void mark_groups(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
