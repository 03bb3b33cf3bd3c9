// Which lines are the document's own title, and which are letterhead, values or text.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;

namespace {

struct Row {
  const char* text;
  const char* title;  // "" for none
};

const std::string rest = "\nAanwezig: Bram Pels, Kee Zaagmans\n\n1. Opening\nBram opent de vergadering.\n\n2. Het hek\nHet hek is nat.\n";

std::string title_of(const std::string& text) {
  const Result result = parse(text + rest, {});
  return result.documents.at(0).meeting.title.value_or("");
}

}  // namespace

TEST(Titles, OneLine) {
  const Row rows[] = {
      {"Notulen overleg Kade\n", "Notulen overleg Kade"},
      {"Verslag  Kaderaad vergadering   d.d. 3 mei 2012 in de loods\n", "Verslag Kaderaad vergadering d.d. 3 mei 2012 in de loods"},
      {"Kadebond Oost\n\nVerslag overleg Kade\n\nDatum: 3 mei 2012\n", "Verslag overleg Kade"},
      {"Verslag Kade 2012\nKadebond\n\nVerslag van de kadevergadering welke gehouden werd op 3 mei 2012 in de loods.\n",
       "Verslag van de kadevergadering welke gehouden werd op 3 mei 2012 in de loods."},
      {"Kadevergadering Oost\nDatum: 3 mei 2012\n", "Kadevergadering Oost"},
      {"Werkgroep Kade\n\nDatum: 3 mei 2012\n", "Werkgroep Kade"},
      {"Thema-ochtend Kade\n3 mei 2012\n", "Thema-ochtend Kade"},
      {"# Overleg Kade\n\nHet hek is nat.\n\n**Datum:** 3 mei 2012\n", "Overleg Kade"},
      {"Kade en Hek: verslag overleg\n\nDatum: 3 mei 2012\n", "Kade en Hek: verslag overleg"},
      {"Kadeoverleg van 3 mei 2012:\n\nVerslag:\n", "Kadeoverleg van 3 mei 2012"},
      {"Notulen: kadeoverleg 3 mei 2012\n", "Notulen: kadeoverleg 3 mei 2012"},
      {"Verslag kadeoverleg                          CONCEPT\n\nDatum: 3 mei 2012\n", "Verslag kadeoverleg"},
      {"---\ntags: [kade, notulen]\n---\n# Kadeoverleg 3 mei 2012\n", "Kadeoverleg 3 mei 2012"},
      {"Verslag thematische werkgroep 2: hekken en steigers\n\nDatum: 3 mei 2012\n", "Verslag thematische werkgroep 2: hekken en steigers"},
      {"Verslag vergadering: Kee Zaagmans\n\nDatum: 3 mei 2012\n", ""},
      {"Concept, ter goedkeuring op 3 juni 2012\n\nOverleg Kadebond\n\nDatum: 3 mei 2012\n", "Overleg Kadebond"},
  };
  for (const Row& row : rows) EXPECT_EQ(title_of(row.text), row.title) << row.text;
}

TEST(Titles, SeveralLines) {
  const Row rows[] = {
      {"NOTULEN\nKadeoverleg Oost\n\nDatum: 3 mei 2012\n", "NOTULEN Kadeoverleg Oost"},
      {"Notulen\n\nKadevergadering Oost\nMaandag 7 mei 2012\n", "Notulen Kadevergadering Oost"},
      {"Besluitenlijst\nvan de vergadering van de kaderaad\ngehouden op 3 mei 2012 in de loods\n",
       "Besluitenlijst van de vergadering van de kaderaad gehouden op 3 mei 2012 in de loods"},
      {"Notulen van de vergadering van de kaderaad gehouden op\n\n3 mei 2012.\n", "Notulen van de vergadering van de kaderaad gehouden op 3 mei 2012."},
      {"Kadevergadering\n3 mei 2012\nConcept-notulen, acties\n& besluiten\n", "Kadevergadering Concept-notulen, acties & besluiten"},
      {"Kadevergadering\nNotulen van de vergadering van de kaderaad\n3 mei 2012\n", "Notulen van de vergadering van de kaderaad"},
      {"Notulen van de vergadering van de kaderaad van de gemeente Oost, gehouden\ndinsdag 3 mei 2012 in de loods\n",
       "Notulen van de vergadering van de kaderaad van de gemeente Oost, gehouden dinsdag 3 mei 2012 in de loods"},
      {"NOTULEN LEDENVERGADERING\nKADEBOND OOST\nd.d. 3 mei 2012\n", "NOTULEN LEDENVERGADERING KADEBOND OOST"},
      {"Concept-verslag\nCommissie Kade\nDonderdag 3 mei 2012, 20.00 uur\nStadhuis, zaal 1\n", "Concept-verslag Commissie Kade"},
  };
  for (const Row& row : rows) EXPECT_EQ(title_of(row.text), row.title) << row.text;
}

// On a page in one line the fuller of two titles counts; what the minutes treat is none of theirs.
TEST(Titles, OfAPageInOneLine) {
  const std::string items = " 1. Opening Bram opent. 2. Het hek Het hek van de kade is door de leden van de bond met verf bestreken en daarna nog "
                            "eens nagekeken, zoals in mei besloten was toen het hek van de kade door de leden van de bond gezet werd. 3. Sluiting Bram sluit.";
  const Row rows[] = {
      {"Verslag Kadebond 2012 Verslag van de kadevergadering welke gehouden werd op 3 mei 2012 in de loods",
       "Verslag van de kadevergadering welke gehouden werd op 3 mei 2012 in de loods"},
      {"Notulen GR - kaderaad do 03/05/2012 - 20:00 Loods, Kadeplein 1 Aanwezig: Bram Pels, Kee Zaagmans", "Notulen GR - kaderaad"},
      {"Notulen kadevergadering 3 mei 2012 Aanwezig Bram en Kee Verslag 7 maart Het verslag wordt goedgekeurd.", "Notulen kadevergadering 3 mei 2012"},
  };
  for (const Row& row : rows) EXPECT_EQ(parse(row.text + items + "\n").documents.at(0).meeting.title.value_or(""), row.title) << row.text;
}

TEST(Titles, ValuesOfOtherKeysStayOut) {
  const Row rows[] = {
      {"Verslag kaderaad\nwoensdag 3 mei 2012 in De Schuur\n", "Verslag kaderaad"},
      {"Verslag kaderaad\nd.d. 3 mei 2012\n", "Verslag kaderaad"},
      {"Verslag van de vergadering van de kadecommissie Hek en Loods\ndinsdag 3 mei 2012, zaal 2\n", "Verslag van de vergadering van de kadecommissie Hek en Loods"},
      {"Verslag van de twaalfde vergadering van de Bestuurlijke Kadegroep\n(3 mei 2012, 9.30-12.00 uur, Kadehuis te Oost)\n",
       "Verslag van de twaalfde vergadering van de Bestuurlijke Kadegroep"},
      {"Notulen van de algemene vergadering van de Vereniging Kade te Oost\nGehouden op: 3 mei 2012\n", "Notulen van de algemene vergadering van de Vereniging Kade te Oost"},
      {"Verslag kaderaad\nRaadzaal oud-gemeentehuis\n", "Verslag kaderaad"},
      {"Verslag kaderaad\nHet hek is nat.\n", "Verslag kaderaad"},
  };
  for (const Row& row : rows) EXPECT_EQ(title_of(row.text), row.title) << row.text;
}

TEST(Titles, None) {
  const Row rows[] = {
      {"", ""},
      {"Datum: 3 mei 2012\n", ""},
      {"Bram opent de vergadering om 20.00 uur en notuleert.\n", ""},
      {"Kadebond Oost\nKade 1, 9999 XX Oost\n", ""},
      {"Verslag: Kee Zaagmans\n", ""},
      {"d.d. 3 mei 2012\n\nmevrouw Zaagmans (verslag)\n", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(title_of(row.text), row.title) << row.text;
  EXPECT_EQ(title_of("Aanwezig: Bram\n\n## Notulen vorige vergadering\nDe notulen worden goedgekeurd.\n"), "");
}

// A bold line between the title and the labels is no item, though the items are bold; its day is the meeting's.
TEST(Titles, BoldLineBelow) {
  const auto heads = [](const std::string& head) {
    const Document d = notulen::test::document_in(head + "\n\nAanwezig: Bram, Ada\n\n**Opening**\nWij beginnen.\n\n**Hek**\nHet wordt groen.\n");
    return d.meeting.title.value_or("") + "|" + d.meeting.date.value_or("") + "|" + notulen::test::list(d.agenda_items);
  };
  EXPECT_EQ(heads("Titel: Verslag dorpsraad\n**Jaarvergadering 12 mei 2024**"), "Verslag dorpsraad|2024-05-12|- Opening; - Hek");
  EXPECT_EQ(heads("Verslag dorpsraad\n**Jaarvergadering**\nDatum: 12 mei 2024"), "Verslag dorpsraad|2024-05-12|- Opening; - Hek");
  // With a text of its own it is one.
  EXPECT_EQ(heads("Verslag dorpsraad\n**Kade**\nDe kade is nat, zegt Bram.\n\n**Loods**\nDicht."), "Verslag dorpsraad||- Kade; - Loods; - Opening; - Hek");
}
