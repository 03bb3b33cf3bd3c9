#include <gtest/gtest.h>


#include "layout.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

// The tables of a text: cells between `|`, a line each.
std::string tables_of(const std::string& text) {
  const DecodeResult decoded = decode(text);
  std::string out;
  for (const Segment& segment : lay_out(*decoded.decoded, Vocabulary::built_in()).segments) {
    for (const auto& row : segment.rows) {
      for (std::size_t k = 0; k < row.size(); ++k) out += (k > 0 ? "|" : "") + row[k].str();
      out += "\n";
    }
  }
  return out;
}

}  // namespace

TEST(GapTables, RowsWithAKey) {
  EXPECT_EQ(tables_of("Actielijst\n"
                      "\n"
                      "       Actie                        Wie       Planning     Status\n"
                      "146    Het hek aan de noord-        Bram      Begin mei    Loopt\n"
                      "       zijde verven\n"
                      "147    Kade vegen                   Kee en    Volgende     Gereed\n"
                      "                                    Ada       keer\n"
                      "\n"
                      "148    Sleutels tellen              Ada                    Loopt\n"
                      "\n"
                      "Bram sluit de vergadering om 22.00 uur.\n"),
            "|Actie|Wie|Planning|Status\n"
            "146|Het hek aan de noordzijde verven|Bram|Begin mei|Loopt\n"
            "147|Kade vegen|Kee en Ada|Volgende keer|Gereed\n"
            "148|Sleutels tellen|Ada||Loopt\n");
}

TEST(GapTables, RowsWithoutAKey) {
  EXPECT_EQ(tables_of("Wat                  Wie     Wanneer\n"
                      "Hek verven           Bram    1 mei\n"
                      "Kade vegen en        Kee     z.s.m.\n"
                      "daarna dweilen\n"
                      "\n"
                      "Rondvraag\n"
                      "Niemand.\n"),
            "Wat|Wie|Wanneer\nHek verven|Bram|1 mei\nKade vegen en daarna dweilen|Kee|z.s.m.\n");
}

// Set in as a whole, the rows begin below the first head; a head may take two lines.
TEST(GapTables, SetIn) {
  EXPECT_EQ(tables_of("D. TAKEN\n"
                      "    Wie          Wat                              Tegen\n"
                      "                                                  wanneer\n"
                      "    Bram         hek verven aan de                volgende verg.\n"
                      "                 noordkant\n"
                      "    Kee/Ada      kade vegen                       1 april\n"
                      "\n"
                      "E. Rondvraag\n"),
            "Wie|Wat|Tegen wanneer\nBram|hek verven aan de noordkant|volgende verg.\nKee/Ada|kade vegen|1 april\n");
}

TEST(GapTables, ListsOfDecisions) {
  EXPECT_EQ(tables_of("#     Besluitenlijst                       Status\n"
                      "43    De kade blijft open.                 Besluit\n"),
            "#|Besluitenlijst|Status\n43|De kade blijft open.|Besluit\n");
}

// A column of the body's own numbers, whatever they are called.
TEST(GapTables, ColumnsOfReferences) {
  EXPECT_EQ(tables_of("#    LR-nr    Onderwerp      Besluit\n1    24-01    Hek verven     Akkoord\n2    24-02    Kade vegen     Niet akkoord\n"),
            "#|LR-nr|Onderwerp|Besluit\n1|24-01|Hek verven|Akkoord\n2|24-02|Kade vegen|Niet akkoord\n");
  EXPECT_EQ(tables_of("#    Kleur    Onderwerp      Besluit\n1    rood     Hek verven     Akkoord\n2    groen    Kade vegen     Niet akkoord\n"), "");
}

TEST(GapTables, RowsThatBeginWithACode) {
  EXPECT_EQ(tables_of("Lijst van acties\n"
                      "14-6    hek verven            Bram         loopt\n"
                      "14-10   kade vegen            Kee, Ada     15 mei\n"
                      "14-12   sleutels tellen       Ada\n"),
            "14-6|hek verven|Bram|loopt\n14-10|kade vegen|Kee, Ada|15 mei\n14-12|sleutels tellen|Ada|\n");
  // Numbers of a header that stand a little to the right; plain numbers and dates are no codes.
  EXPECT_EQ(tables_of("    nr   actie                wie      gereed\n"
                      "     1   Hek verven           Bram     1 mei\n"
                      "     2   Kade vegen           Kee      1 juni\n"),
            "nr|actie|wie|gereed\n1|Hek verven|Bram|1 mei\n2|Kade vegen|Kee|1 juni\n");
  EXPECT_EQ(tables_of("1   Opening     Bram    5 min\n2   Haven       Kee     10 min\n"), "");
}

// Below the heading of a list of actions the columns need no names: what, who, by when.
TEST(GapTables, BelowTheHeadingOfActions) {
  EXPECT_EQ(tables_of("AKTIES:\nHek verven                 Bram\nKade vegen                 Ada        1 mei\nSleutels tellen            Van Dam    1 juni\n"),
            "Hek verven|Bram|\nKade vegen|Ada|1 mei\nSleutels tellen|Van Dam|1 juni\n");
  EXPECT_EQ(tables_of("Kleuren:\nHek verven                 Bram\nKade vegen                 Ada\n"), "");
  EXPECT_EQ(tables_of("Acties:\nHet hek is in mei nat      geworden van de regen.\nDe kade bleef droog        tot in de nacht.\n"), "");
  EXPECT_EQ(tables_of("Acties:\nHek verven                 Bram\n\n"), "");
}

TEST(GapTables, AreNotEverywhere) {
  // A header without rows, words of a sentence, columns of names.
  EXPECT_EQ(tables_of("Actie    Wie\n\nDe vergadering besprak het hek en de kade in een lange zin.\n"), "");
  EXPECT_EQ(tables_of("De actie  wie dat ook doet  is goed.\nEr is  koffie.\n"), "");
  EXPECT_EQ(tables_of("Aanwezig          Afwezig\nBram Pels         Kee Blok\nAda Wit           Sien Vos\n"), "");
}

TEST(GapTables, SpansLeadBackToTheDocument) {
  const std::string text = "Actie        Wie\nHek verven   Bram\n";
  const DecodeResult decoded = decode(text);
  const Layout layout = lay_out(*decoded.decoded, Vocabulary::built_in());
  ASSERT_EQ(layout.segments.size(), 1u);
  const Segment& table = layout.segments[0];
  ASSERT_EQ(table.rows.size(), 2u);
  const Span name = table.rows[1][1].spans()[0];
  EXPECT_EQ(text.substr(name.begin, name.end - name.begin), "Bram");
  EXPECT_EQ(table.line, 1u);
  EXPECT_EQ(table.end_line, 2u);
}

TEST(GapTables, LinearInTheText) {
  for (const char* line : {"Actie     Wie     Status\n", "Hek   Bram   Loopt\n", "   \n"}) {
    std::string text = "Actie     Wie     Status\n";
    while (text.size() < 300'000) text += line;
    const auto start = cpu_time();
    tables_of(text);
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(10)) << line;
  }
}

// Numbered rows of a list of actions without a header: who does it and how it stands tell the columns.
TEST(GapTables, StatesBehindNames) {
  EXPECT_EQ(tables_of("3) Actiepunten vorige keer\n"
                      "   12   Bordje bij de ingang              Bram       gedaan\n"
                      "   15   Offerte hek opvragen              Kee        loopt nog\n"
                      "   18   Cursus verven                     Ada\n"
                      "\n4) Het hek\n"),
            "12|Bordje bij de ingang|Bram|gedaan\n15|Offerte hek opvragen|Kee|loopt nog\n18|Cursus verven|Ada|\n");
  EXPECT_EQ(tables_of("3) Prijzen\n   12   Bordje bij de ingang              Bram       € 12\n   15   Offerte hek opvragen              Kee        € 30\n"), "");
}

// Rows of three cells under heads that nobody knows; names in columns and labels with values are none.
TEST(GapTables, PlainRows) {
  const std::string rows = "GBFS 2.2               beschikbaarheid         geen definities\nBasisregister wegen    ligging                 verplicht voor steden\n";
  EXPECT_EQ(tables_of("Zo staat het ervoor.\n\nStandaard              Gebruikt voor           Opmerking\n" + rows + "\nDe kade is droog.\n"),
            "Standaard|Gebruikt voor|Opmerking\nGBFS 2.2|beschikbaarheid|geen definities\nBasisregister wegen|ligging|verplicht voor steden\n");
  EXPECT_EQ(tables_of("Zo staat het ervoor.\n\nBram Pels         Kee Zaagmans      Ada Mast\nTeun Kiel         Joke Roer         Wim Bal\nJan Bos           Els Vink          Pia Mol\n\nDe kade is droog.\n"), "");
  EXPECT_EQ(tables_of("Zo staat het ervoor.\n\nStandaard              Gebruikt voor           Opmerking\nGBFS 2.2                   beschikbaarheid     geen definities\nDATEX                  parkeren                te ruim\n\nDe kade is droog.\n"), "");
}

// Votes for and against among the heads of a table of motions; text below it is none of its rows.
TEST(GapTables, Motions) {
  EXPECT_EQ(tables_of("     Motie       Onderwerp                        Indieners     Voor   Tegen   Uitslag\n\n"
                      "     M21-33      Sneltram langs de kade           SP            4      6       verworpen\n"
                      "     M21-34      Zwemmen op school                CDA, SGP      9      1       aangenomen\n\n"
                      "     De raad stelt de nota vast.\n\n"
                      "B3   Motie vreemd aan de orde\n"),
            "Motie|Onderwerp|Indieners|Voor|Tegen|Uitslag\nM21-33|Sneltram langs de kade|SP|4|6|verworpen\nM21-34|Zwemmen op school|CDA, SGP|9|1|aangenomen\n");
}
