#include "layout/day_tables.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "read/day_head.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_mark = 12;  // `afgemeld`

// The cells of a row; empty where tabs part none.
std::vector<Text> cells_of(const Text& row, const Dialect& dialect) {
  std::vector<Text> out;
  const std::string_view s = row.view();
  const std::size_t name = s.find('\t');
  if (name == std::string_view::npos || name == 0) return out;
  out.push_back(read_marks(row.slice(0, name), dialect, true).text);
  for (std::size_t from = s.find_first_not_of('\t', name); from <= s.size();) {
    const std::size_t to = std::min(s.find('\t', from), s.size());
    out.push_back(row.slice(from, to).trimmed());
    from = to + 1;
  }
  return out;
}

bool marks_days(const Text& row, const Dialect& dialect, std::size_t most) {
  const std::vector<Text> cells = cells_of(row, dialect);
  return cells.size() > 1 && cells.size() <= most &&
         std::all_of(cells.begin() + 1, cells.end(), [](const Text& cell) { return cell.size() <= longest_mark; });
}

}  // namespace

bool heads_days(const std::vector<Line>& lines, std::size_t at, const Vocabulary& words) {
  const std::string_view s = lines[at].raw.trimmed_view();
  if (at + 1 >= lines.size() || s.size() > 400 || lines[at + 1].raw.view().find('\t') == std::string_view::npos) return false;
  std::size_t from = s.find('\t'), days = 0;
  if (from == std::string_view::npos || is_day_head(s.substr(0, from), words)) return false;
  while ((from = first_not_in<"\t ">(s, from)) != std::string_view::npos) {
    const std::size_t to = std::min(s.find('\t', from), s.size());
    if (!is_day_head(s.substr(from, to - from), words)) return false;
    ++days;
    from = to;
  }
  return days > 1;
}

Segment read_day_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect) {
  Segment table;
  table.line = lines[begin].number;
  table.header = true;
  std::size_t most = 0;
  for (end = begin; end < lines.size(); ++end) {
    const Text row = lines[end].raw.trimmed();
    if (end > begin && !marks_days(row, dialect, most)) break;
    for (const Span& span : row.spans()) table.source.push_back(span);
    table.end_line = lines[end].end_number;
    table.rows.push_back(cells_of(row, dialect));
    most = table.rows.front().size();
  }
  return table;
}

}  // namespace notulen::layout
