#include "layout/minutes_tables.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>

#include "layout/gap_heads.hpp"
#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "letters.hpp"
#include "read/item_column.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_columns = 3, most_columns = 7, least_rows = 2, widest_number = 8;
constexpr int first_minutes_table = 1'000'000;  // those found later are numbered from 1
constexpr std::size_t most_apart = 14;  // blank lines and furniture between two rows

// The columns that the line heads: a number, a title, what was said, and perhaps more.
Columns headed(const Line& line, const Vocabulary& words) {
  Columns out;
  const std::string_view s = line.raw.view();
  if (!gapped(s) || s.find('\t') != std::string_view::npos || s.find('|') != std::string_view::npos) return out;
  const std::vector<Piece> pieces = pieces_of(s);
  const bool both = pieces.size() == 2 && heads_outcomes_and_actions(text_of(line, pieces[1]), words);  // says itself what it is
  if ((pieces.size() < least_columns && !both) || pieces.size() > most_columns) return out;
  bool said = false, owner = false, action = false;
  for (std::size_t k = 0; k < pieces.size(); ++k) {
    const auto kind = item_column(text_of(line, pieces[k]), words);
    if (!kind && text_of(line, pieces[k]).find('/') == std::string_view::npos) return {};
    const bool title = kind && (*kind == "title" || *kind == "item");
    if (k == 0) out.keyed = kind && (*kind == "number" || text_of(line, pieces[k]) == "Punt");
    if (k == 0 && !out.keyed && !title) return {};
    if (k == 1 && out.keyed && !title) return {};
    said = said || (k > (out.keyed ? 1 : 0) && (!kind || *kind == "outcome"));
    owner = owner || (kind && *kind == "owner");
    action = action || (kind && *kind == "action");
  }
  // Owners beside the talk stand behind the sentence that tells what they do: a margin.
  if (!said || (owner && !action)) return {};
  out.titled = !out.keyed;
  for (const Piece& piece : pieces) out.starts.push_back(piece.column);
  return out;
}

// The heads of a table of minutes, with a number or without.
bool names_columns(const Line& line, const Vocabulary& words) {
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  const auto known = std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) { return item_column(text_of(line, piece), words).has_value(); });
  return known > 1 && static_cast<std::size_t>(known) * 2 > pieces.size();
}

// A number alone in the first column; 0 for none.
long row_number(const Line& line, const Columns& columns) {
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  if (pieces.size() < 2 || pieces[0].column + slack < columns.starts[0] || pieces[0].column_end > columns.starts[1]) return 0;
  const std::string_view said = text_of(line, pieces[0]);
  long number = 0;
  std::size_t at = 0;
  for (; at < said.size() && at < 3 && digit(said[at]); ++at) number = number * 10 + (said[at] - '0');
  return at > 0 && said.size() <= widest_number && (at == said.size() || said[at] == '.' || said[at] == ')' || lower(said[at])) ? number : 0;
}

// Each piece stands in one of the columns.
bool fits(const Line& line, const Columns& columns) {
  for (const Piece& piece : pieces_of(line.raw.view())) {
    std::size_t k = columns.starts.size();
    while (k > 0 && columns.starts[k - 1] > piece.column + slack) --k;
    if (k == 0 || (k < columns.starts.size() && piece.column_end + 1 > columns.starts[k])) return false;
  }
  return true;
}

}  // namespace

bool find_minutes_tables(std::vector<Line>& lines, const std::vector<bool>& furniture, const Vocabulary& words) {
  int tables = first_minutes_table;
  bool found = false;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].blank() || lines[i].table > 0) continue;
    if (is_dash_ruler(lines[i + 1])) {  // drawn: read by its rulers
      found = found || names_columns(lines[i], words);
      continue;
    }
    const Columns columns = headed(lines[i], words);
    if (columns.starts.empty()) continue;
    std::size_t last = i, rows = 0, numbers = 0;
    long number = 0;
    for (std::size_t k = i + 1; k < lines.size(); ++k) {
      if (lines[k].blank() || furniture[k]) {
        if (k > last + most_apart) break;
        continue;
      }
      if (!fits(lines[k], columns)) break;
      if (columns.titled) {
        const std::vector<Piece> pieces = pieces_of(lines[k].raw.view());
        const bool first = pieces[0].column <= columns.starts[0] + slack;
        if (first && pieces.size() == 1 && lines[k - 1].blank()) break;  // a heading below it
        rows += first && pieces.size() > 1;
        numbers += first && digit(lines[k].raw.view()[pieces[0].begin]);
        last = k;
        continue;
      }
      const long next = row_number(lines[k], columns);
      // What stands at the left edge without a number is no part of it.
      if (next == 0 && static_cast<std::size_t>(lines[k].indent) < columns.starts[1] - slack) break;
      if (next > 0 && (next < number || next > number + 3)) break;
      if (next > 0) number = next;
      rows += next > 0;
      last = k;
    }
    if (rows < least_rows || numbers > 1) continue;  // titles with their numbers stand in a margin
    const auto shared = std::make_shared<const Columns>(columns);
    for (std::size_t k = i; k <= last; ++k) {
      lines[k].table = tables;
      lines[k].columns = shared;
    }
    found = true;
    ++tables;
    i = last;
  }
  return found;
}

}  // namespace notulen::layout
