#include "convert/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace convert {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int input_number = 3;  // the file descriptor under which the program finds its input; the second is the next
constexpr std::size_t err_kept = 4096;

// A file descriptor that is closed in time.
class Handle {
 public:
  Handle() = default;
  explicit Handle(int number) : number_(number) {}
  Handle(Handle&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Handle() { reset(); }
  void reset() {
    if (number_ >= 0) close(number_);
    number_ = -1;
  }
  int get() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_ = -1;
};

struct Pipe {
  Handle read, write;
  bool open() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    read = Handle(ends[0]);
    write = Handle(ends[1]);
    return true;
  }
};

// The input as a file without a name.
Handle memory_file(std::string_view bytes) {
  Handle file(memfd_create("minutes", MFD_CLOEXEC));
  while (file && !bytes.empty()) {
    const ssize_t done = write(file.get(), bytes.data(), bytes.size());
    if (done >= 0) bytes.remove_prefix(static_cast<std::size_t>(done));
    else if (errno != EINTR) return Handle();
  }
  return file;
}

// What the child does between fork and exec: calls that are safe there only.
[[noreturn]] void become(char* const* arguments, char* const* environment, int in, int second, int out, int err,
                         const Limits& limits) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // Above the numbers in use first, so that none is overwritten before it is moved.
  const int moved_in = fcntl(in, F_DUPFD, 64), moved_second = fcntl(second, F_DUPFD, 64);
  const int moved_out = fcntl(out, F_DUPFD, 64), moved_err = fcntl(err, F_DUPFD, 64);
  const int null = open("/dev/null", O_RDONLY);
  if (moved_in < 0 || moved_second < 0 || moved_out < 0 || moved_err < 0 || null < 0) _exit(126);
  if (dup2(null, STDIN_FILENO) < 0 || dup2(moved_out, STDOUT_FILENO) < 0 || dup2(moved_err, STDERR_FILENO) < 0 ||
      dup2(moved_in, input_number) < 0 || dup2(moved_second, input_number + 1) < 0)
    _exit(126);
  close_range(input_number + 2, ~0U, 0);
  const rlimit memory{limits.memory, limits.memory};
  const auto seconds = static_cast<rlim_t>(std::ceil(limits.seconds) + 1);
  const rlimit processor{seconds, seconds + 1}, core{0, 0};
  setrlimit(RLIMIT_AS, &memory);
  setrlimit(RLIMIT_CPU, &processor);
  setrlimit(RLIMIT_CORE, &core);
  for (const int signal : {SIGPIPE, SIGINT, SIGTERM}) ::signal(signal, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

// Reads what there is; false at the end.
bool take(int file, std::string& into, std::size_t most) {
  std::array<char, 1 << 16> buffer;
  const ssize_t got = read(file, buffer.data(), buffer.size());
  if (got < 0) return errno == EINTR || errno == EAGAIN;
  into.append(buffer.data(), std::min(static_cast<std::size_t>(got), most - std::min(most, into.size())));
  return got > 0;
}

// The program's own first word on what went wrong.
std::string first_line(const std::string& text) {
  const std::size_t from = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(from, std::min<std::size_t>(text.find_first_of("\r\n", from) - from, 200));
}

std::string plainly(double seconds) {
  std::string out = std::to_string(seconds);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out;
}

}  // namespace

std::string find_program(const std::string& name) {
  const char* path = std::getenv("PATH");
  std::string rest = path != nullptr ? path : "/usr/local/bin:/usr/bin:/bin";
  for (std::size_t at = 0; at <= rest.size();) {
    const std::size_t end = std::min(rest.find(':', at), rest.size());
    const std::string file = rest.substr(at, end - at) + "/" + name;
    // An empty or relative part would run what happens to lie in the folder of the archive.
    if (file.front() == '/' && end > at && access(file.c_str(), X_OK) == 0) return file;
    at = end + 1;
  }
  return {};
}

Ran run_program(const std::vector<std::string>& command, std::string_view input, const Limits& limits, const std::atomic<bool>& stop,
                std::string_view second) {
  Ran ran;
  Pipe out, err;
  const Handle file = memory_file(input), second_file = memory_file(second);
  if (!file || !second_file || !out.open() || !err.open()) {
    ran.error = std::strerror(errno);
    return ran;
  }
  std::vector<std::string> words = command;
  for (std::string& word : words)
    for (const auto& [place, number] : {std::pair("{}", input_number), std::pair("{1}", input_number + 1)})
      if (const std::size_t at = word.find(place); at != std::string::npos)
        word.replace(at, std::strlen(place), "/proc/self/fd/" + std::to_string(number));
  std::vector<std::string> settings{"LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin"};
  if (const char* home = std::getenv("HOME")) settings.push_back(std::string("HOME=") + home);
  std::vector<char*> arguments, environment;
  for (std::string& word : words) arguments.push_back(word.data());
  for (std::string& setting : settings) environment.push_back(setting.data());
  arguments.push_back(nullptr);
  environment.push_back(nullptr);

  const pid_t child = fork();
  if (child == 0) become(arguments.data(), environment.data(), file.get(), second_file.get(), out.write.get(), err.write.get(), limits);
  if (child < 0) {
    ran.error = std::strerror(errno);
    return ran;
  }
  setpgid(child, child);  // here as well: whichever of the two comes first
  out.write.reset();
  err.write.reset();

  const auto end = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(limits.seconds));
  const auto out_of_time = [&] {
    if (stop) ran.error = "stopped";
    else if (Clock::now() >= end) ran.error = "took longer than " + plainly(limits.seconds) + " s";
    return ran.error.has_value();
  };
  while ((out.read || err.read) && !out_of_time()) {
    std::array<pollfd, 2> waiting{pollfd{out.read.get(), POLLIN, 0}, pollfd{err.read.get(), POLLIN, 0}};
    if (poll(waiting.data(), waiting.size(), 100) <= 0) continue;
    if (waiting[0].revents != 0 && !take(out.read.get(), ran.out, limits.output + 1)) out.read.reset();
    if (waiting[1].revents != 0 && !take(err.read.get(), ran.err, err_kept)) err.read.reset();
    if (ran.out.size() > limits.output) {
      ran.error = "printed more than " + std::to_string(limits.output) + " bytes";
      break;
    }
  }
  int status = 0;
  pid_t ended = 0;
  while (!ran.error && (ended = waitpid(child, &status, WNOHANG)) == 0 && !out_of_time()) usleep(2000);
  kill(-child, SIGKILL);
  if (ended == 0) {
    kill(child, SIGKILL);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  }
  if (ran.error) return ran;
  const std::string said = first_line(ran.err);
  const std::string because = said.empty() ? "" : ": " + said;
  if (WIFSIGNALED(status)) ran.error = std::string("ended by ") + strsignal(WTERMSIG(status)) + because;
  else if (WEXITSTATUS(status) == 127) ran.error = "could not be started";
  else if (WEXITSTATUS(status) != 0) ran.error = "exit code " + std::to_string(WEXITSTATUS(status)) + because;
  return ran;
}

}  // namespace convert
