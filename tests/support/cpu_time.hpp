#pragma once
// The processor time this program has used. Bounds on it hold on a busy machine too, unlike bounds on the clock.

#include <chrono>
#include <ctime>

inline std::chrono::duration<double> cpu_time() {
  return std::chrono::duration<double>(static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
}
