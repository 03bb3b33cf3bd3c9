// Lists of persons: what tells names from what is said of them, and those for whom they stand. As test_attendance_forms,
// with those beside that must not be read so.
#include <gtest/gtest.h>

#include "notulen.hpp"

using namespace notulen;

namespace {

// `Name|role|body|+` (with notice), `-` (without); `@from`, `=code`; those absent stand behind a stroke, others behind two.
std::string people(const std::string& list, const std::string& talk = "Wij beginnen.") {
  const Result result = parse("Verslag dorpsraad 3 maart 2015\n\n" + list + "\n\n1. Opening\n" + talk + "\n");
  std::string out;
  if (result.documents.empty()) return "none";
  const Document& a = result.documents.front();
  const auto add = [&](const std::vector<Person>& persons) {
    for (const Person& p : persons)
      out += (p.honorific_prefix ? "<" + *p.honorific_prefix + "> " : "") + p.name + '|' + p.role.value_or("") + '|' + p.organization.value_or("") + (p.notice ? *p.notice ? "|+" : "|-" : "") +
             (p.present_from ? "@" + *p.present_from : "") + (p.abbreviation ? "=" + *p.abbreviation : "") + (p.replaces ? "~" + *p.replaces : "") + "; ";
  };
  add(a.attendees);
  out += "/ ";
  add(a.apologies);
  if (!a.others.empty()) out += "// ";
  add(a.others);
  return out;
}

struct Row {
  const char *text, *read;
};

void expect(std::initializer_list<Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

}  // namespace

TEST(AttendanceSigns, Codes) {
  expect({// A code before the name, bars between the persons.
          {"Aanwezig: BV Bob Vink (vz) | MB Mila Bos | LvA Lode van Acker (verslag)", "Bob Vink|vz|=BV; Mila Bos||=MB; Lode van Acker|verslag|=LvA; / "},
          {"Aanwezig: VNG Bob Vink, Mila Bos", "VNG Bob Vink||; Mila Bos||; / "},
          // Behind a title and a surname alone capitals are a body, though they begin alike.
          {"Aanwezig: drs. A. Bos (EZ), de heren Dam en Vink (VRO), ir. C. Mol (CPB)", "<drs.> A. Bos||EZ; <de heer> Dam||VRO; <de heer> Vink||VRO; <ir.> C. Mol||CPB; / "},
          {"Aanwezig: Bob (BVI), Mila (MB)", "Bob||=BVI; Mila||=MB; / "}});
}

TEST(AttendanceSigns, Titles) {
  expect({{"Tegenwoordig : MM. Aug. De Bakker, voorzitter ; Th. Vink, schepene.\nVerontschuldigd : M. C. Acker, raadslid, en M. Edg. du Bois.",
           "<M.> Aug. De Bakker|voorzitter|; Th. Vink|schepene|; / <M.> C. Acker|raadslid||+; <M.> Edg. du Bois|||+; "},
          {"Aanwezig: M. C. Acker, B. Vink", "M. C. Acker||; B. Vink||; / "},
          // Initials that are a priest's title where a whole name follows.
          {"Aanwezig: E.H. Jozef Bos, pastoor; E.H. M. Vink", "<E.H.> Jozef Bos|pastoor|; <E.H.> M. Vink||; / "},
          {"Aanwezig: E.H. Bos, B. Vink", "E.H. Bos||; B. Vink||; / "},
          {"Aanwezig: Dhrn. Bob Vink en Lode Acker, mevr. Mila Bos", "<dhr.> Bob Vink||; <dhr.> Lode Acker||; <mevr.> Mila Bos||; / "}});
}

TEST(AttendanceSigns, SomebodyElse) {
  expect({{"Aanwezig: Els, Mila, directeur Bob, Lode (vz)", "Els||; Mila||; Bob|directeur|; Lode|vz|; / "},
          {"Afgemeld: Bob Vink, raadslid Acker (CDA)", "/ Bob Vink|||+; Acker|raadslid|CDA|+; "},
          {"Aanwezig: Bob Vink, raadslid Oostkade, Mila Bos", "Bob Vink|raadslid|Oostkade; Mila Bos||; / "},
          {"Aanwezig: Bos (PvdA), Kort (CDA), Vink (GroenLinks), De Wilde (SP)", "Bos||PvdA; Kort||CDA; Vink||GroenLinks; De Wilde||SP; / "},
          // Said of nobody.
          {"Aanwezig: B. Vink, M. Bos, e.a.", "B. Vink||; M. Bos||; / "},
          {"Tegenwoordig: de heeren Vink, Bos en Acker, zijnde 3 leden.", "<de heer> Vink||; <de heer> Bos||; <de heer> Acker||; / "},
          // A moment in a bracket alone says not what it is, but below who was late.
          {"Aanwezig: Bob Vink (13.20 uur), Mila Bos", "Bob Vink||; Mila Bos||; / "},
          {"Aanwezig: Bob Vink, Mila Bos\nTe laat: Lode Acker (13.20 uur)", "Bob Vink||; Mila Bos||; Lode Acker||@13:20; / "},
          {"Aanwezig: Sofie (mama Lotte 2B), Wim (papa van Fien)", "Sofie||; Wim||; / "},
          {"Aanwezig: Bob, Mila en Lode (laatste vanaf 20.15 uur)", "Bob||; Mila||; Lode||@20:15; / "}});
}

TEST(AttendanceSigns, Notice) {
  expect({{"Aanwezig: Bob Vink\nAfwezig met kennisgeving de heer Storm, zonder kennisgeving de heer Mol.", "Bob Vink||; / <de heer> Storm|||+; <de heer> Mol|||-; "},
          {"Bij de lezing der presentielijst blijken 38 leden aanwezig; afwezig met kennisgeving zijn Prent en G. Meier, zonder kennisgeving Hulst en Mol.", "/ Prent|||+; G. Meier|||+; Hulst|||-; Mol|||-; "},
          {"Piet Vink heeft zich afgemeld, Mila Bos is zonder bericht afwezig.", "/ Piet Vink|||+; Mila Bos|||-; "},
          {"Afwezig: Bob Vink, met bericht, Mila Bos", "/ Bob Vink|||+; Mila Bos||; "},
          {"Er waren 64 leden. Er waren afmeldingen van: Toon Acker, mevr. Mila Bos en Sjef van Dam.", "/ Toon Acker|||+; <mevr.> Mila Bos|||+; Sjef van Dam|||+; "},
          {"Tegenwoordig: ds. R. Vink, praeses, de ouderlingen K. Bos en T. Mol. Ouderling H. Acker gaf kennis wegens ziekte niet te kunnen opkomen.",
           "<ds.> R. Vink|praeses|; K. Bos|ouderlingen|; T. Mol|ouderlingen|; / H. Acker|Ouderling||+; "}});
}

// Among those present a last bracket tells of the last alone; among those away, or with a word that says of how many, of more.
TEST(AttendanceSigns, NoticeOfTheLast) {
  expect({{"Aanwezig: Bob Vink, Mila Bos, Lode Mol (m.k.)", "Bob Vink||; Mila Bos||; / Lode Mol|||+; "},
          {"Aanwezig: Bob, Mila en Lode (afgemeld)", "Bob||; Mila||; / Lode|||+; "},
          {"Aanwezig: Bob, Mila en Lode (allen m.k.)", "/ Bob|||+; Mila|||+; Lode|||+; "},
          {"Aanwezig: Bob, Els, Mila en Lode (beiden m.k.)", "Bob||; Els||; / Mila|||+; Lode|||+; "},
          {"Aanwezig: Els\nAfwezig: Bob, Mila, Lode (m.k.)", "Els||; / Bob|||+; Mila|||+; Lode|||+; "}});
}

TEST(AttendanceSigns, Bodies) {
  expect({// Each body with its persons in brackets.
          {"Aanwezig: Oostkade (mw. Moen, voorzitter), Westerdam (Ten Bruggen), Zuidwal (Van Dijk en Slager), provincie (Leegwater), regio (Los, verslag)",
           "<mw.> Moen|voorzitter|Oostkade; Ten Bruggen||Westerdam; Van Dijk||Zuidwal; Slager||Zuidwal; Leegwater||provincie; Los|verslag|regio; / "},
          {"Aanwezig: Vink (VVD), Bos (CDA), Acker (SP)", "Vink||VVD; Bos||CDA; Acker||SP; / "},
          {"Aanwezig: Bob Vink (Oostkade), Mila Bos (Westerdam), Lode Acker (Zuidwal)", "Bob Vink||Oostkade; Mila Bos||Westerdam; Lode Acker||Zuidwal; / "},
          // What a label, a group or the words before the names say of all.
          {"Aanwezig van de dorpsraad: Johan, Mila, Freek (notulen)", "Johan||dorpsraad; Mila||dorpsraad; Freek|notulen|dorpsraad; / "},
          {"Aanwezig: 23 leden, te weten\nhet bestuur: B. Vink (voorz.), M. Bos (secr.)\nde leden: L. Acker, F. Mol", "B. Vink|voorz.|bestuur; M. Bos|secr.|bestuur; L. Acker||; F. Mol||; / "},
          {"Aanwezig: het bestuur, te weten Bob Vink (voorzitter), Mila Bos (penningmeester) en Lode Acker, alsmede 56 leden.", "Bob Vink|voorzitter|bestuur; Mila Bos|penningmeester|bestuur; Lode Acker||bestuur; / "},
          {"Aanwezig: R. Mol (voorzitter), de wethouders K. Bijl en S. Prent en de raadsleden:\nDorpsbelang: J. Vink, T. Bos en mw. G. Acker\nCDA: P. Wever\n\nAfwezig: mw. B. Kram (VVD)",
           "R. Mol|voorzitter|; K. Bijl|wethouders|; S. Prent|wethouders|; J. Vink|raadsleden|Dorpsbelang; T. Bos|raadsleden|Dorpsbelang; <mw.> G. Acker|raadsleden|Dorpsbelang; P. Wever|raadsleden|CDA; / <mw.> B. Kram||VVD; "},
          // Apart from those who were absent.
          {"Aanwezig: A. Vink (voorzitter), mw. M. Bos\n\nAfwezig met kennisgeving: F. Mol\n\nVan de zijde van het college: ir. D. Maas (rector), mr. Th. Prent (griffier)",
           "A. Vink|voorzitter|; <mw.> M. Bos||; <ir.> D. Maas|rector|college; <mr.> Th. Prent|griffier|college; / F. Mol|||+; "}});
}

TEST(AttendanceSigns, Layouts) {
  expect({// Parties and persons in two columns; a name and a label that a line's end parts.
          {"Voorzitter:       mevrouw I.M. Schol\nGriffier:         de heer W. Aften\nLeden:\nCDA               de heer A.J. Ter Hog, mevrouw B. Elf, de heer\n                  T. Hors\nVVD               mevrouw C.F. van Del, de heer O. Sims\n"
           "Lokaal Belang     de heren J. Wis en H. Wis, mevrouw S. ten Els\nWethouders:       de heren P. Otten en G.H. Kraan\nAfwezig m.k.:     de heer R. Diepe (PvdA)",
           "<mevrouw> I.M. Schol|Voorzitter|; <de heer> W. Aften|Griffier|; <de heer> A.J. Ter Hog||CDA; <mevrouw> B. Elf||CDA; <de heer> T. Hors||CDA; <mevrouw> C.F. van Del||VVD; <de heer> O. Sims||VVD; "
           "<de heer> J. Wis||Lokaal Belang; <de heer> H. Wis||Lokaal Belang; <mevrouw> S. ten Els||Lokaal Belang; <de heer> P. Otten|Wethouders|; <de heer> G.H. Kraan|Wethouders|; / <de heer> R. Diepe||PvdA|+; "},
          {"Aanwezig:              Bob Vink, voorzitter; Mila Bos, secretaris;\n                       Lode Acker\nVerontschuldigd:       Jozef Mol\nWaren eveneens         Griet Prent, schepen; Dirk Maas, architect\naanwezig:",
           "Bob Vink|voorzitter|; Mila Bos|secretaris|; Lode Acker||; Griet Prent|schepen|; Dirk Maas|architect|; / Jozef Mol|||+; "},
          {"Gemeente          Aanwezig                            Afwezig\nAndel             mw. K. van Leus\nBemmel            J. Tiem (voorzitter)\nDruten                                                L. van Rijs (m.k.)\nElst              F. Hoog (vervangt J. Pols)",
           "<mw.> K. van Leus||Andel; J. Tiem|voorzitter|Bemmel; F. Hoog||Elst~J. Pols; / L. van Rijs||Druten|+; "},
          {"Zijn aanwezig of vertegenwoordigd:\n\nDeelnemer          Vertegenwoordiger                 Aandelen    Stemmen\n--------------------------------------------------------------------\nBeverdijk          Frans Vink                           1.200        120\n"
           "Houtem             Mia Bos                                450         45\nStavel             Rik Top (verontschuldigd)              210          -\n--------------------------------------------------------------------\nTotaal                                                  2.300        209",
           "Frans Vink||Beverdijk; Mia Bos||Houtem; / Rik Top||Stavel|+; "},
          {"PRESENTIELIJST\nIndex   Naam eigenaar             Aanwezig                       Stemmen\nA-1     Dhr. H. Vink              ja                                   4\nA-2     Mw. G. Bos                volmacht aan H. Vink                 4\nA-3     Mw. T. Kamp               nee                                  5",
           "<Dhr.> H. Vink||~G. Bos; / <Mw.> G. Bos||; <Mw.> T. Kamp||; "},
          {"Aanwezig:\n  Oudergeleding                            Personeelsgeleding\n  Karin Wolters (voorzitter)               Bas Nieland\n  Edwin Mulder                             Trudy Aalbers (notulen)",
           "Karin Wolters|voorzitter|Oudergeleding; Edwin Mulder||Oudergeleding; Bas Nieland||Personeelsgeleding; Trudy Aalbers|notulen|Personeelsgeleding; / "},
          {"Aanwezig\n\n-   Bob Vink, voorzitter\n-   Mila Bos, Lode Acker, raadsleden\n-   Fien Mol, algemeen directeur", "Bob Vink|voorzitter|; Mila Bos|raadsleden|; Lode Acker|raadsleden|; Fien Mol|algemeen directeur|; / "},
          {"Aanwezig: Monique Baar (Regenboog), Peter Hooglander (Hoeksteen), Ilse Mol (Hoeksteen), Jan Willem\nPrins (Klimop)", "Monique Baar||Regenboog; Peter Hooglander||Hoeksteen; Ilse Mol||Hoeksteen; Jan Willem Prins||Klimop; / "},
          {"^ Voorzitter | [[user:bob|Bob Vink]] |\n^ Aanwezig | Mila Bos, Lode Acker |", "Bob Vink|Voorzitter|; Mila Bos||; Lode Acker||; / "},
          {"Voorzitter: M. Vught – Roosen, burgemeester Maasdam", "M. Vught – Roosen|burgemeester|Maasdam; / "},
          {"Voorzitter: M. Vught – Rabobank", "M. Vught|Voorzitter|Rabobank; / "}});
}

TEST(AttendanceSigns, OthersNamed) {
  EXPECT_EQ(people("Aanwezig: Mila Bos", "Mila: Wij beginnen.\nWethouder Acker: Dat kan.\nRaadslid Vink (CDA): Wanneer?\nMila: Morgen."), "Mila Bos||; / // Acker|Wethouder|; Vink|Raadslid|; ");
  EXPECT_EQ(people("Aanwezig: Mila Bos", "Actie: Petra en het bestuur - brief schrijven."), "Mila Bos||; / // Petra||; ");
}

// Name parts: given, initials, infix, family.
TEST(AttendanceSigns, Parts) {
  struct Name {
    const char *list, *parts;
  };
  for (const Name& name : {Name{"Lode Acker, Ab Yildirim", "Ab|||Yildirim"}, Name{"Lode Acker, V. Yilmaz", "|V.||Yilmaz"}, Name{"Lode Acker, v. Dam", "||v.|Dam"}, Name{"Lode Acker, Fam. de Wit", "||de|Wit"},
                           Name{"Lode Acker, Lotte V.D.B.", "Lotte|||V.D.B."}, Name{"Lode Acker, juf Trudy", "Trudy|||"}, Name{"Lode Acker, mevrouw Trudy", "|||Trudy"},
                           // A lone word among surnames, and among first names.
                           Name{"Boddaert, Van der Kemp, Hasselbach", "|||Hasselbach"}, Name{"Mila, Bob, Lode, Tegel", "Tegel|||"}}) {
    const Result result = parse(std::string("Verslag dorpsraad 3 maart 2015\n\nAanwezig: ") + name.list + "\n\n1. Opening\nWij beginnen.\n");
    const NameParts& parts = result.documents.at(0).attendees.back().parts;
    EXPECT_EQ(parts.given_name.value_or("") + '|' + parts.initials.value_or("") + '|' + parts.infix.value_or("") + '|' + parts.family_name.value_or(""), name.parts) << name.list;
  }
}
