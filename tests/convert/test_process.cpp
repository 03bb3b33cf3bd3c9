// Other programs: what they print, what they do wrong, what they may take.

#include <gtest/gtest.h>

#include <chrono>

#include "convert/process.hpp"

namespace {

using convert::Limits;
using convert::Ran;

const std::atomic<bool> never{false};

Ran shell(const std::string& script, Limits limits = {}, std::string_view input = "", std::string_view second = "") {
  return convert::run_program({"/bin/sh", "-c", script, "sh", "{}", "{1}"}, input, limits, never, second);
}

}  // namespace

TEST(Process, GivesWhatIsPrinted) {
  EXPECT_EQ(shell("echo a; echo b >&2").out, "a\n");
  EXPECT_EQ(shell("echo a; echo b >&2").err, "b\n");
  EXPECT_FALSE(shell("echo a").error);
  const std::string large(3'000'000, 'x');
  EXPECT_EQ(shell("cat $1", {}, large).out, large);
  EXPECT_EQ(shell("cat $2 $1", {}, "een", "twee").out, "tweeeen");
  EXPECT_EQ(shell("cat").out, "") << "standard input is empty";
  EXPECT_EQ(shell("ls /proc/self/fd | wc -l").out, "6\n") << "nothing else of ours is open";
}

TEST(Process, ErrorsAreOneLine) {
  struct Row {
    const char* script;
    const char* error;
  };
  const Row rows[] = {{"echo mis >&2; echo meer >&2; exit 3", "exit code 3: mis"},
                      {"exit 64", "exit code 64"},
                      {"kill -SEGV $$", "ended by Segmentation fault"},
                      {"yes", "printed more than 1000000 bytes"},
                      {"sleep 9", "took longer than 1 s"},
                      {"exec >&- 2>&-; sleep 9", "took longer than 1 s"},
                      {"sleep 9 & sleep 9", "took longer than 1 s"},
                      {"yes >&2", "took longer than 1 s"}};
  for (const Row& row : rows) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(shell(row.script, {.seconds = 1, .output = 1'000'000}).error, row.error) << row.script;
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(8)) << row.script;
  }
  EXPECT_EQ(convert::run_program({"/nergens"}, "", {}, never).error, "could not be started");
}

TEST(Process, MemoryIsBounded) {
  const Ran ran = shell("x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done", {.seconds = 20, .memory = std::size_t{100} << 20});
  ASSERT_TRUE(ran.error);
  EXPECT_EQ(ran.error->find("took longer"), std::string::npos) << *ran.error;
}

TEST(Process, StopsWhenTold) {
  const std::atomic<bool> stop{true};
  EXPECT_EQ(convert::run_program({"/bin/sh", "-c", "sleep 9"}, "", {}, stop).error, "stopped");
}

TEST(Process, FindsProgramsInFullPathsOnly) {
  EXPECT_EQ(convert::find_program("sh").back(), 'h');
  EXPECT_EQ(convert::find_program("zo-heet-geen-programma"), "");
}
