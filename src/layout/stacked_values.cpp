#include "layout/stacked_values.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "bytes.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/surnames.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_labels = 40;  // that stand before their values

// `1.`, `2)` or `3/`: unlike the day of a date.
bool closed_number(std::string_view s) {
  const std::size_t i = first_not_in<"0123456789">(s);
  return i != 0 && i != std::string_view::npos && i < 4 && (s[i] == ')' || (s[i] == '/' && i + 1 < s.size() && s[i + 1] == ' ') || (s[i] == '.' && (i + 1 == s.size() || s[i + 1] == ' ' || (s[i + 1] >= 'A' && s[i + 1] <= 'Z'))));
}

// A label and nothing else; without a colon only one of what a heading block tells.
bool bare_label(const Segment& segment, bool colon, const Vocabulary& words) {
  if (segment.is_table() || segment.text.empty()) return false;
  const auto label = read_label(segment.text.view(), words);
  if (!label || label->end < segment.text.size() || !segment.bullet.empty()) return false;
  return colon ? label->colon : heading_label(label->kind);
}

bool lists(const Segment& segment, const Vocabulary& words) {
  const auto label = read_label(segment.text.view(), words);
  return label && label->kind == "present";
}

// `HR-adviseur` among labels that are known.
bool may_label(const Segment& segment, const Vocabulary& words) {
  constexpr std::size_t longest = 40;
  const std::string_view s = segment.text.view();
  return !segment.is_table() && segment.bullet.empty() && segment.style.heading == 0 && s.size() > 2 && s.size() < longest && s[0] >= 'A' && s[0] <= 'Z' && first_in<"0123456789,.;()">(s) == std::string_view::npos &&
         std::count(s.begin(), s.end(), ' ') < 3 && !words.contains("given_name", s.substr(0, s.find(' '))) && (!s.ends_with(':') || !read_label(s, words));
}

// Two blocks of as many lines, the first of labels, most of which are known, the second of their values, as the day shows.
// How many lines; 0 where it is no such pair.
std::size_t paired_blocks(const std::vector<Segment>& all, std::size_t i, const Vocabulary& words) {
  constexpr std::size_t least = 4;
  if (!all[i].blank_before) return 0;
  std::size_t n = 0, known = 0;
  std::optional<std::size_t> day;  // the line of the date's label
  for (; i + n < all.size() && n < most_labels && (n == 0 || !all[i + n].blank_before); ++n) {
    const Segment& one = all[i + n];
    const bool label = bare_label(one, false, words) && !one.text.view().ends_with(':');
    if (!label && !may_label(one, words)) return 0;
    const auto list = label ? std::nullopt : read_label(one.text.view(), words);
    known += label || (list && list->begin == 0 && list_label(list->kind));  // `Aanwezig OR`
    if (label && read_label(one.text.view(), words)->kind == "date" && !day) day = n;
  }
  if (n < least || known * 2 <= n || !day || i + 2 * n > all.size()) return 0;
  for (std::size_t k = 0; k < n; ++k) {
    const Segment& value = all[i + n + k];
    if (value.is_table() || !value.bullet.empty() || value.blank_before != (k == 0)) return 0;
  }
  if (i + 2 * n < all.size() && !all[i + 2 * n].blank_before) return 0;
  const auto dates = find_dates(all[i + n + *day].text.view(), words);
  return !dates.empty() && dates[0].begin < 12 ? n : 0;
}

void join_blocks(std::vector<Segment>& all, std::size_t i, std::size_t n) {
  for (std::size_t k = 0; k < n; ++k) {
    Segment &label = all[i + k], &value = all[i + n + k];
    label.text.append_glue(":");
    label.text.join(value.text);
    label.source.append(value.source.begin(), value.source.end());
    label.end_line = std::max(label.end_line, value.end_line);
    label.blank_before = k == 0;
    label.blank_after = k + 1 == n;
  }
  all.erase(all.begin() + static_cast<long>(i + n), all.begin() + static_cast<long>(i + 2 * n));
}

}  // namespace

// A linearised table: three labels or more (four where they bear no colon), then their values. Each label gets its
// value; where there are more, the list of those present takes several lines.
void values_behind_labels(std::vector<Segment>& all, const Vocabulary& words) {
  for (std::size_t i = 0; i + 5 < all.size() && i < 60; ++i) {
    const bool colon = bare_label(all[i], true, words);
    std::size_t labels = i;
    while (labels < all.size() && labels < i + most_labels && bare_label(all[labels], colon, words)) ++labels;
    const std::size_t n = labels - i;
    if (const std::size_t pairs = paired_blocks(all, i, words); pairs > n) return join_blocks(all, i, pairs);
    if (n < (colon ? 3 : 4)) continue;
    // A value that ends in a comma goes on in the next line.
    std::vector<std::size_t> firsts;
    std::size_t end = labels;
    while (end < all.size() && firsts.size() <= n + most_labels && !all[end].is_table() && all[end].bullet.empty() && !closed_number(all[end].text.view()) && !words.longest("item_word", all[end].text.view())) {
      if (end == labels || all[end - 1].text.view().back() != ',') {
        if (firsts.size() >= n && all[end].blank_before) break;
        firsts.push_back(end);
      }
      ++end;
    }
    const auto begin = all.begin() + static_cast<long>(i), middle = all.begin() + static_cast<long>(labels);
    const auto listing = std::find_if(begin, middle, [&](const Segment& s) { return lists(s, words); });
    const bool one = std::count_if(begin, middle, [&](const Segment& s) { return lists(s, words); }) == 1;
    if (firsts.size() < n || firsts.size() > n + most_labels) continue;
    const std::size_t more = firsts.size() - n;  // lines of the list behind its first
    if (more > 0 && !one) continue;
    const auto at = static_cast<std::size_t>(listing - begin);
    firsts.push_back(end);
    for (std::size_t k = 0, v = 0; k < n; ++k) {
      Segment& label = all[i + k];
      if (!colon) label.text.append_glue(":");
      const std::size_t lines = k == at && one ? more + 1 : 1;
      for (std::size_t line = 0; line < lines; ++line, ++v) {
        if (line > 0 && label.text.view().back() != ',' && !surname_waits(label.text.view(), all[firsts[v]].text.view(), words)) label.text.append_glue(",");
        for (std::size_t w = firsts[v]; w < firsts[v + 1]; ++w) {
          label.text.join(all[w].text);
          label.source.append(all[w].source.begin(), all[w].source.end());
          label.end_line = std::max(label.end_line, all[w].end_line);
        }
      }
      label.blank_before = k == 0;
      label.blank_after = k + 1 == n;
    }
    all.erase(all.begin() + static_cast<long>(labels), all.begin() + static_cast<long>(end));
    return;
  }
}

}  // namespace notulen::layout
