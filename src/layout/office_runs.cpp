#include "layout/office_runs.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 40;  // of a document that hold anything, where its officers are told
constexpr std::size_t longest_head = 48;

// `Fiscus: Isa van Tuyll`, `Namens de beheerder: dhr. L. Tromp`: an office, or whom one stands for, and a name.
bool tells_officer(std::string_view piece, const Vocabulary& words) {
  const std::size_t colon = piece.substr(0, longest_head).find(": ");
  if (colon == std::string_view::npos || !upper(piece[0]) || colon + 3 > piece.size()) return false;
  const std::string_view head = piece.substr(0, colon);
  const auto label = read_label(piece.substr(0, colon + 1), words);
  const bool office = (label && (officer_label(label->kind) || list_label(label->kind))) || role_length(head, words) == head.size() || words.longest("serves", head) || words.longest("group_lead", head);
  return office && persons_cell(piece.substr(piece.find_first_not_of(' ', colon + 1)), words);
}

}  // namespace

void part_offices(std::vector<Line>& lines, const Vocabulary& words) {
  std::size_t held = 0;
  for (std::size_t i = 0; i < lines.size() && held < first_lines; ++i) {
    if (lines[i].blank()) continue;
    ++held;
    const std::string_view s = lines[i].raw.view();
    if (lines[i].table > 0 || s.find(": ") == std::string_view::npos || !gapped(s) || s.find('|') != std::string_view::npos) continue;
    const std::vector<Piece> pieces = pieces_of(s);
    if (pieces.size() < 2 || !std::all_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return tells_officer(text_of(lines[i], piece), words); })) continue;
    const Line whole = lines[i];
    lines[i].raw = whole.raw.slice(0, pieces[0].end);
    for (std::size_t k = 1; k < pieces.size(); ++k) {
      Line more = whole;
      more.raw = whole.raw.slice(pieces[k].begin, pieces[k].end);
      more.indent = whole.indent;
      more.page_break = false;
      more.parted = true;
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i + k), std::move(more));
    }
    i += pieces.size() - 1;
  }
}

}  // namespace notulen::layout
