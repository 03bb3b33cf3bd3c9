#pragma once
// All results in one file of JSON Lines, in the order of the archive; taken up again after an end before its time.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace convert {

class JsonLines {
 public:
  JsonLines() = default;
  ~JsonLines();
  JsonLines(const JsonLines&) = delete;
  JsonLines& operator=(const JsonLines&) = delete;

  // `-`: standard output. With `resume` the lines of an earlier run are kept for kept(), and the file is written anew
  // under another name, which finish() changes; whole lines of both are found again when this run ends early too.
  std::optional<std::string> open(const std::string& file, bool resume, std::string_view version, const std::string& vocabulary);
  // The earlier lines of a file, when all its meetings are there.
  std::optional<std::string> kept(const std::string& name, const std::string& id) const;
  std::optional<std::string> write(std::string_view lines) const;
  std::optional<std::string> finish();

 private:
  struct Line {
    std::size_t source, offset, length, part, parts;
  };
  std::optional<std::string> remember(std::size_t source, const std::string& file, std::string_view version, const std::string& vocabulary);

  std::string file_, partial_;  // partial_: empty when the file itself is written
  int out_ = -1;
  std::array<int, 2> sources_{-1, -1};
  std::unordered_multimap<std::uint64_t, Line> lines_;  // by a hash of name and id
};

}  // namespace convert
