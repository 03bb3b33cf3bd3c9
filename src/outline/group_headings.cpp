#include "outline/group_headings.hpp"

#include <cstddef>

#include "letters.hpp"
#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t longest = 70;  // bytes of a heading over items

// A short line between blank lines, of words that head and do not tell.
bool alone(const Segment& s, const Reading& r, const Vocabulary& words) {
  const std::string_view all = s.text.view();
  if (s.is_table() || !s.bullet.empty() || !s.blank_before || !s.blank_after || s.cut || all.size() < 4 || all.size() > longest) return false;
  if (r.number || (r.label && r.label->colon) || (r.look != Look::none && r.look != Look::plain && r.look != Look::capitals)) return false;
  return upper(all[0]) && !ends_with_any(all, ".,:;?!") && !has_verb(all, 9, words) && !words.longest("no_heading_start", all) && !words.longest("honorific", all) && no_heading(all, words) == 0;
}

bool item(const Reading& r) {
  return r.number && r.look == Look::numbered && r.number->kind == Number::Kind::arabic && r.number->values.size() == 1 && r.score >= 1;
}

}  // namespace

void group_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::size_t> found;
  long last = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (readings[i].look == Look::mark) return;
    if (!item(readings[i])) continue;
    const long number = readings[i].number->values[0];
    if (number != last + 1) continue;  // an entry of a list
    const bool headed = i > 0 && alone(segments[i - 1], readings[i - 1], words);
    if (number == 1 && !headed) return;
    if (headed) found.push_back(i - 1);
    last = number;
  }
  if (found.size() < 3 || last < 4) return;
  for (const std::size_t i : found) {
    Reading& r = readings[i];
    r.look = Look::mark;
    r.level = 1;
    r.gathers = true;
    r.label.reset();
    r.bare = false;
    r.score = 3;
    r.why = " +3.0 a line alone over items whose numbers run on, as others;";
  }
}

}  // namespace notulen::outlining
