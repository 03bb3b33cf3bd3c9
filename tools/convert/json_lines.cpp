#include "convert/json_lines.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <utility>

#include "convert/store.hpp"
#include "output/done_mark.hpp"

namespace convert {
namespace {

std::string trouble() { return std::strerror(errno); }

off_t size_of(const std::string& file) {
  struct stat about {};
  return stat(file.c_str(), &about) == 0 ? about.st_size : -1;
}

std::uint64_t key_of(const std::string& name, const std::string& id) { return std::hash<std::string>()(name + '\0' + id); }

}  // namespace

JsonLines::~JsonLines() {
  if (out_ > STDERR_FILENO) close(out_);
  for (const int source : sources_)
    if (source >= 0) close(source);
}

// Notes where each line stands whose result still holds. A last line without its end is none.
std::optional<std::string> JsonLines::remember(std::size_t source, const std::string& file, std::string_view version, const std::string& vocabulary) {
  const int in = sources_[source] = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (in < 0) return errno == ENOENT ? std::nullopt : std::optional(trouble());
  std::string rest;
  std::size_t offset = 0;
  std::string buffer(1 << 20, '\0');
  for (ssize_t got = 0; (got = read(in, buffer.data(), buffer.size())) != 0;) {
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return trouble();
    std::size_t searched = rest.size();
    rest.append(buffer, 0, static_cast<std::size_t>(got));
    std::size_t at = 0;
    for (std::size_t end = 0; (end = rest.find('\n', std::max(at, searched))) != std::string::npos; at = end + 1) {
      const std::string_view line = std::string_view(rest).substr(at, end - at);
      const auto mark = line.ends_with('}') ? notulen::done_mark(line) : std::nullopt;
      if (mark && mark->version == version && mark->vocabulary == vocabulary)
        lines_.emplace(key_of(mark->file, mark->id), Line{source, offset + at, line.size() + 1, mark->part, mark->parts});
    }
    offset += at;
    rest.erase(0, at);
  }
  return std::nullopt;
}

std::optional<std::string> JsonLines::open(const std::string& file, bool resume, std::string_view version, const std::string& vocabulary) {
  file_ = file;
  if (file == "-") {
    out_ = STDOUT_FILENO;
    return std::nullopt;
  }
  std::string target = file;
  const std::string partial = file + ".partial";
  const std::string before = file + ".before";  // what an earlier resumed run had written
  if (!resume) {
    unlink(partial.c_str());
    unlink(before.c_str());
  } else {
    partial_ = partial;
    // Of two runs that ended early the longer one got further.
    if (size_of(partial) > size_of(before) && rename(partial.c_str(), before.c_str()) != 0) return trouble();
    if (auto error = remember(0, file, version, vocabulary)) return error;
    if (auto error = remember(1, before, version, vocabulary)) return error;
    target = partial_;
  }
  out_ = ::open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  return out_ < 0 ? std::optional(trouble()) : std::nullopt;
}

std::optional<std::string> JsonLines::kept(const std::string& name, const std::string& id) const {
  std::map<std::size_t, std::string> parts;
  std::size_t wanted = 0;
  const auto [from, to] = lines_.equal_range(key_of(name, id));
  for (auto found = from; found != to; ++found) {
    const Line& line = found->second;
    std::string text(line.length, '\0');
    if (pread(sources_[line.source], text.data(), text.size(), static_cast<off_t>(line.offset)) != static_cast<ssize_t>(text.size())) continue;
    const auto mark = notulen::done_mark(text);
    if (!mark || mark->file != name || mark->id != id) continue;  // another of the same hash
    wanted = line.parts;
    parts.insert_or_assign(line.part, std::move(text));
  }
  if (wanted == 0 || parts.size() != wanted || parts.rbegin()->first != wanted) return std::nullopt;
  std::string out;
  for (const auto& [number, text] : parts) out += text;
  return out;
}

std::optional<std::string> JsonLines::write(std::string_view lines) const { return write_all(out_, lines); }

std::optional<std::string> JsonLines::finish() {
  if (partial_.empty()) return std::nullopt;
  if (close(std::exchange(out_, -1)) != 0) return trouble();
  if (rename(partial_.c_str(), file_.c_str()) != 0) return trouble();
  unlink((file_ + ".before").c_str());
  return std::nullopt;
}

}  // namespace convert
