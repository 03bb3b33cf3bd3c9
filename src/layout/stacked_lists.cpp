#include "layout/stacked_lists.hpp"

#include <algorithm>
#include <iterator>

#include "bytes.hpp"
#include "layout/people_cells.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_labels = 6, searched = 80;

enum class Head { none, list, group, other };

// `Aanwezig:`, `Afwezig` and nothing else; a group such as `Voor de directie`; any other short words, which may name one.
Head head_of(const Segment& segment, const Vocabulary& words) {
  const std::string_view s = segment.text.view();
  if (segment.is_table() || !segment.bullet.empty() || s.size() > 60 || s.empty()) return Head::none;
  const auto label = read_label(s, words);
  if (label && label->end >= s.size() && list_label(label->kind)) return Head::list;
  if (s[0] < 'A' || s[0] > 'Z' || s.size() > 32 || first_in<".,:;()?!0123456789">(s.substr(0, s.size() - 1)) != std::string_view::npos) return Head::none;
  // `Externe dienst`: no surname begins in lower case, but for its infix.
  const std::size_t last = s.rfind(' ') + 1;
  if (person_like(s, words) && (s[last] < 'a' || s[last] > 'z')) return Head::none;
  if (words.longest("serves", s) || words.longest("group_lead", s)) return Head::group;
  return (label && label->end >= s.size()) || words.longest("item_title", s) ? Head::none : Head::other;
}

// How many heads stand one below the other from `from` on; 0 where they say too little to be any.
std::size_t heads_at(const std::vector<Segment>& all, std::size_t from, const Vocabulary& words) {
  std::size_t count = 0, lists = 0, groups = 0;
  for (; from + count < all.size() && count < most_labels; ++count) {
    const Head head = head_of(all[from + count], words);
    if (head == Head::none) break;
    lists += head == Head::list;
    groups += head == Head::group;
  }
  return count >= 2 && (lists + groups == count || (lists >= 2 && lists + groups + 1 == count)) ? count : 0;
}

// A paragraph whose every line begins with a person, or goes on behind one.
bool persons(const std::vector<Segment>& all, std::size_t from, std::size_t to, const Vocabulary& words) {
  std::size_t named = 0;
  for (std::size_t i = from; i < to; ++i) {
    const Segment& segment = all[i];
    if (segment.is_table() || segment.text.size() > 120 || segment.style.heading > 0) return false;
    const std::string_view s = segment.text.view();
    named += person_like(s.substr(0, first_in<",;(">(s)), words);
    if (const auto label = read_label(s, words); label && label->colon) return false;
  }
  return named * 2 > to - from;
}

std::size_t paragraph_end(const std::vector<Segment>& all, std::size_t from) {
  std::size_t to = from + 1;
  while (to < all.size() && !all[to].blank_before) ++to;
  return to;
}

}  // namespace

void lists_behind_labels(std::vector<Segment>& segments, const Vocabulary& words) {
  for (std::size_t i = 0; i + 3 < segments.size() && i < searched; ++i) {
    const std::size_t labels = heads_at(segments, i, words);
    const std::size_t first = i + labels;
    if (labels == 0) continue;
    std::vector<std::size_t> ends;
    for (std::size_t at = first; ends.size() < labels && at < segments.size(); at = ends.back()) {
      const std::size_t end = paragraph_end(segments, at);
      if (!persons(segments, at, end, words)) break;
      ends.push_back(end);
    }
    if (ends.size() < labels) continue;
    // A further paragraph of persons: nothing tells which belongs where.
    if (ends.back() < segments.size() && persons(segments, ends.back(), paragraph_end(segments, ends.back()), words)) continue;
    std::vector<Segment> placed;
    for (std::size_t k = 0, at = first; k < labels; at = ends[k++]) {
      placed.push_back(std::move(segments[i + k]));
      if (!placed.back().text.view().ends_with(':')) placed.back().text.append_glue(":");
      placed.back().blank_before = true;
      std::move(segments.begin() + static_cast<long>(at), segments.begin() + static_cast<long>(ends[k]), std::back_inserter(placed));
      placed[placed.size() - (ends[k] - at)].blank_before = false;
    }
    std::move(placed.begin(), placed.end(), segments.begin() + static_cast<long>(i));
    i = ends.back() - 1;
  }
}

}  // namespace notulen::layout
