#pragma once
// What stands below the last item and belongs to none: who signed, when the minutes were adopted.

#include "outline/draft.hpp"

namespace notulen::outlining {

// Sets signatures at the end of the text aside: `Aldus vastgesteld …`, `De voorzitter,     De secretaris,` and the lines
// below them.
void set_signatures_aside(Draft& draft);

}  // namespace notulen::outlining
