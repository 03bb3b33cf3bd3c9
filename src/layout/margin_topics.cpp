#include "layout/margin_topics.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <string>
#include <utility>

#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "read/label.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t narrowest = 10, widest = 42;  // columns that the topics may take
constexpr std::size_t least_topics = 3;
constexpr std::size_t most_heads = 4;  // that are looked at
constexpr std::size_t longest_topic = 160;

struct Halves {
  Text topic, text;
};

// The line cut at a column of characters; nothing where words stand across it.
std::optional<Halves> halve(const Line& line, std::size_t column) {
  const std::string_view s = line.raw.view();
  std::size_t at = 0;
  for (std::size_t k = 0; at < s.size() && k < column; ++k) {
    ++at;
    while (at < s.size() && vocabulary::continuation(s[at])) ++at;
  }
  if (at < s.size() && (at < 2 || s[at - 1] != ' ' || s[at - 2] != ' ')) return std::nullopt;
  return Halves{line.raw.slice(0, at).trimmed(), line.raw.slice(at, s.size())};
}

struct Topic {
  std::size_t line = 0;  // beside which it begins
  Text text;
};

class Margin {
 public:
  Margin(std::vector<Line>& lines, const std::vector<bool>& feet, std::vector<Span>& furniture, const Vocabulary& words)
      : lines_(lines), feet_(feet), furniture_(furniture), words_(words) {}

  bool raise() {
    if (!under_heads() && !beside_text()) return false;
    furniture_.insert(furniture_.end(), hyphens_.begin(), hyphens_.end());
    std::vector<Line> out;
    out.reserve(lines_.size() + 2 * topics_.size());
    std::size_t topic = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i < begin_ || i >= end_ || lines_[i].blank() || feet_[i]) {
        out.push_back(std::move(lines_[i]));
        continue;
      }
      if (is_head(i)) {
        for (const Span& span : lines_[i].raw.trimmed_spans()) furniture_.push_back(span);
        continue;
      }
      if (topic < topics_.size() && topics_[topic].line == i) {
        Line heading;
        heading.number = heading.end_number = lines_[i].number;
        heading.page_break = lines_[i].page_break;
        heading.raw = std::move(topics_[topic++].text);
        heading.heading = level_of(heading.raw.view());
        out.push_back(std::move(heading));
      }
      Line line = std::move(lines_[i]);
      line.raw = halve(line, column_)->text;
      line.indent = indent_of(line.raw.view());
      if (!line.blank()) out.push_back(std::move(line));
    }
    lines_ = std::move(out);
    return true;
  }

 private:
  // The words of the column heads, where line i is one.
  [[nodiscard]] std::array<std::string_view, 2> heads(std::size_t i) const {
    const std::string_view s = lines_[i].raw.view();
    if (s.size() > 200 || s.find("  ") == std::string_view::npos || s.find_first_of("\t|") != std::string_view::npos) return {};
    const std::vector<Piece> pieces = pieces_of(s);
    if (pieces.size() != 2) return {};
    return {s.substr(pieces[0].begin, pieces[0].end - pieces[0].begin), s.substr(pieces[1].begin, pieces[1].end - pieces[1].begin)};
  }

  [[nodiscard]] bool is_head(std::size_t i) const {
    if (head_[0].empty() || !lines_[i].raw.trimmed_view().starts_with(head_[0])) return false;
    const std::vector<Piece> pieces = pieces_of(lines_[i].raw.view());
    return pieces.size() > 1 && text_of(lines_[i], pieces[0]) == head_[0] && text_of(lines_[i], pieces[1]) == head_[1];
  }

  bool under_heads() {
    for (std::size_t i = 0, tried = 0; i < lines_.size() && tried < most_heads; ++i) {
      if (feet_[i]) continue;
      const auto said = heads(i);
      if (said[0].empty()) continue;
      const auto topic = words_.value("item_column", said[0]), text = words_.value("item_column", said[1]);
      if (!topic || (*topic != "title" && *topic != "item") || !text || *text != "outcome") continue;
      head_ = {std::string(said[0]), std::string(said[1])};
      ++tried;
      column_ = pieces_of(lines_[i].raw.view())[1].column;
      if (column_ >= narrowest && column_ <= widest && find_topics(i)) return true;
      head_ = {};
    }
    return false;
  }

  // Without heads: in most lines the text begins at one column, and beside some stands a topic.
  bool beside_text() {
    std::array<std::size_t, widest + 1> indents{};
    std::size_t all = 0, first = lines_.size();
    for (const Line& line : lines_) {
      if (line.blank()) continue;
      ++all;
      for (const Piece& piece : pieces_of(line.raw.view().substr(0, 2 * widest)))
        if (piece.column >= narrowest && piece.column <= widest) ++indents[piece.column];
    }
    column_ = static_cast<std::size_t>(std::max_element(indents.begin(), indents.end()) - indents.begin());
    if (indents[column_] < 8 || indents[column_] * 3 < all) return false;
    for (std::size_t i = 0; i < lines_.size() && first == lines_.size(); ++i)
      if (!lines_[i].blank() && static_cast<std::size_t>(lines_[i].indent) == column_) first = i;
    // What is set in for a paragraph may stand above the first line of the usual kind.
    while (first > 0 && !lines_[first - 1].blank() && fits(first - 1)) --first;
if (!find_topics(first) || (end_ - begin_) * 2 < lines_.size()) return false;
    std::size_t known = 0, closed = 0, others = 0;
    for (const Topic& topic : topics_) {
      const std::string_view s = topic.text.view();
      if (s.ends_with(':') || !(s[0] >= 'A' && s[0] <= 'Z')) return false;
      const auto label = read_label(s, words_);
      others += person_like(s, words_) || (label && label->end >= s.size());
      known += words_.longest("item_title", s).has_value();
      closed += s.ends_with('.');
    }
    if (others * 2 > topics_.size()) return false;  // labels, or who speaks
    return known >= 2 || (known == 1 && closed == topics_.size());
  }

  [[nodiscard]] bool fits(std::size_t i) const { return halve(lines_[i], column_).has_value(); }

  // The topics from line `from` on, and how far they reach.
  bool find_topics(std::size_t from) {
    topics_.clear();
    hyphens_.clear();
    begin_ = end_ = from;
    std::size_t beside = 0, below = 0, last_topic = lines_.size();
    count_ = 0;
    for (std::size_t i = from; i < lines_.size(); ++i) {
      if (lines_[i].blank() || feet_[i] || is_head(i)) continue;
      auto halves = halve(lines_[i], column_);
      if (!halves || lines_[i].raw.view().find_first_of("\t|") != std::string_view::npos) break;
      if (halves->topic.empty()) {
        ++below;
      } else {
        ++beside;
        const std::string_view s = halves->topic.view();
        const bool goes_on = last_topic + 1 == i && !numbered(s) && !topics_.back().text.view().ends_with('.') && topics_.back().text.size() < longest_topic;
        if (goes_on) join(topics_.back().text, halves->topic);
        else topics_.push_back({i, std::move(halves->topic)});
        last_topic = i;
      }
      if (!halves->text.trimmed().empty()) {
        end_ = i + 1;
        count_ = topics_.size();
      } else if (last_topic == i && !topics_.empty() && topics_.back().line < end_) {
        end_ = i + 1;  // the rest of a topic that is longer than its text
      }
    }
    topics_.resize(std::min(count_, topics_.size()));
    return topics_.size() >= least_topics && (head_[0].empty() ? below * 3 >= beside * 2 : below * 3 >= beside) && end_ > begin_;
  }

  static bool numbered(std::string_view s) {
    const std::size_t digits = s.find_first_not_of("0123456789");
    return digits != 0 && digits < 3 && digits + 1 < s.size() && (s[digits] == '.' || s[digits] == ')' || s[digits + 1] == '.' || s[digits + 1] == ')');
  }

  // `3a.`, `3.1`: one level deeper than `3.`
  static int level_of(std::string_view s) {
    const std::size_t digits = s.find_first_not_of("0123456789");
    const bool deeper = digits != 0 && digits + 1 < s.size() && ((s[digits] >= 'a' && s[digits] <= 'z') || (s[digits] == '.' && s[digits + 1] >= '0' && s[digits + 1] <= '9'));
    return deeper ? 3 : 2;
  }

  // `kantoor-` and `personeel` below it are one word.
  void join(Text& topic, const Text& more) {
    const std::string_view s = topic.view();
    if (s.ends_with('-') && more.view()[0] >= 'a' && more.view()[0] <= 'z' && !more.view().starts_with("en ") && !more.view().starts_with("of ")) {
      for (const Span& span : topic.spans(s.size() - 1, s.size())) hyphens_.push_back(span);
      topic = topic.slice(0, s.size() - 1);
      topic.append(more);
    } else {
      topic.join(more);
    }
  }

  std::vector<Line>& lines_;
  const std::vector<bool>& feet_;
  std::vector<Span>& furniture_;
  const Vocabulary& words_;
  std::array<std::string, 2> head_;  // the column heads, where there are any
  std::size_t column_ = 0;           // at which the text begins
  std::size_t begin_ = 0, end_ = 0, count_ = 0;
  std::vector<Topic> topics_;
  std::vector<Span> hyphens_;  // that parted their words
};

}  // namespace

bool raise_topics(std::vector<Line>& lines, const std::vector<bool>& feet, std::vector<Span>& furniture, const Vocabulary& words) {
  return Margin(lines, feet, furniture, words).raise();
}

}  // namespace notulen::layout
