#pragma once
// Where a title ends that shares its line with text.

#include <cstddef>
#include <string_view>

#include "outline/draft.hpp"

namespace notulen::outlining {

// `Verslag van de penningmeester. Over het …`: a first part without a verb is a title all the same.
std::size_t first_sentence(const Draft& d, std::string_view s);

// The bytes of the title; 0 where none can be told. `cut`: the line is a piece of a one-line page. Where nearly all lines
// hold title and text, less is asked of one that no mark parts.
std::size_t shared_end(const Draft& d, std::string_view s, bool cut);

}  // namespace notulen::outlining
