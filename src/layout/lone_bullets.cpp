#include "layout/lone_bullets.hpp"

#include "layout/marks.hpp"

namespace notulen::layout {
namespace {

// Only what is a bullet and nothing else: `-` alone below a label says nobody.
bool lone_bullet(const Line& line) { return is_bullet(line.raw.trimmed_view()); }

void put_before(Line& bullet, Line& line) {
  Text joined = bullet.raw;
  joined.join(line.raw.trimmed());
  line.raw = std::move(joined);
  line.indent = indent_of(line.raw.view());
  bullet.raw = {};
}

// Bullets one below the other, a blank line, and as many lines: each has its own. Returns how many.
std::size_t place_run(std::vector<Line>& lines, std::size_t i) {
  if (i > 0 && lone_bullet(lines[i - 1])) return 0;  // looked at once
  std::size_t bullets = 0;
  while (i + bullets < lines.size() && lone_bullet(lines[i + bullets])) ++bullets;
  const std::size_t from = i + bullets + 1;
  if (bullets < 2 || from >= lines.size() || !lines[from - 1].blank()) return 0;
  std::size_t count = 0;
  while (from + count < lines.size() && count <= bullets && !lines[from + count].blank() && !lone_bullet(lines[from + count])) ++count;
  if (count != bullets) return 0;
  for (std::size_t k = 0; k < bullets; ++k) put_before(lines[i + k], lines[from + k]);
  return bullets;
}

}  // namespace

void place_bullets(std::vector<Line>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lone_bullet(lines[i])) continue;
    if (const std::size_t placed = place_run(lines, i)) {
      i += 2 * placed;
      continue;
    }
    std::size_t next = i + 1;
    while (next < lines.size() && next < i + 3 && lines[next].blank()) ++next;
    if (next == lines.size() || lines[next].blank() || lone_bullet(lines[next])) continue;
    put_before(lines[i], lines[next]);
  }
}

}  // namespace notulen::layout
