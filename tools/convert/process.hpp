#pragma once
// Runs another program on bytes and takes what it prints: without a shell, with limits, whatever it does.

#include <atomic>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace convert {

struct Limits {
  double seconds = 60;                          // until it must have ended
  std::size_t memory = std::size_t{2} << 30;    // bytes of address space
  std::size_t output = std::size_t{256} << 20;  // bytes that it may print
};

struct Ran {
  std::string out;
  std::string err;                   // the first bytes of what it said on standard error
  std::optional<std::string> error;  // why there is no (whole) output: one line
};

// The full path of a program that PATH leads to; empty when there is none.
std::string find_program(const std::string& name);

// `command`: a full path and its arguments, in which `{}` becomes the name of a file that holds `input`, `{1}` of one
// that holds `second`. The program is ended with all it started when a limit is reached, when `stop` becomes true, and when this process dies.
Ran run_program(const std::vector<std::string>& command, std::string_view input, const Limits& limits, const std::atomic<bool>& stop,
                std::string_view second = {});

}  // namespace convert
