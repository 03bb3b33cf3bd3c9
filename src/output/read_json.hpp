#pragma once
// JSON after format `notulen/1` becomes the document again: results that were stored, or corrected by hand.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace notulen {

struct ReadJson {
  std::vector<Document> documents;
  std::optional<std::string> error;  // one line, with the line of the text where several stand below each other
};

// An object, an array of them, or JSON Lines. Keys may be missing (`source` and `confidence` in results that were
// corrected by hand); a value of another type than the schema's is an error.
ReadJson read_json(std::string_view text);

// Whether the text is such a result and no minutes: its first key is `format`, and of this program.
bool is_result(std::string_view text);

}  // namespace notulen
