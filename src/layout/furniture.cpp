#include "layout/furniture.hpp"

#include <set>
#include <string>
#include <unordered_map>

#include "layout/marks.hpp"

namespace notulen::layout {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// The line with blanks folded and numbers as `9`: what repeats from page to page.
std::string shape_of(const Line& line) {
  std::string shape;
  const Text folded = fold_white(line.raw);  // named: a range-for would not keep the temporary behind its view
  for (const char c : folded.view()) {
    const char d = digit(c) ? '9' : c;
    if (d != '9' || shape.empty() || shape.back() != '9') shape += d;
  }
  return fold_case(shape);
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
  std::vector<bool> out(lines.size(), false);
  std::vector<std::string> shapes(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!lines[i].blank()) shapes[i] = shape_of(lines[i]);
  const auto page_number = [&](const std::string& shape) {
    const std::string_view inside = between_dashes(shape);
    return inside == "9" || words.contains("page_number", inside.empty() ? shape : inside);
  };
  const auto near_break = [&](std::size_t i, auto&& visit) {
    for (std::size_t j = i, seen = 0; j < lines.size() && seen < 3; ++j)
      if (!shapes[j].empty()) ++seen, visit(j);
    for (std::size_t j = i, seen = 0; j-- > 0 && seen < 3;)
      if (!shapes[j].empty()) ++seen, visit(j);
  };
  std::vector<std::size_t> breaks;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].page_break || page_number(shapes[i])) breaks.push_back(i);
  // Lines next to a page's end or start, by shape. One line counts once, however many breaks it is near.
  std::set<std::size_t> near;
  for (const std::size_t i : breaks) near_break(i, [&](std::size_t j) { near.insert(j); });
  std::unordered_map<std::string, int> at_breaks, seen;
  for (const std::size_t j : near) ++at_breaks[shapes[j]];
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (shapes[i].empty()) continue;
    const std::string folded = fold_white(lines[i].raw).str();
    if (is_rule(lines[i].raw.view()) || page_number(shapes[i]) || words.contains("furniture", folded)) out[i] = true;
    if (folded.starts_with("Download \"")) out[i] = true;
  }
  for (const std::size_t j : near)
    if (at_breaks[shapes[j]] >= 3 && shapes[j].size() > 2 && seen[shapes[j]]++ > 0) out[j] = true;
  return out;
}

}  // namespace notulen::layout
