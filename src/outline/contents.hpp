#pragma once
// A table of contents with leaders (`Inleiding ........ 3`): no part of the business, but it tells which lines of the
// text are headings, and of what level.

#include "outline/draft.hpp"

namespace notulen::outlining {

// Sets the lines of such a table aside, and marks the lines that its entries without a number name as headings, by their
// indents there.
void read_contents(Draft& draft);

}  // namespace notulen::outlining
