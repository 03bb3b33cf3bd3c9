// The body that met, as titles name it; none where they do not.
#include <gtest/gtest.h>

#include "notulen.hpp"

using namespace notulen;

TEST(MeetingBody, InTitles) {
  struct Row {
    const char *title, *body;
  };
  const Row rows[] = {
      {"Notulen gemeenteraad van Oosteind", "gemeenteraad van Oosteind"},
      {"Verslag vergadering Algemeen Bestuur Veiligheidsregio Maaskant", "Algemeen Bestuur Veiligheidsregio Maaskant"},
      {"NOTULEN van de openbare vergadering van de raad der gemeente Oosteind, gehouden op 3 mei 2012", "raad der gemeente Oosteind"},
      {"WOORDELIJK VERSLAG VAN DE COMMISSIE RUIMTE VAN DONDERDAG 3 MEI 2012", "COMMISSIE RUIMTE"},
      {"Verslag MR De Klimboom 3 mei 2012", "MR De Klimboom"},
      {"Verslag statencommissie Ruimte, Economie en Wonen (REW)", "statencommissie Ruimte, Economie en Wonen"},
      {"Besluitenlijst college van burgemeester en wethouders", "college van burgemeester en wethouders"},
      {"Verslag Wmo-adviesraad Oosteind", "Wmo-adviesraad Oosteind"},
      {"Verslag leerlingenraad maandag 4 december 2017", "leerlingenraad"},
      {"Notulen dagelijks bestuur", "dagelijks bestuur"},
      // A word that names none by itself, part of another's name, or whom was met with.
      {"Verslag bestuur", ""},
      {"Notulen bestuursvergadering", ""},
      {"Verslag overleg Directie Veiligheid en Bestuur", ""},
      {"Verslag van het overleg met de Raad van Toezicht", ""},
      {"Notulen ledenvergadering", ""},
  };
  for (const Row& row : rows) {
    const Result result = parse(std::string(row.title) + "\n\nAanwezig: Bob Vink, Mila Bos\n\n1. Opening\nWij beginnen.\n\n2. Sluiting\nWij eindigen.\n", {});
    EXPECT_EQ(result.documents.at(0).meeting.body.value_or(""), row.body) << row.title;
  }
}
