#pragma once
// Sentences that end in who will do it, with no word for it: `Lia zoekt dat uit. [Lia]`, `… een offerte. [Rinus, eind maart]`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Where several such brackets stand, and the text names all those in them elsewhere, each gets the word `actie`.
void mark_owners(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
