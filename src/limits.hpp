#pragma once
// How much of one text is read. No minutes come near the limits: they keep a hostile or broken file from taking all the
// time and memory there is. A limit that is reached gives a diagnostic (`limit-reached`) and keeps what was read.

#include <array>
#include <chrono>
#include <cstddef>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace notulen {

// 0: no limit.
struct Limits {
  std::size_t bytes = 200'000'000;
  std::size_t line_bytes = 1'000'000;
  std::size_t persons = 100'000;
  std::size_t items = 1'000'000;
  std::size_t nesting = 30;
  std::size_t milliseconds = 600'000;
};

// The one table of the limits: their options, what they count, and what is done with what lies beyond.
struct Limit {
  std::size_t Limits::*value;
  std::string_view option, counts, beyond;
};
inline constexpr std::array<Limit, 6> limit_table{{
    {&Limits::bytes, "--limit-bytes", "bytes of the text", "whole lines beyond are not read"},
    {&Limits::line_bytes, "--limit-line", "bytes of a line", "it is read as several lines"},
    {&Limits::persons, "--limit-persons", "persons listed in one meeting", "those beyond stay text"},
    {&Limits::items, "--limit-items", "agenda items of one meeting", "headings beyond stay text"},
    {&Limits::nesting, "--limit-nesting", "levels of a list", "deeper entries stand at the deepest"},
    {&Limits::milliseconds, "--limit-milliseconds", "milliseconds of reading", "the rest is not read"},
}};

// Watches over the reading of one text and remembers which limits it reached. Not thread-safe: one a text.
class Guard {
 public:
  explicit Guard(const Limits& limits);
  // Whether `count` is more than the limit allows; notes it with the line where it was reached.
  bool over(std::size_t Limits::*limit, std::size_t count, std::size_t line);
  // Whether the time is up; notes it, once.
  bool out_of_time(std::size_t line);
  [[nodiscard]] const Limits& limits() const { return limits_; }
  // Takes what was noted of the lines up to `last_line`, each limit once.
  std::vector<Diagnostic> take(std::size_t last_line);

 private:
  void note(std::size_t Limits::*limit, std::size_t line);
  Limits limits_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  bool late_ = false;
  struct Reached {
    const Limit* limit;
    std::size_t line;
  };
  std::vector<Reached> reached_;
};

}  // namespace notulen
