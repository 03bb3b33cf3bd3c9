#include "layout/margin_outcomes.hpp"

#include "bytes.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "layout/wraps.hpp"
#include "letters.hpp"
#include "read/follow_up.hpp"
#include "read/label.hpp"
#include "read/owners.hpp"
#include "read/item_column.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_column = 40;  // the text left of the column is wide
constexpr std::size_t least_gap = 3;
constexpr std::size_t slack = 10;         // by which the column may stand elsewhere on another page

// `Besluit / actie`, `Besluiten`: one of the head's words names outcomes.
bool names_outcomes(std::string_view head, const Vocabulary& words) {
  for (std::size_t at = 0; at < head.size();) {
    const std::size_t end = std::min(head.find('/', at), head.size());
    std::string_view part = head.substr(at, end - at);
    part = part.substr(std::min(part.find_first_not_of(' '), part.size()));
    if (words.contains("decision_label", part.substr(0, part.find_last_not_of(' ') + 1))) return true;
    at = end + 1;
  }
  return false;
}

// The column of outcomes that a line of two heads names; 0 for none.
std::size_t column_of_outcomes(const Line& line, const Vocabulary& words) {
  if (!gapped(line.raw.view()) || line.raw.view().find('\t') != std::string_view::npos) return 0;
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  if (pieces.size() != 2 || pieces[1].column < least_column || !names_outcomes(text_of(line, pieces[1]), words)) return 0;
  const auto kind = item_column(text_of(line, pieces[0]), words);
  return kind && (*kind == "title" || *kind == "item" || *kind == "outcome") ? pieces[1].column : 0;
}

// The column of what is to be done, right of what was talked about: `Nr   Besprekingspunt           Actie`; 0 for none.
std::size_t column_of_actions(const Line& line, const Vocabulary& words) {
  if (!gapped(line.raw.view()) || line.raw.view().find('\t') != std::string_view::npos) return 0;
  const std::vector<Piece> pieces = pieces_of(line.raw.view());
  if (pieces.size() < 2 || pieces.size() > 3 || pieces.back().column < least_column || !words.contains("action_mark", text_of(line, pieces.back()))) return 0;
  const auto kind = item_column(text_of(line, pieces[pieces.size() - 2]), words);
  const bool numbered = pieces.size() == 2 || item_column(text_of(line, pieces[0]), words) == "number";
  return numbered && kind && (*kind == "title" || *kind == "item" || *kind == "outcome") ? pieces.back().column : 0;
}

// `4.      Tweede bestuursrapportage`, `4     Tweede …`: a number in the margin begins an item.
bool begins_item(std::string_view s) {
  std::size_t at = s.find_first_not_of(' ');
  if (at == std::string_view::npos || at > 6 || !digit(s[at])) return false;
  while (at < s.size() && digit(s[at])) ++at;
  if (at + 3 < s.size() && s[at] == ' ' && s[at + 1] == ' ') return upper(s[std::min(s.find_first_not_of(' ', at), s.size() - 1)]);
  return at + 2 < s.size() && s[at] == '.' && s[at + 1] == ' ';
}

class Column {
 public:
  Column(std::vector<Line>& lines, const std::vector<bool>& furniture, std::vector<Span>& aside, std::size_t head, std::size_t column, bool actions, const Vocabulary& words)
      : lines_(lines), furniture_(furniture), aside_(aside), words_(words), head_(head), column_(column), actions_(actions) {}

  bool read() {
    // A line or two across the column are a page's foot and head.
    std::size_t end = head_ + 1, told = 0, items = 0, across = 0;
    for (std::size_t i = head_ + 1; i < lines_.size() && across < 3; ++i) {
      if (furniture_[i] || lines_[i].blank()) continue;
      const auto cut = cut_of(lines_[i]);
      across = cut == std::string_view::npos ? across + 1 : 0;
      if (across > 0) continue;
      end = i + 1;
      told += cut < lines_[i].raw.size();
      items += begins_item(lines_[i].raw.view());
    }
    if (told < (actions_ ? 2 : 3) || items < 3) return false;
    if (actions_ && !owned(end)) return false;
    std::vector<Line> out(lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(head_));
    for (std::size_t i = head_; i < end; ++i) {
      Line line = lines_[i];
      // The heads, and again on the next page.
      if (i == head_ || line.raw.trimmed_view() == lines_[head_].raw.trimmed_view()) {
        for (const Span& span : line.raw.trimmed_spans()) aside_.push_back(span);
        continue;
      }
      const std::size_t cut = furniture_[i] || line.blank() ? line.raw.size() : std::min(cut_of(line), line.raw.size());
      if (begins_item(line.raw.view())) flush(out);
      if (cut < line.raw.size()) take(line, line.raw.slice(cut, line.raw.size()).trimmed());
      if (cut < line.raw.size()) line.raw = line.raw.slice(0, cut);
      out.push_back(std::move(line));
    }
    flush(out);
    out.insert(out.end(), lines_.begin() + static_cast<std::ptrdiff_t>(end), lines_.end());
    lines_ = std::move(out);
    return true;
  }

 private:
  // The byte at which the column begins on a line, the line's size where it says nothing, npos where text runs across it.
  std::size_t cut_of(const Line& line) const {
    std::size_t before = 0;
    for (const Piece& piece : pieces_of(line.raw.view())) {
      if (piece.column + slack >= column_ && piece.column <= column_ + slack && (before == 0 || piece.column >= before + least_gap)) return piece.begin;
      if (piece.column_end + 2 > column_ + slack) return std::string_view::npos;
      before = piece.column_end;
    }
    return line.raw.size();
  }

  // A sentence that has ended parts two outcomes; who does it goes with what he does, `Actie A: …` tells both.
  void take(const Line& line, Text text) {
    if (first_not_in<"-–—">(text.view()) == std::string_view::npos) {  // nothing came of it
      for (const Span& span : text.spans()) aside_.push_back(span);
      return;
    }
    const auto label = read_follow_up_label(text.view(), words_);
    const bool task = (label && !label->closing) || (actions_ && names_owner(text.view()) > 0);
    if (actions_ && !said_.empty() && !task && beside_ == line.number - 1) {
      said_.back().raw.join_line(text);
      said_.back().end_number = beside_ = line.number;
      return;
    }
    beside_ = line.number;
    const bool goes_on = !said_.empty() && !task && (std::string_view(".!?").find(said_.back().raw.view().back()) == std::string_view::npos || words_.longest("action_mark", text.view()));
    if (goes_on) {
      said_.back().raw.join_line(text);
      said_.back().end_number = line.end_number;
      return;
    }
    said_.push_back(line);
    said_.back().raw = std::move(text);
    said_.back().indent = 0;
    said_.back().page_break = false;
  }

  // `Terpstra: kaart rondsturen`: the bytes of who does it; 0 for none.
  [[nodiscard]] std::size_t names_owner(std::string_view s) const {
    const std::size_t colon = s.substr(0, 40).find(": ");
    return colon != std::string_view::npos && names_owners(s.substr(0, colon), words_) ? colon : 0;
  }

  // Most of what stands in the column up to `end` begins with who does it.
  [[nodiscard]] bool owned(std::size_t end) const {
    std::size_t begun = 0, named = 0;
    bool beside = false;  // the line above says something there too
    for (std::size_t i = head_ + 1; i < end; ++i) {
      const std::size_t cut = furniture_[i] || lines_[i].blank() ? lines_[i].raw.size() : std::min(cut_of(lines_[i]), lines_[i].raw.size());
      const std::string_view said = lines_[i].raw.view().substr(cut);
      const bool told = !said.empty() && lines_[i].raw.trimmed_view() != lines_[head_].raw.trimmed_view();
      begun += told && (!beside || names_owner(said) > 0);
      named += told && (names_owner(said) > 0 || read_follow_up_label(said, words_));
      beside = told;
    }
    return begun > 0 && named * 3 >= begun * 2;
  }

  void flush(std::vector<Line>& out) {
    Line blank;
    for (Line& line : said_) {
      const std::string_view s = line.raw.view();
      blank.number = blank.end_number = line.number;
      if (actions_) {
        if (!read_follow_up_label(s, words_)) {
          Text text;
          text.append_glue(names_owner(s) > 0 ? "Actie " : "Actie: ");
          text.append(line.raw);
          line.raw = std::move(text);
        }
        out.push_back(blank);
        out.push_back(std::move(line));
        continue;
      }
      const bool owned = s.ends_with(")") || s.ends_with(").") || s.find("ctie") != std::string_view::npos;
      if (!owned && !words_.longest("decision_label", s) && !read_label(s, words_)) {
        Text text;
        text.append_glue("Besluit: ");
        text.append(line.raw);
        line.raw = std::move(text);
      }
      out.push_back(blank);
      out.push_back(std::move(line));
    }
    if (!said_.empty()) out.push_back(blank);
    said_.clear();
  }

  std::vector<Line>& lines_;
  const std::vector<bool>& furniture_;
  std::vector<Span>& aside_;
  const Vocabulary& words_;
  const std::size_t head_, column_;
  const bool actions_;             // the column tells what is to be done
  std::size_t beside_ = 0;         // the number of the line that spoke last
  std::vector<Line> said_;  // of the item in hand
};

}  // namespace

bool lower_outcomes(std::vector<Line>& lines, const std::vector<bool>& furniture, std::vector<Span>& aside, const Vocabulary& words) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i + 1 < lines.size() && is_dash_ruler(lines[i + 1])) continue;
    if (const std::size_t column = column_of_outcomes(lines[i], words); column > 0) return Column(lines, furniture, aside, i, column, false, words).read();
    if (const std::size_t column = column_of_actions(lines[i], words); column > 0) return Column(lines, furniture, aside, i, column, true, words).read();
  }
  return false;
}

}  // namespace notulen::layout
