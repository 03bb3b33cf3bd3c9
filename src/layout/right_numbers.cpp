#include "layout/right_numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least = 3;      // titles that make such a column
constexpr std::size_t least_gap = 3;  // columns before the number
constexpr std::size_t ragged = 1;     // by which the column's edge may vary

struct Numbered {
  std::size_t line = 0;
  long value = 0;
  Piece title, number;
};

// A title and a number of one or two figures far behind it, with nothing right above.
std::optional<Numbered> numbered(const std::vector<Line>& lines, std::size_t i) {
  const Line& line = lines[i];
  if (line.table > 0 || (i > 0 && !lines[i - 1].blank()) || !gapped(line.raw.view())) return std::nullopt;
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  if (pieces.size() != 2 || pieces[1].column < pieces[0].column_end + least_gap) return std::nullopt;
  std::string_view figures = text_of(line, pieces[1]);
  if (figures.ends_with('.')) figures.remove_suffix(1);
  if (figures.empty() || figures.size() > 2 || !std::all_of(figures.begin(), figures.end(), digit) || !upper(line.raw.view()[pieces[0].begin])) return std::nullopt;
  Numbered out{i, 0, pieces[0], pieces[1]};
  for (const char c : figures) out.value = out.value * 10 + (c - '0');
  return out;
}

}  // namespace

void lead_right_numbers(std::vector<Line>& lines) {
  std::vector<Numbered> found;
  std::size_t told = 0;  // with text of their own before the next
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank()) continue;
    const auto next = numbered(lines, i);
    if (!next) continue;
    if (next->value != static_cast<long>(found.size()) + 1) {
      if (found.size() >= least) break;
      found.clear();
      told = 0;
      if (next->value != 1) continue;
    }
    const auto edge = [](const Numbered& one) { return one.number.column_end; };
    if (!found.empty() && (edge(found.front()) > edge(*next) + ragged || edge(*next) > edge(found.front()) + ragged)) continue;
    if (!found.empty()) told += std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(found.back().line) + 1, lines.begin() + static_cast<std::ptrdiff_t>(i), [](const Line& line) { return !line.blank(); });
    found.push_back(*next);
  }
  if (found.size() < least || told + 1 < found.size()) return;
  // A page's foot says the same on every page.
  const auto title = [&](const Numbered& one) { return text_of(lines[one.line], one.title); };
  for (std::size_t k = 1; k < found.size(); ++k)
    if (title(found[k]) == title(found[k - 1])) return;
  for (const Numbered& one : found) {
    Line& line = lines[one.line];
    Text led = line.raw.slice(one.number.begin, one.number.end);
    led.append_glue(led.view().ends_with('.') ? " " : ". ");
    led.append(line.raw.slice(one.title.begin, one.title.end));
    line.raw = std::move(led);
    line.indent = 0;
  }
}

}  // namespace notulen::layout
