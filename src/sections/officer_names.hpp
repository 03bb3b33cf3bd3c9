#pragma once
// Names in the sentences and signatures that tell who held an office.

#include <string_view>

#include "sections/attendance.hpp"

namespace notulen {

// The name at the start of `text`: its honorifics passed over, words with a capital and what links them.
Span name_at(std::string_view text, const Vocabulary& words);

// The one listed person that a name means; null where nobody or more than one fits.
const Person* listed_person(std::string_view name, const Attendance& attendance);

}  // namespace notulen
