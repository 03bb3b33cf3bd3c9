#include "layout/gap_tables.hpp"

#include <algorithm>
#include <string>

#include "bytes.hpp"
#include "layout/gap_heads.hpp"
#include "layout/marks.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "letters.hpp"
#include "read/label.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

// The column a piece stands in, or npos where it stands in none or runs into the next.
std::size_t column_at(const Columns& columns, const Piece& piece) {
  std::size_t k = columns.starts.size();
  while (k > 0 && columns.starts[k - 1] > piece.column + slack) --k;
  if (k == 0) return std::string_view::npos;
  if (k < columns.starts.size() && piece.column_end > columns.starts[k] + slack) return std::string_view::npos;
  return k - 1;
}

bool has_digit(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The cell of each column, by bytes; false where the line does not fit the columns.
bool cells_of(const Line& line, const Columns& columns, std::vector<Span>& cells) {
  cells.assign(columns.starts.size(), Span{});
  for (const Piece& piece : pieces_of(line.raw.view())) {
    const std::size_t k = column_at(columns, piece);
    if (k == std::string_view::npos) return false;
    if (cells[k].end == 0) cells[k].begin = piece.begin;
    cells[k].end = piece.end;
  }
  return true;
}

bool empty(const Span& cell) { return cell.end <= cell.begin; }

std::string_view line_text(const Line& line) {
  const std::string_view s = line.raw.view();
  return s.substr(std::min(first_not_in<" \t">(s), s.size()));
}

bool begins_row(const Line& line, const Columns& columns, const std::vector<Span>& cells) {
  if (empty(cells[0])) return false;
  const bool others = std::any_of(cells.begin() + 1, cells.end(), [](const Span& cell) { return !empty(cell); });
  // A name alone begins a row where it stands at the column's edge; what goes on below is set in.
  if (columns.people && !others)
    return cells[0].begin < line.raw.size() && static_cast<std::size_t>(line.indent) == columns.starts[0] &&
           line.raw.view()[cells[0].begin] >= 'A' && line.raw.view()[cells[0].begin] <= 'Z';
  if (!columns.keyed) return others;
  return others && has_digit(line.raw.view().substr(cells[0].begin, cells[0].end - cells[0].begin));
}

// `projectteam | Netwerkbeheer Schelde` below `… aan het | LaadPlus nv,`: two cells of a row were too long. It begins small, has a cell
// less, and one of those above stops at a comma.
bool goes_on_in_two(const std::vector<Text>& above, const Line& line, const Columns& columns, const std::vector<Span>& cells) {
  if (columns.keyed || columns.people || line.raw.view()[cells[0].begin] < 'a' || line.raw.view()[cells[0].begin] > 'z') return false;
  bool comma = false, less = false;
  for (std::size_t k = 0; k < cells.size() && k < above.size(); ++k) {
    less = less || (empty(cells[k]) && !above[k].empty());
    if (empty(cells[k])) continue;
    if (above[k].empty()) return false;
    comma = comma || above[k].view().ends_with(',') || above[k].view().ends_with(" en");
  }
  return comma && less;
}

// The number a row's key is, -1 for none and for a date.
long key_of(const Line& line, const Span& cell) {
  long value = -1;
  for (std::size_t at = cell.begin; at < cell.end; ++at) {
    const char c = line.raw.view()[at];
    if (c == '.' && at + 1 == cell.end) break;
    if (c < '0' || c > '9' || at > cell.begin + 5) return -1;
    value = std::max(value, 0L) * 10 + (c - '0');
  }
  return value;
}

// The line begins with a number: `1`, `1.`, `3.1`, `12)`.
bool begins_with_number(const Line& line) {
  const std::string_view s = line_text(line), number = s.substr(0, s.find_first_not_of("0123456789.)"));
  return !number.empty() && number[0] >= '0' && number[0] <= '9' && number.size() <= 6 && (number.size() == s.size() || s[number.size()] == ' ' || s[number.size()] == '\t');
}

// The first line behind the table below the header.
std::size_t table_end(const std::vector<Line>& lines, std::size_t header, const Columns& columns,
                      const std::vector<bool>& furniture, const Vocabulary& words) {
  std::size_t last = header;
  bool parted = false;
  long key = -1;
  std::vector<Span> cells;
  for (std::size_t i = header + 1; i < lines.size(); ++i) {
    if (columns.people && i == header + 1 && is_rule(lines[i].raw.trimmed_view())) continue;
    if (lines[i].blank() || furniture[i]) {
      parted = true;
      if (i > last + 14) break;
      continue;
    }
    // `1.     Opening` right below rows of persons that have no numbers.
    if (columns.people && last > header && begins_with_number(lines[i]) && !begins_with_number(lines[last])) break;
    if (!header_of(lines, i, words).starts.empty() || !cells_of(lines[i], columns, cells)) break;
    // Behind a blank line a word at the margin alone is a heading.
    const bool alone = std::all_of(cells.begin() + 1, cells.end(), empty);
    if (parted && alone && !empty(cells[0])) break;
    // … and so is a number lower than the rows' with a title alone.
    const long number = columns.keyed ? key_of(lines[i], cells[0]) : -1;
    if (parted && number >= 0 && number < key && std::all_of(cells.begin() + 2, cells.end(), empty)) break;
    if (number >= 0) key = number;
    if (columns.people && ((parted && last > header) || words.contains("label", line_text(lines[i])))) break;
    parted = false;
    last = i;
  }
  return last + 1;
}

}  // namespace

void join_cell(Text& cell, const Text& more, bool people) {
  const std::string_view s = cell.view(), next = more.view();
  // `Bos-` above `de Wit`: the dash of a double name.
  const std::size_t capital = first_not_in<"abcdefghijklmnopqrstuvwxyz ">(next);
  const bool name = people && !next.empty() && lower(next[0]) && capital != std::string_view::npos && capital < 9 && next[capital - 1] == ' ' && upper(next[capital]) && !next.starts_with("en ") && !next.starts_with("of ");
  if (name && s.size() > 1 && s.back() == '-') cell.append(more);
  else cell.join_line(more);
}

bool gapped(std::string_view s) {
  const std::size_t first = std::min(first_not_in<" \t">(s), s.size());
  if (s.find('\t', first) != std::string_view::npos) return true;
  for (std::size_t at = first + 1; at < s.size(); at += 2)  // of two blanks side by side one stands at such a place
    if (s[at] == ' ' && (s[at - 1] == ' ' || at + 1 == s.size() || s[at + 1] == ' ')) return true;
  return false;
}

std::vector<Piece> pieces_of(std::string_view s) {
  std::vector<Piece> out;
  out.reserve(4);  // few lines have more
  std::size_t column = 0, blanks = 2;
  for (std::size_t at = 0; at < s.size();) {
    if (const char c = s[at]; c == ' ' || c == '\t') {
      blanks += c == '\t' ? 2 : 1;
      column = c == '\t' ? (column / 8 + 1) * 8 : column + 1;
      ++at;
      continue;
    }
    if (blanks >= 2) out.push_back({at, at, column, column});
    blanks = 0;
    for (; at < s.size() && s[at] != ' ' && s[at] != '\t'; ++at) column += !vocabulary::continuation(s[at]);
    out.back().end = at;
    out.back().column_end = column;
  }
  return out;
}

namespace {

// A label of persons alone right behind a table of persons, and the rows below it that fit its columns.
Span rows_below_label(const std::vector<Line>& lines, std::size_t at, const Columns& columns, const Vocabulary& words) {
  if (at < lines.size() && lines[at].blank()) ++at;
  if (at + 1 >= lines.size() || !bare_label(lines[at].raw.trimmed_view(), words) || !header_of(lines, at + 1, words).starts.empty()) return {};  // … without heads of their own
  std::vector<Span> cells;
  std::size_t end = at + 1;
  for (; end < lines.size() && !lines[end].blank(); ++end)
    if (static_cast<std::size_t>(lines[end].indent) != columns.starts[0] || !cells_of(lines[end], columns, cells) || !begins_row(lines[end], columns, cells)) break;
  const bool told = end > at + 1 && cells_of(lines[at + 1], columns, cells) && std::any_of(cells.begin() + 1, cells.end(), [](const Span& cell) { return !empty(cell); });
  return told ? Span{at + 1, end} : Span{};
}

}  // namespace

namespace {

// `23-18   Nachtploeg bevragen     KO     volgende OV`: the rows of a list of actions go on behind a page's end, where the columns stand
// elsewhere. As many cells as it has columns, the first one a code.
Columns columns_behind_page(const std::vector<Line>& lines, std::size_t end, const Columns& columns, const std::vector<bool>& furniture, std::size_t& first) {
  if (columns.people || columns.starts.size() < 4) return {};
  bool parted = false;
  std::size_t i = end;
  for (; i < lines.size() && i < end + 16 && (lines[i].blank() || furniture[i]); ++i) parted = parted || furniture[i];
  if (!parted || i >= lines.size() || lines[i].blank() || furniture[i]) return {};
  const std::vector<Piece> pieces = pieces_of(lines[i].raw.view());
  if (pieces.size() != columns.starts.size() || !is_row_code(lines[i].raw.view().substr(pieces[0].begin, pieces[0].end - pieces[0].begin))) return {};
  Columns again = columns;
  for (std::size_t k = 0; k < pieces.size(); ++k) again.starts[k] = pieces[k].column;
  again.keyed = true;
  first = i;
  return again;
}

}  // namespace

void find_gap_tables(std::vector<Line>& lines, const std::vector<bool>& furniture, const Vocabulary& words) {
  int tables = 0;
  for (std::size_t i = 0; i < lines.size();) {
    if (is_dash_ruler(lines[i])) {
      i = behind_dash_table(lines, i);  // what stands below it is read by its dashes
      continue;
    }
    if (lines[i].table > 0 || (i + 1 < lines.size() && heads_tabbed_minutes(lines[i], words) && lines[i + 1].raw.view().find('\t') != std::string_view::npos)) {  // a table of minutes
      ++i;
      continue;
    }
    if (i + 1 < lines.size() && !lines[i].blank() && is_dash_ruler(lines[i + 1])) {  // its head
      ++i;
      continue;
    }
    if (!gapped(lines[i].raw.view())) {  // no way to begin one
      ++i;
      continue;
    }
    Columns columns = header_of(lines, i, words);
    if (columns.starts.empty()) columns = codes_of(lines, i);
    if (columns.starts.empty() && !lines[i].blank() && (i == 0 || lines[i - 1].table == 0)) columns = states_of(lines, i, words);
    if (columns.starts.empty() && !lines[i].blank() && below_actions(lines, i, words)) columns = owners_of(lines, i, words);
    if (columns.starts.empty()) columns = plain_rows(lines, i, words);
    std::size_t end = columns.starts.empty() ? i + 1 : table_end(lines, i, columns, furniture, words);
    if (end >= i + 2) {
      ++tables;
      const auto shared = std::make_shared<const Columns>(columns);
      const auto set = [&](std::size_t from, std::size_t to, const std::shared_ptr<const Columns>& own) {
        for (std::size_t k = from; k < to; ++k) {
          lines[k].table = tables;
          lines[k].columns = own;
        }
      };
      set(i, end, shared);
      std::size_t first = 0;
      if (Columns again = columns.headed ? columns_behind_page(lines, end, columns, furniture, first) : Columns{}; !again.starts.empty()) {
        for (const Piece& piece : pieces_of(lines[i].raw.view())) again.heads.push_back(lines[i].raw.slice(piece.begin, piece.end));
        if (again.heads.size() == again.starts.size()) {
          const std::size_t last = std::max(first + 1, table_end(lines, first, again, furniture, words));
          ++tables;
          set(first, last, std::make_shared<const Columns>(std::move(again)));
          i = end = last;
          continue;
        }
      }
      // `Verontschuldigd:` between rows of persons: those below it stand in the same columns.
      const std::size_t head = i;
      for (auto next = columns.people ? rows_below_label(lines, end, columns, words) : Span{}; next.end > 0; next = rows_below_label(lines, end, columns, words)) {
        Columns again = columns;
        for (const Piece& piece : pieces_of(lines[head].raw.view())) again.heads.push_back(lines[head].raw.slice(piece.begin, piece.end));
        ++tables;
        set(next.begin, next.end, std::make_shared<const Columns>(std::move(again)));
        i = end = next.end;
      }
    }
    i = end;
  }
}

namespace {

// A name that nothing is missing of: `Jan Bos`, `A. van Dam`; neither `Anna van` nor `Dam`.
bool full_name(std::string_view text, const Vocabulary& words) {
  if (text.empty() || first_in<",;:">(text) != std::string_view::npos || !person_like(text, words)) return false;
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  return last.size() < text.size() && !words.contains("infix", last) && last.find('.') == std::string_view::npos;
}

}  // namespace

namespace {

// Where the rows of a table of titles begin, which may be wrapped themselves: behind a blank line, below a line without a
// title or with nothing but a whole one (`Opening`), or below an ended text.
class TitledRows {
 public:
  TitledRows(const Columns& columns, const Vocabulary& words) : columns_(columns), words_(words) {}

  void parted() { parted_ = true; }

  [[nodiscard]] bool begins(const Line& line, const std::vector<Span>& cells) const {
    const std::string_view s = line.raw.view();
    if (empty(cells[0]) || lower(s[cells[0].begin])) return false;
    const bool text = !empty(cells[1]) && !lower(s[cells[1].begin]);
    return parted_ || untitled_ || whole_ || (ended_ && text);
  }

  void saw(const Line& line, const std::vector<Span>& cells) {
    if (!columns_.titled || cells.size() < 2) return;
    parted_ = false;
    untitled_ = empty(cells[0]);
    whole_ = !empty(cells[0]) && empty(cells[1]) && words_.contains("item_title", line.raw.view().substr(cells[0].begin, cells[0].end - cells[0].begin));
    ended_ = !empty(cells[1]) && std::string_view(".?!").find(line.raw.view()[cells[1].end - 1]) != std::string_view::npos;
  }

 private:
  const Columns& columns_;
  const Vocabulary& words_;
  bool parted_ = false, untitled_ = false, whole_ = false, ended_ = false;
};

// The last line of a cell is a whole name; of a cell that goes on and on it is none.
bool named_last(std::string_view cell, const Vocabulary& words) {
  constexpr std::size_t longest = 200;
  const std::string_view tail = last_bytes(cell, longest);
  const std::size_t end = tail.rfind('\n');  // of the line before
  return (tail.size() == cell.size() || end != std::string_view::npos) && full_name(tail.substr(end + 1), words);
}

}  // namespace

Segment read_gap_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end,
                       const std::vector<bool>& furniture, const Dialect& dialect, const Vocabulary& words) {
  Segment table;
  const Columns& columns = *lines[begin].columns;
  table.header = columns.headed;
  table.line = lines[begin].number;
  if (!columns.heads.empty()) table.rows.push_back(columns.heads);
  std::vector<Span> cells;
  std::vector<Text> last(columns.starts.size());  // what stood last in each column of this row
  TitledRows titled(columns, words);
  for (end = begin; end < lines.size() && lines[end].table == lines[begin].table; ++end) {
    const Line& line = lines[end];
    if (line.blank()) titled.parted();
    if (columns.people && is_rule(line.raw.trimmed_view()))
      for (const Span& span : line.raw.trimmed().spans()) table.source.push_back(span);
    if (line.blank() || furniture[end] || !cells_of(line, columns, cells)) continue;
    // `Tegen` above `wanneer`: a head of two lines.
    const auto names_column = [&](std::size_t k) {
      const std::string head = std::string(table.rows[0][k].view()) + " " + std::string(line.raw.view().substr(cells[k].begin, cells[k].end - cells[k].begin));
      return empty(cells[k]) || words.contains("action_column", head) || words.contains("decision_column", head);
    };
    bool of_head = columns.headed && end > begin && table.rows.size() == 1 && empty(cells[0]);
    for (std::size_t k = 0; k < cells.size() && of_head; ++k) of_head = names_column(k);
    if (!of_head && (end == begin || table.rows.size() == 1 || (columns.titled ? titled.begins(line, cells) : begins_row(line, columns, cells) && !goes_on_in_two(table.rows.back(), line, columns, cells)))) {
      table.rows.emplace_back(columns.starts.size());
      last.assign(columns.starts.size(), Text{});
    }
    titled.saw(line, cells);
    for (std::size_t k = 0; k < cells.size(); ++k) {
      if (empty(cells[k])) continue;
      const Text cell = line.raw.slice(cells[k].begin, cells[k].end);
      // `Sofie Maes` alone below `Pieter-Jan Coussement`: one more of the same body.
      if (Text& above = table.rows.back()[k]; columns.people && !above.empty() && std::count_if(cells.begin(), cells.end(), [](const Span& other) { return !empty(other); }) == 1 &&
                                              full_name(cell.view(), words) && named_last(above.view(), words)) {
        above.append_glue("\n");
        above.append(cell);
        continue;
      }
      Text& above = table.rows.back()[k];
      const Text said = cell.view() == "#" ? cell : read_marks(cell, dialect, true).text;
      if (!columns.people && keyed_below(said.view(), last[k].view())) {
        above.append_glue("\n");
        above.append(said);
      } else {
        join_cell(above, said, columns.people);
      }
      last[k] = said;
    }
    for (const Span& span : line.raw.trimmed().spans()) table.source.push_back(span);
    table.end_line = line.end_number;
  }
  return table;
}

}  // namespace notulen::layout
