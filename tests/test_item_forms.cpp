// What makes items and what does not: labels above their values, marked headings, codes of files, columns of tables, and the
// signs that close a number. Each rule stands beside a neighbour that it must leave alone.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::document_of;
using notulen::test::list;

namespace {

struct Row {
  const char *text, *read;
};

std::string items_of(const std::string& text) { return list(document_of(text).agenda_items); }

// The items, behind a stroke what was decided, behind another `number text/owners` of what is to be done.
std::string business_of(const std::string& text) {
  const Document a = document_of(text);
  std::string out = list(a.agenda_items) + " |";
  for (const Decision& d : a.decisions) out += ' ' + d.text;
  out += " |";
  for (const FollowUp& f : a.follow_ups) {
    out += ' ' + f.number.value_or("-") + ' ' + f.text + '/';
    for (std::size_t i = 0; i < f.owners.size(); ++i) out += (i > 0 ? "+" : "") + f.owners[i];
  }
  return out;
}

const std::string three = "\n\nOpening\n\nWij beginnen met een lied.\n\nHet hek\n\nHet hek is nat en oud.\n\nSluiting\n\nWij eindigen met een lied.";

}  // namespace

TEST(ItemForms, LabelsAboveTheirValues) {
  const Row rows[] = {
      {"Locatie\nDe loods aan de kade", "- Opening; - Het hek; - Sluiting"},
      {"Tijd\n20.00 uur", "- Opening; - Het hek; - Sluiting"},
      {"Voorzitter\nAnna Bos", "- Opening; - Het hek; - Sluiting"},
      // No label: a word that begins as one, and what is said of a coming meeting, which items are called too.
      {"Plaatsing\nDe loods komt aan de kade.", "- Plaatsing; - Opening; - Het hek; - Sluiting"},
      {"Datum volgende vergadering\n3 juni 2012", "- Datum volgende vergadering; - Opening; - Het hek; - Sluiting"},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(row.text + three), row.read) << row.text;
  // What is no heading any more is read as the value that it is.
  EXPECT_EQ(document_of("Locatie\nDe loods aan de kade" + three).meeting.location, "De loods aan de kade");
  EXPECT_EQ(document_of("Tijd\n20.00 uur" + three).meeting.start_time, "20:00");
}

TEST(ItemForms, MarkedLabels) {
  const std::string rest = "\n\n## Het hek\n\nHet hek is nat.\n\n## Sluiting\n\nWij eindigen.";
  const Row rows[] = {
      {"## Gebouw\n\nHet dak van de loods lekt en wordt gemaakt.", "- Gebouw; - Het hek; - Sluiting"},
      {"## Datum\n\nDe datum wordt door de leden gekozen.", "- Datum; - Het hek; - Sluiting"},
      {"## Gebouw\n\nDe loods en de kade", "- Het hek; - Sluiting"},
      {"## Datum\n\n3 mei 2012", "- Het hek; - Sluiting"},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(row.text + rest), row.read) << row.text;
  EXPECT_EQ(document_of("## Gebouw\n\nHet dak van de loods lekt en wordt gemaakt." + rest).meeting.location, std::nullopt);
  EXPECT_EQ(document_of("## Gebouw\n\nDe loods en de kade" + rest).meeting.location, "De loods en de kade");
}

TEST(ItemForms, TitlesBehindCodes) {
  const Row rows[] = {
      {"1.\n\nRegistratienummer: 2012-0031\nOnderwerp: Het hek\n\nHet hek is nat.\n\n2.\n\nZaaknr: 2012-0032\nPfh: Merel\nBetreft: De kade\n\nDe kade is hoog.\n\n3.\n\nZaaknummer: 2012-0033\nOnderwerp: De loods\n\nDe loods lekt.",
       "1 Het hek; 2 De kade; 3 De loods"},
      // No label of a title, no colon, no code: the line below the number stays the title.
      {"1.\n\nRegistratienummer: 2012-0031\nHet hek is nat.\n\n2.\n\nZaaknummer 2012-0032\nOnderwerp: De kade\n\nDe kade is hoog.\n\n3.\n\nKleur: groen\nOnderwerp: De loods\n\nDe loods lekt.",
       "1 Registratienummer: 2012-0031; 2 Zaaknummer 2012-0032; 3 Kleur: groen"},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(row.text), row.read) << row.text;
}

TEST(ItemForms, TablesWhoseHeadsSayLess) {
  const Row rows[] = {
      // Without numbers, where two titles are those of meetings; one alone may be any table's.
      {"| Onderwerp | Besluit |\n| --- | --- |\n| Opening | Akkoord. |\n| Het hek | Het hek wordt groen. |\n| Rondvraag | Wij wachten. |", "- Opening; - Het hek; - Rondvraag"},
      {"Onderwerp              Besluit\nOpening                Wij beginnen om acht uur.\nHet hek                Het hek wordt groen.\nRondvraag              Niemand heeft een vraag.", "- Opening; - Het hek; - Rondvraag"},
      {"| Onderwerp | Besluit |\n| --- | --- |\n| Opening | Akkoord. |\n| Het hek | Het hek wordt groen. |\n| Oude kade | Wij wachten. |", ""},
      {"| Onderwerp | Prijs |\n| --- | --- |\n| Opening | 3 euro |\n| Het hek | 5 euro |\n| Rondvraag | 2 euro |", ""},
      // `Punt` above the numbers; above titles it is their head.
      {"| Punt | Onderwerp | Besluit |\n| --- | --- | --- |\n| 1 | Opening | Akkoord. |\n| 2 | Het hek | Het hek wordt groen. |\n| 3 | De kade | Wij wachten. |", "1 Opening; 2 Het hek; 3 De kade"},
      {"| Punt | Onderwerp | Besluit |\n| --- | --- | --- |\n| 1 | Opening | Akkoord. |\n| hek | Het hek | Het hek wordt groen. |\n| 3 | De kade | Wij wachten. |", ""},
      // Nothing above the numbers.
      {"|  | Onderwerp | Besluit |\n| --- | --- | --- |\n| 1 | Opening | Akkoord. |\n| 2 | Het hek | Het hek wordt groen. |\n| 3 | De kade | Wij wachten. |", "1 Opening; 2 Het hek; 3 De kade"},
      {"|  | Onderwerp | Besluit |\n| --- | --- | --- |\n| 1 | Opening | Akkoord. |\n| oud | Het hek | Het hek wordt groen. |\n| 3 | De kade | Wij wachten. |", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(row.text), row.read) << row.text;
}

// A column of decisions and actions: a name in front of a colon does it, and a label says what the cell is.
TEST(ItemForms, MixedColumns) {
  const auto cell = [](const std::string& said) {
    return "| Nr | Onderwerp | Besluit/actie |\n| --- | --- | --- |\n| 1 | Opening | |\n| 2 | Het hek | " + said + " |\n| 3 | De kade | De kade wordt hoger. |";
  };
  const std::string items = "1 Opening; 2 Het hek; 3 De kade |";
  const Row rows[] = {
      {"Jan / Piet: verf kopen", " De kade wordt hoger. | - verf kopen/Jan+Piet"},
      {"Kee van den Berg en Ada: verf kopen", " De kade wordt hoger. | - verf kopen/Kee van den Berg+Ada"},
      {"Actie Merel: verf kopen", " De kade wordt hoger. | - verf kopen/Merel"},
      {"Besluit: het hek wordt groen.", " het hek wordt groen. De kade wordt hoger. |"},
      {"Het hek in het groen: wit en rood", " Het hek in het groen: wit en rood De kade wordt hoger. |"},
  };
  for (const Row& row : rows) EXPECT_EQ(business_of(cell(row.text)), items + row.read) << row.text;
}

// An action's own number in its cell; a count and a number of two levels are none.
TEST(ItemForms, NumbersInCellsOfActions) {
  const auto cell = [](const std::string& said) {
    return "| Nr | Onderwerp | Besluit | Actie |\n| --- | --- | --- | --- |\n| 1 | Opening | | |\n| 2 | Het hek | Het wordt groen. | " + said + " |\n| 3 | De kade | | |";
  };
  const std::string items = "1 Opening; 2 Het hek; 3 De kade | Het wordt groen. |";
  const Row rows[] = {
      {"21. Merel: verf kopen", " 21 verf kopen/Merel"},
      {"21 liter verf kopen", " - 21 liter verf kopen/"},
      {"2.1 Merel: verf kopen", " - 2.1 Merel: verf kopen/"},
  };
  for (const Row& row : rows) EXPECT_EQ(business_of(cell(row.text)), items + row.read) << row.text;
}

// Right below those present stands business, or more of those present.
TEST(ItemForms, TablesBelowThosePresent) {
  const Result business = parse("Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Bob Vink\n\n| Punt | Onderwerp | Besluit |\n| --- | --- | --- |\n| 1 | Opening | Akkoord. |\n| 2 | Lode Acker | Hij wordt lid. |\n| 3 | De kade | Wij wachten. |\n");
  ASSERT_EQ(business.documents.size(), 1u);
  EXPECT_EQ(list(business.documents[0].agenda_items), "1 Opening; 2 Lode Acker; 3 De kade");
  EXPECT_EQ(business.documents[0].attendees.size(), 2u);
  const Result persons = parse("Verslag dorpsraad 3 maart 2015\n\nAanwezig:\n\n| Nr | Naam | Functie |\n| --- | --- | --- |\n| 1 | Anna Bos | voorzitter |\n| 2 | Bob Vink | |\n\n1. Opening\nWij beginnen.\n");
  ASSERT_EQ(persons.documents.size(), 1u);
  EXPECT_EQ(list(persons.documents[0].agenda_items), "1 Opening");
  EXPECT_EQ(persons.documents[0].attendees.size(), 2u);
}

// What may stand around a number, in a whole text.
TEST(ItemForms, SignsAroundNumbers) {
  const std::pair<const char*, const char*> signs[] = {{"", " . "}, {"", " .  "}, {"-", "- "}, {"§", ". "}, {"§ ", " "}, {"", " · "}};
  for (const auto& [before, behind] : signs) {
    std::string text;
    const char* const items[] = {"Opening\n\nWij beginnen met een lied.", "Het hek\n\nHet hek is nat.", "De kade\n\nDe kade is hoog.", "Sluiting\n\nWij eindigen."};
    for (int n = 1; n <= 4; ++n) text += before + std::to_string(n) + behind + items[n - 1] + "\n\n";
    EXPECT_EQ(items_of(text), "1 Opening; 2 Het hek; 3 De kade; 4 Sluiting") << text;
  }
  // Below `2/`; what begins small is a share of those there.
  EXPECT_EQ(items_of("1/ Opening\n\nWij beginnen.\n\n2/ Financiën\n\n2/1 Huur\n\nDe huur is betaald.\n\n2/2 Hek\n\nHet hek is nat.\n\n3/ Sluiting\n\nWij eindigen."),
            "1 Opening; 2 Financiën [2/1 Huur; 2/2 Hek]; 3 Sluiting");
  EXPECT_EQ(items_of("1/ Opening\n\nWij beginnen.\n\n2/ Financiën\n\n2/3 leden\n\nZij zijn voor het hek.\n\n3/ Sluiting\n\nWij eindigen."),
            "1 Opening; 2 Financiën; 3 Sluiting");
}

TEST(ItemForms, TitlesBehindAMark) {
  const std::string head = "Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Els Mol\n\n";
  const Row rows[] = {
      {"Opening: Anna opent om acht uur.\n\nVorig verslag: geen opmerkingen, vastgesteld.\n\nHekken: die zijn nat en oud.\n\nRondvraag: niemand heeft iets.\n\nSluiting: Anna sluit om tien uur.",
       "- Opening; - Vorig verslag; - Hekken; - Rondvraag; - Sluiting"},
      {"* Opening - Anna leest een gedicht.\n* Hekken: die zijn nat.\n* Rondvraag: geen.\n* Sluiting - om tien uur.", "- Opening; - Hekken; - Rondvraag; - Sluiting"},
      {"OPENING. \u2014 De voorzitter opent de vergadering om acht uur.\nHET HEK. \u2014 Het hek wordt door de leden geverfd.\nRONDVRAAG. \u2014 Niemand heeft nog iets te vragen.", "- OPENING; - HET HEK; - RONDVRAAG"},
      // Turns of persons, values of the heading block, and what is to be done.
      {"Anna: ik open de vergadering.\n\nEls: het hek is nat en oud.\n\nAnna: ik sluit de vergadering.", ""},
      {"Opening: 20.00 uur\nSluiting: 22.00 uur\nLocatie: de loods", ""},
      {"Actie: Anna belt de drukker.\n\nActie: Els verft het hek.\n\nActie: Anna sluit de kade af.", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(head + row.text), row.read) << row.text;
}

TEST(ItemForms, NumbersInBracketsAndBehindWords) {
  const std::string head = "Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Els Mol\n\n";
  const Row rows[] = {
      {"(1) Opening\nAnna opent.\n\n(2) Het hek\nHet hek is nat.\n\n(3) Sluiting\nAnna sluit.", "1 Opening; 2 Het hek; 3 Sluiting"},
      {"Plan 1: Dijkweg 12, schuur\nDe schuur is te hoog.\n\nPlan 2: Kade 3, hek\nHet hek past er goed.\n\nPlan 3: Kade 9\nAangehouden.", "1 Dijkweg 12, schuur; 2 Kade 3, hek; 3 Kade 9"},
      // A note's number stands before small letters.
      {"1. Opening\nAnna opent.\n(1) zie de brief van maart\n(2) zie de brief van april\n\n2. Sluiting\nAnna sluit.", "1 Opening; 2 Sluiting"},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(head + row.text), row.read) << row.text;
}

TEST(ItemForms, NumbersOfAWeekOrYearInATable) {
  const std::string head = "Besluitenlijst dorpsraad 3 maart 2015\n\n| Nr. | Onderwerp | Besluit |\n|---|---|---|\n";
  const Row rows[] = {
      {"| 11.1 | Verslag | Vastgesteld. |\n| 11.2 | Het hek | Akkoord. |\n| 11.3 | De kade | Aangehouden. |", "11.1 Verslag; 11.2 Het hek; 11.3 De kade"},
      {"| 112 | Verslag | Vastgesteld. |\n| 113 | Het hek | Akkoord. |\n| 114 | De kade | Aangehouden. |", "112 Verslag; 113 Het hek; 114 De kade"},
      // Numbers that do not run on are those of papers.
      {"| 112 | Verslag | Vastgesteld. |\n| 87 | Het hek | Akkoord. |\n| 345 | De kade | Aangehouden. |", ""},
      {"| 11.1 | Verslag | Vastgesteld. |\n| 14.7 | Het hek | Akkoord. |\n| 12.3 | De kade | Aangehouden. |", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(head + row.text), row.read) << row.text;
}

TEST(ItemForms, ShortWordsInCapitals) {
  const std::string head = "Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Els Mol\n\n";
  EXPECT_EQ(items_of(head + "HEKKEN\nHet hek is nat en oud.\n\nKADE\nDe kade wordt geveegd.\n\nSLUITING\nAnna sluit om tien uur."), "- HEKKEN; - KADE; - SLUITING");
  EXPECT_EQ(items_of(head + "HEKKEN\nHet hek is nat en oud.\n\nN.B.\nDe kade wordt geveegd.\n\nSLUITING\nAnna sluit om tien uur."), "- HEKKEN; - SLUITING");
}

TEST(ItemForms, ActionListInCapitals) {
  const std::string text = "Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Els Mol\n\nHEKKEN\n\nHet hek is nat en oud.\n\nKADES\n\nDe kade is nat.\n\nWIE DOET WAT\nAnna - belt de drukker\nEls - verft het hek\n";
  EXPECT_EQ(business_of(text), "- HEKKEN; - KADES | | - belt de drukker/Anna - verft het hek/Els");
}

// Paragraphs that have numbers: a sentence is no item, its number no part of what is decided or to be done.
TEST(ItemForms, NumberedParagraphs) {
  const std::string head = "Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Els Mol\n\n";
  EXPECT_EQ(business_of(head + "1. Opening\n1.1 Anna opent de vergadering.\n1.2 De agenda wordt vastgesteld.\n\n2. Het hek\n2.1 Besluit 15-03: het hek wordt geel.\n2.2 Actie 15-04: Els belt de schilder.\n\n3. Rondvraag\n3.1 Niemand heeft iets."),
            "1 Opening; 2 Het hek; 3 Rondvraag | De agenda wordt vastgesteld. het hek wordt geel. | 15-04 Els belt de schilder./Els");
  EXPECT_EQ(items_of(head + "1. Opening\nAnna opent.\n\n2. Hekken\n2.1 Het hek aan de kade\nDat is nat.\n2.2 Het hek aan de dijk\nDat is oud.\n\n3. Rondvraag\nNiets."), "1 Opening; 2 Hekken [2.1 Het hek aan de kade; 2.2 Het hek aan de dijk]; 3 Rondvraag");
}

TEST(ItemForms, ColumnOfActionsAndOwners) {
  const std::string text = "Verslag dorpsraad 3 maart 2015\n\nAanwezig: Anna Bos, Els Mol\n\n| Agendapunt | Bespreking | Actie / wie |\n| 1. Opening | Anna opent. | |\n| 2. Het hek | Het hek is nat. | Schilder bellen (Els) |\n| 3. Sluiting | Anna sluit. | |\n";
  EXPECT_EQ(business_of(text), "1 Opening; 2 Het hek; 3 Sluiting | | - Schilder bellen/Els");
}

TEST(ItemForms, PointsForTheNextMeeting) {
  const std::string head = "## Het hek\nHet hek is nat.\n\n## De kade\nDe kade is oud.\n\n";
  EXPECT_EQ(items_of(head + "## Voor de volgende bijeenkomst\n- kleur van het hek\n- de loods\n"), "- Het hek; - De kade");
}
