#pragma once
// What begins inside a line that holds several things: a label and its value, a heading, a title, an outcome, the first
// sentence behind a heading block.

#include <cstddef>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen::layout {

constexpr std::size_t long_line = 300;  // bytes from which a line may hold a whole page

// The bytes of the line before which it is to be cut, in order. `whole`: the bytes of the line that this one is a piece of.
std::vector<std::size_t> cues(std::string_view line, std::size_t whole, const Vocabulary& words);

}  // namespace notulen::layout
