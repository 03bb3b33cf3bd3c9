#include "layout/comments.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "letters.hpp"

namespace notulen::layout {
namespace {

// The letters of `[a]`, `[ab]` at `at`; empty where none stands there.
std::string_view anchor(std::string_view s, std::size_t at) {
  if (at >= s.size() || s[at] != '[') return {};
  std::size_t end = at + 1;
  while (end < s.size() && end < at + 3 && lower(s[end])) ++end;
  return end > at + 1 && end < s.size() && s[end] == ']' ? s.substr(at + 1, end - at - 1) : std::string_view{};
}

// The name of the n-th anchor, from 0: a, b, …, z, aa, ab.
std::string name(std::size_t n) { return n < 26 ? std::string(1, static_cast<char>('a' + n)) : name(n / 26 - 1) + static_cast<char>('a' + n % 26); }

}  // namespace

void take_comments(std::vector<Line>& lines, std::vector<Span>& furniture) {
  // The comments are the last lines, in the order of their anchors.
  std::size_t first = lines.size(), count = 0;
  for (std::size_t i = lines.size(); i-- > 0;) {
    const std::string_view s = lines[i].raw.view();
    if (lines[i].blank()) continue;
    if (anchor(s, 0).empty()) break;
    first = i;
    ++count;
  }
  if (count == 0) return;
  std::size_t n = 0;
  for (std::size_t i = first; i < lines.size(); ++i)
    if (!lines[i].blank() && anchor(lines[i].raw.view(), 0) != name(n++)) return;
  // Each has its anchor above.
  std::vector<bool> anchored(count, false);
  for (std::size_t i = 0; i < first; ++i) {
    const std::string_view s = lines[i].raw.view();
    for (std::size_t at = s.find('['); at != std::string_view::npos; at = s.find('[', at + 1))
      for (std::size_t k = 0; k < count && !anchor(s, at).empty(); ++k) anchored[k] = anchored[k] || anchor(s, at) == name(k);
  }
  if (std::find(anchored.begin(), anchored.end(), false) != anchored.end()) return;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    const std::string_view s = line.raw.view();
    if (line.blank()) continue;
    if (i >= first) {
      for (const Span& span : line.raw.trimmed_spans()) furniture.push_back(span);
      line.raw = {};
      continue;
    }
    std::vector<Span> taken;
    for (std::size_t at = s.find('['); at != std::string_view::npos; at = s.find('[', at + 1))
      if (const std::string_view found = anchor(s, at); !found.empty() && at > 0) taken.push_back({at, at + found.size() + 2});
    if (taken.empty()) continue;
    for (const Span& span : taken)
      for (const Span& bytes : line.raw.spans(span.begin, span.end)) furniture.push_back(bytes);
    line.raw = without(line.raw, taken);
  }
}

}  // namespace notulen::layout
