#include "layout/twice_wrapped.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/blanks.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_width = 50, most_width = 100;
constexpr std::size_t enough = 6, share = 16;  // short lines in the midst of sentences; of how many lines one must be such

// Lines of text with their widths; 0 for blank ones, rows and drawings.
std::vector<std::size_t> widths_of(const std::vector<Line>& lines) {
  std::vector<std::size_t> out;
  out.reserve(lines.size());
  for (const Line& line : lines) {
    const std::string_view s = line.raw.trimmed_view();
    const bool text = !s.empty() && !has_blanks<3>(s) && first_in<"|\t">(s) == std::string_view::npos && !is_one_of<"+=#>~">(s[0]) && !s.starts_with("--");
    out.push_back(text ? static_cast<std::size_t>(line.indent) + columns(s) : 0);
  }
  return out;
}

// The width that all but a few lines (a link, a long word) keep to.
std::size_t common_width(const std::vector<std::size_t>& widths) {
  std::vector<std::size_t> all;
  for (const std::size_t width : widths)
    if (width > 0) all.push_back(width);
  if (all.size() < enough * 4) return 0;
  const auto at = all.begin() + static_cast<std::ptrdiff_t>(all.size() * 98 / 100);
  std::nth_element(all.begin(), at, all.end());
  return *at;
}

std::size_t first_word(const Line& line) {
  const std::string_view s = line.raw.trimmed_view();
  return columns(s.substr(0, s.find(' ')));
}

// `- A`, `2. B`, `b) C` begin lines of their own.
bool begins_entry(std::string_view s) {
  const std::size_t mark = first_not_in<"0123456789.">(s);
  if (mark == std::string_view::npos) return true;
  if (!alnum(s[0])) return !is_one_of<"('\"`<[">(s[0]);
  const bool letter = s.size() > 2 && (s[1] == ')' || s[1] == '.') && s[2] == ' ';
  return letter || (mark > 0 && (s[mark - 1] == '.' || s[mark] == ')'));
}

class Wrapped {
 public:
  explicit Wrapped(const std::vector<Line>& lines) : lines_(lines), widths_(widths_of(lines)), width_(common_width(widths_)) {}

  // The width of the lines as they were; 0 where they were wrapped but once.
  [[nodiscard]] std::size_t before() const {
    if (width_ < least_width || width_ > most_width) return 0;
    std::vector<std::size_t> whole;
    std::size_t held = 0;
    for (std::size_t i = 0; i + 2 < lines_.size(); ++i) {
      held += widths_[i] > 0;
      if (broken(i) && tooth(i + 1)) whole.push_back(together(i));
    }
    if (whole.size() < enough || whole.size() * share < held) return 0;
    const auto at = whole.begin() + static_cast<std::ptrdiff_t>(whole.size() * 9 / 10);
    std::nth_element(whole.begin(), at, whole.end());
    return *at;
  }

  // The next line goes back to this one.
  [[nodiscard]] bool goes_back(std::size_t i, std::size_t before) const {
    return broken(i) && together(i) <= before + 2 && !begins_entry(lines_[i + 1].raw.trimmed_view());
  }

 private:
  [[nodiscard]] std::size_t together(std::size_t i) const { return widths_[i] + 1 + columns(lines_[i + 1].raw.trimmed_view()); }
  // The next line's first word did not fit any more.
  [[nodiscard]] bool broken(std::size_t i) const {
    return i + 1 < lines_.size() && widths_[i] > 0 && widths_[i] <= width_ && widths_[i + 1] > 0 && widths_[i] + 1 + first_word(lines_[i + 1]) > width_;
  }
  // A short line that neither begins nor ends a sentence.
  [[nodiscard]] bool tooth(std::size_t i) const {
    const std::string_view s = lines_[i].raw.trimmed_view(), next = lines_[i + 1].raw.trimmed_view();
    return widths_[i + 1] > 0 && widths_[i] * 2 < width_ && (lower(s.back()) || s.back() == '-' || s.back() == ',') && lower(next[0]);
  }

  const std::vector<Line>& lines_;
  std::vector<std::size_t> widths_;
  std::size_t width_;
};

}  // namespace

void join_twice_wrapped(std::vector<Line>& lines) {
  const Wrapped wrapped(lines);
  const std::size_t before = wrapped.before();
  if (before == 0) return;
  std::vector<bool> back(lines.size());
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) back[i + 1] = !back[i] && wrapped.goes_back(i, before);
  std::vector<Line> out;
  out.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!back[i]) {
      out.push_back(std::move(lines[i]));
      continue;
    }
    out.back().raw.append_glue(" ");
    out.back().raw.append(lines[i].raw.trimmed());
    out.back().end_number = lines[i].end_number;
  }
  lines = std::move(out);
}

}  // namespace notulen::layout
