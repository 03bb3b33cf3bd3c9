#include "layout/furniture.hpp"

#include <set>
#include <string>
#include <unordered_map>

#include "layout/marks.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// The line, its blanks folded, with numbers as `9`: what repeats from page to page.
void shape_of(std::string_view line, std::string& shape) {
  shape.clear();
  for (const char c : line) {
    const char d = digit(c) ? '9' : c;
    if (d != '9' || shape.empty() || shape.back() != '9') shape += d;
  }
  for (std::size_t i = 0; i < shape.size(); ++i) shape[i] = static_cast<char>(vocabulary::folded(shape, i));
}

// What stands in `- 9 -` or `(9)`; empty where nothing stands around it.
std::string_view between_dashes(std::string_view shape) {
  const auto around = [&](std::string_view open, std::string_view close) {
    return shape.size() > open.size() + close.size() && shape.starts_with(open) && shape.ends_with(close)
               ? shape.substr(open.size(), shape.size() - open.size() - close.size())
               : std::string_view();
  };
  for (const auto& [open, close] : {std::pair("- ", " -"), std::pair("– ", " –"), std::pair("(", ")")})
    if (const std::string_view inside = around(open, close); !inside.empty()) return inside;
  return {};
}

}  // namespace

std::vector<bool> find_furniture(const std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<bool> out(lines.size(), false), blank(lines.size(), false);
  const auto page_number = [&](const std::string& shape) {
    const std::string_view inside = between_dashes(shape);
    return inside == "9" || words.contains("page_number", inside.empty() ? shape : inside);
  };
  const auto near_break = [&](std::size_t i, auto&& visit) {
    for (std::size_t j = i, seen = 0; j < lines.size() && seen < 3; ++j)
      if (!blank[j]) ++seen, visit(j);
    for (std::size_t j = i, seen = 0; j-- > 0 && seen < 3;)
      if (!blank[j]) ++seen, visit(j);
  };
  std::vector<std::size_t> breaks;
  std::string folded, shape;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].raw.view();
    blank[i] = lines[i].blank();
    fold_white(line, folded);
    shape_of(folded, shape);
    const bool number = page_number(shape);
    if (lines[i].page_break || number) breaks.push_back(i);
    out[i] = !blank[i] && (number || is_rule(line) || words.contains("furniture", folded) || folded.starts_with("Download \""));
  }
  // Lines next to a page's end or start, by shape. One line counts once, however many breaks it is near.
  std::set<std::size_t> near;
  for (const std::size_t i : breaks) near_break(i, [&](std::size_t j) { near.insert(j); });
  std::unordered_map<std::string, int> at_breaks, seen;
  const auto shape_at = [&](std::size_t j) -> const std::string& {
    fold_white(lines[j].raw.view(), folded);
    shape_of(folded, shape);
    return shape;
  };
  for (const std::size_t j : near) ++at_breaks[shape_at(j)];
  for (const std::size_t j : near)
    if (const std::string& at = shape_at(j); at_breaks[at] >= 3 && at.size() > 2 && seen[at]++ > 0) out[j] = true;
  return out;
}

}  // namespace notulen::layout
