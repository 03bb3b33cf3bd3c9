#pragma once
// The number that a heading or list entry begins with.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

struct Number {
  enum class Kind { arabic, roman, letter };
  Kind kind = Kind::arabic;
  std::string printed;       // `2a`, `5.1`, `III`
  std::vector<long> values;  // 5, 1; a letter behind counts no further
  bool lettered = false;     // a small letter stands behind: `2a`, the first below 2
  bool worded = false;       // `Agendapunt 4`
  bool closed = false;       // a dot, parenthesis, colon or dash ends it
  std::size_t end = 0;       // where the title begins
};

std::optional<Number> read_number(std::string_view text, const Vocabulary& words);

}  // namespace notulen
