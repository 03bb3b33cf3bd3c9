#pragma once
// Who introduces an item, where its heading says so.

#include "outline/draft.hpp"

namespace notulen::outlining {

// Takes off the title who introduces the item: `Titel (Krijn)`, `MAX: Titel`, `Titel, Hein Baan`, `Titel - Krijn`.
Text take_presenter(const Draft& d, Text& title);

}  // namespace notulen::outlining
