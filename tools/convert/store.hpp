#pragma once
// Where results are written: a folder that mirrors the archive, or a file of JSON Lines. Whatever ends the program,
// a result is there whole or not at all.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace convert {

// A folder of results. Follows no symbolic link inside it, so that nothing is written outside.
class Tree {
 public:
  Tree() = default;
  ~Tree();
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  // Makes the folder if need be.
  std::optional<std::string> open(const std::string& folder);
  // `name`: relative, with `/`; folders are made. The file appears at once or, with an error, not at all.
  std::optional<std::string> write(const std::string& name, std::string_view bytes) const;
  // False when there was none.
  bool remove(const std::string& name) const;
  // The first bytes of a result, at most `most`; nothing when there is none.
  std::optional<std::string> head(const std::string& name, std::size_t most) const;

 private:
  int folder_of(const std::string& name, bool make) const;
  int folder_ = -1;
};

// A whole file at once, by the same care.
std::optional<std::string> write_file(const std::string& path, std::string_view bytes);

// Writes all of it, whatever the system takes at once. The error in words.
std::optional<std::string> write_all(int file, std::string_view bytes);

}  // namespace convert
