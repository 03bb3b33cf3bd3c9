#pragma once
// Minutes made up at random: what they say, and a layout in which they say it. For properties of the reader.

#include <cstddef>
#include <string>
#include <vector>

namespace properties {

enum class Naming { full, initial, initials, surname_first, count };

struct Who {
  std::string given, infix, family;
  std::string letters;             // initials
  std::string role, organization;  // empty for none
  std::string title;               // `de heer`; empty for none
  std::string code;                // `FvT`; empty for none
  std::string from, until;         // times at which he came late or left early; empty for neither
  Naming naming = Naming::full;
  [[nodiscard]] std::string name() const;
  [[nodiscard]] std::string surname() const;
};

struct Point {
  std::string title;
  std::vector<std::string> talk = {};  // paragraphs
  std::string decision = {};           // empty for none
  int votes_for = 0, votes_against = 0;  // of a decision; 0: no vote
  std::string task = {};               // empty for none
  std::string status = {};             // of the task, where the list has a column for it
  std::size_t owner = 0;               // which of the present
  int due_day = 0, due_month = 0;      // 0: no deadline
  std::string said = {};               // by the owner; empty for nothing
  bool sub = false;                    // below the last point that is none
};

struct Minutes {
  std::string body;
  int year = 2024, month = 1, day = 1, hour = 20, minute = 0;
  int end_hour = 0;   // of the full hour; 0: not told
  std::string place;  // empty: not told
  int next_day = 0, next_month = 0;  // of the next meeting, the year after; 0: not told
  std::vector<Who> present, absent;
  std::vector<Point> points;
};

enum class Attendance {
  comma_line, semicolon_line, bullets_under_label, bullets_under_heading, lines_under_label, table, gap_table, label_columns,
  named_table, two_columns, groups, nested_bullets, sentence, count
};
enum class Numbering {
  dot, parenthesis, item_word, markdown_number, markdown_plain, bold_number, spaced, roman, letter, slash, point_word, capitals,
  underlined, glued, padded, ad, org, bold_plain, underlined_plain, count
};
enum class Subs { dotted, letter_behind, letter, count };
enum class Dating { long_form, with_weekday, numeric, iso, short_month, dots, slashes, count };
enum class Timing { dot, colon, letter, from_to, count };
enum class Role { brackets, comma, dash, before, count };
enum class Deciding { label, capital_label, bold_label, sentence, label_above, list_at_end, count };
enum class Acting { label, label_with_owner, brackets_behind, bracket_line, table_at_end, bullets_at_end, checks, arrow, count };
enum class Speaking { given, bold, full, titled, count };
enum class Owner { given, full, code, count };

struct Style {
  Attendance attendance = Attendance::comma_line;
  Numbering numbering = Numbering::dot;
  Subs subs = Subs::dotted;
  Dating dating = Dating::long_form;
  Timing timing = Timing::dot;
  Role role = Role::brackets;
  Deciding deciding = Deciding::label;
  Acting acting = Acting::label;
  Speaking speaking = Speaking::given;
  Owner owner = Owner::given;
  std::size_t words = 0;       // which labels
  std::size_t wrap = 0;        // columns at which lines are broken; 0: never
  bool hyphens = false;        // words are cut at a line's end
  std::size_t page = 0;        // lines of a page, with a foot and a form feed; 0: no pages
  bool agenda_first = false;   // a bare agenda before the attendance
  bool officers_apart = false; // `Voorzitter: A` on a line of its own
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

// What a layout makes of them.
bool markdown(const Style& style);
bool told_in_list(Acting acting);  // tasks stand in a list at the end
std::string number_of(const Minutes& minutes, std::size_t point, const Style& style);  // empty where headings bear none
std::string role_of(const Who& who, const Style& style);  // as written
std::string owner_of(const Who& who, const Style& style);
std::string speaker_of(const Who& who, const Style& style);  // without honorific
std::string task_number(std::size_t task, const Style& style);  // empty for none

}  // namespace properties
