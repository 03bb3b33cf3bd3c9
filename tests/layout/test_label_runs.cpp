#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::shown;

// Which value is whose: by what a label may hold, and by the places where no comma parts two names.
TEST(LabelRuns, ValuesAreSharedOut) {
  struct Row {
    const char *line, *read;
  };
  const Row rows[] = {
      {"Aanwezig: Afwezig: Notulist: Anna, Bert, Cees, Dirk Eva (OR) Anna",
       "Aanwezig: Anna, Bert, Cees, Dirk\nAfwezig: Eva (OR)\nNotulist: Anna\n"},
      // A group goes to those present.
      {"Aanwezig: Afwezig: Directie: Anna, Bert, Cees, Dirk Eva (OR) Femke en Gerrit Tweede deel zonder de directie.",
       "Aanwezig: Anna, Bert, Cees, Dirk\nDirectie: Femke en Gerrit\nAfwezig: Eva (OR)\nTweede deel zonder de directie.\n"},
      {"Afwezig: Verslag: de heer B. Pels (Oost) mevrouw K. Zaagmans (West) Schrijfburo Kiel",
       "Afwezig: de heer B. Pels (Oost) mevrouw K. Zaagmans (West)\nVerslag: Schrijfburo Kiel\n"},
      // Without colons; the meeting's name stands before the first value.
      {"Deelnemers Afwezig Kadeoverleg 3 mei 2012 Bram Pels (Oost), Kee Zaagmans (West) Ada Mast (Zuid) 1. Opening",
       "Deelnemers: Bram Pels (Oost), Kee Zaagmans (West)\nAfwezig: Ada Mast (Zuid)\nKadeoverleg 3 mei 2012\n1. Opening\n"},
      {"Datum: Plaats: Voorzitter: 3 mei 2012 Loods Oost, zaal 2 mevrouw K. Zaagmans",
       "Datum: 3 mei 2012\nPlaats: Loods Oost, zaal 2\nVoorzitter: mevrouw K. Zaagmans\n"},
      // A time behind the place, and a room in small letters behind the time.
      {"Datum: Plaats: Aanvang: Voorzitter: 3 mei 2012 Kadehuis te Oost 14.00 uur mevrouw K. Zaagmans",
       "Datum: 3 mei 2012\nPlaats: Kadehuis te Oost\nAanvang: 14.00 uur\nVoorzitter: mevrouw K. Zaagmans\n"},
      {"Datum: Tijd: Plaats: Notulist: 3 mei 2012 14.00 uur kantine Oost mevrouw K. Zaagmans",
       "Datum: 3 mei 2012\nTijd: 14.00 uur\nPlaats: kantine Oost\nNotulist: mevrouw K. Zaagmans\n"},
      // A label that no table knows, between others.
      {"Datum: Plaats: Volmacht: Notulist: 3 mei 2012 Loods Oost, zaal 2 Ada Mast aan Bram Pels mevrouw K. Zaagmans",
       "Datum: 3 mei 2012\nPlaats: Loods Oost, zaal 2\nVolmacht: Ada Mast aan Bram Pels\nNotulist: mevrouw K. Zaagmans\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(shown(std::string(row.line) + "\n"), row.read) << row.line;
}

TEST(LabelRuns, OtherLinesStay) {
  const char* const rows[] = {
      // One value for a group within the list.
      "Aanwezig: Voorzitter: de heer B. Pels\n",
      // The words of a sentence.
      "Over Aanwezig en Afwezig in de kop van het verslag spreken wij de volgende keer nog eens.\n",
      // Nothing to share out.
      "Aanwezig: Afwezig: Notulist: de lijst hiervan volgt later in een apart schrijven per post\n",
  };
  for (const char* row : rows) {
    const std::string shown_row = shown(row);
    EXPECT_EQ(shown_row.find("Afwezig: de"), std::string::npos) << row;
    std::string joined = shown_row;
    for (char& c : joined)
      if (c == '\n') c = ' ';
    EXPECT_EQ(joined.substr(0, joined.size() - 1), std::string(row).substr(0, std::string(row).size() - 1));
  }
}
