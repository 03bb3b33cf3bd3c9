#pragma once
// Runs the program in a folder of its own, as its users do.

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

struct Ran {
  int code = -1;
  std::string out, err;
};

class Program : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "notulen-cli-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    write("a.txt", "Verslag tuinraad\n\nDatum: 9 maart 2021\nAanwezig: Femke Oord\n\n1. Opening\nFemke opent.\n");
    write("b.txt", "Notulen zangkoor\n\nDatum: 4 mei 2022\nAanwezig: Bram Zand\n\n1. Opening\nBram opent.\n");
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& bytes) { std::ofstream(folder_ / name, std::ios::binary) << bytes; }
  std::string read(const std::string& name) {
    std::ifstream in(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  // Runs a bash command line in a folder of its own; `notulen` is the program, `$NOTULEN` its path.
  Ran run(const std::string& command) {
    write("command", "NOTULEN=" NOTULEN_BINARY_DIR "/notulen\nnotulen() { \"$NOTULEN\" \"$@\"; }\nset -o pipefail\n" + command + "\n");
    const int status = std::system(("cd " + folder_.string() + " && bash command >out 2>err </dev/null").c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, read("out"), read("err")};
  }
  std::filesystem::path folder_;
};

inline std::size_t lines(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }
inline bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
