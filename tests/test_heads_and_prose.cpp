// Who was there where no list says so plainly: groups behind a gap or a dash, sentences of old minutes, questions, mentions,
// names wrapped before an initial. Each rule beside what it must leave alone.
#include <gtest/gtest.h>

#include <vector>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::document_in;

namespace {

struct Row {
  const char *text, *read;
};

Document head(const std::string& text) { return document_in("Verslag dorpsraad 3 maart 2015\n\n" + text + "\n\n1. Opening\nWij beginnen.\n\n2. Het hek\nHet hek is nat.\n"); }

void expect_people(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(notulen::test::people_of(head(row.text)), row.read) << row.text;
}

}  // namespace

TEST(HeadsAndProse, GroupsBehindAGap) {
  expect_people({
      {"vast personeel       dr. B. Vink (voorzitter), mw. M. Bos\nleerlingen           Ties Prent, Lode Acker\nm.k.a.               mw. F. Mol",
       "B. Vink|voorzitter|vast personeel; M. Bos||vast personeel; Ties Prent||leerlingen; Lode Acker||leerlingen; / F. Mol|||+; "},
      // The list of a group goes on below itself.
      {"vast personeel       dr. B. Vink (voorzitter), mw. M. Bos, de heer\n                     L. Stoop\nleerlingen           Ties Prent, Lode Acker\nm.k.a.               mw. F. Mol",
       "B. Vink|voorzitter|vast personeel; M. Bos||vast personeel; L. Stoop||vast personeel; Ties Prent||leerlingen; Lode Acker||leerlingen; / F. Mol|||+; "},
      // Columns of other things, and too few groups.
      {"kleur                rood, blauw\nmaat                 groot, klein\nsoort                hout, staal", "/ "},
      {"vast personeel       dr. B. Vink (voorzitter), mw. M. Bos\n\nEr was koffie.", "/ "},
  });
}

TEST(HeadsAndProse, GroupsBehindADash) {
  expect_people({
      {"De volgende leden tekenen de presentielijst:\nInwoners - mw. Aarts (Dorp Oost), Vink (Dorp West)\nBoeren - Everaers, mw. Farla\nBedrijven - Govers",
       "Aarts||Dorp Oost; Vink||Dorp West; Everaers||Boeren; Farla||Boeren; Govers||Bedrijven; / "},
      {"Bestuur - Wouter (voorzitter), Roos (notuleert)\nLeden - Bram, Fenna\nAfgemeld - Joep", "Wouter|voorzitter|Bestuur; Roos|notuleert|Bestuur; Bram||; Fenna||; / Joep|||+; "},
      {"Maandag - Wouter, Roos\nDinsdag - Bram, Fenna", "/ "},
      {"Verf - Wouter haalt blik\nHout - Roos zaagt plank\nKoffie - Bram zet pot", "/ "},
  });
}

TEST(HeadsAndProse, LeadsBeforeTheNames) {
  expect_people({
      {"Tegenwoordig, behalve de Voorzitter, 3 leden, namelijk de Heeren Vink, van der Bos en de Wethouder Mol.", "Vink||; van der Bos||; Mol|Wethouder|; / "},
      {"Tegenwoordig zijn, blijkens de getekende lijst, de aandeelhouders B. Vink, M. Bos en de directeur L. Mol.", "B. Vink|aandeelhouders|; M. Bos|aandeelhouders|; L. Mol|directeur|; / "},
      {"Tegenwoordig het voltallig Bestuur, t.w. B. Vink, voorz.; M. Bos, secr.; voorts de heer L. Mol.", "B. Vink|voorz.|bestuur; M. Bos|secr.|bestuur; L. Mol||; / "},
      {"Het bestuur was voltallig aanwezig: B. Vink (voorzitter), M. Bos en L. Mol.", "B. Vink|voorzitter|; M. Bos||; L. Mol||; / "},
      {"Er zijn 23 leden gekomen, onder wie Ties Prent en wethouder Lode Acker.\nFien Mol (penningmeester) heeft griep.", "Ties Prent||; Lode Acker|wethouder|; / "},
      {"De Raad van Toezicht is vertegenwoordigd door B. Vink en M. Bos; het derde lid, L. Mol, is verhinderd.", "B. Vink||Raad van Toezicht; M. Bos||Raad van Toezicht; / L. Mol|||+; "},
      {"Present: de heer B. Vink, dijkgraaf; mitsgaders de secretaris-penningmeester M. Bos.", "B. Vink|dijkgraaf|; M. Bos|secretaris-penningmeester|; / "},
  });
}

// Whoever is excepted was not there.
TEST(HeadsAndProse, AllButSome) {
  expect_people({
      {"Aanwezig waren alle leden, behalve de heer Bos.", "/ Bos||; "},
      {"Aanwezig: alle leden, uitgezonderd mw. Bos (ziek).", "/ Bos||; "},
      {"Alle leden waren aanwezig, uitgezonderd de heer Jan Bos.", "/ Jan Bos||; "},
      {"Aanwezig: alle leden, B. Vink (voorzitter), M. Bos.", "B. Vink|voorzitter|; M. Bos||; / "},
      {"Afwezig de heren Vink, wegens ziekte, en Bos, deze laatste zonder kennisgeving.", "/ Vink||; Bos|||-; "},
  });
}

TEST(HeadsAndProse, QuestionsAndMentions) {
  expect_people({
      {"Wie waren er? mw. Bos, hr. Tak en Lode Acker\nWie niet? hr. Mol", "Bos||; Tak||; Lode Acker||; / Mol||; "},
      {"Besluit? Vink, Bos", "/ "},
      {"Deelnemers\n@Bob Vink (voorzitter)\n@Mila Bos\nAfwezig\n@Lode Acker\n\nDoelen\nBesluiten over het hek en de kade bij de loods", "Bob Vink|voorzitter|; Mila Bos||; / Lode Acker||; "},
      {"Afwezig met bericht: Lode Acker. Bob zat voor, Mila notuleerde.", "/ Lode Acker|||+; "},
      {"Aanwezig: Bob Vink (De Kade), directeur Mol (Het Hek)", "Bob Vink||De Kade; Mol|directeur|Het Hek; / "},
      {"Aanwezig: Bob Vink (De Kade), directeur bedrijven", "Bob Vink|directeur bedrijven|De Kade; / "},
      {"Aanwezig: Els Mol, Voorzitter/Présidente; Bob Vink, Schepen/Échevin", "Els Mol|Voorzitter/Présidente|; Bob Vink|Schepen/Échevin|; / "},
  });
}

TEST(HeadsAndProse, NamesWrappedBeforeAnInitial) {
  expect_people({
      {"Tegenwoordig: mr. B. Vink, voorzitter; mevrouw M. Bos, secretaris; A. Stoop, penningm.;\nE. Prent en R. Acker, leden; voorts de directeur L. Mol, die na de pauze is gekomen en ook\nde heer T. Haan.",
       "B. Vink|voorzitter|; M. Bos|secretaris|; A. Stoop|penningm.|; E. Prent||; R. Acker||; L. Mol|directeur|; T. Haan||; / "},
  });
}

// Labels in two lines; a title with its topic behind a colon names nobody.
TEST(HeadsAndProse, LabelsAndTitles) {
  const Document halves = document_in("Verslag overleg\n\nVergaderdatum        14 november 2019\nen -tijd             13.00 – 15.30 uur\nVergaderplaats       Loods 3\nAanwezig             Bob Vink, Mila Bos\n\n1. Opening\nWij beginnen.\n");
  EXPECT_EQ(halves.meeting.date.value_or(""), "2019-11-14");
  EXPECT_EQ(halves.meeting.start_time.value_or(""), "13:00");
  EXPECT_EQ(halves.meeting.location.value_or(""), "Loods 3");
  EXPECT_EQ(halves.attendees.size(), 2u);

  const Document titled = document_in("Verslag werkgroep 2: Vrijwilligers\n\nTraject De Kade\n\n| Datum | 19 mei 2022 |\n| --- | --- |\n| Plaats | Loods 3 |\n\n1. Opening\nWij beginnen.\n");
  EXPECT_FALSE(titled.meeting.secretary) << *titled.meeting.secretary;
  EXPECT_EQ(titled.meeting.date.value_or(""), "2022-05-19");
  const Document written = document_in("Dorpsraad 3 mei 2012\n\nVerslag werkgroep 2: Mila Bos\n\n1. Opening\nWij beginnen.\n");
  EXPECT_EQ(written.meeting.secretary.value_or(""), "Mila Bos");
}

// Two of one name by their initials; letters alone are codes.
TEST(HeadsAndProse, OneSurnameForTwo) {
  expect_people({
      {"Aanwezig: R. en K. Vink, Jan Bos", "R. Vink||; K. Vink||; Jan Bos||; / "},
      {"Aanwezig: A.J. en B. van Vink (De Kade)", "A.J. van Vink||De Kade; B. van Vink||De Kade; / "},
      {"Aanwezig: A en B", "/ "},
  });
}

// A code behind the name, where its letters are the name's; a party's letters are none, and words in capitals neither.
TEST(HeadsAndProse, CodesBehindNames) {
  const Document coded = head("Aanwezig: Lex Vink LV, Roos RV, Jan Bos VVD\nAfwezig: Ina Mol IM");
  std::string codes;
  for (const auto& person : coded.attendees) codes += person.name + "|" + person.abbreviation.value_or("") + "; ";
  for (const auto& person : coded.apologies) codes += "/ " + person.name + "|" + person.abbreviation.value_or("");
  EXPECT_EQ(codes, "Lex Vink|LV; Roos|RV; Jan Bos|; / Ina Mol|IM");
}
