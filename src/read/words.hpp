#pragma once
// Small questions that the readers of persons ask of a run of words.

#include <string_view>

#include "vocabulary.hpp"

namespace notulen {

// Without white space at its ends, and without full stops behind it.
inline std::string_view trimmed(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\n");
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(" \t\n.") - first + 1);
}

inline bool has_capital(std::string_view s) { return fold_case(s) != s; }

}  // namespace notulen
