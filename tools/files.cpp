#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "messages.hpp"
#include "output/harmless.hpp"

FileBytes read_file(const std::string& name) {
  FileBytes out;
  const bool standard = name == "-";
  const int file = standard ? STDIN_FILENO : open(name.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat about {};
  if (file < 0 || fstat(file, &about) != 0) {
    out.error = std::strerror(errno);
  } else if (S_ISDIR(about.st_mode)) {
    out.error = "is a directory";
  } else {
    if (S_ISREG(about.st_mode)) out.bytes.reserve(static_cast<std::size_t>(about.st_size));
    char buffer[1 << 16];
    for (ssize_t got = 0; (got = read(file, buffer, sizeof buffer)) != 0;) {
      if (got > 0) {
        out.bytes.append(buffer, static_cast<std::size_t>(got));
      } else if (errno != EINTR) {
        out.error = std::strerror(errno);
        break;
      }
    }
  }
  if (file >= 0 && !standard) close(file);
  return out;
}

std::string base_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::vector<std::string> text_files(const std::vector<std::string>& places) {
  namespace fs = std::filesystem;
  std::vector<std::string> out;
  for (const std::string& place : places) {
    std::error_code error;
    if (!fs::is_directory(place, error)) {
      out.push_back(place);
      continue;
    }
    const std::size_t before = out.size();
    for (fs::recursive_directory_iterator at(place, fs::directory_options::skip_permission_denied, error), end; !error && at != end; at.increment(error)) {
      const std::string extension = at->path().extension().string();
      if (extension != ".txt" && extension != ".text" && extension != ".md" && extension != ".org") continue;
      if (std::error_code none; at->is_regular_file(none)) out.push_back(at->path().string());
    }
    std::sort(out.begin() + static_cast<long>(before), out.end());
  }
  return out;
}

void write_out(std::string_view text) {
  while (!text.empty()) {
    const ssize_t done = write(STDOUT_FILENO, text.data(), text.size());
    if (done >= 0) {
      text.remove_prefix(static_cast<std::size_t>(done));
    } else if (errno == EPIPE) {
      std::exit(0);  // the reader has seen enough
    } else if (errno != EINTR) {
      complain("standard output", std::strerror(errno));
      std::exit(1);
    }
  }
}

void complain(std::string_view file, std::string_view what) {
  const std::string line = "notulen: " + notulen::harmless(file) + ": " + notulen::harmless(told(what)) + "\n";
  std::fputs(line.c_str(), stderr);
}
