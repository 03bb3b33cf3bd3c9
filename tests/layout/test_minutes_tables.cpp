// Minutes kept as one table: its columns set apart by blanks or tabs, its rows by their numbers or titles.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/segments.hpp"

using namespace notulen;
using notulen::test::furniture;
using notulen::test::shown;

namespace {

const std::string head = "Nr   Onderwerp            Bespreking                              Actie\n";

}  // namespace

// A row begins with its number; blank lines part nothing, and what stands at the left edge is no row.
TEST(MinutesTables, NumberedRows) {
  EXPECT_EQ(shown(head + "\n"
                  "1    Opening              Bram opent en heet Ada welkom.\n"
                  "2    Hek                  Het hek is nat. Er komt een             Kee koopt\n"
                  "                          bord.                                   verf\n\n"
                  "3    Sluiting             Om negen uur gaat men naar huis.\n\n"
                  "Slot\n"),
            "=Nr=Onderwerp=Bespreking=Actie=\n|1|Opening|Bram opent en heet Ada welkom.||\n|2|Hek|Het hek is nat. Er komt een bord.|Kee koopt verf|\n"
            "|3|Sluiting|Om negen uur gaat men naar huis.||\nSlot\n");
  // A head that no table of minutes has, or nothing said; owners beside the talk, which stand in a margin; numbers that go down; one row.
  const std::string rows = "1    Opening              Bram opent en heet Ada welkom.\n2    Hek                  Het hek is nat. Er komt een bord.       Kee\n";
  EXPECT_EQ(shown("Nr   Onderwerp            Kleur                                   Maat\n" + rows).find('|'), std::string::npos);
  EXPECT_EQ(shown("Nr   Onderwerp            Indiener                                Wanneer\n" + rows).find('|'), std::string::npos);
  EXPECT_EQ(shown("Nr   Onderwerp            Bespreking                              Wie\n" + rows + "                          De kade blijft zoals zij is.\n3    Sluiting             Om negen uur gaat men naar huis.        Bram\n"),
            "#2 1 Opening\nBram opent en heet Ada welkom.\n#2 2 Hek\nHet hek is nat. Er komt een bord. [→ Kee]\nDe kade blijft zoals zij is.\n#2 3 Sluiting\nOm negen uur gaat men naar huis. [→ Bram]\n");
  EXPECT_EQ(shown(head + "3    Opening              Bram opent en heet Ada welkom.\n2    Hek                  Het hek is nat.                         verven\n").find('|'), std::string::npos);
  EXPECT_EQ(shown(head + "1    Opening              Bram opent en heet Ada welkom.\n\nHet hek is nat.\n").find('|'), std::string::npos);
}

// A page break in the midst of a row: its foot and the heads again are furniture.
TEST(MinutesTables, AcrossPages) {
  const std::string text = head +
                           "\n1    Opening              Bram opent en heet Ada welkom.\n"
                           "2    Hek                  Het hek is nat. Er komt een             Kee koopt\n\n"
                           "                                                                  blad 1\n" +
                           head +
                           "                          bord.                                   verf\n"
                           "3    Sluiting             Om negen uur gaat men naar huis.\n\n"
                           "                                                                  blad 2\n";
  EXPECT_EQ(shown(text),
            "=Nr=Onderwerp=Bespreking=Actie=\n|1|Opening|Bram opent en heet Ada welkom.||\n|2|Hek|Het hek is nat. Er komt een bord.|Kee koopt verf|\n|3|Sluiting|Om negen uur gaat men naar huis.||\n");
  EXPECT_EQ(furniture(text), "blad 1\n" + head + "blad 2\n");
}

// Without numbers a title begins a row, behind a blank line or an ended text; a title may be wrapped.
TEST(MinutesTables, TitledRows) {
  EXPECT_EQ(shown("Onderwerp            Bespreking                              Actie\n\n"
                  "Opening              Bram opent en heet Ada welkom.\n"
                  "Verf voor het        Het hek is nat. Er komt een             Kee koopt\n"
                  "hek                  bord.                                   verf\n\n"
                  "Sluiting             Om negen uur gaat men naar huis.\n"),
            "=Onderwerp=Bespreking=Actie=\n|Opening|Bram opent en heet Ada welkom.||\n|Verf voor het hek|Het hek is nat. Er komt een bord.|Kee koopt verf|\n"
            "|Sluiting|Om negen uur gaat men naar huis.||\n");
  // Titles with numbers of their own stand in a margin.
  EXPECT_EQ(shown("Onderwerp            Bespreking                              Actie\n\n"
                  "1. Opening           Bram opent en heet Ada welkom.\n\n"
                  "2. Sluiting          Om negen uur gaat men naar huis.\n").find('|'), std::string::npos);
}

// What such a table holds in a whole document: items, and what is to be done.
TEST(MinutesTables, ItemsAndActions) {
  const Result result = parse("Verslag kaderaad\n\nDatum: 3 mei 2012\nAanwezig: Bram Pels, Kee Zaagmans\n\n" + head +
                              "\n1    Opening              Bram opent en heet Ada welkom.\n"
                              "2    Hek                  Het hek is nat. Er komt een             Kee koopt\n"
                              "                          bord.                                   verf\n"
                              "3    Sluiting             Om negen uur gaat men naar huis.\n", {});
  ASSERT_EQ(result.documents.size(), 1U);
  const auto& document = result.documents.front();
  ASSERT_EQ(document.agenda_items.size(), 3U);
  EXPECT_EQ(document.agenda_items[1].title, "Hek");
  ASSERT_EQ(document.follow_ups.size(), 1U);
  EXPECT_EQ(document.follow_ups[0].text, "Kee koopt verf");
  EXPECT_EQ(document.follow_ups[0].agenda_item, document.agenda_items[1].id);
}

// Columns between tabs: a row may lack any number of cells.
TEST(MinutesTables, Tabs) {
  EXPECT_EQ(shown("Agendapunt\tBespreking\tBesluit\tActie\nOpening\tBram opent.\nHek\tHet hek is nat.\tEr komt verf.\nKade\t\t\tKee veegt.\n\nKee zingt.\n"),
            "=Agendapunt=Bespreking=Besluit=Actie=\n|Opening|Bram opent.|\n|Hek|Het hek is nat.|Er komt verf.|\n|Kade|||Kee veegt.|\nKee zingt.\n");
  EXPECT_EQ(shown("Agendapunt\tKleur\tBesluit\tActie\nOpening\tBram opent.\nHek\tHet hek is nat.\tEr komt verf.\nKade\t\t\tKee veegt.\n").find('|'), std::string::npos);
  // Two columns are a table where their heads are those of actions.
  EXPECT_EQ(shown("Actie\tWie\nVerf kopen\tKee\nKade vegen\tBram\n"), "=Actie=Wie=\n|Verf kopen|Kee|\n|Kade vegen|Bram|\n");
  EXPECT_EQ(shown("Emmer\tBezem\nVerf kopen\tKee\nKade vegen\tBram\n").find('|'), std::string::npos);
}
