#include "layout/wiki_tables.hpp"

#include <algorithm>

namespace notulen::layout {
namespace {

// `style="width: 4em" | Jan`: where the cell's own text begins.
std::size_t behind_attributes(std::string_view cell) {
  const std::size_t bar = cell.find('|');
  const std::size_t equals = cell.find('=');
  return bar != std::string_view::npos && equals < bar ? bar + 1 : 0;
}

// Adds the cells of a line behind its mark, parted by `||` or `!!`.
void add_cells(const Text& row, std::string_view parted, const Dialect& dialect, std::vector<Text>& cells) {
  const std::string_view s = row.view();
  for (std::size_t from = 1; from <= s.size();) {
    std::size_t to = s.find(parted, from);
    if (parted == "!!") to = std::min(to, s.find("||", from));
    to = std::min(to, s.size());
    const std::size_t own = from + behind_attributes(s.substr(from, to - from));
    cells.push_back(own < to ? read_marks(row.slice(own, to), dialect, true).text : Text());
    from = to + 2;
  }
}

}  // namespace

bool opens_wiki_table(const Line& line) { return line.raw.trimmed_view().starts_with("{|"); }

Segment read_wiki_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect) {
  Segment table;
  table.line = lines[begin].number;
  bool fresh = true;  // the next cells begin a row
  std::size_t i = begin;
  for (; i < lines.size(); ++i) {
    const Text row = lines[i].raw.trimmed();
    const std::string_view s = row.view();
    const bool mark = !s.empty() && (s.front() == '|' || s.front() == '!');
    if (i > begin && !s.empty() && !mark) break;
    for (const Span& span : row.spans()) table.source.push_back(span);
    table.end_line = lines[i].end_number;
    if (i == begin || s.empty() || s.starts_with("|+")) continue;
    if (s.starts_with("|}")) {
      ++i;
      break;
    }
    if (s.starts_with("|-")) {
      fresh = true;
      continue;
    }
    if (fresh) table.rows.emplace_back();
    if (s.front() == '!' && table.rows.size() == 1) table.header = true;
    fresh = false;
    add_cells(row, s.front() == '!' ? "!!" : "||", dialect, table.rows.back());
  }
  end = i;
  return table;
}

}  // namespace notulen::layout
