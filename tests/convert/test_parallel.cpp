// Many things at once, in order.

#include <gtest/gtest.h>

#include <stdexcept>

#include "convert/parallel.hpp"
#include "convert/progress.hpp"

namespace {

std::vector<int> squares(std::size_t jobs, std::size_t window, int count, int stop_at = -1) {
  int given = 0;
  std::vector<int> out;
  convert::in_order(
      jobs, window, [&]() -> std::optional<int> { return given < count ? std::optional(given++) : std::nullopt; },
      [](int n) {
        // The first ones are the slowest.
        if (n % 16 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(3));
        return n * n;
      },
      [&](int square) {
        out.push_back(square);
        return square != stop_at;
      });
  return out;
}

}  // namespace

TEST(InOrder, WhateverTheNumberOfThreads) {
  for (const std::size_t jobs : {1U, 2U, 9U})
    for (const std::size_t window : {1U, 3U, 64U}) {
      const std::vector<int> out = squares(jobs, window, 100);
      ASSERT_EQ(out.size(), 100U);
      for (int i = 0; i < 100; ++i) EXPECT_EQ(out[static_cast<std::size_t>(i)], i * i);
    }
  EXPECT_TRUE(squares(4, 4, 0).empty());
}

TEST(InOrder, EndsWhenToldTo) {
  for (const std::size_t jobs : {1U, 2U, 9U}) EXPECT_EQ(squares(jobs, 4, 1000, 49).size(), 8U);
}

TEST(InOrder, AnErrorReachesTheCaller) {
  for (const std::size_t jobs : {1U, 4U}) {
    int given = 0;
    EXPECT_THROW(convert::in_order(
                     jobs, 4, [&] { return std::optional(given++); },
                     [](int n) { return n == 20 ? throw std::runtime_error("twintig") : n; }, [](int) { return true; }),
                 std::runtime_error);
  }
}

TEST(Progress, TellsHowFar) {
  struct Row {
    convert::Counts counts;
    const char* line;
    const char* bar;
  };
  const Row rows[] = {
      {{0, 0, {}, 0}, "0, 0.0/s", "0, 0.0/s"},
      {{50, 0, {}, 10}, "50, 5.0/s", "50, 5.0/s"},
      {{400, 2, 1000, 4}, "400 of 1000, 100/s, 6 s left, 2 failed", "[====>       ]  40 %  400 of 1000, 100/s, 6 s left, 2 failed"},
      {{1000, 0, 1000, 4}, "1000 of 1000, 250/s", "[==============================] 100 %  1000 of 1000, 250/s"},
      {{1, 0, 1000001, 9}, "1 of 1000001, 0.1/s, 2500 h 00 min left", "[                  ]   0 %  1 of 1000001, 0.1/s, 2500 h 00 min left"},
      {{100, 0, 1000, 100}, "100 of 1000, 1.0/s, 15 min left", "[==>                     ]  10 %  100 of 1000, 1.0/s, 15 min left"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(convert::progress_line(row.counts), row.line);
    const std::string bar = convert::bar(row.counts, 60);
    EXPECT_LE(bar.size(), 60U);
    if (row.counts.total) { EXPECT_TRUE(bar.ends_with(row.line)) << bar; }
  }
  EXPECT_EQ(convert::bar({400, 2, 1000, 4}, 20).size(), 20U);
}
