#pragma once
// Labels one behind the other, their values still to come.

#include <cstddef>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen::layout {

// What kind of value a label waits for.
enum class Wants { persons, absent, one, group, date, time, place, any };

struct LabelHead {
  std::size_t begin = 0, end = 0;  // the words
  Wants wants = Wants::group;
  bool colon = false;
};

// Labels one behind the other from `at`, all with a colon or none; where the last one's value begins is told too.
std::vector<LabelHead> heads_at(std::string_view s, std::size_t at, std::size_t& behind, const Vocabulary& words);

// Labels that do wait for values. A group right behind `Aanwezig:` is no label of its own: its values follow it.
bool waiting(const std::vector<LabelHead>& heads);

}  // namespace notulen::layout
