#pragma once
// The unit that is read: a line, paragraph, list entry or table, freed of what converters did to it.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "few.hpp"
#include "text.hpp"

namespace notulen {

// How a segment is set off from running text.
struct Style {
  int heading = 0;          // level of a Markdown, org or setext heading, 1 to 6; 0 for none
  bool bold = false;        // the whole segment stands between ** or __
  bool italic = false;      // … between * or _
  bool capitals = false;    // two letters or more and no lower-case one
  bool underlined = false;  // a line of ---, === or ___ right below it (no Markdown heading)
};

struct Segment {
  Text text;                 // what it says, white space folded; bullet and marks taken off, a printed number not
  Spans source;              // all bytes of the decoded document it stands for, bullet and marks included
  std::uint32_t line = 0, end_line = 0;  // lines of the file, from 1
  int indent = 0;            // columns before its first character (before the bullet, where it has one)
  std::string_view bullet;   // the bullet taken off: "-", "*", "•", "○", … (of static storage); empty for none
  int depth = 0;             // list depth of a bullet, from 1; 0 outside lists
  std::optional<bool> check; // a check-box taken off: ticked or not
  std::string_view tick;     // … and how the tick was written: "x", "X", "☑" (of static storage)
  Style style;
  Boxed<Text> presenter;     // who introduces the item, from a column of its own
  bool blank_before = false, blank_after = false;  // a blank line, page break or end of text stands there
  bool blank_supposed = false;  // the blank line before it is one that a text without any would have there
  bool cut = false;          // begins in the middle of a physical line (cut at a label, heading or speaker)
  bool spelled = false;      // the glue that it begins with is what a sign of the text's legend stands for
  bool group = false;        // begins with a group of persons and a colon, told by the rows around it
  bool quoted = false;       // stood behind a `>`
  // A table has rows of cells and no text; `header` tells that the first row names the columns.
  Rare<std::vector<Text>> rows;
  bool header = false;

  // A blank line does stand before it.
  [[nodiscard]] bool below_blank() const { return blank_before && !blank_supposed; }
  [[nodiscard]] bool is_table() const { return !rows.empty(); }
};

}  // namespace notulen
