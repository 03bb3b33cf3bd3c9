#include "sections/stacked_labels.hpp"

#include "read/label.hpp"
#include "sections/attendance_cells.hpp"

namespace notulen {

std::vector<bool> find_unknown_labels(const Context& context) {
  constexpr std::size_t least = 3;  // known labels that make the form
  constexpr std::size_t longest = 40;
  const auto& segments = context.segments;
  std::vector<bool> out(segments.size(), false);
  // The first of two lines that stand together.
  const auto pair = [&](std::size_t i) {
    const Segment &label = segments[i], &value = segments[i + 1];
    return label.blank_before && !value.blank_before && !label.is_table() && !value.is_table() && label.bullet.empty() && value.bullet.empty() && label.text.size() < longest;
  };
  // The layout has put some to their values already.
  const auto known = [&](std::size_t i) {
    const Segment& segment = segments[i];
    if (segment.is_table() || !segment.blank_before) return false;
    const auto label = read_label(segment.text.view().substr(0, longest), context.words);
    return label && (label->end >= segment.text.size() ? pair(i) : label->colon && segment.end_line == segment.line + 1);
  };
  std::size_t labels = 0;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) labels += known(i);
  if (labels < least) return out;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const bool alone = i + 2 >= segments.size() || segments[i + 2].blank_before;  // one value
    out[i] = alone && pair(i) && unknown_label({segments[i].text, segments[i + 1].text}, context.words);
  }
  return out;
}

}  // namespace notulen
