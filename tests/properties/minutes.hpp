#pragma once
// Minutes made up at random: what they say, and a layout in which they say it. For properties of the reader.

#include <string>
#include <vector>

namespace properties {

struct Who {
  std::string given, infix, family;
  std::string role, organization;  // empty for none
  bool initial = false;            // `F. Terpstra`
  std::string title;               // `de heer`; empty for none
  [[nodiscard]] std::string name() const;
};

struct Point {
  std::string title;
  std::vector<std::string> talk;  // paragraphs
  std::string decision;           // empty for none
  std::string task;               // empty for none
  std::size_t owner = 0;          // which of the present
  int due_day = 0, due_month = 0; // 0: no deadline
  std::string said;               // by the owner; empty for nothing
};

struct Minutes {
  std::string body;
  int year = 2024, month = 1, day = 1, hour = 20, minute = 0;
  int end_hour = 0;   // of the full hour; 0: not told
  std::string place;  // empty: not told
  std::vector<Who> present, absent;
  std::vector<Point> points;
};

enum class Attendance { comma_line, semicolon_line, bullets_under_label, bullets_under_heading, lines_under_label, table, gap_table, label_columns, count };
enum class Numbering { dot, parenthesis, item_word, markdown_number, markdown_plain, bold_number, spaced, roman, letter, slash, point_word, capitals, underlined, count };
enum class Dating { long_form, with_weekday, numeric, iso, short_month, dots, count };
enum class Role { brackets, comma, dash, before, count };
enum class Deciding { label, capital_label, bold_label, sentence, count };
enum class Acting { label, label_with_owner, brackets_behind, bracket_line, table_at_end, count };

struct Style {
  Attendance attendance = Attendance::comma_line;
  Numbering numbering = Numbering::dot;
  Dating dating = Dating::long_form;
  Role role = Role::brackets;
  Deciding deciding = Deciding::label;
  Acting acting = Acting::label;
  std::size_t words = 0;       // which labels
  std::size_t wrap = 0;        // columns at which lines are broken; 0: never
  bool apologies_first = false;
  bool last_with_and = false;  // `A, B en C`
  bool labels = true;          // `Datum:` and `Tijd:` on lines of their own; else in one line below the title
  bool blank_between = true;   // a blank line between a heading and its text
};

// Random ones; call inside a property. The style takes from the minutes what it cannot say.
Minutes any_minutes();
Style any_style(Minutes& minutes);

std::string written(const Minutes& minutes, const Style& style);
// For what the property prints when it fails.
std::string described(const Style& style);

// The number with which the heading of a point is printed; empty where headings bear none.
std::string number_of(std::size_t point, const Style& style);

}  // namespace properties
