#pragma once
// Marks inside a line: emphasis, links, tags, entities, escapes.

#include <vector>

#include "segment.hpp"
#include "text.hpp"

namespace notulen::layout {

// The text without them. What is set around all of it goes to `style`, tags and the like to `debris`; a <br> becomes LF
// in a cell, else a space.
Text without_inline_marks(const Text& raw, bool in_cell, Style& style, std::vector<Span>& debris);

// The same for emphasis around the start of a paragraph that was opened on one line and closed on another.
Text without_wrapped_emphasis(const Text& paragraph, Style& style);

}  // namespace notulen::layout
