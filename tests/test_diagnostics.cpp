// Every diagnostic of the closed list: a text that has it, and one close to it that has not.

#include <gtest/gtest.h>

#include <set>

#include "coverage.hpp"
#include "diagnostics.hpp"
#include "notulen.hpp"

using namespace notulen;

namespace {

const std::string head = "Notulen tuinraad\n\nDatum: dinsdag 9 maart 2021\nAanwezig: Femke Oord, Bram Zand\n";
const std::string rest = "\n1. Opening\nFemke opent.\n";

std::string proxies(int number) {
  std::string out = "Volmachten: ";
  for (int i = 0; i < number; ++i) out += std::string(i > 0 ? ", " : "") + "Bo aan Vink";
  return out + "\n";
}

std::string present(int number) {
  std::string out = "Aanwezig: Femke Oord";
  for (int i = 0; i < number; ++i) out += ", Bram Zand" + std::string(1, static_cast<char>('a' + i % 26));
  return out + "\n";
}

struct Row {
  std::string_view code;
  std::string has, has_not;
  std::size_t line, column;
};

const Row rows[] = {
    {code::no_minutes, "Neem twee eieren.\n", head + rest, 1, 1},
    {code::weekday_mismatch, "Notulen tuinraad\n\nDatum: woensdag 9 maart 2021\n" + rest, head + rest, 3, 8},
    {code::impossible_date, "Notulen tuinraad\n\nDatum: 30 februari 2021\n" + rest, "Notulen tuinraad\n\nDatum: 28 februari 2021\n" + rest, 3, 8},
    {code::date_conflict, "Notulen tuinraad 4 mei 2016\n\nDatum: 3 mei 2016\n" + rest, "Notulen tuinraad 3 mei 2016\n\nDatum: 3 mei 2016\n" + rest, 1, 18},
    {code::invalid_bytes, head + rest + "caf\xC3(", head + rest + "caf\xC3\xA9", 1, 1},
    {code::present_and_absent, head + "Afwezig: Mila Bos, Bram Zand\n" + rest, head + "Afwezig: Mila Bos, Bart Zand\n" + rest, 5, 20},
    {code::limit_reached, head + proxies(201) + rest, head + proxies(200) + rest, 5, 1},
    {code::limit_reached, "Notulen tuinraad\n\n" + present(400) + rest, "Notulen tuinraad\n\n" + present(200) + rest, 3, 1},
};

}  // namespace

TEST(Diagnostics, EveryCodeIsGivenWhereItHolds) {
  std::set<std::string_view> provoked{code::unclaimed};  // below: no text is known that leaves bytes unclaimed
  for (const Row& row : rows) {
    const auto found = [&](const std::string& text) {
      // In UTF-8 by name: otherwise a bad byte tells of Windows-1252.
      const Result result = parse(text, {.encoding = "UTF-8", .file = {}, .vocabulary = nullptr});
      std::vector<Diagnostic> out;
      for (const Diagnostic& one : result.documents.at(0).diagnostics)
        if (one.code == row.code) out.push_back(one);
      return out;
    };
    const auto given = found(row.has);
    ASSERT_EQ(given.size(), 1u) << row.code;
    EXPECT_EQ(given[0].line, row.line) << row.code;
    EXPECT_EQ(given[0].column, row.column) << row.code;
    EXPECT_FALSE(given[0].message.empty());
    EXPECT_TRUE(found(row.has_not).empty()) << row.code;
    provoked.insert(row.code);
  }
  EXPECT_EQ(provoked, std::set<std::string_view>(code::all.begin(), code::all.end()));
}

TEST(Diagnostics, Unclaimed) {
  const auto decoded = decode("Een hek.\nEen kas.\n").decoded;
  const auto found = [&](const Claims& claims) {
    std::vector<Diagnostic> out;
    diagnose_unclaimed(measure_coverage(*decoded, claims, {0, decoded->text.size()}), *decoded, out);
    return out;
  };
  Claims claims;
  claims.value = {{0, 9}, {9, 12}};
  claims.furniture = {{16, 17}};
  const auto given = found(claims);
  ASSERT_EQ(given.size(), 1u);
  EXPECT_EQ(given[0].code, code::unclaimed);
  EXPECT_EQ(given[0].line, 2u);
  EXPECT_EQ(given[0].column, 5u);
  EXPECT_NE(given[0].message.find("3 bytes"), std::string::npos) << given[0].message;
  claims.content = {{13, 16}};
  EXPECT_TRUE(found(claims).empty());
}

TEST(Diagnostics, ACoupleMayBePartlyAbsent) {
  const Result result = parse("Notulen tuinraad\n\nAanwezig: mevrouw Bos, Bram Zand\nAfwezig: de heer Bos\n" + rest);
  EXPECT_TRUE(result.documents.at(0).diagnostics.empty());
}
