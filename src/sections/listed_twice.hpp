#pragma once
// Who is listed as present and as absent.

#include <vector>

#include "decode.hpp"
#include "model.hpp"
#include "sections/attendance.hpp"

namespace notulen {

// Both entries stay as the text has them: a reader must say which holds. The diagnostic points at the absence.
void diagnose_listed_twice(const Attendance& attendance, const Decoded& decoded, std::vector<Diagnostic>& diagnostics);

}  // namespace notulen
