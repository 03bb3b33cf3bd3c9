#pragma once
// Whether a line goes on with the paragraph above it: broken by a wrap at the text's width, or by the end of a page.

#include <cstddef>
#include <string_view>
#include <vector>

#include "layout/lines.hpp"
#include "layout/marks.hpp"
#include "layout/widths.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

class Wraps {
 public:
  Wraps(const Vocabulary& words, const Widths& widths) : words_(words), widths_(widths) {}

  // Takes in how wide the line is that was put into the last segment.
  void saw(const Line& line);

  // Was the line before, the end of the last of these segments, broken only because the page ended there? `ends`: nothing
  // stands right below the line.
  [[nodiscard]] bool continues(const std::vector<Segment>& segments, const Line& line, const Marked& marked, bool ends) const;

  // The same of a line behind a page's foot and head, blank lines around them.
  [[nodiscard]] bool goes_over(const Segment& last, const Marked& marked) const;

 private:
  [[nodiscard]] bool worded_start(std::string_view s) const;
  [[nodiscard]] bool names_value(const Line& line, std::string_view next) const;
  [[nodiscard]] bool numbered_mark(std::string_view next) const;
  [[nodiscard]] bool day_below_title(std::size_t segments, std::string_view before, std::string_view next) const;
  [[nodiscard]] bool motion_told(std::string_view s) const;
  [[nodiscard]] bool takes_turn(std::string_view next, std::string_view before) const;
  [[nodiscard]] bool refers(std::string_view before, std::string_view next) const;
  [[nodiscard]] bool quote_goes_on(const Segment& last, const Marked& marked) const;
  [[nodiscard]] bool date_goes_on(std::string_view before, std::string_view next) const;
  [[nodiscard]] bool heading_goes_on(const Segment& last, std::string_view next, bool ends) const;
  [[nodiscard]] bool title_hangs(const Segment& last, const Line& line, std::string_view next) const;
  [[nodiscard]] bool begins_persons(std::string_view s) const;
  [[nodiscard]] bool parted_label(std::string_view before, std::string_view next) const;
  [[nodiscard]] bool half_name(std::string_view before) const;

  const Vocabulary& words_;
  Widths widths_;
  std::size_t last_width_ = 0;
  int coded_ = 0;  // the column of the text behind the number or code that the last segment begins with; 0 for none
  int hang_ = 0;  // the column of the title behind an item's number in the margin; 0 where the last line was of none
};

}  // namespace notulen::layout
