#pragma once
// Tasks told in named fields on one line: `Wat: tent huren. Wie: Rinus. Wanneer: maart`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Such a line becomes `Actie Rinus: tent huren. (maart)`, which is read anywhere. It must tell what and who, each once, and
// hold nothing else. The names of the fields go to `furniture`.
void join_fields(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
