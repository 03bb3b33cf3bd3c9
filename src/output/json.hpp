#pragma once
// The document as JSON: one object after format `notulen/1`, every key always there.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "notulen.hpp"

namespace notulen {

// Only `format`, `document` and the top-level keys asked for, in the order of the whole object.
std::string to_json(const Document& document, bool pretty, const std::vector<std::string>& keys);

// The same, piece by piece: of a long document the JSON takes more room than the document.
void write_json(const Document& document, bool pretty, const std::vector<std::string>& keys, const std::function<void(std::string_view)>& put);

// The top-level keys in their order.
const std::vector<std::string>& top_level_keys();

}  // namespace notulen
