// Lists of persons as whole documents hold them: the text above, and who is read as present and absent.
#include <gtest/gtest.h>

#include "notulen.hpp"

using namespace notulen;

namespace {

// `Name|role|body|+` (with notice), `-` (without); those absent stand behind a stroke.
std::string people(const std::string& list) {
  const Result result = parse("Verslag dorpsraad 3 maart 2015\n\n" + list + "\n\n1. Opening\nWij beginnen.\n");
  std::string out;
  if (result.documents.empty()) return "none";
  const Document& a = result.documents.front();
  const auto add = [&](const std::vector<Person>& persons) {
    for (const Person& p : persons)
      out += p.name + '|' + p.role.value_or("") + '|' + p.organization.value_or("") + (p.notice ? *p.notice ? "|+" : "|-" : "") + "; ";
  };
  add(a.attendees);
  out += "/ ";
  add(a.apologies);
  return out;
}

}  // namespace

TEST(AttendanceForms, All) {
  struct Row {
    const char *text, *read;
  };
  const Row rows[] = {
      // Two columns of names below one label; a gap before something that is no name.
      {"Aanwezig:   Bob Vink (voorzitter)   Mila Bos\n            Lode Acker              Fien Mol\nAfwezig:    Ties Prent              Jan Stoop",
       "Bob Vink|voorzitter|; Mila Bos||; Lode Acker||; Fien Mol||; / Ties Prent||; Jan Stoop||; "},
      {"Aanwezig        Bob Vink (voorzitter)   Dorp Oost\n                Mila Bos                Dorp West\nAfwezig m.k.    Lode Acker              Dorp Zuid",
       "Bob Vink|voorzitter|Dorp Oost; Mila Bos||Dorp West; / Lode Acker||Dorp Zuid|+; "},
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
      {"Voorzitter: de heer Dr. W. K. van den Brand\nTegenwoordig de heeren Vink, Bos en van den Brand", "W. K. van den Brand|Voorzitter|; Vink||; Bos||; / "},
  };
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}
