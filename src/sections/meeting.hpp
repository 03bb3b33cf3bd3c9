#pragma once
// The meeting itself: title, type, status, body, date, times, place, the next meeting. Chair and secretary come from
// the attendance (sections/officers.hpp).

#include "model.hpp"
#include "sections/context.hpp"

namespace notulen {

// Sources hold spans of the decoded document. Appends diagnostics (weekday-mismatch, impossible-date, date-conflict).
Meeting read_meeting(const Context& context, std::vector<Diagnostic>& diagnostics);

}  // namespace notulen
