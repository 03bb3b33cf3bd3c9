#include "layout/reference_columns.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "layout/people_cells.hpp"
#include "letters.hpp"
#include "read/item_column.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t slack = 1;    // columns by which a cell may stand off
constexpr std::size_t least_items = 3;

struct Head {
  std::size_t title = 0;  // the column of titles and texts
  struct Reference {
    std::size_t column = 0;
    Text name, said;  // of the item in hand
  };
  std::vector<Reference> references;
};

// A line of known heads: the number first, the title and what stands beside it.
Head head_of(const Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  if (!gapped(s) || s.find('\t') != std::string_view::npos) return {};
  const std::vector<Piece> pieces = pieces_of(s);
  if (pieces.size() < 3 || item_column(text_of(line, pieces[0]), words) != "number") return {};
  Head out;
  for (std::size_t k = 1; k < pieces.size(); ++k) {
    const auto kind = item_column(text_of(line, pieces[k]), words);
    if (kind == "reference") out.references.push_back({pieces[k].column, line.raw.slice(pieces[k].begin, pieces[k].end), {}});
    else if ((kind == "title" || kind == "item") && out.title == 0) out.title = pieces[k].column;
    else return {};
  }
  return out.title > 0 && !out.references.empty() ? out : Head{};
}

bool all_digits(std::string_view s) {
  while (!s.empty() && (s.back() == '.' || s.back() == ')')) s.remove_suffix(1);
  return !s.empty() && s.size() < 4 && std::all_of(s.begin(), s.end(), digit);
}

class Rows {
 public:
  Rows(const Head& head, const Vocabulary& words) : head_(head), words_(words) {}

  // Takes the line apart; false where it is no part of the table.
  bool add(Line line, std::vector<Span>& furniture) {
    if (line.blank()) {
      out_.push_back(std::move(line));
      return true;
    }
    if (head_of(line, words_).title > 0) {
      for (const Span& span : line.raw.trimmed().spans()) furniture.push_back(span);
      line.raw = {};
      out_.push_back(std::move(line));
      return true;
    }
    const std::vector<Piece> pieces = pieces_of(line.raw.view());
    const bool item = pieces[0].column < 3 && all_digits(text_of(line, pieces[0]));
    std::vector<std::pair<const Piece*, Head::Reference*>> found;
    for (const Piece& piece : pieces) {
      Head::Reference* reference = reference_at(piece);
      if (reference == nullptr && piece.column + slack < head_.title && !(item && &piece == &pieces[0])) return false;
      if (reference != nullptr) found.emplace_back(&piece, reference);
    }
    if (item) flush();
    items_ += item;
    Text kept;
    std::size_t from = 0;
    for (const auto& [piece, reference] : found) {
      kept.append(line.raw.slice(from, piece->begin));
      kept.append_glue(std::string(piece->column_end - piece->column, ' '));  // what follows keeps its column
      from = piece->end;
      reference->said.join_line(line.raw.slice(piece->begin, piece->end));
    }
    if (!found.empty()) {
      kept.append(line.raw.slice(from, line.raw.size()));
      line.raw = std::move(kept);
    }
    last_ = line;
    out_.push_back(std::move(line));
    return true;
  }

  // `afdeling: BO` below the item's text.
  void flush() {
    for (Head::Reference& reference : head_.references) {
      Text said = std::exchange(reference.said, {});
      if (said.empty()) continue;
      Line blank;
      blank.number = blank.end_number = last_.end_number;
      Line line = blank;
      line.indent = static_cast<int>(head_.title);
      line.raw.append_glue(std::string(head_.title, ' '));
      line.raw.append(reference.name);
      line.raw.append_glue(": ");
      line.raw.append(said);
      out_.push_back(blank);
      out_.push_back(std::move(line));
      out_.push_back(blank);
    }
  }

  [[nodiscard]] bool holds() const { return items_ >= least_items; }
  std::vector<Line>& lines() { return out_; }

 private:
  Head::Reference* reference_at(const Piece& piece) {
    for (Head::Reference& reference : head_.references)
      if (piece.column <= reference.column + slack && reference.column <= piece.column + slack) return &reference;
    return nullptr;
  }

  Head head_;
  const Vocabulary& words_;
  Line last_;
  std::vector<Line> out_;
  std::size_t items_ = 0;
};

}  // namespace

bool lower_references(std::vector<Line>& lines, const std::vector<bool>& feet, std::vector<Span>& furniture, const Vocabulary& words) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Head head = head_of(lines[i], words);
    if (head.title == 0) continue;
    Rows rows(head, words);
    std::vector<Span> marks;
    std::size_t end = i;
    for (; end < lines.size(); ++end)
      if (feet[end]) rows.lines().push_back(lines[end]);
      else if (!rows.add(lines[end], marks)) break;
    if (!rows.holds()) {
      i = end > i ? end - 1 : i;  // what was looked at is not looked at again
      continue;
    }
    rows.flush();
    std::vector<Line> out(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(i));
    out.insert(out.end(), rows.lines().begin(), rows.lines().end());
    out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(end), lines.end());
    lines = std::move(out);
    furniture.insert(furniture.end(), marks.begin(), marks.end());
    return true;
  }
  return false;
}

}  // namespace notulen::layout
