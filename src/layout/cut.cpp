#include "layout/cut.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "bytes.hpp"
#include "layout/blanks.hpp"
#include "layout/cues.hpp"
#include "layout/heading_run.hpp"
#include "layout/tables.hpp"
#include "layout/widths.hpp"
#include "letters.hpp"
#include "read/label_kinds.hpp"
#include "read/number.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_page = 40000;  // bytes of one that is wrapped

// Figures with a stop before a capital.
std::vector<Heading> headings_in(std::string_view s, const Vocabulary& words) {
  std::vector<Heading> headings;
  for (std::size_t at = 0; at + 4 < s.size(); ++at) {
    if (!digit(s[at]) || (at > 0 && s[at - 1] != ' ')) continue;
    auto number = read_number(s.substr(at, 80), words);
    if (!number || number->kind != Number::Kind::arabic || !(number->closed || number->values.size() > 1) || number->values.front() > 199 || at + number->end >= s.size() || !upper(s[at + number->end])) continue;
    const bool word = words.longest("item_title", s.substr(at + number->end)).has_value();
    headings.push_back({at, std::move(*number), word});
  }
  return headings;
}

void join_lines(std::vector<Line>& lines, std::size_t from, std::size_t end) {
  lines[from].raw = lines[from].raw.trimmed();
  for (std::size_t k = from + 1; k < end; ++k) {
    lines[from].raw.join(lines[k].raw.trimmed());
    lines[k].raw = {};
  }
  lines[from].end_number = lines[end - 1].end_number;
}

// `3 7. Rondvraag …`: a page with its number in front.
bool bears_page(const Line& line, std::size_t page) { return line.raw.view().starts_with(std::to_string(page) + ' '); }

struct Page {
  std::size_t from = 0, end = 0;  // lines
};

// The paragraphs of the text where each begins with the next page's number, but for a few lines before the first.
std::vector<Page> numbered_pages(const std::vector<Line>& lines) {
  constexpr std::size_t most_before = 8;
  std::vector<Page> pages;
  std::size_t before = 0;
  for (std::size_t from = 0; from < lines.size();) {
    std::size_t end = from;
    while (end < lines.size() && !lines[end].blank()) ++end;
    if (end > from) {
      const bool next = bears_page(lines[from], pages.size() + 1);
      if (!next && (!pages.empty() || (before += end - from) > most_before)) return {};
      if (next) pages.push_back({from, end});
    }
    from = end + 1;
  }
  return pages;
}

// Every line is as full as the widest lets it be: no heading and no label of these has a line of its own.
bool filled(const std::vector<Line>& lines, const std::vector<Page>& pages) {
  constexpr std::size_t least = 6;
  std::size_t widest = 0, held = 0;
  const auto width = [&](std::size_t k) { return static_cast<std::size_t>(lines[k].indent) + columns(lines[k].raw.trimmed_view()); };
  for (const Page& page : pages)
    for (std::size_t k = page.from; k < page.end; ++k, ++held) widest = std::max(widest, width(k));
  for (const Page& page : pages)
    for (std::size_t k = page.from; k + 1 < page.end; ++k) {
      const std::string_view next = lines[k + 1].raw.trimmed_view();
      if (width(k) + 1 + columns(next.substr(0, next.find(' '))) <= widest) return false;
    }
  return held >= least;
}

// `… Aanwezig: A, B … Afwezig: C …`
bool lists_persons(std::string_view page, const Vocabulary& words) {
  for (std::size_t at = 0; at < page.size(); at = std::min(page.find(' ', at), page.size() - 1) + 1) {
    const auto label = upper(page[at]) ? words.longest("label", page.substr(at)) : std::nullopt;
    if (!label || !(list_label(label->value) || label->value == "excused")) continue;
    const std::string_view behind = page.substr(at + label->length);
    if (behind.starts_with(':') || behind.starts_with(" :")) return true;
  }
  return false;
}

// `1. Opening … 2. Mededelingen … 3. …`
bool heads_run(std::string_view all, const Vocabulary& words) {
  const std::vector<Heading> headings = headings_in(all, words);
  const std::vector<std::size_t> mains = running(headings, all);
  const auto titled = std::count_if(mains.begin(), mains.end(), [&](std::size_t i) { return headings[i].title_word; });
  return mains.size() > 2 && titled > 1;
}

// Whether more than marks and the word for an item, `Ad 3`, stand before a number in its line. `starts`: of the lines.
bool stands_inside(std::string_view all, const std::vector<std::size_t>& starts, std::size_t number, const Vocabulary& words) {
  const std::size_t begin = *std::prev(std::upper_bound(starts.begin(), starts.end(), number));
  std::string_view before = all.substr(begin, number - begin);
  before.remove_prefix(std::min(first_not_in<" *_#-">(before), before.size()));
  before = before.substr(0, last_not_in<" ">(before) + 1);
  return !before.empty() && !words.contains("item_word", before);
}

// The lines of a page behind each other; nothing where one has columns.
std::optional<std::string> flowing(const std::vector<Line>& lines, const Page& page) {
  std::string all;
  for (std::size_t k = page.from; k < page.end && all.size() < longest_page; ++k) {
    const std::string_view s = lines[k].raw.trimmed_view();
    if (first_in<"\t|">(s) != std::string_view::npos || has_blanks<4>(s)) return std::nullopt;
    all.append(s).push_back(' ');
  }
  return all;
}

}  // namespace

void join_wrapped_pages(std::vector<Line>& lines, const Vocabulary& words) {
  const std::vector<Page> pages = numbered_pages(lines);
  if (pages.empty() || pages.front().end - pages.front().from < 3) return;
  std::string all;
  for (const Page& page : pages) {
    const auto text = all.size() < longest_page ? flowing(lines, page) : std::optional(std::string());
    if (!text) return;
    all += *text;
  }
  if (all.size() < long_line) return;
  const bool full = filled(lines, pages), genre = words.first("genre", std::string_view(all).substr(0, 160)).has_value();
  const bool listed = full && genre && lists_persons(*flowing(lines, pages.front()), words);
  // Items in figures without a stop begin their paragraphs too, but hold no titles behind figures with one.
  if (!listed && ((!full && !(genre && all.size() >= 2 * long_line)) || pages.size() < 2 || !heads_run(all, words))) return;
  for (const Page& page : pages) join_lines(lines, page.from, page.end);
}

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
  constexpr std::size_t least_lines = 5;
  for (std::size_t from = 0; from < lines.size();) {
    std::size_t end = from, size = 0;
    bool gaps = false;
    for (; end < lines.size() && !lines[end].blank() && size < longest_page; ++end) {
      const std::string_view s = lines[end].raw.view();
      gaps = gaps || first_in<"\t|">(s) != std::string_view::npos || has_blanks<4>(s.substr(std::min(s.find_first_not_of(' '), s.size())));
      size += s.size() + 1;
    }
    if (end - from >= least_lines && size >= long_line && !gaps) {
      std::string all;
      std::vector<std::size_t> starts;
      for (std::size_t k = from; k < end; ++k) {
        starts.push_back(all.size());
        all += lines[k].raw.trimmed().str() + ' ';
      }
      const std::vector<Heading> headings = headings_in(all, words);
      std::size_t inside = 0, titled = 0;
      const std::vector<std::size_t> mains = running(headings, all);
      for (const std::size_t i : mains) {
        inside += stands_inside(all, starts, headings[i].at, words);
        titled += headings[i].title_word;
      }
      if (mains.size() > 2 && titled > 1 && inside * 3 > mains.size() * 2) join_lines(lines, from, end);
    }
    from = end + 1;
  }
}

namespace {

// The byte behind a label that stands between tabs at `at`: `Soort:`; 0 where none does.
std::size_t form_label(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size() && end < at + 24 && s[end] != ':' && s[end] != '\t') ++end;
  const bool label = end > at + 2 && end + 1 < s.size() && s[end] == ':' && s[end + 1] == '\t' && s[at] >= 'A' && s[at] <= 'Z';
  return label ? end + 1 : 0;
}

// A form in two columns: `Plaats:<tab>de loods<tab>Soort:<tab>extra` is cut before its second label.
void form_cuts(std::string_view s, std::vector<std::size_t>& cuts) {
  if (form_label(s, 0) == 0) return;
  for (std::size_t at = s.find('\t'); at != std::string_view::npos && at + 1 < s.size(); at = s.find('\t', at + 1))
    if (form_label(s, at + 1) > 0 && at + 1 > form_label(s, 0) + 1) cuts.push_back(at + 1);
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
}

}  // namespace

std::vector<Line> cut_lines(std::vector<Line> lines, const Vocabulary& words) {
  std::vector<Line> out;
  std::size_t done = 0;   // lines before it stand there
  std::size_t ruled = 0;  // the first line behind a table between rulers, whose rows stay whole
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (i >= ruled && is_dash_ruler(line)) ruled = behind_dash_table(lines, i);
    // A few strokes on a page in one line part its heading block, no cells.
    const auto strokes = static_cast<std::size_t>(std::count(line.raw.view().begin(), line.raw.view().end(), '|'));
    std::vector<std::size_t> cuts;
    if (i >= ruled && !line.of_list && line.raw.size() >= 30 && strokes * long_line <= line.raw.size()) cuts = cues(line.raw.view(), line.whole, words);
    form_cuts(line.raw.view(), cuts);
    // Nothing but marks stands before: `- **Datum:** 3 mei`.
    const std::size_t first = std::max(first_not_in<" \t">(line.raw.view()), first_not_in<" \t*_>-">(line.raw.view()));
    std::erase_if(cuts, [first](std::size_t at) { return at <= first; });
    if (cuts.empty()) continue;
    out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(done), lines.begin() + static_cast<std::ptrdiff_t>(i));
    done = i + 1;
    std::size_t from = 0;
    for (std::size_t k = 0; k <= cuts.size(); ++k) {
      const std::size_t to = k < cuts.size() ? cuts[k] : line.raw.size();
      out.push_back(piece_of(line, from, to, k > 0));
      from = to;
    }
  }
  if (done == 0) return lines;
  out.insert(out.end(), lines.begin() + static_cast<std::ptrdiff_t>(done), lines.end());
  return out;
}

}  // namespace notulen::layout
