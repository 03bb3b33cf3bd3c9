// What holds of every output, over all minutes there are, whole and spoilt, and over what the fuzzers found.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "support/promises.hpp"

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> documents() {
  std::vector<fs::path> out;
  const fs::path root = NOTULEN_SOURCE_DIR, shared = root.parent_path() / "shared";
  for (const fs::path& folder : {root / "corpus", root / "tests/fuzz/found", shared / "seed", shared / "corpus/real", shared / "corpus/layouts"}) {
    if (!fs::exists(folder)) continue;  // the shared ones are not part of the project
    for (const auto& entry : fs::directory_iterator(folder))
      if (entry.path().extension() == ".txt") out.push_back(entry.path());
  }
  std::sort(out.begin(), out.end());
  return out;
}

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// One change of the kinds that files suffer: a piece lost, doubled, moved, cut off, or a byte changed.
std::string spoil(std::string text, std::mt19937& random) {
  const auto below = [&](std::size_t n) { return n ? random() % n : 0; };
  for (std::size_t i = 1 + below(4); i > 0 && !text.empty(); --i) {
    const std::size_t at = below(text.size()), length = 1 + below(std::min<std::size_t>(400, text.size()));
    switch (below(6)) {
      case 0: text.erase(at, length); break;
      case 1: text.insert(below(text.size()), text.substr(at, length)); break;
      case 2: text.resize(at); break;
      case 3: text[at] = static_cast<char>(below(256)); break;
      case 4: text.insert(at, std::string(below(40), " \n\t,.:;()|*#-"[below(13)])); break;
      default: std::replace(text.begin() + static_cast<long>(at), text.end(), '\n', below(2) ? ' ' : '\r');
    }
  }
  return text;
}

}  // namespace

TEST(Promises, HoldForAllMinutes) {
  for (const fs::path& path : documents()) EXPECT_EQ(broken_promise(read(path)), "") << path;
}

TEST(Promises, HoldForSpoiltMinutes) {
  // NOTULEN_SEED spoils them in other ways.
  const char* seed = std::getenv("NOTULEN_SEED");
  std::mt19937 random(seed != nullptr ? static_cast<unsigned>(std::atoi(seed)) : 20261124U);
  for (const fs::path& path : documents()) {
    const std::string whole = read(path);
    for (int i = 0; i < 3; ++i) {
      const std::string text = spoil(whole, random);
      EXPECT_EQ(broken_promise(text, i == 0), "") << path << " spoilt " << i;
    }
  }
}

TEST(Promises, BlankLinesAroundChangeNothing) {
  for (const fs::path& path : documents()) if (const std::string text = read(path); text.find('\0') == std::string::npos) {  // not UTF-16, whose line ends are others
      EXPECT_EQ(blank_lines_matter(text), "") << path;
    }
}
