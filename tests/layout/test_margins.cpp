// What stands beside the text: topics in a column of their own, labels in two columns, a notary's dashes, a chat's clock.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

TEST(Margins, TopicsUnderAHead) {
  const std::string text =
      "Onderwerp          Besproken\n\n"
      "1. Opening         De voorzitter opent en heet de gast van de\n"
      "                   haven welkom.\n\n"
      "2. Verf voor       Het hek is nat. Wie er langs loopt krijgt ver-\n"
      "leuning-           ven op de jas. Er komt een bord.\n"
      "paal\n\n"
      "2a. Kwasten        Die zijn er.\n"
      "                   Er zijn er twaalf.\n\n"
      "Onderwerp          Besproken\n\n"
      "3. Sluiting        Om negen uur.\n"
      "                   Men gaat.\n";
  EXPECT_EQ(shown(text),
            "#2 1. Opening\nDe voorzitter opent en heet de gast van de haven welkom.\n#2 2. Verf voor leuningpaal\n"
            "Het hek is nat. Wie er langs loopt krijgt verven op de jas. Er komt een bord.\n#3 2a. Kwasten\nDie zijn er.\n"
            "Er zijn er twaalf.\n#2 3. Sluiting\nOm negen uur.\nMen gaat.\n");
  EXPECT_EQ(furniture(text), "-\nOnderwerp          Besproken\nOnderwerp          Besproken\n");
}

// A column of numbers before the topics, one of owners behind the text.
TEST(Margins, NumbersAndOwnersBeside) {
  EXPECT_EQ(shown("Nr.  Onderwerp         Bespreking                                       Wie\n\n"
                  "1    Opening           De voorzitter opent en heet de gast van de\n"
                  "                       haven welkom.\n"
                  "2    Verf              Het hek is nat. Er komt een bord.                Bram\n"
                  "                       De kade blijft zoals zij is.\n"
                  "3    Sluiting          Om negen uur gaat men.                           Kee\n"),
            "#2 1 Opening\nDe voorzitter opent en heet de gast van de haven welkom.\n#2 2 Verf\nHet hek is nat. Er komt een bord. [→ Bram]\n"
            "De kade blijft zoals zij is.\n#2 3 Sluiting\nOm negen uur gaat men. [→ Kee]\n");
  // One column of topics, talk and tasks.
  EXPECT_NE(shown("Nr.  Onderwerp / bespreking / actie                     Wie   Wanneer\n\n"
                  "1    Opening\n     Bram opent de vergadering.\n\n"
                  "2    Verf\n     Het hek is nat.\n     Verf kopen voor het hek                            Kee   1 april\n"
                  "     Kade vegen                                         allen\n").find("Verf kopen voor het hek (actie: Kee, 1 april)\nKade vegen (actie: allen)"),
            std::string::npos);
  // What was decided has a table of its own.
  EXPECT_EQ(shown("Onderwerp          Besluit\n1. Hek             Conform.\n2. Kade            Het college stelt de nota vast\n                   en meldt dat.\n3. Loods           Conform.\n").find('#'), std::string::npos);
}

// Notes in the margin of an old book: two of them are what items are called.
TEST(Margins, TopicsWithoutAHead) {
  const std::string body =
      "                De notulen van den vorigen keer worden gelezen en on-\n"
      "                veranderd goedgekeurd.\n";
  const std::string rest =
      " Rekening       De penningmeester legt de rekening over. Er schiet zeven\n"
      " van 1903.      gulden over.\n"
      "                Dat gaat in de kas.\n"
      "                Er wordt over gesproken.\n"
      " Omvraag.       Niemand wenscht het woord.\n"
      "                Zoo gaat men uiteen.\n";
  EXPECT_EQ(shown(" Notulen.   " + body.substr(12) + rest),
            "#2 Notulen.\nDe notulen van den vorigen keer worden gelezen en onveranderd goedgekeurd.\n#2 Rekening van 1903.\n"
            "De penningmeester legt de rekening over. Er schiet zeven gulden over.\nDat gaat in de kas.\nEr wordt over gesproken.\n#2 Omvraag.\n"
            "Niemand wenscht het woord.\nZoo gaat men uiteen.\n");
  // Who speaks stands in no margin of topics; nor do labels.
  const std::string turns = shown(" Jan Bos:       " + body.substr(16) + " Kee Zaagmans:  Dat is zo, en de verf is nog nat ook, zegt\n                men.\n" + " Jan Bos:       Mooi.\n                Dan is dat gezegd.\n                En nog iets.\n                En meer.\n");
  EXPECT_EQ(turns.find("#2"), std::string::npos) << turns;
}

TEST(Margins, LabelsInTwoColumns) {
  EXPECT_EQ(shown("Datum      : 3 mei 2012                   Tijd    : 20.00 uur\n"
                  "Plaats     : de loods                     Kenmerk : 12-7\n"
                  "\n"
                  "Bestuur    : B. Pels (voorzitter)         Haven   : A. Mast\n"
                  "             K. Zaagmans                            T. Kiel\n"
                  "Afwezig    : J. Roer\n"
                  "\n"
                  "1. Opening\nBram opent.\n"),
            "Datum : 3 mei 2012\nTijd : 20.00 uur\nPlaats : de loods\nKenmerk : 12-7\nBestuur : B. Pels (voorzitter)\nK. Zaagmans\n"
            "Haven : A. Mast\nT. Kiel\nAfwezig : J. Roer\n1. Opening\nBram opent.\n");
  EXPECT_EQ(shown("Datum:     3 mei 2012          Aanwezig:   Bram Pels\nTijd:      20.00 uur                       Kee Zaagmans\nPlaats:    de loods            Afwezig:    Ada Mast\n\nBram opent.\n"),
            "Datum: 3 mei 2012\nAanwezig: Bram Pels\nKee Zaagmans\nTijd: 20.00 uur\nPlaats: de loods\nAfwezig: Ada Mast\nBram opent.\n");
  // A colon in the text makes no labels, nor does one line.
  EXPECT_EQ(shown("Het hek   : nat.                      Of droog: dat kan.\n\nDe kade.\n"), "Het hek : nat. Of droog: dat kan.\nDe kade.\n");
}

TEST(Margins, DashesOfANotary) {
  const std::string text =
      "VERGADERING VAN LEDEN------------\n\n1. OPENING-----------------------\nDe voorzitter opent en groet elk-\neen.-----------------------------\n"
      "Het hek is nat.------------------\n";
  EXPECT_EQ(shown(text), "VERGADERING VAN LEDEN\n1. OPENING\nDe voorzitter opent en groet elkeen.\nHet hek is nat.\n");
  EXPECT_EQ(furniture(text).substr(0, 12), "------------");
  // Two lines make no habit; dashes that end anywhere fill nothing.
  EXPECT_EQ(shown("Wat nu---\n\nHet hek is nat.---\n"), "Wat nu---\nHet hek is nat.---\n");
  EXPECT_EQ(shown("Wat nu---\n\nHet hek is nat.---\n\nDe kade is droog en blijft dat ook nog wel.---\n\nKlaar---\n"),
            "Wat nu---\nHet hek is nat.---\nDe kade is droog en blijft dat ook nog wel.---\nKlaar---\n");
}

TEST(Margins, EachClockBeginsALine) {
  EXPECT_EQ(shown("[20:02] AB: het hek is nat en dat blijft het nog wel een tijd zo, vrees ik, want\n[20:03] verf droogt langzaam\n"),
            "AB: het hek is nat en dat blijft het nog wel een tijd zo, vrees ik, want\nverf droogt langzaam\n");
}

// A table written column by column.
TEST(Margins, ColumnsOneBelowTheOther) {
  EXPECT_EQ(shown("Naam\nBram Pels\nKee Zaagmans\n\nFunctie\nvoorzitter\nlid\n\nBram opent.\n"),
            "=Naam=Functie=\n|Bram Pels|voorzitter|\n|Kee Zaagmans|lid|\nBram opent.\n");
  EXPECT_EQ(shown("Actielijst\nNr.\n12-1\n12-2\n\nActie\nHek verven aan de kant van de sluizen-\nwachter\nKade vegen\n\nWie\nBram\nKee\n"),
            "Actielijst\n=Nr.=Actie=Wie=\n|12-1|Hek verven aan de kant van de sluizenwachter|Bram|\n|12-2|Kade vegen|Kee|\n");
  // A cell is missing, and nothing tells which; one column is a list.
  EXPECT_EQ(shown("Naam\nBram Pels\nKee Zaagmans\nAda Mast\n\nFunctie\nvoorzitter\nlid\n\nBram opent.\n"),
            "Naam\nBram Pels\nKee Zaagmans\nAda Mast\nFunctie\nvoorzitter\nlid\nBram opent.\n");
  EXPECT_EQ(shown("Naam\nBram Pels\nKee Zaagmans\n\nBram opent.\n"), "Naam\nBram Pels\nKee Zaagmans\nBram opent.\n");
}

// Who voted how is a table.
TEST(Margins, Votes) {
  EXPECT_EQ(shown("Naam            Partij          Voor     Tegen\nPels            Kade            X\nZaagmans        Haven                    X\n"),
            "=Naam=Partij=Voor=Tegen=\n|Pels|Kade|X||\n|Zaagmans|Haven||X|\n");
}

// Two columns of labels without colons; a colon stands for each gap. A single row of them is none.
TEST(Margins, LabelsWithoutColons) {
  EXPECT_EQ(shown("vergaderdatum       3 mei 2012                     verslaggever       Kee Zaagmans\n"
                  "begin – einde       20.00 – 22.00 uur              kenmerk            KB/12.041\n"
                  "plaats              De loods\n"
                  "\n"
                  "1. Opening\n"),
            "vergaderdatum: 3 mei 2012\nverslaggever: Kee Zaagmans\nbegin – einde: 20.00 – 22.00 uur\nkenmerk: KB/12.041\nplaats: De loods\n1. Opening\n");
  EXPECT_EQ(shown("De datum            3 mei 2012                     Verslaggever       Kee Zaagmans\n"
                  "Het hek             is nat                         Kenmerk            KB/12.041\n"
                  "\n"
                  "1. Opening\n").find("Verslaggever:"), std::string::npos);
  // Names stacked below the first belong to their label, whatever stands left of them.
  EXPECT_EQ(shown("Datum     9 april 2019            Aanwezig    Bram Pels (BP, voorzitter)\n"
                  "Tijd      09.30 - 11.45 uur                   Kee Zaagmans (KZ)\n"
                  "                                              Ada Mast (AM)\n"
                  "                                  Afwezig     Joke Roer (JR)\n"
                  "\n"
                  "1    Opening\n"),
            "Datum: 9 april 2019\nAanwezig: Bram Pels (BP, voorzitter)\nKee Zaagmans (KZ)\nAda Mast (AM)\nTijd: 09.30 - 11.45 uur\nAfwezig: Joke Roer (JR)\n1 Opening\n");
}

// Codes in the margin, a day behind one of them; a sentence there is none.
TEST(Margins, CodesAndDays) {
  const std::string head = "                                                     ACTIE\n";
  EXPECT_EQ(shown(head + "1    Hek\n     Kee haalt verf voor het hek.                    KZ, 23-4\n     Bram veegt de kade.                             BP\n"),
            "1 Hek\nKee haalt verf voor het hek. (ACTIE: KZ, 23-4)\nBram veegt de kade. (ACTIE: BP)\n");
  EXPECT_EQ(shown(head + "1    Hek\n     Kee haalt verf voor het hek.                    het is nat\n     Bram veegt de kade.                             dat weet men\n").find("(ACTIE"), std::string::npos);
}

// Persons with bullets beside the bodies they stand for; a body's name may be wrapped.
TEST(Margins, PersonsWithBullets) {
  EXPECT_EQ(shown("Deelnemers\n\n"
                  "Bureau Ruimte & Kade            ▪ Bram Pels\n"
                  "                                ▪ Kee Zaagmans (voorzitter)\n"
                  "Universiteit Oost – vakgroep    ▪ prof. Ada Mast\n"
                  "Waterbouw\n"
                  "Verontschuldigd                 ▪ Teun Kiel (Kadebond)\n"
                  "\n"
                  "1. Opening\n"),
            "Deelnemers\nBureau Ruimte & Kade: Bram Pels; Kee Zaagmans (voorzitter)\nUniversiteit Oost – vakgroep Waterbouw: prof. Ada Mast\n"
            "Verontschuldigd: Teun Kiel (Kadebond)\n1. Opening\n");
  // What is to be done, not who was there.
  EXPECT_EQ(shown("Deelnemers\n\nHek         • verven\n            • drogen\nKade        • vegen\n\n1. Opening\n").find("Hek: verven"), std::string::npos);
}

// The label of a list beside the first of its parties.
TEST(Margins, PartiesBesideALabel) {
  EXPECT_EQ(shown("Datum            3 mei 2012\n"
                  "Voorzitter       de heer B. Pels\n"
                  "\n"
                  "Aanwezig         VVD               de heren T. Kiel en J. Roer, mevrouw A. Mast\n"
                  "                 GroenLinks        de dames K. Zaag en P. van Dam\n"
                  "                 SP                de heer W. Bal (vanaf 14.10 uur)\n"
                  "\n"
                  "1. Opening\n"),
            "Datum 3 mei 2012\nVoorzitter: de heer B. Pels\nAanwezig\nVVD: de heren T. Kiel en J. Roer, mevrouw A. Mast\nGroenLinks: de dames K. Zaag en P. van Dam\n"
            "SP: de heer W. Bal (vanaf 14.10 uur)\n1. Opening\n");
}

// File numbers and departments beside the titles go below the item's text; the heads of the next page are furniture.
TEST(Margins, ReferencesBesideTitles) {
  const std::string text =
      "nr.    registratie     onderwerp                                   afdeling\n\n"
      "1                      Besluitenlijst 14 mei                       BO\n\n"
      "                       Vastgesteld.\n\n"
      "2      Z24-01187/      Vragen over de ijsbaan                      SAM\n"
      "       D24-33902\n"
      "                       De baan is nat. Besluit: akkoord.\n\n"
      "nr.    registratie     onderwerp                                   afdeling\n\n"
      "3      Z24-01201       Laadpaal                                    RO\n\n"
      "                       Akkoord.\n\n"
      "Aldus vastgesteld.\n";
  const std::string read = shown(text);
  EXPECT_NE(read.find("2 Vragen over de ijsbaan\nDe baan is nat. Besluit: akkoord.\nregistratie: Z24-01187/ D24-33902\nafdeling: SAM\n"), std::string::npos) << read;
  EXPECT_NE(read.find("3 Laadpaal\nAkkoord.\nregistratie: Z24-01201\nafdeling: RO\nAldus vastgesteld.\n"), std::string::npos) << read;
  EXPECT_EQ(furniture(text), "nr.    registratie     onderwerp                                   afdeling\nnr.    registratie     onderwerp                                   afdeling\n");
  // A head that nobody knows leaves the lines as they are.
  EXPECT_EQ(shown("nr.    kleur     onderwerp            maat\n\n1      rood      hek                  4\n2      blauw     kade                 5\n3      groen     loods                6\n").find("kleur: rood"), std::string::npos);
}
