// What holds of every output, over all minutes there are, whole and spoilt, and over what the fuzzers found.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "support/documents.hpp"
#include "support/promises.hpp"

namespace fs = std::filesystem;

namespace {

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
  for (const fs::path& path : all_minutes()) EXPECT_EQ(broken_promise(bytes_of(path)), "") << path;
}

TEST(Promises, HoldForSpoiltMinutes) {
  // NOTULEN_SEED spoils them in other ways.
  const char* seed = std::getenv("NOTULEN_SEED");
  std::mt19937 random(seed != nullptr ? static_cast<unsigned>(std::atoi(seed)) : 20261124U);
  for (const fs::path& path : all_minutes()) {
    const std::string whole = bytes_of(path);
    for (int i = 0; i < 3; ++i) {
      const std::string text = spoil(whole, random);
      EXPECT_EQ(broken_promise(text, i == 0), "") << path << " spoilt " << i;
    }
  }
}

TEST(Promises, BlankLinesAroundChangeNothing) {
  for (const fs::path& path : all_minutes()) if (const std::string text = bytes_of(path); text.find('\0') == std::string::npos) {  // not UTF-16, whose line ends are others
      EXPECT_EQ(blank_lines_matter(text), "") << path;
    }
}
