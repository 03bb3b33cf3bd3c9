#include <gtest/gtest.h>

#include "sections/attendance.hpp"

namespace {

using namespace notulen;

Attendance read(const std::vector<std::pair<Part, std::string>>& lines) {
  Decoded decoded;
  Outline outline;
  std::vector<Segment> segments;
  for (const auto& [part, line] : lines) {
    Segment segment;
    segment.text = Text(line, decoded.text.size());
    segment.line = segment.end_line = segments.size() + 1;
    decoded.text += line + '\n';
    segments.push_back(segment);
    Place place;
    place.part = part;
    outline.places.push_back(place);
  }
  std::vector<Diagnostic> diagnostics;
  return read_attendance({decoded, segments, outline, Vocabulary::built_in()}, diagnostics);
}

std::string names(const std::vector<Person>& people) {
  std::string out;
  for (const Person& p : people) out += p.name + '|' + p.role.value_or("") + ';';
  return out;
}

}  // namespace

TEST(Attendance, LabelsAndLists) {
  const auto a = read({{Part::front, "Voorzitter: Bob Vink"},
                       {Part::front, "Locatie: Dorpshuis Oost"},
                       {Part::attendance, "Aanwezig: Bob Vink, Mila Bos (notulist)"},
                       {Part::attendance, "Fenna ter Horst"},
                       {Part::attendance, "Afwezig met kennisgeving: Lode Acker"},
                       {Part::item, "Aanwezig: Niemand Anders"}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|Voorzitter;Mila Bos|notulist;Fenna ter Horst|;");
  EXPECT_EQ(names(a.apologies), "Lode Acker|;");
  EXPECT_EQ(a.apologies.at(0).notice, true);
  EXPECT_EQ(a.chair, "Bob Vink");
  EXPECT_EQ(a.secretary, "Mila Bos");
  EXPECT_EQ(a.attendees.at(0).source.spans, (Spans{{12, 20}}));
}

TEST(Attendance, LabelAloneAndNobody) {
  const auto a = read({{Part::attendance, "Aanwezig:"}, {Part::attendance, "Bob Vink"}, {Part::attendance, "Afwezig: geen"}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|;");
  EXPECT_TRUE(a.apologies.empty());
  EXPECT_FALSE(a.chair);
}

TEST(Attendance, OfficersInSentences) {
  struct Row {
    std::string said, chair, secretary;
  };
  const std::vector<Row> rows = {
      {"Mila zit voor.", "Mila", ""},
      {"De vergadering staat onder leiding van Bob Vink.", "Bob Vink", ""},
      {"Bondsvoorzitter dhr. Vink vraagt om stilte.", "Vink", ""},
      {"Secretaris Mila B. leest de notulen voor.", "", "Mila B."},
      {"Voorzitter Bob V. opent en mevr. Bos schenkt koffie.", "Bob V.", ""},
      {"Voorzitter Vink, Dorpsstraat 3", "", ""},
      {"Het zit voor iedereen mee.", "", ""},
      {"Omdat Bob ziek is, zit Mila de vergadering voor.", "Mila", ""},
      {"Vandaag zit Mila voor de laatste keer aan tafel.", "", ""},
      {"De penningmeester Bos leest de rekening voor.", "", ""},
  };
  for (const Row& row : rows) {
    const auto a = read({{Part::item, row.said}});
    EXPECT_EQ(a.chair.value_or(""), row.chair) << row.said;
    EXPECT_EQ(a.secretary.value_or(""), row.secretary) << row.said;
  }
  // A label's secretary took the minutes though he bears another function; the one who did so by label comes first.
  EXPECT_EQ(read({{Part::front, "Scriba: ouderling G. Prent"}}).secretary, "G. Prent");
  EXPECT_EQ(read({{Part::front, "Scriba: ouderling G. Prent"}, {Part::front, "Notulist: Mila Bos"}}).secretary, "Mila Bos");
}

TEST(Attendance, GroupsByFunctionInOneList) {
  const auto a = read({{Part::attendance, "Aanwezig: Ouderlingen: G. Prent, Bob Vink, diakenen: Mila Bos en Lode Acker"}});
  EXPECT_EQ(names(a.attendees), "G. Prent|Ouderlingen;Bob Vink|Ouderlingen;Mila Bos|diakenen;Lode Acker|diakenen;");
}

TEST(Attendance, PartiesProxiesAndTheBoard) {
  const auto a = read({{Part::front, "VVD: H. Vink en A. Bos"},
                       {Part::front, "Lokaal Oost: mw. P. ter Horst (m.k.)"},
                       {Part::front, "Onderwerp: een gewone regel"},
                       {Part::front, "Tarief: Lode Acker"}});
  EXPECT_EQ(names(a.attendees), "H. Vink|;A. Bos|;");
  EXPECT_EQ(names(a.apologies), "P. ter Horst|;");
  EXPECT_EQ(a.attendees.at(0).organization, "VVD");
  const auto c = read({{Part::front, "AUTHOR: Bob Vink"}});
  EXPECT_EQ(c.secretary, "Bob Vink");
  EXPECT_TRUE(c.attendees.empty());
  const auto b = read({{Part::attendance, "Aanwezig: 31 leden, waaronder het voltallige bestuur (Bob Vink, voorzitter; Mila Bos, secretaris)"},
                       {Part::attendance, "Afgemeld: Lode Acker"},
                       {Part::attendance, "Volmachten: Lode Acker aan Mila Bos"}});
  EXPECT_EQ(names(b.attendees), "Bob Vink|voorzitter;Mila Bos|secretaris;");
  EXPECT_EQ(b.apologies.at(0).replaced_by, "Mila Bos");
  EXPECT_EQ(b.attendees.at(1).replaces, "Lode Acker");
}

namespace {

std::string bodies(const std::vector<Person>& people) {
  std::string out;
  for (const Person& p : people) out += p.name + '|' + p.organization.value_or("") + ';';
  return out;
}

// Segments of one attendance part, bullets as deep as they are indented.
Attendance nested(const std::vector<std::pair<int, std::string>>& lines) {
  Decoded decoded;
  Outline outline;
  std::vector<Segment> segments;
  for (const auto& [depth, line] : lines) {
    Segment segment;
    segment.text = Text(line, decoded.text.size());
    segment.depth = depth;
    if (depth > 0) segment.bullet = "-";
    decoded.text += line + '\n';
    segments.push_back(segment);
    outline.places.push_back({Part::attendance, false, false, -1});
  }
  std::vector<Diagnostic> diagnostics;
  return read_attendance({decoded, segments, outline, Vocabulary::built_in()}, diagnostics);
}

}  // namespace

TEST(Attendance, GroupsAndNesting) {
  auto a = nested({{0, "Aanwezig:"}, {1, "Stichting Oost"}, {2, "Bob Vink"}, {2, "Mila Bos"}, {1, "Dorp West"}, {2, "Fenna ter Horst"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|Stichting Oost;Mila Bos|Stichting Oost;Fenna ter Horst|Dorp West;");
  a = nested({{0, "Aanwezig:"}, {0, "bestuur: Bob Vink, Mila Bos"}, {0, "leden: Fenna ter Horst"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|bestuur;Mila Bos|bestuur;Fenna ter Horst|;");
  a = nested({{0, "Aanwezig leden XR:"}, {0, "Vink*, Bos"}, {0, "* aftredend"}});
  EXPECT_EQ(bodies(a.attendees), "Vink|XR;Bos|XR;");
  EXPECT_EQ(a.attendees.at(0).remark, "aftredend");
  a = nested({{0, "Aanwezig:"}, {0, "Bob Vink, Oostbank"}, {0, "Mila Bos, Westbank"}, {0, "Fenna ter Horst, Noordbank"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|Oostbank;Mila Bos|Westbank;Fenna ter Horst|Noordbank;");
  // Two names on one line of a longer list are two persons.
  a = nested({{0, "Aanwezig:"}, {0, "Bob Vink,"}, {0, "Mila Bos"}, {0, "Fenna ter Horst"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|;Mila Bos|;Fenna ter Horst|;");
}

TEST(Attendance, ProseAndOfficersInSentences) {
  auto a = read({{Part::front, "Maandag is het voltallige bestuur (Bob Vink, Mila Bos en Fenna ter Horst) bijeen."},
                 {Part::front, "Bos opent de vergadering en notuleert."},
                 {Part::front, "Lode Acker en mevrouw Mol hebben zich afgemeld."},
                 {Part::front, "De voorzitter, Vink, opent de vergadering."}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|;Mila Bos|;Fenna ter Horst|;");
  EXPECT_EQ(names(a.apologies), "Lode Acker|;Mol|;");
  EXPECT_EQ(a.apologies.at(0).notice, true);
  EXPECT_EQ(a.chair, "Bob Vink");
  EXPECT_EQ(a.secretary, "Mila Bos");
  // Opening a meeting makes no chair, and no sentence without a name says who is absent.
  a = read({{Part::front, "Bob Vink opent de vergadering."}, {Part::front, "Enkele leden zijn afwezig."},
            {Part::front, "De voorzitter opent de vergadering."}});
  EXPECT_FALSE(a.chair);
  EXPECT_TRUE(a.apologies.empty());
}

TEST(Attendance, Tables) {
  Decoded decoded;
  Outline outline;
  Segment table;
  std::size_t at = 0;
  for (const std::vector<std::string>& row : std::vector<std::vector<std::string>>{
           {"Achternaam", "Voornaam", "Organisatie"}, {"Vink", "Bob", "Oostbank"}, {"Bos", "Mila", "Westbank"}}) {
    table.rows.emplace_back();
    for (const std::string& cell : row) {
      table.rows.back().push_back(Text(cell, at));
      at += cell.size();
    }
  }
  outline.places.push_back({Part::attendance, false, false, -1});
  std::vector<Diagnostic> diagnostics;
  auto a = read_attendance({decoded, {table}, outline, Vocabulary::built_in()}, diagnostics);
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|Oostbank;Mila Bos|Westbank;");
  table.rows = {{Text("Aanwezig", 0), Text("Bob Vink (vz)\nMila Bos", 10)}, {Text("Afwezig", 40), Text("geen", 50)}};
  a = read_attendance({decoded, {table}, outline, Vocabulary::built_in()}, diagnostics);
  EXPECT_EQ(names(a.attendees), "Bob Vink|vz;Mila Bos|;");
  EXPECT_TRUE(a.apologies.empty());
  EXPECT_EQ(a.chair, "Bob Vink");
  // Cells that are lists, of the body that heads the row.
  table.rows = {{Text("Fractie", 0), Text("Aanwezig", 10), Text("Afwezig (m.k.)", 20)},
                {Text("VVD", 40), Text("mw. M. Bos, dhr. B. Vink", 50), Text("dhr. K. Smit", 80)}};
  a = read_attendance({decoded, {table}, outline, Vocabulary::built_in()}, diagnostics);
  EXPECT_EQ(bodies(a.attendees), "M. Bos|VVD;B. Vink|VVD;");
  ASSERT_EQ(bodies(a.apologies), "K. Smit|VVD;");
  EXPECT_EQ(a.apologies[0].notice, true);
  // Above the items: names with functions or bodies beside them, and no other table.
  outline.places[0].part = Part::front;
  table.rows = {{Text("Naam", 0), Text("Afdeling", 10), Text("Bijzonderheden", 20)},
                {Text("Bob Vink", 40), Text("Verkoop", 50), Text("", 60)},
                {Text("Mila Bos", 70), Text("Inkoop", 80), Text("afwezig m.k.", 90)}};
  a = read_attendance({decoded, {table}, outline, Vocabulary::built_in()}, diagnostics);
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|Verkoop;");
  EXPECT_EQ(bodies(a.apologies), "Mila Bos|Inkoop;");
  table.rows = {{Text("Nr", 0), Text("Actie", 10), Text("Wie", 20)}, {Text("1", 40), Text("Zaal huren", 50), Text("Bob Vink", 60)}};
  a = read_attendance({decoded, {table}, outline, Vocabulary::built_in()}, diagnostics);
  EXPECT_TRUE(a.attendees.empty());
}

TEST(Attendance, LinesNearTheList) {
  auto a = read({{Part::front, "Griffier"}, {Part::front, "D. Mol"}, {Part::attendance, "Aanwezig: Bob Vink"},
                 {Part::front, "Mila Bos (MB) verslaglegging"}, {Part::front, "Fenna ter Horst"}});
  EXPECT_EQ(names(a.attendees), "D. Mol|Griffier;Bob Vink|;Mila Bos|verslaglegging;");
  EXPECT_EQ(a.secretary, "Mila Bos");
}

TEST(Attendance, GroupsByAnyMark) {
  struct Row {
    std::string line, people;  // name|role|organization
  };
  const std::vector<Row> rows = {
      {"Aanwezig: 41 leden. Bestuur: Bob Vink (voorzitter), Mila Bos. Fractie: Lode Acker", "Bob Vink|voorzitter|Bestuur;Mila Bos||Bestuur;Lode Acker||Fractie;"},
      {"Aanwezig: VVD: de heer B. Vink, mevrouw M. Bos PvdA: de heer L. Acker", "B. Vink||VVD;M. Bos||VVD;L. Acker||PvdA;"},
      {"Aanwezig: Bob Vink (vz), Mila Bos; vanuit de Dorpsraad: mr. H.P. Acker", "Bob Vink|vz|;Mila Bos||;H.P. Acker||Dorpsraad;"},
      {"Aanwezig bestuur: Bob Vink", "Bob Vink||bestuur;"},
      {"Bestuur aanwezig: Bob Vink", "Bob Vink||Bestuur;"},
      {"Aanwezig oudergeleding: Bob Vink", "Bob Vink||oudergeleding;"},
      {"Aanwezig raadsleden: Bob Vink", "Bob Vink|raadsleden|;"},
      {"Aanwezig vandaag: Bob Vink", "Bob Vink||;"},
      {"Aanwezig: 34 leden, benevens de heren B. Vink, voorzitter, en L. Acker, secretaris", "B. Vink|voorzitter|;L. Acker|secretaris|;"},
      {"Aanwezig 37 leden, alsmede het bestuur, bestaande uit B. Vink en M. Bos (secr.)", "B. Vink||bestuur;M. Bos|secr.|bestuur;"},
      {"Tegenwoordig zijn 38 leden, te weten de dames Bos (SP) en Mol (CDA)", "Bos||SP;Mol||CDA;"},
      {"Aanwezig: 38 leden", ""},
      {"Aanwezig: Bob Vink, Mila Bos. De voorzitter: Ik open de vergadering, Lode Acker is er ook.", "Bob Vink||;Mila Bos||;"},
      {"Aanwezig: Baas (VVD), Dijkgraaf (SP), Bos (CDA)", "Baas||VVD;Dijkgraaf||SP;Bos||CDA;"},
      {"Aanwezig dorpsraad: Bob Vink, Mila Bos Namens de gemeente: B. Acker", "Bob Vink||dorpsraad;Mila Bos||dorpsraad;B. Acker||gemeente;"},
      {"Tegenwoordig zijn 3 leden, te weten: Vink, Bos, alsmede mevrouw Acker, minister", "Vink||;Bos||;Acker|minister|;"},
      {"Aanwezig: Bob Vink, Agenda: de begroting", "Bob Vink||;"},
  };
  for (const Row& row : rows) {
    std::string read_as;
    for (const Person& p : read({{Part::attendance, row.line}}).attendees)
      read_as += p.name + '|' + p.role.value_or("") + '|' + p.organization.value_or("") + ';';
    EXPECT_EQ(read_as, row.people) << row.line;
  }
}

TEST(Attendance, GroupsWithACountAndOfficersApart) {
  auto a = nested({{0, "Aanwezig:"}, {0, "VVD (2): Bob Vink, Mila Bos"}, {0, "Lokaal Oost (1): Lode Acker"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|VVD;Mila Bos|VVD;Lode Acker|Lokaal Oost;");
  a = read({{Part::attendance, "Aanwezig: Bob Vink. Dagvoorzitter: Mila Bos. Fractie: Lode Acker"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|;Mila Bos|;Lode Acker|Fractie;");
}

TEST(Attendance, ComingAndGoing) {
  const auto a = read({{Part::attendance, "Aanwezig: Bob Vink, Mila Bos"}, {Part::attendance, "Lode komt om 20u40 binnen."},
                       {Part::attendance, "Mila Bos verlaat de vergadering na agendapunt 3."}, {Part::attendance, "Bob zit voor, Mila tikt"}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|;Mila Bos|;Lode|;");
  EXPECT_EQ(a.attendees.at(2).present_from, "20:40");
  EXPECT_EQ(a.attendees.at(1).present_until, "agendapunt 3");
  EXPECT_EQ(a.chair, "Bob Vink");
  // Nobody comes late where no moment is named, and who is listed nowhere is not added from an item.
  const auto b = read({{Part::attendance, "Aanwezig: Bob Vink"}, {Part::item, "Lode komt om 20u40 binnen."}, {Part::item, "Bob verlaat de vergadering na de pret."}});
  EXPECT_EQ(names(b.attendees), "Bob Vink|;");
  EXPECT_FALSE(b.attendees.at(0).present_until);
}

TEST(Attendance, PartsOfListedNames) {
  auto a = read({{Part::attendance, "Aanwezig: Bob Vink, Mila Bos"}, {Part::attendance, "Notulist: Mila"}, {Part::attendance, "Afwezig: P. Mol (m.k.)"},
                 {Part::item, "De heer Mol is verhinderd."}});
  EXPECT_EQ(names(a.attendees), "Bob Vink|;Mila Bos|Notulist;");
  EXPECT_EQ(names(a.apologies), "P. Mol|;");
  EXPECT_EQ(a.secretary, "Mila Bos");
  // Two of that name: nobody knows which.
  a = read({{Part::attendance, "Aanwezig: Mila Vink, Mila Bos"}, {Part::attendance, "Notulist: Mila"}});
  EXPECT_EQ(names(a.attendees), "Mila Vink|;Mila Bos|;Mila|Notulist;");
  // A company takes minutes and sits nowhere.
  a = read({{Part::front, "Verslag: Notuleerbureau Vink & Bos"}});
  EXPECT_TRUE(a.attendees.empty());
  EXPECT_EQ(a.secretary, "Notuleerbureau Vink & Bos");
}

TEST(Attendance, WhoSitsForWhomOnBothSides) {
  auto a = read({{Part::attendance, "Aanwezig: Bob Vink namens Mila Bos, Lode Acker namens de Dorpsraad"}, {Part::attendance, "Afwezig: Mila Bos, Fien Mol (volmacht aan Lode Acker)"}});
  EXPECT_EQ(bodies(a.attendees), "Bob Vink|;Lode Acker|Dorpsraad;");
  EXPECT_EQ(a.attendees.at(0).replaces, "Mila Bos");
  EXPECT_EQ(a.attendees.at(1).replaces, "Fien Mol");
  EXPECT_EQ(a.apologies.at(0).replaced_by, "Bob Vink");
  // A small word beside an absent name tells why, unless it is a body.
  a = read({{Part::attendance, "Aanwezig: Bob Vink (bovenbouw)"}, {Part::attendance, "Afwezig: Mila Bos (kinderopvang), Lode Acker (bovenbouw)"}});
  EXPECT_EQ(a.apologies.at(0).reason, "kinderopvang");
  EXPECT_EQ(a.apologies.at(1).organization, "bovenbouw");
}

TEST(Attendance, OfficersWithoutAColon) {
  struct Row {
    std::string line, people;
  };
  const std::vector<Row> rows = {
      {"Voorzitter B. Vink.", "B. Vink|Voorzitter;"}, {"Griffier mw. M. Bos", "M. Bos|Griffier;"},
      // A title, a sentence, an address.
      {"Verslag Algemene Ledenvergadering", ""}, {"Voorzitter Vink opent de vergadering.", ""}, {"Voorzitter Vink, Dorpsstraat 3", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(names(read({{Part::front, row.line}}).attendees), row.people) << row.line;
}
