#include "sections/next_place.hpp"

#include <algorithm>

#include "letters.hpp"
#include "read/date.hpp"
#include "read/label.hpp"
#include "sections/labelled.hpp"
#include "sections/place_extent.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t longest_apart = 70;  // bytes of a place that no word leads to

// Past blanks and what parts two pieces of a sentence.
std::size_t behind_joint(std::string_view text, std::size_t from) {
  while (from < text.size() && std::string_view(" ,;-|/").find(text[from]) != none) ++from;
  if (text.substr(from).starts_with("–")) from = std::min(text.find_first_not_of(' ', from + 3), text.size());
  return from;
}

// Where the place that begins the text ends.
std::size_t end_of_place(std::string_view text, const Vocabulary& words) {
  const std::string_view rest = text.substr(0, 200);
  std::size_t end = std::min(find_word("place_end", rest, words), rest.size());
  for (const char* mark : {". ", ", ", " (", "; ", ")", " – "}) end = std::min(end, rest.find(mark));
  for (const Date& day : find_dates(rest, words)) end = std::min(end, day.begin);
  while (end > 0 && std::string_view("., *_").find(rest[end - 1]) != none) --end;
  return end;
}

// `filiaal West`, `molen Windlust`: a word for a house and its name.
bool house_with_name(std::string_view place, const Vocabulary& words) {
  const std::size_t space = place.find(' ');
  if (space == none || space < 4 || space + 1 >= place.size() || place.find(' ', space + 1) != none) return false;
  const std::string_view house = place.substr(0, space);
  return std::all_of(house.begin(), house.end(), lower) && upper(place[space + 1]) && !words.contains("next_no_place", house) && !words.longest("finite_verb", house);
}

// A place that no word leads to.
bool stands_alone(std::string_view ahead, bool apart, bool bracket, bool timed, const Vocabulary& words) {
  if (words.longest("next_no_place", ahead)) return false;
  const std::string_view place = ahead.substr(0, end_of_place(ahead, words));
  const auto room = words.longest("place_word", ahead);
  if (room && room->value == "no") return false;
  // `20.00 foyer`: nothing but a room.
  if (!apart) return timed && room && room->length == ahead.find_last_not_of(" .") + 1;
  if (words.longest("same_as_before", ahead)) return place.size() < 40;
  if (ahead.size() > longest_apart) return false;
  if (room) return true;
  return timed && !bracket && (place_like(ahead, words) || house_with_name(place, words)) && find_word("finite_verb", ahead, words) == none;
}

// `bij Thea`, `bij de koffie`, `locatie Zuid`: the word before the place is part of it. Not so `bij Datahuis Noord`.
bool keeps_cue(std::string_view ahead, std::size_t cue, const Vocabulary& words) {
  const std::string_view led = ahead.substr(std::min(cue + 1, ahead.size())), word = led.substr(0, led.find_first_of(" .,;("));
  if (led.empty() || ahead[cue] != ' ') return false;
  if (words.contains("place_name_word", ahead.substr(0, cue))) return upper(led[0]);
  if (!ahead.starts_with("bij")) return false;
  if (cue > 3) return lower(led[0]) && !words.longest("place_word", led);
  const std::string_view next = led.substr(std::min(word.size() + 1, led.size()));
  const bool house = !next.empty() && led[word.size()] == ' ' && upper(next[0]) && !words.contains("given_name", word) && !words.longest("infix", word) && !words.longest("honorific", led);
  const bool sign = std::count_if(word.begin(), word.end(), upper) > 1 && word.find('-') == std::string_view::npos && word.find('.') == std::string_view::npos && !words.contains("given_name", word) && led.find(" thuis") == none;  // `bij DataHuis`, `bij KV 't Hek`
  return upper(led[0]) && !house && !sign;
}

}  // namespace

std::size_t same_moment_end(std::string_view text, std::size_t from, const Vocabulary& words) {
  const std::size_t at = behind_joint(text, from);
  const auto same = at > from ? words.longest("same_moment", text.substr(at)) : std::nullopt;
  return same ? at + same->length : 0;
}

std::optional<Span> next_place(std::string_view text, std::size_t from, bool timed, const Vocabulary& words) {
  const std::size_t behind = from;
  from = behind_joint(text, from);
  const bool bracket = from < text.size() && text[from] == '(' && text.find(')', from) != none;
  if (bracket) ++from;
  // `weer in het dorpshuis`, `alleen online`
  if (const std::size_t adverb = words.match_length("place_adverb", text.substr(from)); adverb > 0 && from + adverb < text.size() && text[from + adverb] == ' ') from += adverb + 1;
  const std::string_view ahead = text.substr(from);
  const bool apart = text.substr(behind, from - behind).find_first_not_of(' ') != none;
  std::size_t length = 0;
  const auto cue = words.longest("place_cue", ahead);
  if (cue && words.match_length("next_no_place", ahead) > cue->length) return std::nullopt;  // `in verband met de feestdagen`
  if (cue && !keeps_cue(ahead, cue->length, words)) length = cue->length;
  // `in De Tille`: the article is the house's own.
  if (const std::size_t article = length == 0 ? none : ahead.substr(0, length).rfind(' '); article != none && upper(ahead[article + 1])) length = article;
  if (!cue && !stands_alone(ahead, apart, bracket, timed, words)) {
    if (from >= text.size()) return std::nullopt;
    const auto label = read_label(ahead, words);
    if (!label || label->kind != "location") return std::nullopt;
    length = label->colon ? label->end : label->begin;  // `lokaal 4` keeps its word
  }
  from = std::min(text.find_first_not_of(' ', from + length), text.size());
  if (words.longest("next_no_place", text.substr(from)) && lower(text[std::min(from, text.size() - 1)])) return std::nullopt;  // `locatie nader te bepalen`
  const std::size_t end = from + end_of_place(text.substr(from), words);
  return end > from ? std::optional(Span{from, end}) : std::nullopt;
}

}  // namespace notulen
