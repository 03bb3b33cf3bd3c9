#include "layout/fill.hpp"

#include <algorithm>
#include <string_view>

#include "bytes.hpp"
#include "layout/widths.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_lines = 4;   // that end so: no habit of one heading
constexpr std::size_t least_dashes = 3;
constexpr std::size_t ragged = 3;        // columns by which the right edge may vary

// Where the dashes begin at a line's end; npos where there are none, or nothing else.
std::size_t fill_of(std::string_view s) {
  const std::size_t end = last_not_in<" \t">(s);
  if (end == std::string_view::npos || s[end] != '-') return std::string_view::npos;
  const std::size_t last = s.find_last_not_of('-', end);
  if (last == std::string_view::npos || end - last < 2) return std::string_view::npos;
  const std::size_t text = last_not_in<" -">(s, last);
  if (text == std::string_view::npos || first_in<"|+">(s) == 0) return std::string_view::npos;
  return text + 1;
}

}  // namespace

void take_fill(std::vector<Line>& lines, std::vector<Span>& marks) {
  std::size_t filled = 0, edge = 0;
  for (const Line& line : lines) {
    const std::size_t fill = fill_of(line.raw.view());
    if (fill == std::string_view::npos || line.raw.size() - fill < least_dashes) continue;
    ++filled;
    edge = std::max(edge, columns(line.raw.view()));
  }
  if (filled < least_lines) return;
  std::size_t even = 0;
  for (const Line& line : lines)
    if (fill_of(line.raw.view()) != std::string_view::npos) even += columns(line.raw.view()) + ragged >= edge;
  if (even * 4 < filled * 3) return;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t fill = fill_of(lines[i].raw.view());
    if (fill == std::string_view::npos) continue;
    for (const Span& span : lines[i].raw.slice(fill, lines[i].raw.size()).trimmed_spans()) marks.push_back(span);
    lines[i].raw = lines[i].raw.slice(0, fill);
    if (i + 1 < lines.size()) lines[i + 1].parted = true;
  }
}

}  // namespace notulen::layout
