#include "layout/page_feet.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "letters.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {
namespace {

// The line ends in `1/2` or `1 van 2`: this sheet of all.
bool counts_sheets(std::string_view s, std::size_t sheet, std::size_t all) {
  const std::string number = std::to_string(sheet), of = std::to_string(all);
  for (const std::string_view between : {"/", " / ", " van "}) {
    const std::string end = number + std::string(between) + of;
    if (s.ends_with(end) && (s.size() == end.size() || !digit(s[s.size() - end.size() - 1]))) return true;
  }
  return false;
}

// `2/14`: where the stroke stands; 0 for other words.
std::size_t slash_of_pages(std::string_view s) {
  const std::size_t slash = s.find('/');
  const auto figures = [](std::string_view part) { return !part.empty() && part.size() < 4 && std::all_of(part.begin(), part.end(), digit); };
  return slash != std::string_view::npos && figures(s.substr(0, slash)) && figures(s.substr(slash + 1)) ? slash : 0;
}

// `Parlement        - 2 -        Commissie voor Wonen`: where the number with its dashes stands between two gaps; nothing else.
std::pair<std::size_t, std::size_t> between_gaps(std::string_view s) {
  const std::size_t from = s.find("   - ") == std::string_view::npos ? 0 : s.find("   - ") + 3;
  const std::size_t end = from == 0 ? std::string_view::npos : s.find_first_not_of("0123456789", from + 2);
  if (end == std::string_view::npos || end == from + 2 || end > from + 5 || !s.substr(end).starts_with(" -   ")) return {0, 0};
  return {from, end + 2};
}

}  // namespace

// Behind a page's foot the text's first lines stand again.
void repeated_letterhead(const std::vector<Line>& lines, const std::vector<bool>& blank, std::size_t foot, std::vector<bool>& out) {
  constexpr std::size_t tallest = 6, farthest = 4;  // lines of a letterhead; how far from the foot, and from each other
  const auto held = [&](std::size_t i) {
    const std::size_t end = i + tallest_page;
    while (i < lines.size() && i < end && blank[i]) ++i;
    return i < end ? i : lines.size();
  };
  std::size_t first = held(0), next = held(foot + 1), last = foot;
  std::string a, b;
  for (std::size_t n = 0; n < tallest && next < lines.size() && next <= last + farthest && first < foot; ++n) {
    fold_white(lines[first].raw.view(), a);
    fold_white(lines[next].raw.view(), b);
    if (a != b) return;
    out[next] = true;
    last = next;
    first = held(first + 1);
    next = held(next + 1);
  }
}

// `GMR Scholen aan de Vliet` right beside a page's number, its words all of the title `Notulen GMR Stichting Scholen aan
// de Vliet`: the title that runs from page to page.
void running_title(const std::vector<Line>& lines, const std::vector<bool>& blank, std::size_t number, std::vector<bool>& out) {
  constexpr std::size_t longest = 80, titled = 3;  // bytes; lines at the start in which the title stands
  std::set<std::string> title;
  const auto each_word = [](const std::string& line, auto&& visit) {
    for (std::size_t at = 0, end; at < line.size(); at = end + 1) {
      end = std::min(line.find(' ', at), line.size());
      if (!visit(line.substr(at, end - at))) return false;
    }
    return true;
  };
  std::string folded;
  std::size_t from = 0;
  for (std::size_t n = 0; from < lines.size() && n < titled; ++from) {
    if (blank[from] || lines[from].raw.size() > 4 * longest) continue;
    ++n;
    fold_white(lines[from].raw.view(), folded);
    each_word(fold_case(folded), [&](std::string word) { return title.insert(std::move(word)), true; });
  }
  for (const std::size_t at : {number - 1, number + 1}) {
    if (at >= lines.size() || at < from || blank[at] || lines[at].raw.size() > longest) continue;
    fold_white(lines[at].raw.view(), folded);
    if (folded.find(' ') != std::string::npos && each_word(fold_case(folded), [&](const std::string& word) { return title.contains(word); })) out[at] = true;
  }
}

// `Notulen cliëntenraad 14 maart` and its page's number on the next line, or behind a gap, again and again: a foot.
void mark_feet(const std::vector<Line>& lines, const std::vector<bool>& blank, const std::vector<bool>& gaps, std::vector<bool>& out) {
  struct Foot {
    std::vector<std::pair<std::size_t, std::size_t>> places;  // of the line and of its number
    int number = -1;
    bool runs = true;
  };
  std::unordered_map<std::string, Foot> feet;
  std::size_t before = lines.size();  // the last line that holds anything
  std::string folded;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (blank[i]) continue;
    const bool first = before == lines.size();
    const bool apart = ((first || (i > 0 && blank[i - 1])) && (i + 1 == lines.size() || blank[i + 1] || lines[i + 1].page_break));
    const std::size_t above = std::exchange(before, i);
    if (!apart && !gaps[i]) continue;
    const std::string_view s = lines[i].raw.trimmed_view();
    const auto add = [&](std::string_view said, std::string_view figures, std::size_t line) {
      fold_white(said, folded);
      Foot& foot = feet[folded];
      const int number = std::stoi(std::string(figures));
      // Pages of a book count from anywhere: `POLDER DE WEIDE.      37` as the very first line.
      foot.runs = foot.runs && (foot.number < 0 ? number < 4 || first : number == foot.number + 1);
      foot.number = number;
      foot.places.emplace_back(line, i);
    };
    const std::size_t gap = gaps[i] ? s.rfind("    ") : std::string_view::npos;
    if (above < i && above + 3 > i && apart && s.size() < 4 && std::all_of(s.begin(), s.end(), digit))
      add(lines[above].raw.view(), s, above);
    else if (apart && gap != std::string_view::npos && gap + 7 > s.size() && std::all_of(s.begin() + static_cast<std::ptrdiff_t>(gap + 4), s.end(), digit))
      add(s.substr(0, gap), s.substr(gap + 4), i);
    else if (const std::size_t slash = gap != std::string_view::npos && i > 0 && blank[i - 1] ? slash_of_pages(s.substr(gap + 4)) : 0; slash > 0)
      add(std::string(s.substr(0, gap)) + std::string(s.substr(gap + 4 + slash)), s.substr(gap + 4, slash), i);
    else if (const auto [from, to] = gaps[i] ? between_gaps(s) : std::pair<std::size_t, std::size_t>{}; to > from)
      add(std::string(s.substr(0, from)) + std::string(s.substr(to)), s.substr(from + 2, to - from - 4), i);
  }
  for (const auto& [text, foot] : feet)
    if (foot.runs && foot.places.size() > 1 && text.size() > 8)
      for (const auto& [line, number] : foot.places) out[line] = out[number] = true;
}

// A number at a page's end or start that counts the form feeds is the page's.
void mark_numbers(const std::vector<Line>& lines, const std::vector<bool>& blank, const std::vector<std::size_t>& sheet, std::vector<bool>& out) {
  if (lines.empty() || sheet.back() == 0) return;
  std::size_t last = lines.size();  // the line before it that holds anything
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (blank[i]) continue;
    const std::string_view s = lines[i].raw.trimmed_view();
    const bool begins = last < i && sheet[last] != sheet[i];
    std::size_t next = i + 1;
    while (next < lines.size() && blank[next]) ++next;
    const bool ends = next == lines.size() || sheet[next] != sheet[i];
    last = i;
    if (!begins && !ends) continue;
    if (counts_sheets(s, sheet[i] + 1, sheet.back() + 1)) out[i] = true;
    if (s.size() < 4 && std::all_of(s.begin(), s.end(), digit)) {
      const auto number = static_cast<std::size_t>(std::stoi(std::string(s)));
      out[i] = out[i] || number == sheet[i] || number == sheet[i] + 1;
    }
  }
}

}  // namespace notulen::layout
