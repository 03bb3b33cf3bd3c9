// What converters and mail programs do to a page: wrapped lines, quoted mail, bullets and feet on lines of their own,
// lists below all their labels, headings inside a page in one line.
#include <gtest/gtest.h>

#include "support/cpu_time.hpp"
#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

// All broken sentences agree on one width: what no longer fitted stands on the next line, in the middle of a name too.
TEST(Converted, WrappedLines) {
  EXPECT_EQ(shown("De raad spreekt over het hek bij de haven en over de verf die daarvoor\nnodig is; de verf is duur. "
            "De voorzitter belt daarover met de heer Van\nDam van het havenbedrijf. Er zijn drie soorten verf, "
            "waarvan er een is\ngekeurd. Aan tafel zaten Anna Bos, Piet de Wit, Ties Prent, mevrouw S.\nAcker en "
            "de buurman van Anna.\n\nKort punt.\nNog een kort punt.\n"),
            "De raad spreekt over het hek bij de haven en over de verf die daarvoor nodig is; de verf is duur. "
            "De voorzitter belt daarover met de heer Van Dam van het havenbedrijf. Er zijn drie soorten verf, "
            "waarvan er een is gekeurd. Aan tafel zaten Anna Bos, Piet de Wit, Ties Prent, mevrouw S. Acker en "
            "de buurman van Anna.\nKort punt.\nNog een kort punt.\n");
  EXPECT_EQ(shown("Sem houdt een lijst bij.\nActie: Sem belt de anderen persoonlijk op\nKee vraagt wat dat kost.\n"),
            "Sem houdt een lijst bij.\nActie: Sem belt de anderen persoonlijk op\nKee vraagt wat dat kost.\n");
}

// A colon in a column of its own goes with its label; one in a table does not.
TEST(Converted, LoneColons) {
  EXPECT_EQ(shown("Wanneer\t:\t3 mei 2012\nWaar \t:\tzaal 4\n"), "Wanneer: 3 mei 2012\nWaar: zaal 4\n");
  EXPECT_EQ(shown("Plaats\t:\tde loods\nVoorzitter\t:\tBram Pels\nNotulist\t:\tKee Zaagmans\n"),
            "Plaats: de loods\nVoorzitter: Bram Pels\nNotulist: Kee Zaagmans\n");
  EXPECT_EQ(shown("Stand\tNa\t:\t3\n"), "Stand Na : 3\n");
  // … or on a line of its own.
  EXPECT_EQ(shown("Plaats\n:\nde loods\nVoorzitter\n:\nBram Pels\n"), "Plaats:\nde loods\nVoorzitter:\nBram Pels\n");
  // Behind a sentence it is no label's.
  EXPECT_EQ(shown("Het hek is nat.\n:\nDe kade is droog.\n"), "Het hek is nat.\n:\nDe kade is droog.\n");
}

// Minutes that were forwarded stand behind marks; a few lines behind them are a quotation.
TEST(Converted, QuotedMail) {
  EXPECT_EQ(shown("Hoi allen,\n\nHieronder het verslag.\n\n> Verslag kade 3 mei 2012\n>\n> Aanwezig: Anna, Piet\n>\n> "
            "1. Opening\n> Anna opent.\n>\n> 2. Het hek\n> Het hek is nat.\n>\n> 3. Sluiting\n> Klaar.\n"),
            "Hoi allen,\nHieronder het verslag.\nVerslag kade 3 mei 2012\nAanwezig: Anna, Piet\n1. Opening\nAnna "
            "opent.\n2. Het hek\nHet hek is nat.\n3. Sluiting\nKlaar.\n");
  EXPECT_EQ(shown("Anna schrijft:\n> Het hek is nat.\n> Ik verf het.\n\nDe raad neemt er kennis van.\nHet hek blijft "
            "staan.\nVerder niets.\n"),
            "Anna schrijft:\n> Het hek is nat.\n> Ik verf het.\nDe raad neemt er kennis van.\nHet hek blijft "
            "staan.\nVerder niets.\n");
}

// Each paragraph of persons goes below its label; where there are more of them nothing tells which.
TEST(Converted, ListsBelowAllTheirLabels) {
  EXPECT_EQ(shown("Aanwezig:\n\nAfwezig (met kennisgeving):\n\nMw. A. Bos, voorzitter\nDhr. B. Vink\n\nMw. C. "
            "Mol\n\n1. Opening\nAnna opent.\n"),
            "Aanwezig:\nMw. A. Bos, voorzitter\nDhr. B. Vink\nAfwezig (met kennisgeving):\nMw. C. Mol\n1. "
            "Opening\nAnna opent.\n");
  EXPECT_EQ(shown("Aanwezig:\n\nAfwezig:\n\nMw. A. Bos\n\nDhr. B. Vink\n\nMw. C. Mol\n\n1. Opening\nAnna opent.\n"),
            "Aanwezig:\nAfwezig:\nMw. A. Bos\nDhr. B. Vink\nMw. C. Mol\n1. Opening\nAnna opent.\n");
}

// A dash alone says nobody.
TEST(Converted, BulletsOnLinesOfTheirOwn) {
  EXPECT_EQ(shown("Mededelingen\n\n•\n\nHet hek is nat.\n\n•\n\nDe verf is op.\n"),
            "Mededelingen\n1• Het hek is nat.\n1• De verf is op.\n");
  EXPECT_EQ(shown("Afwezig:\n-\n\nOpening\n"),
            "Afwezig:\nOpening\n");
}

// A table that was not closed ends where text stands; one cell alone goes on.
TEST(Converted, TablesBelowARuler) {
  EXPECT_EQ(shown("  Wijziging   Onderwerp                Status\n  ----------- ------------------------ "
            "-------------\n  A-01        Hek verven met drie      loopt\n              lagen verf\n  A-02       "
            " Loods                    gereed\n\nHet hek is nat, en de verf is op voordat iemand het gemerkt "
            "heeft.\n\n  Nr     Wat\n  ------ -----------\n  1      Hek\n"),
            "=Wijziging=Onderwerp=Status=\n|A-01|Hek verven met drie lagen verf|loopt|\n|A-02|Loods|gereed|\nHet "
            "hek is nat, en de verf is op voordat iemand het gemerkt heeft.\n=Nr=Wat=\n|1|Hek|\n");
}

// The titles of the agenda stand again in the text; without an agenda known ones open sentences.
TEST(Converted, TitlesInsideAPage) {
  EXPECT_EQ(shown("Verslag kade 3 mei 2012 Geplaatst op 8 mei 2012 Plaats: loods Oost Aanwezig: Anna Bos en Piet Vos. "
            "Agenda: Opening - Verslag 4 april - Het hek - Rondvraag Opening Anna opent de vergadering en "
            "vertelt dat de steiger nog altijd wacht op nieuwe planken. Verslag 4 april Er is niets op te "
            "merken. Het hek Het hek is nat en moet in het voorjaar worden geverfd door de werkgroep. Rondvraag "
            "Piet vraagt naar de sleutel.\n"),
            "Verslag kade 3 mei 2012\nGeplaatst op 8 mei 2012\nPlaats: loods Oost\nAanwezig: Anna Bos en Piet "
            "Vos.\nAgenda:\nOpening -\nVerslag 4 april -\nHet hek -\nRondvraag\nOpening\nAnna opent de "
            "vergadering en vertelt dat de steiger nog altijd wacht op nieuwe planken.\nVerslag 4 april\nEr is "
            "niets op te merken.\nHet hek\nHet hek is nat en moet in het voorjaar worden geverfd door de "
            "werkgroep.\nRondvraag\nPiet vraagt naar de sleutel.\n");
}

// `Verslag kade 3 mei` and the page's number below it, page after page; a number that does not run on is none.
TEST(Converted, FeetOfTwoLines) {
  EXPECT_EQ(shown("Verslag kade\n\nHet hek is nat.\n\nVerslag kade 3 mei\n\n1\n\nDe verf is op.\n\nVerslag kade 3 mei\n\n2\n\nKlaar.\n"),
            "Verslag kade\nHet hek is nat.\nDe verf is op.\nKlaar.\n");
  EXPECT_EQ(furniture("Stand na een jaar\n\n7\n\nStand na een jaar\n\n3\n"), "");
}

// The links of a page and a wiki's categories are no text; a numbered line that says more is.
TEST(Converted, DebrisOfSites) {
  EXPECT_EQ(shown("Het hek is nat.\n\nVisible links:\n  1. https://kade.example/feed\n 12. https://kade.example/\n\n[[Categorie:Notulen]]\n"), "Het hek is nat.\n");
  EXPECT_EQ(shown("1. https://kade.example werkt niet.\n"), "1. https://kade.example werkt niet.\n");
}

TEST(Converted, LinearInTheText) {
  const char* const pieces[] = {"> ", ">>> ", "•\n", "Aanwezig:\n\n", "Mw. A. Bos\n\n", "Verslag kade\n\n1\n\n", "--- ---\n", "Agenda: A - B - C ", "A. Rondvraag Anna vraagt. "};
  for (const char* piece : pieces) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const auto start = cpu_time();
    (void)notulen::test::layout_of(text + "\n");
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(5)) << piece;
  }
}

// Shortcodes that hold a decision or an action; any other stays what it was.
TEST(Converted, Shortcodes) {
  EXPECT_EQ(shown("Het hek is nat.\n\n{{< besluit nr=\"2023-03\" >}}\nHet hek wordt geverfd.\n{{< /besluit >}}\n\n"
                  "{{< actie wie=\"Bram\" voor=\"1 mei 2023\" >}}\nVerf kopen.\n{{< /actie >}}\n\nDe kade is droog.\n"),
            "Het hek is nat.\nbesluit: Het hek wordt geverfd.\nactie Bram: Verf kopen. (1 mei 2023)\nDe kade is droog.\n");
  EXPECT_EQ(shown("{{< notice info >}}\nHet hek is nat.\n{{< /notice >}}\n\nDe kade is droog.\n"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(shown("{{< actie wie=\"Bram\" >}}\n\nHet hek is nat.\n"), "Het hek is nat.\n");  // never closed
}
