#include "layout/flat_tables.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "layout/gap_tables.hpp"
#include "letters.hpp"
#include "read/deadline.hpp"
#include "read/owners.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_rows = 200, longest_row = 400;
constexpr std::size_t most_words = 6;  // of an owner or a moment

using Cuts = std::vector<std::size_t>;  // where cells end and the next begin: the blanks between them

// Where the cells of a line are parted that holds nothing but names of columns: a number, a task, who, perhaps when.
Cuts header_cuts(std::string_view s, const Vocabulary& words) {
  constexpr std::string_view order[] = {"number", "text", "owner", "due"};
  Cuts cuts;
  std::size_t at = 0, column = 0;
  while (at < s.size() && column < std::size(order)) {
    const auto name = words.longest("action_column", s.substr(at));
    if (!name || name->value != order[column]) return {};
    at += name->length;
    ++column;
    if (at == s.size()) break;
    if (s[at] != ' ') return {};
    cuts.push_back(at++);
  }
  return at == s.size() && cuts.size() >= 2 ? cuts : Cuts{};
}

// The bytes of a row's code at its start: `S-23-02`, `12.`; 0 for none.
std::size_t code_length(std::string_view s) {
  const std::size_t end = std::min(s.find(' '), s.size());
  const std::string_view code = s.substr(0, end);
  const bool figures = std::any_of(code.begin(), code.end(), digit);
  const bool plain = std::all_of(code.begin(), code.end(), [](char c) { return digit(c) || upper(c) || c == '-' || c == '.' || c == '/'; });
  return figures && plain && end < 12 && end < s.size() ? end : 0;
}

// Where the longest run of last words begins before `end` that is as `is` says; npos for none.
template <typename Is>
std::size_t last_words(std::string_view s, std::size_t from, std::size_t end, const Is& is) {
  std::size_t found = std::string_view::npos, at = end;
  for (std::size_t n = 0; n < most_words; ++n) {
    at = s.rfind(' ', at - 1);
    if (at == std::string_view::npos || at <= from) break;
    if (is(s.substr(at + 1, end - at - 1))) found = at;
  }
  return found;
}

Cuts row_cuts(std::string_view s, std::size_t columns, const Vocabulary& words) {
  const std::size_t code = code_length(s);
  if (code == 0) return {};
  Cuts cuts{code};
  std::size_t end = s.size();
  if (columns == 4) {
    end = last_words(s, code, end, [&](std::string_view said) { return names_moment(said, words); });
    if (end == std::string_view::npos) return {};
  }
  // An owner begins with a capital, or with what he is: `wethouder Bos`.
  const std::size_t owner = last_words(s, code, end, [&](std::string_view said) { return (upper(said[0]) || words.longest("role", said) || words.longest("honorific", said)) && names_owners(said, words); });
  if (owner == std::string_view::npos) return {};
  cuts.push_back(owner);
  if (columns == 4) cuts.push_back(end);
  return cuts;
}

void part(Line& line, const Cuts& cuts) {
  const Text whole = line.raw;
  Text out;
  out.append_glue("| ");
  std::size_t from = 0;
  for (const std::size_t cut : cuts) {
    out.append(whole.slice(from, cut));
    out.append_glue(" | ");
    from = cut + 1;
  }
  out.append(whole.slice(from, whole.size()));
  out.append_glue(" |");
  line.raw = std::move(out);
  line.indent = 0;
}

}  // namespace

void part_flat_rows(std::vector<Line>& lines, const Vocabulary& words) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].raw.size() > 120) continue;
    Text head = fold_white(lines[i].raw);
    const Cuts header = header_cuts(head.view(), words);
    if (header.empty() || pieces_of(lines[i].raw.view()).size() > 1) continue;
    // A row may have been wrapped.
    std::vector<std::pair<std::size_t, Text>> rows;
    std::size_t end = i + 1;
    for (; end < lines.size() && !lines[end].blank() && rows.size() < most_rows; ++end) {
      const Text text = fold_white(lines[end].raw);
      if (code_length(text.view()) > 0 && (rows.empty() || row_cuts(rows.back().second.view(), header.size() + 1, words).size() == header.size())) rows.emplace_back(end, text);
      else if (rows.empty() || rows.back().second.size() > longest_row) break;
      else rows.back().second.join(text);
    }
    std::vector<Cuts> cuts;
    for (const auto& [line, text] : rows) cuts.push_back(row_cuts(text.view(), header.size() + 1, words));
    if (rows.empty() || std::any_of(cuts.begin(), cuts.end(), [&](const Cuts& one) { return one.size() != header.size(); })) continue;
    lines[i].raw = std::move(head);
    part(lines[i], header);
    for (std::size_t k = i + 1; k < end; ++k) lines[k].raw = {};
    // No blank lines are left between: the rows stand one below the other.
    for (std::size_t k = 0; k < rows.size(); ++k) {
      Line& line = lines[i + 1 + k];
      line.raw = std::move(rows[k].second);
      line.end_number = k + 1 < rows.size() ? lines[rows[k + 1].first - 1].number : lines[end - 1].number;
      line.number = lines[rows[k].first].number;
      part(line, cuts[k]);
    }
    i = end - 1;
  }
}

}  // namespace notulen::layout
