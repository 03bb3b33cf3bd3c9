#pragma once
// Attendance by days: which column of a table is the meeting's.

#include <cstddef>
#include <optional>

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

// `Presentie | 16-01 | 13-02 | 10-04`: of the days the last that has marks is the meeting's.
std::optional<std::size_t> day_column(const Segment& table, const Vocabulary& words);

}  // namespace notulen
