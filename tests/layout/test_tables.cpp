#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::shown;

TEST(Tables, Pipes) {
  EXPECT_EQ(shown("| Actie | Wie |\n| --- | --- |\n| **hek** verven | Bram |\n| kade vegen | |\n\nBram sluit.\n"),
            "=Actie=Wie=\n|hek verven|Bram|\n|kade vegen||\nBram sluit.\n");
  EXPECT_EQ(shown("| hek | Bram |\n| kade | Kee |\n"), "|hek|Bram|\n|kade|Kee|\n");
  EXPECT_EQ(shown("| hek \\| kade | Bram |\n"), "|hek | kade|Bram|\n");
}

// A header without words is no header; <br> in a cell is a line end in it.
TEST(Tables, PipesOfConverters) {
  EXPECT_EQ(shown("|  |  |\n| --- | --- |\n| Datum | 3 mei 2012 |\n"), "|Datum|3 mei 2012|\n");
  EXPECT_EQ(shown("| Aanwezig | Bram<br>Kee |\n"), "|Aanwezig|Bram\nKee|\n");
}

TEST(Tables, Grids) {
  EXPECT_EQ(shown("+-------+------+\n| Actie | Wie  |\n+=======+======+\n| hek   | Bram |\n| verven| en   |\n|       | Kee  |\n"
                  "+-------+------+\n| kade  | Ada  |\n+-------+------+\n"),
            "=Actie=Wie=\n|hek verven|Bram en Kee|\n|kade|Ada|\n");
}

TEST(Tables, RulersOfDashes) {
  EXPECT_EQ(shown("  Actie        Wie\n  ------------ ------\n  hek verven   Bram\n  kade vegen   Kee\n\nBram sluit.\n"),
            "=Actie=Wie=\n|hek verven|Bram|\n|kade vegen|Kee|\nBram sluit.\n");
  // Blank lines part the rows where a rule closes the table.
  EXPECT_EQ(shown("--------------------\n  Actie        Wie\n  ------------ ------\n  hek rood     Bram\n  verven\n\n  kade vegen   Kee\n"
                  "--------------------\n\nBram sluit.\n"),
            "=Actie=Wie=\n|hek rood verven|Bram|\n|kade vegen|Kee|\nBram sluit.\n");
  // The short rule below a heading that follows closes none.
  EXPECT_EQ(shown("  Actie        Wie\n  ------------ ------\n  hek verven   Bram\n\n  kade vegen   Kee\n\nSlot\n----\n\nBram sluit.\n").find("Slot|"), std::string::npos);
}

TEST(Tables, WithoutOuterPipes) {
  EXPECT_EQ(shown("Nr | Actie | Wie\n1 | hek verven | Bram\n2 | kade vegen | Kee\n"), "=Nr=Actie=Wie=\n|1|hek verven|Bram|\n|2|kade vegen|Kee|\n");
  EXPECT_EQ(shown("Actie | Wie\n--- | ---\nhek verven | Bram\n"), "=Actie=Wie=\n|hek verven|Bram|\n");
  EXPECT_EQ(shown("Kee | Bram\nAda | Jos\n"), "Kee | Bram\nAda | Jos\n");
}

TEST(Tables, OfWikis) {
  EXPECT_EQ(shown("^ Actie ^ Wie ^\n| hek | Bram |\n^ kade | Kee |\n"), "=Actie=Wie=\n|hek|Bram|\n|kade|Kee|\n");
  EXPECT_EQ(shown("{| class=\"wikitable\"\n|+ Acties\n! Actie !! Wie\n|-\n| hek || style=\"x\" | Bram\n|-\n| kade\n| Kee\n|}\n\nBram sluit.\n"),
            "=Actie=Wie=\n|hek|Bram|\n|kade|Kee|\nBram sluit.\n");
  EXPECT_EQ(shown("{| class=\"wikitable\"\n|-\n| hek || Bram\nBram sluit.\n"), "|hek|Bram|\nBram sluit.\n");
}

// A hyphen that wrapping put at a cell's line end goes; one before `en` stays.
TEST(Tables, HyphensInCells) {
  const std::string table = shown("  ---------------------\n  Rol          Wie\n  ------------ --------\n  programma-   Bram\n  manager      \n\n  haven- en    Kee\n  kademeester  \n  ---------------------\n");
  EXPECT_NE(table.find("|programmamanager|Bram|"), std::string::npos) << table;
  EXPECT_NE(table.find("|haven- en kademeester|Kee|"), std::string::npos) << table;
}

// A text browser parts cells by one blank; what the columns are called and each row's code tell them apart.
TEST(Tables, OfTextBrowsers) {
  EXPECT_EQ(shown("Nr. Toezegging Wie Termijn\nS-23-02 Hek verven in het groen wethouder Bosgra juni 2023\nS-23-04 Brief over de kade sturen de heer Mol 22\nmaart 2023\n"),
            "=Nr.=Toezegging=Wie=Termijn=\n|S-23-02|Hek verven in het groen|wethouder Bosgra|juni 2023|\n|S-23-04|Brief over de kade sturen|de heer Mol|22 maart 2023|\n");
  EXPECT_EQ(shown("Nr. Toezegging Wie Termijn\nS-23-02 Hek verven zodra het kan\n").find('|'), std::string::npos);
}

TEST(Tables, AreNone) {
  EXPECT_EQ(shown("Kee | Bram | Ada\n"), "Kee | Bram | Ada\n");
  EXPECT_EQ(shown("|hek\n"), "|hek\n");
  EXPECT_EQ(shown("^hek\n"), "^hek\n");
  EXPECT_EQ(shown("Hek\n---\nnat\n"), "u Hek\nnat\n");
}

// As antiword draws them: cells filled up with blanks, wrapped inside their columns.
TEST(Tables, DrawnRowsThatWereWrapped) {
  EXPECT_EQ(shown("|Punt          |Besproken             |\n"
                  "|1. Opening    |Bram opent en heet Ada|\n"
                  "|              |welkom.               |\n"
                  "|2. De oude    |Kee: hoe oud?         |\n"
                  "|kade          |Bram: tien jaar.      |\n"),
            "|Punt|Besproken|\n|1. Opening|Bram opent en heet Ada welkom.|\n|2. De oude kade|Kee: hoe oud?\nBram: tien jaar.|\n");
  // Rows without numbers: only what has no first cell goes on.
  EXPECT_EQ(shown("|Bram Pels     |hek verven  |\n|Kee Zaagmans  |verf kopen  |\n|              |morgen      |\n"), "|Bram Pels|hek verven|\n|Kee Zaagmans|verf kopen morgen|\n");
  // A ruler makes Markdown of it, and cells that are not filled up are whole.
  EXPECT_EQ(shown("|Wat   |Wie  |\n|------|-----|\n|hek   |Bram |\n|      |Kee  |\n"), "=Wat=Wie=\n|hek|Bram|\n||Kee|\n");
  EXPECT_EQ(shown("|hek|Bram|\n||Kee|\n|kade|Ada|\n"), "|hek|Bram|\n||Kee|\n|kade|Ada|\n");
}

// Who was there on which day: tabs stand behind the names as room is left, and one behind each mark.
TEST(Tables, OfDays) {
  EXPECT_EQ(shown("Presentie\t\t12-02\t09-04\t14-05\nB. Vink (voorzitter)\tx\tmk\nM. Bos\t\t-\tx\n\nx = aanwezig\n"),
            "=Presentie=12-02=09-04=14-05=\n|B. Vink (voorzitter)|x|mk|\n|M. Bos|-|x|\nx = aanwezig\n");
  EXPECT_EQ(shown("Data\t12-02\nB. Vink\tx\n").find("="), std::string::npos);
}

// Each cell became a line; the heads stand above, again on each page.
TEST(Tables, OfCellsThatAreLines) {
  EXPECT_EQ(shown("Nr.\nOnderwerp\nBesluit\n1\nHek\nHet hek wordt groen.\n2\nKade en\nloods\nDe kade blijft.\n\nDe vergadering sluit.\n"),
            "=Nr.=Onderwerp=Besluit=\n|1|Hek|Het hek wordt groen.|\n|2|Kade en loods|De kade blijft.|\nDe vergadering sluit.\n");
  // Rows that begin with a code.
  EXPECT_EQ(shown("Nr.\nToezegging\nDoor\nTermijn\n142.1\nHek\ndecaan\n1 maart 2014\n139.4\nOverzicht van de kade\ndirecteur bedrijfsvoering\nzomer 2014\n"),
            "=Nr.=Toezegging=Door=Termijn=\n|142.1|Hek|decaan|1 maart 2014|\n|139.4|Overzicht van de kade|directeur bedrijfsvoering|zomer 2014|\n");
  EXPECT_EQ(shown("Nr.\nOnderwerp\nBesluit\nHet hek is nat.\n").find("="), std::string::npos);
  EXPECT_EQ(shown("Nr.\nHet hek\nDe kade\n1\nHek\nNat\n2\nKade\nDroog\n").find("="), std::string::npos);
}

TEST(Tables, ValuesBelowLabels) {
  EXPECT_EQ(shown("Datum\n4 juni 2024\nTijd\n20.00 uur\nPlaats\nDe loods\nAanwezig\nB. Vink\nM. Bos\n"), "Datum: 4 juni 2024\nTijd: 20.00 uur\nPlaats: De loods\nAanwezig:\nB. Vink\nM. Bos\n");
  EXPECT_EQ(shown("Verslag\nDe loods\nPlaats\nDe kade\nVoorzitter\nB. Vink\n"), "Verslag\nDe loods\nPlaats\nDe kade\nVoorzitter\nB. Vink\n");
}
