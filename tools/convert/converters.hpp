#pragma once
// Documents of word processors become text, by the converters that Debian has.

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "convert/kind.hpp"
#include "convert/process.hpp"

namespace convert {

// One reading of a file as text.
struct Reading {
  std::string text;
  std::string program, version;  // that made it; the program with the option that made the difference
};

struct Readings {
  std::vector<Reading> readings;     // what the file may be taken for: see converters.cpp
  double margin = 0;                 // the part by which a later one must be better
  std::optional<std::string> error;  // one line, with the package to install when the converter is missing
};

// Finds each program once. Thread-safe.
class Converters {
 public:
  Converters(const Limits& limits, const std::atomic<bool>& stop) : limits_(limits), stop_(stop) {}
  // Kind is none of `text` and `unknown`.
  Readings convert(Kind kind, std::string_view bytes);

 private:
  struct Program {
    std::string path, version;
  };
  Program program(const std::string& name);

  Limits limits_;
  const std::atomic<bool>& stop_;
  std::mutex mutex_;
  std::map<std::string, Program> programs_;
};

}  // namespace convert
