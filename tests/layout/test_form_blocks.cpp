// Items as filled-in forms: a number, a title and what was decided, each behind its name.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

std::string read(const std::string& text) {
  const Document d = notulen::test::document_in("Besluitenlijst college 17 september 2013\n\nAanwezig: C. Spreeuw\n\n" + text);
  std::string out = notulen::test::list(d.agenda_items);
  for (const Decision& decision : d.decisions) out += " | " + decision.text;
  return out;
}

}  // namespace

TEST(FormBlocks, GapsAndColons) {
  const std::string wanted = "1 Lijst vorige week; 2.1 Hek aan de oude kade | Conform. | Het hek blijft; de bond betaalt.";
  EXPECT_EQ(read("Nummer      1\nOnderwerp   Lijst vorige week\nBesluit     Conform.\n\n"
                 "Nummer      2.1\nOnderwerp   Hek aan de\n            oude kade\nToelichting De buren zien het hek.\nBesluit     Het hek blijft; de\n            bond betaalt.\n"),
            wanted);
  EXPECT_EQ(read("Nummer: 1\nOnderwerp: Lijst vorige week\nBesluit: Conform.\n\nNummer: 2.1\nOnderwerp: Hek aan de oude kade\nBesluit: Het hek blijft; de bond betaalt.\n"), wanted);
}

// The number alone above the fields.
TEST(FormBlocks, NumbersAlone) {
  EXPECT_EQ(read("A.1\nOnderwerp    :  Lijst vorige week\nAfdeling     :  Bestuur\nBesluit      :  Conform.\n\n"
                 "B.3\nOnderwerp    :  Hek aan de\n                oude kade\nBesluit      :  De raad besluit:\n                - het hek te verven;\n                - de bond te vragen.\n"),
            "A.1 Lijst vorige week; B.3 Hek aan de oude kade | Conform. | De raad besluit: het hek te verven; de bond te vragen.");
  EXPECT_EQ(read("1.\nOnderwerp: Lijst vorige week\nBesluit: Conform.\n\n2.\nOnderwerp: Hek\nBesluit: Het hek blijft.\n"), "1 Lijst vorige week; 2 Hek | Conform. | Het hek blijft.");
  // A page's number stands above.
  EXPECT_EQ(read("1.\nOnderwerp: Lijst vorige week\nBesluit: Conform.\n\n- 1 -\n2.\nOnderwerp: Hek\nBesluit: Het hek blijft.\n"), "1 Lijst vorige week; 2 Hek | Conform. | Het hek blijft.");
  // Below a number that ends a list.
  EXPECT_EQ(read("1. Opening\nWij beginnen.\n\n2. Hek\nDe kade is hoog.\n\n12\nKleur: groen\n\n14\nKleur: rood\n"), "1 Opening; 2 Hek");
}

// One alone is no series, and a number needs a title below it.
TEST(FormBlocks, AreNotEverywhere) {
  EXPECT_EQ(read("Nummer      1\nKleur       groen\n\nNummer      2\nKleur       rood\n\n1. Opening\nWij beginnen.\n\n2. Hek\nHet is nat.\n"), "1 Opening; 2 Hek");
  EXPECT_EQ(read("1. Opening\nWij beginnen.\n\n2. Hek\n\nNummer      7\nOnderwerp   Hek\n\n3. Sluiting\nWij eindigen.\n"), "1 Opening; 2 Hek; 3 Sluiting");
}
