#pragma once
// Small questions that the readers of persons ask of a run of words.

#include <string_view>

#include "bytes.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Without white space at its ends, and without full stops behind it.
inline std::string_view trimmed(std::string_view s) {
  const auto first = first_not_in<" \t\n">(s);
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, last_not_in<" \t\n.">(s) - first + 1);
}

// What stands behind the last blank: all of it where there is none.
inline std::string_view last_word(std::string_view s) { return s.substr(s.rfind(' ') + 1); }

inline bool has_capital(std::string_view s) { return fold_case(s) != s; }

}  // namespace notulen
