#include "read/deadline.hpp"

#include <charconv>
#include <chrono>

#include "grammar/deadline.hpp"
#include "read/phrase.hpp"
#include "read/date.hpp"

namespace notulen {
namespace {

namespace g = grammar::deadline;
namespace c = std::chrono;

struct Moment {
  int year = 0, month = 0, day = 0, part = 0, week = 0, quarter = 0, days = -1, weeks = -1, months = -1, weekday = 0;
  bool vague = false;
};

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

template <typename Rule>
struct action {};

template <int Moment::*Field>
struct store {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Moment& moment) {
    moment.*Field = number(in.string_view());
  }
};
template <>
struct action<g::year> : store<&Moment::year> {};
template <>
struct action<g::week_number> : store<&Moment::week> {};
template <>
struct action<g::short_day> : store<&Moment::day> {};
template <>
struct action<g::short_month> : store<&Moment::month> {};
template <>
struct action<g::quarter_number> : store<&Moment::quarter> {};

// A word whose value in its table is a number.
template <int Moment::*Field>
struct look_up {
  template <typename Input>
  static void of(TableName table, const Input& in, const Vocabulary& words, Moment& moment) {
    if (const auto match = words.longest(table, in.string_view())) moment.*Field = number(match->value);
  }
};
template <>
struct action<g::quarter_word> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::quarter>::of("quarter", in, words, moment);
  }
};
template <>
struct action<g::month> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::month>::of("month", in, words, moment);
  }
};
template <>
struct action<g::part> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::part>::of("part_of_month", in, words, moment);
  }
};
template <>
struct action<g::weekday> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::weekday>::of("weekday", in, words, moment);
  }
};
template <>
struct action<g::days_on> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::days>::of("days_on", in, words, moment);
  }
};
template <>
struct action<g::next_week> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::weeks>::of("next_week", in, words, moment);
  }
};
template <>
struct action<g::next_month> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Moment& moment) {
    look_up<&Moment::months>::of("next_month", in, words, moment);
  }
};
template <>
struct action<g::vague> {
  static void apply0(const Vocabulary&, Moment& moment) { moment.vague = true; }
};

// One way to name a moment, tried on its own, so that what a failed way stored is gone.
template <typename Rule>
std::size_t reads(std::string_view ahead, Ahead& words, Moment& moment) {
  if (!reading::may_start<Rule>(ahead, words)) return 0;
  reading::Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Moment fresh;
  if (!reading::parse<Rule, action>(in, words, fresh)) return 0;
  const auto length = static_cast<std::size_t>(in.current() - ahead.data());
  if (!word_boundary(ahead, length)) return 0;
  moment = fresh;
  return length;
}

std::size_t read_moment(std::string_view ahead, Ahead& words, Moment& moment) {
  std::size_t length = reads<g::short_date>(ahead, words, moment);
  if (length > 0 && (moment.month < 1 || moment.month > 12 || moment.day < 1 || moment.day > 31)) length = 0;
  if (length == 0) length = reads<g::coming>(ahead, words, moment);
  if (length == 0) length = reads<g::next_month>(ahead, words, moment);
  if (length == 0) length = reads<g::in_week>(ahead, words, moment);
  if (length == 0) length = reads<g::in_quarter>(ahead, words, moment);
  if (length == 0) length = reads<g::in_month>(ahead, words, moment);
  if (length == 0) length = reads<g::in_year>(ahead, words, moment);
  if (length == 0) length = reads<g::vague>(ahead, words, moment);
  if (length == 0) length = reads<g::on_weekday>(ahead, words, moment);
  if (length == 0) length = reads<g::on_day>(ahead, words, moment);
  if (length > 0 && moment.day > 31) length = 0;
  return length;
}

std::optional<c::sys_days> day_of(std::string_view iso) {
  if (iso.size() != 10) return std::nullopt;
  const c::year_month_day date(c::year(number(iso.substr(0, 4))),
                               c::month(static_cast<unsigned>(number(iso.substr(5, 2)))),
                               c::day(static_cast<unsigned>(number(iso.substr(8, 2)))));
  if (!date.ok()) return std::nullopt;
  return c::sys_days(date);
}

std::string iso_of(c::sys_days day) {
  const c::year_month_day date(day);
  return iso_date(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                  static_cast<int>(static_cast<unsigned>(date.day())));
}

c::sys_days first_of(int year, int month) { return c::sys_days(c::year(year) / month / 1); }
c::sys_days last_of(int year, int month) { return c::sys_days(c::year(year) / month / c::last); }
c::sys_days monday_of(c::sys_days day) { return day - (c::weekday(day) - c::Monday); }
c::sys_days week_one(int year) { return monday_of(c::sys_days(c::year(year) / 1 / 4)); }

// `2016-W12` of its Monday: the year is that of its Thursday.
std::string iso_week(c::sys_days monday) {
  const int year = static_cast<int>(c::year_month_day(monday + c::days(3)).year());
  const long week = (monday - week_one(year)).count() / 7 + 1;
  return std::to_string(year) + (week < 10 ? "-W0" : "-W") + std::to_string(week);
}

void set(Deadline& out, std::string due, c::sys_days from, c::sys_days until) {
  if (!due.empty()) out.due = std::move(due);
  out.from = iso_of(from);
  out.until = iso_of(until);
}

// Without a year: the nearest that is not before the meeting.
void resolve(const Date& date, std::optional<c::sys_days> meeting, Deadline& out) {
  if (date.impossible || (!date.year && !meeting)) return;
  int year = date.year.value_or(meeting ? static_cast<int>(c::year_month_day(*meeting).year()) : 0);
  if (date.day == 0) {
    if (!date.year && last_of(year, date.month) < *meeting) ++year;
    set(out, iso_date(year, date.month, 0), first_of(year, date.month), last_of(year, date.month));
    return;
  }
  const int last = date.last_day != 0 ? date.last_day : date.day;
  const auto day = [&](int d) { return c::sys_days(c::year(year) / date.month / d); };
  if (!date.year && day(last) < *meeting) ++year;
  set(out, iso_of(day(last)), day(last), day(last));
}

void resolve(const Moment& moment, std::optional<c::sys_days> meeting, Deadline& out) {
  if (moment.vague || (moment.year == 0 && !meeting)) return;
  int year = moment.year != 0 ? moment.year : static_cast<int>(c::year_month_day(*meeting).year());
  if (moment.day > 0 && moment.month == 0) {
    c::year_month month = c::year(year) / c::year_month_day(*meeting).month();
    for (int tried = 0; tried < 3; ++tried, month += c::months(1)) {
      const c::year_month_day on = month / moment.day;
      if (!on.ok() || c::sys_days(on) <= *meeting) continue;
      set(out, iso_of(on), on, on);
      return;
    }
  } else if (moment.day > 0) {
    const auto on = [&](int y) { return c::year_month_day(c::year(y) / moment.month / moment.day); };
    if (!on(year).ok()) return;
    if (moment.year == 0 && c::sys_days(on(year)) < *meeting && on(year + 1).ok()) ++year;
    const c::sys_days day(on(year));
    set(out, iso_of(day), day, day);
  } else if (moment.days >= 0) {
    if (meeting)
      set(out, iso_of(*meeting + c::days(moment.days)), *meeting + c::days(moment.days),
          *meeting + c::days(moment.days));
  } else if (moment.weeks >= 0) {
    if (!meeting) return;
    const c::sys_days monday = monday_of(*meeting) + c::weeks(moment.weeks);
    const c::sys_days day = monday + c::days(moment.weekday - 1);
    if (moment.weekday != 0)
      set(out, iso_of(day), day, day);
    else
      set(out, iso_week(monday), monday, monday + c::days(6));
  } else if (moment.months >= 0) {
    if (!meeting) return;
    const c::year_month_day day(*meeting);
    const c::year_month on = c::year_month(day.year(), day.month()) + c::months(moment.months);
    const int of = static_cast<int>(on.year()), month = static_cast<int>(static_cast<unsigned>(on.month()));
    set(out, iso_date(of, month, 0), first_of(of, month), last_of(of, month));
  } else if (moment.week > 0 && moment.week <= 53) {
    c::sys_days monday = week_one(year) + c::weeks(moment.week - 1);
    if (moment.year == 0 && monday + c::days(6) < *meeting) monday = week_one(++year) + c::weeks(moment.week - 1);
    set(out, std::to_string(year) + (moment.week < 10 ? "-W0" : "-W") + std::to_string(moment.week), monday,
        monday + c::days(6));
  } else if (moment.quarter > 0) {
    if (moment.year == 0 && last_of(year, moment.quarter * 3) < *meeting) ++year;
    set(out, {}, first_of(year, moment.quarter * 3 - 2), last_of(year, moment.quarter * 3));
  } else if (moment.month > 0) {
    if (moment.year == 0 && last_of(year, moment.month) < *meeting) ++year;
    const c::sys_days first = first_of(year, moment.month);
    set(out, iso_date(year, moment.month, 0), moment.part < 2 ? first : first + c::days(moment.part == 2 ? 10 : 20),
        moment.part == 1   ? first + c::days(9)
        : moment.part == 2 ? first + c::days(19)
                           : last_of(year, moment.month));
  } else if (moment.year > 0) {
    set(out, std::to_string(year), first_of(year, 1), last_of(year, 12));
  } else if (moment.weekday > 0 && meeting) {  // the first one behind the meeting
    const c::sys_days next = *meeting + c::days(1);
    const c::sys_days day = next + (c::weekday(static_cast<unsigned>(moment.weekday % 7)) - c::weekday(next));
    set(out, iso_of(day), day, day);
  }
}

constexpr std::size_t most = 400;  // bytes of a sentence that are searched

}  // namespace

Deadline read_deadline(std::string_view text, std::string_view meeting_date, const Vocabulary& words) {
  Deadline out;
  out.words = {0, text.size()};
  const auto meeting = day_of(meeting_date);
  const std::string_view head = text.substr(0, most);
  if (const std::vector<Date> dates = find_dates(head, words); !dates.empty() && dates.front().day != 0) {
    resolve(dates.front(), meeting, out);
    return out;
  }
  Ahead next(words);
  for (std::size_t at = 0; at < head.size(); ++at) {
    Moment moment;
    if (head[at] == ' ' || !word_boundary(head, at) || read_moment(head.substr(at), next, moment) == 0) continue;
    resolve(moment, meeting, out);
    return out;
  }
  return out;
}

std::optional<Deadline> find_deadline(std::string_view sentence, std::string_view meeting_date,
                                      const Vocabulary& words) {
  const std::string_view head = sentence.substr(0, most);
  const auto meeting = day_of(meeting_date);
  const std::vector<Date> dates = find_dates(head, words);
  Ahead next(words);
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at] == ' ' || !word_boundary(head, at)) continue;
    Moment moment;
    const std::size_t before = reads<g::before>(head.substr(at), next, moment);
    if (before == 0) continue;
    Deadline out;
    for (const Date& date : dates) {
      if (date.begin != at + before || date.day == 0) continue;
      out.words = {at, date.end};
      resolve(date, meeting, out);
      return out;
    }
    const std::size_t length = read_moment(head.substr(at + before), next, moment);
    if (length == 0) continue;
    out.words = {at, at + before + length};
    // `vóór de raadsvergadering van 6 juli`, `voor de behandeling op 3 februari`
    const std::string_view rest = head.substr(out.words.end);
    if (const std::size_t of = rest.starts_with(" van ") ? 5 : rest.starts_with(" op ") ? 4 : 0; moment.vague && of > 0)
      for (const Date& date : dates)
        if (date.day != 0 && date.begin == out.words.end + of) {
          out.words.end = date.end;
          resolve(date, meeting, out);
          return out;
        }
    resolve(moment, meeting, out);
    return out;
  }
  return std::nullopt;
}

std::optional<Deadline> find_promised(std::string_view sentence, std::string_view meeting_date, const Vocabulary& words) {
  if (auto found = find_deadline(sentence, meeting_date, words)) return found;
  const std::string_view head = sentence.substr(0, most);
  Ahead next(words);
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at] == ' ' || !word_boundary(head, at)) continue;
    Moment moment;
    const std::size_t during = reads<g::during>(head.substr(at), next, moment);
    const std::size_t length = during == 0 ? 0 : read_moment(head.substr(at + during), next, moment);
    if (length == 0 || moment.day > 0 || (moment.month == 0 && moment.quarter == 0 && moment.week == 0 && moment.months < 0 && moment.weeks < 0 && !moment.vague)) continue;
    Deadline out;
    out.words = {at, at + during + length};
    resolve(moment, day_of(meeting_date), out);
    return out;
  }
  return std::nullopt;
}

namespace {

// A month, a week or what is counted in them, and nothing behind it.
bool ends_in_moment(std::string_view tail, std::size_t at, Ahead& next, Moment& moment) {
  const std::size_t length = read_moment(tail.substr(at), next, moment);
  return at + length == tail.size() && length > 0 && moment.day == 0 && (moment.month > 0 || moment.week > 0 || moment.weeks >= 0 || moment.months >= 0);
}

}  // namespace

std::optional<Deadline> find_closing(std::string_view sentence, std::string_view meeting_date, const Vocabulary& words) {
  constexpr std::size_t near = 60;        // bytes in which it stands
  constexpr c::days farthest{200};        // later than that the day is told, not asked for
  const std::size_t end = sentence.find_last_not_of(" .)!") + 1;
  const auto meeting = day_of(meeting_date);
  if (end == 0 || !meeting) return std::nullopt;
  const std::size_t from = end > near ? end - near : 0;
  const std::string_view tail = sentence.substr(from, end - from);
  Ahead next(words);
  for (std::size_t at = 1; at < tail.size(); ++at) {
    if (tail[at] == ' ' || tail[at - 1] != ' ') continue;
    Deadline out;
    Moment moment;
    if (const std::size_t during = reads<g::during>(tail.substr(at), next, moment); during > 0 && ends_in_moment(tail, at + during, next, moment)) {
      const std::string_view before = tail.substr(0, at - 1);
      if (words.contains("moment_noun", before.substr(before.rfind(' ') + 1))) continue;  // `een datum in mei`
      resolve(moment, meeting, out);
    } else if (const std::size_t on = words.match_length("due_on", tail.substr(at)); on > 0 && tail.find(". ") == std::string_view::npos) {
      for (const Date& date : find_dates(tail, words))
        if (date.begin == at + on + 1 && date.end == tail.size() && date.day > 0 && date.last_day == 0) resolve(date, meeting, out);
    }
    const auto day = out.from ? day_of(*out.from) : std::nullopt;
    if (!out.due || !day || *day - *meeting > farthest || (out.until && day_of(*out.until) < meeting)) continue;
    out.words = {from + at, end};
    return out;
  }
  return std::nullopt;
}

bool names_moment(std::string_view text, const Vocabulary& words) {
  if (text.empty() || text.size() > 60) return false;
  Moment moment;
  Ahead next(words);
  const std::size_t before = reads<g::before>(text, next, moment);
  const std::string_view rest = text.substr(before);
  for (const Date& date : find_dates(rest, words))
    if (date.day != 0 && date.begin <= 12 && date.end + 1 >= rest.size() && (date.begin == 0 || words.longest("weekday", rest)))
      return true;
  const std::size_t length = read_moment(rest, next, moment);
  return length > 0 && length + 1 >= rest.size();
}

}  // namespace notulen
