// Forms of minutes that others wrote and the program had not met, each beside what it must leave alone.
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

TEST(BlindForms, TitlesBeforeAMarkWithoutBlankLines) {
  expect_rows(items_in, {
      {"Opening: De voorzitter heet ons welkom.\nZwerfvuil: Het ligt langs de kade.\nMededelingen: De loods is dicht.\nRondvraag: Er zijn geen vragen.", "- Opening; - Zwerfvuil; - Mededelingen; - Rondvraag"},
      {"Opening – De voorzitter heet ons welkom.\n     Wij beginnen.\nNotulen – Die van mei zijn rond.\nZwerfvuil – Het ligt langs de kade.\nRondvraag – Er zijn geen vragen.", "- Opening; - Notulen; - Zwerfvuil; - Rondvraag"},
      // Turns, and words that come again.
      {"1. Opening\nAnja: Hoe laat is het?\nKees: Het is acht uur.\nAnja: Dan beginnen wij.\n\n2. Rondvraag\nNiets.", "1 Opening; 2 Rondvraag"},
      {"Vraag: Is het hek nat?\nAntwoord: Ja.\nVraag: Is de kade droog?\nAntwoord: Nee.", ""},
  });
}

TEST(BlindForms, CodesOfACouncil) {
  EXPECT_EQ(items_in("2021_GR_00031 - Notulen 22 februari - Goedkeuring\n\nBesluit\nDe notulen worden goedgekeurd.\n\n2021_GR_00032 - Nieuw hek\n\nFeiten\nHet oude is stuk.\n\nBesluit\nDe raad koopt een hek."),
            "2021_GR_00031 Notulen 22 februari - Goedkeuring; 2021_GR_00032 Nieuw hek");
  EXPECT_EQ(items_in("Zie ook:\n\n2021_GR_00031 - Notulen\n\nHet hek is nat."), "");  // one alone
}

TEST(BlindForms, BulletsApartAreTitles) {
  const char* const told = "- Vorig verslag\nGeen opmerkingen van wie dan ook.\n\n- Zwerfvuil\nHet ligt langs de kade.\n\n- Nieuw hek\nDe gemeente zoekt hout.\n\n- Fuifzaal\nHet dak lekt nog altijd.";
  EXPECT_EQ(items_in(told), "- Vorig verslag; - Zwerfvuil; - Nieuw hek; - Fuifzaal");
  EXPECT_EQ(items_in("1. Opening\nWelkom.\n\n2. Keuzes\n\n- Hout\nDat rot na een paar jaar.\n\n- Staal\nDat roest na een paar jaar.\n\n- Steen\nDat blijft heel lang staan.\n\n- Glas\nDat breekt bij de eerste bal.\n\n3. Rondvraag\nNiets."), "1 Opening; 2 Keuzes; 3 Rondvraag");
}

TEST(BlindForms, NumbersAtTheRight) {
  EXPECT_EQ(items_in("Opening                                        1\n\nWelkom.\n\nNieuw hek                                      2\n\nHet is nat.\n\nRondvraag                                      3\n\nNiets."), "1 Opening; 2 Nieuw hek; 3 Rondvraag");
  // A page's foot says the same on each.
  EXPECT_EQ(items_in("1. Opening\nWelkom.\n\nVerslag dorpsraad Oost                         1\n\n2. Hek\nHet is nat.\n\nVerslag dorpsraad Oost                         2\n\n3. Rondvraag\nNiets.\n\nVerslag dorpsraad Oost                         3"), "1 Opening; 2 Hek; 3 Rondvraag");
}

TEST(BlindForms, ArticlesAndNumbersLeftOut) {
  EXPECT_EQ(items_in("Art. 12. De notulen worden gelezen en goedgekeurd.\n\nArt. 13. Een schrijven van den heer K. Slot, verzoekende vermindering van lasten wegens afslag. De heer Vos heeft bezwaar.\n\nArt. 14. De secretaris leest het bestek voor. Men gaat aan het werk.\n\nArt. 15. De heer Bos vraagt of de sluis gereed is. Dat is zij."),
            "12 ?; 13 ?; 14 ?; 15 ?");
  // The third is treated behind the fifth.
  EXPECT_EQ(items_in("1. Opening\n\nDe voorzitter opent.\n\n5. Natuurplan\n\nMen wil meer bos.\n\n3. Vaarwegen\n\nDe pont blijft weg.\n\n6. Sluiting\n\nWij gaan naar huis."), "1 Opening; 5 Natuurplan; 3 Vaarwegen; 6 Sluiting");
}

TEST(BlindForms, BoxesWithoutHeads) {
  const char* const rule = "+----------------------------+----------------+\n";
  const auto box = [&](const std::string& left, const std::string& right) { return "| " + left + std::string(27 - left.size(), ' ') + "| " + right + std::string(15 - right.size(), ' ') + "|\n"; };
  const std::string told = rule + box("1. Opening", "") + box("", "") + box("Cees opent.", "") + rule + box("2. Nieuw hek", "") + box("", "") + box("Het hek is nat.", "Actie Merel:") + box("", "verf kopen") + rule + box("3. Rondvraag", "") + box("", "") + box("Geen vragen.", "") + rule;
  EXPECT_EQ(items_in(told), "1 Opening; 2 Nieuw hek; 3 Rondvraag");
  EXPECT_EQ(actions_in(told), "verf kopen > Merel");
}

TEST(BlindForms, ColumnOfActionsBesideTheTalk) {
  const char* const head = "Nr    Besprekingspunt                                            Actie\n";
  const std::string told = std::string(head) + "\n1     Opening\n      De voorzitter heet ons welkom.\n\n2     Nieuw hek\n      Het hek is nat en moet weg. De kade is                     Spreeuw: hout kopen\n      droog en kan blijven.                                      en zagen\n\n" + head +
                           "\n3     Rondvraag\n      Niemand heeft een vraag.                                   Merel: verf kopen\n";
  EXPECT_EQ(items_in(told), "1 Opening; 2 Nieuw hek; 3 Rondvraag");
  EXPECT_EQ(actions_in(told), "hout kopen en zagen > Spreeuw; verf kopen > Merel");
}

TEST(BlindForms, SentencesOverThePage) {
  const Document told = document_in("POLDER DE WEIDE.                                        37\n\nNotulen der vergadering van 8 September 1891.\n\nTegenwoordig de heeren J. Kalis en C. Dros.\n\n1. Kade\nDe vergadering besluit met drie tegen een stem\n\nPOLDER DE WEIDE.                                        38\n\nhet verzoek af te wijzen.\n\n2. Molen\nDe molen draait.\n");
  ASSERT_EQ(told.decisions.size(), 1U);
  EXPECT_EQ(told.decisions[0].text, "De vergadering besluit met drie tegen een stem het verzoek af te wijzen.");
  // `b.` goes on with nothing.
  EXPECT_EQ(items_in("1. Opening\nWelkom.\n\n2. Ingekomen stukken\n\na. Brief van de buren over het nieuwe hek\n\nPagina 1\n\nb. Brief van de gemeente over de kade\n\n3. Rondvraag\nNiets."), "1 Opening; 2 Ingekomen stukken; 3 Rondvraag");
}

TEST(BlindForms, MarksBehindNames) {
  expect_rows(people_in, {
      {"Presentie (V = aanwezig, A = afgemeld)\n\nNaam                    Fractie        3/3\nAnna Bos                Oost           V\nEls Mol                 West           A\nJan Stoop               West           V", "Anna Bos||Oost; Jan Stoop||West; / Els Mol||West|+; "},
      {"Aanwezigheden (A = aanwezig, V = verontschuldigd)\n\nOUDERS\n\tAnna Bos (voorzitter)\tA\n\tEls Mol\tV\nPERSONEEL\n\tJan Stoop\tA", "Anna Bos|voorzitter|OUDERS; Jan Stoop||PERSONEEL; / Els Mol||OUDERS|+; "},
  });
}

TEST(BlindForms, BodiesAndPersonsInRows) {
  expect_rows(people_in, {
      {"AANWEZIG:\nToneelkring\tAnna Bos - Els Mol\nKWB\tJan Stoop, ondervoorzitter\nHarmonie St.-Cecilia\tKees Vos\nVERONTSCHULDIGD:\nFemma\tAda Prent", "Anna Bos||Toneelkring; Els Mol||Toneelkring; Jan Stoop|ondervoorzitter|KWB; Kees Vos||Harmonie St.-Cecilia; / Ada Prent||Femma|+; "},
      {"Aanwezig: Anna Bos / Huurders / voorzitter\n          Els Mol / Huurders\n          Jan Stoop / Woonbond / adviseur", "Anna Bos|voorzitter|Huurders; Els Mol||Huurders; Jan Stoop|adviseur|Woonbond; / "},
      {"Bestuur:        A. Bos (voorzitter), E. Mol (secretaris)\n\nVerenigingen:   De Toren Oost              R. Stoop, K. Vos\n                SC Westerhaven             W. Prent\n                Het Witte Paard            E. Acker\n\nAfwezig: J. Pleij", "A. Bos|voorzitter|Bestuur; E. Mol|secretaris|Bestuur; R. Stoop||De Toren Oost; K. Vos||De Toren Oost; W. Prent||SC Westerhaven; E. Acker||Het Witte Paard; / J. Pleij||; "},
      {"Griffier:       de heer N. Ploeg\nAanwezig:\nCDA:            K. Stoop, mw. A. Bos\nPvdA/GL:        mw. H. Mol, P. Vos\nAfwezig: mw. E. Prent", "N. Ploeg|Griffier|; K. Stoop||CDA; A. Bos||CDA; H. Mol||PvdA/GL; P. Vos||PvdA/GL; / E. Prent||; "},
  });
}

TEST(BlindForms, WhomALabelNames) {
  expect_rows(people_in, {
      {"Aanwezig namens de werkgevers:\nAnna Bos\nEls Mol\n\nAanwezig namens de vakbonden:\nJan Stoop", "Anna Bos||werkgevers; Els Mol||werkgevers; Jan Stoop||vakbonden; / "},
      {"Aanwezig (raad): Anna Bos, Els Mol\nAanwezig (faculteitsbestuur): Jan Stoop", "Anna Bos||raad; Els Mol||raad; Jan Stoop||faculteitsbestuur; / "},
      {"Van de huurdersraad zijn er: Anna Bos (voorzitter), Els Mol\nVan de corporatie zijn er: Jan Stoop en Kees Vos", "Anna Bos|voorzitter|huurdersraad; Els Mol||huurdersraad; Jan Stoop||corporatie; Kees Vos||corporatie; / "},
      // No body.
      {"Aanwezig (17 personen): Anna Bos, Els Mol", "Anna Bos||; Els Mol||; / "},
  });
}

TEST(BlindForms, NamesAndWhatStandsBesideThem) {
  expect_rows(people_in, {
      {"Aanwezig: R. Mol, Th. Bos i.p.v. L. Vos", "R. Mol||; Th. Bos||; / "},
      {"Aanwezig: de dames en heren A. Bos (voorzitter), L. Mol (VVD) en mw. F. Vos (PvdA)", "A. Bos|voorzitter|; L. Mol||VVD; F. Vos||PvdA; / "},
      {"Aanwezig: Anna Bos, voorzitter - Els Mol, secretaris - Jan Stoop, pastoor - Kees Vos", "Anna Bos|voorzitter|; Els Mol|secretaris|; Jan Stoop|pastoor|; Kees Vos||; / "},
      {"Aanwezig: Anna Bos\nNotulist: mw. N. Mol, Molen Beheer", "Anna Bos||; N. Mol|Notulist|Molen Beheer; / "},
      {"Voorzitter: Noor (want Ravi is ziek)\nAanwezig: Noor, Tijn", "Noor|Voorzitter|; Tijn||; / "},
      {"Aanwezig: Anna Bos (Oost), Els Mol (Oost, namens Kees Vos)\nAfwezig: Kees Vos (Oost)", "Anna Bos||Oost; Els Mol||Oost; / Kees Vos||Oost; "},
      {"Aanwezig\tAnna Bos, Els Mol\nAfwezig\tgeen", "Anna Bos||; Els Mol||; / "},
  });
  EXPECT_EQ(with_list("Aanwezig: R. Mol, Th. Bos i.p.v. L. Vos").attendees[1].replaces, "L. Vos");
}

TEST(BlindForms, Heads) {
  // All labels, then all values: some words that no table knows.
  const Document blocks = document_in("Verslag overleg\n\nVergaderdatum\nTijd\nLocatie\nAanwezig OR\nHR-adviseur\nNotulist\n\n28 mei 2020\n13.00 – 14.30 uur\nZaal 2, De Kade\nAnna Bos (vz), Els Mol\nJan Stoop\nKees Vos\n\n1. Opening\nWelkom.\n");
  EXPECT_EQ(blocks.meeting.date, "2020-05-28");
  EXPECT_EQ(blocks.meeting.location, "Zaal 2, De Kade");
  EXPECT_EQ(blocks.meeting.secretary, "Kees Vos");
  // A line's end in the midst of a label.
  const Document cut = document_in("Verslag overleg\n\nDatum: 9 april 2014 Locatie: De Kade Voorzitter: Anna Bos Aanwezig: Els Mol (Oost),\nJan Stoop (West), Piet van den Acker (gemeente Oosterhaven), Kees Vos (West) Afwezig met\nkennisgeving: Ada Prent (Oost)\n\n1. Opening\nWelkom.\n");
  EXPECT_EQ(people_of(cut), "Anna Bos|Voorzitter|; Els Mol||Oost; Jan Stoop||West; Piet van den Acker||gemeente Oosterhaven; Kees Vos||West; / Ada Prent||Oost|+; ");
  // A list of decisions that is the title.
  EXPECT_EQ(document_in("Besluitenlijst raad\n\nDatum: 7 november 2019\n\nAanwezig: Anna Bos, Els Mol\n\n1. Opening\nWelkom.\n").meeting.date, "2019-11-07");
  EXPECT_EQ(document_in("VERSLAG OUDERRAAD - DINSDAG 3 OKTOBER 2017 - 20U IN DE REFTER\n\nAanwezig: Anna Bos, Els Mol\n\nVARIA\nStart om 13u30 aan de kerk.\n").meeting.start_time, "20:00");
}

TEST(BlindForms, TasksBelowPersons) {
  EXPECT_EQ(actions_in("1. Opening\nWelkom.\n\n2. Actielijst langslopen\n- Lieke\n  - zaal bespreken (af)\n  - sponsor bellen (loopt)\n- Thijs\n  - ledenlijst nalopen (niet af)\n\n3. Rondvraag\nNiets."), "zaal bespreken > Lieke (af); sponsor bellen > Lieke (loopt); ledenlijst nalopen > Thijs (niet af)");
  EXPECT_EQ(items_in("1. Opening\nWelkom.\n\n2. Actielijst langslopen\n- Lieke\n  - zaal bespreken (af)\n- Thijs\n  - ledenlijst nalopen (niet af)\n\n3. Rondvraag\nNiets."), "1 Opening; 2 Actielijst langslopen; 3 Rondvraag");
  EXPECT_EQ(actions_in("1. Opening\nAffiches (actie Bart V. tegen 15 oktober)"), "Affiches > Bart V.");
}

TEST(BlindForms, SeveralMeetingsOfBullets) {
  const auto meeting = [](const std::string& day) { return "Verslag jeugdraad " + day + "\n\nAanwezig: Robbe, Lotte, Emma\n\n- Vorig verslag\nGeen opmerkingen van wie dan ook.\n\n- Zwerfvuil\nHet ligt langs de kade.\n\n- Nieuw hek\nDe gemeente zoekt hout.\n\n- Varia\nEr is verder niets te zeggen.\n\n"; };
  EXPECT_EQ(parse(meeting("17 februari 2020") + meeting("16 december 2019"), {}).documents.size(), 2U);
}
