#include "sections/place_extent.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "read/date.hpp"
#include "read/time.hpp"
#include "sections/labelled.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t longest_place = 200;

}  // namespace

std::size_t blanks(std::string_view s, std::size_t at) {
  while (at < s.size() && s[at] == ' ') ++at;
  return at;
}

bool place_like(std::string_view s, const Vocabulary& words) {
  if (s.empty()) return false;
  const auto word = words.longest("place_word", s);
  if (word) return word->value != "no";
  const auto c = static_cast<unsigned char>(s[0]);
  return (c >= 'A' && c <= 'Z') || c == '"' || c == '\'' || (c >= 0x80 && (s.starts_with("“") || s.starts_with("‘") || s.starts_with("„") || s.starts_with("’")));
}

std::size_t place_start(std::string_view s, std::size_t at, const Vocabulary& words) {
  const std::size_t cue = words.match_length("place_cue", s.substr(at));
  if (cue == 0) return at;
  if (fold_case(s.substr(at, cue)) == "bij") return at;  // `bij Marloes thuis`
  // `in De Schuilhoek`: a capital article is part of the name.
  const std::size_t article = s.substr(at, cue).rfind(' ');
  const bool shouted = s[at] >= 'A' && s[at] <= 'Z';
  if (article != none && !shouted && s[at + article + 1] >= 'A' && s[at + article + 1] <= 'Z') return at + article + 1;
  return blanks(s, at + cue);
}

std::size_t place_end(std::string_view s, std::size_t from, const Vocabulary& words) {
  const std::string_view rest = s.substr(from, longest_place);
  std::size_t end = std::min(find_word("place_end", rest, words), rest.size());
  for (const Date& date : find_dates(rest, words)) end = std::min(end, date.begin);
  for (const Time& time : find_times(rest, words)) end = std::min(end, time.begin);
  end = std::min({end, rest.find(": "), rest.find(';'), rest.find('|')});
  // `den heer Th. Blok`: the stop behind an initial or a short title ends nothing.
  for (std::size_t dot = rest.find(". "); dot < end; dot = rest.find(". ", dot + 1)) {
    const std::size_t word = dot == 0 ? 0 : rest.rfind(' ', dot - 1) + 1;
    if (dot - word > 3 || (rest[word] >= 'a' && rest[word] <= 'z')) end = dot;
  }
  // `…, waar …`, `…, en heet …`: a verb behind a comma belongs to the sentence.
  for (std::size_t comma = rest.find(", "); comma < end; comma = rest.find(", ", comma + 1))
    if (words.longest("finite_verb", rest.substr(comma + 2)) || words.longest("relative_word", rest.substr(comma + 2)) || rest.substr(comma + 2).starts_with("en ")) end = comma;
  // … as does one behind `en`.
  for (std::size_t link = rest.find(" en "); link < end; link = rest.find(" en ", link + 1))
    if (words.longest("finite_verb", rest.substr(link + 4)) || words.longest("opening", rest.substr(link + 4))) end = link;
  // A bracket that does not end before it is no part of the place: `de sporthal (i.v.m. corona)`.
  if (const std::size_t open = rest.substr(0, end).rfind('('); open != none && open > 0 && rest.substr(0, end).find(')', open) == none) end = open;
  return from + end;
}

std::size_t labelled_place_end(std::string_view s, const Vocabulary& words) {
  std::size_t end = s.size();
  for (const Time& time : find_times(s, words)) end = std::min(end, time.begin);
  for (const Date& date : find_dates(s, words)) end = std::min(end, date.begin);
  return end < 3 ? s.size() : end;
}

Text trimmed_place(Text place, std::size_t whole, const Vocabulary& words) {
  for (bool again = true; again && !place.empty();) {
    const std::size_t size = place.size();
    std::size_t last = last_not_in<" .,;:-|/(">(place.view());
    last = last == none ? 0 : last + 1;
    if (last > 0 && place.view()[last - 1] == ')' && place.view().substr(0, last).find('(') == none) --last;
    for (const char* dash : {"–", "—"})
      if (place.view().substr(0, last).ends_with(dash)) last -= 3;
    place = place.slice(0, last).trimmed();
    // `… op` before a day, `… aanvang` before a time.
    const std::size_t word = place.view().rfind(' ');
    if (word != none && words.contains("moment_word", place.view().substr(word + 1)) && place.size() != whole) place = place.slice(0, word).trimmed();
    again = place.size() < size;
  }
  return place;
}

}  // namespace notulen
