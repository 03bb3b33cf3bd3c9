// The head of a text: letter-spaced words, the day beside the title, labels that no table knows.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::shown;

// Two blanks part words where one parts letters.
TEST(TextHeads, LettersApart) {
  EXPECT_EQ(shown("   V E R S L A G   V A N   D E   K A D E R A A D\n\nA a n w e z i g :  Bram Pels, Kee Zaagmans\n\nA f w e z i g: Teun Kiel\n"),
            "VERSLAG VAN DE KADERAAD\nAanwezig: Bram Pels, Kee Zaagmans\nAfwezig: Teun Kiel\n");
  // A letter of more than one byte.
  EXPECT_EQ(shown("Ë é n   b o o t   m i n d e r\n\nHet hek is nat.\n"), "Ëén boot minder\nHet hek is nat.\n");
  // Too few letters, too few kinds of them, a word or a figure behind a single blank, a list, an alphabet.
  const char* const rows[] = {"H E K\n", "A B B A A B\n", "A B C D E Bos\n", "N O T U L E N van de kade\n", "A B C D E 5\n", "1- a b c d e\n", "A B C D E\n"};
  for (const char* row : rows) EXPECT_EQ(shown(row), row);
}

// What stands behind the title's wide gaps gets lines of its own, and so does what stands right below them.
TEST(TextHeads, DayBesideTheTitle) {
  EXPECT_EQ(shown("NOTULEN KADERAAD            ma 13 mei 2019            De loods\n\n1. Opening\nBram opent.\n"),
            "NOTULEN KADERAAD\nma 13 mei 2019\nDe loods\n1. Opening\nBram opent.\n");
  EXPECT_EQ(shown("Verslag kaderaad            13 mei 2019\nKantine Zuid                20.00 uur\n\n1. Opening\nBram opent.\n"),
            "Verslag kaderaad\n13 mei 2019\nKantine Zuid\n20.00 uur\n1. Opening\nBram opent.\n");
  // No title, no day or hour, a narrow gap, labels.
  EXPECT_EQ(shown("De kade is nat              13 mei 2019\n\nHet hek ook.\n"), "De kade is nat 13 mei 2019\nHet hek ook.\n");
  EXPECT_EQ(shown("NOTULEN KADERAAD            Bram Pels\n\nHet hek is nat.\n"), "NOTULEN KADERAAD Bram Pels\nHet hek is nat.\n");
  EXPECT_EQ(shown("NOTULEN KADERAAD   13 mei 2019\n\nHet hek is nat.\n"), "NOTULEN KADERAAD 13 mei 2019\nHet hek is nat.\n");
}

// Only the head of a text has such a title: far below it stands in a list of papers.
TEST(TextHeads, NoTitleFarBelow) {
  std::string above;
  for (int i = 0; i < 14; ++i) above += "Het hek is nat.\n\n";
  EXPECT_NE(shown("Notulen kaderaad            13 mei 2019\n\n" + above).find("Notulen kaderaad\n13 mei 2019\n"), std::string::npos);
  EXPECT_NE(shown(above + "Notulen kaderaad            13 mei 2019\n").find("Notulen kaderaad 13 mei 2019\n"), std::string::npos);
}

// Among three labels and more an unknown word in their column is one too.
TEST(TextHeads, UnknownLabel) {
  // Two labels are enough where persons stand beside the word.
  EXPECT_EQ(shown("Adviseurs        mw. L. Postma, dhr. F. Kok\nAfwezig (m.k.)   mw. S. Kraai, dhr. M. Aukes\nVerslag          dhr. P. Vink\n\nBram opent.\n"),
            "Adviseurs: mw. L. Postma, dhr. F. Kok\nAfwezig (m.k.): mw. S. Kraai, dhr. M. Aukes\nVerslag: dhr. P. Vink\nBram opent.\n");
  EXPECT_EQ(shown("Datum            3 mei 2012\nVoorzitter       Bram Pels\nLocatie          de loods\nGestempeld       7 mei 2012\n\n1. Opening\nBram opent.\n"),
            "Datum: 3 mei 2012\nVoorzitter: Bram Pels\nLocatie: de loods\nGestempeld: 7 mei 2012\n1. Opening\nBram opent.\n");
  // Half of the words are unknown; a sentence names nothing; nor does a person.
  EXPECT_EQ(shown("Datum            3 mei 2012\nVoorzitter       Bram Pels\nGestempeld       7 mei 2012\nGelakt           8 mei 2012\n\n1. Opening\n").find("Gestempeld:"), std::string::npos);
  EXPECT_EQ(shown("Datum            3 mei 2012\nLocatie          De loods\nVoorzitter       Bram Pels\nHet hek.         Het is nat\n\n1. Opening\n").find("Het hek.:"), std::string::npos);
  EXPECT_EQ(shown("Datum            3 mei 2012\nLocatie          De loods\nVoorzitter       Bram Pels\nBram Pels        is er nog\n\n1. Opening\n").find("Bram Pels:"), std::string::npos);
}
