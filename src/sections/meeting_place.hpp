#pragma once
// Where a meeting was held.

#include <vector>

#include "model.hpp"
#include "sections/context.hpp"
#include "sections/labelled.hpp"

namespace notulen {

// Label, title, other lines of the front, opening sentences, in this order.
void read_place(const Context& context, const std::vector<Labelled>& labelled, const Text& title, Meeting& meeting);

}  // namespace notulen
