#include "layout/widths.hpp"

#include <algorithm>
#include <array>

#include "bytes.hpp"
#include "layout/blanks.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

bool lower(std::string_view s) { return !s.empty() && s[0] >= 'a' && s[0] <= 'z'; }

std::string_view trimmed(std::string_view s) {
  s = s.substr(std::min(first_not_in<" \t">(s), s.size()));
  return s.substr(0, last_not_in<" \t">(s) + 1);
}

// The width that all lines agree on which break in the middle of a sentence: each holds what still fitted in it, and
// hardly any is longer. 0 where they do not.
std::size_t common_width(const std::vector<Line>& lines, const std::vector<std::size_t>& widths) {
  constexpr std::size_t least = 40, most = longest_wrap;
  std::array<std::size_t, most + 2> lengths{};  // how many lines have each; the last: those longer
  std::size_t low = least, high = most + 1, broken = 0, prose = 0;  // the width lies in [low, high)
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = trimmed(lines[i].raw.view());
    if (line.empty() || has_blanks<3>(line) || first_in<"|\t">(line) != std::string_view::npos) continue;
    const std::size_t width = widths[i];
    ++prose;
    ++lengths[std::min(width, most + 1)];
    if (width < least || i + 1 == lines.size()) continue;
    const std::string_view next = trimmed(lines[i + 1].raw.view().substr(0, most));
    if (!lower(next)) continue;
    ++broken;
    low = std::max(low, width);
    high = std::min(high, width + 1 + columns(next.substr(0, next.find(' '))));
  }
  if (broken == 0 || low >= high) return 0;
  std::size_t over = 0;
  for (std::size_t width = high; width < lengths.size(); ++width) over += lengths[width];
  if (over * 20 > prose) return 0;
  std::size_t best = high - 1, full = 0;
  while (best > low && lengths[best] == 0) --best;
  if (best < 50) return 0;
  for (std::size_t width = best - 12; width < high; ++width) full += lengths[width];
  return full > 2 || broken > 2 ? best : 0;
}

// The width at which a wrapped document's lines break, 0 where lines are paragraphs.
std::size_t usual_width(const std::vector<Line>& lines, const std::vector<std::size_t>& all) {
  std::vector<std::size_t> widths;
  for (const std::size_t width : all)
    if (width > 0) widths.push_back(width);
  if (widths.size() < 8) return 0;
  std::sort(widths.begin(), widths.end());
  const std::size_t width = widths[widths.size() * 95 / 100];
  if (width < 50 || width > 140) return 0;
  const auto near = std::count_if(widths.begin(), widths.end(), [&](std::size_t w) { return w + 16 >= width; });
  if (near * 5 < static_cast<long>(widths.size())) return 0;
  // What is wrapped goes on in the middle of a sentence somewhere.
  std::size_t followed = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (all[i] + 17 < width || all[i] == 0 || all[i + 1] == 0) continue;
    const std::string_view next = lines[i + 1].raw.view();
    if (const std::string_view start = trimmed(next); lower(start) || start.starts_with("(")) return width;
    ++followed;
  }
  return followed < 2 ? width : 0;
}

// Where the text of items begins whose numbers stand in a wide margin.
int body_indent(const std::vector<Line>& lines) {
  constexpr int least = 8, most = 60;
  std::array<std::size_t, most> indents{};
  std::size_t all = 0;
  for (const Line& line : lines) {
    if (line.blank()) continue;
    ++all;
    if (line.indent >= least && line.indent < most) ++indents[static_cast<std::size_t>(line.indent)];
  }
  const auto top = std::max_element(indents.begin(), indents.end());
  return *top > 5 && *top * 5 > all ? static_cast<int>(top - indents.begin()) : 0;
}

}  // namespace

std::size_t columns(std::string_view s) {
  s = s.substr(0, last_not_in<" \t">(s) + 1);
  return static_cast<std::size_t>(std::count_if(s.begin(), s.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::size_t byte_at(std::string_view s, std::size_t column) {
  std::size_t at = 0;
  for (; at < s.size() && column > 0; --column) {
    ++at;
    while (at < s.size() && vocabulary::continuation(s[at])) ++at;
  }
  return at;
}

Widths measure_widths(const std::vector<Line>& lines) {
  constexpr std::size_t longest_word = 40;  // bytes
  std::vector<std::size_t> all;
  all.reserve(lines.size());
  for (const Line& line : lines) {
    // The leaders of a table of contents reach further than any text, the rows of a table are none, and a link cannot be wrapped.
    const std::string_view text = trimmed(line.raw.view());
    const bool furniture = has_blanks<4>(text) || text.find(".....") != std::string_view::npos || (text.size() > longest_word && text.find(' ') == std::string_view::npos);
    all.push_back(furniture ? 0 : columns(line.raw.view()));
  }
  // Letters of different width, as a PDF has them, leave some lines shorter than the width would allow.
  const std::size_t usual = usual_width(lines, all), common = common_width(lines, all);
  return {usual == 0 || common == 0 ? std::max(usual, common) : std::min(usual, common), all.empty() ? 0 : *std::max_element(all.begin(), all.end()),
          body_indent(lines)};
}

}  // namespace notulen::layout
