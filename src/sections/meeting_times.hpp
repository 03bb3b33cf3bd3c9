#pragma once
// When the meeting began and ended.

#include <vector>

#include "model.hpp"
#include "sections/labelled.hpp"

namespace notulen {

// Sets start_time and end_time with their sources: labelled lines, else title and front, else opening and closing
// sentences.
void read_times(const Context& context, const std::vector<Labelled>& labelled, Meeting& meeting);

}  // namespace notulen
