#pragma once
// The dates in a text.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

struct Date {
  std::size_t begin = 0, end = 0;  // bytes of the text, a weekday before it included
  std::optional<int> year;         // empty where the text says none
  int month = 0;
  int day = 0;       // 0 where only the month is named
  int last_day = 0;  // of `26 t/m 28 mei`; 0 for a single day
  int weekday = 0;   // 1 is Monday; 0 where none stands before it
  bool impossible = false;  // no such day: `30 februari`, `31-13-2016`

  // `2016-05-11`, `2019-10`; nothing without a year and for an impossible date.
  [[nodiscard]] std::optional<std::string> iso() const;
  // The same of the last day, where there are several.
  [[nodiscard]] std::optional<std::string> last_iso() const;
  // True where the weekday in the text is not that of the day.
  [[nodiscard]] bool weekday_mismatch() const;
};

// All dates in reading order, not overlapping; impossible ones too. In `30 mei en 1 juni 2012` the first takes the
// year of the second.
std::vector<Date> find_dates(std::string_view text, const Vocabulary& words);

// `2016-05-11` of a year, month and day (0: `2016-05`).
std::string iso_date(int year, int month, int day);

}  // namespace notulen
