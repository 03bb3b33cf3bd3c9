#pragma once
// Heads whose labels stand above their values, a blank line between the pairs: among such labels one that no table knows.

#include <vector>

#include "sections/context.hpp"

namespace notulen {

// For each segment whether it is such an unknown label, so that neither it nor its value is a person of the list above.
std::vector<bool> find_unknown_labels(const Context& context);

}  // namespace notulen
