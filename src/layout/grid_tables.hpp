#pragma once
// Grids as pandoc draws them: rulers between the rows, cells wrapped to their columns' widths.

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// The words of a text, to tell where a column was too narrow for one: `Vakanti` above `erooster`.
class WholeWords {
 public:
  WholeWords(const std::vector<Line>& lines, const Vocabulary& words);
  // The last word of `before` goes on in `next`: it stands nowhere by itself.
  [[nodiscard]] bool broken(std::string_view before, std::string_view next) const;

  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

 private:
  const Vocabulary& vocabulary_;
  std::set<std::string, std::less<>> words_;
};

bool opens_grid(const Line& line);

// Reads the grid that begins at lines[begin]; `end` becomes the first line behind it.
Segment read_grid_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect, const WholeWords& words);

}  // namespace notulen::layout
