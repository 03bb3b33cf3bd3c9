#pragma once
// What stands behind the moment of the next meeting: `…, zelfde tijd en plaats`, `… in het gemeentehuis`, `… (Webex)`.

#include <cstddef>
#include <optional>
#include <string_view>

#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Where `, zelfde tijd` behind byte `from` ends: words that tell the moment; 0 where none stand there.
std::size_t same_moment_end(std::string_view text, std::size_t from, const Vocabulary& words);

// The place named behind byte `from`. `timed`: an hour stands before it.
std::optional<Span> next_place(std::string_view text, std::size_t from, bool timed, const Vocabulary& words);

}  // namespace notulen
