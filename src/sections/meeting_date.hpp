#pragma once
// The day of the meeting.

#include <vector>

#include "model.hpp"
#include "sections/labelled.hpp"

namespace notulen {

// Sets date and end_date with their sources: labelled line, title, other lines of the front, opening sentence. Appends
// diagnostics (weekday-mismatch, impossible-date, date-conflict).
void read_date(const Context& context, const std::vector<Labelled>& labelled, const Text& title, Meeting& meeting,
               std::vector<Diagnostic>& diagnostics);

}  // namespace notulen
