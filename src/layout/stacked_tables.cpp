#include "layout/stacked_tables.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "layout/wraps.hpp"
#include "read/gloss.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_columns = 8, most_rows = 60, longest_cell = 120;

enum class Family { persons, actions };
constexpr std::array families{Family::persons, Family::actions};

// What the column that a segment heads holds; empty where it heads none.
std::string_view kind_of(const Segment& segment, Family family, const Vocabulary& words) {
  if (segment.is_table() || !segment.bullet.empty()) return {};
  std::string_view said = without_gloss(segment.text.view(), words);
  if (said.ends_with(':')) said.remove_suffix(1);
  return words.value(family == Family::persons ? TableName("attendance_column") : TableName("action_column"), said).value_or(std::string_view{});
}

// Lines [begin, end) of a column below its head.
struct Stack {
  std::string_view kind;
  std::size_t head = 0, end = 0;
  [[nodiscard]] std::size_t lines() const { return end - head - 1; }
};

// `Locatie:` below `Tijd:` and its value: labels of a heading block, no column.
bool next_label(const Segment& segment, const Vocabulary& words) {
  const auto label = read_label(segment.text.view(), words);
  return label && label->colon && heading_label(label->kind);
}

// The paragraph that begins with a head, `at` or the line below it; an empty one where there is none.
Stack stack_at(const std::vector<Segment>& all, std::size_t at, bool first, Family family, const Vocabulary& words) {
  Stack out;
  if (at >= all.size()) return out;
  out.kind = kind_of(all[at], family, words);
  out.head = at;
  // The name of the list stands above its first column: `Actielijst`.
  if (out.kind.empty() && first && at + 1 < all.size() && !all[at + 1].blank_before) out.kind = kind_of(all[++out.head], family, words);
  if (out.kind.empty()) return out;
  for (out.end = out.head + 1; out.end < all.size() && !all[out.end].blank_before && out.lines() <= 2 * most_rows; ++out.end)
    if (all[out.end].is_table() || all[out.end].text.size() > longest_cell || all[out.end].style.heading > 0 || next_label(all[out.end], words)) return {};
  return out;
}

// A cell took more than one line.
bool goes_on_in(const Segment& above, const Segment& segment) {
  const std::string_view s = segment.text.view(), before = above.text.view();
  return (s[0] >= 'a' && s[0] <= 'z') && (before.ends_with('-') || before.size() > 20);
}

// The cells of a column, as many as there are rows; nothing where they are not.
std::vector<Text> cells_of(const std::vector<Segment>& all, const Stack& stack, std::size_t rows) {
  std::vector<Text> out;
  std::size_t left = stack.lines() - rows;  // lines that go on in the one above
  for (std::size_t i = stack.head + 1; i < stack.end; ++i) {
    if (left > 0 && !out.empty() && goes_on_in(all[i - 1], all[i])) {
      out.back().join_line(all[i].text);
      --left;
    } else {
      out.push_back(all[i].text);
    }
  }
  if (out.size() != rows) out.clear();
  return out;
}

// The columns say what a table of persons or actions is made of.
bool whole(const std::vector<Stack>& stacks, Family family) {
  const auto holds = [&](std::string_view kind) { return std::any_of(stacks.begin(), stacks.end(), [&](const Stack& stack) { return stack.kind == kind; }); };
  if (family == Family::persons) return stacks.size() > 1 && (holds("name") || holds("family"));
  return stacks.size() > 1 && holds("text") && (holds("owner") || holds("status") || holds("due"));
}

Segment table_of(std::vector<Segment>& all, const std::vector<Stack>& stacks, std::size_t rows) {
  Segment table;
  table.header = true;
  for (std::size_t r = 0; r <= rows; ++r) table.rows.emplace_back(stacks.size());
  for (std::size_t c = 0; c < stacks.size(); ++c) {
    const std::vector<Text> cells = cells_of(all, stacks[c], rows);
    if (cells.empty()) return {};
    table.rows[0][c] = all[stacks[c].head].text;
    for (std::size_t r = 0; r < rows; ++r) table.rows[r + 1][c] = cells[r];
  }
  table.line = all[stacks.front().head].line;
  for (std::size_t i = stacks.front().head; i < stacks.back().end; ++i) {
    for (const Span& span : all[i].source) table.source.push_back(span);
    table.end_line = all[i].end_line;
  }
  table.blank_before = table.blank_after = true;
  return table;
}

}  // namespace

void tables_of_stacks(std::vector<Segment>& segments, const Vocabulary& words) {
  std::vector<Segment> out;
  std::size_t done = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (i > 0 && !segments[i].blank_before) continue;
    for (const Family family : families) {
      std::vector<Stack> stacks;
      std::size_t rows = most_rows + 1;
      for (std::size_t at = i; stacks.size() < most_columns; at = stacks.back().end) {
        const Stack stack = stack_at(segments, at, stacks.empty(), family, words);
        if (stack.end == 0 || stack.lines() < 2) break;
        rows = std::min(rows, stack.lines());
        stacks.push_back(stack);
      }
      if (!whole(stacks, family) || rows > most_rows) continue;
      Segment table = table_of(segments, stacks, rows);
      if (table.rows.empty()) continue;
      std::move(segments.begin() + static_cast<long>(done), segments.begin() + static_cast<long>(stacks.front().head), std::back_inserter(out));
      out.push_back(std::move(table));
      done = stacks.back().end;
      i = done - 1;
      break;
    }
  }
  if (done == 0) return;
  std::move(segments.begin() + static_cast<long>(done), segments.end(), std::back_inserter(out));
  segments = std::move(out);
}

}  // namespace notulen::layout
