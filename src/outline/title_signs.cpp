#include "outline/title_signs.hpp"

#include <algorithm>
#include <string>

#include "outline/title_words.hpp"
#include "read/date.hpp"
#include "read/moment_line.hpp"
#include "read/time.hpp"

namespace notulen::outlining {

bool genre_alone(const Draft& d, std::string_view s) {
  bool genre = false;
  for (std::size_t at = 0; at < s.size();) {
    if (std::string_view(" -:()").find(s[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    auto match = d.words.longest("genre", s.substr(at));
    genre = genre || match;
    if (!match) match = d.words.longest("genre_adjective", s.substr(at));
    if (!match) match = d.words.longest("status", s.substr(at));
    if (!match || match->length == 0) return false;
    at += match->length;
  }
  return genre;
}

bool moment_alone(const Draft& d, std::string_view s) {
  if (s.size() > 120) return false;
  // `jachthut Ossenbos, 19:30 uur`
  if (const auto told = read_moment_line(s, d.words); told && told->time && (told->day || told->end > told->begin)) return true;
  // `19 september 2023, 10:00-12:30, Kantoor Oost / online`
  const auto days = find_dates(s, d.words);
  if (!days.empty() && days.front().begin <= 2)
    for (const Time& time : find_times(s, d.words))
      if (time.begin <= days.front().end + 4 && s.size() <= time.end + 50) return true;
  std::string left(s);
  bool any = false;  // a day or a time was found
  const auto blank = [&](std::size_t begin, std::size_t end) {
    std::fill(left.begin() + static_cast<long>(begin), left.begin() + static_cast<long>(end), ' ');
    any = true;
  };
  for (const Date& date : days) blank(date.begin, date.end);
  for (const Time& time : find_times(s, d.words, any)) blank(time.begin, time.end);
  if (!any) return false;
  for (std::size_t at = 0; at < left.size();) {
    if (std::string_view(" ,.-:|/()").find(left[at]) != std::string_view::npos || static_cast<unsigned char>(left[at]) >= 0x80) {
      ++at;
      continue;
    }
    const std::string_view rest = std::string_view(left).substr(at);
    const auto word = d.words.longest("moment_word", rest);
    // `woensdag 4 november in De Kroon`: day and place.
    const auto cue = d.words.longest("place_cue", rest);
    if (cue && at > 5 && rest.size() <= 60 && (!word || cue->length > word->length)) return true;
    if (const auto place = d.words.longest("place_word", rest); place && place->value != "no" && at > 5) return true;
    if (!word || word->length == 0) return false;
    at += word->length;
  }
  return true;
}

bool place_alone(const Draft& d, std::string_view s) {
  const auto place = d.words.longest("place_word", s);
  return place && place->value != "no" && s.size() <= 90 && !d.words.first("genre", s);
}

bool value_label(const Draft& d, std::size_t i) {
  const auto& label = d.readings[i].label;
  if (!label) return false;
  if (label->colon) return true;
  if (d.readings[i].bare) return false;
  const std::string_view all = d.segments[i].text.view();
  // `Zitting van 3 mei` names the meeting, `Vergadering van de wijkraad` too.
  if (label->kind == "date") return !d.words.first("convened", all, 1) && !find_dates(all, d.words).empty();
  return attendance_kind(label->kind) || label->kind == "time" || label->kind == "location" || label->kind == "chair" || label->kind == "officer";
}

bool tells(const Draft& d, std::string_view s) {
  if (is_sentence(s, d.words)) return true;
  for (std::size_t at = 0, words = 0; at < s.size() && words < 14; ++at) {
    if (s[at] == '(') return false;  // what stands in brackets is said besides
    if (at > 0 && s[at - 1] != ' ') continue;
    ++words;
    if (d.words.longest("relative_word", s.substr(at))) return false;
    const auto verb = d.words.longest("finite_verb", s.substr(at));
    if (verb && at > 0 && (at + verb->length >= s.size() || s[at + verb->length] == ' ')) return ends_with_any(s, ".:;") || s.size() > 60;
  }
  return false;
}

}  // namespace notulen::outlining
