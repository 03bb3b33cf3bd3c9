#pragma once
// Physical lines with their plain features.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"
#include "decode.hpp"
#include "limits.hpp"
#include "text.hpp"

namespace notulen::layout {

// Of a table by gaps.
struct Columns {
  std::vector<std::size_t> starts;  // ascending
  bool keyed = false;               // the first one holds the keys of the rows (numbers, dates)
  bool people = false;              // the rows are persons
  bool titled = false;              // … the titles of items: a row begins behind the end of another
  bool headed = true;               // the first line names them
  std::vector<Text> heads;          // of a table above, whose columns these are too
};

struct Line {
  Text raw;                 // as it stands, tabs and all; without LF and form feeds
  std::uint32_t number = 0; // of the file, from 1
  std::uint32_t end_number = 0;
  std::uint32_t whole = 0;  // bytes of that line, where this is a piece of it; beyond what the type holds: the most it does
  int indent = 0;           // columns; a tab goes to the next multiple of 8
  std::shared_ptr<const Columns> columns;  // of the table by gaps it belongs to
  int table = 0;            // that table's number, from 1; 0 for none
  int heading : 8 = 0;      // level of a heading that a column of its own made
  bool narrow : 1 = false;  // of a column beside others: what is wrapped there is short
  bool page_break : 1 = false;  // a form feed stood before it
  bool parted : 1 = false;  // a `<br>` stands before it: it goes on nothing
  bool of_list : 1 = false; // a row of a list of persons whose cells were marked: no table of its own
  bool group : 1 = false;   // a group of persons and a colon, told by the rows around it
  bool cut : 1 = false;     // begins in the middle of a physical line
  bool spelled : 1 = false; // a word of the text's legend stands before it for a sign, as glue

  [[nodiscard]] bool blank() const { return first_not_in<" \t">(raw.view()) == std::string_view::npos; }
};

// The lines that the limits on bytes and lines allow; a line that is too long is cut at a blank.
std::vector<Line> split_lines(const Decoded& decoded, Guard& guard);

// Takes off the left margin that all lines have in common.
void take_margin(std::vector<Line>& lines);

// `A<br>B` outside tables is two lines; the marks themselves go to `marks`.
void part_breaks(std::vector<Line>& lines, std::vector<Span>& marks);

// Columns that white space at the start of the text takes.
int indent_of(std::string_view text);

// `<br>` and the backslash of Markdown at a line's end: the next line goes on nothing. Where most lines end so, a converter
// put them there and they say nothing. The marks themselves go to `marks`.
void take_line_ends(std::vector<Line>& lines, std::vector<Span>& marks);

// Runs of white space become one space; none at the ends.
Text fold_white(const Text& text);
void fold_white(std::string_view text, std::string& out);

// Bytes [from, to) of the line as a line of its own, with its number; `cut` where it begins inside the line.
Line piece_of(const Line& line, std::size_t from, std::size_t to, bool cut);

// The text without the given byte ranges (ascending, not overlapping).
Text without(const Text& text, const std::vector<Span>& ranges);

}  // namespace notulen::layout
