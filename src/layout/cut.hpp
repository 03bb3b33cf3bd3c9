#pragma once
// One-line pages: a physical line that holds several labelled values, headings or turns is cut where each begins.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Such pages may have been wrapped again: each is a paragraph that begins with its number, and becomes one line.
void join_wrapped_pages(std::vector<Line>& lines, const Vocabulary& words);

// The pages of a one-line document (`1 Notulen …`, `2 962 NOTULEN …`): their page numbers come off and the text of a
// page goes on into the next. The numbers' bytes are added to `furniture`.
void join_pages(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

// Cuts every line at the cues that stand in it; pieces keep their line number and are marked `cut`.
// A whole page in one paragraph may have been wrapped: lines in whose midst the headings of the agenda run on are one line.
void join_wrapped(std::vector<Line>& lines, const Vocabulary& words);

std::vector<Line> cut_lines(std::vector<Line> lines, const Vocabulary& words);

}  // namespace notulen::layout
