// Signs for decisions, actions and entries that a text has for itself: explained in a legend, told by a habit.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/segments.hpp"

using namespace notulen;
using notulen::test::shown;

namespace {

// Who does what: `text (owners)`, a line each.
std::string actions_of(const std::string& text) {
  const Result result = parse("Verslag overleg De Steiger\n\nDatum: 3 mei 2012\nAanwezig: Cor Spreeuw, Dirk Merel\n\n1. Opening\nWij beginnen.\n\n2. Het hek\n" + text + "\n3. Sluiting\nWij eindigen.\n", {});
  std::string out;
  if (result.documents.empty()) return "nothing";
  for (const FollowUp& action : result.documents.front().follow_ups) {
    out += action.text + " (";
    for (const std::string& owner : action.owners) out += (out.back() == '(' ? "" : ", ") + owner;
    out += ")\n";
  }
  return out;
}

}  // namespace

TEST(OwnSigns, Legend) {
  const std::string said = "1. Hek\nB: Het hek wordt groen.\nA: Kee koopt verf.\nI: De verf is duur.\n";
  EXPECT_EQ(shown("B = besluit, A = actie, I = informatie\n\n" + said),
            "B = besluit, A = actie, I = informatie\n1. Hek\nBesluit: Het hek wordt groen.\nActie: Kee koopt verf.\nInformatie: De verf is duur.\n");
  // Arrows, with nothing between them and what they stand for.
  EXPECT_EQ(shown("( -> actie   => besluit )\n\n1. Hek\nHet hek is nat.\n=> Het hek wordt groen.\n-> Kee koopt verf.\n"),
            "( -> actie => besluit )\n1. Hek\nHet hek is nat.\nBesluit: Het hek wordt groen.\nActie: Kee koopt verf.\n");
  // In cells; before a gap. A word may begin with the same letter.
  EXPECT_EQ(shown("B = besluit, A = actie\n\n| B: groen hek | A: verf kopen |\n| --- | --- |\n| B: grijs hek | A: kwast kopen |\n"),
            "B = besluit, A = actie\n=Besluit: groen hek=Actie: verf kopen=\n|Besluit: grijs hek|Actie: kwast kopen|\n");
  EXPECT_EQ(shown("B = besluit, A = actie\n\nA   Kee koopt verf.\n\nB De kade blijft.\n\nA. Mast komt.\n\nBA: zo heet de boot.\n"),
            "B = besluit, A = actie\nActie: Kee koopt verf.\nB De kade blijft.\nA. Mast komt.\nBA: zo heet de boot.\n");
  // Nothing explains them, or as persons, or as nothing that is read; a single arrow is no legend, nor is a sentence.
  EXPECT_EQ(shown(said), said);
  EXPECT_EQ(shown("B = Bram, A = Ada\n\n" + said), "B = Bram, A = Ada\n" + said);
  EXPECT_EQ(shown("I = informatie\n\n" + said), "I = informatie\n" + said);
  EXPECT_EQ(shown("-> actie\n\n-> Het hek is nat.\n"), "-> actie\n-> Het hek is nat.\n");
  EXPECT_EQ(shown("Kee zegt dat B = besluit, maar Bram niet.\n\n" + said), "Kee zegt dat B = besluit, maar Bram niet.\n" + said);
}

// In the right margin a sign closes the line, with its number or without.
TEST(OwnSigns, LegendOfTheMargin) {
  EXPECT_EQ(shown("Codes rechts: B = besluit, A = actie\n\n"
                  "Het hek wordt groen.                               B\n\n"
                  "Kee koopt verf voor het hek.                       A12-3\n\n"
                  "De bank gaat naar                                  Bram\n\n"
                  "Die komt uit blik B\n"),
            "Codes rechts: B = besluit, A = actie\nHet hek wordt groen. (besluit)\nKee koopt verf voor het hek. (actie A12-3)\nDe bank gaat naar Bram\nDie komt uit blik B\n");
}

// Names that the text has elsewhere, in brackets behind its sentences, and by when.
TEST(OwnSigns, OwnersInBrackets) {
  const std::string who = "Aanwezig: Bram Pels, Kee Zaagmans\n\n";
  EXPECT_EQ(shown(who + "De verf is op en er komt nieuwe. [Kee]\n\nDe steen ligt los. [Bram, eind maart]\n\nDe bank wankelt [Bram en Kee].\n\nHet riet waait om. [Kee / Bram]\n"),
            who.substr(0, who.size() - 1) + "De verf is op en er komt nieuwe. [→ Kee]\nDe steen ligt los. [→ Bram, eind maart]\nDe bank wankelt [→ Bram en Kee].\nHet riet waait om. [→ Kee / Bram]\n");
  // One bracket is no habit; nobody else names Teun; what is said behind a name is no moment; the word stands there already.
  const char* const rows[] = {
      "De verf is op. [Kee]\nDe steen ligt los.\n",
      "De verf is op. [Teun]\nDe steen ligt los. [Bram]\n",
      "De verf is op. [Kee, groen]\nDe steen ligt los. [Bram]\n",
      "De verf is op. [Actie Kee]\nDe steen ligt los. [Bram]\n",
      "De verf is op. [Kee 2012]\nDe steen ligt los. [Bram]\n",
  };
  for (const char* row : rows) EXPECT_EQ(shown(who + row), who.substr(0, who.size() - 1) + row);
  EXPECT_EQ(actions_of("De verf is op en er komt nieuwe. [Cor]\nDe steen ligt los en wordt gelegd. [Dirk]\n"), "De verf is op en er komt nieuwe. (Cor)\nDe steen ligt los en wordt gelegd. (Dirk)\n");
  EXPECT_EQ(actions_of("De verf is op en er komt nieuwe. [Cor]\nDe steen ligt los en wordt gelegd.\n"), "");
}

// Actions beside what is said, not in a column of their own.
TEST(OwnSigns, ActionsAtTheRight) {
  const std::string text =
      "De verf van het hek bladdert af.                     Actie: Merel\n"
      "De kade is droog en blijft dat ook.                  Actie: Spreeuw en Merel\n"
      "Het riet is hoog en waait om.                        Actie: Merel\n";
  EXPECT_EQ(shown(text), "De verf van het hek bladdert af. Actie: Merel\nDe kade is droog en blijft dat ook. Actie: Spreeuw en Merel\nHet riet is hoog en waait om. Actie: Merel\n");
  EXPECT_EQ(actions_of(text), "De verf van het hek bladdert af. (Merel)\nDe kade is droog en blijft dat ook. (Spreeuw, Merel)\nHet riet is hoog en waait om. (Merel)\n");
  // A mark beside the first line of a sentence closes it; a small one begins none.
  EXPECT_EQ(shown("De verf van het hek bladdert af en daarom koopt men      Actie: Merel\nnieuwe verf en ook kwasten.\n\nDe kade is hoog.\n"), "De verf van het hek bladdert af en daarom koopt men nieuwe verf en ook kwasten. Actie: Merel\nDe kade is hoog.\n");
  EXPECT_EQ(actions_of("De kade is droog en blijft dat ook.      actie Spreeuw\n"), "De kade is droog en blijft dat ook. (Spreeuw)\n");
  // What is to be done makes a column; so do names beside single words.
  EXPECT_EQ(shown("De verf van het hek bladdert af.                     Actie: verf kopen\n"
                  "De kade is droog en blijft dat ook.                  Actie: bord ophangen\n"
                  "Het riet is hoog en waait om.                        Actie: riet maaien\n"),
            "De verf van het hek bladdert af.\nDe kade is droog en blijft dat ook.\nHet riet is hoog en waait om.\nActie: verf kopen\nActie: bord ophangen\nActie: riet maaien\n");
  EXPECT_EQ(shown("Het hek                     Actie: Kee\nDe kade                     Actie: Bram\nDe bank                     Actie: Ada\n"),
            "Het hek\nDe kade\nDe bank\nActie: Kee\nActie: Bram\nActie: Ada\n");
}

// The round bullet that a converter made an `o`; twice it may be a sigh.
TEST(OwnSigns, RoundBullets) {
  EXPECT_EQ(shown("Het hek\no verf kopen\no kwasten drogen\no 3 emmers zoeken\n\nDe kade is droog.\n"), "Het hek\n1o verf kopen\n1o kwasten drogen\n1o 3 emmers zoeken\nDe kade is droog.\n");
  EXPECT_EQ(shown("* Het hek\n  o verf kopen\n  o kwasten drogen\n  o emmers zoeken\n"), "1* Het hek\n2o verf kopen\n2o kwasten drogen\n2o emmers zoeken\n");
  EXPECT_EQ(shown("Het hek\no jee\no wat nat\n\nDe kade is droog.\n"), "Het hek\no jee\no wat nat\nDe kade is droog.\n");
}
