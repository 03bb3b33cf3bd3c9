#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::shown;

// Names under a label in each column: down the left one, then down the right one.
TEST(Columns, NamesUnderLabels) {
  EXPECT_EQ(shown("Aanwezig:                     Afwezig:\n"
                  "Bram Pels                     Joke Roer\n"
                  "Kee Zaagmans                  Teun Kiel\n"
                  "Ada Mast\n"
                  "\n"
                  "Bram opent de vergadering.\n"),
            "Aanwezig:\nBram Pels\nKee Zaagmans\nAda Mast\nAfwezig:\nJoke Roer\nTeun Kiel\nBram opent de vergadering.\n");
}

// Labels on the left keep their values on their line.
TEST(Columns, LabelsAndValues) {
  const std::string read = shown("Datum:             3 mei 2012\n"
                                 "Aanvang:           20.00 uur\n"
                                 "Voorzitter:        Bram Pels\n"
                                 "Notulist:          Kee Zaagmans\n"
                                 "\n"
                                 "Bram opent.\n");
  EXPECT_EQ(read, "Datum: 3 mei 2012\nAanvang: 20.00 uur\nVoorzitter: Bram Pels\nNotulist: Kee Zaagmans\nBram opent.\n");
}

TEST(Columns, LabelsAboveValues) {
  EXPECT_EQ(shown("Datum            Voorzitter       Notulist\n"
                  "3 mei 2012       Bram Pels        Kee Zaagmans\n"
                  "\n"
                  "Bram opent.\n"),
            "Datum: 3 mei 2012\nVoorzitter: Bram Pels\nNotulist: Kee Zaagmans\nBram opent.\n");
}

// A table that lost its columns: all labels, then all values.
TEST(Columns, LabelsThenValues) {
  EXPECT_EQ(shown("Datum:\n\nLocatie:\n\nVoorzitter:\n\nNotulist:\n\n3 mei 2012\n\nDe loods,\n\nKade 4\n\nBram Pels\n\nKee Zaagmans\n\n"
                  "1. Opening\n"),
            "Datum: 3 mei 2012\nLocatie: De loods, Kade 4\nVoorzitter: Bram Pels\nNotulist: Kee Zaagmans\n1. Opening\n");
  // Two labels make no such table; nor do three labels with two values.
  EXPECT_EQ(shown("Datum:\n\nLocatie:\n\n3 mei 2012\n\nDe loods\n"), "Datum:\nLocatie:\n3 mei 2012\nDe loods\n");
  EXPECT_EQ(shown("Datum:\n\nLocatie:\n\nVoorzitter:\n\n3 mei 2012\n\nDe loods\n\n1. Opening\n"),
            "Datum:\nLocatie:\nVoorzitter:\n3 mei 2012\nDe loods\n1. Opening\n");
}

// `1. Opening` right below two columns is in neither.
TEST(Columns, EndAtANumber) {
  const std::string read = shown(
      " Aanwezig:                           Roos Vink\n"
      " Bram Pels (Oost)                    Kee Zaagmans (West)\n"
      " Ada Mast (Zuid)                     Teun Kiel (Noord)\n"
      "                                     Coby Haak (Dorp)\n"
      "Afgemeld:\n"
      " Oda Prent (Zuid)                    Lode Acker (Dorp)\n"
      " Wim Dam (Oost)\n"
      "1. Opening en mededelingen\n");
  EXPECT_NE(read.find("Wim Dam (Oost)\nLode Acker (Dorp)\n1. Opening en mededelingen\n"), std::string::npos) << read;
}

// Wide gaps in two lines are no columns; a tab is no gap.
TEST(Columns, AreNone) {
  // DokuWiki's tables keep their cells.
  EXPECT_EQ(shown("^ Wie      ^ Wat               ^ Klaar ^\n| Bram     | hek verven        | nee   |\n| Kee/Ada  | kade vegen        | ja    |\n"),
            "=Wie=Wat=Klaar=\n|Bram|hek verven|nee|\n|Kee/Ada|kade vegen|ja|\n");
  EXPECT_EQ(shown("Het hek is nat.          Echt waar.\n\nDe kade is droog.\n"),
            "Het hek is nat. Echt waar.\nDe kade is droog.\n");
  EXPECT_EQ(shown("Bram Pels\tgemeente Lisse\nKee Zaagmans\tgemeente Hillegom\nAda Mast\tgemeente Teylingen\n"),
            "Bram Pels gemeente Lisse\nKee Zaagmans gemeente Hillegom\nAda Mast gemeente Teylingen\n");
}
