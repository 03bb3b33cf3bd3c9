#pragma once
// Titles between the same signs: `~ TAPPEN ~`, `.. line-up ..`, `** PUNT 1 ** DE SPEELPLAATS`.

#include <vector>

#include "layout/lines.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Takes the signs off, which go to `furniture`, and marks the lines as headings: those framed as the first one of the
// text above those framed otherwise.
void unframe_titles(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
