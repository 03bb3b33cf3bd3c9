#include "outline/closing.hpp"

#include <algorithm>
#include <string_view>

#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t most = 14;      // segments of a closing
constexpr std::size_t longest = 160;  // bytes of a line that may stand in one

// Nothing but offices and articles: `De Secretaris,         De Voorzitter,`.
bool offices(std::string_view s, const Vocabulary& words) {
  bool any = false;
  for (std::size_t at = s.find_first_not_of(" ,.;"); at != std::string_view::npos && at < s.size(); at = s.find_first_not_of(" ,.;", at)) {
    const auto office = words.longest("office", s.substr(at));
    const auto other = office ? std::nullopt : words.longest("signs_as", s.substr(at));
    if (!office && !other) return false;
    any = any || office;
    at += (office ? office : other)->length;
  }
  return any;
}

bool opens(const Segment& segment, const Vocabulary& words) {
  if (segment.is_table()) {
    bool any = false;
    for (const Text& cell : segment.rows.front())
      if (!cell.empty() && !(any = offices(cell.view(), words))) return false;
    return any && segment.rows.size() < 4;
  }
  const std::string_view s = segment.text.view();
  return words.longest("closing_start", s) || offices(s, words);
}

// A line that may stand among signatures: no sentence, no entry of a list.
bool signs(const Segment& segment, const Vocabulary& words) {
  if (segment.is_table()) return segment.rows.size() < 4;
  const std::string_view s = segment.text.view();
  return segment.bullet.empty() && s.size() <= longest && (words.longest("closing_start", s) || !has_verb(s, 12, words));
}

}  // namespace

void set_signatures_aside(Draft& d) {
  const std::size_t all = d.segments.size();
  std::size_t begin = all;
  for (std::size_t i = all; i-- > 0 && i + most >= all;) {
    if ((d.out.places[i].part != Part::item && d.out.places[i].part != Part::actions) || d.out.places[i].heading || !signs(d.segments[i], d.words)) break;
    if (opens(d.segments[i], d.words)) begin = i;
  }
  for (std::size_t i = begin; i < all; ++i) d.out.places[i] = {Part::aside, false, false, -1};
}

}  // namespace notulen::outlining
