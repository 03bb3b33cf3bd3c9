#pragma once
// Runs of blanks, of which most lines have none.

#include <cstddef>
#include <string_view>

namespace notulen::layout {

// Where `Count` blanks or more first stand side by side, as find("    "): of a run one stands at a place that is looked at.
template <std::size_t Count>
constexpr std::size_t find_blanks(std::string_view s) {
  for (std::size_t at = Count - 1; at < s.size(); at += Count) {
    if (s[at] != ' ') continue;
    std::size_t begin = at, end = at + 1;
    while (begin > 0 && s[begin - 1] == ' ') --begin;
    while (end < s.size() && end < begin + Count && s[end] == ' ') ++end;
    if (end - begin >= Count) return begin;
  }
  return std::string_view::npos;
}

template <std::size_t Count>
constexpr bool has_blanks(std::string_view s) { return find_blanks<Count>(s) != std::string_view::npos; }

}  // namespace notulen::layout
