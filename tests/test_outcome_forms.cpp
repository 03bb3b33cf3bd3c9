// How decisions, tasks and promises are told: by labels in mid-line and in two languages, in columns and rows, in brackets and
// lists; and what only looks like one of them. Each rule beside a neighbour that it must leave alone.
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

// Said below the second of three items.
Document said(const std::string& text) {
  return document_of("1. Opening\n\nWij beginnen.\n\n2. Oude kade\n\n" + text + "\n\n3. Sluiting\n\nWij eindigen.");
}

// What was decided, behind strokes what is to be done: `number text/owners`, a promise with a star before it.
std::string outcomes(const Document& document) {
  std::string out;
  for (const Decision& d : document.decisions) out += (out.empty() ? "" : "; ") + d.text;
  for (const FollowUp& f : document.follow_ups) {
    out += std::string(" | ") + (f.type == FollowUpType::commitment ? "*" : "") + (f.number ? *f.number + ' ' : "") + f.text + '/';
    for (std::size_t i = 0; i < f.owners.size(); ++i) out += (i > 0 ? "+" : "") + f.owners[i];
  }
  return out;
}

void expect_outcomes(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(outcomes(said(row.text)), row.read) << row.text;
}

}  // namespace

// The sign in the margin that a legend explains is part of the number behind it.
TEST(OutcomeForms, CodesInTheMargin) {
  const auto margin = [](const std::string& sign) {
    return outcomes(document_of("(A = actie, B = besluit)\n\n1. Opening\n\nWij beginnen.\n\n2. Oude kade\n\n" +
                                ("Merel koopt groene verf voor het hek van de loods.                 " + sign) + "\n\n3. Sluiting\n\nWij eindigen."));
  };
  EXPECT_EQ(margin("A17-22"), " | A17-22 Merel koopt groene verf voor het hek van de loods./Merel");
  EXPECT_EQ(margin("A"), " | Merel koopt groene verf voor het hek van de loods./Merel");
  EXPECT_EQ(margin("B"), "Merel koopt groene verf voor het hek van de loods.");
  EXPECT_EQ(margin("B17-23"), "Merel koopt groene verf voor het hek van de loods.");
  EXPECT_EQ(margin("C17-22"), "");
}

// An arrow before or behind the word that marks is decoration.
TEST(OutcomeForms, ArrowsBesideTheWord) {
  const auto read = [](const std::string& line) { return outcomes(document_of("1. Hek\n\nHet is nat.\n" + line + "\n\n2. Sluiting\n\nWij eindigen.")); };
  EXPECT_EQ(read("→ Actie: Merel maakt een lijst"), " | Merel maakt een lijst/Merel");
  EXPECT_EQ(read("-> Actie: Merel maakt een lijst."), " | Merel maakt een lijst./Merel");
  EXPECT_EQ(read("→ Actie Merel: een lijst maken"), " | een lijst maken/Merel");
  EXPECT_EQ(read("→ Toezegging: Merel komt terug"), " | *Merel komt terug/Merel");
  EXPECT_EQ(read("→ Besluit: het hek wordt rood"), "het hek wordt rood");
  EXPECT_EQ(read("→ Merel maakt een lijst"), " | Merel maakt een lijst/Merel");
  EXPECT_EQ(read("→ Merel: een lijst maken"), " | een lijst maken/Merel");
  EXPECT_EQ(read("Er komt een lijst → Actie: Merel"), " | Er komt een lijst/Merel");
}

TEST(OutcomeForms, ArrowsInMidLine) {
  expect_outcomes({
      {"Wij zoeken iemand die kan helpen => Actie Merel: een lijst maken", " | een lijst maken/Merel"},
      {"Wij zoeken iemand die kan helpen → Actie Merel: een lijst maken", " | een lijst maken/Merel"},
      {"Wij spreken lang over de kleur => Besluit: het hek wordt groen", "het hek wordt groen"},
      // An arrow before the label of a decision, whoever is named behind it.
      {"=> Beslissing: het hek wordt groen", "het hek wordt groen"},
      {"→ Besluit: Merel koopt verf", "Merel koopt verf"},
      // No label behind the arrow.
      {"Het hek gaat van wit => groen: dat is mooi", ""},
  });
}

TEST(OutcomeForms, LabelsInTwoLanguagesAndWords) {
  expect_outcomes({
      {"Besluit / Decision: het hek wordt groen.", "het hek wordt groen."},
      {"Decision/besluit: het hek wordt groen.", "het hek wordt groen."},
      {"Actie / Action: Merel koopt verf.", " | Merel koopt verf./Merel"},
      {"Te doen: Merel koopt verf.", " | Merel koopt verf./Merel"},
      {"WIE DOET WAT? Merel: een lijst maken", " | een lijst maken/Merel"},
      {"Wij besluiten: het hek wordt groen.", "het hek wordt groen."},
      // Sentences.
      {"Te doen is er genoeg: verf en kwasten.", ""},
      {"Wie doet wat is niet bekend.", ""},
  });
}

TEST(OutcomeForms, RowsOfOwnersBelowAHeading) {
  const std::string rows = "Merel       verf kopen\nSpreeuw     kade vegen          juli";
  const std::string numbered = "1.  Merel       verf kopen       juni\n2.  Spreeuw     kade vegen       juli";
  const std::string read = " | verf kopen/Merel | kade vegen/Spreeuw", counted = " | 1 verf kopen/Merel | 2 kade vegen/Spreeuw";
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\nActiepunten\n\n" + rows)), read);
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\n4. Wie doet wat?\n" + rows)), read);
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\nActiepunten\n\n" + numbered)), counted);
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\nActiepunten\n" + numbered)), counted);
  // Below another heading, and without names.
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\nKleuren\n\n" + rows)), "");
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\nActiepunten\n\ngroen       verf kopen\nnat         kade vegen")), "");
}

TEST(OutcomeForms, OutcomesRightOfNarrowText) {
  const Document d = document_of(
      "Besproken                                    Besluit/actie\n\n1. Opening\nSpreeuw opent met een lied.\n\n"
      "2. Oude kade\nMerel zegt dat het hek nat en oud is,        Het hek van de loods\n"
      "en dat het dit jaar nog gaat. Er is          wordt dit jaar groen.\n"
      "weinig geld en het duurt lang.               Actie Merel: verf kopen\n"
      "                                             Actie Spreeuw: hek verven\n\n"
      "3. Nieuwe loods\nDe loods is hoog en blijft zo.               -\n\n4. Sluiting\nWij gaan naar huis.                          21.40 uur");
  EXPECT_EQ(list(d.agenda_items), "1 Opening; 2 Oude kade; 3 Nieuwe loods; 4 Sluiting");
  EXPECT_EQ(outcomes(d), "Het hek van de loods wordt dit jaar groen. | verf kopen/Merel | hek verven/Spreeuw");
}

// `#` numbers the items; `LR-nr` is a number in somebody's files.
TEST(OutcomeForms, ColumnsOfNumbers) {
  const std::string items = "1 Opening; 2 Oude kade; 3 Nieuwe loods";
  const auto rows = [](const std::string& head) {
    return "| # | " + head + " | Onderwerp | Besluit |\n| --- | --- | --- | --- |\n| 1 | 12-031 | Opening | Akkoord. |\n" +
           "| 2 | 12-032 | Oude kade | Het hek wordt groen. |\n| 3 | 12-040 | Nieuwe loods | De loods wordt hoger. |";
  };
  EXPECT_EQ(list(document_of(rows("LR-nr")).agenda_items), items);
  EXPECT_EQ(list(document_of(rows("Besluitnummer")).agenda_items), items);
  EXPECT_EQ(list(document_of("#    Onderwerp        Besluit\n1    Opening          Akkoord.\n2    Oude kade        Het hek wordt groen.\n"
                             "3    Nieuwe loods     De loods wordt hoger.")
                     .agenda_items),
            items);
  EXPECT_EQ(list(document_of("#    LR-nr     Onderwerp\n1    12-031    Opening\n               Wij beginnen.\n2    12-032    Oude kade\n"
                             "               Het hek wordt groen.\n3    12-040    Nieuwe loods\n               De loods wordt hoger.")
                     .agenda_items),
            items);
  // A sum is no number of an item.
  EXPECT_EQ(list(document_of("| # | Prijs |\n| --- | --- |\n| 1 | 12 euro |\n| 2 | 14 euro |\n| 3 | 16 euro |").agenda_items), "");
}

// When something began or ended.
TEST(OutcomeForms, TimesInTheColumnOfOutcomes) {
  const auto rows = [](const std::string& first, const std::string& last) {
    return document_of("| Nr | Onderwerp | Besluit |\n| --- | --- | --- |\n| 1 | Opening | " + first + " |\n" +
                       "| 2 | Oude kade | Het hek wordt groen. |\n| 3 | Sluiting | " + last + " |");
  };
  EXPECT_EQ(outcomes(rows("20.00 uur", "21.40 uur")), "Het hek wordt groen.");
  EXPECT_EQ(rows("20.00 uur", "21.40 uur").meeting.end_time, "21:40");
  EXPECT_EQ(outcomes(rows("20.00 uur is de nieuwe aanvang.", "-")), "20.00 uur is de nieuwe aanvang.; Het hek wordt groen.");
}

TEST(OutcomeForms, WhatWasSettledOnAnotherDay) {
  expect_outcomes({
      {"Het plan is op 4 april goedgekeurd.", ""},
      {"De raad beslist op 26 juni over het hek.", ""},
      {"In 2009 besloot de raad het hek te verven.", ""},
      {"Het plan is goedgekeurd.", "Het plan is goedgekeurd."},
      {"De raad besluit het hek te verven.", "De raad besluit het hek te verven."},
  });
}

TEST(OutcomeForms, SittingsThatAreLifted) {
  expect_outcomes({
      {"De zitting wordt opgeheven te 14u50.", ""},
      {"De vergadering wordt door de voorzitter opgeheven.", ""},
      {"De werkgroep wordt opgeheven.", "De werkgroep wordt opgeheven."},
  });
}

// Only what stands apart is taken off a task.
TEST(OutcomeForms, DeadlinesInTheText) {
  const Document d = said("De kade is hoog.\n\nActielijst\n\n- Merel: hek verven voor 1 juni\n- Spreeuw: kade vegen, voor 1 juli");
  EXPECT_EQ(outcomes(d), " | hek verven voor 1 juni/Merel | kade vegen/Spreeuw");
  ASSERT_EQ(d.follow_ups.size(), 2u);
  EXPECT_EQ(d.follow_ups[0].due, "2012-06-01");
  EXPECT_EQ(d.follow_ups[1].due, "2012-07-01");
}

// A table below `Toezeggingen` holds promises, one below `Acties` tasks.
TEST(OutcomeForms, CommitmentsBelowTheirHeading) {
  const std::string items = "1. Opening\n\nWij beginnen.\n\n2. Sluiting\n\nWij eindigen.\n\n";
  const std::string table = "| Wie | Wat | Wanneer |\n| --- | --- | --- |\n"
                            "| Wethouder Pels | brief over het hek | juni |\n| Wethouder Vos | plan voor de kade | juli |";
  const std::string rows = "Wethouder Pels     brief over het hek     juni\nWethouder Vos      plan voor de kade      juli";
  const std::string promised = " | *brief over het hek/Wethouder Pels | *plan voor de kade/Wethouder Vos";
  EXPECT_EQ(outcomes(document_of(items + "Toezeggingen\n\n" + table)), promised);
  EXPECT_EQ(outcomes(document_of(items + "Toezeggingen\n\n" + rows)), promised);
  EXPECT_EQ(outcomes(said("De kade is hoog.\n\n4. Toezeggingen\n\n" + rows)), promised);
  EXPECT_EQ(outcomes(document_of(items + "Acties\n\n" + table)), " | brief over het hek/Wethouder Pels | plan voor de kade/Wethouder Vos");
}

// Who promises something in his own turn still speaks; his name is no part of the task.
// The rows of a table below a heading between items are what it says, with heads, with numbers and with neither.
TEST(OutcomeForms, TablesBelowTheirHeading) {
  const auto kinds = [](const std::string& heading, const std::string& rows) {
    std::string out;
    for (const FollowUp& f : document_of("1. Opening\n\nWij beginnen.\n\n" + heading + "\n" + rows + "\n2. Sluiting\n\nWij eindigen.").follow_ups)
      out += (f.type == FollowUpType::commitment ? "c " : f.type == FollowUpType::action ? "a " : "? ") + f.text + '/' + (f.owners.empty() ? "" : f.owners[0]) + '/' + f.due_text.value_or("") + "; ";
    return out;
  };
  const std::string head = "Nr   Wat                Wie       Wanneer\n", rows = "1    Hek verven         Merel     1 mei\n2    Kade vegen         Spreeuw   1 juni\n";
  const std::string promised = "c Hek verven/Merel/1 mei; c Kade vegen/Spreeuw/1 juni; ", to_do = "a Hek verven/Merel/1 mei; a Kade vegen/Spreeuw/1 juni; ";
  for (const char* heading : {"Toezeggingen", "Toezeggingen\n", "Toezeggingen:", "1a. Toezeggingen"}) {
    EXPECT_EQ(kinds(heading, head + rows), promised) << heading;
    EXPECT_EQ(kinds(heading, rows), promised) << heading;
  }
  for (const char* heading : {"Actielijst", "1a. Wie doet wat?", "1b) Actiepunten"}) {
    EXPECT_EQ(kinds(heading, head + rows), to_do) << heading;
    EXPECT_EQ(kinds(heading, rows), to_do) << heading;
  }
  EXPECT_EQ(kinds("1a. Kleuren", rows), "");
}

// A label over a list tells what it holds and, of all who are not named in it, whose it is.
TEST(OutcomeForms, OwnersInTheLabelOfAList) {
  const auto read = [](const std::string& label) {
    return outcomes(document_of("1. Hek\n\nHet is nat.\n\n" + label + "\n- de kleur naar de buren;\n- Spreeuw: een gesprek met de bond.\n\n2. Sluiting\n\nWij eindigen."));
  };
  EXPECT_EQ(read("Toezeggingen wethouder:"), " | *de kleur naar de buren;/wethouder | *een gesprek met de bond./Spreeuw");
  EXPECT_EQ(read("Toezeggingen:"), " | *de kleur naar de buren;/ | *een gesprek met de bond./Spreeuw");
  EXPECT_EQ(read("Acties Merel:"), " | de kleur naar de buren;/Merel | een gesprek met de bond./Spreeuw");
  EXPECT_EQ(read("Acties:"), " | de kleur naar de buren;/ | een gesprek met de bond./Spreeuw");
}

// An action on several lines, each with its label, in a list of actions alone.
TEST(OutcomeForms, ActionsInLabelledLines) {
  const auto read = [](const std::string& text) { return outcomes(document_of("1. Hek\n\nHet is nat.\n\n" + text)); };
  EXPECT_EQ(read("Actielijst\n\nWat: hek verven\nWie: Merel\nWanneer: 1 juni\n\nWat: kade vegen\nWie: Spreeuw"), " | hek verven/Merel | kade vegen/Spreeuw");
  EXPECT_EQ(read("2. Actielijst\n\nWie: Merel\nWat: hek verven\nWie: Spreeuw\nWat: kade vegen\nNiet: Kee"), " | hek verven/Merel | kade vegen/Spreeuw");
  EXPECT_EQ(read("2. Open dag\n\nWat: open dag\nWie: Merel"), "");
  EXPECT_EQ(read("Actielijst\n\n- Merel: hek verven\n- Spreeuw: kade vegen"), " | hek verven/Merel | kade vegen/Spreeuw");
}

// The letter of a list is no part of what is to be done.
TEST(OutcomeForms, ListLettersBeforeTasks) {
  const auto read = [](const std::string& lines) { return outcomes(document_of("1. Hek\n\nHet is nat.\n\n" + lines + "\n\n2. Sluiting\n\nWij eindigen.")); };
  EXPECT_EQ(read("a) Brief aan de bond. Actie: Merel\nb) Niets."), " | Brief aan de bond./Merel");
  EXPECT_EQ(read("a-  Brief aan de bond.        AKTIE: MEREL\nb-  Niets."), " | Brief aan de bond./MEREL");
  EXPECT_EQ(read("E-mail aan de bond. Actie: Merel"), " | E-mail aan de bond./Merel");
}

TEST(OutcomeForms, TurnsWithAMark) {
  const Document d = said("Merel: het hek is nat en oud.\n\nSpreeuw: ik bel morgen de drukker van de folder (actie Spreeuw)\n\n"
                          "Merel: mooi zo, dan zijn wij klaar.");
  EXPECT_EQ(outcomes(d), " | ik bel morgen de drukker van de folder/Spreeuw");
  ASSERT_EQ(d.agenda_items.size(), 3u);
  ASSERT_EQ(d.agenda_items[1].content.size(), 3u);
  for (const Block& turn : d.agenda_items[1].content) EXPECT_TRUE(turn.speaker) << turn.text;
}

TEST(OutcomeForms, OwnersAndTasksInBrackets) {
  expect_outcomes({
      {"De kade is hoog. [actie: Merel en Spreeuw - posters ophangen]", " | posters ophangen/Merel+Spreeuw"},
      {"De kade is hoog. [actie: Merel – posters ophangen]", " | posters ophangen/Merel"},
      // Nobody's names, and a day behind the dash.
      {"De kade is hoog. [actie: hek en kade - posters ophangen]", " | hek en kade - posters ophangen/"},
      {"De kade is hoog. [actie: Merel - 1 juni]", " | De kade is hoog./Merel"},
  });
}

TEST(OutcomeForms, NumbersWithLetters) {
  expect_outcomes({
      {"Besluit 12-B3: het hek wordt groen.", "het hek wordt groen."},
      {"Actie 12-A4: Merel koopt verf.", " | 12-A4 Merel koopt verf./Merel"},
      {"Merel koopt verf (actie 12-A4).", " | 12-A4 Merel koopt verf./Merel"},
      {"Besluit 12-groen: het hek wordt groen.", ""},
  });
}

// As wikis mark them.
TEST(OutcomeForms, OutcomesInTemplates) {
  expect_outcomes({
      {"{{Besluit|Het hek wordt groen}}\n{{Actie|Merel|verf kopen|18 juni}}", "Het hek wordt groen | verf kopen/Merel"},
      {"{{Actie|verf kopen}}", " | verf kopen/"},
      // Another word, and a key with its value.
      {"{{Kleur|Het hek wordt groen}}", ""},
      {"{{Actie|kleur=groen}}", ""},
  });
}

// What is told of a task beside its owner.
TEST(OutcomeForms, MentionsAndStatus) {
  expect_outcomes({
      {"- [ ] @Puck Steenbergen certificaat aanvragen", " | certificaat aanvragen/Puck Steenbergen"},
      {"- [ ] @puck certificaat aanvragen", " | certificaat aanvragen/@puck"},
      {"Er komt verf >> ACTIE Merel", " | Er komt verf/Merel"},
      {"Merel koopt verf (actie Merel, gereed)", " | Merel koopt verf/Merel"},
  });
  const Document d = said("Merel koopt verf (actie Merel, gereed)");
  ASSERT_EQ(d.follow_ups.size(), 1u);
  EXPECT_EQ(d.follow_ups[0].status, "gereed");
  EXPECT_EQ(d.follow_ups[0].done, true);
}

TEST(OutcomeForms, NextMeetingsInFigures) {
  const auto next = [](const char* text) {
    const Document d = said(text);
    return d.meeting.next ? d.meeting.next->date.value_or("-") + ' ' + d.meeting.next->time.value_or("-") : "none";
  };
  EXPECT_EQ(next("Volgende vergadering: 9/6, 20u"), "2012-06-09 20:00");
  EXPECT_EQ(next("Volgende vergadering: op 9-6 om 20.00 uur"), "2012-06-09 20:00");
  EXPECT_EQ(next("Vlg. verg.: 9/6, 20u"), "2012-06-09 20:00");
  EXPECT_EQ(next("Volgende vergadering: 2-3 personen bereiden die voor"), "- -");
}

// `Besluiten:` inside an item ends with its bullets.
TEST(OutcomeForms, ListsThatEndWithTheirBullets) {
  const Document document = document_of("Opening\n\nWij beginnen.\n\nOude kade\n\nDe kade is nat. Er is geld voor nodig.\nBesluiten:\n- De kade wordt gemaakt.\n- Het hek wordt geverfd.\n\nActie 3.1: Merel\nVerf voor het hek kopen. Gereed: 16 maart\n\nRisico's\n\nDit punt is nu niet besproken.\n\nSluiting\n\nWij eindigen.");
  EXPECT_EQ(outcomes(document), "De kade wordt gemaakt.; Het hek wordt geverfd. | 3.1 Verf voor het hek kopen/Merel");
  ASSERT_EQ(document.follow_ups.size(), 1u);
  EXPECT_EQ(document.follow_ups[0].due_text.value_or(""), "16 maart");
}

// Owners in a label, the task on the line below: an infinitive, or with its day.
TEST(OutcomeForms, TaskBelowItsLabel) {
  expect_outcomes({
      {"De kade is nat.\nActie 3.1: Merel/Spreeuw\nVerf voor het hek kopen.", " | 3.1 Verf voor het hek kopen./Merel+Spreeuw"},
      {"De kade moet droog.\nActie: Merel\nDaarna spraken wij over het hek van de loods.", " | De kade moet droog./Merel"},
  });
}

// Between dashes a comma parts the owners; a list of actions is a body's too.
TEST(OutcomeForms, OwnersBetweenDashes) {
  const auto listed = [](const std::string& heading, const std::string& text) { return outcomes(document_of("1. Opening\n\nWij beginnen.\n\n2. Oude kade\n\nDe kade is nat.\n\n" + heading + "\n" + text)); };
  EXPECT_EQ(listed("Actiepunten bestuur", "1. Verf kopen voor het hek – Merel, Bob Spreeuw en Els – eind mei\n2. Hout zagen – Merel"), " | 1 Verf kopen voor het hek/Merel+Bob Spreeuw+Els | 2 Hout zagen/Merel");
  EXPECT_EQ(listed("Kleuren bestuur", "1. Rood voor het hek\n2. Blauw voor de kade"), "");
}

// `De heer Merel zegt toe`: Merel.
TEST(OutcomeForms, PromisesWithATitle) {
  expect_outcomes({{"De heer Merel zegt toe dat het hek wordt geverfd.", " | *De heer Merel zegt toe dat het hek wordt geverfd./Merel"},
                   {"De voorzitter zegt toe dat het hek wordt geverfd.", " | *De voorzitter zegt toe dat het hek wordt geverfd./De voorzitter"}});
}

// A day alone behind a task with a box; `van 3 mei` belongs to the words.
TEST(OutcomeForms, DaysBehindBoxes) {
  const Document document = document_of("1. Opening\n\nWij beginnen.\n\nActies\n\n- [ ] @Merel hek verven 26 okt 2012\n- [ ] @Spreeuw verslag maken van 3 mei 2012");
  ASSERT_EQ(document.follow_ups.size(), 2u);
  EXPECT_EQ(document.follow_ups[0].text, "hek verven");
  EXPECT_EQ(document.follow_ups[0].due.value_or(""), "2012-10-26");
  EXPECT_EQ(document.follow_ups[1].text, "verslag maken van 3 mei 2012");
}

// What a body decides, and what others did, or another day.
TEST(OutcomeForms, WhoDecidesAndWhen) {
  expect_outcomes({
      {"Met de koop van veertig planken is iedereen akkoord.", "Met de koop van veertig planken is iedereen akkoord."},
      {"De stuurgroep neemt kennis van het plan en besluit dat het hek rood wordt.", "De stuurgroep neemt kennis van het plan en besluit dat het hek rood wordt."},
      {"De voorzitter besluit dat het hek eerst droog moet.", "De voorzitter besluit dat het hek eerst droog moet."},
      {"De voorzitter besluit de vergadering om 22.00 uur.", ""},
      {"Met die wijziging goedgekeurd.", "Met die wijziging goedgekeurd."},
      {"Geen op- of aanmerkingen; vastgesteld met dank aan Els.", "Geen op- of aanmerkingen; vastgesteld met dank aan Els."},
      {"Vastgesteld, lijst bijgewerkt.", "Vastgesteld, lijst bijgewerkt."},
      {"De werkgroep wijst het bod af (5 tegen, 1 onthouding).", "De werkgroep wijst het bod af (5 tegen, 1 onthouding)."},
      {"Na overleg toch afgesproken dat we het hek verven.", "Na overleg toch afgesproken dat we het hek verven."},
      {"Over de kade wordt niet beslist; dat doet de raad.", ""},
      {"De begroting wordt niet goedgekeurd.", "De begroting wordt niet goedgekeurd."},
      {"De stuurgroep heeft op 30 maart besloten dat de werkgroep doorgaat.", ""},
      {"De directie van Oostkade heeft besloten het hek te verven.", ""},
      {"Daarvan hebben we in maart al besloten dat het er niet komt.", ""},
      {"De notulen worden in de vergadering van 2015 vastgesteld.", ""},
      {"In de koeling is het koud, afgesproken was min 2.", ""},
      {"Niet iedereen is het daarmee eens.", ""},
      {"Hierover beslist de ledenvergadering van 16 januari.", ""},
  });
}

// Earlier actions gone through: the state behind an arrow, a dash or a stop, with what is told of it; letters for the word.
TEST(OutcomeForms, StatesAndLetters) {
  const auto states = [](const std::string& text) {
    std::string out;
    for (const FollowUp& f : document_of("1. Opening\n\nWij beginnen.\n\n2. Actielijst\n\n" + text + "\n\n3. Sluiting\n\nWij eindigen.").follow_ups)
      out += (f.number ? *f.number + ' ' : "") + f.text + '/' + (f.owners.empty() ? "" : f.owners[0]) + '/' + f.status.value_or("-") + "; ";
    return out;
  };
  EXPECT_EQ(states("- rooster maken (Merel) → gedaan\n- zolder opruimen (Spreeuw) → gedaan, zolder is leeg\n- enquête houden (Merel) - uitgesteld tot november"),
            "rooster maken/Merel/gedaan; zolder opruimen/Spreeuw/gedaan, zolder is leeg; enquête houden/Merel/uitgesteld tot november; ");
  EXPECT_EQ(states("Nr 8. Sleutel terugvragen bij het loket. Els. KLAAR\nNr 11. Verf kopen voor het hek. Bob. LOOPT"), "8 Sleutel terugvragen bij het loket/Els/KLAAR; 11 Verf kopen voor het hek/Bob/LOOPT; ");
  EXPECT_EQ(states("- Pamflet - tekst: Els (af op 27 mei)\n- Pamflet - druk: Bob\n- Rooster poort: Els en Bob"), "Pamflet - tekst/Els/-; Pamflet - druk/Bob/-; Rooster poort/Els/-; ");
  expect_outcomes({
      {"Het rooster is oud. [A: Merel, 10/2]", " | Het rooster is oud./Merel"},
      {"Het rooster staat op pagina [A: 3].", ""},
      {"Merel laat het weten {{actie|Merel}}.", " | Merel laat het weten./Merel"},
      {"Actie Merel: zaal navragen. Loopt.", " | zaal navragen/Merel"},
      {"Dat wordt toegezegd door mevrouw Merel.", " | *Dat wordt toegezegd door mevrouw Merel./mevrouw Merel"},
  });
}

// Who is let in or put in charge; what a label, a code or a dissent adds; a sentence that begins with its verb.
TEST(OutcomeForms, VerdictsOfLists) {
  expect_outcomes({
      {"Merel en Bob zijn als lid toegelaten.", "Merel en Bob zijn als lid toegelaten."},
      {"Els wordt als nieuw lid toegelaten.", "Els wordt als nieuw lid toegelaten."},
      {"Honden worden in de zaal niet toegelaten.", ""},
      {"Merel wordt met algemene stemmen aangesteld als voorzitter.", "Merel wordt met algemene stemmen aangesteld als voorzitter."},
      {"Er is vorig jaar een beheerder aangesteld.", ""},
      {"Het college geeft toelating voor een feest.", "Het college geeft toelating voor een feest."},
      {"Els geeft toelating voor een feest.", ""},
      {"Niet akkoord: het hek komt op de kade.", "het hek komt op de kade."},
      {"BESLUIT GV 12-011: Het hek wordt groen. Els koopt verf.", "Het hek wordt groen. Els koopt verf."},
      {"Zonder stemming aangenomen; de fractie Oost wordt geacht te hebben tegengestemd.", "Zonder stemming aangenomen; de fractie Oost wordt geacht te hebben tegengestemd."},
      {"Aangenomen; de volgende keer stemmen wij weer.", ""},
      {"Beslist eenparig het hek te verven.", "Beslist eenparig het hek te verven."},
      {"Besluit met 5 stemmen voor en 1 tegen het hek te verven.", "Besluit met 5 stemmen voor en 1 tegen het hek te verven."},
      {"Beslist de moeite waard om te zien.", ""},
  });
}

// What was asked, for how much, and what came of it: each row of a small table below an item.
TEST(OutcomeForms, TablesOfRequests) {
  const auto read = [](const char* heads) {
    return outcomes(said(std::string(heads) + "\n| --- | --- | --- |\n| Feest op de kade | € 250 | toegekend |\n| Nieuw hek | € 400 | afgewezen |"));
  };
  EXPECT_EQ(read("| Aanvraag | Bedrag | Besluit |"), "Feest op de kade € 250 toegekend; Nieuw hek € 400 afgewezen");
  EXPECT_EQ(read("| Aanvraag | Bedrag | Kleur |"), "");
}

// When they meet again stands below a list of decisions, but is none.
TEST(OutcomeForms, DayBelowAListOfDecisions) {
  const auto read = [](const std::string& last) {
    const Document d = document_of("1. Opening\n\nWij beginnen.\n\n2. Sluiting\n\nWij eindigen.\n\nBesluitenlijst\n\n2012-05   Verslag vastgesteld.\n2012-06   Hek gegund aan Vos.\n\n" + last);
    return outcomes(d) + (d.meeting.next ? " @" + d.meeting.next->date.value_or("?") : "");
  };
  EXPECT_EQ(read("Volgende vergadering: 9 juni 2012, 14:00 uur"), "Verslag vastgesteld.; Hek gegund aan Vos. @2012-06-09");
  EXPECT_EQ(read("2012-07   Vergadering verzet."), "Verslag vastgesteld.; Hek gegund aan Vos.; Vergadering verzet.");
}
