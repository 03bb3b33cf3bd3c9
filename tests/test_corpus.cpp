// The whole output for every document in corpus/ that has a NAME.json (see tools/renew).

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "notulen.hpp"
#include "output/json.hpp"

namespace fs = std::filesystem;

namespace {

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  EXPECT_TRUE(in) << file;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> corpus() {
  std::vector<fs::path> out;
  for (const auto& entry : fs::directory_iterator(fs::path(NOTULEN_SOURCE_DIR) / "corpus"))
    if (entry.path().extension() == ".txt") out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

// As the program prints it with --pretty, without `generator`: that changes with every word that is added.
std::string output(const fs::path& file) {
  notulen::Options options;
  options.file = file.filename().string();
  const notulen::Result result = notulen::parse(content(file), options);
  EXPECT_FALSE(result.error) << *result.error;
  std::string out;
  for (const notulen::Document& document : result.documents) {
    std::vector<std::string> keys = notulen::top_level_keys();
    std::erase(keys, "generator");
    out += notulen::to_json(document, true, keys) + "\n";
  }
  return out;
}

class Corpus : public testing::TestWithParam<fs::path> {};

}  // namespace

TEST_P(Corpus, WholeOutput) {
  fs::path wanted = GetParam();
  wanted.replace_extension(".json");
  if (!fs::exists(wanted)) GTEST_SKIP() << "no corpus/" << wanted.filename().string() << " yet";
  EXPECT_EQ(content(wanted), output(GetParam())) << "where the new output is right: tools/renew --write";
}

INSTANTIATE_TEST_SUITE_P(Files, Corpus, testing::ValuesIn(corpus()), [](const auto& about) {
  std::string name = about.param.stem().string();
  std::replace_if(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
});
