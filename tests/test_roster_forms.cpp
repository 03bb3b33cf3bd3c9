// Who is in a list of persons, and as what: groups without a label, functions behind a colon, those who were away, fields of
// offices, functions that are surnames, codes before names, counts in words. Each rule beside what it must leave alone.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

struct Row {
  const char *text, *read;
};

Document document_of(const std::string& list) {
  return notulen::test::document_in("Verslag dorpsraad 3 maart 2015\n\n" + list + "\n\n1. Opening\nWij beginnen.\n");
}

std::string people(const std::string& text) { return notulen::test::people_of(document_of(text)); }

}  // namespace

TEST(RosterForms, GroupsWithoutALabel) {
  const Row rows[] = {
      // Three groups need nothing; two a label beside them or a function behind a name.
      {"Sopranen: Anna Bos, Els Mol\nAlten: Kee Vos, Ada Prent\nBassen: Piet Acker, Jan Stoop",
       "Anna Bos||Sopranen; Els Mol||Sopranen; Kee Vos||Alten; Ada Prent||Alten; Piet Acker||Bassen; Jan Stoop||Bassen; / "},
      {"Sopranen: Anna Bos, Els Mol\nAlten: Kee Vos, Ada Prent\nAfgemeld: Jan Stoop", "Anna Bos||Sopranen; Els Mol||Sopranen; Kee Vos||Alten; Ada Prent||Alten; / Jan Stoop|||+; "},
      {"Sopranen: Anna Bos (voorzitter), Els Mol\nAlten: Kee Vos, Ada Prent", "Anna Bos|voorzitter|Sopranen; Els Mol||Sopranen; Kee Vos||Alten; Ada Prent||Alten; / "},
      {"Sopranen: Anna Bos, Els Mol\nAlten: Kee Vos, Ada Prent", "/ "},
      // A word and its number is a group; the number of a point is none.
      {"Groep 5: Anna Bos, Els Mol\nGroep 6: Kee Vos\nGroep 7: Piet Acker, Jan Stoop", "Anna Bos||Groep 5; Els Mol||Groep 5; Kee Vos||Groep 6; Piet Acker||Groep 7; Jan Stoop||Groep 7; / "},
      {"Punt 5: Anna Bos, Els Mol\nPunt 6: Kee Vos\nPunt 7: Piet Acker, Jan Stoop", "/ "},
      // Words that are no names, what somebody does, groups that stand apart.
      {"Kleur: Rood, Blauw\nMaat: Groot, Klein\nSoort: Hout, Staal", "/ "},
      // A document's own keys, each with one name.
      {"Opdrachtgever: Jan Stoop\nBehandeld door: Els Mol\nContact: Piet Acker", "/ "},
      {"Sopranen: Anna Bos zingt\nAlten: Kee Vos zingt\nBassen: Piet Acker zingt", "/ "},
      {"Sopranen: Anna Bos, Els Mol\n\nAlten: Kee Vos, Ada Prent\n\nBassen: Piet Acker, Jan Stoop", "/ "},
      // The left cell of a table of labels.
      {"| Datum | 3 maart 2015 |\n| Plaats | de loods |\n| De Spil | Anna Bos (vz), Els Mol |\n| Het Wiel | Jan Stoop |", "Anna Bos|vz|De Spil; Els Mol||De Spil; Jan Stoop||Het Wiel; / "},
      {"| Datum | 3 maart 2015 |\n| Plaats | de loods |\n| De Spil | Hout, Staal |\n| Het Wiel | geel |", "/ "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, FunctionsBehindAColon) {
  const Row rows[] = {
      {"Aanwezig:\nAnna Bos: voorzitter\nEls Mol, Jan Stoop: schepenen\nKee Vos: algemeen directeur", "Anna Bos|voorzitter|; Els Mol|schepenen|; Jan Stoop|schepenen|; Kee Vos|algemeen directeur|; / "},
      {"Aanwezig: BOS Anna: voorzitter;\nMOL Els, VOS Kee: raadsleden;\nSTOOP Jan: algemeen directeur", "BOS Anna|voorzitter|; MOL Els|raadsleden|; VOS Kee|raadsleden|; STOOP Jan|algemeen directeur|; / "},
      // No function; a group, and its person's function before the name.
      {"Aanwezig:\nAnna Bos: groen\nEls Mol: geel", "/ "},
      {"Aanwezig:\nDe Kade: voorzitter Anna Bos\nHet Hek: Els Mol", "Anna Bos|voorzitter|De Kade; Els Mol||Het Hek; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
  EXPECT_EQ(document_of("Aanwezig:\nAnna Bos: voorzitter\nEls Mol: schepen").meeting.chair, "Anna Bos");
}

TEST(RosterForms, AwayAmongThosePresent) {
  const Row rows[] = {
      {"Aanwezig: Anna Bos, Els Mol (ziek), Kee Vos (vakantie)", "Anna Bos||; / Els Mol||; Kee Vos||; "},
      {"Aanwezig: Anna Bos, Els Mol (afwezig), Kee Vos (niet aanwezig)", "Anna Bos||; / Els Mol||; Kee Vos||; "},
      {"Aanwezig: Anna Bos, Els Mol, afwezig, Kee Vos", "Anna Bos||; Kee Vos||; / Els Mol||; "},
      // Who came later, left before the end or stands in for one who is ill was there.
      {"Aanwezig: Anna Bos, Els Mol (vanaf 20.00 uur, wegens ziekte), Kee Vos", "Anna Bos||; Els Mol||; Kee Vos||; / "},
      {"Aanwezig: Anna Bos (vertrekt om 21.00 uur wegens ziekte), Els Mol", "Anna Bos||; Els Mol||; / "},
      {"Aanwezig: Anna Bos, Els Mol (vervangt Kee Vos, ziek)", "Anna Bos||; Els Mol||; / "},
      {"Aanwezig: Anna Bos, Els Mol (Bureau Afwezig)", "Anna Bos||; Els Mol||Bureau Afwezig; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
  const Document a = document_of("Aanwezig: Anna Bos, Els Mol (ziek)");
  ASSERT_EQ(a.apologies.size(), 1u);
  EXPECT_EQ(a.apologies[0].reason, "ziek");
}

TEST(RosterForms, FieldsOfOffices) {
  const Row rows[] = {
      {"Aanwezig: Anna Bos, minister van Onderwijs, Cultuur en Wetenschap, Els Mol", "Anna Bos|minister van Onderwijs, Cultuur en Wetenschap|; Els Mol||; / "},
      {"Aanwezig:\nAnna Bos, minister van Hout en Water\nEls Mol, staatssecretaris van Verkeer", "Anna Bos|minister van Hout en Water|; Els Mol|staatssecretaris van Verkeer|; / "},
      {"Aanwezig: Anna Bos, schepen van Financiën, Sport en Jeugd; Els Mol, schepen van Hout en Verf", "Anna Bos|schepen van Financiën, Sport en Jeugd|; Els Mol|schepen van Hout en Verf|; / "},
      {"Aanwezig: Anna Bos, gedeputeerde voor Wonen, Wegen en Kades, Els Mol", "Anna Bos|gedeputeerde voor Wonen, Wegen en Kades|; Els Mol||; / "},
      // A name behind `en`, one with a large Van, an office of no field.
      {"Aanwezig: Anna Bos, minister van Hout en Piet Acker", "Anna Bos|minister van Hout|; Piet Acker||; / "},
      {"Aanwezig: Anna Bos, minister van Hout en mevrouw Mol", "Anna Bos|minister van Hout|; Mol||; / "},
      {"Aanwezig: Anna Bos, minister van Verkeer, Els Mol en Piet Acker", "Anna Bos|minister van Verkeer|; Els Mol||; Piet Acker||; / "},
      {"Aanwezig: minister Van Loenen, Piet Acker en Els Mol", "Van Loenen|minister|; Piet Acker||; Els Mol||; / "},
      // A field of words that no table knows, one in brackets, an office of several.
      {"Aanwezig: Anna Bos, minister van Zeilen, Cultuur en Water, Els Mol", "Anna Bos|minister van Zeilen, Cultuur en Water|; Els Mol||; / "},
      {"Aanwezig: Anna Bos (minister van Onderwijs, Cultuur en Wetenschap), Els Mol", "Anna Bos|minister van Onderwijs, Cultuur en Wetenschap|; Els Mol||; / "},
      {"Aanwezig: Anna Bos (minister van Verkeer, Els), Els Mol", "Anna Bos|minister van Verkeer|Els; Els Mol||; / "},
      {"Aanwezig: Anna Bos, ministers van Verkeer en Wegen, Els Mol", "Anna Bos|ministers van Verkeer en Wegen|; Els Mol||; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, FunctionsThatAreSurnames) {
  const Row rows[] = {
      {"Aanwezig: de heren Dubbelman, Koster en Kok", "Dubbelman||; Koster||; Kok||; / "},
      {"Aanwezig: de heer Vink, Koster, Els Mol", "Vink|Koster|; Els Mol||; / "},
      {"Aanwezig: Dubbelman, Koster en Kok", "Dubbelman||; Koster||; Kok||; / "},
      {"Aanwezig: Dubbelman, Vink, Koster", "Dubbelman||; Vink||; Koster||; / "},
      // Behind a whole person, a first name or initials; in small letters; a function that nobody is called by.
      {"Aanwezig: Anna Bos, Koster, Els Mol, Kok", "Anna Bos|Koster|; Els Mol|Kok|; / "},
      {"Aanwezig: Anna, Koster, Els", "Anna|Koster|; Els||; / "},
      {"Aanwezig: A. Dubbelman, Koster, Vink", "A. Dubbelman|Koster|; Vink||; / "},
      {"Aanwezig: Dubbelman, koster, Vink, kok", "Dubbelman|koster|; Vink|kok|; / "},
      {"Aanwezig: Dubbelman, Vink, Voorzitter", "Dubbelman||; Vink|Voorzitter|; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, CodesBeforeTheirNames) {
  // `Name code body`
  const auto codes = [](const char* text) {
    std::string out;
    for (const Person& p : document_of(text).attendees) out += p.name + ' ' + p.abbreviation.value_or("-") + ' ' + p.organization.value_or("-") + "; ";
    return out;
  };
  EXPECT_EQ(codes("Aanwezig: AB (Anna Bos), EM (Els Mol), KvV (Kee van Vliet)"), "Anna Bos AB -; Els Mol EM -; Kee van Vliet KvV -; ");
  // Letters that are not the name's stand for a body, as words do.
  EXPECT_EQ(codes("Aanwezig: AB (Anna Bos), KNVB (Els Mol), Koor (Kee Vos)"), "Anna Bos AB -; Els Mol - KNVB; Kee Vos - Koor; ");
}

TEST(RosterForms, CountsInWords) {
  const Row rows[] = {
      {"Aanwezig vier leden van de kade, te weten Vinkel, Bosje, Molen en Stoopje", "Vinkel||; Bosje||; Molen||; Stoopje||; / "},
      {"Aanwezig vijf personen, t.w. Vinkel, Bosje en Stoopje", "Vinkel||; Bosje||; Stoopje||; / "},
      // No count, or a count of no persons.
      {"Aanwezig oude leden van de kade, te weten Vinkel, Bosje, Molen en Stoopje", "/ "},
      {"Aanwezig vier leden van de kade, te weten de kas en het hek", "/ "},
      {"Aanwezig vier leden van de kade, zodat er niets besloten wordt", "/ "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

// A body behind `van` in small letters or with a name of its own is one; `van Dorp` is a surname.
TEST(RosterForms, SurnamesThatAreBodies) {
  const Row rows[] = {
      {"Hetty van Dorp is verhinderd.", "/ Hetty van Dorp|||+; "},
      {"Aanwezig zijn Hetty van Dorp en Jan de Raad.", "Hetty van Dorp||; Jan de Raad||; / "},
      {"Aanwezig: Hetty van Dorp, Jan de Raad", "Hetty van Dorp||; Jan de Raad||; / "},
      {"Hetty van de gemeente Oost is verhinderd.", "/ Hetty||gemeente Oost|+; "},
      {"Hetty van het bestuur is verhinderd.", "/ Hetty||bestuur|+; "},
      {"Jan van Gemeente Oost is verhinderd.", "/ Jan||Gemeente Oost|+; "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, WhomSomebodyIsFrom) {
  const Row rows[] = {
      {"Aanwezig: Anna Bos van de politie, Yvonne van dorpshuis De Terp, Els Mol van gemeente Oost", "Anna Bos||politie; Yvonne||dorpshuis De Terp; Els Mol||gemeente Oost; / "},
      {"Aanwezig: Jan van de Kerk, Jan van der Poel, Hetty van Dorp", "Jan van de Kerk||; Jan van der Poel||; Hetty van Dorp||; / "},
      {"Aanwezig: mevrouw R. Wieringa PvdA, de heer J. Tol VVD, S. Okur GroenLinks", "R. Wieringa||PvdA; J. Tol||VVD; S. Okur||GroenLinks; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

// Bullets between names part them; a heading in capitals, a column's head and a label that nobody knows are nobody.
TEST(RosterForms, SignsAndHeadsAreNobody) {
  const Row rows[] = {
      {"Aanwezig: Jan Bos • Piet Vink • Els Mol", "Jan Bos||; Piet Vink||; Els Mol||; / "},
      {"Aanwezig:\nC. Spreeuw\nD. Merel\nDE BOTEN AAN DE STEIGER\nEr zijn er twee lek en dat blijft zo.", "C. Spreeuw||; D. Merel||; / "},
      {"Aanwezig:\nC. SPREEUW\nDE BOER\nA. DE WIT VAN DAM", "C. SPREEUW||; DE BOER||; A. DE WIT VAN DAM||; / "},
      {"| Aanwezig | Jan Bos, Els Mol |\n| Afwezig | Kee Vos |\n| Voorzitter | Jan Bos |\n| Ronde | derde |", "Jan Bos|Voorzitter|; Els Mol||; / Kee Vos||; "},
      {"Afwezig / Absent with notice: Kee Vos", "/ Kee Vos||; "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, LabelsAsTheyAreAskedAndGlossed) {
  const Row rows[] = {
      {"Wie waren er?\nAnna Bos, Els Mol\nWie was er niet?\nKee Vos", "Anna Bos||; Els Mol||; / Kee Vos||; "},
      {"Wie waren er!\nAnna Bos, Els Mol", "/ "},
      {"Wie zijn dat?\nAnna Bos, Els Mol", "/ "},
      {"In attendance: Anna Bos, Els Mol", "Anna Bos||; Els Mol||; / "},
      {"Aanwezig / Attending: Anna Bos\nAfwezig m.k. / With notice: Kee Vos", "Anna Bos||; / Kee Vos|||+; "},
      {"Aanwezig / In attendance: Anna Bos", "Anna Bos||; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, ShortLabelsAtTheHead) {
  const Row rows[] = {
      {"wie: Anna Bos, Els v.d. Berg, Kee Vos\nniet: Jan Stoop", "Anna Bos||; Els v.d. Berg||; Kee Vos||; / Jan Stoop||; "},
      {"Er: ds. Bos, br. Kok, zr. Mol\nNiet: br. Stoop", "Bos||; Kok||; Mol||; / Stoop||; "},
      {"Aanwezig: Anna Bos, Els Mol\nVrij: Jan Stoop", "Anna Bos||; Els Mol||; / Jan Stoop||; "},
      {"Aanwezig: Anna Bos, Els Mol\nAfgebeld: Jan Stoop", "Anna Bos||; Els Mol||; / Jan Stoop|||+; "},
      // What is told heads no list.
      {"Aanwezig: Anna Bos, Els Mol\nVrij: Dat is de kade. Jan Stoop veegt", "Anna Bos||; Els Mol||; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, CommasBehindNotice) {
  const Row rows[] = {
      {"Tegenwoordig zijn de heeren A. Bos, B. Mol en C. Vos. Afwezig, met kennisgeving, de heer D. Kok.", "A. Bos||; B. Mol||; C. Vos||; / D. Kok|||+; "},
      {"Tegenwoordig zijn de heeren A. Bos, B. Mol en C. Vos. Afwezig, zonder kennisgeving, de heer D. Kok.", "A. Bos||; B. Mol||; C. Vos||; / D. Kok|||-; "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, FunctionsAndTheirPlaces) {
  const Row rows[] = {
      {"Aanwezig\nRaadsleden Oosthaar: Anna Bos, Els Mol\nRaadsleden Westhaar: Kee Vos", "Anna Bos|Raadsleden|Oosthaar; Els Mol|Raadsleden|Oosthaar; Kee Vos|Raadsleden|Westhaar; / "},
      {"Aanwezig: Anna Bos, planoloog, Els Mol, voorzitter, Kee Vos, bouwhistoricus", "Anna Bos|planoloog|; Els Mol|voorzitter|; Kee Vos|bouwhistoricus|; / "},
      {"Aanwezig: Anna Bos (app. 1), Els Mol (app. 12)", "Anna Bos||; Els Mol||; / "},
      {"Voorzitter: Anna Bos\nLeden:\n   Els Mol - De Spil\n   Kee Vos - Het Wiel", "Anna Bos|Voorzitter|; Els Mol||De Spil; Kee Vos||Het Wiel; / "},
      {"Voorzitter/dijkgraaf: Anna Bos\nAanwezig: Els Mol, Kee Vos", "Anna Bos|Voorzitter/dijkgraaf|; Els Mol||; Kee Vos||; / "},
      {"Aanwezig: mw. Bos (CU), vervangt dhr. Mol", "Bos||CU; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

TEST(RosterForms, ReasonsInBrackets) {
  EXPECT_EQ(people("Aanwezig waren Anna, Els en Kee. Jan was er niet (tandarts)."), "Anna||; Els||; Kee||; / Jan||; ");
  EXPECT_EQ(people("Aanwezig waren Anna, Els en Kee. Jan was ziek."), "Anna||; Els||; Kee||; / Jan||; ");
  EXPECT_EQ(document_of("Aanwezig waren Anna, Els en Kee. Jan was ziek.").apologies.at(0).reason, "ziek");
  EXPECT_EQ(people("Aanwezig waren Anna, Els en Kee. De boom was ziek."), "Anna||; Els||; Kee||; / ");
}

TEST(RosterForms, VerbsBeforeTheLabelsWord) {
  EXPECT_EQ(people("WAREN AANWEZIG : Anna Bos (voorzitter), Els Mol\nWAREN VERONTSCHULDIGD : Kee Vos\nWAS AFWEZIG : Jan Stoop"), "Anna Bos|voorzitter|; Els Mol||; / Kee Vos|||+; Jan Stoop||; ");
  EXPECT_EQ(people("Aanwezig: Anna, Els, Kee\nVoorzitter vandaag: Els  /  Notulen: Kee"), "Anna||; Els|Voorzitter|; Kee||; / ");
}
