#include "convert/walk.hpp"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <functional>
#include <set>
#include <system_error>

#include "convert/globs.hpp"

namespace convert {
namespace {

namespace fs = std::filesystem;

// The last name of a path, also of `.` and `a/..`; `root` for `/`.
std::string last_name(const std::string& path) {
  std::error_code error;
  std::string name = fs::path(path).lexically_normal().filename().string();
  if (name.empty() || name == "." || name == "..") {
    fs::path whole = fs::absolute(path, error).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    name = whole.filename().string();
  }
  return name.empty() || name == "." || name == ".." ? "root" : name;
}

// FNV-1a, and a last mix, since the low bits alone are to choose the part.
std::uint64_t hash_of(const std::string& name) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  hash ^= hash >> 33;
  return hash * 0xff51afd7ed558ccdULL >> 32;
}

std::pair<std::uint64_t, std::uint64_t> inode_of(const struct stat& about) { return {about.st_dev, about.st_ino}; }

Found failed(const std::string& path, const std::string& name, std::string why, bool named = false) {
  return {Found::State::failed, path, name, std::move(why), named};
}

}  // namespace

Roots roots_of(const std::vector<std::string>& paths) {
  Roots out;
  std::error_code error;
  const bool single = paths.size() == 1 && fs::is_directory(paths.front(), error);
  std::set<std::string> names;
  for (const std::string& path : paths) {
    const std::string name = single ? std::string() : last_name(path);
    if (!names.insert(name).second) {
      out.error = "two paths are called `" + name + "`: their results would meet";
      return out;
    }
    out.roots.push_back({path, name});
  }
  return out;
}

std::optional<Shard> read_shard(const std::string& text) {
  Shard shard;
  const char* end = text.data() + text.size();
  const auto index = std::from_chars(text.data(), end, shard.index);
  if (index.ec != std::errc() || index.ptr == end || *index.ptr != '/') return std::nullopt;
  const auto count = std::from_chars(index.ptr + 1, end, shard.count);
  if (count.ec != std::errc() || count.ptr != end || shard.index < 1 || shard.index > shard.count) return std::nullopt;
  return shard;
}

Walk::Walk(std::vector<Root> roots, WalkOptions options) : roots_(std::move(roots)), options_(std::move(options)) {
  struct stat about {};
  if (!options_.avoid.empty() && stat(options_.avoid.c_str(), &about) == 0) avoid_ = inode_of(about);
}

bool Walk::within(Inode inode) const {
  return std::any_of(folders_.begin(), folders_.end(), [&](const Folder& folder) { return folder.inode == inode; });
}

// Lists a folder and makes it the one in which the walk goes on.
std::optional<Found> Walk::enter(const std::string& path, const std::string& name) {
  struct stat about {};
  DIR* folder = opendir(path.c_str());
  if (folder == nullptr || fstat(dirfd(folder), &about) != 0) {
    const int error = errno;
    if (folder != nullptr) closedir(folder);
    return failed(path, name, std::strerror(error));
  }
  Folder entered{path, name, {}, inode_of(about)};
  if (avoid_ == entered.inode) {
    closedir(folder);
    return std::nullopt;
  }
  if (within(entered.inode)) {
    closedir(folder);
    return Found{Found::State::skipped, path, name, "a link back to a folder above it", false};
  }
  errno = 0;
  while (const dirent* entry = readdir(folder)) {
    const std::string last = entry->d_name;
    if (last != "." && last != ".." && (options_.hidden || last.front() != '.')) entered.entries.push_back(last);
    errno = 0;
  }
  const int error = errno;
  closedir(folder);
  std::sort(entered.entries.begin(), entered.entries.end(), std::greater<>());
  folders_.push_back(std::move(entered));
  if (error != 0) return failed(path, name, std::strerror(error));
  return std::nullopt;
}

// What stands at a path: a file to give, a folder that is entered (nothing to give), or what is skipped or failed.
std::optional<Found> Walk::look(const std::string& path, const std::string& name, const std::string& last, bool top) {
  if (!top && fits(options_.exclude, name, last)) return std::nullopt;
  struct stat about {};
  if (lstat(path.c_str(), &about) != 0) return failed(path, name, std::strerror(errno), top);
  const bool link = S_ISLNK(about.st_mode);
  if (link && (top || options_.follow) && stat(path.c_str(), &about) != 0) return failed(path, name, std::strerror(errno), top);
  if (S_ISDIR(about.st_mode)) return enter(path, name);
  const bool included = fits(options_.include, name, last);
  if (!top && !options_.include.empty() && !included) return std::nullopt;
  if (options_.shard.count > 1 && hash_of(name) % options_.shard.count != options_.shard.index - 1) return std::nullopt;
  if (S_ISREG(about.st_mode)) return Found{Found::State::file, path, name, "", top || included};
  if (top) return failed(path, name, "is no file", true);
  return Found{Found::State::skipped, path, name, link ? "a symbolic link (see --follow)" : "no regular file", false};
}

std::optional<Found> Walk::next() {
  while (true) {
    std::optional<Found> found;
    if (folders_.empty()) {
      if (root_ == roots_.size()) return std::nullopt;
      const Root& root = roots_[root_++];
      found = look(root.path, root.name, last_name(root.path), true);
    } else if (folders_.back().entries.empty()) {
      folders_.pop_back();
    } else {
      Folder& folder = folders_.back();
      const std::string last = std::move(folder.entries.back());
      folder.entries.pop_back();
      const std::string path = folder.path + (folder.path.ends_with('/') ? "" : "/") + last;
      const std::string name = folder.name.empty() ? last : folder.name + "/" + last;
      found = look(path, name, last, false);  // may move `folder`
    }
    if (found) return found;
  }
}

}  // namespace convert
