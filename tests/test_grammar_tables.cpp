// Every word table that grammar and code ask for is there: a misspelt name would match nothing, silently.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <string>

#include "vocabulary.hpp"

namespace fs = std::filesystem;

namespace {

// Table name → a file that asks for it.
std::map<std::string, std::string> tables_asked_for(const std::string& folder, const std::regex& use) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(NOTULEN_SOURCE_DIR) / folder)) {
    const std::string extension = entry.path().extension();
    if (extension != ".hpp" && extension != ".cpp") continue;
    std::ifstream in(entry.path());
    std::string code;
    for (std::string line; std::getline(in, line);) code += line.substr(0, line.find("//")) + '\n';
    for (std::sregex_iterator at(code.begin(), code.end(), use), end; at != end; ++at)
      out.emplace((*at)[1], entry.path().filename());
  }
  return out;
}

}  // namespace

TEST(GrammarTables, EveryLexiconHasItsTable) {
  const auto asked = tables_asked_for("grammar", std::regex("lexicon<\"([^\"]+)\">"));
  ASSERT_FALSE(asked.empty());
  for (const auto& [table, file] : asked)
    EXPECT_TRUE(notulen::Vocabulary::built_in().has_table(table)) << file << " asks for " << table;
}

TEST(GrammarTables, EveryLookUpHasItsTable) {
  const std::regex look_up("\\bwords_?(?:\\(\\))?\\.(?:longest|value|contains|match_length)\\(\\s*\"([^\"]+)\"");
  const auto asked = tables_asked_for("src", look_up);
  ASSERT_FALSE(asked.empty());
  for (const auto& [table, file] : asked)
    EXPECT_TRUE(notulen::Vocabulary::built_in().has_table(table)) << file << " asks for " << table;
}
