// Where a meeting was held, and what only looks like a place.
#include <gtest/gtest.h>

#include "notulen.hpp"

using namespace notulen;

namespace {

struct Row {
  const char* text;
  const char* place;  // "" for none
};

std::string place_of(const std::string& text) {
  const Result result = parse(text + "\nAanwezig: Bram Pels, Kee Zaagmans\n\n1. Opening\nBram opent.\n\n2. Het hek\nHet hek is nat.\n", {});
  return result.documents.at(0).meeting.location.value_or("");
}

}  // namespace

TEST(Places, Named) {
  const Row rows[] = {
      {"Notulen overleg\nLocatie: Wijkcentrum De Kade, aanvang 19:30\n", "Wijkcentrum De Kade"},
      {"Notulen overleg\nZaal\nCommissiekamer\n", "Commissiekamer"},
      {"Locatie Oosterhof\nNotulen overleg\nWaar\t:\tkamer 4, eerste etage\n", "kamer 4, eerste etage"},
      {"Notulen overleg\nDatum/tijd/locatie: 3 mei 2012, 9.30 – 12.30 uur, Oost (De Kade)\n", "Oost (De Kade)"},
      {"Notulen van de vergadering gehouden op 3 mei 2012 in het dorpshuis te Oost\n", "dorpshuis te Oost"},
      {"Notulen van de vergadering gehouden op 3 mei 2012 in De Kade\n", "De Kade"},
      {"Notulen van de vergadering, gehouden op 3 mei 2012 in de kantine op sportpark \"De Kade\"\n", "kantine op sportpark \"De Kade\""},
      {"Notulen van de vergadering, gehouden op 3 mei 2012 in het lokaal van den heer K. Bal, des middags 2 uur.\n", "lokaal van den heer K. Bal"},
      {"Notulen van de vergadering, gehouden te Oost op 3 mei 2012\n", "Oost"},
      {"Notulen kerkenraad d.d. 3 mei 2012, De Voorhof\n", "De Voorhof"},
      {"Notulen kerkenraad\n\nDatum: 3 mei 2012\n\nAanvang: 20.00 uur, raadzaal Kerkstraat 1 te Drieveen. Einde: 23.10 uur.\n", "raadzaal Kerkstraat 1 te Drieveen"},
      {"Notulen van de vergadering, gehouden op 3 mei 2012, des avonds te half acht, in het Hotel „De Kade\".\n", "Hotel „De Kade\""},
      {"Notulen overleg, 3 mei 2012, 15.15-17.00 uur, zaal M-129\n", "zaal M-129"},
      {"Notulen overleg\n3 mei 2012, 10:00–11:30, Teams\n", "Teams"},
      {"Notulen overleg\n3 mei 2012 - Online overleg via Teams\n", "Online overleg via Teams"},
      {"Notulen overleg\nRaadzaal oud-gemeentehuis\n", "Raadzaal oud-gemeentehuis"},
      {"Notulen overleg\nBlokhut, 20u00\n", "Blokhut"},
      {"Notulen overleg\n3 mei 2012, Hok 2.11\n", "Hok 2.11"},
      {"Verslag ledenvergadering afdeling Kade, Bondsgebouw Oost, 3 mei 2012, 19.00-21.45 uur\n", "Bondsgebouw Oost"},
      {"Verslag kadeoverleg 3 mei 2012 Dorpshuis Oost, aanvang 20.00 uur\n", "Dorpshuis Oost"},
      {"Notulen overleg\nLokatie: gemeentewerf\n", "gemeentewerf"},
      {"Oprichtingsvergadering in de School op 3 mei 2012\n", "School"},
      {"Notulen overleg\n\nOp 3 mei 2012 is om tien uur in de Vlashal te Oost de jaarlijkse vergadering gehouden van de bond.\n", "Vlashal te Oost"},
      {"Notulen overleg\n\nOp 3 mei 2012 is om tien uur in de geest van de bond de vergadering gehouden.\n", ""},
      {"Notulen overleg\n\nDe vergadering vindt plaats in het clubhuis en begint om 20.00 uur.\n", "clubhuis"},
  };
  for (const Row& row : rows) EXPECT_EQ(place_of(row.text), row.place) << row.text;
}

TEST(Places, None) {
  const Row rows[] = {
      {"Notulen overleg 3 mei 2012\n", ""},
      {"Lokaal bestuur Oost\n\nNotulen overleg 3 mei 2012\n", ""},
      {"Raadhuis Oost\nKade 1\n\nNotulen overleg 3 mei 2012\n", ""},
      {"Notulen overleg in het kader van de kade op 3 mei 2012\n", ""},
      {"Notulen overleg, werkgroep Hek, 3 mei 2012\n", ""},
      {"Notulen kantinecommissie 3 mei 2012\n", ""},
      {"Notulen overleg 3 mei 2012\nVolgende vergadering: 4 juni 2012 in de loods\n", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(place_of(row.text), row.place) << row.text;
}
