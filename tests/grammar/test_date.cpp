#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/date.hpp"
#include "read/date.hpp"
#include "support/cpu_time.hpp"

using notulen::Date;
using notulen::find_dates;
using notulen::Vocabulary;

namespace {

// All dates of a text, as `2016-05-11`, `2016-05-26/28`, `--05-11` without a year, `impossible`.
std::string dates_of(std::string_view text) {
  std::string out;
  for (const Date& date : find_dates(text, Vocabulary::built_in())) {
    if (!out.empty()) out += ' ';
    if (date.impossible) {
      out += "impossible";
      continue;
    }
    out += date.year ? *date.iso() : '-' + notulen::iso_date(0, date.month, date.day).substr(4);
    if (date.last_day) out += '/' + std::to_string(date.last_day);
  }
  return out;
}

struct Row {
  const char* text;
  const char* dates;
};

}  // namespace

TEST(DateGrammar, MakesProgress) { EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::any_date>(), 0u); }

TEST(Dates, Accepted) {
  const Row rows[] = {
      {"11 mei 2016", "2016-05-11"},
      {"gehouden op woensdag 11 mei 2016 in de zaal", "2016-05-11"},
      {"11 mei", "--05-11"},
      {"3 juni '19", "2019-06-03"},
      {"3 juni ’19", "2019-06-03"},
      {"05-aug-2016", "2016-08-05"},
      {"29-06-2015", "2015-06-29"},
      {"29 - 06 - 2015", "2015-06-29"},
      {"di 25/09/2025 - 19:30", "2025-09-25"},
      {"25/9/25", "2025-09-25"},
      {"wo 22/03 om 10u", "--03-22"},
      {"2025-03-12", "2025-03-12"},
      {"2025/03/12", "2025-03-12"},
      {"24-11-'16", "2016-11-24"},
      {"16.4.2018", "2018-04-16"},
      {"16.04.2018.", "2018-04-16"},
      {"1e maart 2011", "2011-03-01"},
      {"1ste februari", "--02-01"},
      {"14 Februari 1957", "1957-02-14"},
      {"den 4 Junij 1870", "1870-06-04"},
      {"9 October 1936", "1936-10-09"},
      {"den 3den Junij 1870", "1870-06-03"},
      {"2den Januari 1901", "1901-01-02"},
      {"de derde mei 2012", "2012-05-03"},
      {"den twintigsten Maart 1884", "1884-03-20"},
      {"op eenentwintig mei", "--05-21"},
      {"dertien mei tweeduizend negentien", "2019-05-13"},
      {"tweeëntwintig januari tweeduizendtwintig", "2020-01-22"},
      {"11-05-'16", "2016-05-11"},
      {"Tue 7 February 2012", "2012-02-07"},
      {"Fri Sep 15 13:16:05 CEST 2023", "2023-09-15"},
    {"Fri Sep 15 2023", "2023-09-15"},
      {"19 jan 2011", "2011-01-19"},
      {"19 jan. 2011", "2011-01-19"},
      {"ma. 3 nov. 2014", "2014-11-03"},
      {"oktober 2019", "2019-10"},
      {"11 en 12 september 2013", "2013-09-11/12"},
      {"26 t/m 28 mei", "--05-26/28"},
      {"30 mei en 1 juni 2012", "2012-05-30 2012-06-01"},
      {"29 februari 2016", "2016-02-29"},
      {"van 3-2-1998, 4-3-1998", "1998-02-03 1998-03-04"},
  };
  for (const Row& row : rows) EXPECT_EQ(dates_of(row.text), row.dates) << row.text;
}

TEST(Dates, Rejected) {
  const char* rows[] = {
      "artikel 14.00",     "versie 1.0",          "1.2.3",          "zaak 2016-03-1234", "RIS 12-34-5678-9",
      "mei",               "in mei komt hij",     "11 meiden",      "tel. 06-12345678",  "110 mei 2016x",
      "2016/2017",         "blz. 3/4",            "5-3 gewonnen",   "12 marathons",      "'t is 10.02.03",
      "111-05-2016",       "11-05-20166",         "maandag",           "een mei",        "de derde meikever",  "twee meisjes",
      "de eerste",         "",
  };
  for (const char* row : rows) EXPECT_EQ(dates_of(row), "") << row;
}

TEST(Dates, Impossible) {
  for (const char* row : {"30 februari 2016", "29 februari 2015", "31-04-2016", "31-13-2016", "31 juni", "2016-02-30"})
    EXPECT_EQ(dates_of(row), "impossible") << row;
}

TEST(Dates, Weekday) {
  const auto first = [](const char* text) { return find_dates(text, Vocabulary::built_in()).at(0); };
  EXPECT_FALSE(first("woensdag 11 mei 2016").weekday_mismatch());
  EXPECT_TRUE(first("donderdag 11 mei 2016").weekday_mismatch());
  EXPECT_FALSE(first("donderdag 11 mei").weekday_mismatch());
  EXPECT_EQ(first("op woensdag 11 mei 2016").begin, 3u);
  EXPECT_EQ(first("op woensdag 11 mei 2016 om").end, 23u);
}

TEST(Dates, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("1-"), std::string("11 mei "), std::string("9"), std::string("ma ")}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const auto start = cpu_time();
    (void)find_dates(text, Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(5)) << piece;
  }
}
