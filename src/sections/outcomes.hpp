#pragma once
// What the meeting decided and what is still to be done.

#include <vector>

#include "model.hpp"
#include "sections/context.hpp"

namespace notulen {

struct Outcomes {
  std::vector<Decision> decisions;
  std::vector<FollowUp> follow_ups;
  // The segment each was read from, for the `decision_ids` and `follow_up_ids` of content blocks.
  std::vector<std::size_t> decision_segments, follow_up_segments;
};

// `agenda_item` holds the index of the outline item as digits (`3`) until resolve gives the items their ids.
// Sources hold spans of the decoded document. `meeting_date` (ISO, may be empty) is what deadlines count from.
Outcomes read_outcomes(const Context& context, const std::string& meeting_date);

}  // namespace notulen
