// The same figures as the shared score script gives, where it and python3 are there.

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

#include "notulen.hpp"
#include "output/scores.hpp"

using namespace notulen;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const fs::path root = NOTULEN_SOURCE_DIR;

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  EXPECT_TRUE(in) << file;
  return {std::istreambuf_iterator<char>(in), {}};
}

// Folders for the score script, and what it says of them.
class ScoreScript : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(script_)) GTEST_SKIP() << "no " << script_;
    if (std::system("command -v python3 >/dev/null") != 0) GTEST_SKIP() << "no python3";
    std::string pattern = (fs::temp_directory_path() / "notulen-measure-XXXXXX").string();
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    fs::create_directory(folder_ / "expected");
    fs::create_directory(folder_ / "actual");
  }
  void TearDown() override {
    if (!folder_.empty()) fs::remove_all(folder_);
  }

  void add(const std::string& name, const std::string& expected, const std::string& actual) {
    std::ofstream(folder_ / "expected" / (name + ".expected.json"), std::ios::binary) << expected;
    std::ofstream(folder_ / "actual" / (name + ".json"), std::ios::binary) << actual;
    files_.push_back({name, measure(expected, actual)});
  }

  void compare() {
    const std::string command =
        "cd " + folder_.string() + " && python3 " + script_.string() + " --json expected actual >out";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const json theirs = json::parse(content(folder_ / "out")), ours = json::parse(scores_json(files_));
    for (const char* key : {"documents", "missing", "perfect"}) EXPECT_EQ(ours[key], theirs[key]) << key;
    // Sums of many ratios: the last digit may be rounded otherwise.
    for (const char* key : {"overall", "mean"})
      EXPECT_NEAR(ours[key].get<double>(), theirs[key].get<double>(), 1.5e-4) << key;
    EXPECT_EQ(ours["fields"].size(), theirs["fields"].size());
    for (const auto& [field, figures] : theirs["fields"].items())
      for (const auto& [key, value] : figures.items())
        EXPECT_EQ(ours["fields"][field][key], value) << field << ' ' << key;
    for (const MeasuredFile& file : files_)
      for (const auto& [field, tally] : file.measured.strict)
        EXPECT_GE(file.measured.lenient.at(field).right, tally.right) << file.name << ' ' << field;
  }

  const fs::path script_ = root / "../shared/tools/score.py";
  fs::path folder_;
  std::vector<MeasuredFile> files_;
};

// The texts and their expected results in a folder, with the output for them.
struct Sample {
  std::string name, expected, actual;
};

std::vector<Sample> samples(const fs::path& folder) {
  std::vector<Sample> out;
  for (const auto& entry : fs::directory_iterator(folder)) {
    fs::path expected = entry.path();
    if (expected.extension() != ".txt" || !fs::exists(expected.replace_extension(".expected.json"))) continue;
    const Result result = parse(content(entry.path()));
    EXPECT_FALSE(result.error) << entry.path();
    if (!result.error)
      out.push_back({entry.path().stem().string(), content(expected), to_json(result.documents.front())});
  }
  std::sort(out.begin(), out.end(), [](const Sample& a, const Sample& b) { return a.name < b.name; });
  return out;
}

// Spoils results in ways that fold away, nearly match or do not. Always the same for the same seed.
class Spoiler {
 public:
  explicit Spoiler(unsigned seed) : random_(seed) {}

  // Changes some texts and lists.
  void spoil(json& value) {
    if (value.is_string() && one_in(6)) {
      value = spoiled(value.get<std::string>());
    } else if (value.is_array()) {
      if (!value.empty() && one_in(8)) value.erase(below(value.size()));
      if (!value.empty() && one_in(8)) value.push_back(json(value[below(value.size())]));
      if (!value.empty() && one_in(8)) std::swap(value.front(), value[below(value.size())]);
    }
    if (value.is_structured())
      for (json& part : value) spoil(part);
  }

  // Writes quotes, dashes and white space otherwise.
  void vary(json& value) {
    if (value.is_string()) value = varied(value.get<std::string>());
    if (value.is_structured())
      for (json& part : value) vary(part);
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }

  json spoiled(std::string text) {
    static const std::vector<std::string> odd{
        " niet ",  " geen ", " - ",    " – ",    "-",      "−",      "‑", "‒",      "´",      "`", "’",  "„",
        "‟",       "″",      "«",      "ß",      "ſ",      "İ",      "ﬁ", "½",      "Ⅳ",      "②", "x²", "e\u0301",
        "\u0301",  "\u00A0", "\u2003", "\u200B", "\u0085", "\x1d",   "…", "五",     "٣",      "_", ".",  ";",
        " woord ", "ΐ",      "Σ",      "ς",      "ŉ",      "\u1E9E", "😀", "\uFF0D", "\u0345", "ᾳ"};
    const std::size_t space = text.find(' ', below(text.size() + 1));
    switch (below(6)) {
      case 0:
        return nullptr;
      case 1:
        return space == text.npos ? text + "." : text.substr(space);
      case 2:
        return space == text.npos ? " " + text : text.substr(space + 1) + " " + text.substr(0, space);
      case 3:
        return text + odd[below(odd.size())] + odd[below(odd.size())];
      default:
        return space == text.npos ? odd[below(odd.size())] + text : text.insert(space, odd[below(odd.size())]);
    }
  }

  std::string varied(const std::string& text) {
    static const std::vector<std::vector<std::string>> alike{{"'", "‘", "’", "‚", "‛", "`", "´", "′"},
                                                             {"\"", "“", "”", "„", "‟", "″", "«", "»"},
                                                             {"-", " - ", "‐", "‑", "‒", "–", "—", "−"},
                                                             {" ", "  ", "\u00A0", "\n", "_"},
                                                             {"niet", "geen", "Niet"},
                                                             {"een", "geen"},
                                                             {"ss", "ß"}};
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t length = 0;
      for (const auto& group : alike) {
        for (const std::string& member : group) {
          if (length > 0 || text.compare(at, member.size(), member) != 0 || one_in(2)) continue;
          length = member.size();
          out += group[below(group.size())];
        }
      }
      if (length == 0) out += text[at], length = 1;
      at += length;
    }
    return out;
  }

  std::mt19937 random_;
};

}  // namespace

TEST_F(ScoreScript, SameFiguresForSpoiltResults) {
  unsigned seed = 0;
  for (const Sample& sample : samples(root / "corpus")) {
    for (int round = 0; round < 4; ++round) {
      json expected = json::parse(sample.expected), actual = json::parse(sample.actual);
      Spoiler spoiler(++seed);
      spoiler.spoil(expected);
      if (round % 2 == 0) spoiler.vary(actual = expected);  // an expected result measures as an output too
      if (round != 2) spoiler.spoil(actual);
      if (seed % 7 == 0) expected.erase(expected.begin());
      add(sample.name + std::to_string(round), expected.dump(), seed % 11 == 0 ? "{" : actual.dump());
    }
  }
  ASSERT_GT(seed, 20u);
  compare();
}

TEST_F(ScoreScript, SameFiguresForTheSharedDocuments) {
  for (const char* part : {"real", "layouts"}) {
    const std::vector<Sample> all = samples(root / "../shared/corpus" / part);
    EXPECT_FALSE(all.empty()) << part;
    for (const Sample& sample : all) add(part + sample.name, sample.expected, sample.actual);
  }
  compare();
}
