// Lists of persons as whole documents hold them: the text above, and who is read as present and absent.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

std::string people(const std::string& list) {
  const Result result = parse("Verslag dorpsraad 3 maart 2015\n\n" + list + "\n\n1. Opening\nWij beginnen.\n");
  return result.documents.empty() ? "none" : notulen::test::people_of(result.documents.front());
}

}  // namespace

TEST(AttendanceForms, All) {
  struct Row {
    const char *text, *read;
  };
  const Row rows[] = {
      // The last day with marks is the meeting's; several persons in a cell; a body that sent nobody; boxes.
      {"| Naam | 3-2 | 3-3 | 7-4 |\n| --- | --- | --- | --- |\n| Bob Vink | mk | x | |\n| Mila Bos | x | zk | |\n| Lode Acker | x | | |", "Bob Vink||; / Mila Bos|||-; Lode Acker||; "},
      {"| Vereniging | Stemmen | Afgevaardigden |\n| --- | --- | --- |\n| De Kade | 3 | B. Vink, mw. M. Bos |\n| De Loods | 2 | afgemeld |\n| Het Hek | 1 | Acker, Lode |", "B. Vink||De Kade; M. Bos||De Kade; Acker, Lode||Het Hek; / De Loods|||+; "},
      {"| Naam | Functie |\n| --- | --- |\n| dhr. + mw. Bos | |\n| B. Vink | vz |", "Bos||; Bos||; B. Vink|vz|; / "},
      {"Presentie (vinkje = aanwezig)\n\n- [x] Bob Vink (voorzitter)\n- [ ] Mila Bos - afgemeld\n- [x] Lode Acker", "Bob Vink|voorzitter|; Lode Acker||; / Mila Bos|||+; "},
      {"Aanwezig:\n- [ ] Bob Vink\n- [ ] Mila Bos", "Bob Vink||; Mila Bos||; / "},
      {"Aanwezig het bestuur, bestaande uit Bob Vink, voorzitter, en Mila Bos, secretaris, alsmede de leden Acker en Prent.", "Bob Vink|voorzitter|bestuur; Mila Bos|secretaris|bestuur; Acker||; Prent||; / "},
      // Persons one below the other in a grid's cell; a bare place behind its office, a body behind a function.
      {"+-----------+--------------------------------+\n| Aanwezig  | B. Vink, burgemeester Oostkade |\n|           |                                |\n|           | M. Bos, loco-burgemeester Loo  |\n+-----------+--------------------------------+\n| Afgemeld  | L. Acker, wijkagent politie    |\n+-----------+--------------------------------+",
       "B. Vink|burgemeester|Oostkade; M. Bos|loco-burgemeester|Loo; / L. Acker|wijkagent|politie|+; "},
      // Who is there needs no reason; a day on which somebody was not.
      {"Aanwezig: Bob Vink (Operatie), Mila Bos (Beheer)", "Bob Vink||Operatie; Mila Bos||Beheer; / "},
      {"Aanwezig: Bob Vink (VVD, afwezig op 4 maart), Mila Bos (CDA)", "Bob Vink||VVD; Mila Bos||CDA; / "},
      // A double name that a line's end parts.
      {"Aanwezig: mevrouw A. Bos (PvdA), de heer C. Dam (VVD), mevrouw E. Vink (CDA), mevrouw L. Haverkate-\nSmit (SP), de heer G. Acker (VVD)", "A. Bos||PvdA; C. Dam||VVD; E. Vink||CDA; L. Haverkate-Smit||SP; G. Acker||VVD; / "},
      // Two columns of names below one label; a gap before something that is no name.
      {"Aanwezig:   Bob Vink (voorzitter)   Mila Bos\n            Lode Acker              Fien Mol\nAfwezig:    Ties Prent              Jan Stoop",
       "Bob Vink|voorzitter|; Mila Bos||; Lode Acker||; Fien Mol||; / Ties Prent||; Jan Stoop||; "},
      {"Aanwezig        Bob Vink (voorzitter)   Dorp Oost\n                Mila Bos                Dorp West\nAfwezig m.k.    Lode Acker              Dorp Zuid",
       "Bob Vink|voorzitter|Dorp Oost; Mila Bos||Dorp West; / Lode Acker||Dorp Zuid|+; "},
      // First names with codes of their own; groups with names that nobody knows; rows below a second label in the columns of the first.
      {"Aanwezig: Bob Vink (BV), Jan-Wim (JW), Mila (M), Ties Prent (TP)", "Bob Vink||; Jan-Wim||; Mila||; Ties Prent||; / "},
      {"Aanwezig: Bob Vink (BV), Loods (JW), Ties Prent (TP)", "Bob Vink||Loods, JW; Ties Prent||; / "},
      {"Vervoerder : B. Vink (planner)\n             T. Prent\nScholen    : mw. A. Mol", "B. Vink|planner|Vervoerder; T. Prent||Vervoerder; A. Mol||Scholen; / "},
      {"Aanwezig / Present :\n   Naam / Name         Functie / Role     Organisatie / Organization\n   Bob Vink            voorzitter         Dorp Oost\n   Mila Bos                               Dorp West\n"
       "Verontschuldigd / Excused :\n   Ties Prent          architect          Bureau Acker\n   Jan Stoop                              Dorp Zuid",
       "Bob Vink|voorzitter|Dorp Oost; Mila Bos||Dorp West; / Ties Prent|architect|Bureau Acker|+; Jan Stoop||Dorp Zuid|+; "},
      {"Aanwezig: Bob Vink (voorzitter-penningmeester), Mila Bos (directeur – vertrekt na punt 3)", "Bob Vink|voorzitter-penningmeester|; Mila Bos|directeur|; / "},
      {"Blijkens de presentielijst waren aanwezig:\na. de heer B. Vink, bestuurder;\nb. mevrouw M. Bos, notaris.", "B. Vink|bestuurder|; M. Bos|notaris|; / "},
      // Rows that blanks alone part: initials, titles and codes tell who the persons are, the next cell whom they stand for.
      {"Aanwezig\ndr.ir. K.L. Vinkel (KV)       Meetdienst Zuidwal               voorzitter\nR. van Olden (RvO)            Bureau Acker & Bos               rapporteur WG 2\n"
       "mw. T. Donker (TD)            Bond van Waterbouwers\ning. P. Stoop (PS)            Keuringsinstituut Oost           secretaris\n\nAfwezig met kennisgeving\nJ. Prent                      Drinkwaterbedrijf Heuvelrand\nmw. A. Vos                    Universiteit Rijnland",
       "K.L. Vinkel|voorzitter|Meetdienst Zuidwal; R. van Olden|rapporteur WG 2|Bureau Acker & Bos; T. Donker||Bond van Waterbouwers; P. Stoop|secretaris|Keuringsinstituut Oost; / J. Prent||Drinkwaterbedrijf Heuvelrand|+; A. Vos||Universiteit Rijnland|+; "},
      {"Aanwezig:\n\n| Bob Vink | Gemeente Oost | projectleider |\n| --- | --- | --- |\n| Mila Bos | Bureau West | secretaris |\n| Lode Acker | Dorp Zuid | |", "Bob Vink|projectleider|Gemeente Oost; Mila Bos|secretaris|Bureau West; Lode Acker||Dorp Zuid; / "},
      // A label with its body before a tab.
      {"Datum\t3 maart 2015\nAanwezig namens de raad\tBob Vink (voorzitter), Mila Bos\nAanwezig namens de directie\tLode Acker (manager HR)\nAfwezig m.k.\tFien Mol",
       "Bob Vink|voorzitter|raad; Mila Bos||raad; Lode Acker|manager HR|directie; / Fien Mol|||+; "},
      {"Aanwezig namens de raad\tiedereen\nAfwezig\tFien Mol", "/ Fien Mol||; "},
      // A number before a label is the value's: who wrote is not absent.
      {"Datum: 3 maart 2015 Aanvang: 20.00 uur Plaats: kantine Aanwezig: Bob Vink (voorzitter), Mila Bos Afgemeld: Lode Acker en het echtpaar op tuin 7 Notulen: Anna Mol",
       "Bob Vink|voorzitter|; Mila Bos||; Anna Mol||; / Lode Acker|||+; "},
      {"Voorzitter:   dhr. B. Vink              Aanvang:   19.30 uur\nVerslag:      mw. A. Mol              Einde:     21.50 uur\n\nAanwezig: Mila Bos", "B. Vink|Voorzitter|; A. Mol||; Mila Bos||; / "},
      // Heads below one another, then their persons, a paragraph each; bullets in a run, and as many lines.
      {"Voor de directie\n\nVoor de werknemers\n\nBob Vink\nMila Bos, HR-manager\n\nLode Acker (Bond Oost)\nFien Mol (Bond West)\n\nExterne dienst\nVerontschuldigd\nAfwezig\n\ndr. Ties Prent, arbeidsarts (vervangt Jan Stoop)\n\ndr. Jan Stoop\n\nAnna Vos, zonder bericht",
       "Bob Vink||directie; Mila Bos|HR-manager|directie; Lode Acker||Bond Oost; Fien Mol||Bond West; Ties Prent|arbeidsarts|Externe dienst; / Jan Stoop|||+; Anna Vos|||-; "},
      {"Namens de Bewonersraad:\n\n•\n•\n\nBob Vink, penningmeester\nMila Bos (vervangt Lode Acker)\n\nNamens De Brug:\n\n•\n•\n\nFien Mol, manager Wonen\nTies Prent, opzichter\n\nAfwezig m.k.:\n\n•\n\nLode Acker",
       "Bob Vink|penningmeester|Bewonersraad; Mila Bos||Bewonersraad; Fien Mol|manager Wonen|De Brug; Ties Prent|opzichter|De Brug; / Lode Acker|||+; "},
      // What only looks like a head of persons.
      {"Namens de werkgroep:\nwij vragen u om hulp.", "/ "},
      {"Aanwezig: Bob Vink, IT-manager; Mila Bos, GGZ-arts", "Bob Vink|IT-manager|; Mila Bos|GGZ-arts|; / "},
      // A bullet without a group of its own among bullets that have one; titles of old and of schools.
      {"Wie waren er:\n* H3A: Anna (voorzitter) en Piet\n* V4B: Kees, Els\n* Meneer Acker (conciërge)", "Anna|voorzitter|H3A; Piet||H3A; Kees||V4B; Els||V4B; Acker|conciërge|; / "},
      {"Aanwezig: de Zeereerw. Heer A. van Dam, voorzitter; de Heren B. Mol en C. Vos", "A. van Dam|voorzitter|; B. Mol||; C. Vos||; / "},
      {"Deelnemer                Organisatie / functie       Aanwezig\n\nBob Vink (BV)            onafhankelijk voorzitter    ja\nMila Bos                 gemeente West               ja\nLode Acker               secretaris                  ja\nFien Mol                 Aeroclub Oost               nee",
       "Bob Vink|onafhankelijk voorzitter|; Mila Bos||gemeente West; Lode Acker|secretaris|; / Fien Mol||Aeroclub Oost; "},
      {"Aanwezig: de heeren J. Appel, Voorzitter, C. de Vink Jz., Secretaris, en K. Mol.", "J. Appel|Voorzitter|; C. de Vink Jz.|Secretaris|; K. Mol||; / "},
      // What somebody is called among first names; a word that tells of the one before.
      {"Aanwezig: Anna, vosje, Piet, Kees, kraai99", "Anna||; vosje||; Piet||; Kees||; kraai99||; / "},
      {"Aanwezig: Anna, Piet, Kees, techniek", "Anna||; Piet||; Kees||techniek; / "},
      {"Aanwezig: Anna, techniek, Piet, bar, Kees, Els", "Anna||techniek; Piet||bar; Kees||; Els||; / "},
      {"Aanwezig: Anna Bos, vosje, Piet, Kees", "Anna Bos||vosje; Piet||; Kees||; / "},
      // Two columns of persons stay persons, though those at the right bear no title.
      {"Aanwezig\nmw. T. Donker            Piet Stoop\ndhr. J. Prent            Anna Vinkel", "T. Donker||; Piet Stoop||; J. Prent||; Anna Vinkel||; / "},
      // Parties beside their members, in two pairs of columns.
      {"Aanwezig zijn 4 leden:\n   ABC      mw. B. Vink         XYZ      dhr. L. Acker\n            dhr. M. Bos                  mw. F. Mol",
       "B. Vink||ABC; M. Bos||ABC; L. Acker||XYZ; F. Mol||XYZ; / "},
      // Letters and ticks in a column; what the body's cell tells beside it.
      {"NAAM               VERENIGING           A / V / X\nBob Vink           Harpoen (voorzitter)  A\nMila Bos           Zeilclub             V\nSchepen Lode Vos   gemeente             A\nFien Mol           secretaris (OCMW)    X",
       "Bob Vink|voorzitter|Harpoen; Lode Vos|Schepen|gemeente; / Mila Bos||Zeilclub|+; Fien Mol|secretaris|OCMW; "},
      {"| Naam | Groep | Aanwezig |\n| --- | --- | --- |\n| Bob Vink | Oost | x |\n| Mila Bos | West | |\n| Lode Acker | Zuid | - |",
       "Bob Vink||Oost; / Mila Bos||West; Lode Acker||Zuid; "},
      // An entry a line is not wrapped; its own function goes before that of a label.
      {"Voorzitter: Bob Vink\nAanwezig:\ndhr. Bob Vink, teamleider\nmw. Mila Bos, beleidsmedewerker Jeugd, gemeente West\ndhr. Lode Acker, directeur Stichting Zorg",
       "Bob Vink|teamleider|; Mila Bos|beleidsmedewerker Jeugd|gemeente West; Lode Acker|directeur|Stichting Zorg; / "},
      // Remarks are no bodies, and bodies may begin as remarks do.
      {"Aanwezig:\n- Bob Vink - Digitaal Overleg\n- Mila Bos (digitaal)\n- Lode Acker (nieuw)\n- Fien Mol (docent SE)",
       "Bob Vink||Digitaal Overleg; Mila Bos||; Lode Acker||; Fien Mol|docent SE|; / "},
      {"Aanwezig: voorzitter B. Vink, de leden M. Bos en L. Acker", "B. Vink|voorzitter|; M. Bos||; L. Acker||; / "},
      // Bodies with their persons in brackets; persons with theirs.
      {"Aanwezig: Harmonie Oost (Jan Vink, voorzitter), Toneelkring (Anna Bos en Piet Acker), Zeilclub (Ties Prent)",
       "Jan Vink|voorzitter|Harmonie Oost; Anna Bos||Toneelkring; Piet Acker||Toneelkring; Ties Prent||Zeilclub; / "},
      {"Aanwezig: Jan Vink (Zeilclub), Anna Bos (Harmonie Oost)", "Jan Vink||Zeilclub; Anna Bos||Harmonie Oost; / "},
      {"Aanwezig:\n- mw. B. Vink, voorzitter\n- dhr. M. Bos, productmanager, PharmaSoft\n- mw. F. Mol, trombosedienst Oost\n- dhr. L. Acker, Bureau Keten",
       "B. Vink|voorzitter|; M. Bos|productmanager|PharmaSoft; F. Mol||trombosedienst Oost; L. Acker||Bureau Keten; / "},
      // An officer behind the absent on their label's own line is none of them.
      {"Aanwezig: Jan Vink, Anna Bos\nAfwezig: Ties Prent (griep)\nCoach: Els Acker", "Jan Vink||; Anna Bos||; Els Acker|Coach|; / Ties Prent||; "},
      {"| Aanwezig raad | Jan Vink, Anna Bos |\n| Aanwezig directie | Ties Prent |", "Jan Vink||raad; Anna Bos||raad; Ties Prent||directie; / "},
      {"Aanwezig: Jan Vink\nM.k. afwezig: Ties Prent; z.k.: Anna Bos\nVerslaglegging Els (bureau)", "Jan Vink||; Els||bureau; / Ties Prent|||+; Anna Bos|||-; "},
      // Groups: a heading without a colon, a first group on the label's line, a club with its town, groups in one run.
      {"Aanwezig\nNamens de gemeente\nJan Vink\nNamens de bewoners\nAnna Bos", "Jan Vink||gemeente; Anna Bos||bewoners; / "},
      {"Aanwezig: Bevers: Anna, Piet\nWelpen: Ties, Els", "Anna||Bevers; Piet||Bevers; Ties||Welpen; Els||Welpen; / "},
      {"Aanwezig:\nOostdorp (De Negen)  : J. Mand, T. Vogel\nWestdorp (Raak)      : Mw. L. Donk", "J. Mand||Oostdorp (De Negen); T. Vogel||Oostdorp (De Negen); L. Donk||Westdorp (Raak); / "},
      {"Aanwezig: categorie natuur: mw. A. Bos (PvdA), dhr. T. Veld categorie bedrijven: dhr. B. Vink", "A. Bos||PvdA; T. Veld||natuur; B. Vink||bedrijven; / "},
      // Labels over their values in rows of tabs.
      {"voorzitter\tnotulist\nJ. Vink\tmw. A. Bos\n\naanwezig\tafwezig m.k.\nT. Veld (Natuur), M. Bos\tE. Acker", "J. Vink|voorzitter|; A. Bos|notulist|; T. Veld||Natuur; M. Bos||; / E. Acker|||+; "},
      // Lines of a list that stand apart, and what ends it: a heading or a sentence right below, a sentence apart.
      {"Aanwezig: Greet Vink, voorzitter\n\nDirk Mol, burgemeester\n\nIda BOS, Jan VELD, schepenen\n\nDe zitting begint om 20 uur in de raadzaal.",
       "Greet Vink|voorzitter|; Dirk Mol|burgemeester|; Ida BOS|schepenen|; Jan VELD|schepenen|; / "},
      {"Aanwezig: Greet Vink\nAfwezig: Dirk Mol\nOpening\nGreet opent om 20 uur.\nRondvraag\nNiemand vraagt iets.", "Greet Vink||; / Dirk Mol||; "},
      {"Aanwezig: Greet Vink\nAfwezig\nDirk Mol\nOpening\nGreet opent om 20 uur.", "Greet Vink||; / Dirk Mol||; "},
      // Labels first, then all values.
      {"Aanwezig: Afwezig: Notulist: Anna, Bert, Cees, Dirk Eva (OR) Anna", "Anna|Notulist|; Bert||; Cees||; Dirk||; / Eva||OR; "},
      // Sentences.
      {"Het bestuur was vertegenwoordigd door de heren: E. Vonk – voorzitter\n\nH. van Dam – secretaris\n\nJ. Prins – penningmeester",
       "E. Vonk|voorzitter|bestuur; H. van Dam|secretaris|bestuur; J. Prins|penningmeester|bestuur; / "},
      {"Van de raad zijn aanwezig Jan Vink en Anna Bos. Namens de directie is mevrouw T. Veld aangeschoven. Ook dirigent Piet Acker is aanwezig.",
       "Jan Vink||raad; Anna Bos||raad; T. Veld||directie; Piet Acker|dirigent|; / "},
      {"Aanwezig: Piet Mol (PM, Logius), Anna Bos (gemeente), Jan Vink (plv.)", "Piet Mol||Logius; Anna Bos||gemeente; Jan Vink||; / "},
      {"Aanwezig:\n- A. Bos (komt 20.15 uur)\n- T. Veld (Zeilclub, vertrekt 21.00 uur)\n- B. Vink (komt later)", "A. Bos||; T. Veld||Zeilclub; B. Vink||; / "},
      {"Aanwezig: A. Bos, T. Veld [Logius], B. Vink (leden VVD)", "A. Bos||; T. Veld||Logius; B. Vink||VVD; / "},
      {"Ter vergadering zijn aanwezig de heren A. Bos en T. Veld alsmede mevrouw B. Vink, secretaris.", "A. Bos||; T. Veld||; B. Vink|secretaris|; / "},
      {"Oudergeleding: Anna Bos¹, Jan Vink\nPersoneelsgeleding: Els Mol² (voorzitter)\n\n¹ afwezig met kennisgeving\n² tot 21.00 uur",
       "Jan Vink||Oudergeleding; Els Mol|voorzitter|Personeelsgeleding; / Anna Bos||Oudergeleding|+; "},
      {"Voorzitter: de heer Dr. W. K. van den Brand\nTegenwoordig de heeren Vink, Bos en van den Brand", "W. K. van den Brand|Voorzitter|; Vink||; Bos||; / "},
      // Functions that the label tells of; dashes and pipes between persons of whom something is told already.
      {"Aanwezige raadsleden: J. Mand (VVD), T. Vogel\nAfwezige leden: L. Donk (CDA)", "J. Mand|raadsleden|VVD; T. Vogel|raadsleden|; / L. Donk||CDA; "},
      {"Aanwezig namens het DB: Jan Vink, Anna Bos", "Jan Vink||DB; Anna Bos||DB; / "},
      {"Aanwezig: Jan Vink, voorzitter - Anna Bos, secretaris - Piet Acker, penningmeester", "Jan Vink|voorzitter|; Anna Bos|secretaris|; Piet Acker|penningmeester|; / "},
      {"Aanwezig: Jan Vink (VVD) | Anna Bos (CDA)\nAfwezig: Piet Acker", "Jan Vink||VVD; Anna Bos||CDA; / Piet Acker||; "},
      {"Aanwezig: Jan Vink als voorzitter, Anna Bos als notulist", "Jan Vink|voorzitter|; Anna Bos|notulist|; / "},
      {"Aanwezig: Ellen gr.1/2, Anna gr. 4, juf Trudy en meester Piet", "Ellen||gr.1/2; Anna||gr. 4; Trudy||; Piet||; / "},
      {"OR: Jan Vink, Anna Bos\nBestuurder: Piet Acker, HR: Els Mol", "Jan Vink||OR; Anna Bos||OR; Piet Acker|Bestuurder|; Els Mol||HR; / "},
      // Small words beside the absent: bodies where the present have theirs, else reasons.
      {"Aanwezig: Jan Vink (GGD), Anna Bos (gemeente)\nAfwezig: Piet Acker (thuiszorg)", "Jan Vink||GGD; Anna Bos||gemeente; / Piet Acker||thuiszorg; "},
      {"Aanwezig: Jan Vink, Anna Bos\nAfwezig: Piet Acker (zeilen)", "Jan Vink||; Anna Bos||; / Piet Acker||; "},
      {"Jan, Anna, Els en Piet zijn er. Ties heeft afgezegd.", "Jan||; Anna||; Els||; Piet||; / Ties|||+; "},
      // One of those present who was not; the same body again; all but some; who gave a proxy.
      {"Aanwezig: A. Bos, B. Vink, C. Mol (m.k. afwezig)", "A. Bos||; B. Vink||; / C. Mol|||+; "},
      {"Aanwezig: A. Bos (Gemeente Oost), B. Vink (idem)", "A. Bos||Gemeente Oost; B. Vink||Gemeente Oost; / "},
      {"Aanwezig: alle bestuursleden behalve Piet Acker", "/ Piet Acker||; "},
      {"Aanwezig: A. Bos, B. Vink\nVolmachten: C. Mol (8) aan A. Bos", "A. Bos||; B. Vink||; / C. Mol||; "},
      // Groups above the items; officers in one line; surnames first; what columns leave behind a name.
      {"Namens de gemeente: Jan Vink en Anna Bos\nNamens de bewoners: Piet Acker\nAfwezig: Els Mol", "Jan Vink||gemeente; Anna Bos||gemeente; Piet Acker||bewoners; / Els Mol||; "},
      {"Aanwezig\nBestuur: Jan, Anna\nKascommissie: Piet en Els", "Jan||Bestuur; Anna||Bestuur; Piet||Kascommissie; Els||Kascommissie; / "},
      {"Voorzitter: Jan Vink; secretaris: Anna Bos", "Jan Vink|Voorzitter|; Anna Bos|secretaris|; / "},
      {"Aanwezig:\nVink, Jan (Gemeente Oost)\nBos, Anna (vz.)", "Vink, Jan||Gemeente Oost; Bos, Anna|vz.|; / "},
      {"Aanwezig:\nJan Vink, Anna\nBos, Piet", "Jan Vink||; Anna||; Bos||; Piet||; / "},
      {"Aanwezig: Jan Vink (JV) – tot 16.00 uur, Anna Bos (AB) – vanaf punt 3", "Jan Vink||; Anna Bos||; / "},
      {"Aanwezig:\nJan Vink   aanwezig\nAnna Bos   Lid", "Jan Vink||; Anna Bos||; / "},
      // A group's name right behind a whole person, also where line breaks were lost; a line a group.
      {"Aanwezig: Bewoners: dhr. A. Bos, mw. F. van Mol Waterschap: mw. I. Vink (projectleider), dhr. G. Acker Gemeente: dhr. R. Stoop",
       "A. Bos||Bewoners; F. van Mol||Bewoners; I. Vink|projectleider|Waterschap; G. Acker||Waterschap; R. Stoop||Gemeente; / "},
      {"Aanwezig:\nWoningcorporatie Thuis: Anna Vink\nBewonersplatform: Jan Bos, Els Mol en Piet Acker\nWijkagent: Ties Prent",
       "Anna Vink||Woningcorporatie Thuis; Jan Bos||Bewonersplatform; Els Mol||Bewonersplatform; Piet Acker||Bewonersplatform; Ties Prent|Wijkagent|; / "},
      // Functions in the plural before surnames; a body behind a function; initials that leave small words out.
      {"Aanwezig: ds. Vink, ouderlingen Bos, Mol en Prent, diakenen Acker en mw. Stoop", "Vink||; Bos|ouderlingen|; Mol|ouderlingen|; Prent|ouderlingen|; Acker|diakenen|; Stoop|diakenen|; / "},
      {"Aanwezig: Anna (voorzitter, ouders), Jan (team), Piet (ouders)", "Anna|voorzitter|ouders; Jan||team; Piet||ouders; / "},
      {"Aanwezig: Anna de Vink (AV), Jan Bos (JB, verslag), Els van Mol (EvM)", "Anna de Vink||; Jan Bos|verslag|; Els van Mol||; / "},
      {"Aanwezig: Anna Vink (Beheer B.V.), Jan Bos (remote)", "Anna Vink||Beheer B.V.; Jan Bos||; / "},
      {"Aanwezig: Anna Vink\nInsprekers: mw. E. Mol (agendapunt 4), dhr. P. Acker", "Anna Vink||; E. Mol||; P. Acker||; / "},
      // Numbers before persons; two clauses; groups with brackets of their own; a party that begins as the name does.
      {"Aanwezig:\n1. Anna Vink (voorzitter)\n2. Jan Bos, manager\nAfwezig:\n1. Piet Acker", "Anna Vink|voorzitter|; Jan Bos|manager|; / Piet Acker||; "},
      {"Piet Acker had zich afgemeld; Jan Bos was afwezig zonder bericht.", "/ Piet Acker|||+; Jan Bos|||-; "},
      {"Aanwezig: A. Bos (voorzitter), B. Vink; C. Mol, D. Prent (personeel)", "A. Bos|voorzitter|; B. Vink||; C. Mol||personeel; D. Prent||personeel; / "},
      {"Aanwezig: mevrouw Vork (VVD), de heer Mes (wethouder), agent M. Post", "Vork||VVD; Mes|wethouder|; M. Post|agent|; / "},
      {"Aanwezig: De heer P. Stoop, dijkgraaf De heer J. Acker, secretaris De dames A. Bos (Groen) en C. Mol", "P. Stoop|dijkgraaf|; J. Acker|secretaris|; A. Bos||Groen; C. Mol||; / "},
      {"Aanwezig: mw. A. Bos (Groen) en dhr. F. Kolk (Geborgd: Ongebouwd)", "A. Bos||Groen; F. Kolk||Geborgd: Ongebouwd; / "},
      {"Aanwezig: Noor (1C), Fatima (4H/notulist)\nAfwezig: Bob (z.k.g.)", "Noor||1C; Fatima|notulist|4H; / Bob|||-; "},
      {"Anna is er. Van mevrouw Bos is geen bericht ontvangen.", "/ Bos|||-; "},
      // A bracket ends no list; an article of its own; functions that follow with nothing between; the dash of a married name.
      {"Aanwezig: mw. A. Bos (plv. voorzitter, zit voor), dhr. B. Vink (Havenbelang), mw. C. Mol", "A. Bos|plv. voorzitter|; B. Vink||Havenbelang; C. Mol||; / "},
      {"Aanwezig namens De Kade: Anna Vink\nNamens de gemeente: Jan Bos", "Anna Vink||De Kade; Jan Bos||gemeente; / "},
      {"Aanwezig: Jan Peeters, voorzitter Karel Claes, burgemeester An Wouters, Piet Maes, schepenen Dirk Smet, raadslid",
       "Jan Peeters|voorzitter|; Karel Claes|burgemeester|; An Wouters|schepenen|; Piet Maes|schepenen|; Dirk Smet|raadslid|; / "},
      {"Aanwezig: Jan Peeters, wethouder Karel Claes, burgemeester An Wouters", "Jan Peeters||; Karel Claes|wethouder|; An Wouters|burgemeester|; / "},
      {"Aanwezig: Jan Peeters, voorzitter van de raad voor maatschappelijk welzijn Karel Claes, burgemeester An Wouters, leden van de raad voor maatschappelijk welzijn Dirk Smet, raadslid",
       "Jan Peeters|voorzitter|raad voor maatschappelijk welzijn; Karel Claes|burgemeester|; An Wouters||raad voor maatschappelijk welzijn; Dirk Smet|raadslid|; / "},
      {"Aanwezig: Jan Peeters, voorzitter van de stichting Anna Mol, Karel Claes", "Jan Peeters|voorzitter|stichting Anna Mol; Karel Claes||; / "},
      {"Aanwezig: Ans Bos - Vink, Jan Mol, Piet Acker", "Ans Bos - Vink||; Jan Mol||; Piet Acker||; / "},
      {"Aanwezig: Ans Bos - Gemeente, Jan Mol, Piet Acker", "Ans Bos||Gemeente; Jan Mol||; Piet Acker||; / "},
      // Wrapped functions where all have titles; officers behind the absent; proxies; couples and asides in a table.
      {"Aanwezig:\nMw. A. Bos, manager\nLogistiek (te gast)\nDhr. B. Vink\nMw. C. Mol, ambtelijk\nsecretaris/notulen", "A. Bos|manager Logistiek|; B. Vink||; C. Mol|ambtelijk secretaris/notulen|; / "},
      {"Aanwezig: A. Bos\nAfwezig m.k.:\nmw. B. Vink\n\nWethouder: dhr. C. Mol\nAmbtelijke bijstand: mw. D. Prent, planoloog (afdeling Ruimte)", "A. Bos||; C. Mol|Wethouder|; D. Prent|planoloog|afdeling Ruimte; / B. Vink|||+; "},
      {"Aanwezig: A. Bos\nAfwezig met volmacht: mw. B. Vink aan A. Bos", "A. Bos||; / B. Vink||; "},
      {"Aanwezig\n\nNaam                        Fractie\n\nde heer en mevrouw De Wit   Havenbelang\nmw. C. Mol                  Dorpslijst (vanaf 20.25 uur)", "De Wit||Havenbelang; De Wit||Havenbelang; C. Mol||Dorpslijst; / "},
      {"Aanwezig: Anna Vink, Jan Bos\n\n1. Opening\n- Er komt een gesprek over de kade, het hek enz.,\n  Deelnemers: Kadebond, Hekwerk\n- Het hek is nat.\n\n2. Sluiting\nAnna sluit.", "Anna Vink||; Jan Bos||; / "},
      {"Aanwezig: Anna Vink, Jan Bos\n\n1. Opening\nIn het verslag staan:\n- Datum\n- Aanwezigen\n- Besluiten\n\nUittreksel\n\n2. Sluiting\nAnna sluit.", "Anna Vink||; Jan Bos||; / "},
      {"## Aanwezig\nAnna Vink, Jan Bos\n\n## Opening\nAnna opent.\n\n## Online gemeenschap (Jan Bos)\nHet is daar stil.\n\n## Sluiting\nAnna sluit.", "Anna Vink||; Jan Bos||; / "},
      {"Aanwezig: Regio Noord: de heer S. Bos, mevrouw G. Vink Regio Oost: de heer H.J. ten Mol Regio West: de heer R. Prent, mevrouw M. Acker",
       "S. Bos||Regio Noord; G. Vink||Regio Noord; H.J. ten Mol||Regio Oost; R. Prent||Regio West; M. Acker||Regio West; / "},
      {"AANWEZIGEN\n\n  ------------------- -----------------\n  Organisatie         Deelnemer\n\n  Kadebond Oost       Anna Vink\n\n  Kadebond Oost       Jan Bos\n\n  Stad Oost           Els Mol\n\n  Stad Oost           Piet Acker\n"
       "  ------------------- -----------------\n\n1. Opening\nAnna opent.\n\n2. Hek\nNat.", "Anna Vink||Kadebond Oost; Jan Bos||Kadebond Oost; Els Mol||Stad Oost; Piet Acker||Stad Oost; / "},
      // Labels that a scan got wrong by a letter; an honorific that the line's end parts from its name.
      {"Aanwezlg : Anna Bos (secr.), Bob Vink\nAfwez1g m.k.: Lode Acker\nMolen: dicht", "Anna Bos|secr.|; Bob Vink||; / Lode Acker|||+; "},
      {"Aanwezig: mevr. A. Bos, J. Vink, wijkagent B. Mol, mevr.\nC. Prent (Plantsoenendienst), D. Acker", "A. Bos||; J. Vink||; B. Mol|wijkagent|; C. Prent||Plantsoenendienst; D. Acker||; / "},
      // Who stands in, on the line below the words for it.
      {"Aanwezig: A. Bos\n\nAfwezig\n\n* mw. B. Vink (Havenbelang), met kennisgeving, vervangen door\n  dhr. Tj. van der Mol\n* dhr. L. Prent (Dorpslijst), zonder kennisgeving",
       "A. Bos||; / B. Vink||Havenbelang|+; L. Prent||Dorpslijst|-; "},
      // Members of a body with its name; any function before a tab; the columns of the items end the list.
      {"Aanwezig\nHavenbelang: mw. A. Bos\nLeden van Gedeputeerde Staten: de heren B. Vink en C. Mol", "A. Bos||Havenbelang; B. Vink||Gedeputeerde Staten; C. Mol||Gedeputeerde Staten; / "},
      {"AANWEZIG\nvoorzitter\tAnna Bos\nraadsleden\tBob Vink, Lode Acker\nwnd. algemeen directeur\tMila Mol (vervangt Jan Stoop)", "Anna Bos|voorzitter|; Bob Vink|raadsleden|; Lode Acker|raadsleden|; Mila Mol|wnd. algemeen directeur|; / "},
      {"Aanwezig: A. Bos, C. Mol\nAfwezig: wethouder B. Vink (vakantie)\n\nNr.     Onderwerp / besluit", "A. Bos||; C. Mol||; / B. Vink|wethouder|; "},
      // The function on the line below the name, with and without blank lines between; names alone stay alone.
      {"Aanwezig\n\nmw. A. Bos\nwethouder gemeente Oost\n\nB. Vink\ndijkgraaf, Waterschap Westerwaard\n\nC. Mol\ndirecteur, vervangt D. Prent\n\nAfwezig met bericht\n\nD. Prent\ndirecteur, vervangen door C. Mol",
       "A. Bos|wethouder|gemeente Oost; B. Vink|dijkgraaf|Waterschap Westerwaard; C. Mol|directeur|; / D. Prent|directeur||+; "},
      {"Aanwezig:\nAnna Bos\nmanager Zorg\nBob Vink\ndirecteur Kadebond\nLode Acker", "Anna Bos|manager Zorg|; Bob Vink|directeur Kadebond|; Lode Acker||; / "},
      {"Aanwezig:\nAnna Bos\nvoorzitter Bob Vink\nLode Acker\nsecretaris Jan Stoop", "Anna Bos||; Bob Vink|voorzitter|; Lode Acker||; Jan Stoop|secretaris|; / "},
      {"Aanwezig:\nAnna Bos\nBob Vink\nWethouder C. Mol\nLode Acker", "Anna Bos||; Bob Vink||; C. Mol|Wethouder|; Lode Acker||; / "},
      {"Anna is er niet bij.", "/ Anna||; "},
      {"Anna Vink was er niet over te spreken. De sleutel is er niet.", "/ "},
      {"erbij: Anna, Jan\nniet erbij: Piet", "Anna||; Jan||; / Piet||; "},
      // A party whose name is a topic elsewhere; a second function of a field; what he does in place of being there.
      {"Aanwezig:\nN-VA: mevrouw A. Bos\nGroen: mevrouw M. Vink\nRegering: de heer L. Acker, vice-minister-president en minister van Mobiliteit",
       "A. Bos||N-VA; M. Vink||Groen; L. Acker|vice-minister-president en minister van Mobiliteit|Regering; / "},
      {"Aanwezig: Anna Bos, voorzitter en penningmeester, Bob Vink", "Anna Bos|voorzitter en penningmeester|; Bob Vink||; / "},
      {"Afgemeld: Anna Bos, zit in Frankrijk, Bob Vink", "/ Anna Bos|||+; Bob Vink|||+; "},
      {"Afgemeld: Anna Bos, Els van Zit", "/ Anna Bos|||+; Els van Zit|||+; "},
      {"afwezig     : A. Bos                         wethouder (vakantie)\n              B. Vink                        wethouder", "/ A. Bos|wethouder|; B. Vink|wethouder|; "},
      // A body whose second word is a label elsewhere.
      {"Deelnemers\nAgentschap Ruimte & Data: Anna Bos; Bob Vink (moderator)\nStad Oost: Lode Acker", "Anna Bos||Agentschap Ruimte & Data; Bob Vink|moderator|Agentschap Ruimte & Data; Lode Acker||Stad Oost; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}
