// The README keeps its word: its examples are run as they stand there, its tables name what there is.
//
// A block behind a paragraph that names a `NAME.txt` is that file. A block of shell commands is run, and prints the
// block that follows it; so does a `build/notulen …` named in the paragraph before a block. `…` stands for anything.

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "diagnostics.hpp"

namespace fs = std::filesystem;

namespace {

using Names = std::set<std::string>;

const fs::path root = NOTULEN_SOURCE_DIR;

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  EXPECT_TRUE(in) << file;
  return {std::istreambuf_iterator<char>(in), {}};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// What the first group of the pattern catches, everywhere in the text.
std::vector<std::string> caught(const std::string& text, const char* pattern) {
  const std::regex wanted(pattern, std::regex::ECMAScript | std::regex::multiline);
  std::vector<std::string> out;
  for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at) out.push_back((*at)[1]);
  return out;
}

struct Fence {
  std::string language, text;
  std::string before;  // the paragraph before it; empty right behind another block
};

std::vector<Fence> fences() {
  std::vector<Fence> out;
  std::istringstream lines(content(root / "README.md"));
  bool inside = false, ended = false;  // ended: a blank line came behind the paragraph
  std::string before;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) out.push_back({line.substr(3), {}, before});
      before.clear();
    } else if (inside) {
      out.back().text += line + '\n';
    } else if (line.empty()) {
      ended = true;
    } else {
      if (ended) before.clear();
      ended = false;
      before += line + '\n';
    }
  }
  EXPECT_FALSE(inside) << "a block without an end";
  return out;
}

// The section below a heading, as far as the next one.
std::string section(const std::string& heading) {
  const std::string all = content(root / "README.md");
  const std::size_t begin = all.find("\n## " + heading + "\n");
  EXPECT_NE(begin, std::string::npos) << heading;
  return begin == std::string::npos ? "" : all.substr(begin, all.find("\n## ", begin + 1) - begin);
}

// Names in backticks, in the first column of a section's table.
Names first_column(const std::string& text, const char* name) {
  Names out;
  for (const std::string& cell : caught(text, "^\\| (.*?) \\|"))
    for (const std::string& found : caught(cell, name)) out.insert(found);
  return out;
}

// Where `…` is anything, does the shown text stand for the printed one? JSON is shown in lines but printed in one.
bool shows(std::string shown, const std::string& printed) {
  if (shown.starts_with("{")) shown = std::regex_replace(shown, std::regex("\n +"), "");
  shown = std::regex_replace(shown, std::regex("\\s*…\\s*"), "…");
  std::size_t from = 0, at = 0;
  bool first = true;
  for (;; first = false) {
    const std::size_t to = shown.find("…", from);
    const std::string piece = shown.substr(from, to == std::string::npos ? to : to - from);
    if (to == std::string::npos)  // the last piece
      return first ? printed == piece : printed.size() >= at + piece.size() && printed.ends_with(piece);
    const std::size_t found = printed.find(piece, at);
    if (found == std::string::npos || (first && found != 0)) return false;
    at = found + piece.size();
    from = to + std::string("…").size();
  }
}

class Readme : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "notulen-readme-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    fs::create_directory(folder_ / "build");
    fs::create_symlink(NOTULEN_BINARY_DIR "/notulen", folder_ / "build/notulen");
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }

  // What the commands print; that they fail is a failure of the test.
  std::string run(const std::string& commands) {
    write("commands", commands);
    const int status = std::system(("cd " + folder_.string() + " && bash -e -o pipefail commands >out 2>log").c_str());
    EXPECT_EQ(status, 0) << commands << '\n' << content(folder_ / "log");
    return content(folder_ / "out");
  }
  fs::path folder_;
};

}  // namespace

TEST(ReadmeShows, DotsStandForAnything) {
  const struct {
    const char *shown, *printed;
    bool want;
  } rows[] = {{"a\nb\n", "a\nb\n", true},
              {"a\nb\n", "a\nb\nc\n", false},
              {"a\n…\nd\n", "a\nb\nc\nd\n", true},
              {"a\n…\n", "a\nb\n", true},
              {"b\n…\n", "a\nb\nc\n", false},
              {"…\nb\n", "a\nb\nc\n", false},
              {"{\"a\":1,\n  \"b\":2}\n", "{\"a\":1,\"b\":2}\n", true},
              {"{\"a\":1, …}\n", "{\"a\":1,\"b\":2}\n", true},
              {"{\"a\":1, …,\n \"c\":3}\n", "{\"a\":1,\"b\":2}\n", false},
              {"a…a", "a", false}};
  for (const auto& row : rows) EXPECT_EQ(shows(row.shown, row.printed), row.want) << row.shown << '\n' << row.printed;
}

TEST_F(Readme, ShellExamplesPrintWhatIsShown) {
  const bool jq = std::system("command -v jq >/dev/null") == 0;
  const std::vector<Fence> all = fences();
  std::size_t ran = 0, without_jq = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const std::string& name : caught(all[i].before, "`([^` ]+\\.txt)`")) write(name, all[i].text);
    std::string commands, shown;
    if (all[i].language == "sh" && has(all[i].text, "build/notulen ")) {
      ASSERT_LT(i + 1, all.size());
      ASSERT_TRUE(all[i + 1].before.empty()) << "what this prints is not shown:\n" << all[i].text;
      commands = all[i].text;
      shown = all[i + 1].text;
    } else if (const auto named = caught(all[i].before, "`(build/notulen [^`]+)`"); !named.empty()) {
      commands = named[0] + '\n';
      shown = all[i].text;
    }
    if (commands.empty()) continue;
    if (has(commands, "jq ") && !jq) {
      ++without_jq;
      continue;
    }
    ++ran;
    const std::string printed = run(commands);
    EXPECT_TRUE(shows(shown, printed)) << commands << "\nprints\n" << printed << "\nand the README says\n" << shown;
  }
  EXPECT_GE(ran, 2u);
  EXPECT_GE(ran + without_jq, 4u);
}

// The library as others use it: installed elsewhere, found by find_package(notulen), linked into their program.
TEST_F(Readme, CppExampleBuildsOutsideTheTree) {
  std::string cmake, shown;
  for (const Fence& fence : fences()) {
    if (fence.language == "cmake") cmake = fence.text;
    if (fence.language == "cpp") write("main.cpp", fence.text);
    if (fs::exists(folder_ / "main.cpp") && fence.language == "text" && shown.empty()) shown = fence.text;
  }
  ASSERT_FALSE(shown.empty());
  write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(consumer LANGUAGES CXX)\n" + cmake);
  // A sanitized library needs its sanitizers at the consumer's link too.
  const std::string printed = run("{ cmake --install " NOTULEN_BINARY_DIR " --prefix $PWD/there\n"
                                  "cmake -S . -B b -DCMAKE_PREFIX_PATH=$PWD/there -DCMAKE_CXX_COMPILER=" NOTULEN_CXX " "
                                  "-DCMAKE_EXE_LINKER_FLAGS='" NOTULEN_LINK_FLAGS "'\ncmake --build b; } >&2\nb/consumer\n");
  EXPECT_TRUE(shows(shown, printed)) << printed;
}

TEST_F(Readme, OptionsAreThoseOfTheProgram) {
  Names told = first_column(section("From the shell"), "(--[a-z]+)");
  const std::string help = run("build/notulen --help\n");
  const std::vector<std::string> known = caught(help, "^ .*?(--[a-z]+)");
  EXPECT_EQ(told, Names(known.begin(), known.end()));
  const std::vector<std::string> subcommands = caught(help.substr(help.find("Subcommands:")), "^  ([a-z]+)");
  EXPECT_EQ(first_column(section("From the shell"), "`([a-z]+)[^`]*` \\(subcommand"),
            Names(subcommands.begin(), subcommands.end()));
}

TEST(ReadmeTables, NameWhatThereIs) {
  Names tables;
  for (const auto& entry : fs::directory_iterator(root / "src/vocabulary"))
    if (entry.path().extension() == ".txt") tables.insert(entry.path().filename());
  EXPECT_EQ(first_column(section("Words"), "`([a-z]+\\.txt)`"), tables);

  const std::vector<std::string> list = caught(content(root / "tools/setup"), "^(?:packages|tests|bench)=\\(([^)]*)\\)");
  ASSERT_EQ(list.size(), 3u);
  const std::vector<std::string> packages = caught(list[0] + " " + list[1] + " " + list[2], "([^ \n]+)");
  Names told = first_column(section("Dependencies"), "\\b([a-z0-9+-]+)");
  EXPECT_EQ(told, Names(packages.begin(), packages.end()));

  EXPECT_EQ(first_column(section("Diagnostics"), "`([a-z-]+)`"),
            Names(notulen::code::all.begin(), notulen::code::all.end()));

  for (const std::string& folder : first_column(section("Layout"), "`([a-z/]+/)`"))
    EXPECT_TRUE(fs::is_directory(root / folder)) << folder;
  for (const std::string& script : caught(content(root / "README.md"), "(tools/[a-z]+)\\b"))
    EXPECT_EQ(access((root / script).c_str(), X_OK), 0) << script;
}
