#include "layout/label_columns.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 60;  // of a document, where its heading block stands
constexpr std::size_t longest_label = 24, nearest = 24;
constexpr std::size_t least_gap = 3;

// Where the labels of the right column begin, and its colons stand, or the values behind them.
struct Right {
  std::size_t label = 0, colon = 0;
  bool bare = false;  // no colons: a gap stands behind each label
  friend bool operator==(const Right&, const Right&) = default;
};

// `vergaderdatum`, `Kenmerk` and nothing else.
bool bare_header(std::string_view s, const Vocabulary& words) {
  const auto label = read_label(s, words);
  return label && !label->colon && label->end >= s.size() && (heading_label(label->kind) || label->kind == "skip" || label->kind == "subject");
}

bool worded(std::string_view s) { return s.size() <= longest_label && !s.empty() && s[0] >= 'A' && s[0] <= 'Z'; }

// The second label of a line whose colons are set out: `Datum    : 3 mei      Plaats   : de loods`.
Right right_of(const Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  if (first_in<"\t|">(s) != std::string_view::npos || !gapped(s)) return {};
  const std::vector<Piece> pieces = pieces_of(s);
  const auto plain = [&](std::size_t k) { return !text_of(line, pieces[k]).starts_with(':'); };
  if (pieces.size() == 4 && plain(1) && plain(3) && pieces[2].column >= nearest && pieces[2].begin >= pieces[1].end + least_gap && bare_header(text_of(line, pieces[0]), words) && bare_header(text_of(line, pieces[2]), words))
    return {pieces[2].column, pieces[3].column, true};
  for (std::size_t k = 1; k < pieces.size(); ++k) {
    if (pieces[k].column < nearest || pieces[k].begin < pieces[k - 1].end + least_gap) continue;
    const std::string_view label = text_of(line, pieces[k]);
    if (k + 1 < pieces.size() && label.ends_with(':') && worded(label)) return {pieces[k].column, pieces[k + 1].column};
    if (k + 1 < pieces.size() && worded(label) && text_of(line, pieces[k + 1]).starts_with(": ")) return {pieces[k].column, pieces[k + 1].column};
    if (const std::size_t colon = label.find(" : "); colon != std::string_view::npos && worded(label.substr(0, colon))) return {pieces[k].column, pieces[k].column + colon + 1};
    if (const std::size_t colon = label.find(": "); colon != std::string_view::npos && worded(label.substr(0, colon))) return {pieces[k].column, pieces[k].column + colon};
  }
  return {};
}

// Below such a line: `Tijd    9.30 uur                  Moniek Las`, whose value goes on in the right column, or
// `                                  Afwezig   Bram Duijn` with a label of that column alone.
bool fits_below(const Line& line, const Right& block, const Vocabulary& words) {
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  if (pieces.size() == 2) return pieces[0].column == block.label && pieces[1].column == block.colon && bare_header(text_of(line, pieces[0]), words);
  return pieces.size() == 3 && pieces[2].column == block.colon && pieces[1].column_end + least_gap <= block.label && bare_header(text_of(line, pieces[0]), words);
}

// The left column has its label and colon too.
bool left_labelled(const Line& line, std::size_t column) {
  const std::string_view s = line.raw.view();
  const std::size_t colon = s.find(':');
  return colon < std::min(column, longest_label + 8) && s[0] >= 'A' && s[0] <= 'Z';
}

// The first byte of the right column; npos where a word of the left one stands across its edge.
std::size_t cut_of(const Line& line, std::size_t column) {
  const std::string_view s = line.raw.view();
  for (const Piece& piece : pieces_of(s)) {
    if (piece.column >= column) return piece.begin;
    if (piece.column_end > column) return std::string_view::npos;
  }
  return s.size();
}

// A label with its value and what goes on below it.
struct Group {
  std::size_t row = 0;
  std::vector<Line> lines;
};

// The groups of both columns in the order of their labels' rows: who is absent comes last, in whichever column.
class Parted {
 public:
  Parted(std::size_t column, bool bare) : column_(column), bare_(bare) {}

  void add(Line line, std::size_t row) {
    const std::size_t cut = cut_of(line, column_);
    Line other = line;
    other.raw = line.raw.slice(cut, line.raw.size());
    other.page_break = false;
    // What goes on below a label keeps its place behind it.
    for (const Piece& piece : pieces_of(line.raw.view()))
      if (piece.begin == cut) other.indent = static_cast<int>(piece.column - column_);
    line.raw = line.raw.slice(0, cut);
    put(left_, std::move(line), row);
    put(right_, std::move(other), row);
  }

  void flush(std::vector<Line>& out) {
    std::size_t l = 0, r = 0;
    while (l < left_.size() || r < right_.size()) {
      const bool right = l == left_.size() || (r < right_.size() && right_[r].row < left_[l].row);
      Group& next = right ? right_[r++] : left_[l++];
      std::move(next.lines.begin(), next.lines.end(), std::back_inserter(out));
    }
    left_.clear();
    right_.clear();
  }

 private:
  static Text close_gap(const Text& raw, std::size_t behind, std::string_view sign) {
    Text closed = raw.slice(0, behind);
    closed.append_glue(sign);
    closed.append(raw.slice(behind, raw.size()).trimmed());
    return closed;
  }

  // The bytes of the label that begins the line; npos for none.
  std::size_t label_end(const Line& line) const {
    if (line.indent >= 2) return std::string_view::npos;
    if (!bare_) return line.raw.view().substr(0, longest_label + 8).find(':');
    const std::vector<Piece> pieces = pieces_of(line.raw.view());
    return pieces.size() == 2 ? pieces[0].end : std::string_view::npos;
  }

  void put(std::vector<Group>& groups, Line line, std::size_t row) {
    if (line.blank()) return;
    const std::size_t end = label_end(line);
    if (end != std::string_view::npos || groups.empty()) groups.push_back({row, {}});
    if (end != std::string_view::npos) line.raw = close_gap(line.raw, bare_ ? end : end + 1, bare_ ? ": " : " ");  // no column any more
    groups.back().lines.push_back(std::move(line));
  }

  std::size_t column_;
  bool bare_;
  std::vector<Group> left_, right_;
};

void part(std::vector<Line>& lines, std::size_t from, std::size_t to, const Right& block, std::vector<Line>& out) {
  Parted parted(block.label, block.bare);
  for (std::size_t i = from; i < to; ++i) {
    if (lines[i].blank()) {
      parted.flush(out);
      out.push_back(std::move(lines[i]));
    } else {
      parted.add(std::move(lines[i]), i);
    }
  }
  parted.flush(out);
}

}  // namespace

std::vector<Line> part_label_columns(std::vector<Line> lines, const Vocabulary& words) {
  const std::size_t searched = std::min(lines.size(), first_lines);
  Right block;
  std::size_t first = 0, last = 0, rows = 0;
  for (std::size_t i = 0; i < searched; ++i) {
    if (lines[i].table > 0) continue;
    const Right right = right_of(lines[i], words);
    if (block.bare && right.label == 0 && i <= last + 8 && fits_below(lines[i], block, words)) {
      ++rows;
      last = i;
    }
    if (right.label == 0 || !(right.bare || left_labelled(lines[i], right.label)) || (rows > 0 && !(right == block))) continue;
    if (rows++ == 0) {
      block = right;
      first = i;
    }
    last = i;
  }
  if (rows < 2) return lines;
  for (std::size_t i = first; i <= last; ++i)
    if (cut_of(lines[i], block.label) == std::string_view::npos) return lines;
  // What goes on below the last labels.
  std::size_t end = last + 1;
  while (end < lines.size() && !lines[end].blank() && cut_of(lines[end], block.label) != std::string_view::npos) ++end;
  std::vector<Line> out(std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.begin() + static_cast<std::ptrdiff_t>(first)));
  part(lines, first, end, block, out);
  std::move(lines.begin() + static_cast<std::ptrdiff_t>(end), lines.end(), std::back_inserter(out));
  return out;
}

}  // namespace notulen::layout
