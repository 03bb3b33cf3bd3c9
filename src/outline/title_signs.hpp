#pragma once
// What a line looks like to who looks for the title.

#include <string_view>

#include "outline/draft.hpp"

namespace notulen::outlining {

// A status or genre word and nothing else: `Concept-verslag`, `NOTULEN (concept)`.
bool genre_alone(const Draft& d, std::string_view s);

// Nothing but a day, a time and the words about them: what other keys hold.
bool moment_alone(const Draft& d, std::string_view s);

// A room or building in a line of its own, perhaps with the time: `Raadzaal, 20u00`.
bool place_alone(const Draft& d, std::string_view s);

bool value_label(const Draft& d, std::size_t i);

// A sentence tells; `Verslag van de vergadering welke gehouden werd …` names.
bool tells(const Draft& d, std::string_view s);

}  // namespace notulen::outlining
