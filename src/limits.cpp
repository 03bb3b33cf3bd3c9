#include "limits.hpp"

#include <algorithm>
#include <string>

#include "diagnostics.hpp"

namespace notulen {

Guard::Guard(const Limits& limits) : limits_(limits) {}

bool Guard::over(std::size_t Limits::*limit, std::size_t count, std::size_t line) {
  const std::size_t most = limits_.*limit;
  if (most == 0 || count <= most) return false;
  note(limit, line);
  return true;
}

bool Guard::out_of_time(std::size_t line) {
  if (limits_.milliseconds == 0) return false;
  late_ = late_ || std::chrono::steady_clock::now() - begin_ > std::chrono::milliseconds(limits_.milliseconds);
  if (late_) note(&Limits::milliseconds, line);
  return late_;
}

void Guard::note(std::size_t Limits::*limit, std::size_t line) {
  const auto known = std::find_if(limit_table.begin(), limit_table.end(), [&](const Limit& l) { return l.value == limit; });
  // A million long lines are one word to the reader.
  if (!reached_.empty() && reached_.back().limit == known) return;
  reached_.push_back({known, line});
}

std::vector<Diagnostic> Guard::take(std::size_t last_line) {
  std::vector<Diagnostic> out;
  std::vector<Reached> later;
  std::vector<const Limit*> told;
  for (const Reached& reached : reached_) {
    if (reached.line > last_line) {
      later.push_back(reached);
      continue;
    }
    if (std::find(told.begin(), told.end(), reached.limit) != told.end()) continue;
    told.push_back(reached.limit);
    const Limit& limit = *reached.limit;
    out.push_back({"warning", std::string(code::limit_reached),
                   "more than " + std::to_string(limits_.*limit.value) + " " + std::string(limit.counts) + ": " + std::string(limit.beyond) +
                       " (" + std::string(limit.option) + ")",
                   reached.line, 1});
  }
  reached_ = std::move(later);
  return out;
}

}  // namespace notulen
