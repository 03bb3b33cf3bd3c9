#include "layout/cell_lines.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/item_column.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_columns = 8, most_lines = 30, longest_head = 32;
constexpr std::size_t searched = 60;  // segments at the start of a text

std::string_view column_of(std::string_view head, const Vocabulary& words) {
  if (const auto kind = item_column(head, words)) return *kind;
  return words.value("action_column", head).value_or(std::string_view{});
}

// What a row begins with: the number that is all of the line, or a code such as `142.1`.
struct Key {
  long value = -1;
  bool coded = false;
  [[nodiscard]] bool found() const { return value >= 0; }
  // Numbers count on; codes may come in any order.
  [[nodiscard]] bool follows(const Key& before) const { return found() && coded == before.coded && (coded || !before.found() || value == before.value + 1); }
};

Key lone_key(const Line& line) {
  std::string_view s = line.raw.trimmed_view();
  if (s.ends_with('.')) s.remove_suffix(1);
  const std::size_t dot = s.find('.');
  const std::string_view whole = s.substr(0, dot), part = dot == std::string_view::npos ? std::string_view{} : s.substr(dot + 1);
  const auto figures = [](std::string_view t, std::size_t most) { return !t.empty() && t.size() <= most && std::all_of(t.begin(), t.end(), digit); };
  if (!figures(whole, 3) || (dot != std::string_view::npos && !figures(part, 2))) return {};
  Key out{0, dot != std::string_view::npos};
  for (const char c : s)
    if (c != '.') out.value = out.value * 10 + (c - '0');
  return out;
}

// How well `next` goes on in the cell that `line` ends.
double goes_on(std::string_view line, std::string_view next) {
  if (next[0] >= 'a' && next[0] <= 'z') return 1;
  const bool entry = digit(next[0]) && first_in<".)">(next) < 3;
  if (line.ends_with(':') || ((line.ends_with(';') || line.ends_with(',')) && (entry || next[0] == '-'))) return 1;
  if (line.ends_with('.') || line.ends_with(')') || first_in<"abcdefghijklmnopqrstuvwxyz">(line) == std::string_view::npos) return -1;
  return line.size() > next.size() && line.size() > 24 ? 0.3 : -0.5;
}

// Shares the lines of a row out over so many cells, in order; the first line of each cell.
std::vector<std::size_t> share(const std::vector<Text>& lines, std::size_t cells) {
  const std::size_t n = lines.size();
  std::vector<std::size_t> firsts;
  if (n <= cells) {
    for (std::size_t k = 0; k < n; ++k) firsts.push_back(k);
    return firsts;
  }
  // The seams where the next line goes on worst begin the cells.
  std::vector<std::pair<double, std::size_t>> seams;
  for (std::size_t k = 1; k < n; ++k) seams.emplace_back(goes_on(lines[k - 1].view(), lines[k].view()), k);
  std::stable_sort(seams.begin(), seams.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  firsts.push_back(0);
  for (std::size_t k = 0; k + 1 < cells && seams[k].first < 0.9; ++k) firsts.push_back(seams[k].second);
  std::sort(firsts.begin(), firsts.end());
  return firsts;
}

// A label and nothing else, of what the start of minutes tells; its kind.
std::string bare_label(const Segment& segment, const Vocabulary& words) {
  if (segment.is_table() || segment.text.empty() || !segment.bullet.empty() || segment.text.size() > longest_head || segment.style.heading > 0 ||
      words.contains("genre_label", segment.text.view()))  // `Verslag` above a title
    return {};
  const auto label = read_label(segment.text.view(), words);
  if (!label || label->colon || label->end < segment.text.size()) return {};
  return heading_label(label->kind) ? label->kind : std::string();
}

// The value suits the label: a date, a time; anything else short.
bool suits(const std::string& kind, const Segment& value, const Vocabulary& words) {
  if (value.is_table() || value.text.empty() || value.text.size() > 100 || !value.bullet.empty() || !bare_label(value, words).empty()) return false;
  if (kind == "date") {
    const auto dates = find_dates(value.text.view(), words);
    return !dates.empty() && dates[0].begin == 0;
  }
  if (kind == "time" || kind == "end_time") return digit(value.text.view()[0]);
  const auto label = read_label(value.text.view(), words);
  return !(label && label->colon);
}

}  // namespace

std::size_t cell_heads(const std::vector<Line>& lines, std::size_t at, const Vocabulary& words) {
  // Most lines are no heads: what costs least is asked first.
  std::size_t last = at;
  while (last < lines.size() && last <= at + most_columns && !lines[last].raw.empty() && lines[last].raw.size() <= 2 * longest_head && !lone_key(lines[last]).found()) ++last;
  if (last < at + 3 || last > at + most_columns) return 0;
  std::size_t count = 0, unknown = 0;
  bool title = false, rest = false;
  for (; at + count < lines.size() && count <= most_columns; ++count) {
    const std::string_view head = lines[at + count].raw.trimmed_view();
    if (head.empty() || head.size() > longest_head || lines[at + count].table > 0) break;
    if (lone_key(lines[at + count]).found()) break;
    const std::string_view kind = column_of(head, words);
    if (count == 0 && kind != "number") return 0;
    unknown += kind.empty();
    title = title || kind == "title" || kind == "item" || kind == "text" || kind == "subject";
    rest = rest || kind == "outcome" || kind == "owner" || kind == "status" || kind == "due" || kind == "action";
  }
  if (count < 3 || count > most_columns || unknown > 1 || !title || !rest) return 0;
  std::size_t first = at + count;
  while (first < lines.size() && lines[first].blank()) ++first;
  return first < lines.size() && lone_key(lines[first]).found() ? count : 0;
}

Segment read_cell_lines(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const std::vector<bool>& furniture,
                        const Dialect& dialect, const Vocabulary& words) {
  Segment table;
  table.line = lines[begin].number;
  table.header = true;
  const std::size_t columns = cell_heads(lines, begin, words);
  const auto take = [&](std::size_t from, std::size_t to) {
    for (; from < to; ++from) {
      if (lines[from].blank() || furniture[from]) continue;
      for (const Span& span : lines[from].raw.trimmed().spans()) table.source.push_back(span);
      table.end_line = lines[from].end_number;
    }
  };
  table.rows.emplace_back();
  for (std::size_t c = 0; c < columns; ++c) table.rows[0].push_back(lines[begin + c].raw.trimmed());
  end = begin + columns;
  take(begin, end);
  Key number;
  for (std::size_t at = end; at < lines.size();) {
    if (lines[at].blank() || furniture[at]) {
      ++at;
      continue;
    }
    // The heads again, on the next page.
    if (const std::size_t again = cell_heads(lines, at, words); again == columns && lines[at].raw.trimmed_view() == table.rows[0][0].view()) {
      take(at, at + again);
      at += again;
      continue;
    }
    const Key value = lone_key(lines[at]);
    if (!value.found() || (number.found() && !value.follows(number))) break;
    std::vector<Text> cells;
    std::size_t next = at + 1;
    bool parted = false;  // a blank line behind whole cells may end the last row
    for (; next < lines.size() && cells.size() <= most_lines; ++next) {
      if (furniture[next] && !lines[next].blank()) continue;
      if (lines[next].blank()) {
        parted = parted || cells.size() + 2 >= columns;
        continue;
      }
      if (lone_key(lines[next]).follows(value) || parted || cell_heads(lines, next, words) > 0) break;
      cells.push_back(read_marks(lines[next].raw.trimmed(), dialect, true).text);
    }
    if (cells.empty() || cells.size() > most_lines) break;
    const std::vector<std::size_t> firsts = share(cells, columns - 1);
    std::vector<Text> row{lines[at].raw.trimmed()};
    for (std::size_t k = 0; k < firsts.size(); ++k) {
      row.push_back(cells[firsts[k]]);
      for (std::size_t l = firsts[k] + 1; l < (k + 1 < firsts.size() ? firsts[k + 1] : cells.size()); ++l) row.back().join(cells[l]);
    }
    row.resize(columns);
    table.rows.push_back(std::move(row));
    take(at, next);
    number = value;
    at = end = next;
  }
  while (end > begin && lines[end - 1].blank()) --end;
  return table;
}

void values_below_labels(std::vector<Segment>& all, const Vocabulary& words) {
  for (std::size_t i = 0; i + 5 < all.size() && i < searched; ++i) {
    struct Pair {
      std::size_t label = 0, end = 0;  // the first segment behind its values
      bool list = false;
    };
    std::vector<Pair> pairs;
    std::size_t sure = 0;  // dates and times
    for (std::size_t at = i; at + 1 < all.size();) {
      const std::string kind = bare_label(all[at], words);
      if (kind.empty() || !suits(kind, all[at + 1], words)) break;
      std::size_t end = at + 2;
      while (list_label(kind) && end < all.size() && !all[end].blank_before && suits(kind, all[end], words)) ++end;
      sure += kind == "date" || kind == "time" || kind == "end_time";
      pairs.push_back({at, end, list_label(kind)});
      at = end;
    }
    if (pairs.size() < 3 || sure == 0) continue;
    std::vector<Segment> placed;
    for (const Pair& pair : pairs) {
      Segment& label = all[pair.label];
      label.text.append_glue(":");
      if (!pair.list) {
        const Segment& value = all[pair.label + 1];
        label.text.join(value.text);
        label.source.append(value.source.begin(), value.source.end());
        label.end_line = value.end_line;
      }
      placed.push_back(std::move(label));
      if (pair.list) std::move(all.begin() + static_cast<long>(pair.label) + 1, all.begin() + static_cast<long>(pair.end), std::back_inserter(placed));
    }
    const auto from = all.begin() + static_cast<long>(i);
    all.erase(std::move(placed.begin(), placed.end(), from), all.begin() + static_cast<long>(pairs.back().end));
    return;
  }
}

}  // namespace notulen::layout
