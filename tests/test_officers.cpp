// Who chaired and who took the minutes.
#include <gtest/gtest.h>

#include "notulen.hpp"

using namespace notulen;

namespace {

struct Row {
  const char* text;
  const char* officers;  // `chair/secretary`
};

std::string officers_of(const std::string& text) {
  const Result result = parse(text, {});
  const Meeting& meeting = result.documents.at(0).meeting;
  return meeting.chair.value_or("-") + '/' + meeting.secretary.value_or("-");
}

const std::string head = "Notulen overleg 3 mei 2012\n\nAanwezig: Bram Pels, Kee Zaagmans, Teun Kiel\n\n";
const std::string tail = "\n\n2. Het hek\nHet hek is nat.\n\n3. Rondvraag\nNiemand.\n";

}  // namespace

TEST(Officers, Sentences) {
  const Row rows[] = {
      {"Bram zit de vergadering voor en Kee notuleert.", "Bram Pels/Kee Zaagmans"},
      {"Bram zit voor, Kee tikt.", "Bram Pels/Kee Zaagmans"},
      {"Bram opent om 19.30 uur en zit voor, Kee heeft koekjes bij zich.", "Bram Pels/-"},
      {"Teun opent de vergadering om 19.30 uur en notuleert.", "-/Teun Kiel"},
      {"Het overleg staat onder voorzitterschap van Bram Pels.", "Bram Pels/-"},
      {"Als voorzitter treedt op Kee Zaagmans.", "Kee Zaagmans/-"},
      {"De notulen worden gemaakt door Teun Kiel.", "-/Teun Kiel"},
      {"De voorzitter, Bram Pels, opent de vergadering.", "Bram Pels/-"},
      {"Voorzitter Bram Pels leidde de avond, Kee Zaagmans maakte dit verslag.", "Bram Pels/Kee Zaagmans"},
      {"Bram Pels zit de vergadering voor, Kee Zaagmans is scriba.", "Bram Pels/Kee Zaagmans"},
      {"Bram leidde het paard over de kade.", "-/-"},
      {"Bram Pels leidt de avond.", "-/-"},
      {"Bram opent de vergadering.", "-/-"},
      {"Kee schreef een brief aan het dorp.", "-/-"},
      {"De voorzitter opent de vergadering en heet Kee welkom.", "-/-"},
  };
  for (const Row& row : rows) EXPECT_EQ(officers_of(head + "1. Opening\n" + row.text + tail), row.officers) << row.text;
}

TEST(Officers, Apposed) {
  const Row rows[] = {
      {"Beheer: Kadebeheer BV, mw. D. Kramer (tevens notulist)", "-/D. Kramer"},
      {"Het moderamen bestaat uit ds. G. Bal (praeses), ds. A. Kop (assessor), br. L. Stok (scriba).", "G. Bal/L. Stok"},
      {"De tuin is van L. Stok (oud-voorzitter).", "-/-"},
      {"Zaak: Stafnotitie - griffier, T.N. Roorda - 5 februari 2012", "-/-"},
      {"Er is een vacature (voorzitter).", "-/-"},
  };
  for (const Row& row : rows) EXPECT_EQ(officers_of(head + "1. Opening\n" + row.text + tail), row.officers) << row.text;
}

TEST(Officers, Signatures) {
  const std::string text = head + "1. Opening\nBram opent." + tail;
  EXPECT_EQ(officers_of(text + "\nDe secretaris,                    De voorzitter,\n\nKee Zaagmans                      Bram Pels\n"), "Bram Pels/Kee Zaagmans");
  EXPECT_EQ(officers_of(text + "\nDe voorzitter,\n\nB. Pels\n"), "Bram Pels/-");
  EXPECT_EQ(officers_of(text + "\nDe voorzitter,\n\nwordt vervolgd\n"), "-/-");
  EXPECT_EQ(officers_of(text + "\nDe Voorzitter,\n(w.g.) B. Pels.\nDe Secretaris,\n(w.g.) K. Zaagmans.\n"), "Bram Pels/Kee Zaagmans");
  EXPECT_EQ(officers_of(text + "\nNamens het bestuur,\nK. Zaagmans, secretaris\n"), "-/Kee Zaagmans");
  EXPECT_EQ(officers_of(text + "\nDs. G. H. BAL, praeses.\nDs. A. KOP, scriba.\n"), "G. H. BAL/A. KOP");
  EXPECT_EQ(officers_of(text + "\nNotulist: Kee\n"), "-/Kee Zaagmans");
  EXPECT_EQ(officers_of(text + "\nBestuur: vacature, secretaris\n"), "-/-");
  EXPECT_EQ(officers_of(text + "\nSecretaris: zie de website\n"), "-/-");
  EXPECT_EQ(officers_of(text + "\nGriffier: T. Roorda\n"), "-/T. Roorda");
  const std::string page = head + "1. Opening\nBram opent.\n\n2. Sluiting\nOm 21.00 uur wordt de vergadering gesloten. ";
  EXPECT_EQ(officers_of(page + "De voorzitter, (w.g.) B. Pels. De secretaris, (w.g.) K. Zaagmans.\n"), "Bram Pels/Kee Zaagmans");
  EXPECT_EQ(officers_of(page + "De voorzitter, altijd vrolijk, zwaait ons uit.\n"), "-/-");
}

// In a table a label's cell tells whose name stands beside it.
TEST(Officers, Tables) {
  const auto table = [](const std::string& rows) { return "# Verslag overleg\n\n| Datum | 3 mei 2012 |\n|---|---|\n" + rows + "\n## 1. Opening\n\nBram opent.\n\n## 2. Het hek\n\nHet hek is nat.\n"; };
  EXPECT_EQ(officers_of(table("| Voorzitter | Bram |\n| Notulist | Kee |\n")), "Bram/Kee");
  EXPECT_EQ(officers_of(table("| Locatie | Teams |\n| Voorzitter | Bram Pels |\n| Notulist | Kee Vos |\n")), "Bram Pels/Kee Vos");
  EXPECT_EQ(officers_of(table("| Verslag | Overleg Zuid |\n| Voorzitter | Bram |\n")), "Bram/-");
}
