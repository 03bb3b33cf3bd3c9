#pragma once
// The times of the day in a text.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

struct Time {
  std::size_t begin = 0, end = 0;    // bytes of the text, with `uur` and `des avonds`
  std::string from;                  // `20:03`
  std::optional<std::string> until;  // of a range
  bool twelve = false;               // of a twelve-hour clock, and no word says which half: `half acht`
};

// All times in reading order, not overlapping. Where the text is `labelled` as a time, `20.30` and `1140 - 1300`
// need no `uur`. A length (`duurt 2 uur`) is no time.
std::vector<Time> find_times(std::string_view text, const Vocabulary& words, bool labelled = false);

}  // namespace notulen
