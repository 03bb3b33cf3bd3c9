#pragma once
// Persons in rows that a mark opens: `x   Anouk de Graaf`, `-   Corné Baas`, with or without `x = aanwezig, - = afgemeld`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Makes of such rows a list each under `Aanwezig:`, `Afgemeld:` and the like. The marks and what explains them go to
// `furniture`.
void list_marked(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
