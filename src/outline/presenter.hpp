#pragma once
// Who introduces an item, where its heading says so.

#include "outline/draft.hpp"

namespace notulen::outlining {

// Takes off the title who introduces the item: `Titel (Krijn)`, `MAX: Titel`, `Titel, Hein Baan`, `Titel - Krijn`.
Text take_presenter(const Draft& d, Text& title);

// Nothing but the name of somebody listed, plainly a person's: with a known first name, initials or an honorific.
bool lone_name(const Draft& d, std::string_view text);

// A line below a heading that is nothing but the name of somebody listed introduces the item. Where names stand alone
// elsewhere too they are those of speakers.
void presenters_below(Draft& d);

}  // namespace notulen::outlining
