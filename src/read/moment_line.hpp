#pragma once
// A line that tells day or time, and perhaps where: `Maandag 2 februari 2015, 20.30 uur, bestuurskamer`.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

struct MomentLine {
  bool day = false, time = false;
  std::size_t begin = 0, end = 0;  // bytes of the place; begin == end where none is named
};

// The line as parts behind commas, strokes and dashes: each a day, a time or, one at most, a place. Nothing where it says
// anything else, or no moment.
std::optional<MomentLine> read_moment_line(std::string_view line, const Vocabulary& words);

}  // namespace notulen
