#include "layout/front_matter.hpp"

#include <algorithm>
#include <string_view>

#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest = 40;  // lines

std::size_t opening(const std::vector<Line>& lines) {
  std::size_t i = 0;
  while (i < lines.size() && lines[i].blank()) ++i;
  return i;
}

// The bytes of the key before a colon; 0 for none.
std::size_t key_length(std::string_view s) {
  const std::size_t colon = s.find(':');
  return colon != std::string_view::npos && colon < 30 && std::all_of(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) { return alnum(c) || c == '_' || c == '-'; }) ? colon : 0;
}

}  // namespace

std::size_t front_matter_end(const std::vector<Line>& lines) {
  const std::size_t from = opening(lines);
  if (from >= lines.size() || lines[from].raw.trimmed_view() != "---") return 0;
  for (std::size_t i = from + 1; i < lines.size() && i < from + longest; ++i) {
    const std::string_view s = lines[i].raw.view();
    if (lines[i].raw.trimmed_view() == "---") return i > from + 1 ? i : 0;
    if (s.empty() || (!blank(s[0]) && s[0] != '-' && key_length(s) == 0)) return 0;
  }
  return 0;
}

void mark_front_matter(const std::vector<Line>& lines, const Vocabulary& words, std::vector<bool>& out) {
  const std::size_t end = front_matter_end(lines);
  if (end == 0) return;
  bool site = true;  // the key in hand, with the lines set in below it
  for (std::size_t i = opening(lines); i <= end; ++i) {
    const std::string_view s = lines[i].raw.view();
    if (const std::size_t key = key_length(s); key > 0) site = words.contains("site_key", s.substr(0, key));
    out[i] = site || lines[i].raw.trimmed_view() == "---";
  }
}

}  // namespace notulen::layout
