#include "layout/marked_people.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/marks.hpp"
#include "layout/people_cells.hpp"
#include "letters.hpp"
#include "read/day_head.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_legend = 160, longest_sign = 12, longest_word = 32, longest_lead = 30;  // bytes
constexpr std::size_t most_rows = 200, near = 4;  // lines between the rows and what explains their marks

// A mark and the label that those bear whom it stands before.
struct Sign {
  std::string sign, label;
};
using Signs = std::vector<Sign>;

std::string_view label_for(std::string_view value) {
  if (value == "present") return "Aanwezig";
  if (value == "excused") return "Afgemeld";
  return value == "unexcused" ? "Afwezig zonder kennisgeving" : "Afwezig";
}

// `afgemeld` as the label of a list: as the legend says it where that is a label.
std::string label_of(std::string_view word, std::string_view value, const Vocabulary& words) {
  const auto label = read_label(word, words);
  if (!label || !list_label(label->kind) || label->end < word.size()) return std::string(label_for(value));
  std::string out(word);
  if (lower(out[0])) out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

bool ends_word(std::string_view s, std::size_t at) { return at >= s.size() || std::string_view(" ,;.|)/").find(s[at]) != std::string_view::npos; }

// `x = aanwezig, - = afgemeld`, `Legenda: v: aanwezig; o: verhinderd`, and nothing besides.
Signs explained(std::string_view s, const Vocabulary& words) {
  Signs out;
  for (std::size_t at = std::min(first_not_in<" ()*_">(s), s.size()); at < s.size(); at = std::min(first_not_in<" ,;.|)*_/">(s, at), s.size())) {
    const std::size_t end = std::min(first_in<" =:">(s, at + 1), s.size());
    const std::string_view sign = s.substr(at, end - at);
    const std::size_t says = std::min(s.find_first_not_of(' ', end), s.size());
    if (says >= s.size() || (s[says] != '=' && s[says] != ':') || sign.size() > longest_sign) return {};
    at = std::min(s.find_first_not_of(' ', says + 1), s.size());
    const auto word = words.longest("presence_mark", s.substr(at));
    if (!word || word->length < 2 || word->value == "none" || word->length > longest_word || !ends_word(s, at + word->length)) return {};
    out.push_back({fold_case(sign), label_of(s.substr(at, word->length), word->value, words)});
    at += word->length;
  }
  return out.size() > 1 ? out : Signs{};
}

Signs legend_in(std::string_view s, const Vocabulary& words) {
  if (s.size() > longest_legend || first_in<"=:">(s) == std::string_view::npos) return {};
  if (Signs signs = explained(s, words); !signs.empty()) return signs;
  // `Presentie (V = aanwezig, A = afgemeld)`
  if (const std::size_t open = s.ends_with(')') ? s.find(" (") : std::string_view::npos; open < longest_lead && s.find('(', open + 2) == std::string_view::npos)
    return explained(s.substr(open + 2, s.size() - open - 3), words);
  const std::size_t colon = s.find(": ");
  return colon < longest_lead ? explained(s.substr(colon + 2), words) : Signs{};
}

// A name up to its bracket or comma: each word has a capital, but for what stands before surnames.
bool names_person(std::string_view s, const Vocabulary& words) {
  const std::string_view name = s.substr(0, std::min(first_in<",(;|">(s), s.size()));
  if (!person_like(s, words) && !(name.find(' ') == std::string_view::npos && words.contains("given_name", name))) return false;
  for (std::size_t at = 0; at < name.size(); at = std::min(name.find(' ', at), name.size() - 1) + 1) {
    if (!lower(name[at])) continue;
    const std::size_t infix = std::max(words.match_length("infix", name.substr(at)), words.match_length("honorific", name.substr(at)));
    if (infix == 0) return false;
    at += infix - 1;
  }
  return true;
}

struct Row {
  std::size_t line = 0;
  Span mark;
  Span person;  // what names him and tells of him
  std::string label;
  std::optional<std::size_t> group;  // the line that says whom he stands for: `OUDERS`
};

class Reader {
 public:
  Reader(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) : lines_(lines), furniture_(furniture), words_(words) {}

  void read() {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (const Signs signs = lines_[i].blank() ? Signs{} : legend_in(lines_[i].raw.trimmed_view(), words_); !signs.empty()) explain(i, signs);
    std::size_t looked = 1;  // lines, so that a long run of rows that are no list is looked at once
    for (std::size_t i = 0; i < lines_.size(); i += looked)
      if (const std::vector<Row> rows = unexplained(i, looked); !rows.empty()) list(i, i + rows.size(), rows);
  }

 private:
  // The rows that end near above the legend of line i, or begin near below it.
  void explain(std::size_t i, const Signs& signs) {
    std::size_t first = i;
    for (std::size_t k = i; k-- > 0 && k + near >= i;)
      if (marked(k, signs)) {
        first = k;
        break;
      }
    while (first < i && first > 0 && i - first < most_rows && (marked(first - 1, signs) || heads_rows(first - 1, signs))) --first;
    if (first == i) {
      for (++first; first < lines_.size() && first < i + near && !marked(first, signs);) ++first;
      if (first < lines_.size() && heads_rows(first - 1, signs)) --first;
    }
    std::vector<Row> rows;
    std::optional<std::size_t> group;
    std::size_t end = first;
    for (std::size_t k = first; k < lines_.size() && k != i && rows.size() < most_rows; ++k) {
      if (lines_[k].blank() && heads_rows(k + 1, signs)) continue;
      if (auto row = marked(k, signs)) {
        row->group = group;
        rows.push_back(std::move(*row));
        end = k + 1;
      } else if (heads_rows(k, signs)) {
        group = k;
      } else {
        break;
      }
    }
    if (rows.size() < 2) return;
    set_aside(i);
    if (first > 0 && names_columns(first - 1)) set_aside(first - 1);
    list(first, end, rows);
  }

  void set_aside(std::size_t i) {
    for (const Span& span : lines_[i].raw.trimmed_spans()) furniture_.push_back(span);
    lines_[i].raw = {};
  }

  // `Naam   Fractie   28/3`: nothing but the names of columns.
  [[nodiscard]] bool names_columns(std::size_t i) const {
    const auto pieces = pieces_of(lines_[i].raw.view());
    if (pieces.size() < 2) return false;
    return std::all_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
      const std::string_view said = text_of(lines_[i], piece);
      return words_.contains("attendance_column", said) || is_day_head(said, words_);
    });
  }

  // `OUDERS` right above a row.
  [[nodiscard]] bool heads_rows(std::size_t i, const Signs& signs) const {
    constexpr std::size_t longest = 40;
    if (i + 1 >= lines_.size() || !marked(i + 1, signs) || marked(i, signs)) return false;
    const std::string_view s = lines_[i].raw.trimmed_view();
    if (s.size() < 2 || s.size() > longest || !upper(s[0]) || first_in<",;.=()|0123456789">(s) != std::string_view::npos || gapped(s)) return false;
    const std::string_view said = s.substr(0, last_not_in<": ">(s) + 1);
    const auto label = read_label(said, words_);
    return !(label && label->end >= said.size() && (list_label(label->kind) || officer_label(label->kind)));
  }

  // A row whose mark the legend explains, before the name or, behind a gap, at the line's end.
  [[nodiscard]] std::optional<Row> marked(std::size_t i, const Signs& signs) const {
    const std::string_view s = lines_[i].raw.view();
    const std::size_t begin = first_not_in<" \t">(s);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t end = std::min(first_in<" \t">(s, begin), s.size()), person = first_not_in<" \t">(s, end);
    if (const Sign* sign = person == std::string_view::npos ? nullptr : sign_of(s.substr(begin, end - begin), signs); sign && begins_name(s.substr(person)))
      return Row{i, {begin, end}, {person, s.size()}, sign->label, {}};
    const std::vector<Piece> pieces = gapped(s) ? pieces_of(s) : std::vector<Piece>{};
    if (pieces.size() < 2 || !begins_name(s.substr(begin)) || text_of(lines_[i], pieces[0]).find(',') != std::string_view::npos) return std::nullopt;
    // Several marks in a row are those of several days: a table's.
    if (pieces.size() > 2 && sign_of(text_of(lines_[i], pieces[pieces.size() - 2]), signs)) return std::nullopt;
    const Sign* sign = sign_of(text_of(lines_[i], pieces.back()), signs);
    return sign ? std::optional(Row{i, {pieces.back().begin, pieces.back().end}, {begin, pieces.back().begin}, sign->label, {}}) : std::nullopt;
  }

  [[nodiscard]] bool begins_name(std::string_view s) const {
    return upper(s[0]) || static_cast<unsigned char>(s[0]) >= 0xC3 || words_.longest("infix", s) || words_.longest("honorific", s);
  }

  [[nodiscard]] static const Sign* sign_of(std::string_view said, const Signs& signs) {
    if (said.empty() || said.size() > longest_sign) return nullptr;
    const std::string mark = fold_case(said);
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const Sign& one) { return one.sign == mark; });
    return sign == signs.end() ? nullptr : &*sign;
  }

  // The rows from line i on whose marks say by themselves who was there: `x`, `ja`, `-`. Bullets alone say nothing, and
  // one mark for all says it only below `Aanwezig`.
  [[nodiscard]] std::vector<Row> unexplained(std::size_t i, std::size_t& looked) const {
    constexpr std::size_t least = 3;
    std::vector<Row> rows;
    bool letters = false, told = false;
    const auto mark_of = [&](std::size_t k) { return lines_[i + k].raw.view().substr(rows[k].mark.begin, rows[k].mark.end - rows[k].mark.begin); };
    for (std::size_t k = i; k < lines_.size() && rows.size() < most_rows && gapped(lines_[k].raw.view()); ++k) {
      const std::string_view s = lines_[k].raw.view();
      const std::vector<Piece> pieces = pieces_of(s);
      if (pieces.size() < 2 || !words_.contains("presence_mark", text_of(lines_[k], pieces[0])) || !names_person(text_of(lines_[k], pieces[1]), words_)) break;
      rows.push_back({k, {pieces[0].begin, pieces[0].end}, {pieces[1].begin, s.size()}, {}, {}});
      letters = letters || fold_case(text_of(lines_[k], pieces[0])) == "a";
    }
    looked = std::max<std::size_t>(rows.size(), 1);
    if (rows.size() < least) return {};
    for (std::size_t k = 0; k < rows.size(); ++k) {
      const std::string_view mark = mark_of(k);
      const auto letter = letters ? words_.value("presence_letter", mark) : std::nullopt, value = letter ? letter : words_.value("presence_mark", mark);
      rows[k].label = label_for(*value);
      told = told || (*value == "present" && bullet_length(std::string(mark) + ' ') == 0);
    }
    const bool several = std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.label != rows.front().label; });
    const std::size_t above = i > 1 && lines_[i - 1].blank() ? i - 2 : i - 1;
    return told && (several || (i > 0 && bare_label(lines_[above].raw.trimmed_view(), words_))) ? rows : std::vector<Row>{};
  }

  // The rows of lines [begin, end) as a list under each label, those present first.
  void list(std::size_t begin, std::size_t end, const std::vector<Row>& rows) {
    std::vector<std::string> labels{"Aanwezig"};
    for (const Row& row : rows)
      if (std::find(labels.begin(), labels.end(), row.label) == labels.end()) labels.push_back(row.label);
    std::vector<Line> out;
    for (const std::string& label : labels) {
      bool first = true;
      for (const Row& row : rows) {
        if (row.label != label) continue;
        out.push_back(lines_[row.line]);
        out.back().raw = person_of(row, std::exchange(first, false) ? label : std::string_view{});
        out.back().indent = 0;
        out.back().parted = out.back().of_list = true;
      }
    }
    for (const Row& row : rows)
      for (const Span& span : lines_[row.line].raw.spans(row.mark.begin, row.mark.end)) furniture_.push_back(span);
    for (std::size_t k = begin; k < end; ++k) {
      if (k - begin < out.size()) lines_[k] = std::move(out[k - begin]);
      else lines_[k].raw = {};  // where a group was named
    }
  }

  // The row without its mark; what stands in further columns tells of the person, and his group.
  Text person_of(const Row& row, std::string_view label) const {
    Text out;
    if (!label.empty()) out.append_glue(std::string(label) + ": ");
    const Text rest = lines_[row.line].raw.slice(row.person.begin, row.person.end);
    bool first = true;
    for (const Piece& piece : pieces_of(rest.view())) {
      if (!std::exchange(first, false)) out.append_glue(" | ");
      out.append(rest.slice(piece.begin, piece.end));
    }
    if (!row.group) return out;
    out.append_glue(" | ");
    const Text group = lines_[*row.group].raw.trimmed();
    out.append(group.slice(0, last_not_in<": ">(group.view()) + 1));
    return out;
  }

  std::vector<Line>& lines_;
  std::vector<Span>& furniture_;
  const Vocabulary& words_;
};

}  // namespace

void list_marked(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) { Reader(lines, furniture, words).read(); }

}  // namespace notulen::layout
