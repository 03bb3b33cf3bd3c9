#include "sections/day_column.hpp"

#include "read/day_head.hpp"

namespace notulen {

std::optional<std::size_t> day_column(const Segment& table, const Vocabulary& words) {
  const auto& header = table.rows.front();
  std::size_t first = 1, end = header.size();
  while (first < end && !is_day_head(header[first].trimmed().view(), words)) ++first;
  std::size_t days = 0;
  while (first + days < end && is_day_head(header[first + days].trimmed().view(), words)) ++days;
  if (days < 2) return std::nullopt;
  for (std::size_t c = first + days; c-- > first;) {
    std::size_t marks = 0, others = 0;
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
      const Text cell = c < table.rows[r].size() ? table.rows[r][c].trimmed() : Text{};
      if (!cell.empty()) (words.match_length("presence_mark", cell.view()) > 0 ? marks : others)++;
    }
    if (marks > others) return c;
    if (others > 0) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace notulen
