#include "outline/title_words.hpp"

#include <algorithm>

#include "letters.hpp"

namespace notulen::outlining {
namespace {

// `Ouderling Bos vraagt …`, `Kee meldt …`: after one to three words, the first with a capital, what somebody does.
bool tells_who(std::string_view s, const Vocabulary& words) {
  if (!words.longest("role", s) && !words.longest("honorific", s) && !words.contains("given_name", s.substr(0, s.find(' ')))) return false;
  std::size_t at = s.find(' ');
  for (int word = 1; word <= 3 && at != std::string_view::npos && at + 1 < s.size(); ++word, at = s.find(' ', at + 1)) {
    const std::string_view rest = s.substr(at + 1);
    const auto verb = words.longest("finite_verb", rest);
    if (verb && verb->length < rest.size() && rest[verb->length] == ' ' && !rest.substr(0, verb->length).ends_with("en") && lower(rest[0])) return true;
    if (!upper(rest[0]) && !words.longest("infix", rest)) return false;
  }
  return false;
}

}  // namespace

std::string_view text_after(const Segment& segment, const Boxed<Number>& number) {
  return segment.text.view().substr(number ? std::min(number->end, segment.text.size()) : 0);
}

bool ends_with_any(std::string_view s, std::string_view chars) {
  return !s.empty() && std::any_of(chars.begin(), chars.end(), [last = s.back()](char c) { return c == last; });  // few, and asked often
}

std::size_t no_heading(std::string_view s, const Vocabulary& words) {
  return std::max(words.match_length("verdict", s), words.match_length("no_heading", s));
}

bool has_verb(std::string_view s, int within, const Vocabulary& words) {
  for (std::size_t at = 0; at < s.size() && within > 0; ++at) {
    if (at > 0 && s[at - 1] != ' ') continue;
    --within;
    const auto verb = words.longest("finite_verb", s.substr(at));
    if (verb && at + verb->length < s.size() && s[at + verb->length] == ' ') return true;
  }
  return false;
}

bool is_sentence(std::string_view s, const Vocabulary& words) {
  // `De kade: Kee vertelt …`: what stands before the colon is a title.
  if (const std::size_t colon = s.find(": "); colon != std::string_view::npos && colon <= 60 && !has_verb(s.substr(0, colon + 2), 9, words)) return false;
  if (s.size() <= 24 || !ends_with_any(s, ".:")) return false;
  return tells_who(s, words) || (has_verb(s, 9, words) && words.longest("rest_start", s));
}

bool capital_title(std::string_view s) {
  const std::string_view title = s.substr(0, s.find('('));
  return title.size() > 4 && std::count_if(title.begin(), title.end(), upper) >= 3 && std::none_of(title.begin(), title.end(), lower);
}

std::size_t capitals_end(std::string_view s) {
  const std::size_t stop = s.substr(0, 62).find(". ");
  return stop != std::string_view::npos && stop >= 4 && capital_title(s.substr(0, stop)) ? stop : 0;
}

bool announces_decision(std::string_view s, const Vocabulary& words) {
  const auto label = words.longest("decision_label", s);
  return label && label->length < s.size() && s[label->length] == ':';
}

bool ends_in_action(std::string_view s, const Vocabulary& words) {
  if (!ends_with_any(s, ")]")) return false;
  const std::size_t open = s.find_last_of("([");
  if (open == std::string_view::npos || open == 0) return false;
  const std::string_view inside = s.substr(open + 1, s.size() - open - 2);
  const std::size_t mark = words.match_length("action_mark", inside);
  return mark > 0 && mark < inside.size();
}

bool gathering(std::string_view title, const Vocabulary& words) {
  title = title.substr(0, title.find(" ("));
  while (!title.empty() && (title.back() == ':' || title.back() == '.' || title.back() == ' ')) title.remove_suffix(1);
  return words.contains("gathering_item", title);
}

}  // namespace notulen::outlining
