#include "read/date.hpp"

#include <charconv>
#include <chrono>

#include "grammar/date.hpp"
#include "letters.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::date;
using reading::parse;

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Two digits: the year of this century or, from 70 on, of the last.
int full_year(int year) { return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year; }

template <typename Rule>
struct action {};

template <typename Rule, int Date::*Field>
struct store {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Date& date) {
    date.*Field = number(in.string_view());
  }
};
template <> struct action<g::day> : store<g::day, &Date::day> {};
template <> struct action<g::iso_day> : store<g::iso_day, &Date::day> {};
template <> struct action<g::last_day> : store<g::last_day, &Date::last_day> {};
template <> struct action<g::month_number> : store<g::month_number, &Date::month> {};
template <> struct action<g::iso_month> : store<g::iso_month, &Date::month> {};

struct store_year {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Date& date) {
    date.year = full_year(number(in.string_view()));
  }
};
template <> struct action<g::year> : store_year {};
template <> struct action<g::short_year> : store_year {};
template <> struct action<g::iso_year> : store_year {};

template <>
struct action<g::day_word> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Date& date) {
    date.day = number(words.longest("day_word", in.string_view())->value);
  }
};
template <>
struct action<g::year_word> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Date& date) {
    date.year = number(words.longest("year_word", in.string_view())->value);
  }
};
template <>
struct action<g::month> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Date& date) {
    date.month = number(words.longest("month", in.string_view())->value);
  }
};
template <>
struct action<g::weekday> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Date& date) {
    date.weekday = number(words.longest("weekday", in.string_view())->value);
  }
};

// One way to write a date, tried on its own, so that what a failed way stored is gone.
template <typename Rule>
bool reads(std::string_view ahead, Ahead& words, Date& out) {
  if (!reading::may_start<Rule>(ahead, words)) return false;
  reading::Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Date date;
  if (!parse<Rule, action>(in, words, date)) return false;
  date.end = static_cast<std::size_t>(in.current() - ahead.data());
  if (!word_boundary(ahead, date.end)) return false;
  out = date;
  return true;
}

bool read_date(std::string_view ahead, Ahead& words, Date& out) {
  using any = tao::pegtl::sor<g::iso, g::numeric, g::dashed, g::english, g::of_month, g::written, g::yearless>;
  if (!reading::may_start<any>(ahead, words)) return false;
  return reads<g::iso>(ahead, words, out) || reads<g::numeric>(ahead, words, out) ||
         reads<g::dashed>(ahead, words, out) || reads<g::english>(ahead, words, out) ||
         reads<g::of_month>(ahead, words, out) || reads<g::written>(ahead, words, out) ||
         reads<g::yearless>(ahead, words, out);
}

// A day without a year may be the 29th of February.
bool exists(std::optional<int> year, int month, int day) {
  namespace c = std::chrono;
  return c::year_month_day(c::year(year.value_or(2000)), c::month(static_cast<unsigned>(month)),
                           c::day(static_cast<unsigned>(day)))
      .ok();
}

// A date begins where a word begins, and not behind `12-` or `3.`, where it would be the tail of a longer number.
bool may_begin(std::string_view text, std::size_t at) {
  const char c = text[at];
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (!letter && !digit(c)) return false;
  if (!word_boundary(text, at)) return false;
  if (digit(c) && at >= 1 && (text[at - 1] == '\'' || text[at - 1] == '#')) return false;
  return !(digit(c) && at >= 2 && digit(text[at - 2]) &&
           (text[at - 1] == '-' || text[at - 1] == '/' || text[at - 1] == '.' || text[at - 1] == ':'));
}

// `30 mei en 1 juni 2012`: the year belongs to both.
void share_years(std::string_view text, std::vector<Date>& dates, const Vocabulary& words) {
  for (std::size_t i = dates.size(); i-- > 1;) {
    Date& date = dates[i - 1];
    if (date.year || !dates[i].year || dates[i].begin - date.end > 12) continue;
    std::string_view between = text.substr(date.end, dates[i].begin - date.end);
    while (!between.empty() && between.front() == ' ') between.remove_prefix(1);
    while (!between.empty() && between.back() == ' ') between.remove_suffix(1);
    if (between != "," && between != "-" && between != "–" && !words.contains("day_joint", between)) continue;
    date.year = dates[i].year;
    date.impossible = !exists(date.year, date.month, date.day);
  }
}

}  // namespace

std::string iso_date(int year, int month, int day) {
  const auto padded = [](int n, std::size_t width) {
    std::string s = std::to_string(n);
    return s.size() < width ? std::string(width - s.size(), '0') + s : s;
  };
  std::string out = padded(year, 4) + '-' + padded(month, 2);
  if (day > 0) out += '-' + padded(day, 2);
  return out;
}

std::optional<std::string> Date::iso() const {
  if (!year || impossible) return std::nullopt;
  return iso_date(*year, month, day);
}

std::optional<std::string> Date::last_iso() const {
  if (!year || impossible || last_day == 0) return std::nullopt;
  return iso_date(*year, month, last_day);
}

bool Date::weekday_mismatch() const {
  if (!year || impossible || day == 0 || weekday == 0) return false;
  namespace c = std::chrono;
  const c::year_month_day date(c::year(*year), c::month(static_cast<unsigned>(month)),
                               c::day(static_cast<unsigned>(day)));
  return static_cast<int>(c::weekday(c::sys_days(date)).iso_encoding()) != weekday;
}

std::vector<Date> find_dates(std::string_view text, const Vocabulary& words) {
  std::vector<Date> dates;
  Ahead ahead(words);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_begin(text, at)) continue;
    Date date;
    // No date is longer than this; the cap keeps hostile text cheap.
    if (!read_date(text.substr(at, 160), ahead, date)) continue;
    date.begin = at;
    date.end += at;
    if (date.day > 0) {
      date.impossible = !exists(date.year, date.month, date.day) ||
                        (date.last_day > 0 && !exists(date.year, date.month, date.last_day));
    }
    if (date.last_day <= date.day) date.last_day = 0;
    dates.push_back(date);
    at = date.end - 1;
  }
  share_years(text, dates, words);
  return dates;
}

}  // namespace notulen
