#include "layout/margin_actions.hpp"

#include "layout/tables.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "read/deadline.hpp"
#include "read/owners.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_column = 36;  // the text left of the margin is wide
constexpr std::size_t widest_cell = 30;
constexpr std::size_t widest_head = 8;  // columns by which names may stand right of the head

struct Cell {
  std::size_t begin = 0, end = 0;  // bytes of the line
};

// What stands on a line from byte `from` on, parted by such a gap or a wider one.
std::vector<Cell> cells(std::string_view s, std::size_t from, std::string_view gap = "   ") {
  std::vector<Cell> out;
  for (std::size_t at = s.find_first_not_of(' ', from); at < s.size();) {
    const std::size_t end = std::min(s.find(gap, at), s.size());
    const std::size_t last = s.find_last_not_of(' ', end - 1);
    out.push_back({at, last + 1});
    at = s.find_first_not_of(' ', end);
  }
  return out;
}

// The column of characters at which byte `at` stands.
std::size_t column_of(std::string_view s, std::size_t at) {
  return at - static_cast<std::size_t>(std::count_if(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(at), vocabulary::continuation));
}

class Margin {
 public:
  Margin(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) : lines_(lines), furniture_(furniture), words_(words) {}

  bool read() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const auto header = heads(i);
      if (!header) continue;
      Text mark = lines_[i].raw.slice(header->begin, header->end);
      const bool named = words_.contains("action_mark", mark.view());
      if (!named) {
        // `BESPREKING / ACTIE` left of the margin's own heads: the word stands there.
        const Text& head = lines_[i].raw;
        const auto word = words_.first("action_mark", head.view());
        mark = word ? head.slice(word->begin, word->end) : Text();
      }
      const std::size_t column = column_of(lines_[i].raw.view(), header->begin);
      std::vector<std::pair<std::size_t, std::size_t>> found;  // line, where its margin begins
      for (std::size_t k = i + 1; k < lines_.size(); ++k)
        if (const std::size_t at = margin_of(k, column, false); at > 0) found.emplace_back(k, at);
      if (found.size() < 2) continue;
      for (const auto& [k, at] : found) move(k, at, i, mark, column);
      for (const Span& span : lines_[i].raw.spans(named ? header->end : header->begin, lines_[i].raw.size())) furniture_.push_back(span);
      lines_[i].raw = lines_[i].raw.slice(0, header->begin);
      return true;
    }
    return false;
  }

 private:
  // `Onderwerp / bespreking / actie`: the column of what was talked about has several names.
  [[nodiscard]] bool talk_of_several(std::string_view head) const {
    if (head.find('/') == std::string_view::npos) return false;
    bool talk = false;
    for (std::size_t at = 0; at < head.size();) {
      const std::size_t end = std::min(head.find('/', at), head.size());
      std::string_view name = head.substr(at, end - at);
      name = name.substr(std::min(name.find_first_not_of(' '), name.size()));
      name = name.substr(0, name.find_last_not_of(' ') + 1);
      if (!words_.contains("item_column", name) && !words_.contains("action_mark", name)) return false;
      talk = talk || words_.value("item_column", name) == "outcome";
      at = end + 1;
    }
    return talk;
  }

  // Rows with a number have a title and nobody who does it, and lines below them have: minutes, no table of actions.
  [[nodiscard]] bool owned_below(std::size_t head, std::size_t column) const {
    std::size_t titles = 0, owned = 0;
    for (std::size_t k = head + 1; k < lines_.size() && k < head + 80; ++k) {
      const std::string_view s = lines_[k].raw.trimmed_view();
      if (s.empty()) continue;
      const bool number = s[0] >= '0' && s[0] <= '9', margin = margin_of(k, column, false) > 0;
      if (number && margin) return false;
      titles += number;
      owned += margin;
    }
    return titles > 1 && owned > 1;
  }

  // The word `Actie` in a line of column heads, at the right.
  std::optional<Cell> heads(std::size_t i) const {
    const std::string_view s = lines_[i].raw.view();
    if (s.size() > 200 || s.find('\t') != std::string_view::npos || s.find('|') != std::string_view::npos) return std::nullopt;
    if (i + 1 < lines_.size() && is_dash_ruler(lines_[i + 1])) return std::nullopt;  // of a drawn table
    const std::vector<Cell> all = cells(s, 0, "  ");
    // `46.1  OPENING                           aktie`: beside the first item's heading.
    if (all.size() > 1 && (s[all[0].begin] >= '0' && s[all[0].begin] <= '9') && all.back().begin >= all[all.size() - 2].end + widest_head && column_of(s, all.back().begin) >= least_column &&
        words_.contains("action_mark", s.substr(all.back().begin, all.back().end - all.back().begin)))
      return all.back();
    for (std::size_t c = 0; c < all.size(); ++c) {
      const std::string_view head = s.substr(all[c].begin, all[c].end - all[c].begin);
      // `Bespreking` and `Wie` right of it
      const bool numbered = words_.value("item_column", s.substr(all[0].begin, all[0].end - all[0].begin)) == "number";  // `Nr. Afspraak Wie` is a table of actions
      const std::string_view left = c > 0 ? s.substr(all[c - 1].begin, all[c - 1].end - all[c - 1].begin) : std::string_view{};
      const bool owners = words_.value("item_column", head) == "owner" && ((c == 2 && words_.contains("item_column", left) && owned_below(i, column_of(s, all[c].begin))) || (c > (numbered ? 2 : 0) && words_.value("item_column", left) == "outcome") || talk_of_several(left));
      if (!words_.contains("action_mark", head) && !owners) {
        if (!talk_of_several(head) && !words_.contains("item_column", head) && !words_.contains("action_column", head)) return std::nullopt;
        continue;
      }
      if (column_of(s, all[c].begin) < least_column) return std::nullopt;
      for (std::size_t more = c + 1; more < all.size(); ++more)
        if (!words_.contains("action_column", s.substr(all[more].begin, all[more].end - all[more].begin))) return std::nullopt;
      return all[c];
    }
    return std::nullopt;
  }

  // `ML, 23-4`, `ML en OY voor 1 mei`: who, and by when behind it.
  [[nodiscard]] bool names_owners_and_moment(std::string_view said) const {
    for (std::size_t at = said.find(' '); at < said.size(); at = said.find(' ', at + 1)) {
      const std::string_view who = said.substr(0, said[at - 1] == ',' ? at - 1 : at);
      if (names_moment(said.substr(at + 1), words_) && names_owners(who, words_)) return true;
    }
    return false;
  }

  // Where the margin's text begins on a line; 0 where there is none. It names owners, or their deadline below them.
  std::size_t margin_of(std::size_t k, std::size_t column, bool below) const {
    const std::string_view s = lines_[k].raw.view();
    for (const Cell& cell : cells(s, 0)) {
      const std::size_t at = column_of(s, cell.begin);
      if (at + 3 < column) continue;
      if (at > column + widest_head || cell.end - cell.begin > widest_cell || cell.begin < 2 || s[cell.begin - 2] != ' ') return 0;
      const std::string_view said = s.substr(cell.begin, cell.end - cell.begin);
      return (below ? names_moment(said, words_) : names_owners(said, words_) || names_owners_and_moment(said)) ? cell.begin : 0;
    }
    return 0;
  }

  // A word that the line's end cuts, with its other half: no mark stands inside it.
  Text whole_word(const Text& text, std::size_t next) {
    const std::string_view s = next < lines_.size() ? lines_[next].raw.view() : std::string_view{};
    const std::size_t begin = s.find_first_not_of(' ');
    if (begin >= s.size() || s[begin] < 'a' || s[begin] > 'z') return text;
    const std::size_t end = std::min(s.find(' ', begin), s.size());
    Text whole = text.slice(0, text.size() - 1);
    whole.append(lines_[next].raw.slice(begin, end));
    for (const Span& span : text.spans(text.size() - 1, text.size())) furniture_.push_back(span);
    Text rest = lines_[next].raw.slice(0, begin);
    rest.append(lines_[next].raw.slice(end, s.size()));
    lines_[next].raw = std::move(rest);
    return whole;
  }

  void move(std::size_t k, std::size_t at, std::size_t header, const Text& mark, std::size_t column) {
    const Text row = lines_[k].raw;
    std::size_t into = k;
    Text text = row.slice(0, at).trimmed();
    if (text.empty()) {  // beside nothing it belongs to the line above
      while (into > header + 1 && (into == k || lines_[into].blank())) --into;
      if (into == k || lines_[into].blank()) return;
      text = lines_[into].raw.trimmed();
    }
    Text below;  // `RvD` and `voor 1-11` below it
    if (const std::size_t due = into == k && k + 1 < lines_.size() ? margin_of(k + 1, column, true) : 0) {
      below = lines_[k + 1].raw.slice(due, lines_[k + 1].raw.size()).trimmed();
      lines_[k + 1].raw = lines_[k + 1].raw.slice(0, due);
    }
    if (into == k && text.view().ends_with('-')) text = whole_word(text, k + 1);
    const std::size_t indent = lines_[into].raw.view().find_first_not_of(' ');
    Text marked = lines_[into].raw.slice(0, indent == std::string_view::npos ? 0 : indent);
    marked.append(text);
    marked.append_glue(mark.empty() ? " [→ " : " (");  // no word that the text does not have
    marked.append(mark);
    if (!mark.empty()) marked.append_glue(": ");
    bool first = true;
    for (const Cell& cell : cells(row.view(), at)) {
      if (!first) marked.append_glue(", ");
      // `nov.`: a stop inside the bracket would end the sentence.
      const bool stop = row.view().substr(cell.begin, cell.end - cell.begin).find('.') == cell.end - 1 - cell.begin;  // not that of `z.s.m.`
      marked.append(row.slice(cell.begin, stop ? cell.end - 1 : cell.end));
      if (stop)
        for (const Span& span : row.spans(cell.end - 1, cell.end)) furniture_.push_back(span);
      first = false;
    }
    if (!below.empty()) {
      marked.append_glue(", ");
      marked.append(below);
    }
    marked.append_glue(mark.empty() ? "]" : ")");
    lines_[into].raw = std::move(marked);
    if (into != k) lines_[k].raw = {};
  }

  std::vector<Line>& lines_;
  std::vector<Span>& furniture_;
  const Vocabulary& words_;
};

}  // namespace

bool inline_margin(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) { return Margin(lines, furniture, words).read(); }

}  // namespace notulen::layout
