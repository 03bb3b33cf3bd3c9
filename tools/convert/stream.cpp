#include "convert/stream.hpp"

#include <poll.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <new>
#include <optional>

#include "convert/parallel.hpp"
#include "convert/source.hpp"
#include "files.hpp"
#include "notulen.hpp"
#include "output/stream_line.hpp"

namespace convert {
namespace {

constexpr std::size_t window = 64;           // results that may wait for a slow one before them
constexpr std::size_t enough = 1 << 16;      // bytes that are written without waiting for more

// Standard output, written in large pieces. Two threads use it: the one that has a result, the one that waits for input.
class Output {
 public:
  void add(std::string_view text, bool now) {
    const std::lock_guard lock(mutex_);
    waiting_ += text;
    if (now || waiting_.size() >= enough) write();
  }
  void flush() {
    const std::lock_guard lock(mutex_);
    write();
  }

 private:
  void write() {
    write_out(waiting_);
    waiting_.clear();
  }
  std::mutex mutex_;
  std::string waiting_;
};

// Standard input, piece by piece.
class Input {
 public:
  Input(char end, Output& output) : end_(end), output_(output) {}
  // The next piece without its end; the last one may have none.
  std::optional<std::string> next() {
    while (true) {
      const std::size_t end = buffer_.find(end_, searched_);
      if (end != std::string::npos) {
        std::string piece = buffer_.substr(at_, end - at_);
        at_ = searched_ = end + 1;
        return piece;
      }
      searched_ = buffer_.size();
      if (!more()) break;
    }
    if (at_ == buffer_.size()) return std::nullopt;
    std::string piece = buffer_.substr(at_);
    at_ = searched_ = buffer_.size();
    return piece;
  }
  std::optional<std::string> error() const { return error_; }

 private:
  bool more() {
    buffer_.erase(0, at_);
    searched_ -= at_;
    at_ = 0;
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    if (poll(&waiting, 1, 0) == 0) output_.flush();  // whoever sent the input may wait for its results
    char piece[1 << 16];
    ssize_t got = 0;
    while ((got = read(STDIN_FILENO, piece, sizeof piece)) < 0 && errno == EINTR) {
    }
    if (got < 0) error_ = std::strerror(errno);
    if (got > 0) buffer_.append(piece, static_cast<std::size_t>(got));
    return got > 0;
  }
  const char end_;
  Output& output_;
  std::string buffer_;
  std::size_t at_ = 0, searched_ = 0;
  std::optional<std::string> error_;
};

struct Answer {
  std::string lines;
  bool failed = false;
};

class Stream {
 public:
  Stream(const StreamSettings& settings, const notulen::Vocabulary& words) : settings_(settings), words_(words), converters_(settings.limits, never_) {}

  Answer answer(const std::string& piece) {
    notulen::StreamLine line;
    try {
      notulen::Options options;
      options.vocabulary = &words_;
      options.limits = settings_.reading;
      Minutes minutes;
      if (settings_.names) {
        line.id = notulen::stream_id(piece);
        const FileBytes input = read_file(piece);
        options.encoding = settings_.encoding;
        options.file = piece;
        line.error = input.error;
        if (!line.error) minutes = read_minutes(input.bytes, true, options, converters_);
        if (!line.error) line.error = minutes.error;
      } else {
        line = notulen::read_stream_line(piece);
        if (!line.error) {
          options.encoding = "UTF-8";
          notulen::Result result = notulen::parse(line.text, options);
          minutes.documents = std::move(result.documents);
          line.error = std::move(result.error);
        }
      }
      Answer out;
      if (!line.error) {
        for (const notulen::Document& document : minutes.documents) out.lines += notulen::with_id(line.id, notulen::to_json(document)) + "\n";
        return out;
      }
    } catch (const std::bad_alloc&) {
      line.error = "needs more memory than there is";
    } catch (const std::exception& trouble) {
      line.error = std::string("an error of the program itself: ") + trouble.what();
    }
    return {notulen::error_line(line.id, *line.error) + "\n", true};
  }

 private:
  const StreamSettings& settings_;
  const notulen::Vocabulary& words_;
  const std::atomic<bool> never_{false};
  Converters converters_;
};

}  // namespace

int run_stream(const StreamSettings& settings, const notulen::Vocabulary& words) {
  Output output;
  Input input(settings.names ? '\0' : '\n', output);
  Stream stream(settings, words);
  bool failed = false;
  const auto next = [&] {
    auto piece = input.next();
    while (piece && piece->find_first_not_of(" \t\r") == std::string::npos) piece = input.next();  // an empty line is none
    return piece;
  };
  in_order(settings.jobs, window, next, [&](const std::string& piece) { return stream.answer(piece); },
           [&](const Answer& answer) {
             failed = failed || answer.failed;
             output.add(answer.lines, settings.flush);
             return true;
           });
  output.flush();
  if (input.error()) {
    complain("standard input", *input.error());
    return 1;
  }
  return failed ? 1 : 0;
}

}  // namespace convert
