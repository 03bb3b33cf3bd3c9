#pragma once
// How wide a text's lines are, and the width at which it was wrapped.

#include <cstddef>
#include <string_view>
#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

constexpr std::size_t longest_wrap = 140;  // characters of a line that may be wrapped

// Characters up to the last that is no blank.
std::size_t columns(std::string_view s);

// The byte at which a column of characters begins, the size of `s` where it is shorter; a tab counts as one.
std::size_t byte_at(std::string_view s, std::size_t column);

struct Widths {
  std::size_t wrap = 0;     // at which a wrapped document's lines break, 0 where lines are paragraphs
  std::size_t longest = 0;  // of the longest line
  int body = 0;             // the indent that most lines have which stand beside a margin of numbers; 0 for none
};

Widths measure_widths(const std::vector<Line>& lines);

}  // namespace notulen::layout
