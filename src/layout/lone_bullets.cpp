#include "layout/lone_bullets.hpp"

#include "layout/marks.hpp"

namespace notulen::layout {
namespace {

// Only what is a bullet and nothing else: `-` alone below a label says nobody.
bool lone_bullet(const Line& line) { return is_bullet(line.raw.trimmed_view()); }

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
