#include "layout/tables.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"
#include "read/words.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
bool is_ruler(std::string_view row) {
  const bool drawn = row.find('-') != std::string_view::npos || row.starts_with("+=");
  return drawn && first_not_in<"|-: +=\t">(row) == std::string_view::npos;
}

namespace {

// Nothing stands where the ruler's columns are parted: a row, and no text below a table that was not closed.
bool fits(std::string_view s, std::string_view rule) {
  for (std::size_t i = 1, at = byte_at(s, 1); i + 1 < rule.size() && at < s.size(); ++i, at += byte_at(s.substr(at), 1))
    if (rule[i] == ' ' && rule[i + 1] != ' ' && rule.find_first_not_of(' ') < i && s[at] != ' ') return false;
  return true;
}

constexpr std::size_t most_rows = 400;  // lines that a table with rulers of dashes may take
constexpr std::size_t widest_ruler = 1000;  // bytes: each row is looked at for each of its columns

// The cells of a row in a line of so many bytes: all, unless a wide ruler stands above many short lines. None that the line
// fills is lost, for each takes two bytes or more.
std::size_t cells_in(std::size_t columns, std::size_t bytes) { return std::min(columns, 8 + bytes / 2); }

// `Turnkring<TAB>A, B`: no bullet, no number, no label with a colon, no talk behind who speaks.
bool keyed_row(const Line& line) {
  constexpr std::size_t longest_row = 100;
  const std::string_view s = line.raw.trimmed_view();
  if (s.size() > longest_row || tab_cells(line) != 2 || !upper(s[0])) return false;
  const std::size_t tab = s.find('\t'), next = s.find_first_not_of('\t', tab);
  return s[tab - 1] != ':' && upper(s[next]) && !s.ends_with('.');
}

}  // namespace

bool is_dash_ruler(const Line& line) {
  const std::string_view raw = line.raw.view();
  if (raw.size() > widest_ruler) return false;
  if (const std::size_t first = first_not_in<" \t\n\v\f\r">(raw); first == std::string_view::npos || (raw[first] != '-' && raw[first] != '=')) return false;
  const std::string_view s = line.raw.trimmed_view();
  const bool dashes = s[0] == '-';
  if (s.size() < 7 || (dashes ? first_not_in<"- ">(s) : first_not_in<"= ">(s)) != std::string_view::npos) return false;
  return dashes ? s.starts_with("---") && s.find(" ---") != std::string_view::npos : s.starts_with("==") && s.find(" ==") != std::string_view::npos;
}

bool Ruled::operator()(std::size_t i) {
  if (i < end_) return true;
  const bool head = !lines_[i].blank() && i + 1 < lines_.size() && is_dash_ruler(lines_[i + 1]);
  if (!head && !is_dash_ruler(lines_[i])) return false;
  end_ = behind_dash_table(lines_, head ? i + 1 : i);
  return true;
}

constexpr std::size_t longest_key = 40;
constexpr std::size_t least_wrapped = 24;  // columns: in narrower cells words leave room of any width

Segment read_dash_table(const std::vector<Line>& lines, std::size_t ruler, std::size_t& end, const Dialect& dialect) {
  const std::string_view rule = lines[ruler].raw.view();
  // Three rulers of one shape: the first stands above the head.
  if (ruler + 3 < lines.size() && (ruler == 0 || lines[ruler - 1].blank()) && !lines[ruler + 1].blank() && lines[ruler + 2].raw.view() == rule) {
    std::size_t third = ruler + 3;
    while (third < lines.size() && third < ruler + most_rows && !is_dash_ruler(lines[third])) ++third;
    if (third < lines.size() && lines[third].raw.view() == rule) {
      Segment table = read_dash_table(lines, ruler + 2, end, dialect);
      for (const Span& span : lines[ruler].raw.trimmed_spans()) table.source.push_back(span);
      table.line = lines[ruler].number;
      return table;
    }
  }
  Segment table;
  std::vector<std::size_t> starts, widths;
  for (std::size_t i = 0; i < rule.size(); ++i) {
    if (rule[i] == ' ') continue;
    if (i == 0 || rule[i - 1] == ' ') {
      starts.push_back(i);
      widths.push_back(0);
    }
    ++widths.back();
  }
  // The closing rule, and whether blank lines part the rows.
  const auto closes = [&](const Line& line) { return is_rule(line.raw.view()) || is_dash_ruler(line); };
  std::size_t close = ruler + 1;
  while (close < lines.size() && close < ruler + most_rows && !closes(lines[close]) && (!lines[close - 1].blank() || fits(lines[close].raw.view(), rule))) ++close;
  const bool closed = close < lines.size() && close < ruler + most_rows && closes(lines[close]) && (!is_dash_ruler(lines[close]) || lines[close].raw.view() == rule) &&
                      columns(lines[close].raw.trimmed_view()) * 2 >= columns(lines[ruler].raw.trimmed_view());  // a short one is a heading's
  if (!closed) {
    close = ruler + 1;
    while (close < lines.size() && !lines[close].blank()) ++close;
  }
  bool spaced = false;
  for (std::size_t i = ruler + 1; i + 1 < close; ++i) spaced = spaced || lines[i].blank();
  // A cell may begin a little before its ruler.
  const auto edge = [&](std::string_view s, std::size_t k) {
    const std::size_t at = byte_at(s, starts[k]), word = at == 0 || at >= s.size() || s[at] == ' ' ? at : s.rfind(' ', at - 1) + 1;
    return at - word <= 2 ? word : at;
  };
  // `toezichthouders organiseren` alone below a cell that was too long; the first cell holds the rows' keys.
  const auto goes_on = [&](const Line& line) {
    const std::string_view s = line.raw.view();
    std::size_t filled = 0;
    for (std::size_t k = 0; k < starts.size(); ++k) {
      const std::size_t from = edge(s, k), to = k + 1 < starts.size() ? edge(s, k + 1) : s.size();
      if (from >= to || s.substr(from, to - from).find_first_not_of(' ') == std::string_view::npos) continue;
      if (k == 0) return false;
      ++filled;
    }
    if (filled != 1 || table.rows.empty() || table.rows.back()[0].empty()) return false;
    return starts.size() > 2 || first_in<"0123456789">(table.rows.back()[0].view()) != std::string_view::npos;
  };
  std::vector<std::size_t> last(starts.size(), 0);  // columns that the line above takes in each cell
  std::vector<std::size_t> begins(starts.size(), 0);  // where the last line of each cell of the row begins
  const auto add_row = [&](const Line& line, bool joined) {
    const std::string_view s = line.raw.view();
    if (!joined || table.rows.empty()) {
      table.rows.emplace_back();
      begins.assign(starts.size(), 0);
    }
    auto& row = table.rows.back();
    row.resize(std::max(row.size(), cells_in(starts.size(), s.size())));
    for (std::size_t k = 0; k < row.size(); ++k) {
      const std::size_t from = edge(s, k), to = k + 1 < starts.size() ? edge(s, k + 1) : s.size();
      if (from >= to) continue;
      const Text raw = line.raw.slice(from, to);
      Text cell = read_marks(raw, dialect, true).text;
      Text& above = row[k];
      // The next word would have gone into the line above, which was ended.
      const std::string_view said = raw.trimmed_view();
      const bool room = widths[k] >= least_wrapped && last[k] + columns(said.substr(0, said.find(' '))) + 3 <= widths[k];
      const std::string_view before = above.view().substr(begins[k]);
      const bool ended = joined && !above.empty() && !said.empty() && said[0] != '(' && (room || keyed_below(said, before));
      if (!said.empty()) last[k] = columns(said);
      if (!ended) {
        join_cell(above, cell);
        continue;
      }
      above.append_glue("\n");
      begins[k] = above.size();
      above.append(cell);
    }
    for (const Span& span : line.raw.trimmed_spans()) table.source.push_back(span);
    table.end_line = line.end_number;
  };
  table.line = lines[ruler].number;
  if (ruler > 0 && !lines[ruler - 1].blank() && !closes(lines[ruler - 1])) {
    table.line = lines[ruler - 1].number;
    add_row(lines[ruler - 1], false);
    table.header = true;
  }
  for (const Span& span : lines[ruler].raw.trimmed_spans()) table.source.push_back(span);
  bool parted = true;
  for (std::size_t i = ruler + 1; i < close; ++i) {
    if (lines[i].blank()) {
      parted = true;
      continue;
    }
    add_row(lines[i], (spaced && !parted) || goes_on(lines[i]));
    parted = false;
  }
  if (closed) {
    for (const Span& span : lines[close].raw.trimmed_spans()) table.source.push_back(span);
    table.end_line = lines[close].end_number;
  }
  end = closed ? close + 1 : close;
  return table;
}

std::size_t behind_dash_table(const std::vector<Line>& lines, std::size_t ruler) {
  std::size_t end = ruler + 1;
  (void)read_dash_table(lines, ruler, end, {});
  return end;
}

bool is_pipe_row(const Line& line) {
  const std::string_view s = line.raw.trimmed_view();
  if (s.size() < 3) return false;
  if (s.front() == '^') return s.back() == '^' || s.back() == '|';  // DokuWiki's header cells
  if (s.front() != '|' && s.front() != '+') return false;
  return s.front() == '|' ? s.find('|', 1) != std::string_view::npos : is_ruler(s);
}

std::size_t bare_cells(const Line& line) {
  const std::string_view s = line.raw.trimmed_view();
  if (s.empty() || s.front() == '|') return 0;
  std::size_t cells = 1;
  for (std::size_t at = s.find('|'); at != std::string_view::npos; at = s.find('|', at + 1)) {
    if (s[at - 1] == '|' || s[at - 1] == '\\') return 0;
    ++cells;
  }
  return cells;
}

bool is_bare_table(const std::vector<Line>& lines, std::size_t begin) {
  const std::size_t cells = bare_cells(lines[begin]);
  if (cells < 2 || lines[begin].of_list || begin + 1 >= lines.size() || bare_cells(lines[begin + 1]) != cells) return false;
  const bool ruled = is_ruler(lines[begin + 1].raw.trimmed_view());
  return ruled || cells > 2;
}

namespace {

// The columns (of characters) at which a row's bars stand.
std::vector<std::size_t> bars_of(std::string_view s) {
  std::vector<std::size_t> out;
  std::size_t column = 0;
  for (const char c : s) {
    if (c == '|') out.push_back(column);
    column += !vocabulary::continuation(c);
  }
  return out;
}

// Rows as antiword draws them, whose cells were wrapped: a line without a number where the rows bear one, elsewhere without
// a first cell, goes on with the row above.
void join_drawn_rows(Segment& table, const std::vector<std::size_t>& bars) {
  std::size_t keyed = 0, keys = 0, without = 0;
  const auto numbered = [](const Text& cell) { return !cell.empty() && digit(cell.view()[0]); };
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    if (table.rows[r].empty()) return;
    without += table.rows[r][0].empty();
    keys += !table.rows[r][0].empty();
    keyed += numbered(table.rows[r][0]);
  }
  if (without == 0) return;
  const bool by_number = keyed > 1 && keyed * 2 > keys;
  // A title too was wrapped: `Verslag vorige` above `vergadering`, whose text goes on or had ended with the line above.
  const auto title_goes_on = [](const std::vector<Text>& above, const std::vector<Text>& row) {
    if (row[0].empty() || !lower(row[0].view()[0]) || above.size() < 2 || row.size() < 2) return false;
    const std::string_view before = above[1].view();
    return row[1].empty() || lower(row[1].view()[0]) || before.empty() || std::string_view(".?!:").find(before.back()) == std::string_view::npos;
  };
  bool headed = true;  // no row but the head yet
  Rare<std::vector<Text>> rows;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::vector<Text>& row = table.rows[r];
    const bool goes_on = by_number ? !row[0].empty() ? !numbered(row[0]) : true : row[0].empty() || (!headed && title_goes_on(rows.back(), row));
    headed = rows.empty();
    if (rows.empty() || !goes_on) {
      rows.push_back(std::move(row));
      continue;
    }
    std::vector<Text>& above = rows.back();
    for (std::size_t k = 0; k < row.size() && k < above.size(); ++k) {
      if (row[k].empty()) continue;
      // Where the next word had room, or begins what it names, the line was ended.
      const std::string_view before = above[k].view(), next = row[k].view();
      const std::size_t width = k + 1 < bars.size() ? bars[k + 1] - bars[k] - 1 : 0, most = 4 * (width + 1);  // bytes that may fit in it
      const std::string_view tail = last_bytes(before, most);
      const bool room = columns(tail.substr(tail.rfind('\n') + 1)) + 1 + columns(next.substr(0, next.find(' '))) < width;
      const std::size_t colon = next.substr(0, 24).find(": ");
      if (!before.empty() && (room || (colon != std::string_view::npos && upper(next[0])))) {
        above[k].append_glue("\n");
        above[k].append(row[k]);
      } else {
        above[k].join_line(row[k]);
      }
    }
  }
  table.rows = std::move(rows);
}

}  // namespace

bool keyed_below(std::string_view next, std::string_view above) {
  const auto keyed = [](std::string_view s) {
    const std::size_t colon = s.substr(0, longest_key).find(": ");
    return colon != std::string_view::npos && first_in<",.;(">(s.substr(0, colon)) == std::string_view::npos;
  };
  return keyed(next) && keyed(above);
}

std::vector<Text> cells_between_bars(const Text& row, std::size_t from, const Dialect& dialect) {
  const std::string_view s = row.view();
  std::vector<Text> cells;
  const std::string_view marks = s.front() == '^' ? "|^" : "|";
  bool links = true;  // more may be closed
  while (from < s.size()) {
    std::size_t to = from;
    while (to < s.size() && !(marks.find(s[to]) != std::string_view::npos && (to == 0 || s[to - 1] != '\\'))) {
      // `[[user:bob|Bob Vink]]`: the bar is the link's.
      const std::size_t closed = links && s.substr(to, 2) == "[[" ? s.find("]]", to) : to;
      links = links && closed != std::string_view::npos;
      to = std::max(to + 1, closed == std::string_view::npos ? 0 : closed);
    }
    cells.push_back(read_marks(row.slice(from, to), dialect, true).text.trimmed());
    from = to + 1;
  }
  return cells;
}

void drop_empty_header(Segment& table) {
  if (!table.header || std::any_of(table.rows[0].begin(), table.rows[0].end(), [](const Text& cell) { return !cell.empty(); })) return;
  table.rows.erase(table.rows.begin());
  table.header = false;
}

Segment read_pipe_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect) {
  Segment table;
  table.line = lines[begin].number;
  std::size_t i = begin;
  const std::size_t bare = bare_cells(lines[begin]) > 1 && !is_pipe_row(lines[begin]) ? bare_cells(lines[begin]) : 0;
  table.header = bare > 0 || lines[begin].raw.trimmed_view().starts_with("^");
  // Cells filled up with blanks, and no ruler: each line ends at the same column.
  const std::vector<std::size_t> bars = bare == 0 ? bars_of(lines[begin].raw.view()) : std::vector<std::size_t>{};
  bool drawn = bars.size() > 2 && lines[begin].raw.view().find("  ") != std::string_view::npos;
  for (; i < lines.size() && (bare > 0 ? bare_cells(lines[i]) == bare : is_pipe_row(lines[i])); ++i) {
    const Text row = lines[i].raw.trimmed();
    for (const Span& span : row.spans()) table.source.push_back(span);
    table.end_line = lines[i].end_number;
    const std::string_view s = row.view();
    drawn = drawn && !is_ruler(s) && bars_of(lines[i].raw.view()) == bars;
    if (is_ruler(s)) {
      if (table.rows.size() == 1) table.header = true;
      continue;
    }
    table.rows.push_back(cells_between_bars(row, bare > 0 ? 0 : 1, dialect));
  }
  if (drawn) join_drawn_rows(table, bars);
  drop_empty_header(table);
  end = i;
  return table;
}

std::size_t tab_cells(const Line& line) {
  const std::string_view s = line.raw.trimmed_view();
  if (s.find('\t') == std::string_view::npos) return s.empty() ? 0 : 1;
  const std::size_t digits = first_not_in<"0123456789.)">(s);
  if (digits != 0 && digits != std::string_view::npos && s[digits] == '\t' && (s[digits - 1] == '.' || s[digits - 1] == ')')) return 0;
  if (const std::size_t tab = s.find('\t'); tab != std::string_view::npos && s.substr(s.find_first_not_of('\t', tab)).starts_with(":\t")) return 0;  // a label
  std::size_t cells = 1;
  for (std::size_t at = s.find('\t'); at != std::string_view::npos; at = s.find('\t', at + 1))
    if (s[at + 1] != '\t') ++cells;
  return cells;
}

bool heads_tabs(const Line& line, const Line& next, const Vocabulary& words) {
  const std::size_t cells = tab_cells(line);
  if (cells < 4 || tab_cells(next) + 1 != cells) return false;
  const std::string_view s = line.raw.view();
  std::size_t columns = 0;
  for (std::size_t at = first_not_in<" \t">(s); at < s.size();) {
    const std::size_t end = std::min(s.find('\t', at), s.size());
    columns += words.contains("action_column", s.substr(at, end - at)) || words.contains("attendance_column", s.substr(at, end - at));
    at = s.find_first_not_of('\t', end);
  }
  return columns * 2 > cells;
}

bool heads_outcomes_and_actions(std::string_view head, const Vocabulary& words) {
  const std::size_t bar = head.find('/');
  if (bar == std::string_view::npos) return false;
  const auto left = words.value("item_column", trimmed(head.substr(0, bar))), right = words.value("item_column", trimmed(head.substr(bar + 1)));
  return left && right && *left == "outcome" && *right == "action";
}

bool heads_tabbed_minutes(const Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const std::size_t cells = tab_cells(line);
  if (cells < 2) return false;
  bool title = false, said = false, both = false;
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t end = std::min(s.find('\t', at), s.size());
    const auto kind = words.value("item_column", s.substr(at, end - at));
    if (!kind && end > at && s.substr(at, end - at).find('/') == std::string_view::npos) return false;
    title = title || (kind && (*kind == "title" || *kind == "item"));
    said = said || (kind && *kind == "outcome");
    both = both || heads_outcomes_and_actions(s.substr(at, end - at), words);
    at = end + 1;
  }
  return title && ((said && cells > 2) || both);
}

void close_rows(std::vector<Line>& lines) {
  std::vector<Line> out;
  out.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool inside = lines[i].blank() && !lines[i].page_break && !out.empty() && i + 1 < lines.size();
    const bool between = inside && ((tab_cells(out.back()) > 2 && tab_cells(out.back()) == tab_cells(lines[i + 1])) || (keyed_row(out.back()) && keyed_row(lines[i + 1])));
    if (!between) out.push_back(std::move(lines[i]));
  }
  lines = std::move(out);
}

Segment read_tab_table(const std::vector<Line>& lines, std::size_t begin, std::size_t& end, const Dialect& dialect, bool wide) {
  Segment table;
  table.line = lines[begin].number;
  table.header = true;
  // In minutes the first column may have no head, and its numbers stops: `1.`
  const auto text_of_row = [&](const Line& line) { return wide ? line.raw.slice(0, last_not_in<" \t">(line.raw.view()) + 1) : line.raw.trimmed(); };
  const auto filled = [&](const Line& line) {
    if (!wide) return tab_cells(line);
    const std::string_view s = line.raw.view();
    std::size_t cells = 0;
    for (std::size_t at = 0; at < s.size(); ++at) cells += s[at] != '\t' && (at == 0 || s[at - 1] == '\t');
    return cells;
  };
  const bool unheaded = wide && lines[begin].raw.view().starts_with('\t');
  const std::size_t count = filled(lines[begin]) + (unheaded ? 1 : 0);
  std::size_t i = begin;
  // A row may lack its last cells, or one in the middle between two tabs.
  const auto fits = [&](const Line& line) {
    const std::size_t cells = filled(line);
    if (wide && i > begin && cells > 0 && cells < count) return line.raw.view().find('\t') != std::string_view::npos && !line.raw.view().starts_with('\t');
    return i == begin || cells == count || (cells + 2 >= count && cells >= 2 && cells < count);
  };
  for (; i < lines.size() && fits(lines[i]); ++i) {
    const Text row = text_of_row(lines[i]);
    const auto tabs = static_cast<std::size_t>(std::count(row.view().begin(), row.view().end(), '\t'));
    const bool hole = filled(lines[i]) < count && (tabs + 1 == count || wide);
    for (const Span& span : lines[i].raw.trimmed_spans()) table.source.push_back(span);
    table.end_line = lines[i].end_number;
    std::vector<Text> cells;
    const std::string_view s = row.view();
    for (std::size_t from = 0; from < s.size();) {
      std::size_t to = s.find('\t', from);
      if (to == std::string_view::npos) to = s.size();
      if (to > from || hole) cells.push_back(read_marks(row.slice(from, to), dialect, true).text);
      from = to + 1;
    }
    table.rows.push_back(std::move(cells));
  }
  end = i;
  return table;
}

}  // namespace notulen::layout
