#include "layout/name_columns.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "letters.hpp"
#include "read/entry.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"
#include "read/surnames.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 160;  // of a document, where its persons are listed
constexpr std::size_t most_rows = 60;
constexpr std::size_t slack = 2;       // columns by which a cell may stand off
constexpr std::size_t longest_key = 32;
constexpr std::size_t tab_columns = 1000;
constexpr std::size_t longest_bare = 60;  // bytes of a label alone on its line

struct Cell {
  std::size_t row = 0;
  Text text;
  std::size_t column = 0;  // where it begins
  std::size_t index = 0;   // of its column
  bool person = false;
};

struct Block {
  std::size_t begin = 0, end = 0;  // rows, end exclusive
  std::size_t label_end = 0;       // bytes of the first row that its label takes, 0 where it stands above
  std::vector<Cell> cells;
  std::vector<std::size_t> starts, persons, counts;  // of each column: where it begins, its persons, its cells
};

// A name, perhaps with a footnote's mark or a bracket behind it.
bool names_one(std::string_view text, const Vocabulary& words) {
  while (!text.empty() && (text.back() == '*' || text.back() == ' ' || text.back() == ',' || text.back() == ';' || (text.back() >= '0' && text.back() <= '9')))
    text.remove_suffix(1);
  if (text.empty() || text.find(':') != std::string_view::npos) return false;
  return person_like(text, words) || (text.find(' ') == std::string_view::npos && words.contains("given_name", text));
}

// Where the value begins of a label of attendance at the start of a line; 0 for no such label. `groups`: `Leden:` is one.
std::size_t behind_label(const Line& line, const Vocabulary& words, bool groups) {
  const std::string_view s = line.raw.view();
  if (s.size() > longest_bare && first_in<":;">(s) == std::string_view::npos && !gapped(s)) return 0;  // running text
  if (group_head(line.raw.trimmed_view(), words)) return s.size();
  const auto label = read_label(s.substr(std::min(first_not_in<" \t">(s), s.size())), words);
  if (!label || !(list_label(label->kind) || (groups && label->kind == "officers" && label->colon))) return 0;
  const std::vector<Piece> pieces = pieces_of(s);
  if (pieces.size() > 1 && bare_label(text_of(line, pieces[1]), words)) return 0;  // labels over columns
  if (label->colon) return pieces[0].begin + label->end;
  if (!bare_label(text_of(line, pieces[0]), words)) return 0;
  return pieces.size() > 1 ? pieces[1].begin : s.size();
}

void add_cells(Block& block, const Line& line, std::size_t row, std::size_t from, const Vocabulary& words) {
  const bool tabs = line.raw.view().find('\t') != std::string_view::npos;  // they part cells, wherever these end
  std::size_t order = 0;
  for (const Piece& piece : pieces_of(line.raw.view())) {
    if (piece.end <= from) continue;
    const std::size_t begin = std::max(piece.begin, from);
    if (begin >= piece.end) continue;
    Cell cell;
    cell.row = row;
    cell.text = line.raw.slice(begin, piece.end);
    cell.column = piece.column + (begin - piece.begin);
    if (tabs) cell.column = order * tab_columns;
    ++order;
    cell.person = names_one(cell.text.view(), words);
    block.cells.push_back(std::move(cell));
  }
}

// Puts each cell into a column; false where cells stand anyhow.
bool align(Block& block) {
  for (Cell& cell : block.cells) {
    std::size_t k = 0;
    while (k < block.starts.size() && (cell.column > block.starts[k] + slack || block.starts[k] > cell.column + slack)) ++k;
    if (k == block.starts.size()) {
      if (k >= 8) return false;
      block.starts.push_back(cell.column);
      block.counts.push_back(0);
      block.persons.push_back(0);
    }
    cell.index = k;
    ++block.counts[k];
    block.persons[k] += cell.person;
  }
  // Columns from left to right.
  std::vector<std::size_t> order(block.starts.size()), place(block.starts.size());
  for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return block.starts[a] < block.starts[b]; });
  Block sorted = block;
  for (std::size_t k = 0; k < order.size(); ++k) {
    place[order[k]] = k;
    block.starts[k] = sorted.starts[order[k]];
    block.counts[k] = sorted.counts[order[k]];
    block.persons[k] = sorted.persons[order[k]];
  }
  for (Cell& cell : block.cells) cell.index = place[cell.index];
  return true;
}

bool of_persons(const Block& block, std::size_t k) { return block.persons[k] * 10 >= block.counts[k] * 7; }
bool of_others(const Block& block, std::size_t k) { return block.persons[k] * 10 <= block.counts[k] * 2; }

std::size_t rows_of_several(const Block& block) {
  std::size_t several = 0;
  for (std::size_t i = 1; i < block.cells.size(); ++i)
    several += (i < 2 || block.cells[i - 2].row != block.cells[i].row) && block.cells[i].row == block.cells[i - 1].row;
  return several;
}

// The rows again, their cells with a mark between them.
void mark_cells(std::vector<Line>& lines, const Block& block, std::string_view sign, bool parted = false) {
  std::size_t at = 0;
  for (std::size_t row = block.begin; row < block.end; ++row) {
    Text raw;
    if (row == block.begin && block.label_end > 0) {
      raw = lines[row].raw.slice(0, block.label_end).trimmed();
      if (raw.view().back() != ':') raw.append_glue(":");
      raw.append_glue(" ");
    }
    const std::size_t first = at;
    for (; at < block.cells.size() && block.cells[at].row == row; ++at) {
      if (at > first) raw.append_glue(raw.view().ends_with(",") || raw.view().ends_with(";") ? " " : sign);
      raw.append(block.cells[at].text);
    }
    if (at > first + 1) lines[row].raw = std::move(raw);
    lines[row].parted = lines[row].parted || (parted && row > block.begin);
  }
}

// A line for each key with its persons.
std::vector<Line> keyed_lines(const std::vector<Line>& lines, const Block& block) {
  std::vector<Line> out;
  if (block.label_end > 0) {
    out.push_back(lines[block.begin]);
    out.back().raw = lines[block.begin].raw.slice(0, block.label_end);
  }
  for (std::size_t k = 0; k < block.starts.size(); ++k) {
    if (!of_others(block, k)) continue;
    bool open = false;
    for (const Cell& cell : block.cells) {
      const bool key = cell.index == k;
      if (!key && cell.index != k + 1) continue;
      if (key || !open) {
        out.push_back(lines[cell.row]);
        out.back().raw = cell.text;
        out.back().indent = 0;
        if (key && cell.text.view().back() != ':') out.back().raw.append_glue(":");
        open = true;
        if (key) continue;
      } else {
        const std::string_view so_far = out.back().raw.view();
        out.back().raw.append_glue(so_far.back() == ':' ? " " : so_far.back() == ';' || so_far.back() == ',' ? " " : "; ");
        out.back().raw.append(cell.text);
        out.back().end_number = lines[cell.row].end_number;
      }
    }
  }
  return out;
}

// Keys and persons in turn, and some key holds for several rows or stands right of another pair.
bool keyed(const Block& block) {
  if (block.starts.size() < 2 || block.starts.size() % 2 != 0) return false;
  std::size_t keys = 0, persons = 0;
  for (std::size_t k = 0; k < block.starts.size(); k += 2) {
    if (!of_others(block, k) || !of_persons(block, k + 1)) return false;
    keys += block.counts[k];
    persons += block.counts[k + 1];
  }
  if (persons < 3 || keys < 2 || (persons == keys && block.starts.size() == 2)) return false;
  return std::all_of(block.cells.begin(), block.cells.end(), [](const Cell& cell) {
    const std::string_view key = cell.text.view();
    return cell.index % 2 == 1 || (key.size() <= longest_key && std::any_of(key.begin(), key.end(), alnum));  // no bullet
  });
}

// `Oudergeleding      Personeelsgeleding` over columns of persons.
bool headed_columns(const Block& block, const Vocabulary& words) {
  if (block.starts.size() < 2 || block.label_end > 0 || block.cells.size() < 2 * block.starts.size()) return false;
  for (std::size_t k = 0; k < block.cells.size(); ++k) {
    const std::string_view s = block.cells[k].text.view();
    if (k >= block.starts.size() ? !block.cells[k].person : block.cells[k].row != block.begin || block.cells[k].index != k || !(words.contains("list_body", s) || words.contains("party", s) || words.contains("role", s)))
      return false;
  }
  return true;
}

// A line for each of these columns.
std::vector<Line> column_lines(const std::vector<Line>& lines, const Block& block) {
  std::vector<Line> out;
  for (std::size_t k = 0; k < block.starts.size(); ++k)
    for (std::size_t at = k; at < block.cells.size(); ++at) {
      const Cell& cell = block.cells[at];
      if (cell.index != k) continue;
      if (at == k) {
        out.push_back(lines[cell.row]);
        out.back().raw = cell.text;
        out.back().raw.append_glue(":");
        out.back().indent = 0;
        continue;
      }
      out.back().raw.append_glue(out.back().raw.view().ends_with(':') ? " " : "; ");
      out.back().raw.append(cell.text);
      out.back().end_number = lines[cell.row].end_number;
    }
  return out;
}

// One person, with what is said of him.
bool one_person(std::string_view text, const Vocabulary& words) {
  const std::vector<Entry> entries = read_entries(text, words);
  if (surname_first(text, entries, words)) return true;
  if (entries.size() != 1) return false;
  return shows_name(entries[0].person);
}

// `Aanwezig:` with one person a line below it or beside and below it: none of these lines goes on in the next, however
// full it is.
void part_rows(std::vector<Line>& lines, std::size_t label, std::size_t value, const Vocabulary& words) {
  std::size_t first = label;
  std::size_t column = std::string_view::npos;  // of the persons, where the first stands beside the label
  std::vector<std::string_view> persons;
  if (value < last_not_in<" \t">(lines[label].raw.view()) + 1) {
    const auto pieces = pieces_of(lines[label].raw.view());
    if (pieces.size() != 2 || pieces[1].begin < value) return;
    persons.push_back(text_of(lines[label], pieces[1]));
    column = pieces[1].column;
  } else if (first + 2 < lines.size() && lines[first + 1].blank()) {
    ++first;
  }
  std::size_t end = first + 1;
  for (; end < lines.size() && end < first + most_rows && !lines[end].blank() && lines[end].table == 0; ++end) {
    const auto cells = pieces_of(lines[end].raw.view());
    if (column != std::string_view::npos && (cells[0].column > column + slack || column > cells[0].column + slack)) break;
    const std::string_view person = text_of(lines[end], cells[0]);
    if (const auto next = read_label(person, words); next && (next->colon || next->end >= person.size())) break;
    if (cells.size() != 1) return;
    persons.push_back(person);
  }
  // Where they were parted before nothing is to be done; and persons are read last, for that takes longest.
  const auto rows = std::span(lines).subspan(first + 1, end - first - 1);
  if (std::all_of(rows.begin(), rows.end(), [](const Line& row) { return row.parted; })) return;
  if (!std::all_of(persons.begin(), persons.end(), [&](std::string_view person) { return one_person(person, words); })) return;
  for (Line& row : rows) row.parted = true;
}

// Bodies left and their persons right so far, and the line behind the blank one is such a row: each body's persons stand apart.
bool goes_on_behind_blank(const Block& block, const Line& next, const Vocabulary& words) {
  if (block.cells.size() < 2 || next.blank() || next.table > 0) return false;
  const std::size_t left = block.cells[0].column, right = block.cells[1].column;
  const auto near = [](std::size_t a, std::size_t b) { return a <= b + slack && b <= a + slack; };
  for (const Cell& cell : block.cells)
    if (cell.person ? !near(cell.column, right) : !near(cell.column, left)) return false;
  const std::vector<Piece> pieces = pieces_of(next.raw.view());
  return pieces.size() == 2 && near(pieces[0].column, left) && near(pieces[1].column, right) && names_one(text_of(next, pieces[1]), words) && !names_one(text_of(next, pieces[0]), words);
}

// `Sessie          derde`
void name_value(Line& line) {
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  Text named = line.raw.slice(pieces[0].begin, pieces[0].end);
  named.append_glue(": ");
  named.append(line.raw.slice(pieces[1].begin, line.raw.size()));
  line.raw = std::move(named);
}

}  // namespace

void place_names(std::vector<Line>& lines, const Vocabulary& words, bool headed) {
  Ruled ruled(lines);
  std::vector<Line> out;
  std::size_t done = 0;
  for (std::size_t i = 0; i < lines.size() && i < first_lines; ++i) {
    if (ruled(i) || lines[i].blank() || lines[i].table > 0) continue;
    const std::size_t value = behind_label(lines[i], words, headed);
    if (value == 0) continue;
    Block block;
    part_rows(lines, i, value, words);
    const bool above = value >= last_not_in<" \t">(lines[i].raw.view()) + 1;
    block.begin = above ? i + 1 : i;
    block.label_end = above ? 0 : value;
    if (above && block.begin + 1 < lines.size() && lines[block.begin].blank()) ++block.begin;
    bool labels = false, unknown = false;
    for (block.end = block.begin; block.end < lines.size() && block.end < block.begin + most_rows; ++block.end) {
      const Line& line = lines[block.end];
      if (line.blank() && above && block.end + 1 < lines.size() && goes_on_behind_blank(block, lines[block.end + 1], words)) continue;
      if (line.blank() || line.table > 0 || line.raw.view().find('|') != std::string_view::npos) break;
      if (is_dash_ruler(line) || (block.end + 1 < lines.size() && is_dash_ruler(lines[block.end + 1]))) break;  // a drawn table
      const std::size_t from = block.end == block.begin ? block.label_end : 0;
      const auto cells = pieces_of(line.raw.view());
      if (from == 0 && !cells.empty()) {
        const std::string_view first = text_of(line, cells[0]);
        if (first.ends_with(':') && cells.size() > 1 && text_of(line, cells[1]).ends_with(':')) labels = true;
        const auto label = read_label(line.raw.view(), words);
        const bool heads = label && label->end >= cells[0].end && (heading_label(label->kind) || bare_label(first, words));  // `Locatie      De kade`
        if (label && (label->colon || (heads && label->kind != "officers"))) break;
        // Left of the values stands another label, be it one that nobody knows.
        const std::size_t values = block.label_end > 0 && !block.cells.empty() ? block.cells.front().column : 0;
        if (cells.size() == 2 && cells[0].column + slack < values && cells[1].column + slack >= values && cells[1].column <= values + slack && !names_one(first, words)) {
          unknown = first.size() <= longest_key && upper(first[0]);
          break;
        }
      }
      add_cells(block, line, block.end, from, words);
    }
    if (block.end < block.begin + 2 && group_head(lines[i].raw.trimmed_view(), words)) continue;  // below `Namens de raad:` two may sign
    if (block.cells.empty() || (labels && !headed) || rows_of_several(block) == 0 || !align(block)) continue;
    if (block.label_end > 0 && block.cells.front().index > 0) continue;  // the list begins below: two columns of text
    std::vector<std::size_t> columns(block.starts.size());
    for (std::size_t k = 0; k < columns.size(); ++k) columns[k] = k;
    const auto persons = static_cast<std::size_t>(std::count_if(columns.begin(), columns.end(), [&](std::size_t k) { return of_persons(block, k); }));
    const bool headed_by_body = headed_columns(block, words);
    if (!headed_by_body && persons == columns.size() && columns.size() > 1) {
      mark_cells(lines, block, "; ", std::all_of(block.cells.begin(), block.cells.end(), [](const Cell& cell) { return cell.person; }));
    } else if (headed_by_body || keyed(block)) {
      std::vector<Line> rows = headed_by_body ? column_lines(lines, block) : keyed_lines(lines, block);
      out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(done), lines.begin() + static_cast<std::ptrdiff_t>(block.begin));
      out.insert(out.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
      done = block.end;
    } else if ((block.label_end > 0 || rows_of_several(block) > 1) && columns.size() == 2 && of_persons(block, 0) && of_others(block, 1)) {
      mark_cells(lines, block, " | ");
    } else {
      continue;
    }
    if (unknown) name_value(lines[block.end]);
    i = block.end - 1;
  }
  if (done == 0) return;
  out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(done), lines.end());
  lines = std::move(out);
}

}  // namespace notulen::layout
