#pragma once
// Who chaired and who took the minutes, where no label says so: by the functions in the list, else by sentences.

#include "sections/attendance.hpp"

namespace notulen {

void find_officers(const Context& context, Attendance& attendance);

}  // namespace notulen
