#pragma once
// Work on many things at once, their results in the order of the things.

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace convert {

// Calls `next` for a thing until it has none, `work` on the thing (in `jobs` threads at once), and `emit` with the
// result, in the order of the things. `next` and `emit` are never called by two threads at once. Where the results of a
// slow thing are awaited, at most `window` later ones are held. False from `emit` ends all.
template <typename Next, typename Work, typename Emit>
void in_order(std::size_t jobs, std::size_t window, Next&& next, Work&& work, Emit&& emit) {
  using Result = decltype(work(*next()));
  std::mutex taking, giving;
  std::condition_variable given;
  std::size_t taken = 0, due = 0;
  std::atomic<bool> ended = false;
  std::map<std::size_t, Result> waiting;
  std::exception_ptr trouble;

  const auto loop = [&] {
    while (true) {
      std::size_t number = 0;
      decltype(next()) thing;
      {
        const std::lock_guard lock(taking);
        if (ended) return;
        thing = next();
        if (!thing) return;
        number = taken++;
      }
      Result result = work(*thing);
      std::unique_lock lock(giving);
      given.wait(lock, [&] { return number < due + window || ended; });
      waiting.emplace(number, std::move(result));
      while (!ended && !waiting.empty() && waiting.begin()->first == due) {
        auto first = waiting.extract(waiting.begin());
        ++due;
        if (!emit(std::move(first.mapped()))) ended = true;
      }
      given.notify_all();
    }
  };
  const auto guarded = [&] {
    try {
      loop();
    } catch (...) {
      const std::lock_guard end(giving);
      trouble = std::current_exception();
      ended = true;
      given.notify_all();
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < jobs; ++i) threads.emplace_back(guarded);
  guarded();
  for (std::thread& thread : threads) thread.join();
  if (trouble) std::rethrow_exception(trouble);
}

}  // namespace convert
