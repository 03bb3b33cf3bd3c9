#include "layout/block_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_lines = 40;
constexpr std::string_view closing = ":END:";

// `:PROPERTIES:`, `:LOGBOOK:`: a word in capitals between colons, alone.
bool opens(std::string_view s) {
  return s.size() > 3 && s.front() == ':' && s.back() == ':' && std::all_of(s.begin() + 1, s.end() - 1, [](char c) { return upper(c) || c == '_'; }) && s != closing;
}

bool is_block_mark(std::string_view s) {
  if (s.size() < 9 || s[0] != '#' || s[1] != '+') return false;
  const std::string_view word = s.substr(2, 6);
  return word == "BEGIN_" || word == "begin_" || word.starts_with("END_") || word.starts_with("end_");
}

// `.. _vernieuwing:`
bool is_target(std::string_view s) { return s.starts_with(".. _") && s.back() == ':' && s.find(' ', 4) == std::string_view::npos; }

// `# Kop {#kop .klein}`: what stands in braces at the end of a heading.
void take_attributes(Line& line, std::vector<Span>& furniture) {
  const std::string_view s = line.raw.view();
  const std::size_t open = s.rfind(" {");
  if (s.size() < 6 || open == std::string_view::npos || open + 3 >= s.size() || (s[open + 2] != '#' && s[open + 2] != '.' && s[open + 2] != ':')) return;
  const std::size_t last = s.find_last_not_of(" \t");
  if (s[last] != '}' || s.find('}', open) != last) return;
  for (const Span& span : line.raw.spans(open + 1, last + 1)) furniture.push_back(span);
  line.raw = line.raw.slice(0, open);
}

void set_aside(Line& line, std::vector<Span>& furniture) {
  for (const Span& span : line.raw.trimmed_spans()) furniture.push_back(span);
}

// The first line behind the drawer or mark that lines[i] begins; i where it begins none.
std::size_t marks_end(const std::vector<Line>& lines, std::size_t i) {
  const std::string_view s = lines[i].raw.trimmed_view();
  if (s.empty()) return i;
  if (is_block_mark(s) || is_target(s)) return i + 1;
  if (!opens(s)) return i;
  std::size_t last = i + 1;
  while (last < lines.size() && last < i + most_lines && lines[last].raw.trimmed_view() != closing && !lines[last].raw.trimmed_view().starts_with("*")) ++last;
  return last < lines.size() && lines[last].raw.trimmed_view() == closing ? last + 1 : i;
}

}  // namespace

void take_block_marks(std::vector<Line>& lines, std::vector<Span>& furniture) {
  std::vector<bool> taken(lines.size(), false);
  bool any = false;
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t end = marks_end(lines, i);
    if (end == i) {
      if (const std::string_view s = lines[i].raw.trimmed_view(); !s.empty() && s.front() == '#' && s.back() == '}') take_attributes(lines[i], furniture);
      ++i;
      continue;
    }
    for (any = true; i < end; ++i) {
      set_aside(lines[i], furniture);
      taken[i] = true;
    }
  }
  if (!any) return;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!taken[i]) {
      if (kept != i) lines[kept] = std::move(lines[i]);
      ++kept;
    }
  lines.resize(kept);
}

}  // namespace notulen::layout
