#pragma once
// How far a conversion is: a bar on a terminal, a line now and then elsewhere, on standard error.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace convert {

struct Counts {
  std::size_t done = 0, failed = 0;  // failed ones are done too
  std::optional<std::size_t> total;  // when known
  double seconds = 0;
};

// `[=====>    ]  40 %  400 of 1000, 230/s, 3 s left, 2 failed` in at most `columns` characters.
std::string bar(const Counts& counts, std::size_t columns);

// `400 of 1000, 230/s, 2 failed`
std::string progress_line(const Counts& counts);

class Progress {
 public:
  // `count` gives the number of files, asking `stop` now and then; it is called in a thread of its own.
  Progress(bool quiet, std::function<std::size_t(const std::atomic<bool>& stop)> count);
  ~Progress();
  void done(bool failed);
  // A line that stays, above the bar.
  void say(const std::string& line);
  // Takes the bar away. Nothing is shown after it.
  void end();

 private:
  void show();
  Counts counts() const;

  const bool quiet_, terminal_;
  const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::atomic<std::size_t> done_{0}, failed_{0}, total_{0};
  std::atomic<bool> counted_{false}, stop_{false};
  std::mutex screen_;
  std::condition_variable ended_;
  bool ending_ = false;
  std::thread counter_, shower_;
};

}  // namespace convert
