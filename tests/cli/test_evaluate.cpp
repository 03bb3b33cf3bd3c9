// The program that measures: what it compares with what, and its exit codes.

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace fs = std::filesystem;

namespace {

struct Ran {
  int code = -1;
  std::string out, err;
};

class Evaluate : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "notulen-evaluate-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    for (const char* folder : {"expected", "empty", "bad"}) fs::create_directory(folder_ / folder);
    write("a.txt", "Verslag tuinraad\n\nDatum: 9 maart 2021\n\n1. Opening\nFemke opent.\n");
    write("b.x.txt", "Notulen zangkoor\n\nDatum: 4 mei 2022\n\n1. Opening\nBram opent.\n");
    write("c.txt", "Notulen\n");
    write("null.txt", std::string(10, '\0'));
    write("expected/a.expected.json", R"({"meeting": {"date": "2021-03-09"}})");
    write("expected/b.x.expected.json", R"({"meeting": {"date": "2022-05-05"}})");
    write("bad/a.expected.json", "{");
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& bytes) {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }
  std::string read(const std::string& name) {
    std::ifstream in(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  Ran run(const std::string& arguments) {
    const std::string command =
        "cd " + folder_.string() + " && " NOTULEN_BINARY_DIR "/evaluate " + arguments + " >out 2>err";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read("out"), read("err")};
  }
  fs::path folder_;
};

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_F(Evaluate, WhatIsSaidAndExitCodes) {
  const struct {
    const char* arguments;
    int code;
    const char *out, *err;  // stand in it; empty: nothing else is there
  } rows[] = {
      {"expected a.txt b.x.txt", 0,
       "\ndocuments 2, without a result 0, perfect 1, mean of documents 0.5000, overall F1 0.5", ""},
      {"expected ./a.txt", 0, "\ndocuments 2, without a result 1, perfect 1, mean of documents 0.5000, overall F1 0.6",
       ""},
      {"expected a.txt b.x.txt --worst 1", 0, "\n  b.x: 2 errors (right/found/wanted): meeting.date 0/1/1\n", ""},
      {"expected a.txt --confidence", 0, "\n\nconfidence ", ""},
      {"expected a.txt b.x.txt --json", 0, "\"perfect\": 1,", ""},
      {"expected a.txt c.txt", 1, "\ndocuments 2,", "evaluate: c.txt: has no expected result\n"},
      {"expected a.txt nowhere/b.x.txt", 1, "without a result 1,", "nowhere/b.x.txt: No such file"},
      {"empty a.txt", 1, "", "evaluate: empty: holds no *.expected.json\n"},
      {"nowhere a.txt", 1, "", "evaluate: nowhere: holds no *.expected.json\n"},
      {"bad a.txt", 1, "", "evaluate: bad/a.expected.json: is no JSON object\n"},
      {"expected", 2, "", "FILE is required"},
      {"expected a.txt --json --worst 3", 2, "", "excludes"},
      {"--help", 0, "--confidence", ""}};
  for (const auto& row : rows) {
    const Ran got = run(row.arguments);
    EXPECT_EQ(got.code, row.code) << row.arguments;
    EXPECT_TRUE(*row.out ? has(got.out, row.out) : got.out.empty()) << row.arguments << '\n' << got.out;
    EXPECT_TRUE(*row.err ? has(got.err, row.err) : got.err.empty()) << row.arguments << '\n' << got.err;
  }
}

TEST_F(Evaluate, BinaryCountsAsMissing) {
  write("expected/null.expected.json", R"({"meeting": {"title": "a"}})");
  const Ran got = run("expected a.txt b.x.txt null.txt");
  EXPECT_EQ(got.code, 1);
  EXPECT_TRUE(has(got.out, "documents 3, without a result 1,")) << got.out;
  EXPECT_TRUE(has(got.err, "evaluate: null.txt: is binary")) << got.err;
}
