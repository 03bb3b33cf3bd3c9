#include "layout/grid_tables.hpp"

#include <algorithm>
#include <iterator>

#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"
#include "read/item_column.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t narrow = 12;  // characters of a column in which words may be broken
constexpr std::size_t wide = 20;    // … and of one in which they hardly are
constexpr std::size_t slack = 16;   // a sixteenth of a column may stay empty: not all who wrap fill it

std::string_view without_marks(std::string_view word) {
  constexpr std::string_view marks = ".,:;!?()[]'\"*_/-";
  const std::size_t first = word.find_first_not_of(marks);
  return first == std::string_view::npos ? std::string_view{} : word.substr(first, word.find_last_not_of(marks) - first + 1);
}

// Rows that bear a number, and in most of them a title with paragraphs of its own below it in the cell, or under a head
// that says the rows are about subjects.
bool keeps_paragraphs(const Segment& table, const Vocabulary& words) {
  constexpr std::size_t longest_title = 160;
  std::size_t numbered = 0, told = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const std::vector<Text>& row = table.rows[r];
    if (row.size() < 2 || row[0].empty() || !digit(row[0].view()[0])) continue;
    ++numbered;
    told += std::min(row[0].view().find('\n'), row[1].view().find('\n')) < longest_title;  // `1. Opening` or `1 | Opening`
  }
  const auto subject = [&](const Text& head) {
    const auto kind = item_column(head.view(), words);
    return kind && (*kind == "title" || *kind == "item");
  };
  return (told > 1 && told * 2 > numbered) || (table.header && numbered > 1 && std::any_of(table.rows[0].begin(), table.rows[0].end(), subject));
}

// A cell's paragraphs as one; those beside `Aanwezig` are a person each.
void fold_paragraphs(Segment& table, const Vocabulary& words) {
  for (std::vector<Text>& row : table.rows) {
    if (row.size() == 2 && bare_label(row[0].view(), words)) continue;
    for (Text& cell : row) {
      if (cell.view().find('\n') == std::string_view::npos) continue;
      Text all;
      for (std::size_t at = 0; at < cell.size();) {
        const std::size_t end = std::min(cell.view().find('\n', at), cell.size());
        all.join(cell.slice(at, end));
        at = end + 1;
      }
      cell = std::move(all);
    }
  }
}

// The characters of each column between the crosses of a ruler.
std::vector<std::size_t> widths_of(std::string_view ruler) {
  std::vector<std::size_t> out;
  for (std::size_t at = ruler.find('+'); at != std::string_view::npos;) {
    const std::size_t next = ruler.find('+', at + 1);
    if (next == std::string_view::npos) break;
    out.push_back(next - at - 1);
    at = next;
  }
  return out;
}

// Puts what stands below a cell's lines so far to them.
class Cells {
 public:
  Cells(std::vector<std::size_t> widths, const WholeWords& words) : widths_(std::move(widths)), words_(words) {}

  void begin(const std::vector<Text>& cells) {
    apart_.clear();
    last_.clear();
    for (const Text& cell : cells) last_.emplace_back(cell.view());
  }

  void join(std::vector<Text>& row, const std::vector<Text>& cells) {
    apart_.resize(std::max(apart_.size(), cells.size()));
    last_.resize(apart_.size());
    for (std::size_t k = 0; k < cells.size() && k < row.size(); ++k) {
      const bool broken = last_[k].ends_with('\\') && row[k].view().ends_with('\\');  // pandoc's mark of a line that ends there
      if (broken) row[k] = row[k].slice(0, row[k].size() - 1);
      const bool begins = !cells[k].empty() && !row[k].empty() && (broken || apart_[k] || had_room(k, cells[k].view()) || keyed_below(cells[k].view(), last_[k]));
      apart_[k] = cells[k].empty();
      if (begins) row[k].append_glue("\n");  // a paragraph of its own
      if (begins || (k < widths_.size() && widths_[k] <= narrow && no_room(k, cells[k].view()) && words_.broken(row[k].view(), cells[k].view()))) row[k].append(cells[k]);
      else row[k].join_line(cells[k]);
      last_[k] = cells[k].view();
    }
  }

 private:
  // The next word would have gone into the line above, which was ended.
  bool had_room(std::size_t k, std::string_view next) const {
    if (k >= widths_.size() || widths_[k] <= wide || next[0] == '(') return false;
    const bool ended = !last_[k].empty() && std::string_view(".?!").find(last_[k].back()) != std::string_view::npos;
    return columns(last_[k]) + columns(next.substr(0, next.find(' '))) + 3 + (ended ? 0 : widths_[k] / slack) <= widths_[k];
  }

  // The last piece of the line above and the first of this one are longer than the column is wide.
  bool no_room(std::size_t k, std::string_view next) const {
    const std::string_view above = std::string_view(last_[k]).substr(last_[k].rfind(' ') + 1), first = next.substr(0, next.find(' '));
    const bool acronym = above.size() > 1 && std::all_of(above.begin(), above.end(), upper);
    return !acronym && columns(above) + columns(first) + 2 > widths_[k];
  }

  const std::vector<std::size_t> widths_;
  const WholeWords& words_;
  std::vector<bool> apart_;  // a blank line stood last in the cell of this column
  std::vector<std::string> last_;  // what stood last there
};

}  // namespace

// Words of narrow cells may be pieces themselves.
WholeWords::WholeWords(const std::vector<Line>& lines, const Vocabulary& words) : vocabulary_(words) {
  for (const Line& line : lines) {
    const std::string_view s = line.raw.trimmed_view();
    const bool row = s.starts_with("|");
    for (std::size_t from = 0; from < s.size();) {
      const std::size_t to = row ? std::min(s.find('|', from), s.size()) : s.size();
      const std::string_view cell = s.substr(from, to - from);
      for (std::size_t at = 0; (!row || cell.size() > wide) && at < cell.size();) {
        const std::size_t end = std::min(cell.find(' ', at), cell.size());
        if (const std::string_view word = without_marks(cell.substr(at, end - at)); !word.empty()) words_.insert(fold_case(word));
        at = end + 1;
      }
      from = to + 1;
    }
  }
}

bool WholeWords::broken(std::string_view before, std::string_view next) const {
  if (next.starts_with('.') && !before.empty() && lower(before.back())) return true;  // `z.s` above `.m.`
  if (before.empty() || next.empty() || !lower(next[0]) || !(lower(before.back()) || upper(before.back()))) return false;
  const std::string_view last = before.substr(before.find_last_of(" \n") + 1), first = next.substr(0, next.find(' '));
  const std::string piece = fold_case(without_marks(last)), whole = fold_case(std::string(last) + std::string(without_marks(first)));
  if (words_.contains(piece) || vocabulary_.contains("item_title", piece)) return false;
  // The whole is known, or begins a word that is.
  const auto known = words_.lower_bound(whole);
  if (known != words_.end() && known->starts_with(whole)) return true;
  if (known != words_.begin()) {  // … or is one with an ending
    const std::string& shorter = *std::prev(known);
    if (shorter.size() > 4 && whole.starts_with(shorter) && whole.size() <= shorter.size() + 2) return true;
  }
  for (constexpr TableName tables[] = {"item_title", "item_column", "action_column", "attendance_column", "month", "weekday", "label", "given_name", "finite_verb", "due_before", "verdict"};
       const TableName table : tables)
    if (vocabulary_.contains(table, whole)) return true;
  return false;
}

bool opens_grid(const Line& line) { return line.raw.trimmed_view().starts_with("+") && is_ruler(line.raw.trimmed_view()); }

Segment read_grid_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect, const WholeWords& words) {
  Segment table;
  table.line = lines[begin].number;
  Cells cells(widths_of(lines[begin].raw.trimmed_view()), words);
  bool parted = true;
  for (end = begin; end < lines.size() && is_pipe_row(lines[end]); ++end) {
    const Text row = lines[end].raw.trimmed();
    for (const Span& span : row.spans()) table.source.push_back(span);
    table.end_line = lines[end].end_number;
    if (is_ruler(row.view())) {
      if (table.rows.size() == 1) table.header = true;
      parted = true;
      continue;
    }
    std::vector<Text> line = cells_between_bars(row, 1, dialect);
    if (!parted && !table.rows.empty()) {
      cells.join(table.rows.back(), line);
    } else {
      cells.begin(line);
      table.rows.push_back(std::move(line));
    }
    parted = false;
  }
  if (!keeps_paragraphs(table, words.vocabulary())) fold_paragraphs(table, words.vocabulary());
  drop_empty_header(table);
  return table;
}

}  // namespace notulen::layout
