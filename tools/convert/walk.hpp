#pragma once
// The files of an archive, one after the other in a fixed order: those named, and those in the folders named, at any
// depth, sorted by the bytes of their names. Holds one list of names a level, whatever the size of the archive.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace convert {

// A path of the command line, and what its files are called in the result.
struct Root {
  std::string path;
  std::string name;  // stands before the names of a folder's files; empty: they stand at the top
};

// The roots of the paths as given. A single folder's files stand at the top, of several paths each has its own last
// name; `error` when two would have the same.
struct Roots {
  std::vector<Root> roots;
  std::optional<std::string> error;
};
Roots roots_of(const std::vector<std::string>& paths);

// Part `index` (from 1) of `count`, told by a hash of the name: the same file is always in the same part.
struct Shard {
  std::uint64_t index = 1, count = 1;
};

// `3/16`; nothing when it is no such thing.
std::optional<Shard> read_shard(const std::string& text);

struct WalkOptions {
  std::vector<std::string> include, exclude;  // globs (see globs.hpp)
  bool hidden = false;                        // names that begin with a dot too
  bool follow = false;                        // symbolic links in folders too
  Shard shard;
  std::string avoid;  // a folder that is never entered: that of the results
};

struct Found {
  enum class State { file, skipped, failed };
  State state = State::file;
  std::string path;      // to open it
  std::string name;      // in the result: relative, without `.` and `..`
  std::string why;       // skipped or failed
  bool named = false;    // on the command line itself, or by --include
};

class Walk {
 public:
  Walk(std::vector<Root> roots, WalkOptions options);
  // The next one; nothing when all are given. What is hidden, excluded or in another part is passed over in silence.
  std::optional<Found> next();

 private:
  using Inode = std::pair<std::uint64_t, std::uint64_t>;  // device and number
  struct Folder {
    std::string path, name;
    std::vector<std::string> entries;  // sorted backwards: the next one is the last
    Inode inode;
  };
  std::optional<Found> enter(const std::string& path, const std::string& name);
  std::optional<Found> look(const std::string& path, const std::string& name, const std::string& last, bool top);
  bool within(Inode inode) const;

  std::vector<Root> roots_;
  WalkOptions options_;
  std::optional<Inode> avoid_;
  std::size_t root_ = 0;
  std::vector<Folder> folders_;  // from the root to where the walk stands
};

}  // namespace convert
