// Labels of a heading block and whom or what they announce: behind strokes, on the line below, set in below them.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/forms.hpp"
#include "support/segments.hpp"

using notulen::test::document_in;
using notulen::test::furniture;
using notulen::test::people_of;
using notulen::test::shown;

TEST(HeadValues, BetweenStrokes) {
  EXPECT_EQ(shown("Verslag MT 3 oktober 2016\nAanw.: BP (vz), KZ | Afw.: AM (z.k.) | Notulen: KZ\n\nA. Hek\n"),
            "Verslag MT 3 oktober 2016\nAanw.: BP (vz), KZ\nAfw.: AM (z.k.)\nNotulen: KZ\nA. Hek\n");
  EXPECT_EQ(furniture("Aanw.: BP | Afw.: AM\n"), "|\n");
  // A stroke inside a list parts persons; a row of a table stays one.
  EXPECT_EQ(shown("Aanwezig: Bram Pels | Kee Zaagmans\n"), "Aanwezig: Bram Pels | Kee Zaagmans\n");
  EXPECT_NE(shown("| Datum: 3 mei | Plaats: de loods |\n| Hek | nat |\n").find("|Datum: 3 mei|"), std::string::npos);
}

TEST(HeadValues, OfficesAboveNames) {
  const std::string text = "Kort verslag commissie Kade 11 januari 2021\n\nVoorzitter\nBram Pels\nAanwezige leden\nKee Zaagmans (SP), Ada Mast (CDA)\nWethouder\nHarm Jonker\nAfmeldingen\nTeun Kiel (SP)\n\n1. Opening\nBram opent.\n";
  EXPECT_EQ(people_of(document_in(text)), "Bram Pels|Voorzitter|; Kee Zaagmans||SP; Ada Mast||CDA; Harm Jonker|Wethouder|; / Teun Kiel||SP|+; ");
  // Below one name the office is that person's.
  EXPECT_EQ(shown("Aanwezig\nBram Pels\nWethouder\nKee Zaagmans\nRaadslid\n").find("Wethouder:"), std::string::npos);
}

TEST(HeadValues, TextSetInBelowItsMark) {
  EXPECT_EQ(shown("Hek\n---\n\nHet hek is nat.\n\nBesluit\n  Er komt een bord bij het\n  hek.\n\nActie [Bram, week 17]\n  Verf kopen.\n"),
            "u Hek\nHet hek is nat.\nBesluit: Er komt een bord bij het hek.\nActie [Bram, week 17]: Verf kopen.\n");
  // A heading with its text at the margin, and one with bullets.
  EXPECT_EQ(shown("Het hek.\n\nBesluit\nEr komt een bord.\n").find("Besluit:"), std::string::npos);
  EXPECT_EQ(shown("Het hek.\n\nActies\n  - Bram koopt verf\n  - Kee veegt\n").find("Acties:"), std::string::npos);
}

TEST(HeadValues, GroupsInSmallLetters) {
  EXPECT_EQ(shown("AANWEZIG\ngeleding ouders: Hanne Claes, Youssef Benali\ngeleding personeel: Inge Maris (verslag), Wim Tops\nlokale gemeenschap: Paul Daens\n"),
            "AANWEZIG\ngeleding ouders: Hanne Claes, Youssef Benali\ngeleding personeel: Inge Maris (verslag), Wim Tops\nlokale gemeenschap: Paul Daens\n");
  const std::string wrapped = shown("Bram zegt dat het hek nat is en vraagt de haven om een bord met de\ntekst: Pas op, nat hek dat afgeeft op de jas van wie er langs loopt.\n");
  EXPECT_EQ(std::count(wrapped.begin(), wrapped.end(), '\n'), 1);
}

// Three columns without heads below `Actiepunten`: who, what, by when; a dash for no day.
TEST(HeadValues, ActionsWithoutHeads) {
  EXPECT_EQ(shown("ACTIEPUNTEN\nR. Pels         verf voor het hek kopen       februari\nJ. Mast         kade vegen                    vóór 1 maart\nallen           rooster nakijken              -\n"),
            "ACTIEPUNTEN\n|R. Pels|verf voor het hek kopen|februari|\n|J. Mast|kade vegen|vóór 1 maart|\n|allen|rooster nakijken|-|\n");
}
