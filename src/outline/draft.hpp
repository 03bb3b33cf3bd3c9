#pragma once
// The outline in the making, handed from step to step.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "outline.hpp"
#include "outline/reading.hpp"

namespace notulen::outlining {

struct Draft {
  const std::vector<Segment>& segments;
  const Vocabulary& words;
  std::vector<Reading> readings;  // one a segment
  Outline out;
  std::map<std::string, std::size_t> announced;  // segments of the agenda list before the minutes, by their printed number
  std::set<std::size_t> contents = {};  // segments that are entries of a table of contents
  std::set<std::string> names;    // words of names in the attendance, case folded
  bool tight = false;   // hardly any line stands apart: blank lines tell nothing
  bool run_on = false;  // titles share their lines with the text
  int title = -1;  // the segment that is (the first line of) the title
  bool reasons = true;  // why each reading was chosen is told
};

// Labels of persons, and of the values of a heading block.
bool attendance_kind(const std::string& kind);
bool header_kind(const std::string& kind);

// Open to be an item's heading: in no part of its own, no title, no table.
bool free(const Draft& draft, std::size_t i);

// Marks the lines of the document's own title.
void find_title(Draft& draft);

// Gathers the words of names in the attendance.
void find_names(Draft& draft);

// Attendance, agenda list, action lists: begun by a label, ended by the next heading, label or running text.
void find_parts(Draft& draft);

// Finds the titles that stand above the numbers of their articles.
void find_captions(Draft& draft);

// A line that the agenda list before the minutes has too, perhaps in other words, is likely a heading.
void announce(Draft& draft);

// Number, title, presenter and what follows the title on its own line. Returns how many segments further down the title
// stands; 0 where it is in this one.
std::size_t fill_heading(const Draft& draft, std::size_t i, OutlineItem& item);

}  // namespace notulen::outlining
