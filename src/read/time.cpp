#include "read/time.hpp"

#include <charconv>

#include "grammar/time.hpp"
#include "letters.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::time;
using reading::parse;

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

struct Clock {
  int hour = -1, minute = 0;
  bool minutes = false;
};

struct Found {
  Clock first, last;
  int shift = 0;          // minutes from the full hour: -30 for `half`
  bool shifted = false;
  bool sure = false;      // a mark that only times have
  bool unit = false;      // `uur` stands behind it
  bool evening = false, part = false;
};

template <typename Rule>
struct action {};

template <Clock Found::*Which>
struct store_hour {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    (found.*Which).hour = number(in.string_view());
  }
};
template <Clock Found::*Which>
struct store_minute {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    (found.*Which).minute = number(in.string_view().substr(0, 2));
    (found.*Which).minutes = true;
  }
};
template <> struct action<g::hour> : store_hour<&Found::first> {};
template <> struct action<g::packed_hour> : store_hour<&Found::first> {};
template <> struct action<g::last_hour> : store_hour<&Found::last> {};
template <> struct action<g::last_packed_hour> : store_hour<&Found::last> {};
template <> struct action<g::minute> : store_minute<&Found::first> {};
template <> struct action<g::minute_behind_colon> : store_minute<&Found::first> {};
template <> struct action<g::spaced_minute> : store_minute<&Found::first> {};
template <> struct action<g::packed_minute> : store_minute<&Found::first> {};
template <> struct action<g::last_minute> : store_minute<&Found::last> {};
template <> struct action<g::last_sure_minute> : store_minute<&Found::last> {};
template <> struct action<g::last_packed_minute> : store_minute<&Found::last> {};

template <int Minutes>
struct hour_and {
  static void apply0(const Vocabulary&, Found& found) {
    found.first.minute = Minutes;
    found.first.minutes = true;
  }
};
template <> struct action<g::and_half> : hour_and<30> {};
template <> struct action<g::and_quarter> : hour_and<15> {};
template <> struct action<g::and_three> : hour_and<45> {};
template <>
struct action<g::sure> {
  static void apply0(const Vocabulary&, Found& found) { found.sure = true; }
};
template <>
struct action<g::spaced> : action<g::sure> {};
template <>
struct action<g::unit> {
  static void apply0(const Vocabulary&, Found& found) { found.unit = true; }
};
template <>
struct action<g::hour_name> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Found& found) {
    found.first.hour = number(words.longest("clock_hour", in.string_view())->value);
  }
};
template <>
struct action<g::shift> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Found& found) {
    found.shift = number(words.longest("clock_shift", in.string_view())->value);
    found.shifted = true;
  }
};
template <>
struct action<g::day_part> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Found& found) {
    found.part = true;
    found.evening = words.longest("day_part", in.string_view())->value == "pm";
  }
};

// One way to write a time, tried on its own, so that what a failed way stored is gone. Returns its bytes.
template <typename Rule>
std::size_t reads(std::string_view ahead, Ahead& words, Found& out) {
  if (!reading::may_start<Rule>(ahead, words)) return 0;
  reading::Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Found found;
  if (!parse<Rule, action>(in, words, found)) return 0;
  const auto length = static_cast<std::size_t>(in.current() - ahead.data());
  if (!word_boundary(ahead, length)) return 0;
  out = found;
  return length;
}

// The words `des avonds`, `dinsdagavond` shortly before tell which half of the day an hour up to twelve means.
bool evening_before(std::string_view before, const Vocabulary& words) {
  for (std::size_t at = before.size() > 40 ? before.size() - 40 : 0; at < before.size(); ++at) {
    if (before[at] == ' ' || !word_boundary(before, at)) continue;
    if (const auto match = words.longest("day_part", before.substr(at))) return match->value == "pm";
  }
  return false;
}

std::string clock(int minutes) {
  minutes = (minutes + 24 * 60) % (24 * 60);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return two(minutes / 60) + ':' + two(minutes % 60);
}

int minutes_of(Clock c, int shift, bool evening) {
  if (evening && c.hour < 12) c.hour += 12;
  return c.hour * 60 + c.minute + shift;
}

// A word's start that is not the tail of `12.30.15`, `12:30+02:00`, `3,5` or `€ 20.30`.
bool may_begin(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (!digit(c) && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && c != '\'') return false;
  if (!word_boundary(text, at)) return false;
  if (!digit(c) || at < 1) return true;
  const char before = text[at - 1];
  if (before == '\'' || before == '#' || before == '$') return false;
  return !(at >= 2 && digit(text[at - 2]) && (before == '-' || before == '/' || before == '.' || before == ':' || before == ',' || before == '+'));
}

}  // namespace

std::vector<Time> find_times(std::string_view text, const Vocabulary& words, bool labelled) {
  std::vector<Time> times;
  Ahead next(words);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_begin(text, at)) continue;
    const std::string_view ahead = text.substr(at, 120);  // no time is longer; keeps hostile text cheap
    using any = tao::pegtl::sor<g::cues, g::before_part, g::period, g::shifted_moment, g::moment, g::packed>;
    if (!reading::may_start<any>(ahead, next)) continue;
    Found found;
    std::size_t cue = 0, length = 0;
    if (!digit(ahead.front())) {
      Found part;
      cue = reads<g::cues>(ahead, next, part);
      if (cue == 0 && (cue = reads<g::before_part>(ahead, next, part)) != 0) {
        Found again;
        cue += reads<g::cues>(ahead.substr(cue), next, again);
      }
    }
    const std::string_view rest = ahead.substr(cue);
    length = reads<g::period>(rest, next, found);
    const bool range = length > 0;
    if (!range && (length = reads<g::shifted_moment>(rest, next, found)) == 0) length = reads<g::moment>(rest, next, found);
    // `tien voor twaalf` may be ten people: minutes that are no quarters need a word before them that only times have.
    const bool shifted = found.shifted && (found.shift % 15 == 0 || cue > 0 || found.unit || labelled);
    bool sure = found.sure || shifted || (found.unit && (range || found.first.minutes || cue > 0 || found.part)) ||
                (found.first.minutes && (cue > 0 || labelled)) || (labelled && found.unit);
    if (range && !found.unit && !(found.first.minutes && found.last.minutes)) sure = false;
    if ((length == 0 || !sure) && labelled) {
      length = reads<g::packed>(rest, next, found);
      sure = length > 0;
    }
    if (length == 0 || !sure || found.first.hour < 0 || found.first.hour > 24 || found.last.hour > 24) {
      continue;
    }
    const bool evening = found.evening || (!found.part && evening_before(text.substr(0, at + cue), words));
    Time time;
    time.begin = at + cue;
    time.end = time.begin + length;
    // The stop behind `uur.` is the sentence's, that of `u.` its own.
    if (text[time.end - 1] == '.' && text[time.end - 3] >= 'a' && text[time.end - 3] <= 'z') --time.end;
    time.from = clock(minutes_of(found.first, found.shift, evening));
    time.twelve = found.shifted && !found.part && !evening;
    if (found.last.hour >= 0) time.until = clock(minutes_of(found.last, 0, evening));
    times.push_back(time);
    at = time.end - 1;
  }
  return times;
}

}  // namespace notulen
