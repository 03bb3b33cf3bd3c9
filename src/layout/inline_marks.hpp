#pragma once
// Marks inside a line: emphasis, links, tags, entities, escapes.

#include <vector>

#include "segment.hpp"
#include "text.hpp"

namespace notulen::layout {

// Takes them off. What is set around all of it goes to `style`, tags and the like to `debris`; a <br> becomes LF
// in a cell, else a space.
void take_inline_marks(Text& text, bool in_cell, Style& style, std::vector<Span>& debris);

// The same for links, and for emphasis around the start of a paragraph, that were opened on one line and closed on another.
Text without_wrapped_marks(Text paragraph, Style& style);

}  // namespace notulen::layout
