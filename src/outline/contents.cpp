#include "outline/contents.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/label_kinds.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t least = 3;      // entries that make a table
constexpr std::size_t longest = 200;  // bytes of a heading

struct Entry {
  std::size_t segment = 0;
  std::string_view title;  // without leaders and page
  int indent = 0;
};

// What stands before the leaders and the page's number; empty for no entry.
std::string_view title_before_leaders(std::string_view s) {
  std::size_t end = s.size();
  while (end > 0 && digit(s[end - 1])) --end;
  if (end == s.size() || s.size() - end > 3) return {};
  std::size_t dots = 0, at = end;
  while (at > 0 && (s[at - 1] == '.' || s[at - 1] == ' ')) dots += s[--at] == '.';
  return dots >= 5 ? s.substr(0, at) : std::string_view{};
}

std::string bare(std::string_view s) { return fold_case(s.substr(0, last_not_in<" :.">(s) + 1)); }

// Labels of the heading block below it: `Praktische info` over `Datum: …`.
bool over_values(const Draft& d, std::size_t i) {
  if (i + 1 >= d.segments.size()) return false;
  const auto& label = d.readings[i + 1].label;
  return label && label->colon && (header_kind(label->kind) || attendance_kind(label->kind));
}

}  // namespace

void read_contents(Draft& d) {
  std::vector<Entry> entries;
  std::size_t end = 0;
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    const Segment& s = d.segments[i];
    const std::string_view title = s.is_table() ? std::string_view{} : title_before_leaders(s.text.view());
    if (title.empty()) {
      if (entries.size() >= least) break;
      entries.clear();
      continue;
    }
    entries.push_back({i, title, s.indent});
    end = i + 1;
  }
  if (entries.size() < least) return;
  std::vector<int> indents;
  for (const Entry& entry : entries) {
    d.contents.insert(entry.segment);
    Reading& r = d.readings[entry.segment];
    r.look = Look::none;
    r.title_word = false;
    indents.push_back(entry.indent);
  }
  std::sort(indents.begin(), indents.end());
  indents.erase(std::unique(indents.begin(), indents.end(), [](int a, int b) { return b - a < 2; }), indents.end());
  std::unordered_map<std::string, std::vector<std::size_t>> lines;  // of the text below, by what they say
  for (std::size_t i = end; i < d.segments.size(); ++i)
    if (!d.segments[i].is_table() && d.segments[i].text.size() <= longest) lines[bare(d.segments[i].text.view())].push_back(i);
  std::vector<std::pair<std::size_t, int>> found;  // segments, and their levels
  std::size_t from = end, numbered = 0;
  for (const Entry& entry : entries) {
    numbered += d.readings[entry.segment].number.has_value();
    const auto same = lines.find(bare(entry.title));
    if (same == lines.end()) continue;
    const auto next = std::lower_bound(same->second.begin(), same->second.end(), from);
    if (next == same->second.end()) continue;
    const auto level = std::upper_bound(indents.begin(), indents.end(), entry.indent + 1) - indents.begin();
    found.emplace_back(*next, static_cast<int>(level));
    from = *next + 1;
  }
  if (numbered * 2 > entries.size() || found.size() < least || found.size() * 5 < entries.size() * 3) return;
  for (const auto& [i, level] : found) {
    Reading& r = d.readings[i];
    if (r.label && list_label(r.label->kind)) continue;
    r.look = over_values(d, i) ? Look::none : Look::mark;
    r.level = level;
    r.label.reset();
    r.bare = false;
    r.score = 3;
    r.why = " +3.0 a heading by the table of contents;";
  }
}

}  // namespace notulen::outlining
