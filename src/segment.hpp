#pragma once
// The unit that is read: a line, paragraph, list entry or table, freed of what converters did to it.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "few.hpp"
#include "sign.hpp"
#include "text.hpp"

namespace notulen {

// How a segment is set off from running text.
struct Style {
  int heading : 8 = 0;          // level of a Markdown, org or setext heading, 1 to 6; 0 for none
  bool bold : 1 = false;        // the whole segment stands between ** or __
  bool italic : 1 = false;      // … between * or _
  bool capitals : 1 = false;    // two letters or more and no lower-case one
  bool underlined : 1 = false;  // a line of ---, === or ___ right below it (no Markdown heading)
};

// There may be millions in a file: small members stand together.
struct Segment {
  Text text;                 // what it says, white space folded; bullet and marks taken off, a printed number not
  Spans source;              // all bytes of the decoded document it stands for, bullet and marks included
  Boxed<Text> presenter;     // who introduces the item, from a column of its own
  Rare<std::vector<Text>> rows;  // of a table, which has cells and no text
  std::uint32_t line = 0, end_line = 0;  // lines of the file, from 1
  int indent = 0;            // columns before its first character (before the bullet, where it has one)
  int depth = 0;             // list depth of a bullet, from 1; 0 outside lists
  Style style;
  Sign bullet;               // the bullet taken off: "-", "*", "•", "○", …; empty for none
  Sign tick;                 // of a check-box taken off, how the tick was written: "x", "X", "☑"
  std::optional<bool> check; // … and whether it was ticked
  bool header : 1 = false;   // the first row of a table names the columns
  bool blank_before : 1 = false, blank_after : 1 = false;  // a blank line, page break or end of text stands there
  bool blank_supposed : 1 = false;  // the blank line before it is one that a text without any would have there
  bool cut : 1 = false;      // begins in the middle of a physical line (cut at a label, heading or speaker)
  bool spelled : 1 = false;  // the glue that it begins with is what a sign of the text's legend stands for
  bool group : 1 = false;    // begins with a group of persons and a colon, told by the rows around it
  bool quoted : 1 = false;   // stood behind a `>`

  // A blank line does stand before it.
  [[nodiscard]] bool below_blank() const { return blank_before && !blank_supposed; }
  [[nodiscard]] bool is_table() const { return !rows.empty(); }
};

}  // namespace notulen
