#pragma once
// What the first row of a table of persons says of its columns.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "read/label.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The head of a column as a label.
std::optional<Label> column_label(const Text& title, const Vocabulary& words);

// The only column whose head is a label of attendance.
std::optional<std::size_t> list_column(const std::vector<Text>& header, const Vocabulary& words);

// The kind of each column; empty where no row of names is headed.
std::vector<std::string_view> attendance_columns(const Segment& table, const Vocabulary& words);

// A column that holds the absent themselves: `Afwezig`, `Afwezig (m.k.)`.
std::optional<Label> absent_column(const Text& title, const Vocabulary& words);

}  // namespace notulen
