#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/heading.hpp"
#include "read/number.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

// `printed values=title`, the values joined by commas; `none`.
std::string number_of(std::string_view text) {
  const auto n = read_number(text, Vocabulary::built_in());
  if (!n) return "none";
  std::string values;
  for (const long v : n->values) values += (values.empty() ? "" : ",") + std::to_string(v);
  return n->printed + " " + values + "=" + std::string(text.substr(n->end));
}

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST(HeadingGrammar, MakesProgress) { EXPECT_EQ(tao::pegtl::analyze<grammar::heading::numbered>(), 0u); }

TEST(Numbers, Accepted) {
  const Row rows[] = {
      {"1. Opening", "1 1=Opening"},
      {"1) Opening", "1 1=Opening"},
      {"1.Opening", "1 1=Opening"},
      {"1:  Opening", "1 1=Opening"},
      {"1 Opening", "1 1=Opening"},
      {"1.- Opening", "1 1=Opening"},
      {"1 – Opening", "1 1=Opening"},
      {"1 - Opening", "1 1=Opening"},
      {"12. Rondvraag", "12 12=Rondvraag"},
      {"01. Opening", "01 1=Opening"},
      {"01A. Opening", "01A 1=Opening"},
      {"2a. Hek", "2a 2=Hek"},
      {"2a) Hek", "2a 2=Hek"},
      {"3.a Hek", "3.a 3=Hek"},
      {"5.1 Hek", "5.1 5,1=Hek"},
      {"5.1. Hek", "5.1 5,1=Hek"},
      {"1.1.1.4 Hek", "1.1.1.4 1,1,1,4=Hek"},
      {"III. Financiën", "III 3=Financiën"},
      {"IV) Financiën", "IV 4=Financiën"},
      {"IX. Financiën", "IX 9=Financiën"},
      {"B. Hek", "B 2=Hek"},
      {"c) Hek", "c 3=Hek"},
      {"Ad 3 Hek", "3 3=Hek"},
      {"Ad 3. Hek", "3 3=Hek"},
      {"Agendapunt 4 – Hek", "4 4=Hek"},
      {"Agendapunt 4: Hek", "4 4=Hek"},
      {"AGENDAPUNT 4", "4 4="},
      {"1. Agendapunt: Hek", "1 1=Hek"},
      {"Art. 418. Hek", "418 418=Hek"},
      {"3-Hek", "3 3=Hek"},
      {"2.A- Hek", "2.A 2=Hek"},
      {"A1 Hek", "A1 1,1=Hek"},
      {"[3] Hek", "3 3=Hek"},
      {"1°. Hek", "1° 1=Hek"},
      {"7.", "7 7="},
      {"7", "7 7="},
  };
  for (const Row& row : rows) EXPECT_EQ(number_of(row.text), row.read) << row.text;
}

TEST(Numbers, Rejected) {
  const char* const rows[] = {
      "W.v.t.t.k.",
      "Q3-cijfers",
      "40-jarig bestaan",
      "",
      ".",
      "Opening",
      "9:30 koffie",
      "19:30",
      "f 0,25 per maand",
      "5,5 ton zand",
      "3%",
      "12345. Hek",
      "06-12345678",
      "2x klapperen",
      "3e kwartaal",
      "1ste prijs",
      "Agendapunten",
      "Ad Pels opent",
      "In orde",
      "Ik. Nee",
      "Punt",
      "(1) hek",
      "- 1. hek",
  };
  for (const char* row : rows) EXPECT_EQ(number_of(row), "none") << row;
}

// A figure with nothing behind it but a blank may be a count: the reader of the outline is told that it is open.
TEST(Numbers, OpenAndClosed) {
  const auto number = [](const char* text) { return *read_number(text, Vocabulary::built_in()); };
  EXPECT_TRUE(number("12. leden").closed);
  EXPECT_FALSE(number("12 leden waren er").closed);
  EXPECT_FALSE(number("12 leden waren er").worded);
  EXPECT_TRUE(number("Agendapunt 12 leden").worded);
  EXPECT_TRUE(number("2a. Hek").lettered);
  EXPECT_TRUE(number("3.a Hek").lettered);
  EXPECT_FALSE(number("01A. Hek").lettered);
  EXPECT_FALSE(number("c. Hek").lettered);
  EXPECT_EQ(number("III. Hek").kind, Number::Kind::roman);
  EXPECT_EQ(number("B. Hek").kind, Number::Kind::letter);
  EXPECT_EQ(number("2. Hek").kind, Number::Kind::arabic);
}

TEST(Numbers, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("1."), std::string("1"), std::string("I"), std::string(" "), std::string("a.")}) {
    std::string text = "1";
    while (text.size() < 500000) text += piece;
    const auto start = cpu_time();
    (void)read_number(text, Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(2)) << piece;
  }
}
