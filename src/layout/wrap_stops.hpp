#pragma once
// What begins a line of its own though the line above is full enough to have been wrapped.

#include <cstddef>
#include <string_view>

#include "vocabulary.hpp"

namespace notulen::layout {

// `E. Bos – voorzitter` and `H. Vink – secretaris` below it: one person a line, each with an office and nothing behind it.
bool person_below_person(std::string_view before, std::string_view next, const Vocabulary& words);

// `Verslag van de jaarvergadering …` and `Aanvang 13.00 uur.` below it. `segments`: how many stand above.
bool time_below_title(std::size_t segments, std::string_view before, std::string_view next, const Vocabulary& words);

}  // namespace notulen::layout
