#include "split.hpp"

#include <algorithm>

#include "read/date.hpp"
#include "read/label.hpp"
#include "read/number.hpp"

namespace notulen {
namespace {

constexpr std::size_t header = 10;  // segments that a heading block may take
constexpr std::size_t ahead = 20;   // segments within which numbering starts again

bool opens(const Segment& segment, const Vocabulary& words) {
  const std::string_view s = segment.text.view();
  if (segment.is_table() || s.empty() || s.size() > 200 || !segment.bullet.empty() || segment.style.heading > 1) return false;
  if (!words.longest("genre", s)) return false;
  const auto label = read_label(s, words);
  return !(label && label->colon);
}

// What the heading block behind a possible title holds.
bool header_follows(const std::vector<Segment>& segments, std::size_t i, const Vocabulary& words) {
  bool attendance = false, date = !find_dates(segments[i].text.view(), words).empty(), restart = false;
  for (std::size_t k = i + 1; k < segments.size() && k <= i + ahead; ++k) {
    const std::string_view s = segments[k].text.view();
    if (const auto number = read_number(s, words); number && number->closed && number->values.front() <= 1) restart = true;
    if (k > i + header || restart) continue;
    const auto label = read_label(s, words);
    if (!label || !(label->colon || label->end >= s.size())) continue;
    attendance = attendance || label->kind == "present";
    date = date || label->kind == "date";
  }
  return attendance && (date || restart);
}

}  // namespace

std::vector<std::size_t> meeting_starts(const std::vector<Segment>& segments, const Vocabulary& words) {
  std::vector<std::size_t> starts{0};
  int business = 0;        // numbered or marked headings since the last start
  bool attended = false;   // an attendance label since the last start
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& segment = segments[i];
    const std::string_view s = segment.text.view();
    if (i > starts.back() && attended && business >= 2 && segment.blank_before && opens(segment, words) &&
        header_follows(segments, i, words)) {
      starts.push_back(i);
      business = 0;
      attended = false;
      continue;
    }
    if (const auto number = read_number(s.substr(0, std::min<std::size_t>(s.size(), 80)), words); (number && number->closed) || segment.style.heading > 1) ++business;
    if (const auto label = read_label(s, words); label && label->kind == "present") attended = true;
  }
  return starts;
}

}  // namespace notulen
