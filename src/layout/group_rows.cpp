#include "layout/group_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "layout/gap_tables.hpp"
#include "layout/people_cells.hpp"
#include "layout/tables.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/named_list.hpp"
#include "read/words.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 40;   // of a document that hold anything, where its persons are listed
constexpr std::size_t longest_key = 32, longest_value = 300;  // bytes
constexpr std::size_t most_words = 4;     // of a group's name
constexpr std::size_t most_rows = 60;     // of a block; keeps a hostile table cheap

// A row's key and its value: bytes of the line.
struct Row {
  std::size_t begin = 0, end = 0, value = 0;
  std::size_t column = 0;  // at which the value begins; 0 behind a dash
};

enum class Kind { other, group, label, field, more };

struct Marked {
  std::size_t line = 0;
  Row row;
  Kind kind = Kind::other;
};

std::optional<Row> gap_row(std::string_view s) {
  if (!gapped(s)) return std::nullopt;
  const std::vector<Piece> pieces = pieces_of(s);
  if (pieces.size() != 2 || s[pieces[0].end - 1] == ':' || s[pieces[1].begin] == ':') return std::nullopt;  // colons have readers of their own
  return Row{pieces[0].begin, pieces[0].end, pieces[1].begin, pieces[1].column};
}

std::optional<Row> dash_row(std::string_view s) {
  const std::string_view head = s.substr(0, longest_key + 4);
  for (std::size_t at = first_in<"-\xE2">(head); at != std::string_view::npos; at = first_in<"-\xE2">(head, at + 1)) {
    const std::size_t end = at + (head[at] == '-' ? 1 : 3);
    if (at < 2 || head[at - 1] != ' ' || end + 1 >= s.size() || s[end] != ' ' || (head[at] != '-' && !head.substr(at).starts_with("–"))) continue;
    return Row{s.find_first_not_of(' '), at - 1, end + 1, 0};
  }
  return std::nullopt;
}

// Words that may name a group: few, without marks, none that begins a talk, an action or a decision.
bool may_be_group(std::string_view key, const Vocabulary& words) {
  if (key.empty() || key.size() > longest_key || !(upper(key[0]) || lower(key[0])) || first_in<",;:!?|/[]#">(key) != std::string_view::npos) return false;
  if (static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) >= most_words) return false;
  return !person_like(key, words) && !words.longest("talk_word", key) && !words.longest("action_mark", key) && !words.longest("decision_label", key) && !words.longest("item_title", key) && !words.longest("honorific", key);
}

// What rows of one kind say together.
struct Run {
  std::vector<Marked> rows;
  std::size_t groups = 0, labels = 0, several = 0, persons = 0, sure = 0;
  bool functions = false, bodies = false;

  // Lines that are left once they are marked.
  [[nodiscard]] std::size_t lines() const {
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const Marked& one) { return one.kind != Kind::more; }));
  }
  // Whether they are such a list: nicknames are no known names, beside a label fewer will do.
  [[nodiscard]] bool lists() const {
    if (groups == 0) return labels > 2 && lines() == rows.size();  // what labels alone wrap has readers of its own
    if (groups < 2 || groups + labels < 3 || persons < 3 || (several == 0 && !bodies)) return false;
    return labels > 0 ? sure * 4 >= persons : (functions || sure == persons) && sure * 2 >= persons;
  }
};

Kind read_row(const Line& line, const Row& row, const Vocabulary& words, Run& run) {
  const std::string_view s = line.raw.view(), key = s.substr(row.begin, row.end - row.begin), value = trimmed(s.substr(row.value));
  if (const auto label = read_label(key, words); label && label->end >= key.size()) {
    if (!bare_label(key, words)) return row.column > 0 ? Kind::field : Kind::other;
    const auto named = read_named_list(value, words);
    if (!names_nobody(value, words) && (!named || named->persons == 0)) return Kind::other;
    ++run.labels;
    if (named) run.functions = run.functions || named->functions;
    return Kind::label;
  }
  if (value.size() > longest_value || !may_be_group(key, words)) return Kind::other;
  const auto named = read_named_list(value, words);
  if (!named || named->persons == 0) return Kind::other;
  ++run.groups;
  run.several += named->persons > 1;
  run.persons += named->persons;
  run.sure += named->sure;
  run.functions = run.functions || named->functions;
  run.bodies = run.bodies || names_body(key, words);
  return Kind::group;
}

// The rows that `row_of` finds from line i on, told by their form alone; fewer than three are no list.
template <typename RowOf>
std::vector<Marked> rows_at(const std::vector<Line>& lines, std::size_t i, RowOf row_of) {
  std::vector<Marked> out;
  std::size_t column = 0;
  for (std::size_t k = i; k < lines.size() && k < i + most_rows && !lines[k].blank() && lines[k].table == 0 && !lines[k].of_list; ++k) {
    // The value goes on below itself.
    if (k > i && column > 0 && lines[k].indent == static_cast<int>(column) && !gapped(lines[k].raw.trimmed_view())) {
      out.push_back({k, {}, Kind::more});
      continue;
    }
    const std::optional<Row> row = row_of(lines[k].raw.view());
    if (!row || (k > i && row->column != column) || digit(lines[k].raw.view()[row->value])) break;
    column = row->column;
    out.push_back({k, *row, Kind::other});
  }
  return out;
}

// Reads rows as far as they are groups and labels; what breaks them off and all before it is passed over.
Run read_run(const std::vector<Line>& lines, std::vector<Marked>& rows, const Vocabulary& words) {
  Run run;
  std::size_t read = 0;
  for (; read < rows.size(); ++read) {
    Marked& one = rows[read];
    if (one.kind != Kind::more) one.kind = read_row(lines[one.line], one.row, words, run);
    if (one.kind == Kind::other) break;
  }
  run.rows.assign(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(read));
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(read + 1, rows.size())));
  while (!rows.empty() && rows.front().kind == Kind::more) rows.erase(rows.begin());
  return run;
}

void mark(std::vector<Line>& lines, const Run& run) {
  for (auto at = run.rows.rbegin(); at != run.rows.rend(); ++at) {
    const Marked& one = *at;
    Line& line = lines[one.line];
    if (one.kind == Kind::more) {  // the last one first: it goes to the line above
      lines[one.line - 1].raw.join_line(line.raw.trimmed());
      lines[one.line - 1].end_number = line.end_number;
      lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(one.line));
      continue;
    }
    Text text = line.raw.slice(one.row.begin, one.row.end);
    text.append_glue(": ");
    text.append(line.raw.slice(one.row.value, line.raw.size()));
    line.raw = std::move(text);
    line.parted = true;
    line.group = one.kind == Kind::group;
  }
}

// `1. Opening`, `# Opening`: the head has ended.
bool begins_items(std::string_view s) {
  const std::size_t begin = s.find_first_not_of(' ');
  if (begin == std::string_view::npos) return false;
  if (s[begin] == '#') return true;
  std::size_t at = begin;
  while (at < s.size() && digit(s[at])) ++at;
  if (at == begin || at > begin + 2) return false;
  if (at < s.size() && (s[at] == '.' || s[at] == ')')) ++at;
  const std::size_t title = s.find_first_not_of(' ', at);
  return title != std::string_view::npos && title > at && upper(s[title]);
}

// `De volgende leden tekenen de presentielijst:`
bool announces(std::string_view s, const Vocabulary& words) {
  constexpr std::size_t longest = 200;
  if (!s.ends_with(':') || s.size() > longest) return false;
  s.remove_suffix(1);
  for (std::size_t at = 0; at < s.size(); at = std::min(s.find(' ', at), s.size() - 1) + 1)
    if (const auto label = read_label(s.substr(at), words); label && list_label(label->kind)) return true;
  return false;
}

// Marks the lists among the rows of a block that begins at line i; the last line of the block that is left behind them.
std::size_t mark_block(std::vector<Line>& lines, std::size_t i, std::vector<Marked> rows, const Vocabulary& words) {
  std::size_t last = rows.empty() ? i : rows.back().line;
  while (rows.size() > 2) {
    const std::size_t first = rows.front().line;
    Run run = read_run(lines, rows, words);
    if (first > 0 && announces(lines[first - 1].raw.trimmed_view(), words)) ++run.labels;
    if (!run.lists() || (run.groups == 0 && !rows.empty())) continue;  // among labels alone a word that none knows tells nothing
    mark(lines, run);
    const std::size_t joined = run.rows.size() - run.lines();
    for (Marked& one : rows) one.line -= joined;
    last -= joined;
  }
  return last;
}

}  // namespace

void mark_groups(std::vector<Line>& lines, const Vocabulary& words) {
  std::size_t held = 0;
  Ruled ruled(lines);
  for (std::size_t i = 0; i < lines.size() && held < first_lines; ++i) {
    const bool drawn = ruled(i);
    if (lines[i].blank()) continue;
    ++held;
    if (drawn || lines[i].table > 0 || lines[i].of_list) continue;
    if (begins_items(lines[i].raw.view())) return;
    // Rows stand one right below the other.
    if (i + 1 >= lines.size() || lines[i + 1].blank()) continue;
    if (gapped(lines[i].raw.view())) i = std::max(i, mark_block(lines, i, rows_at(lines, i, gap_row), words));
    else if (dash_row(lines[i].raw.view()) && dash_row(lines[i + 1].raw.view())) i = std::max(i, mark_block(lines, i, rows_at(lines, i, dash_row), words));
  }
}

}  // namespace notulen::layout
