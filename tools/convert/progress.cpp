#include "convert/progress.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace convert {
namespace {

using namespace std::chrono_literals;

std::string rate(const Counts& counts) {
  const double value = counts.seconds > 0 ? static_cast<double>(counts.done) / counts.seconds : 0;
  char text[32];
  std::snprintf(text, sizeof text, value < 10 ? "%.1f/s" : "%.0f/s", value);
  return text;
}

// `48 s`, `12 min`, `3 h 05 min`
std::string duration(double seconds) {
  const long whole = std::lround(std::min(seconds, 1e9));
  if (whole < 100) return std::to_string(whole) + " s";
  if (whole < 6000) return std::to_string((whole + 30) / 60) + " min";
  const long minutes = whole / 60 % 60;
  return std::to_string(whole / 3600) + " h " + (minutes < 10 ? "0" : "") + std::to_string(minutes) + " min";
}

std::size_t columns() {
  winsize window{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 ? window.ws_col : 80;
}

void print(const std::string& text) {
  std::fputs(text.c_str(), stderr);
  std::fflush(stderr);
}

constexpr const char* wipe = "\r\x1b[K";

}  // namespace

std::string progress_line(const Counts& counts) {
  std::string out = std::to_string(counts.done);
  if (counts.total) out += " of " + std::to_string(*counts.total);
  out += ", " + rate(counts);
  if (counts.total && counts.done > 0 && counts.done < *counts.total)
    out += ", " + duration(counts.seconds / static_cast<double>(counts.done) * static_cast<double>(*counts.total - counts.done)) + " left";
  if (counts.failed > 0) out += ", " + std::to_string(counts.failed) + " failed";
  return out;
}

std::string bar(const Counts& counts, std::size_t columns) {
  std::string text = progress_line(counts);
  if (!counts.total) return text.substr(0, columns);
  const double share = *counts.total ? std::min(1.0, static_cast<double>(counts.done) / static_cast<double>(*counts.total)) : 1;
  std::string percent = std::to_string(static_cast<int>(share * 100)) + " %";
  text = std::string(5 - std::min<std::size_t>(percent.size(), 5), ' ') + percent + "  " + text;
  if (columns < text.size() + 13) return text.substr(0, columns);
  const std::size_t width = std::min<std::size_t>(columns - text.size() - 3, 40);
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(width));
  std::string cells = std::string(filled, '=') + std::string(width - filled, ' ');
  if (filled > 0 && filled < width) cells[filled - 1] = '>';
  return "[" + cells + "] " + text;
}

Progress::Progress(bool quiet, std::function<std::size_t(const std::atomic<bool>& stop)> count)
    : quiet_(quiet), terminal_(isatty(STDERR_FILENO) != 0) {
  if (quiet_) return;
  counter_ = std::thread([this, count = std::move(count)] {
    total_ = count(stop_);
    counted_ = !stop_;
  });
  shower_ = std::thread([this] {
    std::unique_lock lock(screen_);
    const auto wait = terminal_ ? 100ms : 10000ms;
    while (!ended_.wait_for(lock, wait, [this] { return ending_; })) show();
  });
}

Progress::~Progress() { end(); }

Counts Progress::counts() const {
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin_;
  return {done_, failed_, counted_ ? std::optional<std::size_t>(total_) : std::nullopt, passed.count()};
}

void Progress::show() {
  print(terminal_ ? wipe + bar(counts(), columns() - 1) : "notulen: " + progress_line(counts()) + "\n");
}

void Progress::done(bool failed) {
  if (failed) ++failed_;
  ++done_;
}

void Progress::say(const std::string& line) {
  const std::lock_guard lock(screen_);
  print((terminal_ && !quiet_ ? wipe : "") + line + "\n");
}

void Progress::end() {
  {
    const std::lock_guard lock(screen_);
    if (ending_) return;
    ending_ = true;
  }
  stop_ = true;
  ended_.notify_all();
  if (counter_.joinable()) counter_.join();
  if (shower_.joinable()) shower_.join();
  if (terminal_ && !quiet_) print(wipe);
}

}  // namespace convert
