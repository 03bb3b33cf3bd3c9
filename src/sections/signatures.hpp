#pragma once
// Who signed as chair or secretary at the very end: `De voorzitter,        De secretaris,` over or under names.

#include "sections/attendance.hpp"

namespace notulen {

// Fills an office that nothing before the signatures named.
void read_signatures(const Context& context, Attendance& attendance);

}  // namespace notulen
