#include "layout/columns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "bytes.hpp"
#include "layout/blanks.hpp"
#include "layout/marks.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/named_list.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_gap = 3;    // blanks between columns
constexpr std::size_t least_rows = 3;   // lines that make a block
constexpr std::size_t most_rows = 80;   // lines one block may take
constexpr std::size_t last_column = 500;  // at which text may begin: no page is wider
constexpr std::size_t longest_heading = 60;
constexpr std::size_t longest_key = 24;
constexpr std::size_t least_labels = 3;   // that make their column one of labels, though a word be unknown
constexpr std::size_t least_wrapped = 40;  // a column of values that is wider wraps its text

using vocabulary::continuation;

// Columns (in characters) at which text begins behind a gap.
std::vector<std::size_t> starts_of(std::string_view s) {
  std::vector<std::size_t> out;
  std::size_t column = 0, blanks = 0;
  for (std::size_t i = 0; i < s.size() && column <= last_column; ++i) {
    if (continuation(s[i])) continue;
    if (s[i] == ' ') {
      ++blanks;
    } else {
      if (blanks >= least_gap && column >= 12) out.push_back(column);
      blanks = 0;
    }
    ++column;
  }
  return out;
}

// A column, or a cell, begins behind a gap or tab.
bool has_cells(const Line& line) { return has_blanks<least_gap>(line.raw.view()) || line.raw.view().find('\t') != std::string_view::npos; }

struct Halves {
  Text left, right;
};

// The line cut at a column; nothing where a word stands across it.
std::optional<Halves> halve(const Line& line, std::size_t column) {
  const std::string_view s = line.raw.view();
  const std::size_t at = byte_at(s, column);
  if (at < s.size() && at >= 2 && (s[at - 1] != ' ' || s[at - 2] != ' ')) return std::nullopt;
  if (at < s.size() && s[at] == ' ' && s.find_first_not_of(' ', at) != std::string_view::npos && s.find_first_not_of(' ', at) > at + 2)
    return std::nullopt;
  return Halves{line.raw.slice(0, at), line.raw.slice(at, s.size())};
}

// It has words, not just a number and a code: `3.1`, `5   RIS304690`.
bool wordy(std::string_view s) {
  for (std::size_t at = s.find_first_not_of(' '); at < s.size(); at = s.find_first_not_of(' ', std::min(s.find(' ', at), s.size()))) {
    int letters = 0;
    bool code = false;
    for (std::size_t k = at; k < s.size() && s[k] != ' '; ++k) {
      letters += (s[k] >= 'a' && s[k] <= 'z') || (s[k] >= 'A' && s[k] <= 'Z');
      code = code || (s[k] >= '0' && s[k] <= '9');
    }
    if (letters >= 3 && !code) return true;
  }
  return false;
}

bool lettered(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return upper(c) || lower(c) || static_cast<unsigned char>(c) >= 0xC3; });
}

bool is_label(const Text& text, const Vocabulary& words) {
  const Text t = text.trimmed();
  const auto label = read_label(t.view(), words);
  return label && label->end >= t.size();
}

// `Besluit`, `Actie`, `Toelichting` in a column of their own need no colon.
bool names_what_follows(const Text& text, const Vocabulary& words) {
  const Text t = text.trimmed();
  return words.contains("decision_label", t.view()) || words.contains("action_mark", t.view()) ||
         words.contains("commitment_mark", t.view()) || words.contains("other_label", t.view());
}

class Reader {
 public:
  Reader(const std::vector<Line>& lines, const Vocabulary& words) : lines_(lines), words_(words) {}

  std::vector<Line> read() {
    for (std::size_t i = 0; i < lines_.size();) {
      if (is_dash_ruler(lines_[i])) {
        // A table with rulers is read as such (tables.hpp).
        const std::size_t end = behind_dash_table(lines_, i);
        while (i < end) out_.push_back(lines_[i++]);
        continue;
      }
      if (i + 1 < lines_.size() && !lines_[i].blank() && is_dash_ruler(lines_[i + 1])) {  // its head
        out_.push_back(lines_[i++]);
        continue;
      }
      if (!has_cells(lines_[i])) {
        out_.push_back(lines_[i++]);
        continue;
      }
      if (labels_above(i)) {
        i += 2;
        continue;
      }
      std::size_t end = i;
      const auto column = block(i, end);
      if (!column) {
        out_.push_back(lines_[i++]);
        continue;
      }
      std::size_t from = i;
      for (std::size_t k = i + 1; k <= end; ++k) {
        if (k < end && !begins_group(k, *column)) continue;
        group(from, k, *column);
        from = k;
      }
      i = end;
    }
    return std::move(out_);
  }

 private:
  // `Datum      Aanvang      Zaal` with the values in the line below: each label gets its value on a line of its own.
  bool labels_above(std::size_t i) {
    if (i + 1 >= lines_.size() || lines_[i].blank() || lines_[i + 1].blank()) return false;
    if (i + 2 < lines_.size() && !lines_[i + 2].blank()) return false;  // more rows: columns
    const std::vector<Text> labels = cells_of(lines_[i]), values = cells_of(lines_[i + 1]);
    if (labels.size() < 2 || labels.size() != values.size()) return false;
    for (std::size_t k = 0; k < labels.size(); ++k)
      if (!is_label(labels[k], words_) || is_label(values[k], words_)) return false;
    for (std::size_t k = 0; k < labels.size(); ++k) {
      Line line = lines_[i];
      line.raw = labels[k];
      line.raw.append_glue(": ");
      line.raw.append(values[k]);
      line.end_number = lines_[i + 1].end_number;
      line.indent = 0;
      out_.push_back(std::move(line));
    }
    return true;
  }

  // What stands on a line, cut at gaps.
  static std::vector<Text> cells_of(const Line& line) {
    std::vector<Text> cells;
    const std::string_view s = line.raw.view();
    for (std::size_t from = s.find_first_not_of(' '); from < s.size();) {
      const std::size_t to = std::min({s.find("   ", from), s.find('\t', from), s.size()});
      cells.push_back(line.raw.slice(from, to).trimmed());
      from = std::min(first_not_in<" \t">(s, to), s.size());
    }
    return cells;
  }

  // The column of the block that begins at line i, and the first line behind it.
  std::optional<std::size_t> block(std::size_t i, std::size_t& end) const {
    if (lines_[i].blank() || lines_[i].raw.view().find('\t') != std::string_view::npos || lines_[i].raw.view().find('|') == 0 || is_pipe_row(lines_[i])) return std::nullopt;
    for (const std::size_t column : starts_of(lines_[i].raw.view())) {
      std::size_t both = 0, right = 0, worded = 0, wordy_left = 0, labelled = 0, k = i, last = i;
      for (; k < lines_.size() && k < i + most_rows; ++k) {
        if (lines_[k].blank()) {
          if (k + 1 < lines_.size() && lines_[k + 1].blank()) break;
          continue;
        }
        if ((lines_[k].page_break && k > i) || is_dash_ruler(lines_[k]) || (k + 1 < lines_.size() && is_dash_ruler(lines_[k + 1]))) break;
        const auto halves = halve(lines_[k], column);
        if (!halves) break;
        const bool has_left = !halves->left.trimmed().empty(), has_right = !halves->right.trimmed().empty();
        if (has_right) ++right;
        if (has_right && lettered(halves->right.view())) ++worded;  // figures alone are a table's
        if (has_left && has_right) {
          ++both;
          if (wordy(halves->left.view())) ++wordy_left;
          if (left_names_right(*halves)) ++labelled;
        }
        if (has_right || halves->left.size() < column) last = k;
        else break;
      }
      if (right < least_rows || both == 0 || wordy_left * 2 < both || worded * 2 < right) continue;
      // Lines behind the last one with right text are no part of it.
      while (last > i && halve(lines_[last], column)->right.trimmed().empty()) --last;
      // … but for what goes on below in the left column; nothing goes on below a column of labels.
      while (labelled < both && last + 1 < k && !lines_[last + 1].blank() && !label_begins(lines_[last + 1]) && (numbered(lines_[last]) || !numbered(lines_[last + 1]))) ++last;
      end = last + 1;
      return column;
    }
    return std::nullopt;
  }

  // `1. Opening` below a list of persons is none of theirs.
  static bool numbered(const Line& line) {
    const std::string_view s = line.raw.trimmed_view();
    const std::size_t end = std::min(first_not_in<"0123456789">(s), s.size());
    return end > 0 && end + 1 < s.size() && (s[end] == '.' || s[end] == ')') && s[end + 1] == ' ';
  }

  bool label_begins(const Line& line) const {
    const auto label = read_label(line.raw.view(), words_);
    return label && label->colon;
  }

  // `Namens het bestuur` between `Aanwezig` and `Afwezig`
  bool names_group(const Text& left) const {
    const Text t = left.trimmed();
    return first_in<",;.">(t.view()) == std::string_view::npos && (words_.longest("group_lead", t.view()) || words_.longest("serves", t.view()));
  }

  // The left half names the right one. Any word before a colon does: `Besluit:      Conform.`
  bool left_names_right(const Halves& halves) const {
    const Text left = halves.left.trimmed();
    return is_label(left, words_) || names_what_follows(left, words_) || left.view().ends_with(':') || halves.right.trimmed_view().starts_with(':');
  }

  // `CDA          de heer A, mevrouw B` among labels of persons.
  bool names_seats(const Text& left, const Text& right) const {
    const Text key = left.trimmed(), value = right.trimmed();
    return !key.empty() && !value.empty() && key.view()[0] >= 'A' && key.view()[0] <= 'Z' && columns(key.view()) <= longest_key && key.view().find_first_of(",;.:") == std::string_view::npos &&
           (words_.contains("party", key.view()) || !words_.longest("given_name", key.view())) && plainly_person(value.view(), words_);
  }

  // `Leden:` over such rows.
  bool heads_seats(const Text& left) const {
    const Text t = left.trimmed();
    const auto label = read_label(t.view(), words_);
    return label && label->colon && label->end >= t.size() && (list_label(label->kind) || label->kind == "officers");
  }

  bool lists_persons(const Text& left) const {
    const auto label = read_label(left.view(), words_);
    return names_group(left) || (label && (list_label(label->kind) || label->kind == "officers"));
  }

  // A label that stands alone in its row, or one over each column, begins a new group.
  bool begins_group(std::size_t k, std::size_t column) const {
    if (lines_[k].blank()) return false;
    const auto halves = halve(lines_[k], column);
    if (!halves || !is_label(halves->left, words_)) return false;
    const bool value = halves->left.trimmed_view().ends_with(':') && !halves->right.trimmed_view().ends_with(':');
    return halves->right.trimmed().empty() || (!value && is_label(halves->right, words_));
  }

  // A short line between blank lines with nothing beside it is a heading over the rows, no cell of theirs.
  bool heads_alone(std::size_t k, std::size_t column) const {
    const auto halves = halve(lines_[k], column);
    if (!halves || !halves->right.trimmed().empty() || columns(halves->left.trimmed_view()) > longest_heading) return false;
    const bool above = k == 0 || lines_[k - 1].blank(), below = k + 1 >= lines_.size() || lines_[k + 1].blank();
    return above && below && !halves->left.trimmed().view().ends_with(':');
  }

  // `Locatie`, `Kopie aan`: a label of something other than a list of persons.
  bool names_one_value(const Text& left) const {
    const Text t = left.trimmed();
    const auto label = read_label(t.view(), words_);
    return label && label->end >= t.size() && !list_label(label->kind) && label->kind != "officers" && label->kind != "body";
  }

  // A few words of which the first has a capital, and no stop: what names a value. `Jan Bos` is a name.
  bool key_like(const Text& left) const {
    const std::string_view key = left.trimmed_view();
    return !key.empty() && upper(key[0]) && columns(key) <= longest_key && std::count(key.begin(), key.end(), ' ') < 3 && first_in<",;.!?:()">(key) == std::string_view::npos &&
           std::none_of(key.begin() + 1, key.end(), upper) && !words_.longest("given_name", key) && !words_.longest("honorific", key);
  }

  // A value without a label of its own goes on with the one above; a bare word gets its colon.
  void name(Line& line, std::size_t column, bool seated, bool keys) const {
    const auto halves = halve(line, column);
    if (halves->left.trimmed().empty()) {
      line.raw = line.raw.trimmed();
      line.indent = static_cast<int>(column);  // set in below the label's value
    } else if ((names_what_follows(halves->left, words_) || (names_one_value(halves->left) && !halves->right.trimmed_view().starts_with(':')) || (keys && key_like(halves->left) && !left_names_right(*halves)) || ((names_group(halves->left) || (seated && names_seats(halves->left, halves->right))) && !halves->right.trimmed().view().starts_with(':'))) && !halves->right.trimmed().empty()) {
      Text raw = halves->left.trimmed();
      if (raw.view().back() != ':') raw.append_glue(":");
      raw.append_glue(" ");
      raw.append(halves->right.trimmed());
      line.raw = std::move(raw);
    }
  }

  // A list of persons goes on in the next line where it stops at a comma or `en`, inside a bracket, or, the line being full, between
  // a first name and its surname.
  bool goes_on(std::size_t k, std::size_t column, std::size_t widest) const {
    if (out_.empty() || out_.back().blank()) return false;
    const auto halves = halve(lines_[k], column), above = halve(lines_[k - 1], column);
    if (!halves->left.trimmed().empty()) return false;
    const std::string_view value = out_.back().raw.trimmed_view(), next = halves->right.trimmed_view();
    if (next.empty() || (next[0] >= '0' && next[0] <= '9') || static_cast<unsigned char>(next[0]) >= 0xE2 || next[0] == '-' || next[0] == '*') return false;  // a number or bullet
    if (value.ends_with(',') || value.ends_with(" en") || value.ends_with(" &")) return true;
    if (value.ends_with(';')) return true;
    if (const std::size_t last = value.find_last_of(",;"); last != std::string_view::npos && last + 2 < value.size() && words_.contains("honorific", value.substr(last + 2))) return true;
    if (!above || columns(above->right.trimmed_view()) + 1 + columns(next.substr(0, next.find(' '))) <= widest) return false;
    const std::size_t open = value.rfind('(');
    if (open != std::string_view::npos && value.find(')', open) == std::string_view::npos) return true;
    const std::size_t comma = value.find_last_of(",;") == value.size() - 1 ? std::string_view::npos : value.find_last_of(",;");  // and a blank
    const auto one_word = [](std::string_view s) { return s.size() > 1 && s[0] >= 'A' && s[0] <= 'Z' && first_in<" ().">(s) == std::string_view::npos; };
    std::string_view behind = next.substr(0, first_in<",;(">(next));
    while (behind.ends_with(' ')) behind.remove_suffix(1);
    return comma != std::string_view::npos && one_word(value.substr(comma + 2)) && behind.size() < next.size() && one_word(behind);
  }

  // The value above fills its column: the next word would not have gone in.
  bool full_above(std::size_t k, std::size_t column, std::size_t widest) const {
    if (k == 0 || widest < least_wrapped || out_.empty() || out_.back().blank() || lines_[k - 1].blank()) return false;
    const auto halves = halve(lines_[k], column), above = halve(lines_[k - 1], column);
    if (!above || !halves->left.trimmed().empty() || above->right.trimmed().empty()) return false;
    const std::string_view next = halves->right.trimmed_view();
    if (next.empty() || next[0] == '-' || next[0] == '*' || static_cast<unsigned char>(next[0]) >= 0xE2) return false;  // a bullet
    if (gapped(next) && gapped(above->right.trimmed_view())) return false;  // rows of columns of their own
    return columns(above->right.trimmed_view()) + 1 + columns(next.substr(0, next.find(' '))) > widest;
  }

  // `: A` without the colon
  static Text behind_colon(const Text& right) {
    const Text value = right.trimmed();
    return value.view().starts_with(':') ? value.slice(1, value.size()).trimmed() : value;
  }

  // The value that begins in this row is a list with bullets, or with columns of its own: `Gemeente Oost     A, B`.
  bool holds_list(std::size_t k, std::size_t to, std::size_t column) const {
    std::size_t seats = 0;
    for (std::size_t at = k; at < to; ++at) {
      if (lines_[at].blank()) continue;
      const auto halves = halve(lines_[at], column);
      if (at > k && !halves->left.trimmed().empty()) break;
      const Text value = behind_colon(halves->right);
      if (bullet_length(value.view()) > 0) return true;
      const std::size_t gap = value.view().find("   ");
      seats += gap != std::string_view::npos && names_seats(value.slice(0, gap), value.slice(gap, value.size()));
    }
    return seats > 1;
  }

  // Label and entries on lines of their own, set in as they were.
  void put_list(const Line& line, const Halves& halves) {
    if (const Text left = halves.left.trimmed(); !left.empty()) {
      seat_ = 0;
      out_.push_back(line);
      out_.back().raw = left;
      if (!left.view().ends_with(':')) out_.back().raw.append_glue(":");
    }
    if (halves.right.trimmed().empty()) return;
    Line entry = line;
    entry.raw = halves.right;
    if (const std::string_view right = halves.right.trimmed_view(); right.starts_with(':')) {  // the rows below stand where the value does
      const Text value = behind_colon(halves.right);
      if (value.empty()) return;
      entry.raw = Text();
      entry.raw.append_glue(std::string(halves.right.view().find_first_not_of(' ', halves.right.view().find(':') + 1), ' '));
      entry.raw.append(value);
    }
    entry.indent = indent_of(entry.raw.view());
    entry.page_break = false;
    const Text value = behind_colon(halves.right);
    const std::size_t gap = value.view().find("   ");
    if (gap != std::string_view::npos && names_seats(value.slice(0, gap), value.slice(gap, value.size()))) {
      entry.raw = value.slice(0, gap);
      entry.raw.append_glue(": ");
      entry.raw.append(value.slice(gap, value.size()).trimmed());
      entry.indent = 0;
      seat_ = columns(halves.right.view().substr(0, halves.right.view().find_first_not_of(' '))) + columns(value.view().substr(0, first_not_in<" ">(value.view(), gap)));
    } else if (seat_ > 0 && static_cast<std::size_t>(entry.indent) + 1 >= seat_) {  // more of the same body
      out_.back().raw.join(value);
      out_.back().end_number = line.end_number;
      return;
    }
    out_.push_back(std::move(entry));
  }

  // Behind blank lines the value in hand has more.
  bool value_goes_on(std::size_t k, std::size_t to, std::size_t column) const {
    while (k < to && lines_[k].blank()) ++k;
    const auto halves = k < to ? halve(lines_[k], column) : std::nullopt;
    return halves && halves->left.trimmed().empty();
  }

  void group(std::size_t from, std::size_t to, std::size_t column) {
    std::size_t labels = 0, plain_groups = 0, other_groups = 0, seats = 0, heads = 0, lefts = 0, others = 0, of_persons = 0, widest = 0;
    for (std::size_t k = from; k < to; ++k) {
      if (lines_[k].blank()) continue;
      const auto halves = halve(lines_[k], column);
      widest = std::max(widest, columns(halves->right.trimmed_view()));
      if (halves->left.trimmed().empty() || heads_alone(k, column)) continue;
      ++lefts;
      const bool named = left_names_right(*halves);
      // `Notulen   : secretariaat`, `Besluit:   Ter informatie.`: behind a colon stands a value, whatever its words.
      const std::string_view value = halves->right.trimmed_view();
      const bool colon = value.starts_with(':') || (halves->left.trimmed_view().ends_with(':') && !value.ends_with(':'));
      if (named && !value.empty() && (colon || words_.longest("place_word", value) || !is_label(halves->right, words_) || (lists_persons(halves->left) && !lists_persons(halves->right)))) ++labels;
      else if (!named && !halves->right.trimmed().empty() && names_group(halves->left)) (plainly_person(value, words_) ? plain_groups : other_groups)++;
      else if (!named && names_seats(halves->left, halves->right)) ++seats;
      else if (value.empty() && heads_seats(halves->left)) ++heads;
      else if (!named && key_like(halves->left) && !value.empty()) ++others, of_persons += plainly_person(value, words_);
    }
    const std::size_t groups = plain_groups + other_groups;
    const bool seated = seats > 1 && labels + heads > 0 && labels + groups + seats + heads == lefts;
    // `Vastgesteld       5 april 2022` among labels: a word that no table knows is one too, `Adviseurs        mw. A. Bos` among fewer.
    const bool mostly = (labels >= least_labels || (labels + 1 == least_labels && others == of_persons)) && labels * 3 >= (lefts - heads) * 2 && labels + groups + others + seats + heads == lefts;
    const bool values = lefts > 0 && (seated || mostly || (heads > 0 && labels > 1 && labels + heads == lefts) || (labels + groups == lefts && (groups == 0 || labels > 2 || (labels > 1 && other_groups == 0))));
    std::vector<Line> right;
    bool persons = false;   // the value in hand is a list of them
    bool apart = false;     // … that keeps its own lines
    for (std::size_t k = from; k < to; ++k) {
      Line line = lines_[k];
      if (line.blank() && values && (persons || mostly) && value_goes_on(k, to, column)) continue;
      if (line.blank() || values) {
        if (const auto halves = values ? halve(line, column) : std::nullopt; halves && !line.blank()) {
          const Text left = halves->left.trimmed();
          if (!left.empty()) apart = lists_persons(left) && holds_list(k, to, column);
          if (apart) {
            put_list(line, *halves);
            continue;
          }
        }
        if (!line.blank() && values && (persons ? goes_on(k, column, widest) : full_above(k, column, widest))) {
          out_.back().raw.join(line.raw.trimmed());
          out_.back().end_number = line.end_number;
          continue;
        }
        if (!line.blank() && values) {
          if (const Text left = halve(line, column)->left.trimmed(); !left.empty()) persons = lists_persons(left) || (seated && names_seats(left, halve(line, column)->right));
          name(line, column, seated, mostly);
        }
        out_.push_back(std::move(line));
        continue;
      }
      const auto halves = halve(line, column);
      Line other = line;
      line.raw = halves->left;
      other.raw = halves->right.trimmed();
      other.indent = 0;
      other.page_break = false;
      if (!line.blank()) out_.push_back(std::move(line));
      if (!other.blank()) right.push_back(std::move(other));
    }
    // A letterhead beside the text goes on with nothing of it.
    if (!right.empty() && !out_.empty() && !out_.back().blank() && names_body(right.front().raw.trimmed_view(), words_)) {
      Line blank;
      blank.number = blank.end_number = right.front().number;
      out_.push_back(std::move(blank));
    }
    for (Line& line : right) out_.push_back(std::move(line));
  }

  const std::vector<Line>& lines_;
  const Vocabulary& words_;
  std::vector<Line> out_;
  std::size_t seat_ = 0;  // the column of the persons in a list that puts their bodies beside them; 0 for none
};

}  // namespace

std::vector<Line> read_columns(std::vector<Line> lines, const Vocabulary& words) {
  if (std::none_of(lines.begin(), lines.end(), has_cells)) return lines;
  return Reader(lines, words).read();
}

}  // namespace notulen::layout
