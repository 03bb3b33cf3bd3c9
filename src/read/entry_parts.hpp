#pragma once
// A list of persons cut into its smallest parts.

#include <cstddef>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

struct EntryPart {
  enum class Kind { chunk, bracket, comma, semicolon, stroke, conjunction, dash, mark };
  Kind kind;
  std::string_view text;
};

std::vector<EntryPart> read_entry_parts(std::string_view list, const Vocabulary& words);

// `(laatste 2 zonder afbericht)`: how many of the names before the bracket it is about; 0 where it does not say.
std::size_t last_few(std::string_view bracket);

}  // namespace notulen
