#include <gtest/gtest.h>

#include <algorithm>

#include "support/segments.hpp"
#include "support/cpu_time.hpp"

using notulen::test::shown;

namespace {

const std::string filler =
    "Het hek wordt in het voorjaar door de werkgroep geschuurd en daarna in twee lagen geverfd, want de verf bladdert op "
    "alle plaatsen waar de zon lang op het hout staat en het water niet weg kan.";

// The items of a page behind its heading block, and as they are cut.
const std::string items = "1. Opening Bram opent. 2. Het hek " + filler + " " + filler;
const std::string cut_items = "1. Opening Bram opent.\n2. Het hek " + filler + " " + filler + "\n";

}  // namespace

TEST(Cut, LabelsOnOneLine) {
  EXPECT_EQ(shown("Datum: 3 mei 2012 Voorzitter: Bram Pels Notulist: Kee Zaagmans\n"),
            "Datum: 3 mei 2012\nVoorzitter: Bram Pels\nNotulist: Kee Zaagmans\n");
  EXPECT_EQ(shown("Aanwezig: Bram Pels, Kee Zaagmans en Ada Mast Afwezig: Teun Kiel\n"),
            "Aanwezig: Bram Pels, Kee Zaagmans en Ada Mast\nAfwezig: Teun Kiel\n");
}

TEST(Cut, NotInsideText) {
  const char* const rows[] = {
      "Bram vraagt wie er afwezig: niemand, zegt de secretaris.\n",  // lower case
      "2. Notulist: wie volgt Kee na de zomer op?\n",                // a heading
      "De VOORZITTER: ik open de vergadering van vandaag.\n",        // a turn
      "Kee was vorige keer Afwezig en heeft het hek niet gezien.\n", // no colon
  };
  for (const char* row : rows) EXPECT_EQ(shown(row), row);
}

// Behind a letterhead the title begins, and ends at the next label, be it without a colon.
TEST(Cut, TitleInsideAPage) {
  EXPECT_EQ(shown("Kadebond Oost Openbare notulen kadevergadering Datum 3 mei 2012 Locatie Loods Oost Voorzitter Bram Pels Aanwezig Kee, Ada "
                  "1. Opening Bram opent. 2. Het hek " + filler + " 3. Rondvraag Niemand.\n"),
            "Kadebond Oost\nOpenbare notulen kadevergadering\nDatum 3 mei 2012\nLocatie Loods Oost\nVoorzitter Bram Pels\nAanwezig Kee, Ada\n"
            "1. Opening Bram opent.\n2. Het hek " + filler + "\n3. Rondvraag Niemand.\n");
  EXPECT_EQ(shown("Verslag commissie Ruimte en Wonen, gehouden te Oost Voorzitter: ir. B. Pels 1. Opening Bram opent. 2. Het hek " + filler + filler + "\n"),
            "Verslag commissie Ruimte en Wonen, gehouden te Oost\nVoorzitter: ir. B. Pels\n1. Opening Bram opent.\n2. Het hek " + filler + filler + "\n");
}

// A page in one line: headings that run on are cuts, other figures are none.
TEST(Cut, PageInOneLine) {
  EXPECT_EQ(shown("Verslag van het overleg Datum: 3 mei 2012 Aanwezig: Bram en Kee 1. Opening Bram opent om 20.00 uur en telt 12 "
                  "Leden in de zaal. 2. Het hek " + filler + " 3. Rondvraag Niemand. 4. Sluiting Bram sluit.\n"),
            "Verslag van het overleg\nDatum: 3 mei 2012\nAanwezig: Bram en Kee\n1. Opening Bram opent om 20.00 uur en telt 12 "
            "Leden in de zaal.\n2. Het hek " + filler + "\n3. Rondvraag Niemand.\n4. Sluiting Bram sluit.\n");
}

// The block's labels may be small or bear no colon, and a sentence may follow it without a stop.
TEST(Cut, HeadingBlockOfAPage) {
  EXPECT_EQ(shown("VERSLAG KADERAAD wanneer: 3 mei 2012 waar: loods Oost aanwezig: Bram, Kee " + items + "\n"),
            "VERSLAG KADERAAD\nwanneer: 3 mei 2012\nwaar: loods Oost\naanwezig: Bram, Kee\n" + cut_items);
  EXPECT_EQ(shown("Notulen 4e vergadering kadegroep Datum 3 mei 2012 Plaats huize Pels Notulist K. Vos Aanwezig 12 leden " + items + "\n"),
            "Notulen 4e vergadering kadegroep\nDatum 3 mei 2012\nPlaats huize Pels\nNotulist K. Vos\nAanwezig 12 leden\n" + cut_items);
  EXPECT_EQ(shown("Notulen van de vergadering gehouden op 3 mei 2012 in de loods te Oost De vergadering wordt geopend door Bram. " + items + "\n"),
            "Notulen van de vergadering gehouden op 3 mei 2012 in de loods te Oost\nDe vergadering wordt geopend door Bram.\n" + cut_items);
  // A place with an article in its name goes on.
  EXPECT_EQ(shown("Notulen van de vergadering gehouden op 3 mei 2012 in De Oude School te Oost Aanwezig: Bram, Kee " + items + "\n"),
            "Notulen van de vergadering gehouden op 3 mei 2012 in De Oude School te Oost\nAanwezig: Bram, Kee\n" + cut_items);
}

// The page's own title before that of the minutes; day and place behind it, as systems of councils print them.
TEST(Cut, TitlesOfAPage) {
  EXPECT_EQ(shown("Verslag Kadebond 3 mei 2012 Verslag van de kadevergadering in de loods Aanwezig: Bram, Kee " + items + "\n"),
            "Verslag Kadebond 3 mei 2012\nVerslag van de kadevergadering in de loods\nAanwezig: Bram, Kee\n" + cut_items);
  EXPECT_EQ(shown("Notulen vergadering Kadebond 3 mei 2012 Notulen bestuursvergadering Kadebond 2 mei 2012 " + items + "\n"),
            "Notulen vergadering Kadebond 3 mei 2012\nNotulen bestuursvergadering Kadebond 2 mei 2012\n" + cut_items);
  EXPECT_EQ(shown("Notulen GR - kaderaad do 03/05/2012 - 20:00 Loods, Kadeplein 1 Aanwezig: Bram, Kee " + items + "\n"),
            "Notulen GR - kaderaad\ndo 03/05/2012 - 20:00 Loods, Kadeplein 1\nAanwezig: Bram, Kee\n" + cut_items);
  // A day in a sentence is no such thing.
  const std::string plain = "Notulen van de vergadering van do 03/05/2012 in de loods over de kade en het hek van Oost ";
  EXPECT_EQ(shown(plain + items + "\n"), plain.substr(0, plain.size() - 1) + "\n" + cut_items);
}

// A turn behind a sentence, but not behind a number or inside a sentence.
TEST(Cut, TurnsOfAPage) {
  EXPECT_EQ(shown("Aanwezig: Bram Pels, mw. K. Vos. De voorzitter: Ik open de vergadering. " + filler + " De heer Bal (Kade): Dat kan. " + filler + "\n"),
            "Aanwezig: Bram Pels, mw. K. Vos.\nDe voorzitter: Ik open de vergadering. " + filler + "\nDe heer Bal (Kade): Dat kan. " + filler + "\n");
  const std::string text = "1. Opening Bram opent. 2. Hek De heer Bal (Kade): Dat kan. " + filler + " Toen zei de voorzitter: ik sluit. 3. Loods Mevrouw Vos (Oost): Goed. " + filler + "\n";
  EXPECT_EQ(shown(text), "1. Opening Bram opent.\n2. Hek De heer Bal (Kade): Dat kan. " + filler + " Toen zei de voorzitter: ik sluit.\n3. Loods Mevrouw Vos (Oost): Goed. " + filler + "\n");
}

// Numbers and letters below a heading, and agendas by letters.
TEST(Cut, SubItemsOfAPage) {
  EXPECT_EQ(shown("Notulen overleg 3 mei 2012 1. Opening Bram opent. 2. Loods 2.1 Dak 2.1.1 Goten Die lekken. 2.1.2 Pannen Die niet. 2.2 Muur " + filler + " 3. Rondvraag Niemand. " + filler + "\n"),
            "Notulen overleg 3 mei 2012\n1. Opening Bram opent.\n2. Loods\n2.1 Dak\n2.1.1 Goten Die lekken.\n2.1.2 Pannen Die niet.\n2.2 Muur " + filler + "\n3. Rondvraag Niemand. " + filler + "\n");
  EXPECT_EQ(shown("Notulen overleg 3 mei 2012 1. Opening Bram opent. 2. Loods a) Dak Het dak lekt. b) Muur " + filler + " 3. Rondvraag Niemand. " + filler + "\n"),
            "Notulen overleg 3 mei 2012\n1. Opening Bram opent.\n2. Loods\na) Dak Het dak lekt.\nb) Muur " + filler + "\n3. Rondvraag Niemand. " + filler + "\n");
  EXPECT_EQ(shown("Notulen overleg 3 mei 2012 A. Opening Bram opent. B. Loods " + filler + " C. Rondvraag Niemand. " + filler + "\n"),
            "Notulen overleg 3 mei 2012\nA. Opening Bram opent.\nB. Loods " + filler + "\nC. Rondvraag Niemand. " + filler + "\n");
  // Letters behind text, and initials, are none.
  const std::string text = "Notulen overleg 3 mei 2012\n1. Opening Bram opent.\n2. Loods Het dak lekt. Er zijn keuzes: a) Dak b) Muur " + filler + " Dat zegt A. Bal tegen B. Kop en C. Stok.\n3. Rondvraag Niemand. " + filler + "\n";
  std::string page = text;
  std::replace(page.begin(), page.end() - 1, '\n', ' ');
  EXPECT_EQ(shown(page), text);
}

TEST(Cut, CapitalsOnAPage) {
  EXPECT_EQ(shown("Raad van de Kade AANWEZIG Bram Pels, Kee Zaagmans AGENDA 1. Opening 2. Het hek 3. Rondvraag " + filler + " " + filler + "\n"),
            "Raad van de Kade\nAANWEZIG Bram Pels, Kee Zaagmans\nAGENDA\n1. Opening\n2. Het hek\n3. Rondvraag " + filler + " " + filler +
                "\n");
}

// Figures that do not run on cut nothing.
TEST(Cut, FiguresThatAreNoHeadings) {
  const std::string text = filler + " Er zijn 40. Planken en 7. Balken nodig, en 3. Emmers. " + filler + "\n";
  EXPECT_EQ(shown(text), text);
}

// A page a line, each begun by its number.
TEST(Cut, PagesAreJoined) {
  const std::string text = "1 " + filler + " " + filler + " Het hek is\n2 daarna nog jaren goed. " + filler + "\n";
  EXPECT_EQ(shown(text), filler + " " + filler + " Het hek is daarna nog jaren goed. " + filler + "\n");
  EXPECT_EQ(notulen::test::furniture(text), "1\n2\n");
}

// Pages in one line that were wrapped again: each paragraph begins with the next page's number. A list of actions with
// numbers of its own may close the last.
TEST(Cut, WrappedPagesAreJoined) {
  const std::string first = "1 Notulen van de vergadering van De Kade van 3 mei 2012\nAanwezig: Bram Pels en Ada Mast\n1. Opening Bram opent de vergadering.\n2. Verslag vorige vergadering\n";
  EXPECT_EQ(shown(first + filler + "\n\n2 3. Het hek " + filler + "\n4. Rondvraag Niets. Actiepunten 1. Verf kopen (Bram) 2. Hek verven (Ada)\n"),
            "Notulen van de vergadering van De Kade van 3 mei 2012\nAanwezig: Bram Pels en Ada Mast\n1. Opening Bram opent de vergadering.\n2. Verslag vorige vergadering " + filler +
                "\n3. Het hek " + filler + "\n4. Rondvraag Niets.\nActiepunten 1. Verf kopen (Bram) 2. Hek verven (Ada)\n");
  // Items whose figures bear no stop begin their paragraphs too.
  const std::string items_apart = "1 Verslag van De Kade\n" + filler + "\n" + filler + "\n\n2 Het hek\n" + filler + "\n";
  EXPECT_NE(shown(items_apart).find("\n2 Het hek\n"), std::string::npos);
}

TEST(Cut, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("1. A "), std::string("Aanwezig: "), std::string("A "), std::string("Aanwezig "),
                                   std::string("1 "), std::string("Datum ("), std::string("A. B "), std::string("<br>"), std::string("Jan opent "), std::string("waar: ")}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    const auto start = cpu_time();
    (void)shown(text + "\n");
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(5)) << piece;
  }
}

// A page in one line, wrapped again: every line is full, so none is a heading or a label's own.
TEST(Cut, FullPagesAreJoined) {
  const std::string page =
      "1 Verslag werkgroep kadehek Oost 3 mei 2012 Aanwezig: Bram Pels, Kee\n"
      "Zaagmans en Teun Kiel Afwezig: Oda Mast 1 Opening De voorzitter heet\n"
      "allen welkom en stelt de agenda vast. 2 Kadehek Het hek aan de kade is\n"
      "nat en het roest al jaren. Een nieuw hek kost meer dan er in de kas\n"
      "zit. De werkgroep vraagt de gemeente om een bijdrage en wacht op een\n"
      "antwoord. 3 Rondvraag Niemand heeft nog iets te vragen aan de groep.\n";
  EXPECT_NE(shown(page).find("\nAanwezig: Bram Pels, Kee Zaagmans en Teun Kiel\nAfwezig: Oda Mast\n"), std::string::npos) << shown(page);
  // Short lines are lines.
  const std::string lines =
      "1 Verslag werkgroep kadehek Oost\n"
      "3 mei 2012\n"
      "Aanwezig: Bram Pels, Kee Zaagmans en Teun Kiel\n"
      "Afwezig: Oda Mast\n"
      "De voorzitter heet allen welkom en stelt de agenda vast, die een lange is.\n"
      "Het hek aan de kade is nat en het roest al jaren en niemand die er om geeft.\n"
      "Een nieuw hek kost meer dan er in de kas zit, zegt de penningmeester somber.\n";
  EXPECT_NE(shown(lines).find("3 mei 2012\nAanwezig: "), std::string::npos) << shown(lines);
}

// A small label that ends the words of whose list it is belongs to them, on a page in one line too.
TEST(Cut, SmallLabelsOfSentences) {
  const std::string head = "Notulen van de algemene ledenvergadering van Coöperatie De Kade U.A., gehouden op dinsdag 14 juni 2012 in de kantine van de loods te Oostkade. ";
  const std::string people = "Van het bestuur zijn aanwezig: Bram Pels (voorzitter), Kee Zaagmans (secretaris) en Oda Mast. Met kennisgeving afwezig: Teun Kiel. Notulist: Ada Vink.";
  const std::string text = shown(head + "Aanwezig: 125 stemgerechtigde leden volgens de lijst. " + people + "\n\n1. Opening.\nDe voorzitter opent.\n");
  EXPECT_NE(text.find(" Van het bestuur zijn aanwezig: Bram Pels"), std::string::npos) << text;
  EXPECT_NE(text.find("\nMet kennisgeving afwezig: Teun Kiel.\n"), std::string::npos) << text;
  // Fields in small letters are cut.
  const std::string fields = shown("verslag jeugdraad wanneer: 3 mei 2012 waar: kelder aanwezig: Bram Pels, Kee Zaagmans afwezig: Oda Mast " + std::string(30, 'x') + " de groep spreekt over het hek aan de kade, dat nat is en al jaren roest, en over de loods die lekt, waar niemand iets aan doet en waar geen geld voor is, zegt men, en over de boot.\n");
  EXPECT_NE(fields.find("\naanwezig: Bram Pels"), std::string::npos) << fields;
}
