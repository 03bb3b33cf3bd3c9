#include "layout/double_spacing.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/marks.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_lines = 12, least_width = 36;

// The line stops in the midst of a sentence that goes on in the next.
bool runs_on(const Line& line, const Line& next) {
  const std::string_view s = line.raw.trimmed_view(), n = next.raw.trimmed_view();
  return columns(s) >= least_width && (lower(s.back()) || s.back() == ',') && lower(n[0]) && n.size() > 2 && n[1] != ')' && n[1] != '.' && n[1] != ' ';
}

// Both are rows of a table: drawn with bars, or with gaps between their cells.
bool rows(const Line& line, const Line& next) {
  const std::string_view s = line.raw.trimmed_view(), n = next.raw.trimmed_view();
  const auto drawn = [](std::string_view row) { return row.size() > 2 && (row[0] == '|' || row[0] == '+' || row[0] == '^') && row.find(row[0] == '+' ? '-' : row[0], 1) != std::string_view::npos; };
  // Not the blanks behind a bullet or a number.
  const auto parted = [](std::string_view row) {
    const std::size_t number = std::min(first_not_in<"0123456789.) ">(row), row.size());
    return row.find("   ", std::max(bullet_length(row), number)) != std::string_view::npos;
  };
  return (drawn(s) && drawn(n)) || (parted(s) && parted(n));
}

// Where each line of the text has an empty one behind it, and so each empty one too, all gaps are odd and some are three or
// more.
bool doubled(const std::vector<Line>& lines) {
  constexpr std::size_t enough = 3;
  std::size_t gap = 0, wide = 0;
  bool begun = false;
  for (const Line& line : lines) {
    if (line.blank()) {
      ++gap;
      continue;
    }
    if (begun && gap % 2 == 0) return false;
    wide += begun && gap > 1;
    begun = true;
    gap = 0;
  }
  return wide >= enough;
}

}  // namespace

void close_spacing(std::vector<Line>& lines) {
  std::size_t filled = 0, close = 0, wrapped = 0, last = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank()) continue;
    ++filled;
    if (last < i) {
      if (last + 1 == i && ++close * 20 > lines.size()) return;  // as below, told early: most texts are written so
      if (last + 2 == i && (runs_on(lines[last], lines[i]) || rows(lines[last], lines[i]))) ++wrapped;
    }
    last = i;
  }
  const bool twice = filled >= least_lines && close == 0 && doubled(lines);
  if (filled < least_lines || close * 20 > filled || (wrapped * 12 < filled && !twice)) return;
  std::vector<Line> out;
  out.reserve(lines.size());
  bool taken = true;  // the last line was taken out of a gap, or the text begins
  bool gap = true;
  for (Line& line : lines) {
    const bool blank = line.blank() && !line.page_break, first_of_gap = blank && !gap;
    const bool take = twice ? blank && !taken : first_of_gap;
    taken = take;
    gap = blank;
    if (!take) out.push_back(std::move(line));
  }
  lines = std::move(out);
}

}  // namespace notulen::layout
