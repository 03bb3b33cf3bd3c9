#include "layout/label_dashes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/blanks.hpp"
#include "layout/gap_tables.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/named_list.hpp"
#include "read/time.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 40;  // of a document that hold anything, where its heading block stands
constexpr std::size_t longest_group = 24;  // bytes between label and dash
constexpr int sure = 2, likely = 1, no = 0;

std::size_t dash_at(std::string_view s) {
  if (s.starts_with('-')) return 1;
  return s.starts_with("–") || s.starts_with("—") ? 3 : 0;
}

// A line with such a label, and how far its value shows that it is one.
struct Candidate {
  std::size_t label_end = 0, dash = 0, dash_end = 0;  // bytes of the line
  int score = no;
  bool genre = false;  // `Notulen – MR De Vlieger` may be the title
};

// `Aanwezig - Bestuur` heads a group, `Secretaris - Directeur` tells an office.
bool names_group(std::string_view value, const Vocabulary& words) {
  return words.contains("membership", value) || words.contains("list_body", value) || words.contains("role", value) || words.contains("office", value);
}

int persons_score(std::string_view kind, std::string_view label, std::string_view value, const Vocabulary& words) {
  const bool list = list_label(kind);
  if (list && names_nobody(value, words)) return likely;
  if (names_group(value, words)) return no;
  const auto named = read_named_list(value, words);
  if (!named || named->persons == 0) return list && !value.empty() && (upper(value[0]) || digit(value[0])) ? likely : no;
  if (list ? named->persons > 1 : named->persons > 1 || named->functions) return list ? sure : no;
  if (named->sure > 0) return sure;
  return kind == "secretary" && !words.contains("genre_label", label) ? sure : likely;  // `Notulist – Oda`: nothing else is told so
}

// `Datum - Tijd - Plaats`, `Aanwezig - Gasten: A`
bool names_label(std::string_view value, const Vocabulary& words) {
  const auto label = words.longest("label", value);
  if (!label || !heading_label(label->value)) return false;
  const std::size_t next = first_not_in<" \t*_">(value, label->length);
  return next == std::string_view::npos || value[next] == ':' || value[next] == '/' || value[next] == '|' || dash_at(value.substr(next)) > 0;
}

// What the value is, weighed against a title or a sentence with a dash.
int score_of(std::string_view kind, std::string_view label, std::string_view value, const Vocabulary& words) {
  constexpr std::size_t near = 60;
  if (names_label(value, words)) return no;
  if (list_label(kind) || officer_label(kind)) return persons_score(kind, label, value, words);
  if (value.empty()) return no;
  if (kind == "date") {
    const auto dates = find_dates(value.substr(0, near), words);
    return !dates.empty() && dates.front().begin == 0 ? sure : no;
  }
  if (kind == "time" || kind == "end_time") {
    const auto times = find_times(value.substr(0, near), words, true);
    return !times.empty() && times.front().begin == 0 ? likely : no;  // `Opening - 20.00 uur` may be an item
  }
  return upper(value[0]) || digit(value[0]) || value[0] == '[' ? likely : no;
}

// ` de leden` before the dash: the bytes of a group's words.
std::size_t group_behind(std::string_view s, const Vocabulary& words) {
  for (std::size_t at = s.find(' ', 1); at < std::min(s.size(), longest_group); at = s.find(' ', at + 1))
    if (s[0] == ' ' && dash_at(s.substr(at + 1)) > 0) return words.contains("membership", s.substr(1, at - 1)) ? at : 0;
  return 0;
}

// Two blanks or more, or a tab, right before this byte.
bool gap_before(std::string_view s, std::size_t at) { return at > 1 && (s[at - 1] == '\t' || (s[at - 1] == ' ' && is_one_of<" \t">(s[at - 2]))); }

// `Notulist     Oda`
bool gap_between(std::string_view s, std::size_t from, std::size_t to) {
  return from < to && to < s.size() && (s[from] == '\t' || has_blanks<2>(s.substr(from, to - from))) && !gapped(s.substr(to));
}

// `apart`: nothing stands right above or below, and no columns near.
std::optional<Candidate> candidate_of(std::string_view s, bool apart, const Vocabulary& words) {
  const std::size_t begin = first_not_in<" \t*_">(s);
  if (begin == std::string_view::npos || !upper(s[begin])) return std::nullopt;
  const auto label = words.longest("label", s.substr(begin));
  if (!label) return std::nullopt;
  std::string kind(label->value);
  if (kind == "excused" || kind == "unexcused") kind = "absent";
  if (!heading_label(kind)) return std::nullopt;
  Candidate out;
  out.label_end = begin + label->length;
  if (list_label(kind)) out.label_end += group_behind(s.substr(out.label_end), words);
  out.dash = std::min(first_not_in<" \t*_">(s, out.label_end), s.size());
  out.dash_end = out.dash + dash_at(s.substr(out.dash));
  const bool gap = out.dash_end == out.dash;
  if (gap ? !(apart && gap_between(s, out.label_end, out.dash)) : s[out.dash - 1] != ' ' && s[out.dash - 1] != '\t') return std::nullopt;
  if (!gap && out.dash_end < s.size() && !is_one_of<" \t*_">(s[out.dash_end])) return std::nullopt;
  const std::size_t value = std::min(first_not_in<" \t*_">(s, out.dash_end), s.size());
  std::string_view told = s.substr(value);
  told = told.substr(0, last_not_in<" \t.">(told) + 1);
  out.score = score_of(kind, s.substr(begin, label->length), told, words);
  out.genre = words.contains("genre_label", s.substr(begin, label->length));
  if (out.score == no || (gap && out.score < sure)) return std::nullopt;
  return out;
}

// Columns, not the gap behind `##` or `1.`.
bool has_columns(const Line& line) {
  const std::string_view s = line.raw.trimmed_view();
  return gapped(s.substr(std::min(first_not_in<" \t#0123456789.">(s), s.size())));
}

// The nearest line that holds anything above and below; nothing at the text's ends.
std::array<const Line*, 2> around(const std::vector<Line>& lines, std::size_t at) {
  std::size_t above = at, below = at + 1;
  while (above > 0 && lines[above - 1].blank()) --above;
  while (below < lines.size() && lines[below].blank()) ++below;
  return {above > 0 ? &lines[above - 1] : nullptr, below < lines.size() ? &lines[below] : nullptr};
}

// `Aanwezig     - A` with `- B` below it, or beside `Voorzitter     A`: the dash is a bullet in a column.
bool bullet_in_column(const std::vector<Line>& lines, std::size_t at, const Candidate& found) {
  const std::string_view s = lines[at].raw.view();
  if (!gap_before(s, found.dash)) return false;
  for (const Line* line : around(lines, at)) {
    if (!line) continue;
    const std::string_view other = line->raw.trimmed_view();
    if (dash_at(other) > 0) return true;
    const std::vector<Piece> pieces = has_columns(*line) ? pieces_of(other) : std::vector<Piece>{};
    if (pieces.size() > 1 && dash_at(other.substr(pieces[1].begin)) == 0) return true;
  }
  return false;
}

// `Voorzitter: A`, as the lines around have it.
bool labelled(std::string_view s, const Vocabulary& words) {
  const auto label = read_label(s.substr(0, 120), words);
  return label && label->colon && heading_label(label->kind);
}

void close(Line& line, const Candidate& found, std::vector<Span>& marks) {
  Text closed = line.raw.slice(0, found.label_end);
  closed.append_glue(":");
  const bool gap = found.dash == found.dash_end;
  const std::size_t end = gap ? found.dash : last_not_in<" \t">(line.raw.view(), found.dash - 1) + 1;  // of the marks before the dash
  if (end > found.label_end) closed.append(line.raw.slice(found.label_end, end));
  closed.append(line.raw.slice(found.dash_end, line.raw.size()));
  for (const Span& span : line.raw.spans(found.dash, found.dash_end)) marks.push_back(span);
  line.raw = std::move(closed);
}

}  // namespace

void close_dashes(std::vector<Line>& lines, std::vector<Span>& marks, const Vocabulary& words) {
  struct Row {
    Line* line;
    std::optional<Candidate> found;
    bool labelled;
  };
  std::vector<Row> rows;
  std::size_t several = 0;  // lines that may be such labels
  for (std::size_t i = 0; i < lines.size() && rows.size() < first_lines; ++i) {
    if (lines[i].blank() || lines[i].table > 0) continue;
    const std::string_view s = lines[i].raw.view();
    const auto beside = around(lines, i);
    const bool apart = (i == 0 || lines[i - 1].blank()) && (i + 1 == lines.size() || lines[i + 1].blank()) &&
                       std::none_of(beside.begin(), beside.end(), [](const Line* line) { return line && has_columns(*line); });
    rows.push_back({&lines[i], candidate_of(s, apart, words), labelled(s, words)});
    if (rows.back().found && bullet_in_column(lines, i, *rows.back().found)) rows.back().found.reset();
    if (rows.size() == 1 && rows.back().found && rows.back().found->genre) rows.back().found.reset();
    several += rows.back().found.has_value();
  }
  for (std::size_t k = 0; several > 0 && k < rows.size(); ++k) {
    if (!rows[k].found) continue;
    const bool beside = (k + 1 < rows.size() && rows[k + 1].labelled) || (k > 0 && rows[k - 1].labelled);
    if (rows[k].found->score >= sure || several > 1 || beside) close(*rows[k].line, *rows[k].found, marks);
  }
}

}  // namespace notulen::layout
