#include "read/day_head.hpp"

#include "letters.hpp"
#include "read/date.hpp"

namespace notulen {
namespace {

// A number of one or two figures, at most `most`; 0 for none.
int short_number(std::string_view& s, int most) {
  int value = 0;
  std::size_t size = 0;
  for (; size < s.size() && size < 2 && digit(s[size]); ++size) value = value * 10 + (s[size] - '0');
  s.remove_prefix(size);
  return value <= most ? value : 0;
}

// `16-01`, `3/4`, `3.4`.
bool day_and_month(std::string_view s) {
  if (short_number(s, 31) == 0 || s.empty() || std::string_view("-/.").find(s.front()) == std::string_view::npos) return false;
  s.remove_prefix(1);
  return short_number(s, 12) > 0 && (s.empty() || s == ".");
}

}  // namespace

bool is_day_head(std::string_view text, const Vocabulary& words) {
  if (text.size() < 3 || text.size() > 24 || !digit(text[0])) return false;
  if (day_and_month(text)) return true;
  const auto dates = find_dates(text, words);
  return dates.size() == 1 && dates[0].day > 0 && dates[0].begin == 0 && dates[0].end >= text.size();
}

}  // namespace notulen
