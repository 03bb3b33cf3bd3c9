// Who was there, told by a mark before each name, with or without a line that explains the marks.
#include <gtest/gtest.h>

#include "support/forms.hpp"
#include "support/segments.hpp"

using notulen::test::document_in;
using notulen::test::furniture;
using notulen::test::people_of;
using notulen::test::shown;

TEST(MarkedPeople, ExplainedBelowOrAbove) {
  const std::string rows = "x   Bram Pels (voorzitter)\n-   Kee Zaagmans\nx   Ada van der Mast\n";
  EXPECT_EQ(shown("PRESENTIE\n" + rows + "x = aanwezig, - = afgemeld\n"), "PRESENTIE\nAanwezig: Bram Pels (voorzitter)\nAda van der Mast\nAfgemeld: Kee Zaagmans\n");
  EXPECT_EQ(shown("Legenda: x: aanwezig; -: verhinderd\n\n" + rows + "\nHet hek is nat.\n"), "Aanwezig: Bram Pels (voorzitter)\nAda van der Mast\nVerhinderd: Kee Zaagmans\nHet hek is nat.\n");
  EXPECT_EQ(shown("(o = afwezig / v = aanwezig)\no Bram Pels\nv Kee Zaagmans\n"), "Aanwezig: Kee Zaagmans\nAfwezig: Bram Pels\n");
  EXPECT_EQ(furniture("v Bram Pels\no Kee Zaagmans\nv = aanwezig, o = ziek\n"), "v = aanwezig, o = ziek\nv\no\n");
}

TEST(MarkedPeople, Unexplained) {
  EXPECT_EQ(shown("x   Bram Pels\n-   Kee Zaagmans\nx   Ada Mast     secretaris\n"), "Aanwezig: Bram Pels\nAda Mast | secretaris\nAfwezig: Kee Zaagmans\n");
  EXPECT_EQ(shown("v   Bram Pels\no   Kee Zaagmans\nv   Ada Mast\n"), "Aanwezig: Bram Pels\nAda Mast\nAfwezig: Kee Zaagmans\n");
  EXPECT_EQ(shown("ja     Bram Pels\nm.k.   Kee Zaagmans\nja     Ada Mast\n"), "Aanwezig: Bram Pels\nAda Mast\nAfgemeld: Kee Zaagmans\n");
}

TEST(MarkedPeople, AreNone) {
  // Bullets of two kinds, tasks that are done, numbers.
  EXPECT_EQ(shown("-   Bram Pels\no   Kee Zaagmans\n-   Ada Mast\n").find("Afwezig"), std::string::npos);
  EXPECT_EQ(shown("x   Bram Pels hek verven\n-   Kee Zaagmans kade vegen\nx   Ada Mast koffie halen\n").find("Aanwezig"), std::string::npos);
  EXPECT_EQ(shown("1   Bram Pels\n2   Kee Zaagmans\n0   Ada Mast\n").find("Aanwezig"), std::string::npos);
  EXPECT_EQ(shown("x   Bram Pels\nx   Kee Zaagmans\nx   Ada Mast\n").find("Aanwezig"), std::string::npos);
}

TEST(MarkedPeople, Persons) {
  EXPECT_EQ(people_of(document_in("Verslag bestuur De Steiger\n\n1. Opening\nBram opent.\n\nPRESENTIE\nx   Bram Pels (voorzitter)\n-   Kee Zaagmans\nx   Ada Mast\nx = aanwezig, - = afgemeld\n")),
            "Bram Pels|voorzitter|; Ada Mast||; / Kee Zaagmans|||+; ");
}
