// Labels with a dash for their colon.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

TEST(LabelDashes, BecomeColons) {
  struct Row {
    const char *line, *read;
  };
  const Row rows[] = {
      {"Aanwezig - Bram Pels, Kee Zaagmans\n", "Aanwezig: Bram Pels, Kee Zaagmans\n"},
      {"Aanwezig – Bram Pels, Kee Zaagmans\n", "Aanwezig: Bram Pels, Kee Zaagmans\n"},
      {"Aanwezig de leden - Bram Pels en Kee Zaagmans\n", "Aanwezig de leden: Bram Pels en Kee Zaagmans\n"},
      {"**Datum** - 3 mei 2012\n", "Datum: 3 mei 2012\n"},
      {"**Datum -** 3 mei 2012\n", "Datum: 3 mei 2012\n"},
      {"Notulist — Oda\n", "Notulist: Oda\n"},
      // What alone may be a title is a label beside others.
      {"Locatie - Loods Oost\nTijd: 20.00 uur\n", "Locatie: Loods Oost\nTijd: 20.00 uur\n"},
      {"Aanwezig - Oda, Bram\nAfwezig - Teun, met bericht\n", "Aanwezig: Oda, Bram\nAfwezig: Teun, met bericht\n"},
      {"Datum - 3 mei 2012\nAfwezig – -\n", "Datum: 3 mei 2012\nAfwezig: -\n"},
      {"Datum     - 3 mei 2012\nAanwezig  - Oda, Bram\n", "Datum: 3 mei 2012\nAanwezig: Oda, Bram\n"},
      // A gap, between blank lines.
      {"Verslag kadeoverleg\n\nNotulist     Oda\n\nDe kade is nat.\n", "Verslag kadeoverleg\nNotulist: Oda\nDe kade is nat.\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(shown(row.line), row.read) << row.line;
  EXPECT_EQ(furniture("Datum - 3 mei 2012\n"), "-\n");
}

TEST(LabelDashes, StayInTitlesAndSentences) {
  const char* const rows[] = {
      "Verslag - 12 mei 2012\n",
      "Notulen - Bestuur Oost\n",
      "Voorzitter - dijkgraaf\n",
      "Secretaris - Penningmeester\n",
      "Voorzitter - Jeugdbestuur\n",
      "Locatie - Nieuwbouw\n",
      "Locatie - het hek moet verplaatst\n",
      "Opening - 20.00 uur\n",
      "Datum - Tijd - Plaats\n",
      "Aanwezig - Afwezig\n",
      "Aanwezig - Bestuur\n",
      "Aanwezig-heid - Bram Pels, Kee Zaagmans\n",
      "Besluit - goedkeuring\n",
      "1. Locatie - Loods Oost\n",
      "Aanwezig     - Bram Pels\n             - Kee Zaagmans\n",
      "Notulist     Voorzitter\n",
      "Notulist     Oda     Bram\n",
      "Notulist     Oda\nDatum\n",
  };
  EXPECT_EQ(shown("Voorzitter   Bram Pels\nAanwezig     - Bram Pels\n").find("Aanwezig: "), std::string::npos);
  for (const char* row : rows) EXPECT_EQ(shown(row).find(": "), std::string::npos) << row;
}
