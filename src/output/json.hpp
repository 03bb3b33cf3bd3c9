#pragma once
// The document as JSON: one object after format `notulen/1`, every key always there.

#include <string>
#include <vector>

#include "notulen.hpp"

namespace notulen {

// Only `format`, `document` and the top-level keys asked for, in the order of the whole object.
std::string to_json(const Document& document, bool pretty, const std::vector<std::string>& keys);

// The top-level keys in their order.
const std::vector<std::string>& top_level_keys();

}  // namespace notulen
