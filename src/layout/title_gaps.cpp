#include "layout/title_gaps.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "layout/gap_tables.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/time.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 12;  // with text
constexpr std::size_t least_gap = 4, most_pieces = 4, longest = 140;

// The words of one piece are a day, or begin with one.
bool tells_day(std::string_view s, const Vocabulary& words) {
  if (const auto day = words.longest("weekday", s)) s = s.substr(std::min(day->length + 1, s.size()));
  const auto dates = find_dates(s.substr(0, 40), words);
  return !dates.empty() && dates.front().begin == 0 && dates.front().day > 0;
}

bool tells_hour(std::string_view s, const Vocabulary& words) {
  if (const auto before = words.longest("time_before", s)) s = s.substr(std::min(before->length + 1, s.size()));
  const auto times = find_times(s.substr(0, 30), words, false);
  return !times.empty() && times.front().begin == 0;
}

// The pieces of the line, at gaps of several blanks.
std::vector<Piece> wide_pieces(std::string_view s) {
  std::vector<Piece> out;
  for (const Piece& piece : pieces_of(s)) {
    if (!out.empty() && piece.column < out.back().column_end + least_gap) {
      out.back().end = piece.end;
      out.back().column_end = piece.column_end;
    } else {
      out.push_back(piece);
    }
  }
  return out;
}

}  // namespace

namespace {

// Puts the pieces of a line on lines of their own; returns how many there are.
std::size_t part(std::vector<Line>& lines, std::size_t i, const std::vector<Piece>& pieces, bool apart) {
  std::vector<Line> parts;
  for (std::size_t k = 0; k < pieces.size(); ++k) {
    parts.push_back(piece_of(lines[i], pieces[k].begin, pieces[k].end, false));
    parts.back().parted = k > 0 || apart || lines[i].parted;
    parts.back().indent = k == 0 ? static_cast<int>(pieces[k].column) : 0;
  }
  parts.front().page_break = lines[i].page_break;
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
  return pieces.size();
}

}  // namespace

void part_title(std::vector<Line>& lines, const Vocabulary& words) {
  std::size_t filled = 0;
  bool below = false;  // right below such a title a day or hour beside something is enough
  for (std::size_t i = 0; i < lines.size() && filled < first_lines; ++i) {
    if (lines[i].blank()) {
      below = false;
      continue;
    }
    ++filled;
    const std::string_view s = lines[i].raw.view();
    const bool drawn = s.find('|') != std::string_view::npos || s.find('\t') != std::string_view::npos;
    const std::vector<Piece> pieces = s.size() <= longest && gapped(s) && !drawn ? wide_pieces(s) : std::vector<Piece>{};
    bool genre = below, told = false, labelled = false;
    for (std::size_t k = 0; k < pieces.size(); ++k) {
      const std::string_view text = s.substr(pieces[k].begin, pieces[k].end - pieces[k].begin);
      const auto label = read_label(text, words);
      labelled = labelled || (label && label->colon);
      genre = genre || (k + 1 < pieces.size() && text.size() > 5 && words.first("genre", text).has_value());
      told = told || (k > 0 && (tells_day(text, words) || tells_hour(text, words)));
    }
    if (pieces.size() < 2 || pieces.size() > most_pieces || !genre || !told || labelled) {
      if (below) return;
      continue;
    }
    i += part(lines, i, pieces, below) - 1;
    below = true;
  }
}

}  // namespace notulen::layout
