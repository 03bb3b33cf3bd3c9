#pragma once
// Lines by which a markup tells its own program something: org's drawers (orgmode.org/manual/Drawers.html) and blocks,
// reStructuredText's targets, the attributes of Markdown's headings.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// `:PROPERTIES:` to `:END:`, `#+BEGIN_QUOTE` and `#+END_QUOTE`, `.. _plaats:`, `{#plaats .klasse}` behind a heading go to
// `furniture`; what stands inside a block is text.
void take_block_marks(std::vector<Line>& lines, std::vector<Span>& furniture);

}  // namespace notulen::layout
