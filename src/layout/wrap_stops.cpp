#include "layout/wrap_stops.hpp"

#include <algorithm>

#include "letters.hpp"
#include "read/label.hpp"
#include "read/time.hpp"

namespace notulen::layout {
namespace {

// Where the sign stands before the office that ends the line; npos for none.
std::size_t office_sign(std::string_view s, const Vocabulary& words) {
  for (const std::string_view sign : {" – ", " - ", ", "}) {
    const std::size_t at = s.rfind(sign);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view office = s.substr(at + sign.size());
    if (words.contains("role", office) || words.contains("office", office)) return at;
  }
  return std::string_view::npos;
}

}  // namespace

bool person_below_person(std::string_view before, std::string_view next, const Vocabulary& words) {
  constexpr std::size_t longest_name = 40;
  if (before.empty() || next.empty() || !upper(next[0])) return false;
  const std::size_t sign = office_sign(next, words);
  return sign <= longest_name && next.substr(0, sign).find_first_of(",;:") == std::string_view::npos && office_sign(before, words) != std::string_view::npos;
}

bool time_below_title(std::size_t segments, std::string_view before, std::string_view next, const Vocabulary& words) {
  constexpr std::size_t first_segments = 8, near = 60;
  if (segments > first_segments || before.back() == ',' || !upper(next[0]) || !words.first("genre", before.substr(0, near))) return false;
  const auto label = read_label(next.substr(0, near), words);
  if (!label || label->begin > 0 || label->kind != "time" || label->end >= next.size()) return false;
  const auto times = find_times(next.substr(label->end, near), words);
  return !times.empty() && times.front().begin == 0;
}

}  // namespace notulen::layout
