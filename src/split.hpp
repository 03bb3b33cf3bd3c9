#pragma once
// A file may hold the minutes of several meetings, one after the other.

#include <cstddef>
#include <vector>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The first segment of every meeting, ascending; the first is 0. A new meeting begins, behind business of the one
// before, at a line that opens with a genre word (`Notulen …`) where attendance follows and either a date or numbering
// that starts again; or where the heading block of the file stands again with another date.
std::vector<std::size_t> meeting_starts(const std::vector<Segment>& segments, const Vocabulary& words);

}  // namespace notulen
