#include "layout/html_page.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace notulen::layout {
namespace {

constexpr std::size_t most_lines = 60, most_cells = 20, longest_cell = 300;

enum class Tag { none, row, row_end, cell, head, cell_end, inside, other };

// What a tag at `at` says of rows; `end` is behind it.
Tag tag_at(std::string_view s, std::size_t at, std::size_t& end) {
  end = s.substr(0, std::min(s.size(), at + 400)).find('>', at);
  if (end == std::string_view::npos) return Tag::none;
  ++end;
  std::size_t p = at + 1;
  const bool close = p < end && s[p] == '/';
  p += close;
  std::string_view name = s.substr(p, std::min(s.find_first_of(" />", p), end) - p);
  const auto is = [&](std::string_view other) {
    return name.size() == other.size() && std::equal(name.begin(), name.end(), other.begin(), [](char a, char b) { return (a | 0x20) == b || a == b; });
  };
  if (is("tr")) return close ? Tag::row_end : Tag::row;
  if (is("td")) return close ? Tag::cell_end : Tag::cell;
  if (is("th")) return close ? Tag::cell_end : Tag::head;
  if (is("table") || is("li") || is("h1") || is("h2") || is("h3") || is("h4")) return Tag::inside;
  return Tag::other;
}

struct Row {
  std::vector<Text> cells;
  std::vector<Span> marks;
  std::size_t end = 0;  // the line it ends on
  bool heads = true, whole = false;
};

// The row that line i begins; it may take several lines, and ends its last one.
Row row_at(const std::vector<Line>& lines, std::size_t i) {
  Row row;
  bool open = false;  // a cell is
  for (row.end = i; row.end < lines.size() && row.end < i + most_lines; ++row.end) {
    const Text& raw = lines[row.end].raw;
    const std::string_view s = raw.view();
    for (std::size_t at = 0, end = 0; at < s.size(); at = end) {
      const std::size_t next = s[at] == '<' ? at : std::min(s.find('<', at), s.size());
      if (next > at) {
        end = next;
        if (open) row.cells.back().join(raw.slice(at, next).trimmed());
        else if (s.substr(at, next - at).find_first_not_of(" \t") != std::string_view::npos) return {};
        continue;
      }
      const Tag tag = tag_at(s, at, end);
      if (tag == Tag::none || tag == Tag::inside || (tag == Tag::row && !row.cells.empty())) return {};
      if (tag == Tag::other && open) {
        row.cells.back().append(raw.slice(at, end));  // `<b>`
        continue;
      }
      for (const Span& span : raw.spans(at, end)) row.marks.push_back(span);
      if (tag == Tag::cell || tag == Tag::head) {
        row.heads = row.heads && tag == Tag::head;
        row.cells.emplace_back();
        open = true;
        if (row.cells.size() > most_cells) return {};
      } else if (tag == Tag::cell_end) {
        open = false;
        if (!row.cells.empty() && row.cells.back().size() > longest_cell) return {};
      } else if (tag == Tag::row_end) {
        row.whole = s.find_first_not_of(" \t", end) == std::string_view::npos;
        return row;
      }
    }
  }
  return {};
}

// `<!DOCTYPE …>`, `<title>Site - Vereniging</title>`
bool of_head(std::string_view s) {
  const auto begins = [&](std::string_view mark) {
    return s.size() > mark.size() && std::equal(mark.begin(), mark.end(), s.begin(), [](char a, char b) { return a == b || a == (b | 0x20); });
  };
  return begins("<!doctype") || (begins("<title>") && s.ends_with('>'));
}

void take_head(std::vector<Line>& lines, std::vector<Span>& marks) {
  const auto heading = [](const Line& line) {
    const std::string_view s = line.raw.trimmed_view();
    return s.size() > 4 && s[0] == '<' && (s[1] | 0x20) == 'h' && s[2] >= '1' && s[2] <= '3' && s[3] == '>';
  };
  const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return !line.blank(); });
  if (first == lines.end() || !first->raw.trimmed_view().starts_with('<') || std::none_of(first, lines.end(), heading)) return;
  const auto begin = static_cast<std::size_t>(first - lines.begin());
  for (std::size_t i = begin; i < lines.size() && i < begin + most_lines; ++i) {
    if (!of_head(lines[i].raw.trimmed_view())) continue;
    for (const Span& span : lines[i].raw.trimmed_spans()) marks.push_back(span);
    lines[i].raw = {};
  }
}

void rows_between_pipes(std::vector<Line>& lines, std::vector<Span>& marks) {
  std::vector<Line> out;
  bool any = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = lines[i].raw.view();
    const std::size_t first = s.find_first_not_of(" \t");
    std::size_t end = 0;
    Row row = first != std::string_view::npos && s[first] == '<' && tag_at(s, first, end) == Tag::row ? row_at(lines, i) : Row{};
    if (!row.whole || row.cells.size() < 2) {
      if (any) out.push_back(std::move(lines[i]));
      continue;
    }
    if (!std::exchange(any, true)) {
      out.reserve(lines.size());
      std::move(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(i), std::back_inserter(out));
    }
    marks.insert(marks.end(), row.marks.begin(), row.marks.end());
    Line line = lines[i];
    line.raw = {};
    line.raw.append_glue("| ");
    for (const Text& cell : row.cells) {
      line.raw.append(cell);
      line.raw.append_glue(" | ");
    }
    line.indent = 0;
    line.end_number = lines[row.end].end_number;
    out.push_back(std::move(line));
    if (row.heads) {
      Line ruler;
      ruler.number = ruler.end_number = lines[row.end].number;
      ruler.raw.append_glue("|---|");
      out.push_back(std::move(ruler));
    }
    i = row.end;
  }
  if (any) lines = std::move(out);
}

}  // namespace

void take_page(std::vector<Line>& lines, std::vector<Span>& marks) {
  take_head(lines, marks);
  rows_between_pipes(lines, marks);
}

}  // namespace notulen::layout
