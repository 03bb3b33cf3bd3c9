#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/time.hpp"
#include "read/time.hpp"
#include "support/cpu_time.hpp"

namespace {

std::string times_of(std::string_view text, bool labelled = false) {
  std::string out;
  for (const notulen::Time& time : notulen::find_times(text, notulen::Vocabulary::built_in(), labelled)) {
    if (!out.empty()) out += ' ';
    out += time.from;
    if (time.until) out += '-' + *time.until;
  }
  return out;
}

struct Row {
  const char* text;
  const char* times;
};

}  // namespace

TEST(TimeGrammar, MakesProgress) {
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::any_time>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::shifted_moment>(), 0u);
}

TEST(Times, Accepted) {
  const Row rows[] = {
      {"11.30 – 13.30 uur", "11:30-13:30"},
      {"14.00u", "14:00"},
      {"14.00 u.", "14:00"},
      {"18u30", "18:30"},
      {"21 u. 40", "21:40"},
      {"gesloten om 9 u 05", "09:05"},
      {"20.00h", "20:00"},
      {"aanvang 20.00 h, in de zaal", "20:00"},
      {"19:00", "19:00"},
      {"19:00:30", "19:00"},
      {"van 15 tot 17 uur", "15:00-17:00"},
      {"10:00-11:15 uur", "10:00-11:15"},
      {"9:30 - 12:30", "09:30-12:30"},
      {"om 13u", "13:00"},
      {"opent om 20.03 uur de vergadering", "20:03"},
      {"om ca. 14.00 uur", "14:00"},
      {"opent om 20,05 uur", "20:05"},
      {"om half acht", "07:30"},
      {"dinsdagavond om half acht", "19:30"},
      {"om kwart voor 10", "09:45"},
      {"kwart over acht 's avonds", "20:15"},
      {"geopend des namiddags ten 2 ure", "14:00"},
      {"om 8 uur des avonds", "20:00"},
      {"des avonds 8uur", "20:00"},
      {"ten acht ure", "08:00"},
      {"om 8 uur n.m.", "20:00"},
      {"v.m. 9\u00bd uur", "09:30"},
      {"des middags ten 12 ure", "12:00"},
      {"do 16/10/2025 - 19:30 raadzaal", "19:30"},
      {"4 december 2025 10:00-11:00 uur", "10:00-11:00"},
      {"van 20.00 tot 22.15 uur", "20:00-22:15"},
      {"20.00 uur tot 22.15 uur", "20:00-22:15"},
      {"om 0.15 uur", "00:15"},
      {"om 24.00 uur", "00:00"},
      {"sluit om tien over tien", "10:10"},
      {"om vijf over half 9", "08:35"},
      {"te kwart na acht", "08:15"},
      {"ten 4½ ure", "04:30"},
      {"te 11¾ uur", "11:45"},
      {"te 4 1/4 uur", "04:15"},
  };
  for (const Row& row : rows) EXPECT_EQ(times_of(row.text), row.times) << row.text;
}

TEST(Times, Rejected) {
  const char* rows[] = {"het duurt 2 uur", "versie 14.00",     "€ 20.30",      "16.04.2018",   "1140 - 1300",
                        "half december",   "25 uur",           "om 26.00 uur", "12.75 uur",    "artikel 5-6",
                        "2016-05-11",      "de helft",         "om de tafel",  "3 tot 5 leden", "punt 8",
                        "tel. 06-12345678", "van 100 tot 200", "acht leden",   "",             "30.06 gram",
                        "tien voor twaalf", "5 over 3 leden", "4½ kilo",
                        "4 1/4 liter"};
  for (const char* row : rows) EXPECT_EQ(times_of(row), "") << row;
}

TEST(Times, Labelled) {
  EXPECT_EQ(times_of("1140 - 1300", true), "11:40-13:00");
  EXPECT_EQ(times_of("20.30", true), "20:30");
  EXPECT_EQ(times_of("8 uur", true), "08:00");
  EXPECT_EQ(times_of("2560 - 2699", true), "");
  EXPECT_EQ(times_of("?", true), "");
}

TEST(Times, Bytes) {
  const auto times = notulen::find_times("aanvang om 20.00 uur, zaal 3", notulen::Vocabulary::built_in());
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(times[0].begin, 11u);
  EXPECT_EQ(times[0].end, 20u);
}

TEST(Times, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("1."), std::string("20.00-"), std::string("9"), std::string("om om ")}) {
    std::string text;
    while (text.size() < 100000) text += piece;
    const auto start = cpu_time();
    (void)notulen::find_times(text, notulen::Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(5)) << piece;
  }
}
