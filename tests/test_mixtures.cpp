// Forms that each are read alone, in the mixtures in which they were not: found by minutes that a program wrote in random
// mixtures. Each rule beside what it must leave alone.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::actions_in;
using notulen::test::document_in;
using notulen::test::document_of;
using notulen::test::expect_rows;
using notulen::test::items_in;
using notulen::test::people_in;
using notulen::test::people_of;
using notulen::test::with_list;

TEST(Mixtures, BodiesBehindACommaThatTheDocumentShows) {
  expect_rows(people_in, {
      // Told twice behind a comma, whatever the bullet.
      {"Aanwezig:\n* dhr. Jan Stoop, Buurtraad Oost\n* mw. Els Mol, Buurtraad Oost", "Jan Stoop||Buurtraad Oost; Els Mol||Buurtraad Oost; / "},
      // By a list before; by a bracket in the same list.
      {"Aanwezig:\nJan Stoop, Kandelaar\nEls Mol, Kandelaar\nPiet Acker, Lantaarn\n\nAfgemeld:\nAnna Bos, Lantaarn", "Jan Stoop||Kandelaar; Els Mol||Kandelaar; Piet Acker||Lantaarn; / Anna Bos||Lantaarn|+; "},
      // All are titled, so that what is not is no person.
      {"Aanwezig: mw. Mol (Oost), dhr. Stoop (Oost), dhr. Acker (West), mw. Bos (West)\n\nAfgemeld:\ndhr. Vos, Lantaarn", "Mol||Oost; Stoop||Oost; Acker||West; Bos||West; / Vos||Lantaarn|+; "},
      // Between semicolons stand a person and a body.
      {"Aanwezig: Jan Stoop, Kandelaar; Els Mol, Lantaarn; Piet Acker, Vuurbaak; Anna Bos, Toorts", "Jan Stoop||Kandelaar; Els Mol||Lantaarn; Piet Acker||Vuurbaak; Anna Bos||Toorts; / "},
      // Persons all the same.
      {"Aanwezig:\nJan Stoop, Els Mol\nPiet Acker, Anna Bos", "Jan Stoop||; Els Mol||; Piet Acker||; Anna Bos||; / "},
      {"Aanwezig: de heren Stoop, Acker; de dames Mol, Bos", "Stoop||; Acker||; Mol||; Bos||; / "},
      {"Afgemeld:\nS. Stoop, PvdA", "/ S. Stoop||PvdA|+; "},
  });
}

TEST(Mixtures, BracketsAtTheEndsOfLines) {
  EXPECT_EQ(people_in("Aanwezig:\nAnna Bos, Els Mol, Piet van der Acker (Oost)\nJan Stoop, Kee Vos, Ada Prent (West)"),
            "Anna Bos||Oost; Els Mol||Oost; Piet van der Acker||Oost; Jan Stoop||West; Kee Vos||West; Ada Prent||West; / ");
  // Brackets of their own: the line is wrapped.
  EXPECT_EQ(people_in("Aanwezig:\nAnna Bos (Oost), Els Mol (Oost), Piet van der Acker (Oost)\nJan Stoop (West), Kee Vos (West), Ada Prent (West)"),
            "Anna Bos||Oost; Els Mol||Oost; Piet van der Acker||Oost; Jan Stoop||West; Kee Vos||West; Ada Prent||West; / ");
  // A bracket on one line among others is its last person's.
  EXPECT_EQ(people_in("Aanwezig:\n- Jan Stoop (Oost)\n- Anna Bos, Marga Zwart (West)\n- Kee Vos (Oost)"), "Jan Stoop||Oost; Anna Bos||West; Marga Zwart||West; Kee Vos||Oost; / ");
}

TEST(Mixtures, InitialsThatAreWordsToo) {
  expect_rows(people_in, {
      {"Aanwezig: dhr. D. Stoop, mw. M.B. Mol, mw. H. Bos", "D. Stoop||; M.B. Mol||; H. Bos||; / "},
      {"Aanwezig: de heer H.H. Stoop, mevrouw H.H.Mol en H.H.Acker", "H.H. Stoop||; H.H.Mol||; H.H.Acker||; / "},
      {"Aanwezig:\nH.H. Stoop", "H.H. Stoop||; / "},
      // Messieurs; with notice.
      {"Aanwezig: de H.H. Stoop, Mol en Acker", "Stoop||; Mol||; Acker||; / "},
      {"Aanwezig: dhr. Stoop, mw. Mol. M.k. afwezig: mw. Bos", "Stoop||; Mol||; / Bos|||+; "},
  });
}

TEST(Mixtures, OfficesBesideOneName) {
  // The office in the first row is not that of those below it.
  EXPECT_EQ(people_in("Aanwezig:\nNaam                   Functie\nmevrouw Mol            penningmeester\nde heer Stoop\nmevrouw Bos\nde heer Acker"), "Mol|penningmeester|; Stoop||; Bos||; Acker||; / ");
  // Behind the list of those absent, without a colon, somebody who was there.
  const Document listed = with_list("Aanwezig: Jan Stoop, Els Mol, Piet Acker\n\nAfwezig: Kee Vos\n\nVoorzitter\tJan Stoop");
  EXPECT_EQ(people_of(listed), "Jan Stoop|Voorzitter|; Els Mol||; Piet Acker||; / Kee Vos||; ");
  EXPECT_EQ(listed.meeting.chair, "Jan Stoop");
  // One word below an officer's label, whatever it is; not another label or nobody.
  EXPECT_EQ(with_list("Voorzitter:\nSpriet\n\nAanwezig: Spriet, Halm, Aar").meeting.chair, "Spriet");
  EXPECT_EQ(with_list("Voorzitter:\nGeen\n\nAanwezig: Spriet, Halm, Aar").meeting.chair, std::nullopt);
}

TEST(Mixtures, BulletsBelowThoseAbsent) {
  const char* const told = "1. Opening\nWelkom.\n\n2. Mededelingen\nAfgemeld: Anna Bos, Els Mol\n";
  EXPECT_EQ(people_of(document_of(std::string(told) + "- De kosten bedragen ongeveer 1.200 euro.\n- Het hek is nat.\n\n3. Rondvraag\nNiets.")), "C. Spreeuw||; D. Merel||; / Anna Bos|||+; Els Mol|||+; ");
  EXPECT_EQ(people_of(document_of(std::string(told) + "- Kee Vos\n- Ada Prent\n\n3. Rondvraag\nNiets.")), "C. Spreeuw||; D. Merel||; / Anna Bos|||+; Els Mol|||+; Kee Vos|||+; Ada Prent|||+; ");
}

TEST(Mixtures, TitlesThatAreLabelsToo) {
  EXPECT_EQ(document_in("Notulen – MR De Kade\n\nAanwezig: C. Spreeuw, D. Merel\n\n1. Opening\nWelkom.\n").meeting.title, "Notulen – MR De Kade");
  const Document other = document_in("Werkoverleg 3 mei 2012\n\nDatum – 3 mei 2012\nVoorzitter – Jan Stoop\nNotulen – Els Mol\n\n1. Opening\nWelkom.\n");
  EXPECT_EQ(other.meeting.secretary, "Els Mol");
  EXPECT_EQ(items_in("Opening:\nWelkom.\n\nVerslag vorige vergadering:\nHet verslag is rond.\n\nHek en kade:\nHet hek is nat.\n\nSluiting:\nDe avond is om."), "- Opening; - Verslag vorige vergadering; - Hek en kade; - Sluiting");
  EXPECT_EQ(items_in("1.Opening\nWelkom.\n\n2.Hek\nHet is nat.\n\n3.W.v.t.t.k.\nNiets.\n\n4.Sluiting\nDe avond is om."), "1 Opening; 2 Hek; 3 W.v.t.t.k.; 4 Sluiting");
  // A part and its letter.
  EXPECT_EQ(items_in("1.A Opening\nWelkom.\n\n1.B Hek\nHet is nat.\n\n2.A Rondvraag\nNiets."), "1.A Opening; 1.B Hek; 2.A Rondvraag");
}

TEST(Mixtures, WhoIntroducesBeforeAStop) {
  EXPECT_EQ(items_in("1. Opening. De voorzitter opent de vergadering om 20.00 uur.\n\n2. Nieuw hek (Merel). Er is lang over gesproken. Het hek is nat.\n\n3. Rondvraag. Er is niets meer te zeggen over dit alles."), "1 Opening.; 2 Nieuw hek; 3 Rondvraag.");
}

TEST(Mixtures, ActionsAreNoTitles) {
  EXPECT_EQ(items_in("Opening\nWelkom.\n\nNieuw hek\nHet hek is nat.\n\nVerf kopen (actie Merel)\n\nRondvraag\nEr is niets te zeggen."), "- Opening; - Nieuw hek; - Rondvraag");
  EXPECT_EQ(items_in("1. Opening. De voorzitter opent de vergadering.\n\nVerf kopen (actie Merel)\n\n2. Nieuwe kade. Het hek is nat en moet weg.\n\nZaag slijpen (actie Spreeuw)\n\n3. Rondvraag. De avond was lang en goed."), "1 Opening.; 2 Nieuwe kade.; 3 Rondvraag.");
  // Any other bracket may end a title.
  EXPECT_EQ(items_in("Opening\nWelkom.\n\nNieuw hek (vervolg)\nHet hek is nat.\n\nRondvraag\nEr is niets te zeggen."), "- Opening; - Nieuw hek (vervolg); - Rondvraag");
}

TEST(Mixtures, OwnersWithAnInfix) {
  expect_rows(actions_in, {
      {"1. Hek\nVerf kopen (actie Van Dam)", "Verf kopen > Van Dam"},
      {"1. Hek\nVerf kopen (actie van der Merel)", "Verf kopen > van der Merel"},
      {"1. Hek\nVerf kopen (actie van Merel)", "Verf kopen > Merel"},
      {"1. Hek\nVerf kopen (actie van de voorzitter)", "Verf kopen > voorzitter"},
      {"1. Hek\nHet is nat.\n\nActielijst\n1. Op de Weegh: verf kopen\n2. Merel: zaag slijpen", "verf kopen > Op de Weegh; zaag slijpen > Merel"},
      {"1. Hek\nActie: De Vries gaat verf kopen.", "De Vries gaat verf kopen. > De Vries"},
      // No names.
      {"1. Hek\nHet is nat.\n\nActielijst\n1. Op de website: nieuws zetten\n2. Merel: zaag slijpen", "Op de website: nieuws zetten >; zaag slijpen > Merel"},
  });
}

TEST(Mixtures, AgendasBeforeOtherNumbers) {
  const char* const agenda = "Agenda\n1. Opening\n2. Nieuw hek\n3. Zwerfvuil\n4. Rondvraag\n\n";
  const auto read = [&](const std::string& minutes) { return items_in(agenda + minutes); };
  EXPECT_EQ(read("I. OPENING\nWelkom.\n\nII. NIEUW HEK\nHet is nat.\n\nIII. ZWERFVUIL\nHet ligt er.\n\nIV. RONDVRAAG\nNiets."), "I OPENING; II NIEUW HEK; III ZWERFVUIL; IV RONDVRAAG");
  EXPECT_EQ(read("01. Opening\nWelkom.\n\n02. Nieuw hek\nHet is nat.\n\n03. Zwerfvuil\nHet ligt er.\n\n04. Rondvraag\nNiets."), "01 Opening; 02 Nieuw hek; 03 Zwerfvuil; 04 Rondvraag");
  EXPECT_EQ(read("A. Opening\nWelkom.\n\nB. Nieuw hek\nHet is nat.\n\nC. Zwerfvuil\nHet ligt er.\n\nD. Rondvraag\nNiets."), "A Opening; B Nieuw hek; C Zwerfvuil; D Rondvraag");
}

TEST(Mixtures, TablesBesideHeadingsOfLists) {
  EXPECT_EQ(items_in("| Nr | Onderwerp | Bespreking |\n|---|---|---|\n| 1 | Opening | De voorzitter heet iedereen welkom. |\n| 2 | Nieuw hek | Het hek is nat. |\n| 3 | Rondvraag | Er zijn geen vragen. |\n\n## Actielijst\n\n| Actie | Wie |\n|---|---|\n| Verf kopen | Merel |\n\n## Besluitenlijst\n\n- Het hek gaat weg."),
            "1 Opening; 2 Nieuw hek; 3 Rondvraag");
}

TEST(Mixtures, FieldsOfTheHead) {
  const auto place = [](const std::string& head) { return document_in("Verslag dorpsraad\n\n" + head + "\n\nAanwezig: C. Spreeuw, D. Merel\n\n1. Opening\nWelkom.\n").meeting.location; };
  EXPECT_EQ(place("Datum               | 3 mei 2012\nPlaats              | Zaal 3, De Kade"), "Zaal 3, De Kade");
  EXPECT_EQ(place("Datum: 3 mei 2012; Locatie: MS Teams;\nVoorzitter: C. Spreeuw; Secretaris: D. Merel"), "MS Teams");
  EXPECT_EQ(place("Datum: 3 mei 2012, tijd: 19:15 uur - 21:15 uur, locatie: De Kade"), "De Kade");
  // A label and its value below it are no column of a table of persons.
  const Document columns = document_in("Verslag dorpsraad\n\nTijd:\n10.30 – 12.25 uur\nLocatie:\nZaal 3, De Kade\n\nAanwezigen:\nde heer S. Stoop, voorzitter (Oost)\nmevrouw T. Mol (Oost)\nmevrouw L. Bos (West)\n\n1. Opening\nWelkom.\n");
  EXPECT_EQ(columns.meeting.location, "Zaal 3, De Kade");
  EXPECT_EQ(columns.meeting.start_time, "10:30");
  EXPECT_EQ(people_of(columns), "S. Stoop|voorzitter|Oost; T. Mol||Oost; L. Bos||West; / ");
}

// Rows of tabs, each with a blank line behind it, as where every line of a word processor's text is a paragraph.
TEST(Mixtures, TabbedRowsApart) {
  const auto listed = [](const std::string& rows) { return people_of(document_in("Verslag sportraad\n\nAANWEZIG:\n\n" + rows + "\n\n1. Opening\n\nWelkom.\n")); };
  const char* const read = "Marleen Dockx||Turnkring Lenig; Stan Bogaerts||VK Hogervelde; Wim Peeraer||VK Hogervelde; Tine Ghys|verslaggever|Sportdienst; / ";
  EXPECT_EQ(listed("Turnkring Lenig\tMarleen Dockx\nVK Hogervelde\tStan Bogaerts, Wim Peeraer\nSportdienst\tTine Ghys (verslaggever)"), read);
  EXPECT_EQ(listed("Turnkring Lenig\tMarleen Dockx\n\nVK Hogervelde\tStan Bogaerts, Wim Peeraer\n\nSportdienst\tTine Ghys (verslaggever)"), read);
  // Paragraphs of who speaks stay apart.
  const Document talk = document_in("Verslag sportraad\n\n1. Opening\n\nStan\tDe douches zijn kapot.\n\nTine\tDe dienst komt kijken.\n");
  ASSERT_EQ(talk.agenda_items.size(), 1U);
  EXPECT_EQ(talk.agenda_items[0].content.size(), 2U);
}
