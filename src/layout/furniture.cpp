#include "layout/furniture.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "layout/front_matter.hpp"
#include "layout/marks.hpp"
#include "layout/page_feet.hpp"
#include "letters.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t lines_of_title = 12;  // at the start of a text, among which its title stands

// The line, its blanks folded, with numbers as `9`: what repeats from page to page.
void shape_of(std::string_view line, std::string& shape) {
  static constexpr std::array<char, 256> shown = [] {
    std::array<char, 256> out{};
    for (std::size_t c = 0; c < out.size(); ++c) out[c] = static_cast<char>(c >= '0' && c <= '9' ? '9' : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    return out;
  }();
  shape.resize(line.size());
  std::size_t n = 0;
  unsigned char all = 0;
  char before = 0;
  for (const char c : line) {
    const char d = shown[static_cast<unsigned char>(c)];
    if (d == '9' && before == '9') continue;
    shape[n++] = before = d;
    all |= static_cast<unsigned char>(d);
  }
  const bool high = all >= 0x80;  // a letter beyond ASCII
  shape.resize(n);
  for (std::size_t i = 0; high && i < n; ++i) shape[i] = static_cast<char>(vocabulary::folded(shape, i));
}

// The line without white space at its ends.
std::string_view held(std::string_view line) {
  const std::size_t first = first_not_in<" \t">(line);
  return first == std::string_view::npos ? std::string_view{} : line.substr(first, last_not_in<" \t">(line) + 1 - first);
}

// The line, its blanks folded, in `room` where it is not written so.
std::string_view folded_line(std::string_view line, bool gaps, std::string& room) {
  if (!gaps) return held(line);
  fold_white(line, room);
  return room;
}

// `12. https://…` in a list of a page's links, `[[Categorie:Notulen]]`: what a site or a text browser adds.
bool site_debris(std::string_view line) {
  // `:::info` and `:::` around a box, `###### tags: …` of HackMD
  if (line.starts_with(":::")) return line.size() < 30 && std::all_of(line.begin() + 3, line.end(), [](char c) { return lower(c) || c == ' ' || c == ':'; });
  if (line.starts_with("#") && line.substr(std::min(line.find_first_not_of("# "), line.size())).starts_with("tags:")) return true;
  if (line.starts_with("[[Categorie:") || line.starts_with("[[Category:")) return line.ends_with("]]");
  const std::size_t dot = first_not_in<"0123456789">(line);
  if (dot == 0 || dot > 3 || !line.substr(std::min(dot, line.size())).starts_with(". http")) return false;
  return line.find(' ', dot + 2) == std::string_view::npos && line.find("://") != std::string_view::npos;
}

// `11/30/26, 11:28 AM      Verslag overleg | Vereniging`, `https://…/verslag.html      1/2`: what a browser prints above and
// below a page.
bool printed_by_browser(std::string_view raw) {
  const std::string_view line = raw.substr(std::min(raw.find_first_not_of(' '), raw.size()));
  const std::size_t gap = line.find("    ");
  if (line.starts_with("http://") || line.starts_with("https://") || line.starts_with("file://")) {
    const std::size_t end = last_not_in<"0123456789">(line);
    return gap != std::string_view::npos && line.find(' ') == gap && end != std::string_view::npos && line[end] == '/' && digit(line.back());
  }
  if (line.empty() || !digit(line[0])) return false;
  std::string shape;
  shape_of(line.substr(0, std::min<std::size_t>(gap, 30)), shape);
  for (const std::string_view moment : {"9/9/9, 9:9 am", "9/9/9, 9:9 pm", "9/9/9, 9:9", "9-9-9, 9:9", "9-9-9 9:9", "9/9/9 9:9"})
    if (shape == moment) return true;
  return false;
}

// What stands in `- 9 -` or `(9)`; empty where nothing stands around it.
std::string_view between_dashes(std::string_view shape) {
  if (shape.empty() || (shape.back() != '-' && shape.back() != ')' && static_cast<unsigned char>(shape.back()) < 0x80)) return {};
  const auto around = [&](std::string_view open, std::string_view close) {
    return shape.size() > open.size() + close.size() && shape.starts_with(open) && shape.ends_with(close)
               ? shape.substr(open.size(), shape.size() - open.size() - close.size())
               : std::string_view();
  };
  for (const auto& [open, close] : {std::pair("- ", " -"), std::pair("-", "-"), std::pair("– ", " –"), std::pair("— ", " —"), std::pair("(", ")")})
    if (const std::string_view inside = around(open, close); !inside.empty()) return inside;
  return {};
}

// Where a line of one shape stands. Heads and feet have their place on the page; `Besluit: conform advies.` stands near
// a page's end by chance.
struct Repeats {
  std::array<int, 6> at{};
  int everywhere = 0;
  std::size_t last = std::string::npos;  // the page at whose end it stood last: lines of a list are alike
  [[nodiscard]] int near() const { return std::accumulate(at.begin(), at.end(), 0); }
  [[nodiscard]] bool furniture() const {
    int most = 0;
    for (std::size_t k = 0; k + 1 < at.size(); ++k) most = std::max(most, at[k] + at[k + 1]);
    return near() >= 3 && most * 3 >= everywhere * 2;
  }
};

// `Notulen raad 3 mei 2012 - pagina 2/3`: words of the page, and its number behind them, perhaps of how many.
struct PageEnd {
  bool alone = false, of_all = false;
};

PageEnd page_end(std::string_view shape, const Vocabulary& words) {
  PageEnd out;
  if (shape.size() > 140 || shape.find('9') == std::string_view::npos) return out;
  std::size_t at = shape.size();
  for (int n = 0; n < 5 && at != std::string_view::npos && at > 0; ++n) {
    at = shape.rfind(' ', at - 1);
    if (at == std::string_view::npos || at == 0) break;
    const std::string_view tail = shape.substr(at + 1);
    const auto figures = std::count(tail.begin(), tail.end(), '9');
    if (!lower(tail[0]) || figures < 1 || figures > 2 || !words.contains("page_number", tail)) continue;
    (figures == 2 ? out.of_all : out.alone) = true;
  }
  return out;
}

// The first line behind so many that hold anything.
std::size_t line_behind(const std::vector<bool>& blank, std::size_t held) {
  std::size_t i = 0;
  for (; i < blank.size() && held > 0; ++i) held -= !blank[i];
  return i;
}

// `Gerelateerde documenten`, `Deel deze pagina: Facebook E-mail`: the minutes end before it.
bool opens_trailer(std::string_view line, bool late, const Vocabulary& words) {
  const auto word = words.longest("trailer", line);
  if (!word) return false;
  const bool page = word->value == "late";  // of a site's page: words that the minutes may hold too
  if (page && !late) return false;
  return word->length == line.size() || line[word->length] == ':' || (page && line[word->length - 1] == '.');
}

}  // namespace

std::vector<bool> find_furniture(const std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<bool> out(lines.size(), false), blank(lines.size(), false), gaps(lines.size(), false);
  const auto page_number = [&](std::string_view shape) {
    const std::string_view inside = between_dashes(shape);
    return inside == "9" || words.contains("page_number", inside.empty() ? shape : inside);
  };
  // The lines next to a break, with how many lines behind it (3, 4, 5) or before it (2, 1, 0) they stand.
  const auto near_break = [&](std::size_t i, auto&& visit) {
    for (std::size_t j = i, seen = 0; j < lines.size() && j < i + tallest_page && seen < 3; ++j)
      if (!blank[j]) visit(j, 3 + seen++);
    for (std::size_t j = i, seen = 0; j-- > 0 && j + tallest_page > i && seen < 3;)
      if (!blank[j]) visit(j, 2 - seen++);
  };
  constexpr std::size_t least_head = 20;  // bytes of the words at a page's head
  constexpr std::size_t apart = 5;  // lines from which two breaks are of two pages
  std::vector<std::size_t> breaks, page;
  std::vector<std::size_t> sheet(lines.size());  // by form feeds, which tell for certain
  std::string room, shape;
  const auto holds = [](const Line& line) { return !line.blank(); };
  const auto first_held = static_cast<std::size_t>(std::find_if(lines.begin(), lines.end(), holds) - lines.begin());
  const std::size_t last_held = lines.size() - 1 - static_cast<std::size_t>(std::find_if(lines.rbegin(), lines.rend(), holds) - lines.rbegin());
  bool trailer = false;
  std::size_t foot = lines.size();  // the last line that holds anything, where it ends in the page's number
  std::unordered_map<std::string, std::vector<std::size_t>> paged;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = lines[i].raw.view();
    blank[i] = lines[i].blank();
    gaps[i] = !blank[i] && gapped(held(line));
    sheet[i] = (i > 0 ? sheet[i - 1] : 0) + lines[i].page_break;
    const std::string_view folded = folded_line(line, gaps[i], room);
    const bool figures_in = std::any_of(folded.begin(), folded.end(), digit);
    if (figures_in) shape_of(folded, shape);  // without figures it is the line but for case
    const bool number = page_number(figures_in ? shape : folded);
    const PageEnd ends = figures_in ? page_end(shape, words) : PageEnd{};
    if (!number && ends.of_all) paged[shape].push_back(i);
    // … and `Verslag raad      blad 1` alone, then the same with a 2.
    // … and the same words with a 1 and a 2 far right of them: the head of each page.
    const std::size_t far = figures_in && shape.back() == '9' ? line.rfind("    ") : std::string_view::npos;
    const bool right = far != std::string_view::npos && far >= least_head && line.find_first_not_of(" 0123456789/", far) == std::string_view::npos &&
                       last_not_in<" ">(line.substr(0, far)) + 1 >= least_head;
    if (!number && (right || (figures_in && shape.back() == '9' && (i == 0 || blank[i - 1]) && (i + 1 == lines.size() || lines[i + 1].blank() || lines[i + 1].page_break) && ends.alone))) {
      std::size_t figures = last_not_in<"0123456789">(folded) + 1, behind = folded.size();
      if (right && figures > 2 && folded[figures - 1] == '/' && digit(folded[figures - 2])) {  // `1/2`: of how many
        behind = figures - 1;
        figures = last_not_in<"0123456789">(folded.substr(0, behind)) + 1;
      }
      std::vector<std::size_t>& places = paged[std::string(folded.substr(0, figures)) + std::string(folded.substr(behind))];
      if (folded.substr(figures, behind - figures) == std::to_string(places.size() + 1) && (!right || places.empty() || i >= places.back() + apart)) places.push_back(i);
    }
    if (lines[i].page_break && foot < i) out[foot] = true;
    if (!blank[i]) foot = ends.alone ? i : lines.size();
    if (lines[i].page_break || number) {
      page.push_back(breaks.empty() ? 0 : page.back() + (i >= breaks.back() + apart));
      breaks.push_back(i);
    }
    trailer = trailer || (i > 0 && blank[i - 1] && opens_trailer(folded, i * 2 >= lines.size(), words));
    out[i] = !blank[i] && (trailer || number || (lines[i].page_break && ends.alone) || is_rule(line) || words.contains("furniture", folded) || folded.starts_with("Download \"") || site_debris(folded) ||
                         ((i == first_held || i == last_held || lines[i].page_break || (i + 1 < lines.size() && lines[i + 1].page_break)) && printed_by_browser(line)));
  }
  // Lines next to a page's end or start, by shape. One line counts once, however many breaks it is near.
  std::map<std::size_t, std::pair<std::size_t, std::size_t>> near;  // where it stands, and at the end of which page
  for (std::size_t k = 0; k < breaks.size(); ++k) near_break(breaks[k], [&](std::size_t j, std::size_t place) { near.try_emplace(j, place, sheet.back() > 0 ? sheet[j] : page[k]); });
  if (!sheet.empty() && sheet.back() > 0) near_break(0, [&](std::size_t j, std::size_t place) { near.try_emplace(j, place, sheet[j]); });  // the first page has a head too
  const auto shape_at = [&](std::size_t j) -> const std::string& {
    shape_of(folded_line(lines[j].raw.view(), gaps[j], room), shape);
    return shape;
  };
  std::unordered_map<std::string, Repeats> repeats;
  std::unordered_map<std::string, int> seen;
  bool any = false;
  for (const auto& [j, where] : near) {
    Repeats& all = repeats[shape_at(j)];
    if (std::exchange(all.last, where.second) != where.second) ++all.at[where.first];
    any = any || all.near() >= 3;
  }
  for (std::size_t i = 0; any && i < lines.size(); ++i)
    if (const auto known = repeats.find(shape_at(i)); known != repeats.end()) ++known->second.everywhere;
  // The first may be the title, but not at a page's foot, nor above a line that begins as titles do.
  const std::size_t title_end = line_behind(blank, lines_of_title);
  const auto titled_below = [&](std::size_t i) {
    for (std::size_t k = i + 1; k < title_end; ++k)
      if (!out[k] && words.longest("genre", lines[k].raw.trimmed_view())) return true;
    return false;
  };
  for (const auto& [j, where] : near)
    if (const std::string& at = shape_at(j); repeats[at].furniture() && at.size() > 2 && (seen[at]++ > 0 || j >= title_end || (lines[j].raw.view().find("    ", lines[j].raw.view().find_first_not_of(' ')) != std::string_view::npos && titled_below(j)))) out[j] = true;
  for (const std::size_t i : breaks) {
    if (lines[i].page_break && i > 0) repeated_letterhead(lines, blank, i - 1, out);
    if (blank[i] || !out[i]) continue;
    repeated_letterhead(lines, blank, i, out);
    running_title(lines, blank, i, out);
  }
  mark_front_matter(lines, words, out);
  mark_feet(lines, blank, gaps, out);
  mark_numbers(lines, blank, sheet, out);
  std::erase_if(paged, [](const auto& entry) { return entry.second.size() < 2; });
  for (const auto& [text, places] : paged)
    for (const std::size_t i : places) {
      out[i] = true;
      repeated_letterhead(lines, blank, i, out);
      // The letterhead's upper line, above the number each time.
      if (i != places.front() && places.front() > 0 && !blank[i - 1] && lines[i - 1].raw.trimmed_view() == lines[places.front() - 1].raw.trimmed_view()) out[i - 1] = true;
    }
  return out;
}

}  // namespace notulen::layout
