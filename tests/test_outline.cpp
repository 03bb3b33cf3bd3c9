#include <gtest/gtest.h>


#include "layout.hpp"
#include "outline.hpp"
#include "outline/item_tables.hpp"
#include "support/cpu_time.hpp"
#include "support/segments.hpp"

using namespace notulen;

namespace {

// The items, one a line: two blanks a level, `number|title`, `(presenter)`, ` / rest of the line`.
std::string items_of(const std::string& text) {
  const auto layout = test::layout_of(text);
  std::string out;
  for (const OutlineItem& item : outline(layout.segments, Vocabulary::built_in()).items) {
    out += std::string(static_cast<std::size_t>(item.level) * 2, ' ') + item.number + "|" + item.title.str();
    if (!item.presenter.empty()) out += " (" + item.presenter.str() + ")";
    if (!item.rest.empty()) out += " / " + item.rest.str();
    out += "\n";
  }
  return out;
}

// The part of the segment that begins with `words`.
Part part_of(const std::string& text, const std::string& words) {
  const auto layout = test::layout_of(text);
  const Outline found = outline(layout.segments, Vocabulary::built_in());
  for (std::size_t i = 0; i < layout.segments.size(); ++i)
    if (layout.segments[i].text.view().starts_with(words)) return found.places[i].part;
  ADD_FAILURE() << "no segment begins with " << words;
  return Part::front;
}

const std::string head =
    "Verslag overleg Kadebeheer\n\nDatum: 3 mei 2012\n\nAanwezig: Bram Pels, Kee Zaagmans\nAfwezig: Teun Kiel\n\n";

}  // namespace

TEST(Outline, Numbered) {
  EXPECT_EQ(items_of(head + "1. Opening\nBram opent de vergadering.\n\n2. Het hek\nHet hek is nat.\n\n3. Rondvraag\nNiemand vraagt iets.\n"),
            "1|Opening\n2|Het hek\n3|Rondvraag\n");
  EXPECT_EQ(items_of(head + "1 Opening\n\nBram opent de vergadering.\n\n2 Het hek\n\nHet hek is nat.\n\n3 Rondvraag\n\nNiemand vraagt iets.\n"),
            "1|Opening\n2|Het hek\n3|Rondvraag\n");
  EXPECT_EQ(items_of(head + "I. Opening\n\nBram opent.\n\nII. Het hek\n\nHet hek is nat.\n\nIII. Rondvraag\n\nNiemand.\n"),
            "I|Opening\nII|Het hek\nIII|Rondvraag\n");
}

TEST(Outline, EveryNumberIsOne) {
  EXPECT_EQ(items_of(head + "1. Opening\n\nBram opent de vergadering.\n\n1. Het hek\n\nHet hek is nat.\n\n1. De kade\n\nDe kade is droog.\n\n"
                            "1. Rondvraag\n\nNiemand vraagt iets.\n"),
            "1|Opening\n1|Het hek\n1|De kade\n1|Rondvraag\n");
}

TEST(Outline, WordedNumbers) {
  EXPECT_EQ(items_of(head + "Agendapunt 1: Opening\n\nBram opent.\n\nAgendapunt 2: Het hek\n\nHet hek is nat.\n\nAgendapunt 3 – Rondvraag\n\n"
                            "Niemand.\n"),
            "1|Opening\n2|Het hek\n3|Rondvraag\n");
}

TEST(Outline, MarkdownLevels) {
  EXPECT_EQ(items_of("# Verslag overleg Kadebeheer\n\n## Opening\n\nBram opent.\n\n## Werk\n\n### Het hek\n\nNat.\n\n### De kade\n\nDroog.\n\n"
                     "## Rondvraag\n\nNiemand.\n"),
            "|Opening\n|Werk\n  |Het hek\n  |De kade\n|Rondvraag\n");
}

TEST(Outline, CapitalsAndUnderlined) {
  EXPECT_EQ(items_of(head + "OPENING\n\nBram opent de vergadering.\n\nHET HEK\n\nHet hek is nat.\n\nRONDVRAAG\n\nNiemand vraagt iets.\n"),
            "|OPENING\n|HET HEK\n|RONDVRAAG\n");
  EXPECT_EQ(items_of(head + "Opening\n-------\n\nBram opent de vergadering.\n\nHet hek\n-------\n\nHet hek is nat.\n\nRondvraag\n---------\n\nNiemand.\n"),
            "|Opening\n|Het hek\n|Rondvraag\n");
  EXPECT_EQ(items_of(head + "**Opening**\n\nBram opent de vergadering.\n\n**Het hek**\n\nHet hek is nat.\n\n**Rondvraag**\n\nNiemand.\n"),
            "|Opening\n|Het hek\n|Rondvraag\n");
}

TEST(Outline, SubItems) {
  EXPECT_EQ(items_of(head + "1. Opening\n\nBram opent.\n\n2. Werk\n\n2a. Het hek\n\nHet hek is nat.\n\n2b. De kade\n\nDe kade is droog.\n\n"
                            "3. Rondvraag\n\nNiemand.\n"),
            "1|Opening\n2|Werk\n  2a|Het hek\n  2b|De kade\n3|Rondvraag\n");
  EXPECT_EQ(items_of(head + "1. Opening\n\nBram opent.\n\n2. Werk\n\n2.1 Het hek\n\nHet hek is nat.\n\n2.2 De kade\n\nDe kade is droog.\n\n"
                            "3. Rondvraag\n\nNiemand.\n"),
            "1|Opening\n2|Werk\n  2.1|Het hek\n  2.2|De kade\n3|Rondvraag\n");
}

TEST(Outline, TitlesWithCompany) {
  EXPECT_EQ(items_of(head + "1. Opening\nBram opent.\n\n2. Het hek (Kee Zaagmans - Lisse)\nHet hek is nat.\n\n"
                            "3. Kade: Kee vertelt dat de kade droog is.\n\n4. Rondvraag\nNiemand.\n"),
            "1|Opening\n2|Het hek (Kee Zaagmans - Lisse)\n3|Kade / Kee vertelt dat de kade droog is.\n4|Rondvraag\n");
}

// The agenda is given first; the items are those that are treated.
TEST(Outline, AgendaListFirst) {
  const std::string text = head + "Agenda:\n1. Opening\n2. Het hek\n3. Rondvraag\n\n"
                                  "1. Opening\n\nBram opent de vergadering.\n\n2. Het hek\n\nHet hek is nat en rood.\n\n"
                                  "3. Rondvraag\n\nNiemand vraagt iets.\n";
  EXPECT_EQ(items_of(text), "1|Opening\n2|Het hek\n3|Rondvraag\n");
  EXPECT_EQ(part_of(text, "1. Opening"), Part::agenda);
  EXPECT_EQ(part_of(text, "Bram opent"), Part::item);
}

TEST(Outline, ListInsideAnItem) {
  EXPECT_EQ(items_of(head + "1. Opening\n\nBram opent de vergadering.\n\n2. Het hek\n\nKee noemt twee klussen:\n1. het hek schuren;\n2. het hek verven.\n\n"
                            "3. Rondvraag\n\nNiemand vraagt iets.\n"),
            "1|Opening\n2|Het hek\n3|Rondvraag\n");
}

TEST(Outline, PointsForTheNextMeeting) {
  const std::string text = head + "1. Opening\n\nBram opent de vergadering.\n\n2. Het hek\n\nHet hek is nat.\n\n3. Rondvraag\n\nNiemand vraagt iets.\n\n"
                                  "Punten voor het volgende overleg:\n\n1. Verf voor de loods\n2. Sleutels van de kade\n";
  EXPECT_EQ(items_of(text), "1|Opening\n2|Het hek\n3|Rondvraag\n");
  EXPECT_EQ(part_of(text, "1. Verf"), Part::next_agenda);
}

TEST(Outline, PartsOfTheHead) {
  const std::string text = head + "1. Opening\n\nBram opent de vergadering.\n\n2. Het hek\n\nHet hek is nat.\n\nActielijst\n\n- Bram: hek verven\n";
  EXPECT_EQ(part_of(text, "Datum"), Part::front);
  EXPECT_EQ(part_of(text, "Aanwezig"), Part::attendance);
  EXPECT_EQ(part_of(text, "Afwezig"), Part::attendance);
  EXPECT_EQ(part_of(text, "Het hek is nat"), Part::item);
  EXPECT_EQ(part_of(text, "Bram: hek"), Part::actions);
}

// A document has items only where something speaks of a meeting.
// What a board resolves is no agenda; articles that run through the meeting are.
TEST(Outline, ArticlesOfAResolution) {
  EXPECT_EQ(items_of("Gemeenteraad Kade, zitting 3 mei 2012\n\n1. Politie - Rekening\nDe raad,\nBESLUIT met eenparigheid van stemmen:\n"
                     "Artikel 1: De rekening wordt goedgekeurd.\nArtikel 2: Een afschrift gaat naar de gouverneur.\n\n"
                     "2. Straatnaam\nBESLUIT: 18 stemmen voor\nArtikel 1: De straat heet Wilg.\n"),
            "1|Politie - Rekening\n2|Straatnaam\n");
  EXPECT_EQ(items_of("Acta kerkenraad Kade 3 mei 1982\n\nArt. 1. Opening\nDe preses opent.\n\nArt. 2. Notulen\nBesloten wordt ze vast te stellen.\n\n"
                     "Art. 3. Sluiting\nDe preses sluit.\n"),
            "1|Opening\n2|Notulen\n3|Sluiting\n");
}

TEST(Outline, NoMinutesNoItems) {
  EXPECT_TRUE(outline({}, Vocabulary::built_in()).items.empty());  // nothing left of the text
  EXPECT_EQ(items_of("Appeltaart van tante Sien\n\nNodig:\n- 6 appels\n- 200 g boter\n\nBereiding\n\n1. Schil de appels en snijd ze klein.\n"
                     "2. Kneed het deeg en laat het rusten.\n3. Bak de taart een uur.\n"),
            "");
  EXPECT_EQ(items_of("Lieve Kee,\n\nHet hek is nat.\n\nGroet, Bram\n"), "");
  EXPECT_EQ(items_of("\n"), "");
}

TEST(Outline, AReasonForEverySegment) {
  const auto layout = test::layout_of(head + "1. Opening\n\nBram opent.\n\n2. Het hek\n\nNat.\n");
  const Outline found = outline(layout.segments, Vocabulary::built_in());
  EXPECT_EQ(found.places.size(), layout.segments.size());
  EXPECT_EQ(found.reasons.size(), layout.segments.size());
  for (const OutlineItem& item : found.items) {
    EXPECT_LT(item.segment, layout.segments.size());
    EXPECT_TRUE(found.places[item.segment].heading);
    EXPECT_FALSE(found.reasons[item.segment].empty());
  }
}

TEST(Outline, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("1. Opening\n"), std::string("1. Opening\n\n"), std::string("a. hek\n"), std::string("HEK NAT\n\n"),
                                   std::string("Agenda\n"), std::string("2a. Hek\n\n"), std::string("Aanwezig:\n"), std::string("# Hek\n")}) {
    std::string text = head;
    while (text.size() < 200000) text += piece;
    const auto layout = test::layout_of(text);
    const auto start = cpu_time();
    (void)outline(layout.segments, Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(5)) << piece;
  }
}

TEST(Outline, AgendaListAnnouncesHeadings) {
  const std::string agenda = head + "Agenda\n- kaart van de kade\n- nieuwe schipper\n\n";
  EXPECT_EQ(items_of(agenda + "Kaart van de kade\n\nDe kaart is zoek\n\nNieuwe schipper\n\nKee wordt schipper\n"), "|Kaart van de kade\n|Nieuwe schipper\n");
}

TEST(Outline, PresentersOfTheAttendance) {
  EXPECT_EQ(items_of(head + "## Opening (Bram)\n\nNat.\n\n## Het hek, Kee Zaagmans\n\nDroog.\n\n## Kee: De kade\n\nStuk.\n"),
            "|Opening (Bram)\n|Het hek (Kee Zaagmans)\n|De kade (Kee)\n");
  // A place, a remark, a word that begins a title are none.
  EXPECT_EQ(items_of(head + "## Opening (Zwolle)\n\nNat.\n\n## Het hek, deel 2\n\nDroog.\n\n## Vervolg: De kade\n\nStuk.\n"),
            "|Opening (Zwolle)\n|Het hek, deel 2\n|Vervolg: De kade\n");
}

TEST(Outline, ActionListThatIsGoneThrough) {
  const std::string list = "## Actielijst\n\n- Bram: hek verven\n- Kee: kade meten\n\n";
  EXPECT_EQ(items_of(head + "## Opening\n\nNat.\n\n" + list + "## Het hek\n\nDroog.\n\n## Rondvraag\n\nNiemand.\n"),
            "|Opening\n|Actielijst\n|Het hek\n|Rondvraag\n");
  EXPECT_EQ(items_of(head + "## Opening\n\nNat.\n\n## Het hek\n\nDroog.\n\n" + list), "|Opening\n|Het hek\n");
}

TEST(Outline, NumbersSetInAndLettersBeside) {
  EXPECT_EQ(items_of(head + "1. Opening\nBram opent.\n\n2. Het hek\n\n      1. De verf\n\nDe verf is op en komt niet meer terug.\n\n      2. De planken\n\n"
                            "De planken zijn krom en moeten worden vervangen.\n\n3. Rondvraag\nNiemand.\n"),
            "1|Opening\n2|Het hek\n  1|De verf\n  2|De planken\n3|Rondvraag\n");
  EXPECT_EQ(items_of(head + "1. Opening\nBram opent.\n\n2a. Het hek\nNat.\n\n2b. De kade\nDroog.\n\n3. Rondvraag\nNiemand.\n"),
            "1|Opening\n2a|Het hek\n2b|De kade\n3|Rondvraag\n");
  EXPECT_EQ(items_of("Notulen van 3 mei 2016\n\nAanwezig: wethouder Theo Mand, Bram Vos\n\n1. Opening\n\nBram opent.\n\n2. Het hek (wethouder Mand)\n\nHet hek is nat.\n\n3. De verf (wethouder Groen)\n\nOp.\n"),
            items_of("Notulen van 3 mei 2016\n\nAanwezig: wethouder Theo Mand, Bram Vos\n\n1. Opening\n\nBram opent.\n\n2. Het hek (Mand)\n\nHet hek is nat.\n\n3. De verf (wethouder Groen)\n\nOp.\n"));
  EXPECT_EQ(items_of(head + "Agendapunt: 1. Opening\n\nBram opent.\n\nAgendapunt: 2. Het hek\n\n2.1 De verf\nOp.\n\n2.2 De planken\nKrom.\n"),
            "1|Opening\n2|Het hek\n  2.1|De verf\n  2.2|De planken\n");
}

TEST(Outline, InitialsAreNoNumbers) {
  EXPECT_EQ(items_of(head + "I. Opening\n\nBram opent.\n\nII. Het hek\n\nNat.\n\nJ. A. Pels,\n\nschrijver.\n"), "I|Opening\nII|Het hek\n");
}

TEST(Outline, ATableOfItems) {
  const auto unfolded = [](const std::string& table) {
    auto layout = test::layout_of(head + table);
    unfold_item_tables(layout.segments, layout.furniture, Vocabulary::built_in());
    std::string out;
    for (const OutlineItem& item : outline(layout.segments, Vocabulary::built_in()).items) out += item.number + "|" + item.title.str() + "\n";
    return out;
  };
  EXPECT_EQ(unfolded("| Nr. | Onderwerp | Besluit |\n|---|---|---|\n| 1 | Het hek | Wordt geverfd. |\n| 2 | De kade | Wordt gemeten. |\n"),
            "1|Het hek\n2|De kade\n");
  // A list of actions, and a table of results inside the minutes, stay tables.
  EXPECT_EQ(unfolded("| Nr. | Actie | Wie |\n|---|---|---|\n| 1 | hek verven | Bram |\n| 2 | kade meten | Kee |\n"), "");
  EXPECT_EQ(unfolded("1. Opening\nBram opent.\n\n2. Mededelingen\n\n| Nr. | Onderwerp | Besluit |\n|---|---|---|\n| 1 | Het hek | Ja |\n| 2 | De kade | Nee |\n\n"
                     "3. Rondvraag\nNiemand.\n"),
            "1|Opening\n2|Mededelingen\n3|Rondvraag\n");
}

// As the systems of Flemish councils print a sitting: its parts, perhaps themes, and each item a bullet with paragraphs.
TEST(Outline, ACouncilsBullets) {
  const std::string sitting =
      "Besluitenlijst GEMEENTERAAD\n\ndi 19/12/2023 - 20:00 raadzaal\nAanwezig: Bram PELS, voorzitter\n\n  • Openbaar\n\n"
      "    • Financiën\n\n      • 1. Hekwerk - Vaststelling\n\n        De raad stelt het hekwerk vast.\n\n"
      "      • 2. Kade\n\n        Publieke stemming\n\n    • Personeel\n\n      • 3. Sluiswachter\n\n        De raad stelt hem aan.\n\n"
      "  • Besloten\n\n      • 4. Klacht\n\n        De raad neemt kennis.\n\n";
  EXPECT_EQ(items_of(sitting), "1|Hekwerk - Vaststelling\n2|Kade\n3|Sluiswachter\n4|Klacht\n");
  // Without numbers; a long title and one that nothing is said on.
  const std::string title = "Basisschool De Kade: aanpassing van het reglement ingevolge het decreet van 8 juli betreffende het onderwijs, artikel 12, en "
                            "van de bijlagen daarbij - Goedkeuring.";
  EXPECT_EQ(items_of("Notulen GEMEENTERAAD\n\nAanwezig: Bram PELS, voorzitter\n\n  • Openbaar\n\n    • " + title +
                     "\n\n      De raad keurt dit goed.\n\n    • Ontslag van de wachter\n\n    • Kademuur\n\n      De raad keurt de muur goed.\n"),
            "|" + title + "\n|Ontslag van de wachter\n|Kademuur\n");
  // Bullets with bullets below them part nothing where no sitting does.
  EXPECT_EQ(items_of(head + "1. Het hek\n\nHet is nat.\n\n2. Openbaar\n\n- Verf\n  - rood\n  - groen\n\n3. Rondvraag\n\nNiemand.\n"),
            "1|Het hek\n2|Openbaar\n3|Rondvraag\n");
}

TEST(Outline, MotionsAreDecisions) {
  EXPECT_EQ(items_of(head + "1. Opening\n\nBram opent.\n\n2. Begroting\n\nAmendement A1 Hek (Kadebelang)\nVerworpen met 3 stemmen tegen 1.\n\n"
                            "Motie M2 Kade open\nDe motie wordt met 3 stemmen aangenomen.\n\n3. Motie vreemd: de sluis\n\nDe motie wordt verworpen.\n"),
            "1|Opening\n2|Begroting\n3|Motie vreemd: de sluis\n");
}

TEST(Outline, WhatIsAskedOfTheBody) {
  EXPECT_EQ(items_of(head + "1. Notulen vorige zitting. Goedkeuring.\nDe notulen worden goedgekeurd.\n\n2. Politie. Reglement Kadeweg. Goedkeuring.\n"
                            "De raad keurt het reglement goed.\n\n3. Hekwerk. De raad bespreekt het hek.\n"),
            "1|Notulen vorige zitting. Goedkeuring.\n2|Politie. Reglement Kadeweg. Goedkeuring.\n3|Hekwerk. / De raad bespreekt het hek.\n");
}

// Pages in one line: which numbers are headings, and where their titles end.
TEST(Outline, TitlesWithoutAStop) {
  const std::string filler =
      "Bram heet allen welkom en deelt mee dat het hek is geschilderd, dat de kade nog nat is en dat de sluis in de zomer weer open gaat voor de "
      "pleziervaart, als het weer het toelaat en de wachter terug is van zijn lange reis naar het zuiden van het land.";
  EXPECT_EQ(items_of("1 Verslag van het overleg Kadebeheer van 3 mei 2012 Aanwezig: Bram Pels, Kee Zaagmans 1. Opening " + filler +
                     " 2. Peilbesluit Oost en West Inspreker de heer Kroes vreest voor zijn land. Het besluit luidt: 1. Het peil blijft; 2. De kade wordt "
                     "hoger; 3. Het hek blijft. 3. Rooster van vergaderingen Akkoord. 4. Onderhoud van de sluis Kee: de deur lekt en niemand weet waarom. "
                     "5. Rondvraag Niemand vraagt iets.\n"),
            "1|Opening / " + filler +
                "\n2|Peilbesluit Oost en West / Inspreker de heer Kroes vreest voor zijn land. Het besluit luidt: 1. Het peil blijft; 2. De kade wordt "
                "hoger; 3. Het hek blijft.\n3|Rooster van vergaderingen / Akkoord.\n4|Onderhoud van de sluis / Kee: de deur lekt en niemand weet waarom.\n"
                "5|Rondvraag / Niemand vraagt iets.\n");
}

TEST(Outline, TitlesAboveTheirArticles) {
  const std::string acta = "Acta van de synode van Kadedorp\n\nZitting van woensdag 15 mei 1957\n\n";
  EXPECT_EQ(items_of(acta + "Opening\n\nArt. 12. De praeses opent de zitting met gebed.\n\nRapport zending\n\nArt. 13. Namens commissie I rapporteert "
                            "ds. Pels over de zending.\n\nDe synode dankt hem.\n\nArt. 14. De scriba leest een brief van de kerk te Kadedorp voor.\n"),
            "12|Opening / De praeses opent de zitting met gebed.\n13|Rapport zending / Namens commissie I rapporteert ds. Pels over de zending.\n"
            "14| / De scriba leest een brief van de kerk te Kadedorp voor.\n");
  // Lists that begin anew below their headings are none.
  EXPECT_EQ(items_of(head + "Opening\n-------\n\n1. Bram opent de vergadering en heet allen welkom.\n\nHet hek\n-------\n\n1. Het hek is in mei geschilderd."
                            "\n\nRondvraag\n---------\n\n1. Kee vraagt waar de verf gebleven is.\n"),
            "|Opening\n|Het hek\n|Rondvraag\n");
}

TEST(Outline, NumbersBelowNumbers) {
  EXPECT_EQ(items_of(head + "1\tOpening\nBram opent.\n\n2\tWerk\n2.1\tHet hek\nHet hek is nat.\n2.2\tDe kade\n2.2.1\tMuur\nDe muur is droog.\n"
                            "2.2.2\tTrap\nDe trap is glad.\n\n3\tRondvraag\nNiemand vraagt iets.\n"),
            "1|Opening\n2|Werk\n  2.1|Het hek\n  2.2|De kade\n    2.2.1|Muur\n    2.2.2|Trap\n3|Rondvraag\n");
}

TEST(Outline, WhoIntroduces) {
  EXPECT_EQ(items_of(head + "## KEE: Hekwerk (10m)\n\nHet hek is nat.\n\n## BRAM: Kade (5m)\n\nDroog.\n\n## Sluis (PvdA, CDA)\n\nOpen.\n"),
            "|Hekwerk (10m) (KEE)\n|Kade (5m) (BRAM)\n|Sluis (PvdA, CDA)\n");
}

TEST(Outline, AListInSmallLetters) {
  EXPECT_EQ(items_of(head + "De voorzitter deelt mede dat zijn ingekomen:\n\n1. eene missive van Gedeputeerde Staten over het hek.\nVoor kennisgeving "
                            "aangenomen.\n\n2. een adres van K. Pels over de kade.\nAfgewezen.\n\n3. een adres om licht.\nAangehouden.\n"),
            "");
}

// On a page in one line the text of a sub-item stands behind its title.
TEST(Outline, SubItemsOfAPageInOneLine) {
  const std::string filler = "Het hek is in het voorjaar door de werkgroep geschuurd en daarna in twee lagen geverfd, want de verf bladderde op alle plaatsen.";
  const std::string start = "Transcriptie\n\n1 Notulen kadeoverleg 3 mei 2012 Aanwezig: Bram Pels, Kee Zaagmans ";
  EXPECT_EQ(items_of(start + "1. Opening Bram opent. 2. Werk 2.1 Hekwerk " + filler + " 2.2 Steiger De steiger is glad. 3. Rondvraag Niemand vraagt iets.\n"),
            "1|Opening / Bram opent.\n2|Werk\n  2.1|Hekwerk / " + filler + "\n  2.2|Steiger / De steiger is glad.\n3|Rondvraag / Niemand vraagt iets.\n");
  // Remarks by letters are a list of the item's text.
  EXPECT_EQ(items_of(start + "1. Opening Bram opent. " + filler + " 2. Rondvraag a. Mevrouw Pels vraagt of het hek al droog is. b. De heer Kroes meldt dat de kade glad is. 3. Sluiting Bram sluit.\n").find("  a|"),
            std::string::npos);
}

TEST(Outline, PartsNumberedByTwo) {
  EXPECT_EQ(items_of(head + "1.1. Goedkeuring notulen\nDe raad keurt goed.\n\n1.2. Rekening\nDe rekening wordt vastgesteld.\n\n2.1. Naam van het plein\nHet plein heet Kade.\n\n2.2. "
                            "Parkeerverbod\nDat komt er.\n"),
            "1.1|Goedkeuring notulen\n1.2|Rekening\n2.1|Naam van het plein\n2.2|Parkeerverbod\n");
}

// No blank line parts the agenda from the minutes: its first entry comes again.
TEST(Outline, AgendaListWithoutABlankLine) {
  EXPECT_EQ(items_of(head + "Agenda\n1. Opening\n2. Het hek\n3. Rondvraag\n1. Opening\nBram opent.\n2. Het hek\nHet hek is nat.\n3. Rondvraag\nNiemand vraagt iets.\n"),
            "1|Opening\n2|Het hek\n3|Rondvraag\n");
}
