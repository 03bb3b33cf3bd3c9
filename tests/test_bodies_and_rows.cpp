// Persons with the bodies that they stand for, in rows, columns and lists, those with crosses, and who was away by the words
// that say so in the middle of a line. Each rule beside what it must leave alone.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

struct Row {
  std::string text;
  const char* read;
};

Document document_of(const std::string& text) {
  return notulen::test::document_in("Verslag dorpsraad 3 maart 2015\n\n" + text + "\n\n1. Opening\nWij beginnen.\n");
}

void expect_people(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(notulen::test::people_of(document_of(row.text)), row.read) << row.text;
}

}  // namespace

// Each body's persons stand apart: the list does not end at the blank line.
TEST(BodiesAndRows, BodiesLeftWithBlankLinesBetween) {
  expect_people({
      {"Aanwezig:\n\ngemeente Oost          Anna Bos\n                       Els Mol\n\nwaterschap De Kade     Kee Vos\n"
       "\ndorpsraad              Piet Acker\n                       Jan Stoop",
       "Anna Bos||gemeente Oost; Els Mol||gemeente Oost; Kee Vos||waterschap De Kade; Piet Acker||dorpsraad; Jan Stoop||dorpsraad; / "},
      // What follows is no such row.
      {"Aanwezig:\n\ngemeente Oost          Anna Bos\nwaterschap De Kade     Kee Vos\n\nDe kade is hoog en oud.",
       "Anna Bos||gemeente Oost; Kee Vos||waterschap De Kade; / "},
  });
}

// A blank line between any two rows hides no columns.
TEST(BodiesAndRows, RowsWithBlankLinesBetween) {
  expect_people({
      {"Aanwezig:\n\nAnna Bos (vz)       Els Mol\n\nKee Vos             Jan Stoop\n\nPiet Acker          Bob Vink", "Anna Bos|vz|; Els Mol||; Kee Vos||; Jan Stoop||; Piet Acker||; Bob Vink||; / "},
      {"Aanwezig:\n\nOostdorp          mw. A. Bos\n\nWestdorp          dhr. E. Mol\n\nNoorddorp         dhr. K. Vos", "A. Bos||Oostdorp; E. Mol||Westdorp; K. Vos||Noorddorp; / "},
      {"Gemeente          Aanwezig\n\nOostdorp          mw. A. Bos\n\nWestdorp          dhr. E. Mol", "A. Bos||Oostdorp; E. Mol||Westdorp; / "},
      // Rows of a table drawn with dashes take more than a line each.
      {"Aanwezig:\n\n----------- ----------\nNaam        Rol\n----------- ----------\nAnna Bos    hoofd\n            bureau\n\nEls Mol     notulist\n----------- ----------", "Anna Bos|hoofd bureau|; Els Mol|notulist|; / "},
  });
}

TEST(BodiesAndRows, BodiesBeforeADash) {
  expect_people({
      {"Aanwezig:\nBC Smash - Anja Vos\nBC De Veer - Piet Acker\nTC De Kade - Jan Stoop",
       "Anja Vos||BC Smash; Piet Acker||BC De Veer; Jan Stoop||TC De Kade; / "},
      {"Aanwezig:\nBC Smash - Anja Vos\nBC De Veer - Piet Acker, Els Mol", "Anja Vos||BC Smash; Piet Acker||BC De Veer; Els Mol||BC De Veer; / "},
      // Behind their persons.
      {"Aanwezig:\nAnja Vos - BC Smash\nPiet Acker - BC De Veer", "Anja Vos||BC Smash; Piet Acker||BC De Veer; / "},
      // … alone among others, or with the person in brackets; initials without stops are no club before anything but a name.
      {"Aanwezig:\nAnna Bos (voorzitter)\nBC Smash - Anja Vos\nEls Mol", "Anna Bos|voorzitter|; Anja Vos||BC Smash; Els Mol||; / "},
      {"Aanwezig: Anna Bos (voorzitter), BC Smash (Anja Vos), Els Mol", "Anna Bos|voorzitter|; Anja Vos||BC Smash; Els Mol||; / "},
      {"Aanwezig:\nJW Bos - De Meeuwen\nEls Mol", "JW Bos||De Meeuwen; Els Mol||; / "},
      // Capitals before a name in capitals are a title.
      {"Aanwezig: MR BOS, DR VINK", "BOS||; VINK||; / "},
  });
}

TEST(BodiesAndRows, CellsThatTellBodyAndFunction) {
  expect_people({
      {"Aanwezig:\nAnna Bos        gemeente Oost, hoofd ICT\nEls Mol         gemeente West, opdrachtgever\nKee Vos         De Kade",
       "Anna Bos|hoofd ICT|gemeente Oost; Els Mol|opdrachtgever|gemeente West; Kee Vos||De Kade; / "},
      // Behind the comma no function.
      {"Aanwezig:\nAnna Bos        gemeente Oost, team Water\nEls Mol         gemeente West, team Land",
       "Anna Bos||gemeente Oost, team Water; Els Mol||gemeente West, team Land; / "},
  });
}

// One row shows no columns; those above do.
TEST(BodiesAndRows, OneRowAsThoseAbove) {
  const std::string present = "Aanwezig:\nAnna Bos        gemeente Oost\nEls Mol         gemeente West\n\nAfgemeld:\n";
  expect_people({
      {present + "Piet Acker      gemeente Noord", "Anna Bos||gemeente Oost; Els Mol||gemeente West; / Piet Acker||gemeente Noord|+; "},
      {present + "Het hek         is nat", "Anna Bos||gemeente Oost; Els Mol||gemeente West; / "},
  });
}

TEST(BodiesAndRows, ColumnsOfCrosses) {
  const char* const read = "Anna Bos||VLIERBEEK; Kee Vos||DE KADE; / Els Mol||VLIERBEEK|+; ";
  expect_people({
      {"Leden                  Aanwezig     Verontschuldigd\nVLIERBEEK\nAnna Bos               x\n"
       "Els Mol                             x\nDE KADE\nKee Vos                x",
       read},
      {"| Leden | Aanwezig | Verontschuldigd |\n| --- | --- | --- |\n| VLIERBEEK | | |\n| Anna Bos | x | |\n"
       "| Els Mol | | x |\n| DE KADE | | |\n| Kee Vos | x | |",
       read},
      // Whatever those are called who were there; an office is of no body above it.
      {"| Politieraadsleden | Aanwezig | Verontschuldigd |\n| --- | --- | --- |\n| gemeente Oost | | |\n"
       "| Anna Bos | x | |\n| Els Mol | | x |\n| Zonechef: Kee Vos | x | |",
       "Anna Bos||gemeente Oost; Kee Vos|Zonechef|; / Els Mol||gemeente Oost|+; "},
      // A person without a cross is no body, and a price is no cross.
      {"| Leden | Aanwezig | Verontschuldigd |\n| --- | --- | --- |\n| Piet Acker | | |\n| Anna Bos | x | |\n| Els Mol | | x |",
       "Anna Bos||; / Piet Acker||; Els Mol|||+; "},
      {"| Leden | Prijs | Verontschuldigd |\n| --- | --- | --- |\n| VLIERBEEK | | |\n| Anna Bos | x | |\n| Els Mol | | x |", "/ "},
  });
}

TEST(BodiesAndRows, LabelsWithABody) {
  expect_people({
      {"Aanwezig namens de OR\nAnna Bos\nEls Mol\n\nAanwezig namens de directie\nKee Vos", "Anna Bos||OR; Els Mol||OR; Kee Vos||directie; / "},
      {"Aanwezig namens de OR        Aanwezig namens de directie\nAnna Bos                     Kee Vos\nEls Mol                      Piet Acker",
       "Anna Bos||OR; Els Mol||OR; Kee Vos||directie; Piet Acker||directie; / "},
      {"Aanwezig namens de OR\nHet hek is nat.", "/ "},
      // The verb joins a group to its persons.
      {"Van het bestuur zijn aanwezig: Anna Bos en Els Mol", "Anna Bos||bestuur; Els Mol||bestuur; / "},
      {"Van de directie zijn aanwezig: Anna Bos (voorzitter), Els Mol\nVan de raad is aanwezig: Kee Vos",
       "Anna Bos|voorzitter|directie; Els Mol||directie; Kee Vos||raad; / "},
      {"Van het bestuur zijn brieven: mooi en lang", "/ "},
  });
}

TEST(BodiesAndRows, RowsBelowAGroup) {
  expect_people({
      // A club among them has capitals that might be initials; where all have, they are persons.
      {"Namens de districten:\nAnna Bos           De Meeuwen\nEls Mol            BC Smash\nPiet Acker         Sportclub Oost", "Anna Bos||De Meeuwen; Els Mol||BC Smash; Piet Acker||Sportclub Oost; / "},
      {"Aanwezig:\nAnna Bos           JW Bos\nEls Mol            AB Vink\nPiet Acker         KL Stoop", "Anna Bos||; Els Mol||; Piet Acker||; JW Bos||; AB Vink||; KL Stoop||; / "},
      {"Namens de districten:\nAnna Bos        district Oost\nEls Mol         district West\nKee Vos         district Noord",
       "Anna Bos||district Oost; Els Mol||district West; Kee Vos||district Noord; / "},
      // Names in two columns, and names alone.
      {"Namens de districten:\nAnna Bos        Els Mol\nPiet Acker      Jan Stoop",
       "Anna Bos||districten; Els Mol||districten; Piet Acker||districten; Jan Stoop||districten; / "},
      {"Namens de districten:\nAnna Bos\nEls Mol", "Anna Bos||districten; Els Mol||districten; / "},
  });
}

// At the head of the minutes, before several names.
TEST(BodiesAndRows, WhoAndWhoNot) {
  expect_people({
      {"Wie: Ilse (voorzitter), Roos, Kee Vos\nNiet: Piet Acker, Jan", "Ilse|voorzitter|; Roos||; Kee Vos||; / Piet Acker||; Jan||; "},
      {"Wie: hek en kade, loods", "/ "},
      {"Wie: Ilse, of Roos. Dat is nog niet bekend, zegt Kee.", "/ "},
  });
  EXPECT_EQ(document_of("Wie: Ilse (voorzitter), Roos, Kee Vos").meeting.chair, "Ilse");
  // In a list of actions the word heads who is to do it.
  std::string talk;
  for (int i = 0; i < 40; ++i) talk += "Over het hek wordt lang gesproken, zin " + std::to_string(i) + ".\n\n";
  const Document d = document_of("Aanwezig: Ilse, Roos, Kee\n\n" + talk + "Actielijst\n\nWie: Ilse, Roos\nWat: hek verven\n");
  EXPECT_EQ(notulen::test::people_of(d), "Ilse||; Roos||; Kee||; / ");
  // … however near the head it stands.
  for (const char* heading : {"Actielijst", "## Actiepunten", "Acties:"})
    EXPECT_EQ(notulen::test::people_of(document_of(heading + std::string("\nWie: Ilse, Roos\nWat: hek verven\nNiet: Kee, Anna"))), "/ ") << heading;
}

TEST(BodiesAndRows, AwayWithAndWithoutNotice) {
  expect_people({
      {"Aanwezig: Anna Bos\nAfwezig met kennisgeving de heer Vink; zonder kennisgeving de heer Mol", "Anna Bos||; / Vink|||+; Mol|||-; "},
      {"Aanwezig: Anna Bos\nAfwezig met kennisgeving: de heer Vink; zonder kennisgeving: de heer Mol", "Anna Bos||; / Vink|||+; Mol|||-; "},
  });
}

// The next list needs no colon before an honorific, and a word excepts one of all.
TEST(BodiesAndRows, AwayToldInTheList) {
  expect_people({
      {"Aanwezig:\nde heren Bos, Vink en Mol. Afwezig met kennisgeving de heer Kuyper.", "Bos||; Vink||; Mol||; / Kuyper|||+; "},
      {"Aanwezig: de heren Bos, Vink en Mol. Afwezig met kennisgeving de heer Kuyper.", "Bos||; Vink||; Mol||; / Kuyper|||+; "},
      {"Aanwezig: de heren Bos, Vink en Mol. Afwezig de heren Acker en Stoop.", "Bos||; Vink||; Mol||; / Acker||; Stoop||; "},
      {"Aanwezig: de heren Bos, Vink en Mol. Afwezig is niemand.", "Bos||; Vink||; Mol||; / "},
      {"Aanwezig: allen, behalve Jan Bos", "/ Jan Bos||; "},
      {"Aanwezig: allen behalve mevrouw Bos", "/ Bos||; "},
      {"Aanwezig: allen, behalve bij punt drie", "/ "},
  });
}

// `G.` is no number where its neighbours have initials.
TEST(BodiesAndRows, InitialsThatBeginALine) {
  expect_people({
      {"Aanwezig:\nG. Appel, W. de Geus en A. Min", "G. Appel||; W. de Geus||; A. Min||; / "},
      {"Aanwezig:\nA. Bos, voorzitter\nG. Appel, W. de Geus, P. Min", "A. Bos|voorzitter|; G. Appel||; W. de Geus||; P. Min||; / "},
      // Small letters before a surname are no number either.
      {"Aanwezig:\nJ. v. d. Pol, W. de Geus\nv. d. Pol, K. Vos", "J. v. d. Pol||; W. de Geus||; v. d. Pol||; K. Vos||; / "},
  });
}

// The officers of a student society, without a list's label.
TEST(BodiesAndRows, OfficersOfASociety) {
  expect_people({
      {"Praeses: Anna Bos\nAb-actis: Els Mol\nFiscus: Kee Vos\nAssessor: Jan Stoop", "Anna Bos|Praeses|; Els Mol|Ab-actis|; Kee Vos|Fiscus|; Jan Stoop|Assessor|; / "},
      {"Praeses: Anna Bos, Ab-actis: Els Mol, Fiscus: Kee Vos", "Anna Bos|Praeses|; Els Mol|Ab-actis|; Kee Vos|Fiscus|; / "},
      {"Praeses: Anna Bos\nFiscus: de rekening is betaald.", "Anna Bos|Praeses|; / "},
  });
}

TEST(BodiesAndRows, CompaniesAreNoPersons) {
  expect_people({
      {"Aanwezig:\nAnna Bos         Bouwbedrijf Kade BV\nEls Mol          De Steiger vzw", "Anna Bos||Bouwbedrijf Kade BV; Els Mol||De Steiger vzw; / "},
      {"Aanwezig:\nBouw Kade BV         Anna Bos\nDe Steiger vzw       Els Mol\nZeil Op n.v.         Kee Vos",
       "Anna Bos||Bouw Kade BV; Els Mol||De Steiger vzw; Kee Vos||Zeil Op n.v.; / "},
  });
}

// Parties before their persons in one run of words, and offices beside each other.
TEST(BodiesAndRows, RunsInOneLine) {
  expect_people({
      {"Datum: 12 mei 2015, Plaats: loods, Aanwezig; Anna Bos, Els Mol en Kee Vos; Afwezig; Piet", "Anna Bos||; Els Mol||; Kee Vos||; / Piet||; "},
      {"Aanwezig: CDA de heer J. Bos mevrouw E. Mol PvdA mevrouw K. Vos VVD de heer P. Acker", "J. Bos||CDA; E. Mol||CDA; K. Vos||PvdA; P. Acker||VVD; / "},
      {"Praeses: Anna Bos     Ab-actis: Els Mol     Namens de beheerder: dhr. J. Stoop", "Anna Bos|Praeses|; Els Mol|Ab-actis|; J. Stoop||beheerder; / "},
  });
}
