#include "layout/label_strokes.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 40;  // of a document that hold anything, where its heading block stands

// The pieces between strokes with blanks around them, upright or slanting.
std::vector<Span> pieces_between(std::string_view s) {
  const std::string_view stroke = s.find(" | ") == std::string_view::npos ? " / " : " | ";
  std::vector<Span> out;
  std::size_t from = 0;
  for (std::size_t at = s.find(stroke); at != std::string_view::npos; at = s.find(stroke, from)) {
    out.push_back({from, at});
    from = at + 3;
  }
  out.push_back({from, s.size()});
  return out;
}

bool labelled(std::string_view piece, const Vocabulary& words) {
  const auto label = read_label(piece, words);
  return label && label->colon && label->end < piece.size() && heading_label(label->kind);
}

}  // namespace

void part_strokes(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  std::vector<Line> out;
  std::size_t held = 0;
  for (Line& line : lines) {
    const std::string_view s = line.raw.view();
    held += !line.blank();
    const std::vector<Span> pieces = held <= first_lines && line.table == 0 && s.find(": ") != std::string_view::npos ? pieces_between(s) : std::vector<Span>{};
    const auto labels = std::count_if(pieces.begin(), pieces.end(), [&](const Span& piece) { return labelled(s.substr(piece.begin, piece.end - piece.begin), words); });
    const bool all = labels > 1 && static_cast<std::size_t>(labels) + 1 >= pieces.size() && labelled(s.substr(pieces.back().begin), words);
    if (!all || line.raw.trimmed_view().starts_with('|') || (static_cast<std::size_t>(labels) < pieces.size() && labelled(s.substr(0, pieces.front().end), words))) {
      out.push_back(std::move(line));
      continue;
    }
    for (std::size_t k = 0; k < pieces.size(); ++k) {
      out.push_back(piece_of(line, pieces[k].begin, pieces[k].end, false));
      out.back().whole = line.whole;
      out.back().parted = k > 0 || line.parted;
      if (k > 0)
        for (const Span& span : line.raw.spans(pieces[k].begin - 2, pieces[k].begin - 1)) furniture.push_back(span);
    }
  }
  lines = std::move(out);
}

}  // namespace notulen::layout
