#include "layout/flat_tables.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/deadline.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/owners.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_columns = 6, most_rows = 60, longest_row = 240, longest_cell = 40;
constexpr long widest_step = 20;  // by which the numbers of rows may go on

// The heads of the columns; the first holds the rows' numbers.
struct Heads {
  std::size_t begin = 0, end = 0;  // bytes of the segment's text
  std::vector<std::string_view> kinds;
  std::vector<Span> words;
};

// A row's number: `41`, `12-07`, `S-23-02`.
struct Key {
  std::size_t begin = 0, end = 0;
  std::string_view group;  // before the last dash
  long value = 0;          // behind it
};

std::optional<Key> key_at(std::string_view s, std::size_t at) {
  Key key{at, std::min(s.find(' ', at), s.size()), {}, 0};
  std::string_view code = s.substr(at, key.end - at);
  if (code.ends_with('.')) code.remove_suffix(1), --key.end;
  const std::size_t figures = last_not_in<"0123456789">(code) + 1;  // where the last ones begin
  if (code.size() > 10 || figures == code.size() || s.find(' ', key.end) == std::string_view::npos) return std::nullopt;
  key.group = code.substr(0, figures);
  if (!key.group.empty() && (!key.group.ends_with('-') || first_not_in<"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-">(key.group) != std::string_view::npos)) return std::nullopt;
  for (const char c : code.substr(figures)) key.value = key.value * 10 + (c - '0');
  return key;
}

class FlatTables {
 public:
  FlatTables(std::vector<Segment>& segments, const Vocabulary& words) : segments_(segments), words_(words) {}

  void make() {
    std::vector<std::optional<Heads>> all;
    all.reserve(segments_.size());
    for (const Segment& segment : segments_) all.push_back(segment.is_table() ? std::nullopt : heads_in(segment.text.view()));
    if (std::none_of(all.begin(), all.end(), [](const auto& heads) { return heads.has_value(); })) return;
    gather_names();
    std::vector<Segment> out;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
      const auto& heads = all[i];
      std::size_t last = i;
      Segment table = heads ? table_of(i, *heads, last) : Segment{};
      if (table.rows.empty()) {
        out.push_back(std::move(segments_[i]));
        continue;
      }
      if (Text before = segments_[i].text.slice(0, heads->begin).trimmed(); !before.empty()) {
        Segment above = segments_[i];
        above.source = before.spans();
        above.text = std::move(before);
        above.blank_after = true;
        out.push_back(std::move(above));
      }
      out.push_back(std::move(table));
      i = last;
    }
    segments_ = std::move(out);
  }

 private:
  // `Nr Actie Wie Stand`, right before the first row or at the end of a text.
  [[nodiscard]] std::optional<Heads> heads_in(std::string_view s) const {
    for (std::size_t at = 0, end = 0; at < s.size(); at = end + 1) {
      end = std::min(s.find(' ', at), s.size());
      const auto first = upper(s[at]) || s[at] == '#' ? words_.value("action_column", s.substr(at, end - at)) : std::nullopt;
      // Rows without numbers stand on lines of their own, and so do their heads.
      if (first != "number" && !(first == "text" && at == 0 && s.size() < 60)) continue;
      const bool numbers = first == "number";
      Heads heads{at, at, {}, {}};
      while (heads.end < s.size() && heads.kinds.size() <= most_columns) {
        const std::string_view ahead = s.substr(heads.end);
        const auto head = upper(ahead[0]) ? words_.longest("action_column", ahead) : std::nullopt;
        if (!head) break;
        heads.kinds.push_back(head->value);
        heads.words.push_back({heads.end, heads.end + head->length});
        heads.end = std::min(first_not_in<" .:">(s, heads.end + head->length), s.size());
      }
      const auto holds = [&](std::string_view kind) { return std::count(heads.kinds.begin(), heads.kinds.end(), kind) == 1; };
      if (heads.kinds.size() < 3 || heads.kinds.size() > most_columns || heads.kinds[numbers] != "text" || !holds("text") || holds("number") != numbers || !holds("owner")) continue;
      if (heads.end < s.size() && !(numbers && key_at(s, heads.end))) continue;
      return heads;
    }
    return std::nullopt;
  }

  // Words with a capital in the lists of persons.
  void gather_names() {
    for (const Segment& segment : segments_) {
      const std::string_view s = segment.text.view();
      const auto label = read_label(s, words_);
      if (!label || !label->colon || !(list_label(label->kind) || label->kind == "chair" || label->kind == "secretary" || label->kind == "officers")) continue;
      for (std::size_t at = label->end; at < s.size();) {
        const std::size_t end = std::min(first_in<" ,;()/:">(s, at), s.size());
        if (end > at + 1 && upper(s[at])) names_.insert(fold_case(s.substr(at, end - at)));
        at = end + 1;
      }
    }
  }

  [[nodiscard]] bool is_name(std::string_view word) const {
    return upper(word[0]) && (names_.contains(fold_case(word)) || words_.contains("given_name", word));
  }

  // The owners at the end of `s`: names that are listed, joined by `en`, `/`, a comma. Where they begin; npos for none.
  [[nodiscard]] std::size_t owners_at_end(std::string_view s) const {
    std::size_t begin = std::string_view::npos;
    for (std::size_t end = s.size(); end > 0;) {
      const std::size_t blank = s.rfind(' ', end - 1);
      const std::size_t at = blank == std::string_view::npos ? 0 : blank + 1;
      std::string_view word = s.substr(at, end - at);
      if (word.ends_with(',')) word.remove_suffix(1);
      const bool joint = word == "en" || word == "/" || word == "&" || word == "+";
      const std::size_t stroke = word.find('/');
      const bool name = !word.empty() && (is_name(word) || words_.contains("infix", word) ||
                                          (stroke != std::string_view::npos && stroke > 0 && stroke + 1 < word.size() && is_name(word.substr(0, stroke)) && is_name(word.substr(stroke + 1))));
      if (!joint && !name) break;
      if (name && upper(word[0])) begin = at;
      if (blank == std::string_view::npos) break;
      end = blank;
    }
    if (begin == std::string_view::npos) return titled_at_end(s);
    if (begin == 0) return std::string_view::npos;
    // `wethouder Bos`
    const std::size_t blank = begin > 1 ? s.rfind(' ', begin - 2) : std::string_view::npos;
    return blank != std::string_view::npos && words_.contains("role", s.substr(blank + 1, begin - blank - 2)) ? blank + 1 : begin;
  }

  // `wethouder Bos`, `de heer Mol`, whoever that is.
  [[nodiscard]] std::size_t titled_at_end(std::string_view s) const {
    std::size_t at = s.size(), begin = std::string_view::npos;
    for (int word = 0; word < 5 && at > 0 && at != std::string_view::npos; ++word) {
      at = s.rfind(' ', at - 1);
      if (at == std::string_view::npos || at == 0) break;
      const std::string_view said = s.substr(at + 1);
      const std::size_t title = std::max(words_.match_length("role", said), words_.match_length("honorific", said));
      if (title > 0 && title + 1 < said.size() && upper(said[title + 1]) && names_owners(said, words_)) begin = at + 1;
    }
    return begin;
  }

  // The moment at the end of `s`.
  [[nodiscard]] std::size_t moment_at_end(std::string_view s) const {
    std::size_t begin = std::string_view::npos;
    for (std::size_t blank = s.rfind(' '); blank != std::string_view::npos && s.size() - blank < longest_cell; blank = blank == 0 ? std::string_view::npos : s.rfind(' ', blank - 1))
      if (names_moment(s.substr(blank + 1), words_) && !is_name(s.substr(blank + 1))) begin = blank + 1;  // `Jan` is no month there
    return begin;
  }

  [[nodiscard]] std::size_t status_at_end(std::string_view s) const {
    std::size_t begin = std::string_view::npos;
    for (std::size_t blank = s.rfind(' '); blank != std::string_view::npos && s.size() - blank < longest_cell; blank = blank == 0 ? std::string_view::npos : s.rfind(' ', blank - 1))
      if (words_.contains("action_status", s.substr(blank + 1))) begin = blank + 1;
    return begin;
  }

  // The cells of a row, from its last column to its first; nothing where no owner is found.
  [[nodiscard]] std::vector<Text> row_of(const Text& row, const Key& key, const Heads& heads) const {
    std::vector<Text> cells(heads.kinds.size());
    const std::size_t what = heads.kinds[0] == "number";  // the column of the text
    cells[0] = row.slice(key.begin, key.end);
    const std::size_t from = std::min(first_not_in<". ">(row.view(), key.end), row.size());
    Text rest = row.slice(from, row.size()).trimmed();
    for (std::size_t c = heads.kinds.size(); c-- > what + 1;) {
      const std::string_view kind = heads.kinds[c], s = rest.view();
      std::size_t begin = std::string_view::npos;
      if (kind == "owner") begin = owners_at_end(s);
      else if (kind == "due" || kind == "status") begin = std::min(moment_at_end(s), status_at_end(s));  // `Gereed` may head either
      if (begin == std::string_view::npos) {
        if (kind == "owner") return {};
        continue;
      }
      cells[c] = rest.slice(begin, rest.size());
      rest = rest.slice(0, begin).trimmed();
    }
    if (rest.size() < 4) return {};
    cells[what] = std::move(rest);
    return cells;
  }

  // The number of the page stands behind the last row.
  [[nodiscard]] std::vector<Text> last_row_of(const Text& row, const Key& key, const Heads& heads) const {
    std::vector<Text> cells = row_of(row, key, heads);
    const std::string_view s = row.view();
    const std::size_t figure = last_not_in<"0123456789">(s);
    if (!cells.empty() || figure == std::string_view::npos || s.size() - figure > 4 || s[figure] != ' ') return cells;
    return row_of(row.slice(0, figure), key, heads);
  }

  static bool follows(const Key& next, const Key& key) { return next.group == key.group && next.value > key.value && next.value <= key.value + widest_step; }

  // The rows of a text: each ends where the next number follows a whole row. `key` is the first one's number and becomes the
  // last one's; nothing where a row is none.
  std::vector<std::vector<Text>> rows_of(const Text& all, Key& key, const Heads& heads) const {
    std::vector<std::vector<Text>> rows;
    const std::string_view s = all.view();
    std::size_t begin = 0;
    const auto own = [&] { return Key{0, key.end - key.begin, key.group, key.value}; };
    for (std::size_t at = s.find(' '); at != std::string_view::npos && rows.size() < most_rows; at = s.find(' ', at + 1)) {
      const auto next = at > begin ? key_at(s, at + 1) : std::nullopt;
      if (at > begin + longest_row) return {};
      if (!next || !follows(*next, key)) continue;
      std::vector<Text> cells = row_of(all.slice(begin, at), own(), heads);
      if (cells.empty()) continue;
      rows.push_back(std::move(cells));
      begin = at + 1;
      key = *next;
    }
    if (s.size() > begin + longest_row) return {};
    std::vector<Text> cells = last_row_of(all.slice(begin, s.size()), own(), heads);
    if (cells.empty()) return {};
    rows.push_back(std::move(cells));
    return rows;
  }

  Segment table_of(std::size_t i, const Heads& heads, std::size_t& last) const {
    const Segment& segment = segments_[i];
    std::vector<std::vector<Text>> rows;
    const Text all = segment.text.slice(heads.end, segment.text.size());
    Spans source = segment.text.spans(heads.begin, segment.text.size());
    std::uint32_t end_line = segment.end_line;
    if (auto key = all.empty() ? std::nullopt : key_at(all.view(), 0)) {
      rows = rows_of(all, *key, heads);
    } else if (all.empty()) {
      for (std::size_t k = i + 1; k < segments_.size() && rows.size() < most_rows; ++k) {
        const Segment& line = segments_[k];
        // A row a line: nothing else parts rows without numbers.
        if (heads.kinds[0] != "number") {
          std::vector<Text> cells = line.is_table() || !line.bullet.empty() || line.text.size() > longest_row ? std::vector<Text>{} : last_row_of(line.text, Key{}, heads);
          if (cells.empty()) break;
          rows.push_back(std::move(cells));
          for (const Span& span : line.source) source.push_back(span);
          end_line = line.end_line;
          last = k;
          continue;
        }
        auto next = line.is_table() || line.text.empty() || line.text.size() > most_rows * longest_row ? std::nullopt : key_at(line.text.view(), 0);
        if (!next || (key && !follows(*next, *key))) break;
        Text text = line.text;
        std::size_t end = k;
        // What was wrapped stands right below, without a number.
        for (; end + 1 < segments_.size(); ++end) {
          const Segment& below = segments_[end + 1];
          if (below.is_table() || below.blank_before || !below.bullet.empty() || key_at(below.text.view(), 0) || text.size() + below.text.size() > longest_row) break;
          text.join(below.text);
        }
        std::vector<std::vector<Text>> more = rows_of(text, *next, heads);
        if (more.empty()) break;
        std::move(more.begin(), more.end(), std::back_inserter(rows));
        for (; k <= end; ++k)
          for (const Span& span : segments_[k].source) source.push_back(span);
        end_line = segments_[end].end_line;
        key = next;
        last = k = end;
      }
    }
    if (rows.size() < 2) {
      last = i;
      return {};
    }
    Segment table;
    table.header = true;
    table.line = segment.line;
    table.end_line = end_line;
    table.source = std::move(source);
    table.blank_before = table.blank_after = true;
    std::vector<Text> head;
    for (const Span& word : heads.words) head.push_back(segment.text.slice(word.begin, word.end));
    table.rows.push_back(std::move(head));
    for (std::vector<Text>& row : rows) table.rows.push_back(std::move(row));
    return table;
  }

  std::vector<Segment>& segments_;
  const Vocabulary& words_;
  std::unordered_set<std::string> names_;
};

}  // namespace

void tables_of_flat_rows(std::vector<Segment>& segments, const Vocabulary& words) { FlatTables(segments, words).make(); }

}  // namespace notulen::layout
