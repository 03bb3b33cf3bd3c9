#include "convert/store.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <functional>

#include "files.hpp"

namespace convert {
namespace {

std::string trouble() { return std::strerror(errno); }

// Hidden, short whatever the length of the name, and the same at every run, so that a killed one leaves no litter.
std::string temporary(const std::string& last) { return ".notulen-" + std::to_string(std::hash<std::string>()(last)); }

}  // namespace

std::optional<std::string> write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t done = write(file, bytes.data(), bytes.size());
    if (done >= 0) bytes.remove_prefix(static_cast<std::size_t>(done));
    else if (errno != EINTR) return trouble();
  }
  return std::nullopt;
}

Tree::~Tree() {
  if (folder_ >= 0) close(folder_);
}

std::optional<std::string> Tree::open(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) return error.message();
  folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  return folder_ < 0 ? std::optional(trouble()) : std::nullopt;
}

// The folder in which `name` stands, opened name by name; -1 and errno when it is none.
int Tree::folder_of(const std::string& name, bool make) const {
  int folder = dup(folder_);
  for (std::size_t at = 0, end = 0; folder >= 0 && (end = name.find('/', at)) != std::string::npos; at = end + 1) {
    const std::string part = name.substr(at, end - at);
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int next = openat(folder, part.c_str(), flags);
    if (next < 0 && errno == ENOENT && make && (mkdirat(folder, part.c_str(), 0777) == 0 || errno == EEXIST))
      next = openat(folder, part.c_str(), flags);
    const int error = errno;
    close(folder);
    errno = error;
    folder = next;
  }
  return folder;
}

std::optional<std::string> Tree::write(const std::string& name, std::string_view bytes) const {
  const int folder = folder_of(name, true);
  if (folder < 0) return trouble();
  const std::string last = base_name(name), whole = temporary(last);
  std::optional<std::string> error;
  const int file = openat(folder, whole.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (file < 0) {
    error = trouble();
  } else {
    error = write_all(file, bytes);
    if (close(file) != 0 && !error) error = trouble();
    if (!error && renameat(folder, whole.c_str(), folder, last.c_str()) != 0) error = trouble();
    if (error) unlinkat(folder, whole.c_str(), 0);
  }
  close(folder);
  return error;
}

bool Tree::remove(const std::string& name) const {
  const int folder = folder_of(name, false);
  if (folder < 0) return false;
  const bool removed = unlinkat(folder, base_name(name).c_str(), 0) == 0;
  close(folder);
  return removed;
}

std::optional<std::string> Tree::head(const std::string& name, std::size_t most) const {
  const int folder = folder_of(name, false);
  if (folder < 0) return std::nullopt;
  const int file = openat(folder, base_name(name).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  close(folder);
  if (file < 0) return std::nullopt;
  std::string out(most, '\0');
  std::size_t size = 0;
  for (ssize_t got = 1; got != 0 && size < most;) {
    got = read(file, out.data() + size, most - size);
    if (got > 0) size += static_cast<std::size_t>(got);
    else if (got < 0 && errno != EINTR) break;
  }
  close(file);
  out.resize(size);
  return out;
}

std::optional<std::string> write_file(const std::string& path, std::string_view bytes) {
  const std::size_t slash = path.rfind('/');
  Tree folder;
  if (auto error = folder.open(slash == std::string::npos ? "." : path.substr(0, slash + 1))) return error;
  return folder.write(base_name(path), bytes);
}

}  // namespace convert
