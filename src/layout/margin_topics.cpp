#include "layout/margin_topics.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <string>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "layout/widths.hpp"
#include "layout/wraps.hpp"
#include "read/label.hpp"
#include "read/item_column.hpp"

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
  const std::size_t at = byte_at(s, column);
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
    const bool numbers = texts_numbered();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      std::size_t behind = 0;  // bytes of the number before the text
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
        if (numbers) {
          const Text text = halve(lines_[i], column_)->text;
          behind = number_end(text.view());
          Text number = text.slice(0, behind).trimmed();
          number.join(heading.raw);
          heading.raw = std::move(number);
        }
        heading.heading = level_of(heading.raw.view());
        out.push_back(std::move(heading));
      }
      Line line = std::move(lines_[i]);
      line.raw = halve(line, column_)->text;
      if (behind > 0) line.raw = line.raw.slice(behind, line.raw.size());
      line.indent = indent_of(line.raw.view());
      line.narrow = true;
      if (!line.blank()) out.push_back(std::move(line));
    }
    lines_ = std::move(out);
    return true;
  }

 private:
  // What heads the topics and what was said of them, and where the latter begins. A number's column may stand before them,
  // columns of actions behind.
  struct Heads {
    std::string_view topic, text;
    std::size_t column = 0;
  };
  [[nodiscard]] Heads heads(std::size_t i) const {
    const std::string_view s = lines_[i].raw.view();
    if (s.size() > 200 || s.find("  ") == std::string_view::npos || first_in<"\t|">(s) != std::string_view::npos) return {};
    const std::vector<Piece> pieces = pieces_of(s);
    const auto kind = [&](std::size_t k) { return k < pieces.size() ? item_column(text_of(lines_[i], pieces[k]), words_).value_or(std::string_view{}) : std::string_view{}; };
    const std::size_t topic = kind(0) == "number";
    if ((kind(topic) != "title" && kind(topic) != "item") || kind(topic + 1) != "outcome") return {};
    for (std::size_t k = topic + 2; k < pieces.size(); ++k)
      if (kind(k) != "action" && kind(k) != "owner" && !words_.contains("action_column", text_of(lines_[i], pieces[k]))) return {};
    return {text_of(lines_[i], pieces[topic]), text_of(lines_[i], pieces[topic + 1]), pieces[topic + 1].column};
  }

  [[nodiscard]] bool is_head(std::size_t i) const {
    if (head_[0].empty() || lines_[i].raw.view().find(head_[0]) == std::string_view::npos) return false;
    const std::vector<Piece> pieces = pieces_of(lines_[i].raw.view());
    for (std::size_t k = 0; k + 1 < pieces.size() && k < 2; ++k)
      if (text_of(lines_[i], pieces[k]) == head_[0] && text_of(lines_[i], pieces[k + 1]) == head_[1]) return true;
    return false;
  }

  bool under_heads() {
    for (std::size_t i = 0, tried = 0; i < lines_.size() && tried < most_heads; ++i) {
      if (feet_[i]) continue;
      const Heads said = heads(i);
      if (said.topic.empty() || words_.contains("decision_label", said.text)) continue;
      head_ = {std::string(said.topic), std::string(said.text)};
      ++tried;
      column_ = said.column;
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
      const std::string_view left = line.raw.view().substr(0, 2 * widest);
      if (static_cast<std::size_t>(indent_of(left)) < narrowest && !gapped(left)) continue;  // nothing begins at such a column
      for (const Piece& piece : pieces_of(left))
        if (piece.column >= narrowest && piece.column <= widest) ++indents[piece.column];
    }
    column_ = static_cast<std::size_t>(std::max_element(indents.begin(), indents.end()) - indents.begin());
    if (indents[column_] < 8 || indents[column_] * 3 < all) return false;
    for (std::size_t i = 0; i < lines_.size() && first == lines_.size(); ++i)
      if (!lines_[i].blank() && static_cast<std::size_t>(lines_[i].indent) == column_) first = i;
    if (first == lines_.size()) return false;  // text in columns, none of it alone on its line
    // What is set in for a paragraph may stand above the first line of the usual kind; so may topics with one line of text.
    for (std::size_t above = first; above > 0; --above) {
      if (lines_[above - 1].blank()) continue;
      const auto halves = halve(lines_[above - 1], column_);
      if (!halves || halves->topic.view().find(':') != std::string_view::npos || (lines_[above].blank() && (halves->topic.empty() || halves->text.trimmed().empty()))) break;
      first = above - 1;
    }
    if (!find_topics(first) || (end_ - begin_) * 3 < lines_.size()) return false;
    std::size_t known = 0, closed = 0, others = 0;
    for (const Topic& topic : topics_) {
      std::string_view s = topic.text.view();
      if (numbered(s)) s.remove_prefix(std::min(first_not_in<"0123456789abcdefgh.) ">(s), s.size()));
      if (s.empty()) return false;
      if (s.ends_with(':') || !(s[0] >= 'A' && s[0] <= 'Z')) return false;
      const auto label = read_label(s, words_);
      others += person_like(s, words_) || (label && label->end >= s.size() && !words_.longest("item_title", s));
      known += words_.longest("item_title", s).has_value();
      closed += s.ends_with('.');
    }
    if (others * 2 > topics_.size()) return false;  // labels, or who speaks
    return known >= 2 || (known == 1 && closed == topics_.size());
  }

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
      if (!halves || first_in<"\t|">(lines_[i].raw.view()) != std::string_view::npos) break;
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
    return topics_.size() >= least_topics && (head_[0].empty() ? below * 2 >= beside : below * 3 >= beside) && end_ > begin_;
  }

  // Bytes of `3. ` before a text, with the blanks around it; 0 for none.
  static std::size_t number_end(std::string_view s) {
    const std::size_t first = std::min(s.find_first_not_of(' '), s.size());
    const std::size_t dot = s.find_first_not_of("0123456789", first);
    return dot != std::string_view::npos && dot > first && dot < first + 3 && s.substr(dot).starts_with(". ") ? std::min(s.find_first_not_of(' ', dot + 1), s.size()) : 0;
  }

  // `Opening.     1. De voorzitter opent …`: the topics' numbers stand before the texts beside them, 1, 2, 3 …
  [[nodiscard]] bool texts_numbered() const {
    for (std::size_t k = 0; k < topics_.size(); ++k) {
      const Text text = halve(lines_[topics_[k].line], column_)->text;
      if (number_end(text.view()) == 0 || text.trimmed_view().substr(0, text.trimmed_view().find('.')) != std::to_string(k + 1)) return false;
    }
    return !topics_.empty();
  }

  static bool numbered(std::string_view s) {
    const std::size_t digits = first_not_in<"0123456789">(s);
    if (digits != 0 && digits < 3 && s.substr(digits).starts_with("  ")) return true;  // in a column of its own
    return digits != 0 && digits < 3 && digits + 1 < s.size() && (s[digits] == '.' || s[digits] == ')' || s[digits + 1] == '.' || s[digits + 1] == ')');
  }

  // `3a.`, `3.1`: one level deeper than `3.`
  static int level_of(std::string_view s) {
    const std::size_t digits = first_not_in<"0123456789">(s);
    const bool deeper = digits != 0 && digits + 1 < s.size() && ((s[digits] >= 'a' && s[digits] <= 'z') || (s[digits] == '.' && s[digits + 1] >= '0' && s[digits + 1] <= '9'));
    return deeper ? 3 : 2;
  }

  // `kantoor-` and `personeel` below it are one word.
  void join(Text& topic, const Text& more) {
    const Spans last = topic.spans(topic.size() - 1, topic.size());
    const std::size_t apart = topic.size() + more.size();
    topic.join_line(more);
    if (topic.size() < apart) hyphens_.insert(hyphens_.end(), last.begin(), last.end());
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
