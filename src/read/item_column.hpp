#pragma once
// What the head of a column says of its cells, in a table whose rows are items of a meeting.

#include <optional>
#include <string_view>

#include "vocabulary.hpp"

namespace notulen {

// `Onderwerp` is a `title`, `Besluit` an `outcome`: the value in the table `item_column`. `#` is a `number`, and a word such as
// `LR-nr` the number in somebody's files, a `reference`. Nothing for other heads.
std::optional<std::string_view> item_column(std::string_view head, const Vocabulary& words);

}  // namespace notulen
