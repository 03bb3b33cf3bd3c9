#pragma once
// The head of a column that is a day: `16-01`, `12 mrt`, `3/4/2019`.

#include <string_view>

#include "vocabulary.hpp"

namespace notulen {

bool is_day_head(std::string_view text, const Vocabulary& words);

}  // namespace notulen
