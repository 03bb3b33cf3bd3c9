#include "layout/cut.hpp"

#include <algorithm>
#include <optional>

#include "layout/cues.hpp"
#include "layout/heading_run.hpp"
#include "letters.hpp"
#include "read/number.hpp"

namespace notulen::layout {

void join_pages(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  long page = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = lines[i].raw.view();
    std::size_t end = 0;
    while (end < s.size() && end < 4 && digit(s[end])) ++end;
    if (end == 0 || end >= s.size() || s[end] != ' ' || std::stol(std::string(s.substr(0, end))) != page + 1) continue;
    if (page == 0 && s.size() < long_line) continue;
    if (page == 0 && words.longest("item_title", s.substr(end + 1)) && !words.first("genre", s.substr(end + 1, 160))) continue;
    ++page;
    for (const Span& span : lines[i].raw.spans(0, end)) furniture.push_back(span);
    lines[i].raw = lines[i].raw.slice(end + 1, s.size());
    if (page > 1) {
      lines[last].raw.join(lines[i].raw);
      lines[last].end_number = lines[i].end_number;
      lines[i].raw = {};
    } else {
      last = i;
    }
  }
}

void join_wrapped(std::vector<Line>& lines, const Vocabulary& words) {
  constexpr std::size_t least_lines = 5, longest_page = 40000;
  for (std::size_t from = 0; from < lines.size();) {
    std::size_t end = from, size = 0;
    bool gaps = false;
    for (; end < lines.size() && !lines[end].blank() && size < longest_page; ++end) {
      const std::string_view s = lines[end].raw.view();
      gaps = gaps || s.find('\t') != std::string_view::npos || s.find('|') != std::string_view::npos || s.substr(std::min(s.find_first_not_of(' '), s.size())).find("    ") != std::string_view::npos;
      size += s.size() + 1;
    }
    if (end - from >= least_lines && size >= long_line && !gaps) {
      std::string all;
      std::vector<std::size_t> starts;
      for (std::size_t k = from; k < end; ++k) {
        starts.push_back(all.size());
        all += lines[k].raw.trimmed().str() + ' ';
      }
      std::vector<Heading> headings;
      for (std::size_t at = 0; at + 4 < all.size(); ++at) {
        if (!digit(all[at]) || (at > 0 && all[at - 1] != ' ')) continue;
        auto number = read_number(std::string_view(all).substr(at, 80), words);
        if (!number || number->kind != Number::Kind::arabic || !(number->closed || number->values.size() > 1) || number->values.front() > 199 || at + number->end >= all.size() || !upper(all[at + number->end])) continue;
        const bool word = words.longest("item_title", std::string_view(all).substr(at + number->end)).has_value();
        headings.push_back({at, std::move(*number), word});
      }
      std::size_t inside = 0, titled = 0;
      const std::vector<std::size_t> mains = running(headings, all);
      for (const std::size_t i : mains) {
        inside += !std::binary_search(starts.begin(), starts.end(), headings[i].at);
        titled += headings[i].title_word;
      }
      if (mains.size() > 2 && titled > 1 && inside * 3 > mains.size() * 2) {
        lines[from].raw = lines[from].raw.trimmed();
        for (std::size_t k = from + 1; k < end; ++k) {
          lines[from].raw.join(lines[k].raw.trimmed());
          lines[k].raw = {};
        }
        lines[from].end_number = lines[end - 1].end_number;
      }
    }
    from = end + 1;
  }
}

std::vector<Line> cut_lines(const std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<Line> out;
  for (const Line& line : lines) {
    // A few strokes on a page in one line part its heading block, no cells.
    const auto strokes = static_cast<std::size_t>(std::count(line.raw.view().begin(), line.raw.view().end(), '|'));
    std::vector<std::size_t> cuts;
    if (line.raw.size() >= 30 && strokes * long_line <= line.raw.size()) cuts = cues(line.raw.view(), line.whole, words);
    if (cuts.empty()) {
      out.push_back(line);
      continue;
    }
    std::size_t from = 0;
    for (std::size_t k = 0; k <= cuts.size(); ++k) {
      const std::size_t to = k < cuts.size() ? cuts[k] : line.raw.size();
      out.push_back(piece_of(line, from, to, k > 0));
      from = to;
    }
  }
  return out;
}

}  // namespace notulen::layout
