#pragma once
// How a line was read: what it was taken for, the scores for and against, what it was weighed with.

#include <cstddef>
#include <string>
#include <string_view>

#include "notulen.hpp"

namespace notulen {

// Some lines of text about the segments that stand on line `line` (from 1) of the file; an error in one line where the
// bytes are no text or the line holds nothing.
std::string explain(std::string_view bytes, const Options& options, std::size_t line);

}  // namespace notulen
