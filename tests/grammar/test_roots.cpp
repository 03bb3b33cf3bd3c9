#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/deadline.hpp"
#include "grammar/follow_up.hpp"
#include "grammar/sentence.hpp"
#include "grammar/time.hpp"

// Every rule that a reader parses with must be analysed for loops without progress in one of the grammar's tests.
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> roots_in(const std::string& text, const std::regex& pattern) {
  std::set<std::string> out;
  for (std::sregex_iterator m(text.begin(), text.end(), pattern), end; m != end; ++m) out.insert((*m)[1]);
  return out;
}

}  // namespace

// The roots that no grammar's own test analyses.
TEST(Grammar, OtherRootsMakeProgress) {
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::sentence::sentence>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::follow_up::owner_end>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::follow_up::status_tail>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::before_part>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::cues>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::moment>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::packed>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::time::period>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::follow_up::arrow_label>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::follow_up::arrow_front>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::follow_up::arrow_tail>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::short_date>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::coming>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::next_month>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::in_month>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::in_quarter>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::in_week>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::in_year>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::vague>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::on_weekday>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::deadline::on_day>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::dashed>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::english>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::iso>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::numeric>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::of_month>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::written>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::date::yearless>(), 0u);
}

TEST(Grammar, EveryRootRuleIsAnalysed) {
  const fs::path top = NOTULEN_SOURCE_DIR;
  std::set<std::string> analysed;  // `date::any_date`
  const std::regex analysis(R"(analyze<([a-z_:]+)>)");
  for (const auto& entry : fs::directory_iterator(top / "tests/grammar")) {
    const std::string text = read(entry.path());
    std::smatch alias;
    std::string space;
    if (std::regex_search(text, alias, std::regex(R"(namespace g = (?:notulen::)?grammar::([a-z_]+);)"))) space = alias[1];
    for (std::string rule : roots_in(text, analysis)) {
      if (rule.starts_with("g::")) rule = space + rule.substr(1);
      const auto at = rule.find("grammar::");
      analysed.insert(at == std::string::npos ? rule : rule.substr(at + 9));
    }
  }
  int seen = 0;
  for (const auto& entry : fs::directory_iterator(top / "src/read")) {
    if (entry.path().extension() != ".cpp") continue;
    const std::string text = read(entry.path());
    std::smatch alias;
    if (!std::regex_search(text, alias, std::regex(R"(namespace g = grammar::([a-z_]+);)"))) continue;
    for (const std::string& rule : roots_in(text, std::regex(R"((?:parse|reads|run|match|found|scan)<g::([a-z_]+))"))) {
      ++seen;
      EXPECT_TRUE(analysed.contains(alias[1].str() + "::" + rule)) << entry.path().filename() << " parses with " << rule;
    }
  }
  EXPECT_GT(seen, 15);
}
