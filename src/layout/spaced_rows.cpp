#include "layout/spaced_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 80;   // of a document, where its persons are listed
constexpr std::size_t longest_row = 120;
constexpr std::size_t most_rows = 60;
constexpr std::size_t slack = 2;          // columns by which a cell may stand off

// Two cells or three, the first of which is no label, number or bullet.
std::vector<Piece> cells_of_row(const Line& line) {
  const std::string_view s = line.raw.view();
  if (s.empty() || s.size() > longest_row || std::string_view(".:;?!").find(s.back()) != std::string_view::npos) return {};  // a paragraph
  const char first = s[std::min(first_not_in<" ">(s), s.size() - 1)];
  if (!alnum(first) || digit(first) || !gapped(s) || s.find_first_of("|\t") != std::string_view::npos) return {};
  std::vector<Piece> cells = pieces_of(s);
  if (cells.size() < 2 || cells.size() > 3 || text_of(line, cells[0]).find(':') != std::string_view::npos) cells.clear();
  return cells;
}

bool near(std::size_t a, std::size_t b) { return a <= b + slack && b <= a + slack; }

bool same_columns(const std::vector<Piece>& a, const std::vector<Piece>& b) { return !a.empty() && !b.empty() && near(a[0].column, b[0].column) && near(a[1].column, b[1].column); }

// A label of persons stands over the row, or over its last column.
bool below_label(const std::vector<Line>& lines, std::size_t row, const std::vector<Piece>& cells, const Vocabulary& words) {
  if (bare_label(text_of(lines[row], cells.back()), words)) return true;
  const std::size_t back = row > 1 && lines[row - 1].blank() ? 2 : 1;
  if (row < back || lines[row - back].blank()) return false;
  const std::string_view above = lines[row - back].raw.trimmed_view();
  return bare_label(above, words) || group_head(above, words);
}

}  // namespace

void close_spaced_rows(std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<std::size_t> between;  // blank lines to take out
  Ruled ruled(lines);  // blank lines part the rows of such a table
  for (std::size_t i = 0; i + 2 < lines.size() && i < first_lines; ++i) {
    if (ruled(i) || !lines[i + 1].blank() || lines[i + 1].page_break || lines[i].blank() || lines[i + 2].blank()) continue;
    const std::vector<Piece> cells = cells_of_row(lines[i]);
    if (cells.empty() || !same_columns(cells, cells_of_row(lines[i + 2])) || !below_label(lines, i, cells, words)) continue;
    std::size_t row = i;
    for (std::size_t rows = 1; rows < most_rows && row + 2 < lines.size() && lines[row + 1].blank() && !lines[row + 1].page_break && same_columns(cells, cells_of_row(lines[row + 2])); ++rows, row += 2) between.push_back(row + 1);
    i = row;
  }
  if (between.empty()) return;
  std::vector<Line> out;
  out.reserve(lines.size());
  auto next = between.begin();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (next != between.end() && *next == i) ++next;
    else out.push_back(std::move(lines[i]));
  }
  lines = std::move(out);
}

}  // namespace notulen::layout
