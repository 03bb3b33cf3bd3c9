#include "layout/quotes.hpp"

#include <algorithm>

#include "bytes.hpp"

namespace notulen::layout {
namespace {

constexpr int most_levels = 6;      // `>> >` of a mail that went round
constexpr std::size_t least = 8;    // lines that are no mere quotation

// Where a line's text begins behind its mark; 0 where it has none.
std::size_t behind_mark(std::string_view s) {
  const std::size_t at = s.find_first_not_of(' ');
  if (at == std::string_view::npos || at > 3 || s[at] != '>') return 0;
  return at + 1 < s.size() && s[at + 1] == ' ' ? at + 2 : at + 1;
}

// Lists and speakers of a site's markup stand behind marks too, one by one.
bool take_level(std::vector<Line>& lines, std::vector<Span>& marks) {
  std::size_t marked = 0, empty = 0, all = 0;
  for (const Line& line : lines) {
    if (line.blank()) continue;
    ++all;
    const std::size_t text = behind_mark(line.raw.view());
    marked += text > 0;
    empty += text > 0 && first_not_in<" >">(line.raw.view(), text) == std::string_view::npos;
  }
  if (marked < least || marked * 3 < all * 2 || (empty == 0 && marked < all)) return false;
  for (Line& line : lines) {
    const std::size_t text = behind_mark(line.raw.view());
    if (text == 0) continue;
    for (const Span& span : line.raw.slice(0, text).trimmed_spans()) marks.push_back(span);
    line.raw = line.raw.slice(text, line.raw.size());
    line.indent = indent_of(line.raw.view());
  }
  return true;
}

}  // namespace

void take_quotes(std::vector<Line>& lines, std::vector<Span>& marks) {
  for (int level = 0; level < most_levels && take_level(lines, marks); ++level) {
  }
}

}  // namespace notulen::layout
