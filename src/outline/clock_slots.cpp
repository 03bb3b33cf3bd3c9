#include "outline/clock_slots.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/speaker.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t longest = 100;  // bytes of such a heading
constexpr int earliest = 6 * 60;      // nobody meets before six; `2.10` is a section

// The minute of the day that the text begins with, and a title behind it; -1 where it does not.
int slot_of(std::string_view s, const Vocabulary& words) {
  std::size_t at = 0;
  int hour = 0;
  while (at < s.size() && at < 2 && digit(s[at])) hour = hour * 10 + (s[at++] - '0');
  if (at == 0 || at + 3 >= s.size() || (s[at] != '.' && s[at] != ':' && s[at] != 'u') || !digit(s[at + 1]) || !digit(s[at + 2]) || digit(s[at + 3])) return -1;
  const int minute = (s[at + 1] - '0') * 10 + (s[at + 2] - '0');
  at += 3;
  if (hour > 24 || minute > 59 || s[at] == '.' || s[at] == '-') return -1;
  std::string_view title = s.substr(std::min(first_not_in<" :–-">(s, at), s.size()));
  if (const std::size_t unit = words.match_length("clock_unit", title); unit > 0) title.remove_prefix(std::min(first_not_in<" :–-">(title, unit), title.size()));
  if (title.size() < 3 || title[0] < 'A' || title[0] > 'Z' || read_speaker(title, words)) return -1;
  return hour * 60 + minute;
}

}  // namespace

void clock_slots(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words) {
  std::vector<std::size_t> found;
  int last = earliest;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Segment& s = segments[i];
    if (s.is_table() || !s.bullet.empty() || s.text.size() > longest) continue;
    const auto& number = readings[i].number;
    if (number && number->values.size() == 1 && number->closed && readings[i].title_word) return;  // `1. Opening`
    const int minute = slot_of(s.text.view(), words);
    if (minute < 0) continue;
    if (minute < last) return;
    last = minute;
    found.push_back(i);
  }
  if (found.size() < 3) return;
  // `11.21`, `11.22`, `11.23`: a year's meeting and its items, no hours.
  const bool numbers = segments[found.front()].text.view().find('.') < 3 && std::adjacent_find(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
                         return slot_of(segments[b].text.view(), words) != slot_of(segments[a].text.view(), words) + 1;
                       }) == found.end();
  if (numbers) return;
  std::size_t followed = 0;  // by text, not by the next hour: no timetable
  for (std::size_t k = 0; k < found.size(); ++k) followed += found[k] + 1 < (k + 1 < found.size() ? found[k + 1] : segments.size());
  if (followed * 2 < found.size()) return;
  for (const std::size_t i : found) {
    readings[i].number.reset();
    readings[i].look = Look::labelled;
    readings[i].score = 2.2;
    readings[i].why = " +2.2 an hour before a title, and the hours run on;";
  }
}

}  // namespace notulen::outlining
