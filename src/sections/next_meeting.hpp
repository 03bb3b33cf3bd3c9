#pragma once
// The next meeting, as the minutes announce it.

#include <optional>
#include <vector>

#include "model.hpp"
#include "sections/labelled.hpp"

namespace notulen {

// From a label (`Volgende vergadering: …`), the text under a heading that says so, else a sentence that names a
// meeting to come and a moment. `meeting_date` (ISO, may be empty) gives a day without a year its year.
std::optional<NextMeeting> read_next(const Context& context, const std::vector<Labelled>& labelled,
                                     const std::string& meeting_date);

}  // namespace notulen
