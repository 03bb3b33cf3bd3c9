#pragma once
// Part of a document's JSON: some of its top-level keys.

#include <string>
#include <string_view>
#include <vector>

namespace notulen {

// True for a top-level key of the output.
bool is_output_key(std::string_view key);

// The object with `format`, `document` and the keys asked for, in the order of the object.
std::string select_keys(std::string_view json, const std::vector<std::string>& keys, bool pretty);

}  // namespace notulen
