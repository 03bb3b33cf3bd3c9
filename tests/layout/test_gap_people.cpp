#include <gtest/gtest.h>

#include "layout.hpp"

using namespace notulen;

namespace {

// The segments of a text, cells between ` # `, a line each.
std::string segments_of(const std::string& text) {
  const DecodeResult decoded = decode(text);
  std::string out;
  for (const Segment& segment : lay_out(*decoded.decoded, Vocabulary::built_in()).segments) {
    out += segment.text.str();
    for (const auto& row : segment.rows) {
      for (std::size_t k = 0; k < row.size(); ++k) out += (k > 0 ? " # " : "") + row[k].str();
      out += "/";
    }
    out += "\n";
  }
  return out;
}

}  // namespace

TEST(GapPeople, RowsBelowALabel) {
  struct Row {
    const char *text, *read;
  };
  const Row rows[] = {
      // The party stands before its members.
      {"Deelnemers\n\nVVD         de heer B. Vink\nLokaal Oost mevrouw M. Bos\nCDA         -\n", "Deelnemers\nVVD: de heer B. Vink\nLokaal Oost mevrouw M. Bos\nCDA: -\n"},
      {"Aanwezig:\nVVD           dhr. Vink\nFractie Mol   mw. Bos, dhr. Mol (burgerlid)\n", "Aanwezig:\nVVD: dhr. Vink\nFractie Mol: mw. Bos, dhr. Mol (burgerlid)\n"},
      // … and offices among them; a party's name may be a label's.
      {"Aanwezig\nVoorzitter   mevrouw M. Bos\nVVD          de heer B. Vink\nDorp Lokaal  de heer L. Acker (vanaf 20.15 uur)\nWethouders   de heer T. Prent\n",
       "Aanwezig\nVoorzitter: mevrouw M. Bos\nVVD: de heer B. Vink\nDorp Lokaal: de heer L. Acker (vanaf 20.15 uur)\nWethouders: de heer T. Prent\n"},
      // The function stands behind the person.
      {"Aanwezig:\nMw. M. Bos          voorzitter\nDhr. B. Vink        secretaris\nDhr. L. Acker\n", "Aanwezig:\nMw. M. Bos | voorzitter\nDhr. B. Vink | secretaris\nDhr. L. Acker\n"},
      // Persons side by side, and bullets are no cells.
      {"Aanwezig:\nBob Vink            Mila Bos\nLode Acker          Fien Mol\nTies Prent          Jan Stoop\n", "Aanwezig:\nBob Vink; Mila Bos\nLode Acker; Fien Mol\nTies Prent; Jan Stoop\n"},
      {"Aanwezig:\n-   Bob Vink\n-   Mila Bos\n", "Aanwezig:\nBob Vink\nMila Bos\n"},
      // A header names the columns.
      {"Aanwezig\nNaam            Organisatie      Rol\nBob Vink        Dorp Oost        vz\nMila van den    Dorp West\n  Bos\nLode Acker\n", "Aanwezig\nNaam # Organisatie # Rol/Bob Vink # Dorp Oost # vz/Mila van den Bos # Dorp West # /Lode Acker #  # /\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(segments_of(row.text), row.read) << row.text;
}

TEST(GapPeople, AGapBehindALabel) {
  EXPECT_EQ(segments_of("Voorzitter\tB. Vink\nWethouders   M. Bos, L. Acker\nGriffier   wordt nog benoemd\nDatum   3 mei 2012\n"),
            "Voorzitter: B. Vink\nWethouders: M. Bos, L. Acker\nGriffier wordt nog benoemd\nDatum 3 mei 2012\n");
}

TEST(LabelsFirst, ThenAllValues) {
  EXPECT_EQ(segments_of("Datum\nPlaats\nVoorzitter\nAanwezig\nAfwezig\n3 mei 2012\nDorpshuis\nB. Vink\nM. Bos\nL. Acker\nF. Mol (m.k.)\n\n1. Opening\n"),
            "Datum: 3 mei 2012\nPlaats: Dorpshuis\nVoorzitter: B. Vink\nAanwezig: M. Bos, L. Acker\nAfwezig: F. Mol (m.k.)\n1. Opening\n");
  // Three words without a colon are no table.
  EXPECT_EQ(segments_of("Datum\nPlaats\nVoorzitter\n3 mei 2012\nDorpshuis\nB. Vink\n"), "Datum\nPlaats\nVoorzitter\n3 mei 2012\nDorpshuis\nB. Vink\n");
}
