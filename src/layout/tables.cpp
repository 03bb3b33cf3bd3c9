#include "layout/tables.hpp"

namespace notulen::layout {
namespace {

bool is_ruler(std::string_view row) {
  return row.find('-') != std::string_view::npos && row.find_first_not_of("|-: +=\t") == std::string_view::npos;
}

}  // namespace

bool is_pipe_row(const Line& line) {
  const Text row = line.raw.trimmed();
  const std::string_view s = row.view();
  if (s.size() < 3 || (s.front() != '|' && s.front() != '+')) return false;
  return s.front() == '|' ? s.find('|', 1) != std::string_view::npos : is_ruler(s);
}

Segment read_pipe_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect) {
  Segment table;
  table.line = lines[begin].number;
  std::size_t i = begin;
  for (; i < lines.size() && is_pipe_row(lines[i]); ++i) {
    const Text row = lines[i].raw.trimmed();
    for (const Span& span : row.spans()) table.source.push_back(span);
    table.end_line = lines[i].end_number;
    const std::string_view s = row.view();
    if (is_ruler(s)) {
      if (table.rows.size() == 1) table.header = true;
      continue;
    }
    std::vector<Text> cells;
    std::size_t from = 1;
    while (from < s.size()) {
      std::size_t to = from;
      while (to < s.size() && !(s[to] == '|' && s[to - 1] != '\\')) ++to;
      cells.push_back(read_marks(row.slice(from, to), dialect, true).text);
      from = to + 1;
    }
    table.rows.push_back(std::move(cells));
  }
  // A header without words is none.
  if (table.header) {
    bool words = false;
    for (const Text& cell : table.rows[0]) words = words || !cell.empty();
    if (!words) {
      table.rows.erase(table.rows.begin());
      table.header = false;
    }
  }
  end = i;
  return table;
}

}  // namespace notulen::layout
