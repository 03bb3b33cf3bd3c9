#pragma once
// What the names in the lists of persons show of one another: which title an initial is, which lone word a surname.

#include "sections/attendance.hpp"
#include "vocabulary.hpp"

namespace notulen {

void settle_names(Attendance& attendance, const Vocabulary& words);

}  // namespace notulen
