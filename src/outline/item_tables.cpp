#include "outline/item_tables.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string>

#include "bytes.hpp"
#include "outline/item_columns.hpp"
#include "read/decision.hpp"
#include "read/follow_up.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/owners.hpp"
#include "read/number.hpp"
#include "read/sentence.hpp"

namespace notulen {
namespace {

// `# Verslag stuurgroep`, `## Actielijst`, `## Aanwezig`: over no item.
bool heads_list(const Segment& segment, const Vocabulary& words) {
  if (words.longest("genre", segment.text.view())) return true;
  const auto label = read_label(segment.text.view(), words);
  return label && label->end >= segment.text.size() && (list_label(label->kind) || label->kind == "actions" || label->kind == "decisions" || label->kind == "next");
}

// Headings of items stand elsewhere in the text.
bool headed(const std::vector<Segment>& segments, const Vocabulary& words) {
  int headings = 0;
  for (const Segment& segment : segments) {
    if (segment.is_table()) continue;
    const auto number = read_number(segment.text.view(), words);
    const std::size_t begin = number ? std::min(number->end, segment.text.size()) : 0;
    if (!number && segment.style.heading == 0) continue;
    if (!number && heads_list(segment, words)) continue;
    headings += words.longest("item_title", segment.text.view().substr(begin)).has_value() || (number && segment.style.heading > 0);
  }
  return headings >= 2;
}

// A sentence or more that settle nothing: `De voorzitter opent de vergadering om 20.00 uur.`
bool only_tells(std::string_view cell, const Vocabulary& words) {
  constexpr std::size_t least = 40;  // bytes; what is shorter is an outcome
  if (cell.size() < least || cell.back() != '.') return false;
  for (const Span& span : split_sentences(cell, words)) {
    const Sentence sentence(cell.substr(span.begin, span.end - span.begin), words);
    if (sentence.decision() || sentence.verdict() || sentence.motion_result()) return false;
  }
  return true;
}

// Heads such as `Besluit` over columns that hold all that was said: of all tables' cells below one, one in six or more
// settles nothing.
std::set<std::string> telling_heads(const std::vector<Segment>& segments, const Vocabulary& words) {
  struct Cells {
    std::size_t all = 0, told = 0;
  };
  std::map<std::string, Cells> heads;
  for (const Segment& table : segments) {
    for (std::size_t c = 0; table.header && table.is_table() && c < table.rows.front().size(); ++c) {
      if (!words.contains("decision_label", table.rows.front()[c].view())) continue;
      Cells& cells = heads[table.rows.front()[c].str()];
      for (std::size_t r = 1; r < table.rows.size(); ++r) {
        if (c >= table.rows[r].size() || table.rows[r][c].trimmed().empty()) continue;
        ++cells.all;
        cells.told += only_tells(table.rows[r][c].trimmed_view(), words);
      }
    }
  }
  std::set<std::string> out;
  for (const auto& [head, cells] : heads)
    if (cells.told > 1 && cells.told * 6 >= cells.all) out.insert(head);
  return out;
}

// `Besproken punten` above a table of `Tijd | Onderwerp | Wie | Notities`: its rows are the items, introduced by whom it names.
void take_points(ItemColumns& columns) {
  columns.items = true;
  if (columns.presenter >= 0 || columns.due >= 0) return;
  columns.presenter = columns.owner;
  columns.owner = -1;
}

class Unfolder {
 public:
  Unfolder(const Segment& table, const ItemColumns& columns, const std::set<std::string>& tells, const Vocabulary& words)
      : table_(table), columns_(columns), header_(columns.headless ? std::span<const Text>{} : table.rows.front()), first_(columns.headless ? 0 : 1), words_(words), tells_(tells) {}

  std::vector<Segment> rows(std::vector<Span>& furniture) {
    auto span = table_.source.begin();
    // What stands before the first row's first byte is the header.
    std::vector<std::size_t> starts;
    for (std::size_t r = first_; r < table_.rows.size(); ++r) starts.push_back(first_byte(table_.rows[r]));
    std::vector<Spans> sources(starts.size() + 1);
    for (; span != table_.source.end(); ++span) {
      Span left = *span;
      for (std::size_t r = 0; r < starts.size() && left.begin < left.end; ++r)
        if (left.begin < starts[r]) {
          const Span piece{left.begin, std::min(left.end, starts[r])};
          sources[r].push_back(piece);
          left.begin = piece.end;
        }
      if (left.begin < left.end) sources.back().push_back(left);
    }
    furniture.insert(furniture.end(), sources[0].begin(), sources[0].end());
    for (std::size_t r = first_; r < table_.rows.size(); ++r) row(table_.rows[r], sources[r - first_ + 1]);
    return std::move(out_);
  }

 private:
  static std::size_t first_byte(const std::vector<Text>& row) {
    std::size_t first = std::string::npos;
    for (const Text& cell : row)
      if (!cell.empty()) first = std::min(first, cell.origin(0));
    return first;
  }

  Text cell(const std::vector<Text>& row, int column) const {
    return column >= 0 && static_cast<std::size_t>(column) < row.size() ? row[static_cast<std::size_t>(column)].trimmed() : Text();
  }

  void push(Text text, const Spans& source, int heading) {
    Segment segment;
    segment.text = std::move(text);
    segment.source = source;
    segment.line = table_.line;
    segment.end_line = table_.end_line;
    segment.style.heading = heading;
    segment.blank_before = segment.blank_after = true;
    out_.push_back(std::move(segment));
  }

  // The paragraphs of a cell.
  static std::vector<Text> paragraphs(const Text& cell) {
    std::vector<Text> out;
    for (std::size_t at = 0; at < cell.size();) {
      const std::size_t end = std::min(cell.view().find('\n', at), cell.size());
      if (Text one = cell.slice(at, end).trimmed(); !one.empty()) out.push_back(std::move(one));
      at = end + 1;
    }
    return out;
  }

  // `Actie: offerte opvragen` and its owner's cell: `Actie Jan: offerte opvragen`.
  static Text owned(const Text& text, const Text& owner) {
    const std::size_t colon = text.view().substr(0, 24).find(':');
    if (owner.empty() || colon == std::string_view::npos) return text;
    Text out = text.slice(0, colon);
    out.join(owner);
    out.append(text.slice(colon, text.size()));
    return out;
  }

  // `| | Actielijst | Afgerond: … |` among numbered rows: a subject without a number, not what goes on with the row above.
  bool subject(const std::vector<Text>& row, const std::vector<Text>& texts) const {
    if (texts.size() != 1 || texts.front().size() > 60 || first_in<":.;?!">(texts.front().view()) != std::string_view::npos) return false;
    return std::any_of(row.begin(), row.end(), [&](const Text& other) { return other.trimmed().size() > texts.front().size() && other.view().find(' ') != std::string_view::npos; });
  }

  void row(const std::vector<Text>& row, const Spans& source) {
    Text heading = cell(row, columns_.number);
    std::vector<Text> texts = paragraphs(cell(row, columns_.title));
    const bool within = columns_.numbers_within && !texts.empty() && read_number(texts.front().view(), words_);
    const bool numbered = columns_.numbers_within ? within : columns_.number < 0 || !heading.empty() || subject(row, texts);
    const Text title = numbered && !texts.empty() ? texts.front() : Text();
    if (!heading.empty() && heading.view().back() != '.' && heading.view().back() != ')') heading.append_glue(".");
    heading.join(title);
    if (!title.empty()) {
      texts.erase(texts.begin());
      const auto number = read_number(within ? title.view() : cell(row, columns_.number).view(), words_);
      const std::size_t depth = number ? number->values.size() + (number->lettered ? 1 : 0) : 1;  // `3a` and `3.1` below `3`
      push(std::move(heading), source, static_cast<int>(1 + std::min<std::size_t>(depth, 4)));
      if (Text presenter = cell(row, columns_.presenter); !presenter.empty()) out_.back().presenter = std::move(presenter);
    }
    // What stands below a title in its cell, or without a number goes on with the row above.
    const bool own = texts.size() == 1 && title.empty() && cell(row, columns_.action).empty();
    for (const Text& text : texts) {
      const Spans spans = text.spans();
      push(own ? owned(text, cell(row, columns_.owner)) : text, title.empty() && out_.empty() ? source : spans, 0);
    }
    const bool owner_told = own && out_.back().text.size() > texts.front().size();
    for (std::size_t c = 0; c < row.size(); ++c) {
      const int at = static_cast<int>(c);
      if (at == columns_.number || at == columns_.title || at == columns_.presenter || row[c].empty()) continue;
      const bool acted = !cell(row, columns_.action).empty() || !cell(row, columns_.mixed).empty();
      if (at == columns_.owner && (owner_told || acted)) continue;
      if (at == columns_.due && acted) continue;
      const std::vector<Text> parts = paragraphs(row[c]);
      // A row's owner has the last thing to do that its cell names.
      std::size_t owned = parts.size();
      if (at == columns_.mixed && !cell(row, columns_.owner).empty())
        for (std::size_t k = 0; k < parts.size(); ++k)
          if (!decides(parts[k].view())) owned = k;
      for (std::size_t k = 0; k < parts.size(); ++k) {
        Text text = k == owned ? labelled_action(cell(row, columns_.owner), parts[k], cell(row, columns_.due)) : told(parts[k], row, c);
        const Spans spans = text.spans();
        push(std::move(text), title.empty() && out_.empty() ? source : spans, 0);
      }
    }
  }

  // Names in front of a colon.
  bool names_owner(std::string_view said) const {
    constexpr std::size_t longest = 40;
    const std::size_t colon = said.substr(0, longest).find(": ");
    if (colon == std::string_view::npos || read_decision_label(said, words_) || words_.longest("talk_word", said) || words_.longest("other_label", said)) return false;
    return words_of_names(said.substr(0, colon), words_);
  }

  bool decides(std::string_view said) const {
    if (read_decision_label(said, words_)) return true;
    const Sentence sentence(said, words_);
    return sentence.decision() || sentence.verdict();
  }

  // A cell is read like a paragraph behind its column's name, where that says what the paragraph is.
  Text told(const Text& what, const std::vector<Text>& row, std::size_t c) const {
    Text text;
    const int at = static_cast<int>(c);
    const std::string_view head = c < header_.size() ? header_[c].view() : std::string_view{};
    const bool says = at == columns_.action || at == columns_.owner || words_.contains("decision_label", head) || words_.contains("action_mark", head) || words_.contains("commitment_mark", head);
    // `Jan / Piet: verf kopen` in a column of outcomes and actions
    if (at == columns_.mixed && cell(row, columns_.owner).empty() && names_owner(what.view())) {
      text.append_glue("Actie ");
      text.append(what);
      return text;
    }
    if (at == columns_.mixed && cell(row, columns_.owner).empty() && !read_decision_label(what.view(), words_) && !read_follow_up_label(what.view(), words_)) text.append_glue("Besluit: ");
    if (says && what.size() > 1) {
      // Of a cell that tells more the sentences that decide are told by what they say.
      if (c < header_.size() && tells_.contains(header_[c].str())) text.append_glue(header_[c].view());
      else if (at == columns_.action && !words_.contains("action_mark", head)) text.append_glue("Actie");  // `Actie / wie`
      else text.append(header_[c]);
      if (at == columns_.action && !cell(row, columns_.owner).empty()) text.join(cell(row, columns_.owner));
      // `21. JvR: offerte opvragen` bears the number of the action.
      if (const auto number = at == columns_.action ? read_number(what.view(), words_) : std::nullopt; number && number->closed && number->kind == Number::Kind::arabic && number->values.size() == 1 && number->end < what.size()) {
        text.append_glue(" ");
        text.append(what.slice(0, what.view().find_first_of(".)")));
        text.append_glue(": ");
        text.append(what.slice(number->end, what.size()).trimmed());
        return text;
      }
      text.append_glue(": ");
    }
    text.append(what);
    return text;
  }

  const Segment& table_;
  const ItemColumns& columns_;
  const std::span<const Text> header_;  // empty for boxes
  const std::size_t first_;         // row behind it
  const Vocabulary& words_;
  const std::set<std::string>& tells_;
  std::vector<Segment> out_;
};

}  // namespace

void unfold_item_tables(std::vector<Segment>& segments, std::vector<Span>& furniture, const Vocabulary& words) {
  if (std::none_of(segments.begin(), segments.end(), [](const Segment& s) { return s.is_table(); })) return;
  const bool others = headed(segments, words);
  const std::set<std::string> tells = telling_heads(segments, words);
  std::vector<Segment> out;
  long last = 0;
  for (Segment& segment : segments) {
    ItemColumns columns = segment.is_table() ? item_columns(segment, words) : ItemColumns{};
    const bool announced = columns.title >= 0 && columns.action < 0 && !out.empty() && words.contains("points_head", out.back().text.view());
    if (announced) take_points(columns);
    long number = last;
    if (!segment.is_table() || (others && !announced) || !holds_items(segment, columns, words, number)) {
      out.push_back(std::move(segment));
      continue;
    }
    last = number;
    std::vector<Segment> rows = Unfolder(segment, columns, tells, words).rows(furniture);
    std::move(rows.begin(), rows.end(), std::back_inserter(out));
  }
  segments = std::move(out);
}

}  // namespace notulen
