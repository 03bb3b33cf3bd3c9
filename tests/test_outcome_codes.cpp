// Decisions, actions and commitments told by a code in brackets, and one told behind another. Each beside what only looks
// like it.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

struct Row {
  const char *text, *read;
};

// Said below the second of three items.
Document said(const std::string& text) {
  return notulen::test::document_of("1. Opening\n\nWij beginnen.\n\n2. Het hek\n\n" + text + "\n\n3. Sluiting\n\nWij eindigen.");
}

// What was decided, joined by `; `.
std::string decided(const std::string& text) {
  std::string out;
  for (const Decision& d : said(text).decisions) out += (out.empty() ? "" : "; ") + d.text;
  return out;
}

// `type number|text|owners`, joined by `; `.
std::string to_do(const std::string& text) {
  std::string out;
  for (const FollowUp& f : said(text).follow_ups) {
    out += (out.empty() ? "" : "; ") + std::string(f.type == FollowUpType::action ? "action " : f.type == FollowUpType::agenda ? "agenda " : "commitment ");
    out += f.number.value_or("-") + '|' + f.text + '|';
    for (std::size_t i = 0; i < f.owners.size(); ++i) out += (i > 0 ? "+" : "") + f.owners[i];
  }
  return out;
}

}  // namespace

TEST(OutcomeCodes, Decisions) {
  const Row rows[] = {
      {"Het hek is groen. [besluit 18-01]", "Het hek is groen."},
      {"Het hek is groen (B 21-03). De kade is nat.", "Het hek is groen"},
      {"Het hek is groen (B21-03). De kade is nat.", "Het hek is groen"},
      {"Het hek is groen (besluit nr. 12). De kade is nat.", "Het hek is groen"},
      {"Het hek is groen (besluit B12). De kade is nat.", "Het hek is groen"},
      // The number is no part of what was decided, nor is it decided twice.
      {"De raad keurt het hek goed (besluit 18-01).", "De raad keurt het hek goed"},
      {"De raad keurt het hek goed. (besluit 18-01)", "De raad keurt het hek goed."},
      // A letter with a count or in small, another word, more than a number.
      {"Het hek is groen (B 21). De kade is nat.", ""},
      {"Het hek is groen (b 21-03). De kade is nat.", ""},
      {"Het hek is groen [zie 18-01]. De kade is nat.", ""},
      {"Het hek is groen (besluit van mei). De kade is nat.", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(decided(row.text), row.read) << row.text;
}

TEST(OutcomeCodes, Actions) {
  const Row rows[] = {
      {"Er komt verf voor het hek (A 21-11, Ine).", "action 21-11|Er komt verf voor het hek.|Ine"},
      {"Er komt verf voor het hek. (A 21-11, Ine)", "action 21-11|Er komt verf voor het hek.|Ine"},
      {"Er komt verf voor het hek (A21-11: Ine).", "action 21-11|Er komt verf voor het hek.|Ine"},
      // A road or a sheet of paper has a number too, and other letters stand for something else.
      {"Er komt verf voor het hek (A 21, Ine).", ""},
      {"Er komt verf voor het hek (A4, Ine).", ""},
      {"Er komt verf voor het hek (C 21-11, Ine).", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(to_do(row.text), row.read) << row.text;
}

// An action behind a decision in one paragraph is no part of it; the word alone is no action.
TEST(OutcomeCodes, ActionsBehindDecisions) {
  struct Both {
    const char *text, *decided, *to_do;
  };
  const Both rows[] = {
      {"Besluit: het hek wordt geverfd. Actie Jan: verf kopen.", "het hek wordt geverfd.", "action -|verf kopen.|Jan"},
      {"Besluit: het hek wordt geverfd. De kade blijft. Actie: Jan koopt verf.", "het hek wordt geverfd. De kade blijft.", "action -|Jan koopt verf.|Jan"},
      {"Besluit: het hek wordt geverfd. Actie is dus nodig.", "het hek wordt geverfd. Actie is dus nodig.", ""},
      {"Besluit: het hek wordt geverfd. De actie was goed.", "het hek wordt geverfd. De actie was goed.", ""},
  };
  for (const Both& row : rows) {
    EXPECT_EQ(decided(row.text), row.decided) << row.text;
    EXPECT_EQ(to_do(row.text), row.to_do) << row.text;
  }
}

// A promise that says so itself and bears a mark is told once; two promises are told both.
TEST(OutcomeCodes, CommitmentsToldOnce) {
  const Row rows[] = {
      {"Wethouder Pels zegt een brief toe. (toezegging 17-09)", "commitment 17-09|Wethouder Pels zegt een brief toe.|Wethouder Pels"},
      {"Wethouder Pels zegt een brief toe (toezegging 17-09).", "commitment 17-09|Wethouder Pels zegt een brief toe.|Wethouder Pels"},
      {"Wethouder Pels zegt een brief toe. Er komt ook een plan (toezegging 17-10).", "commitment -|Wethouder Pels zegt een brief toe.|Wethouder Pels; commitment 17-10|Er komt ook een plan.|"},
      {"Wethouder Pels zegt een brief toe. De kade is nat. Wethouder Vos zegt een plan toe.",
       "commitment -|Wethouder Pels zegt een brief toe.|Wethouder Pels; commitment -|Wethouder Vos zegt een plan toe.|Wethouder Vos"},
  };
  for (const Row& row : rows) EXPECT_EQ(to_do(row.text), row.read) << row.text;
  // Two numbers are two.
  const std::string two = to_do("Wethouder Pels zegt een brief toe (toezegging 17-09) en Vos zegt een plan toe (toezegging 17-10).");
  EXPECT_NE(two.find("commitment 17-09"), std::string::npos) << two;
  EXPECT_NE(two.find("commitment 17-10"), std::string::npos) << two;
}

// Heads of columns in two languages are heads; what repeats no head in English is a row.
TEST(OutcomeCodes, GlossedColumns) {
  const std::string rule = "| --- | --- | --- |\n", rows = "| hek verven | Merel | 1 juni |\n| kade vegen | Spreeuw | 1 juli |";
  const std::string both = "action -|hek verven|Merel; action -|kade vegen|Spreeuw";
  EXPECT_EQ(to_do("Acties\n\n| Wat / What | Wie / Who | Wanneer / When |\n" + rule + rows), both);
  EXPECT_EQ(to_do("Acties\n\n| Actie / What | Wie / By whom | Termijn / By when |\n" + rule + rows), both);
  EXPECT_EQ(to_do("Actielijst / Action list\n\n| Actie / What | Wie / By whom | Wanneer / By when |\n" + rule + rows), both);
  EXPECT_NE(to_do("Acties\n\n| Actie / Rood | Wie / Blauw | Termijn / Geel |\n" + rule + rows), both);
}
