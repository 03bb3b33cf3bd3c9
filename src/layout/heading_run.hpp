#pragma once
// Which of the numbers inside a long line number the headings of the agenda.

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/number.hpp"

namespace notulen::layout {

// A numbered heading's place in a long line.
struct Heading {
  std::size_t at = 0;
  Number number;
  bool title_word = false;
};

// Of the numbers that could begin a heading, the run that reads best: each the one behind the one before, or a new
// start. `s` is the line they stand in. Indices into `all`, ascending.
std::vector<std::size_t> running(const std::vector<Heading>& all, std::string_view s);

}  // namespace notulen::layout
