#include "layout/stacked_lists.hpp"

#include <algorithm>
#include <iterator>

#include "layout/people_cells.hpp"
#include "read/label.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t most_labels = 6, searched = 80;

// `Aanwezig:` and nothing else.
bool list_label(const Segment& segment, const Vocabulary& words) {
  if (segment.is_table() || !segment.bullet.empty() || !segment.text.view().ends_with(':') || segment.text.size() > 60) return false;
  const auto label = read_label(segment.text.view(), words);
  return label && label->colon && label->end >= segment.text.size() && (label->kind == "present" || label->kind == "absent" || label->kind == "guests");
}

// A paragraph whose every line begins with a person, or goes on behind one.
bool persons(const std::vector<Segment>& all, std::size_t from, std::size_t to, const Vocabulary& words) {
  std::size_t named = 0;
  for (std::size_t i = from; i < to; ++i) {
    const Segment& segment = all[i];
    if (segment.is_table() || segment.text.size() > 120 || segment.style.heading > 0) return false;
    const std::string_view s = segment.text.view();
    named += person_like(s.substr(0, s.find_first_of(",;(")), words);
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
    std::size_t first = i;
    while (first < segments.size() && first < i + most_labels && list_label(segments[first], words)) ++first;
    const std::size_t labels = first - i;
    if (labels < 2) continue;
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
      std::move(segments.begin() + static_cast<long>(at), segments.begin() + static_cast<long>(ends[k]), std::back_inserter(placed));
      placed[placed.size() - (ends[k] - at)].blank_before = false;
    }
    std::move(placed.begin(), placed.end(), segments.begin() + static_cast<long>(i));
    return;
  }
}

}  // namespace notulen::layout
