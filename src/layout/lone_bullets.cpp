#include "layout/lone_bullets.hpp"

#include <algorithm>
#include <array>

namespace notulen::layout {
namespace {

// Only what is a bullet and nothing else: `-` alone below a label says nobody.
bool lone_bullet(const Line& line) {
  constexpr std::array<std::string_view, 9> bullets{"•", "○", "◦", "▪", "■", "●", "\uF0A7", "\uF0B7", "►"};
  const std::string_view s = line.raw.trimmed_view();
  return s.size() < 4 && std::find(bullets.begin(), bullets.end(), s) != bullets.end();
}

}  // namespace

void place_bullets(std::vector<Line>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lone_bullet(lines[i])) continue;
    std::size_t next = i + 1;
    while (next < lines.size() && next < i + 3 && lines[next].blank()) ++next;
    if (next == lines.size() || lines[next].blank() || lone_bullet(lines[next])) continue;
    Text joined = lines[i].raw;
    joined.join(lines[next].raw.trimmed());
    lines[next].raw = std::move(joined);
    lines[next].indent = indent_of(lines[next].raw.view());
    lines[i].raw = {};
  }
}

}  // namespace notulen::layout
