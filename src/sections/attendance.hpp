#pragma once
// Who was there and who was not, and who chaired and took the minutes.

#include <vector>

#include "model.hpp"
#include "sections/context.hpp"

namespace notulen {

struct Attendance {
  std::vector<Person> attendees, apologies;
  Maybe chair, secretary;  // names in the form in which the persons are listed
  Source chair_source, secretary_source;
  Maybe stand_in;  // whom a label names as `secretaris`, `griffier`, `scriba`: took the minutes where nobody else did
  Source stand_in_source;
};

// Sources hold spans of the decoded document; ids are given later (resolve).
Attendance read_attendance(const Context& context, std::vector<Diagnostic>& diagnostics);

}  // namespace notulen
