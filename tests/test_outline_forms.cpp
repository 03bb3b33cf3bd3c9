// Whole documents in a few lines, and the items that are read from them: `number title`, deeper ones in brackets.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::list;

namespace {

std::string items_of(const std::string& text) {
  const Result result = parse("Verslag overleg De Steiger\n\nDatum: 3 mei 2012\nAanwezig: C. Spreeuw, D. Merel\n\n" + text + "\n", {});
  return result.documents.empty() ? "nothing" : list(result.documents.front().agenda_items);
}

}  // namespace

TEST(OutlineForms, All) {
  struct Row {
    const char *text, *items;
  };
  const Row rows[] = {
      // An agenda's own heading above minutes, with and without blank lines; a list of titles is not taken twice.
      {"AGENDAPUNTEN\n\n1) Opening\n\nWij beginnen.\n\n2) Het hek\n\nHet hek is nat.\n\n3) Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      {"Agenda:\n1. Opening\nWij beginnen.\n2. Het hek\nHet hek is nat.\n3. Sluiting\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      {"Agenda:\n1. Opening\n2. Het hek\n3. Sluiting\n\n1. Opening\nWij beginnen.\n2. Het hek\nHet hek is nat.\n3. Sluiting\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      // Bullets with their text right below, or with what was decided.
      {"* Vorig verslag\nGeen opmerkingen.\n* Het hek\nHet hek is nat.\n* Rondvraag\nNiemand.", "- Vorig verslag; - Het hek; - Rondvraag"},
      {"* Subsidie loods\nBesluit: wij geven 100 euro.\n\n* Het hek\nBesluit: wij verven het.\n\n* De steiger\nBesluit: wij wachten.", "- Subsidie loods; - Het hek; - De steiger"},
      {"1. Opening\nWij beginnen.\n2. Het hek\n* Het is nat.\n* Het is oud.\n* Het moet weg.\n3. Sluiting\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      // A heading told in French too, before or behind.
      {"01 Vraag van Bob Vink over het hek\n\n01 Question de Bob Vink sur la clôture\n\nBob Vink: Het hek is nat.\n\n02 Question de Mila Bos sur le quai et l'eau\n\n02 Vraag van Mila Bos over de kade\n\nMila Bos: De kade is hoog.",
       "01 Vraag van Bob Vink over het hek; 02 Vraag van Mila Bos over de kade"},
      // A title and its text behind a stop and a dash; titles in capitals that the text follows.
      {"I. Opening. — De voorzitter opent de vergadering.\n\nII. Contributie van het fonds. — Het voorstel wordt na lang beraad verworpen.\n\nIII. Sluiting. — Niemand verlangt het woord.", "I Opening.; II Contributie van het fonds.; III Sluiting."},
      {"NOTULEN. De notulen van mei werden na voorlezing goedgekeurd.\n\nKANTINE. Mevrouw Merel wil de koffie niet langer alleen zetten.\n\nTERREIN. Het hek van veld 2 is vergaan en wordt geverfd.", "- NOTULEN; - KANTINE; - TERREIN"},
      // The numbers of files alone above their titles; figures that do not go up are none.
      {"11-118\nSubsidie boekenclub\nWij geven 100 euro.\n\n11-119\nVragen over het hek\nHet hek is nat.\n\n11-120\nUitnodiging feest\nWij gaan er heen.", "11-118 Subsidie boekenclub; 11-119 Vragen over het hek; 11-120 Uitnodiging feest"},
      // A number treated too early, and a sentence under the number that is wanted.
      {"1. Opening\n\nWij beginnen.\n\n2. Het hek\n\nHet hek is nat.\n\n4. De kade\n\nDe kade is hoog. Merel gaat eerder weg.\n\n3. Het riet\n\nHet riet is gemaaid.\n\n5. Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 4 De kade; 3 Het riet; 5 Sluiting"},
      {"1. Opening. Wij beginnen met een lied over het water en de wind.\n2. Een verzoek wordt na lang en breed beraad toegestaan, zodat de buren de kade mogen gebruiken voor hun feest in de zomer.\n3. Sluiting. Wij eindigen met koffie en een stuk koek voor allen.", "1 Opening.; 2 ?; 3 Sluiting."},
      {"Agendapunt 1 : Opening\n\nWij beginnen.\n\nAgendapunt 2 : Het hek\n\nHet hek is nat.\n\nAgendapunt 3 : Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      // A list behind a colon is none, be it apart from it; titles in the margin, their numbers before the text.
      {"Het hek\n\nDe aanwezigen lopen drie vragen na:\n\n1. Wie verft het?\n2. Wanneer begint hij?\n3. Wat kost het?\n\nRondvraag\n\nNiemand heeft iets.\n\nSluiting\n\nWij eindigen.", "- Het hek; - Rondvraag; - Sluiting"},
      {"Opening.     1. De voorzitter opent de vergadering met een gebed\n             voor allen die er niet zijn.\n\nNotulen.     2. De notulen van mei worden na voorlezing goed-\n             gekeurd.\n\nIngekomen    3. Een brief van de buren over het hek aan de\nstukken.        kade en over de bomen.\n\nHet hek.     4. De heer Merel deelt mede, dat het hek nog nat is\n             en niet kan worden geverfd.\n\nRondvraag.   5. Niemand verlangt het woord.",
       "1 Opening.; 2 Notulen.; 3 Ingekomen stukken.; 4 Het hek.; 5 Rondvraag."},
      // What is asked of whom, in a parliament.
      {"Vraag om uitleg van de heer Merel tot mevrouw Spreeuw, minister van Landbouw, over\nde verf van het hek\n\nDe voorzitter : De heer Merel heeft het woord.\n\nDe heer Merel : Het hek is nat.\n\nVraag om uitleg van mevrouw Mus tot mevrouw Spreeuw, minister van Landbouw, over het riet\n\nMevrouw Mus : Het riet is hoog.",
       "- Vraag om uitleg van de heer Merel tot mevrouw Spreeuw, minister van Landbouw, over de verf van het hek; - Vraag om uitleg van mevrouw Mus tot mevrouw Spreeuw, minister van Landbouw, over het riet"},
      // `Datum` above the day, and the points that were treated in a table below their heading.
      {"## Datum\n\n3 mei 2012\n\n## Besproken punten\n\n| Tijd | Onderwerp | Wie | Notities |\n| --- | --- | --- | --- |\n| 5 min | Opening | Merel | Wij beginnen |\n| 9 min | Het hek | Mus | Het is nat |\n\n## Actiepunten\n\n* [ ] Mus: verf kopen", "- Opening; - Het hek"},
      // An article out of many: its title above it, the page's head above that.
      {"Acta (1959) Art. 77\n\nRooster van aftreden\n\nArt. 77. Namens de werkgroep rapporteert de heer Merel over het rooster van aftreden, dat door velen is gelezen.\n\nHet voorstel wordt aangenomen.", "77 Rooster van aftreden"},
      // Who speaks, on a line of his own; motions under a numbered item.
      {"1. Opening\n\nWij beginnen.\n\n2. Het hek\n\nDe heer Spreeuw:\nHet is nat.\n\nMr. Merel:\nDat is zo.\n\nDe heer Spreeuw:\nDan wacht ik.\n\n3. Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      {"1. Opening\n\nWij beginnen.\n\n2. Moties\n\nMotie 1 – Het hek groen (indiener: Merel). De motie wordt aangenomen.\n\nMotie 2 – De kade blauw (indiener: Spreeuw). De motie wordt verworpen.\n\n3. Sluiting\n\nWij eindigen.", "1 Opening; 2 Moties; 3 Sluiting"},
      {"1. Opening\n\nWij beginnen.\n\n2. Het hek\n\nHet hek is nat.\n\n3. Volgende tuinraad: woensdag 10 september", "1 Opening; 2 Het hek; 3 Volgende tuinraad"},
      // Parts with Roman numbers, whose items number on or begin again.
      {"I. Algemeen\n\n1. Opening\nWij beginnen.\n\n2. Verslag\nGoedgekeurd.\n\nII. Beleid\n\n3. Het hek\nHet hek is nat.\n\n4. Rondvraag\nNiets.",
       "I Algemeen [1 Opening; 2 Verslag]; II Beleid [3 Het hek; 4 Rondvraag]"},
      // Capitals below Roman numbers; a figure in a word is no number; what was decided stands below its word.
      {"I. OPENING\nWij beginnen.\n\nII. BENOEMINGEN\nA. SECRETARIS\nMevrouw Spreeuw wordt benoemd.\nB. LID\nNiemand meldt zich.\n\nIII. SLUITING\nWij eindigen.",
       "I OPENING; II BENOEMINGEN [A SECRETARIS; B LID]; III SLUITING"},
      {"Opening\nWij beginnen.\nKas\nEr is geld over.\n40-jarig bestaan\nEr komt een feest.\nRondvraag\nNiemand heeft iets.\nSluiting\nWij eindigen.",
       "- Opening; - Kas; - 40-jarig bestaan; - Rondvraag; - Sluiting"},
      {"1. Opening\n\nWij beginnen.\n\n2. Het hek\n\nBESLUIT\nHet hek wordt groen.\n\n3. Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      {"<h2>Opening</h2>\n<p>Wij beginnen.</p>\n<h2>Het hek</h2>\n<h3>Verf</h3>\n<p>Groen.</p>\n<h2>Sluiting</h2>\n<p>Wij eindigen.</p>", "- Opening; - Het hek [- Verf]; - Sluiting"},
      {"## Notulen\n\nDe notulen van maart zijn goedgekeurd.\n\n## Het hek\n\nHet hek is nat.\n\n## Sluiting\n\nWij eindigen.", "- Notulen; - Het hek; - Sluiting"},
      // The hour before each title; not where it is a programme.
      {"19.30 OPENING\nWij beginnen.\n\n19.40 Het hek\nHet hek is nat.\n\n20.10 Sluiting\nWij eindigen.", "- 19.30 OPENING; - 19.40 Het hek; - 20.10 Sluiting"},
      // `Ad n` and its text, the title in the agenda list; the next number in another form.
      {"Agenda:\n1. Opening\n2. Het hek\n3. Sluiting\n\nAd 1\nWij beginnen met een lied.\n\nAd 2\nHet hek is nat.\n\nAd 3\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      {"Agendapunt 1: Opening\n\nWij beginnen.\n\nAgendapunt 2: Het hek\n\nHet hek is nat.\n\n3) De steiger\n\nDe steiger is oud.\n\nAgendapunt 4: Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 3 De steiger; 4 Sluiting"},
      // Unmarked numbers below marked headings; bullets right below a sub-item; options are none.
      {"## 1. Opening\n\nWij beginnen.\n\n## 2. De zaal\n\n2.1 Huur\n\nDe huur is betaald.\n\n2.2 Sleutels\n\nDe sleutels zijn weg.\n\n## 3. Sluiting\n\nWij eindigen.", "1 Opening; 2 De zaal [2.1 Huur; 2.2 Sleutels]; 3 Sluiting"},
      {"1. Opening\n\nWij beginnen.\n\n2. Mededelingen\n\nUit het bestuur\n- Het bestuur heeft met de gemeente gesproken over het hek.\n\nUit de werkgroep\n- De werkgroep heeft het hek in drie lagen verf gezet.\n\n3. Sluiting\n\nWij eindigen.",
       "1 Opening; 2 Mededelingen [- Uit het bestuur; - Uit de werkgroep]; 3 Sluiting"},
      {"1. Opening\n\nWij beginnen.\n\n2. Het hek\n\nOptie A\n\nHet hek wordt groen geverfd door de werkgroep.\n\nOptie B\n\nHet hek wordt blauw geverfd door de werkgroep.\n\n3. Sluiting\n\nWij eindigen.", "1 Opening; 2 Het hek; 3 Sluiting"},
      // A letter behind the number, below it an initial; letters in small.
      {"1. Opening\nWij beginnen.\n\n2. De zaal\n2a. Huur\nDe huur is betaald.\n2b. Sleutels\nC. Spreeuw haalt de sleutels op.\n\n3. Rondvraag\nNiets.",
       "1 Opening; 2 De zaal [2a Huur; 2b Sleutels]; 3 Rondvraag"},
      {"OPENING\nWij beginnen.\n\nJAARVERSLAGEN\na. secretaris\nHet verslag is klaar.\nb. penningmeester\nEr is geld over.\n\nRONDVRAAG\nNiets.",
       "- OPENING; - JAARVERSLAGEN [a secretaris; b penningmeester]; - RONDVRAAG"},
      // A number alone, its title behind a blank line; not the numbers of pages.
      {"1\n\nOpening\nWij beginnen.\n\n2\n\nDe zaal\n\n2.a\n\nHuur\n\nBesluit\nBetalen.\n\n2.b\n\nSleutels\n\nBesluit\nZoeken.\n\n3\n\nRondvraag\nNiets.\n\n4\n\nSluiting\nWij eindigen.",
       "1 Opening; 2 De zaal [2.a Huur; 2.b Sleutels]; 3 Rondvraag; 4 Sluiting"},
      {"Opening\n\nWij beginnen met een lied.\n\n1\n\nHet hek\n\nHet hek is al jaren nat.\n\n2\n\nen de steiger is oud en rot.\n\nRondvraag\n\nNiemand heeft iets te vragen.\n\n3\n\nSluiting\n\nWij eindigen met een lied.",
       "- Opening; - Het hek; - Rondvraag; - Sluiting"},
      // What an item that collects holds, with no blank lines between; not below another item, nor one such line alone.
      {"1\tOpening\nWij beginnen.\n\n2\tMededelingen van de beheerder\nSchilderwerk\nDe steigers staan er tot half mei.\nPersoneel\nEr komen twee monteurs bij in juni.\n\n3\tHet hek\nKleur\nHet hek wordt in mei groen geverfd.\nPlaats\nHet hek gaat naar de andere kant.\n\n4\tSluiting\nWij eindigen.",
       "1 Opening; 2 Mededelingen van de beheerder [- Schilderwerk; - Personeel]; 3 Het hek; 4 Sluiting"},
      {"1\tOpening\nWij beginnen.\n\n2\tMededelingen\nSchilderwerk\nDe steigers staan er tot half mei.\nDe bewoners krijgen daar een brief over.\n\n3\tSluiting\nWij eindigen.", "1 Opening; 2 Mededelingen; 3 Sluiting"},
      // Lines below headings stand for the two highest levels where only lower ones bear marks.
      {"1\\. Opening\n----------\n\nWij beginnen.\n\n2\\. De zaal\n----------\n\n### 2.1 Huur\n\nDe huur is betaald.\n\n### 2.2 Sleutels\n\nZe zijn weg.\n\n4\\. Het hek\n----------\n\nHet is nat.\n\n3\\. Sluiting\n-----------\n\nWij eindigen.",
       "1 Opening; 2 De zaal [2.1 Huur; 2.2 Sleutels]; 4 Het hek; 3 Sluiting"},
      // Figures right below a colon are a list, whatever number the item has.
      {"1. Opening\n\nWij beginnen.\n\n2. Kerkfabriek\n\nDe toelage bedraagt:\n1. 9.800 euro voor het werk\n2. 22.500 euro voor het dak\n\nDe raad keurt goed.\n\n3. Sluiting\n\nWij eindigen.", "1 Opening; 2 Kerkfabriek; 3 Sluiting"},
      // A title in capitals ends at its stop, whatever follows; one with its text on a line of its own below its item.
      {"1. OPENING. Wij beginnen.\n2. INGEKOMEN. a. brief over het hek; b. folder van de kade.\n3. DE ZAAL.\n3.1. Huur. De huur is voor dit jaar betaald.\n3.2. Sleutels. De penningmeester zoekt ze nog.\n4. SLUITING. Wij eindigen.",
       "1 OPENING.; 2 INGEKOMEN.; 3 DE ZAAL. [3.1 Huur.; 3.2 Sleutels.]; 4 SLUITING."},
      // Title and text share nearly every line.
      {"1 Opening De voorzitter heet allen welkom.\n2 Notulen 2011 Goedgekeurd zonder opmerkingen.\n3 Contributie De contributie wordt 20 euro.\n4 Rondvraag Niemand heeft een vraag.\n5 Sluiting De voorzitter sluit om 22.00 uur.",
       "1 Opening; 2 Notulen 2011; 3 Contributie; 4 Rondvraag; 5 Sluiting"},
      {"1. Opening\nWij beginnen.\n2. Kerkfabriek: goedkeuring.\nDe raad keurt goed.\n3. Sluiting\nWij eindigen.", "1 Opening; 2 Kerkfabriek: goedkeuring.; 3 Sluiting"},
      // No line stands apart: short lines between texts; a table of contents above; an initial in a list.
      {"Opening\nWij beginnen om acht uur met een lied.\nNotulen\nDe notulen zijn goed.\nDe lift\nDe lift staat stil.\nActie Mien: bellen\nKerst\nEr komt weer een boom.\nRondvraag\nNiemand vraagt iets.",
       "- Opening; - Notulen; - De lift; - Kerst; - Rondvraag"},
      {"1 Welkom en agenda\nGeen wijzigingen.\n2 Notulen\nGoedgekeurd.\nActies:\n* A31 – afgerond\n* A33 – hek verven\n3 Het hek\nHet hek is nat.\n4 Rondvraag\nNiemand.", "1 Welkom en agenda; 2 Notulen; 3 Het hek; 4 Rondvraag"},
      // A page in one paragraph, wrapped.
      {"1. Opening De voorzitter opent de vergadering en heet\nallen welkom. 2. Notulen 3 maart De notulen worden\ngoedgekeurd. 3. Schilderwerk Mevrouw Merel vraagt wanneer\nhet hek komt. Dat is in mei. 4. Rondvraag Niemand heeft\neen vraag. 5. Sluiting De voorzitter sluit om tien uur de\nvergadering en dankt allen voor hun komst en hun inbreng.",
       "1 Opening; 2 Notulen 3 maart; 3 Schilderwerk; 4 Rondvraag; 5 Sluiting"},
      // What a title that shares its line is not.
      {"1. Opening\nWij beginnen.\n2. Notulen 3 mei: ok\n3. Het hek\nHet hek is nat.\n4. Sluiting\nWij eindigen.", "1 Opening; 2 Notulen 3 mei; 3 Het hek; 4 Sluiting"},
      // Numbers, capitals and a stop before a long text; lines with a stop among headings that end so.
      {"1. OPENING. De voorzitter opent de vergadering met gebed en wenst de aanwezigen, al is het laat in de maand, een zalig nieuwjaar.\n\n2. REKENING OVER 1953. De penningmeester heeft de rekening nog niet gereed, doordat het kasboek zoek was. Het is gevonden in de sacristie.\n\n"
       "3. VERPACHTING LANDERIJEN. Het perceel aan den weg komt met Sint Maarten vrij. Aan de heer Mol wordt de pacht verlengd voor den tijd van zes jaren.\n\n4. SLUITING. Niemand vraagt iets meer.",
       "1 OPENING.; 2 REKENING OVER 1953.; 3 VERPACHTING LANDERIJEN.; 4 SLUITING."},
      {"Notulen.\n\nDe notulen worden gelezen en zonder op- of aanmerkingen goedgekeurd.\n\nHardrijderij op schaatsen.\n\nDe heer Vlaar wenscht dat dit jaar weder eene hardrijderij wordt gehouden.\n\nGeen bezwaar.\n\nMen gaat over tot het volgende punt der agenda.\n\nRondvraag.\n\nNiemand der leden vraagt het woord, zoodat men sluit.",
       "- Notulen.; - Hardrijderij op schaatsen.; - Rondvraag."},
      // Names above what is said, again and again, are no headings.
      {"1. Opening\nWij beginnen.\n\n2. Vragen\n\nDe heer Spreeuw (SP)\nWanneer komt het hek?\n\nWethouder Merel\nIn mei.\n\nDe heer Spreeuw (SP)\nDank u.\n\n3. Sluiting\nWij eindigen.",
       "1 Opening; 2 Vragen; 3 Sluiting"},
      // Underlined headings end a list of actions, which was gone through; bullets in their text are no items.
      {"Actiepunten vorige keer\n-----------------------\n\n- [x] Bob: verf kopen\n\nHet hek\n-------\n\n- Bob\n  - het is nat\n  - het is oud\n- Mila\n  - het moet weg\n\nDe kade\n-------\n\nDe kade is droog.",
       "- Actiepunten vorige keer; - Het hek; - De kade"},
      {"Het hek\n-------\n\nHet is nat.\n\nDe kade\n-------\n\nDe kade is droog.\n\nActiepunten\n-----------\n\n- [ ] Bob: verf kopen", "- Het hek; - De kade"},
      // Numbered items before lettered ones; a motion that is an item of its own.
      {"1. Opening\n\nWij beginnen.\n\n2. Vaststelling agenda\n\nAkkoord.\n\nA. Hamerstukken\n\nAkkoord.\n\nB. Bespreekstukken\n\nB1 Het hek\n\nHet hek is nat.\n\nB2 Motie vreemd aan de orde hek\n\nHet is verworpen.\n\nC. Sluiting\n\nWij eindigen.",
       "1 Opening; 2 Vaststelling agenda; A Hamerstukken; B Bespreekstukken [B1 Het hek; B2 Motie vreemd aan de orde hek]; C Sluiting"},
      // A title that the agenda list has, whatever it looks like; what is set in below it stands under it.
      {"Agenda\n- Vorig verslag\n- Velden: wat is verplicht?\n- Varia\n\nVorig verslag\n     Het is goed zo.\n\nVelden: wat is verplicht?\n     Er zijn er veel.\n\n     Herkomst en kleur\n     Daarvan weten wij alles wat er te weten valt.\n\n     Soort en maat\n     Daarvan weten wij nog niets.\n\nVaria\n     Niemand.",
       "- Vorig verslag; - Velden: wat is verplicht? [- Herkomst en kleur; - Soort en maat]; - Varia"},
      // A paper's number closes a long title.
      {"I. MEDEDELINGEN\n\n1. Vraag om uitleg van Bob Vink aan Mila Bos, wethouder en schepen van Openbare Werken, over de uitval van de lift in de loods aan de oude kade bij het hek van de haven – 612 (2022-2023)\nBehandeld.\n\n2. Het hek – 613 (2022-2023)\nUitgesteld.\n\nII. MOTIES\n\nGeen.",
       "I MEDEDELINGEN [1 Vraag om uitleg van Bob Vink aan Mila Bos, wethouder en schepen van Openbare Werken, over de uitval van de lift in de loods aan de oude kade bij het hek van de haven – 612 (2022-2023); 2 Het hek – 613 (2022-2023)]; II MOTIES"},
      // A heading right below a line that an arrow sets off; a short line below text is none.
      {"Vorig verslag\n\nHet is goed zo.\n\nHet hek\n\nHet hek is nat en de verf bladdert er al af.\n→ actie Bob: verf kopen\nOude kade\nOver de kade wordt door de leden niet lang gepraat.\n\nRondvraag\n\nNiemand.",
       "- Vorig verslag; - Het hek; - Oude kade; - Rondvraag"},
      {"Vorig verslag\n\nHet is goed zo.\n\nHet hek\n\nHet hek is nat en de verf bladdert er al af.\nOude kade\nOver de kade wordt door de leden niet lang gepraat.\n\nRondvraag\n\nNiemand.",
       "- Vorig verslag; - Het hek; - Rondvraag"},
      // Title and text in one cell under a head that says what was discussed.
      {"+----+--------------------------+---------------------+\n| Nr | Besproken                | Actie               |\n+====+==========================+=====================+\n| 1  | Opening                  |                     |\n|    |                          |                     |\n|    | Wij beginnen om acht.    |                     |\n+----+--------------------------+---------------------+\n| 2  | Het hek                  | 21. Bob: verf kopen |\n|    |                          |                     |\n|    | Het hek is nat en oud.   |                     |\n+----+--------------------------+---------------------+",
       "1 Opening; 2 Het hek"},
  };
  for (const Row& row : rows) EXPECT_EQ(items_of(row.text), row.items) << row.text;
}

// `Actie` above a column in the right margin: whose name stands beside a line has its action.
TEST(OutlineForms, MarginActions) {
  const auto actions = [](const std::string& text) {
    const Result result = parse("Verslag overleg De Steiger\n\nAanwezig: Riek, Mien, Toon\n\n" + text + "\n", {});
    std::string out;
    for (const FollowUp& one : result.documents.at(0).follow_ups) {
      out += (out.empty() ? "" : "; ") + (one.owners.empty() ? "?" : one.owners[0]) + ": " + one.text;
      if (one.due_text) out += " | " + *one.due_text;
    }
    return out;
  };
  const std::string gap(40, ' ');
  EXPECT_EQ(actions(gap + "            Actie     Gereed\n1. Opening\nWij beginnen.\n\n2. Het hek\nHet hek moet deze maand nog geverfd worden.         Riek      nov.\n"
                    "Mien koopt daarvoor twee kwasten in de stad.        Mien      okt.\n\n3. Sluiting\nWij eindigen."),
            "Riek: Het hek moet deze maand nog geverfd worden. | nov; Mien: Mien koopt daarvoor twee kwasten in de stad. | okt");
  // The head stands left of its names; a deadline stands below one, also where the line's end cuts a word.
  EXPECT_EQ(actions(gap + "            Actie\n1. Opening\nWij beginnen.\n\n2. Het hek\nMien vraagt de verf aan, zodat het hek nog ge-          Mien\nverfd kan worden.                                     voor 1-11\n\n"
                    "Wij kopen daarvoor twee kwasten in de stad.             Riek/Toon\n\n3. Sluiting\nWij eindigen."),
            "Mien: Mien vraagt de verf aan, zodat het hek nog geverfd kan worden. | voor 1-11; Riek: Wij kopen daarvoor twee kwasten in de stad.");
  // One name alone makes no column; words that are no names make none either.
  EXPECT_EQ(actions(gap + "            Actie\n1. Opening\nWij beginnen.\n\n2. Het hek\nHet hek moet deze maand nog geverfd worden.         Riek\n\n3. Sluiting\nWij eindigen."), "");
  EXPECT_EQ(actions(gap + "            Actie\n1. Opening\nWij beginnen met een lied over water en wind.       morgen\nDaarna wordt er koffie gedronken door allen.        later\n\n2. Sluiting\nWij eindigen."), "");
}

// A bare agenda whose entries bear letters, before minutes whose items bear numbers.
TEST(OutlineForms, AgendaInLetters) {
  const std::string numbered = "1. Opening\nWij beginnen.\n\n2. Het hek\nHet hek is nat.", in_lines = "1. Opening: wij beginnen.\n2. Het hek: dat is nat.\n3. Sluiting: om tien uur.";
  for (const std::string agenda : {"a. Opening\nb. Het hek\nc. Sluiting\n\n", "A. Opening\nB. Het hek\nC. Sluiting\n\n", "Agenda:\na. Opening\nb. Het hek\nc. Sluiting\n\n", "Agenda\nA) Opening\nB) Het hek\nC) Sluiting\n\n", "Agenda:\na. Opening\nb. Het hek\nc. Sluiting\n"}) {
    EXPECT_EQ(items_of(agenda + numbered), "1 Opening; 2 Het hek") << agenda;
    EXPECT_EQ(items_of(agenda + in_lines), "1 Opening; 2 Het hek; 3 Sluiting") << agenda;
  }
  // Numbers below an entry of the agenda are its own; letters with a text of their own are items.
  EXPECT_EQ(items_of("Agenda:\nA. Opening\nB. Het hek\n  1. kleur\n  2. hout\nC. Sluiting\n\n" + numbered), "1 Opening; 2 Het hek");
  EXPECT_EQ(items_of("A. Opening\nWij beginnen.\n\nB. Het hek\nHet is nat.\n\nC. Sluiting\nWij eindigen."), "A Opening; B Het hek; C Sluiting");
}

// Letters alone above their text, below a heading mark.
TEST(OutlineForms, LettersBelowMarks) {
  EXPECT_EQ(items_of("## Opening\n\na. Mededelingen\nEr is koffie in de loods.\n\nb. Ingekomen stukken\nGeen stukken vandaag.\n\n## Het hek\n\nHet is nat.\n\n## Sluiting\n\nWij eindigen."),
            "- Opening [a Mededelingen; b Ingekomen stukken]; - Het hek; - Sluiting");
  // Entries of a list, sentences, and what begins behind the first letter.
  EXPECT_EQ(items_of("## Opening\n\na. Mededelingen\nb. Ingekomen stukken\n\n## Het hek\n\na. Het hek is nat.\nDat zegt Merel.\n\n## Sluiting\n\nc. Einde\nWij eindigen nu."), "- Opening; - Het hek; - Sluiting");
}

// Roman numbers before a title and its text, as behind others: the title ends at its stop, however long the line.
TEST(OutlineForms, RomanNumbersBeforeLongLines) {
  const std::string talk = " Hierover ontstaat een levendig gesprek over prijs en kleur, waarin ieder het zijne zegt. Het voorstel wordt aangehouden.";
  EXPECT_EQ(items_of("I.    Notulen. Deze worden gelezen en vastgesteld.\n\nII.   Rekening van het jaar. De penningmeester leest de balans." + talk +
                     "\n\nIII.  Stoomketel. Voorstel van het bestuur om een tweede ketel te kopen van 48 gulden." + talk + "\n\nIV.   Sluiting. De voorzitter sluit."),
            "I Notulen.; II Rekening van het jaar.; III Stoomketel.; IV Sluiting.");
}

// Behind the title's stop a list begins on the line, or what was settled.
TEST(OutlineForms, ListsAndVerdictsBehindTitles) {
  EXPECT_EQ(items_of("31. Notulen. Gelezen en goedgekeurd.\n\n32. Ingekomen stukken. a. brief van de bond over de kade; b. brief van de buren over het hek.\n\n33. Brieven van buiten. 1. De bond wil een hek. 2. De buren ook.\n\n34. Sluiting. De voorzitter sluit."),
            "31 Notulen.; 32 Ingekomen stukken.; 33 Brieven van buiten.; 34 Sluiting.");
  const Document d = notulen::test::document_in("Verslag overleg 3 mei 2012\n\nAanwezig: C. Spreeuw\n\n1. Notulen. Gelezen en goedgekeurd.\n\n2. Sluiting. De voorzitter sluit.\n");
  ASSERT_EQ(d.decisions.size(), 1u);
  EXPECT_EQ(d.decisions[0].text, "Gelezen en goedgekeurd.");
  // A number behind a short word is no list.
  EXPECT_EQ(items_of("1. Opening\nWij beginnen.\n\n2. Verslag nr. 1. vergadering\nGeen opmerkingen.\n\n3. Sluiting\nWij eindigen."), "1 Opening; 2 Verslag nr. 1. vergadering; 3 Sluiting");
}

// Several who introduce an item, each by himself; a name with `en` in none.
TEST(OutlineForms, SeveralPresenters) {
  const auto presenters = [](const std::string& title) {
    const Result result = parse("Verslag kade 3 maart 2015\n\nAanwezig: Bob Vink, Mila Bos, Lode Acker\n\n1. Opening\n\nWij beginnen.\n\n2. " + title + "\n\nHet hek is nat.\n\n3. Sluiting\n\nWij eindigen.\n", {});
    std::string out;
    for (const Presenter& one : result.documents.at(0).agenda_items.at(1).presenters) out += one.name + (one.organization ? " - " + *one.organization : "") + "; ";
    return out;
  };
  EXPECT_EQ(presenters("Het hek (Bob Vink en Mila Bos)"), "Bob Vink; Mila Bos; ");
  EXPECT_EQ(presenters("Het hek\n\n*Bob Vink*\n\nHet is nat."), "Bob Vink; ");
  EXPECT_EQ(presenters("Het hek\nBob Vink\n\nHet is nat."), "Bob Vink; ");
  // Somebody who is not listed, and names between the text too: those of speakers.
  EXPECT_EQ(presenters("Het hek\n\nTeun Mus\n\nHet is nat."), "");
  EXPECT_EQ(presenters("Het hek\n\nBob Vink\n\nHet is nat.\n\nMila Bos\n\nDat is zo."), "");
  EXPECT_EQ(presenters("Het hek (Bob Vink)"), "Bob Vink; ");
  EXPECT_EQ(presenters("Het hek (Bob Vink - Oostdorp)"), "Bob Vink - Oostdorp; ");
  EXPECT_EQ(presenters("Het hek (Bob Vink, Bureau Oostdorp)"), "Bob Vink - Bureau Oostdorp; ");
  EXPECT_EQ(presenters("Het hek (Bob Vink, Mila Bos)"), "Bob Vink; Mila Bos; ");
  EXPECT_EQ(presenters("Motie groen hek (Bob Vink)"), "");
}

// `punt 2 - werkkleding` is a title, `Punt 2 wordt verdaagd.` a sentence.
TEST(OutlineForms, LowerCaseBehindAWordedNumber) {
  EXPECT_EQ(items_of("punt 1 - vorig verslag\nGeen opmerkingen.\n\npunt 2 - het hek\nHet hek is nat.\n\npunt 3 - rondvraag\nNiemand."), "1 vorig verslag; 2 het hek; 3 rondvraag");
}

// Whole names with their body behind a dash present the item.
TEST(OutlineForms, PresentersWithABody) {
  const Result result = parse("Verslag overleg De Steiger\n\nDatum: 3 mei 2012\n\n1. Waar staan de palen? – Bob Vink, gemeente Oost\nHij vertelt.\n\n2. Hout en staal – Els Mol en Jan Stoop, Stichting Wad\nZij vertellen.\n\n3. De kade - nat, koud en hoog\nWij kijken.\n", {});
  ASSERT_EQ(result.documents.size(), 1u);
  EXPECT_EQ(list(result.documents[0].agenda_items), "1 Waar staan de palen?; 2 Hout en staal; 3 De kade - nat, koud en hoog");
  ASSERT_EQ(result.documents[0].agenda_items[1].presenters.size(), 2u);
  EXPECT_EQ(result.documents[0].agenda_items[1].presenters[1].name, "Jan Stoop");
  EXPECT_EQ(result.documents[0].agenda_items[1].presenters[1].organization.value_or(""), "Stichting Wad");
}

// Sub-items without a number: bold lines below a mark, lines right below a numbered title, terms of a wiki.
TEST(OutlineForms, SubItemsWithoutNumbers) {
  const std::string text = "De kade is nat en het hek moet nodig worden geverfd.";
  EXPECT_EQ(items_of("## Kade\n\n**Hek**\n\n" + text + "\n\n**Steiger**\n\n" + text + "\n\n## Sluiting\n\nWij eindigen."), "- Kade [- Hek; - Steiger]; - Sluiting");
  EXPECT_EQ(items_of("## Kade\n\n**Voor**\n\n- hoog\n- droog\n\n**Tegen**\n\n- nat\n\n## Sluiting\n\nWij eindigen."), "- Kade; - Sluiting");
  EXPECT_EQ(items_of("1) Opening\nWij beginnen.\n\n2) Rapporten\nOnderbouw\n" + text + "\nBovenbouw\n" + text + "\n\n3) Sluiting\nWij eindigen."), "1 Opening; 2 Rapporten [- Onderbouw; - Bovenbouw]; 3 Sluiting");
  EXPECT_EQ(items_of("== Opening ==\nWij beginnen.\n\n== Feest ==\n;Muziek\n:" + text + "\n;Drank\n:" + text + "\n\n== Sluiting ==\nWij eindigen."), "- Opening; - Feest [- Muziek; - Drank]; - Sluiting");
  EXPECT_EQ(items_of("== Opening ==\nWij beginnen.\n\n== Feest ==\n; Datum\n: 3 mei\n\n== Sluiting ==\nWij eindigen."), "- Opening; - Feest; - Sluiting");
}

// A numbered list behind a colon is no row of items; nor is `# Volgende keer` above their level.
TEST(OutlineForms, ListsBehindAColon) {
  EXPECT_EQ(items_of("Onderhandelingen\n\nDe derde ronde is geweest en de vierde komt in mei.\n\nAfgesproken:\n1. Wij staan bij de poort.\n2. Er komt een pamflet.\n\nUitzendkrachten\n\nHet zijn er nu negentig, dat is te veel voor dit werk.\n\nVeiligheid\n\nDe stelling is hersteld na het ongeval van vorige week."),
            "- Onderhandelingen; - Uitzendkrachten; - Veiligheid");
  EXPECT_EQ(items_of("# Notulen\n\n## Kade\n\nDe kade is nat.\n\n## Hek\n\nHet hek is oud.\n\n# Volgende keer\n\ndonderdag 20 juni 2012"), "- Kade; - Hek");
}
