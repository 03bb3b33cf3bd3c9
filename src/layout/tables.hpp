#pragma once
// Tables drawn with pipes (`| a | b |`, with or without a ruler below the header) or with rulers of dashes, one run of
// dashes a column, as pandoc writes them.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// True for a line that is a row of a pipe table, or of a DokuWiki one (`^ Wie ^ Wat ^`).
bool is_pipe_row(const Line& line);

// True where such a table begins without a pipe before and behind its rows: `Actie | Wie | Wanneer`, with as many cells in
// the next line, or a ruler there.
bool is_bare_table(const std::vector<Line>& lines, std::size_t begin);

// How many cells the pipes inside a line make of it; 0 where it begins with one.
std::size_t bare_cells(const Line& line);

// Reads rows from lines[begin] on; `end` becomes the first line behind the table.
// The cells of a row between bars, from byte `from` on.
std::vector<Text> cells_between_bars(const Text& row, std::size_t from, const Dialect& dialect);

// A header without words is none.
void drop_empty_header(Segment& table);

// Dashes, bars and crosses alone.
bool is_ruler(std::string_view row);

Segment read_pipe_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect);

// True for a ruler of two runs or more: `-----  ------`, or `=====  ======` as reStructuredText has them.
bool is_dash_ruler(const Line& line);

// Reads the table whose ruler is lines[ruler]; the line right above it is its first row. `end` becomes the first line
// behind it: behind the closing rule, or the first blank line where none closes it.
Segment read_dash_table(const std::vector<Line>& lines, std::size_t ruler, std::size_t& end, const Dialect& dialect);

// The first line behind the table whose ruler is lines[ruler].
std::size_t behind_dash_table(const std::vector<Line>& lines, std::size_t ruler);

// Asked for one line after the other: does it belong to a table drawn with rulers, which is read by them? Its head does too.
class Ruled {
 public:
  explicit Ruled(const std::vector<Line>& lines) : lines_(lines) {}
  bool operator()(std::size_t i);

 private:
  const std::vector<Line>& lines_;  // lines behind the one asked for may change
  std::size_t end_ = 0;             // of the last table
};

// How many cells tabs make of a line; 0 where it begins with a printed number (`1.<tab>Agendapunt:<tab>…`).
std::size_t tab_cells(const Line& line);

// `Nr<tab>Actie<tab>Wie<tab>Wanneer` above a row that lacks its last cell.
bool heads_tabs(const Line& line, const Line& next, const Vocabulary& words);

// Takes out the blank line between two rows of tabs with as many cells, where a text has one behind every paragraph; of two
// cells only where they are short and begin with a capital.
void close_rows(std::vector<Line>& lines);

// `Besluit / actie`: the head of a column of both.
bool heads_outcomes_and_actions(std::string_view head, const Vocabulary& words);

// The line's cells between tabs are the heads of a table of minutes: `Agendapunt`, `Bespreking`, `Besluit`.
bool heads_tabbed_minutes(const Line& line, const Vocabulary& words);

// Reads the lines from `begin` on that have as many cells; the first of them is the header. `wide`: rows may lack any
// number of cells, each tab begins one.
Segment read_tab_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect, bool wide = false);

// `Geonovum: A` or `gemeente Oost: A` below `Logius: B`: a line of its own in a cell.
bool keyed_below(std::string_view next, std::string_view above);

}  // namespace notulen::layout
