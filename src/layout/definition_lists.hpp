#pragma once
// Definition lists of MediaWiki below its headings: `; Erfgoeddag` and `: Els vertelt …` are a sub-heading and its text.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Makes headings of such terms, a level below the heading above them (`Line::heading`); the semicolons go to `furniture`.
// A label and its value (`; Datum` above `: 3 mei`) stay.
void head_terms(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

// `Besluit` and, set in below it, what was decided become `Besluit: …`, as reStructuredText and man pages write it; so do
// `Actie [Kwame, week 17]` and its task.
void join_marked_terms(std::vector<Line>& lines, const Vocabulary& words);

}  // namespace notulen::layout
