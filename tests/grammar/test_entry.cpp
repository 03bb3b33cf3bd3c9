#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/entry.hpp"
#include "read/entry.hpp"

TEST(EntryGrammar, NeverLoops) { EXPECT_EQ(tao::pegtl::analyze<notulen::grammar::entry::list>(), 0u); }

TEST(Entries, OfLists) {
  struct Row {
    const char *list, *read;  // name|role|organization, entries joined by `; `
  };
  const Row rows[] = {
      {"Fenna ter Horst (VVD), Bob Vink en Mila Bos (PvdA)", "Fenna ter Horst||VVD; Bob Vink||PvdA; Mila Bos||PvdA"},
      {"Bob Vink (Oost) en Mila Bos (West)", "Bob Vink||Oost; Mila Bos||West"},
      {"Bob Vink, Mila Bos (Dorpsraad)", "Bob Vink||Dorpsraad; Mila Bos||Dorpsraad"},
      {"Bob Vink, voorzitter; Mila Bos, secretaris", "Bob Vink|voorzitter|; Mila Bos|secretaris|"},
      {"Bob Vink, Mila Bos, schepenen", "Bob Vink|schepenen|; Mila Bos|schepenen|"},
      {"Mevrouw Vink (voorzitter) De heer Bos Mevrouw Horst", "Vink|voorzitter|; Bos||; Horst||"},
      {"Vink(Oost)Bos(West)", "Vink||Oost; Bos||West"},
      {"Bob Vink (Oost)(vz)", "Bob Vink|vz|Oost"},
      {"Bob Vink - Stichting Oost", "Bob Vink||Stichting Oost"},
      {"Bob Vink, burgemeester gemeente Oosterdam", "Bob Vink|burgemeester|gemeente Oosterdam"},
      {"de heren Vink, Bos en Horst", "Vink||; Bos||; Horst||"},
      {"Mila Bos (scheidend penningmeester)", "Mila Bos|scheidend penningmeester|"},
      {"Bob Vink (hoofd afdeling Water binnen de Directie Oost)", "Bob Vink|hoofd afdeling Water|Directie Oost"},
      {"Bob Vink (projectmedewerker Groen)", "Bob Vink|projectmedewerker Groen|"},
      {"Bob Vink, voorzitter van de raad voor Oost", "Bob Vink|voorzitter|raad voor Oost"},
      {"wethouder mw. T. Vink, dhr. P. Bos", "T. Vink|wethouder|; P. Bos||"},
      {"Mila Bos – van Dongeren (Oost)", "Mila Bos – van Dongeren||Oost"},
      {"Bob Vink | Oost BV", "Bob Vink||Oost BV"},
      {"Bob Vink (met kennisgeving) penningmeester", "Bob Vink|penningmeester|"},
      {"Bob Vink 1, Mila Bos*", "Bob Vink||; Mila Bos||"},
      {"Bob Vink, Voorzitter Mila Bos, Burgemeester Fenna ter Horst", "Bob Vink|Voorzitter|; Mila Bos|Burgemeester|; Fenna ter Horst||"},
      {"Bob Vink, Mila Bos, Leden van de raad voor Oost", "Bob Vink||raad voor Oost; Mila Bos||raad voor Oost"},
      {"Bob Vink, Mila Bos, beiden vertegenwoordiger van de fractie Oost;", "Bob Vink|vertegenwoordiger|fractie Oost; Mila Bos|vertegenwoordiger|fractie Oost"},
      {"Bob Vink (raadslid), Khalid Bos (Oost)", "Bob Vink|raadslid|; Khalid Bos||Oost"},
      {"Bob Vink, Raadslid", "Bob Vink|Raadslid|"},
      // Line breaks were lost; a middle initial begins nobody.
      {"B. Vink M. de Bos F.A. ter Horst", "B. Vink||; M. de Bos||; F.A. ter Horst||"},
      {"Bob P. Vink, M. Bos RA", "Bob P. Vink||; M. Bos RA||"},
      {"NOTULEN RAAD OOST dd, B. Vink", "B. Vink||"},
      {"de heer Burgemeester Dr. P. Vink", "P. Vink|Burgemeester|"},
      {"Mila Bos (aftredend penningmeester)", "Mila Bos|penningmeester|"},
      {"Jan-Willem de Vink (JdV)", "Jan-Willem de Vink||"},
      {"wethouder T. Vink, wethouder Bos, raadslid P. ter Horst", "T. Vink|wethouder|; Bos|wethouder|; P. ter Horst|raadslid|"},
      {"Schepenen Bob Vink, Mila Bos", "Bob Vink|Schepenen|; Mila Bos|Schepenen|"},
      {"Secretaris Vink (Oost)", "Vink|Secretaris|Oost"},
      {"Bob Vink, wethouder Oosterdam", "Bob Vink|wethouder Oosterdam|"},
      {"Bob Vink (plv. voorzitter), Mila Bos (waterbouwdeskundige)", "Bob Vink|plv. voorzitter|; Mila Bos|waterbouwdeskundige|"},
      {"nrs. 2, 8 en 16 (Vink, Bos, mevr. + dhr. Acker)", "Vink||; Bos||; Acker||; Acker||"},
      {"31 leden (zie de lijst)", ""}, {"2 punten (actie Bob)", ""}, {"mevr. en dhr. Bos", "Bos||; Bos||"},
      {"Bob Vink, Mila Bos (notulist)", "Bob Vink||; Mila Bos|notulist|"},
      {"Bob Vink en Mila Bos (VVD)", "Bob Vink||VVD; Mila Bos||VVD"},
      {"Bob Vink (politie/wijkagent)", "Bob Vink|wijkagent|politie"},
      {"Bob Vink voorzitter, Mila Bos secretaris en notulist", "Bob Vink|voorzitter|; Mila Bos|secretaris en notulist|"},
      {"Bob Vink, gebiedsregisseur / Mila Bos", "Bob Vink|gebiedsregisseur|; Mila Bos||"},
      {"Bob Vink, voorzitter / notulist", "Bob Vink|voorzitter / notulist|"},
      {"Bob Vink (vanaf punt 3), Mila Bos (VVD) en Lode Acker, raadsleden", "Bob Vink|raadsleden|; Mila Bos|raadsleden|VVD; Lode Acker|raadsleden|"},
      {"de ouderlingen G. Prent en K. Vink; de diakenen Mila Bos en W. ten Have", "G. Prent|ouderlingen|; K. Vink|ouderlingen|; Mila Bos|diakenen|; W. ten Have|diakenen|"},
      {"de raadsleden mevrouw A. Bos (VVD) en de heer P. Vink (CDA)", "A. Bos|raadsleden|VVD; P. Vink|raadsleden|CDA"},
      {"Bob Vink, Mila Bos, alsmede griffier W. ten Have", "Bob Vink||; Mila Bos||; W. ten Have|griffier|"},
      {"Fien Acker, Cor en Truus Vink", "Fien Acker||; Cor Vink||; Truus Vink||"},
      {"Sander, Cor en Truus Vink", "Sander||; Cor||; Truus Vink||"},
      {"J. (Jan) de Vink, M. (Mila) Bos (VVD)", "J. (Jan) de Vink||VVD; M. (Mila) Bos||VVD"},
      {"Bob Vink namens de fractie Oost", "Bob Vink||fractie Oost"},
      {"Mila Bos (sekretaresse, tevens notulist)", "Mila Bos|sekretaresse, notulist|"},
      {"Mila Bos (onderzoeksleidster, redactie/web)", "Mila Bos|onderzoeksleidster, redactie/web|"},
      {"Bob Vink (jeugdzaken), Mila Bos (lid)", "Bob Vink|jeugdzaken|; Mila Bos||"},
      {"Bob Vink, Mila Bos (penningmeester)", "Bob Vink||; Mila Bos|penningmeester|"},
      {"kameraden B. Vink en M. Bos, benevens de voorzitter", "B. Vink||; M. Bos||"},
      {"Hassan B., Mila", "Hassan B.||; Mila||"}, {"Petra82, Bob", "Petra82||; Bob||"}, {"Zaal 2021, D66", ""}, {"/ OPENBARE ZITTING", ""},
      {"M. Bos, mw., wethouder", "M. Bos|wethouder|"},
      {"B. Vink, pastoor; M. Bos, lid", "B. Vink|pastoor|; M. Bos||"},
      {"Bob Vink, wethouder Mila Bos", "Bob Vink||; Mila Bos|wethouder|"},
      {"Bob Vink, wethouder Sociale Zaken", "Bob Vink|wethouder Sociale Zaken|"},
      {"Bob Vink (BV), VNG; Mila Bos, Gemeente Oost", "Bob Vink||VNG; Mila Bos||Gemeente Oost"},
      {"T.W. Bos, W.O. Vink", "T.W. Bos||; W.O. Vink||"},
      {"Mila Bos en Bob Vink (jeugdzaken)", "Mila Bos||; Bob Vink|jeugdzaken|"},
      {"Bob Vink (schepen van cultuur)", "Bob Vink|schepen van cultuur|"},
      {"Bob Vink, Mila Bos, beiden ZorgOost", "Bob Vink||ZorgOost; Mila Bos||ZorgOost"},
      {"Bob Vink (groepsvz)", "Bob Vink|groepsvz|"},
      {"Naam", ""}, {"A", ""}, {"Een vijftal bestuursleden", ""}, {"Het aantal was groter", ""},
      {"geen", ""}, {"-", ""}, {"/", ""}, {"12 toehoorders", ""}, {"diverse leden", ""}, {"n.v.t.", ""}, {"", ""},
  };
  for (const Row& row : rows) {
    std::string read;
    for (const auto& entry : notulen::read_entries(row.list, notulen::Vocabulary::built_in())) {
      if (!read.empty()) read += "; ";
      read += entry.person.name + '|' + entry.person.role.value_or("") + '|' + entry.person.organization.value_or("");
    }
    EXPECT_EQ(read, row.read) << row.list;
  }
}

TEST(Entries, CodePresenceAndPlural) {
  const auto& words = notulen::Vocabulary::built_in();
  const auto one = notulen::read_entries("Bob Vink (BV - online - vanaf 19:30)", words);
  ASSERT_EQ(one.size(), 1u);
  EXPECT_EQ(one[0].person.abbreviation, "BV");
  EXPECT_EQ(one[0].person.remark, "online");
  EXPECT_EQ(one[0].person.present_from, "19:30");
  EXPECT_FALSE(one[0].person.organization);
  const auto two = notulen::read_entries("de heren Vink en Bos", words);
  ASSERT_EQ(two.size(), 2u);
  EXPECT_EQ(two[1].person.honorific_prefix, "de heer");
}

TEST(Entries, NoticeAndReasonBehindTheName) {
  struct Row {
    std::string list, read;  // name|notice|reason
  };
  const std::vector<Row> rows = {
      {"Lode m.k.", "Lode|yes|"},
      {"Lode m.k., Mila Bos", "Lode|yes|; Mila Bos||"},
      {"Bob Vink met kennisgeving", "Bob Vink|yes|"},
      {"Bob Vink en Mila Bos (allen m.k. afwezig)", "Bob Vink|yes|; Mila Bos|yes|"},
      {"Bob Vink z.k.", "Bob Vink|no|"},
      {"Bob Vink, Mila Bos en Lode Acker (laatste 2 zonder afbericht)", "Bob Vink||; Mila Bos|no|; Lode Acker|no|"},
      {"Mila Bos (reden: hooikoorts)", "Mila Bos||hooikoorts"},
      {"Mila Bos (wegens ziekte)", "Mila Bos||wegens ziekte"},
      {"M.K. Bos", "M.K. Bos||"},
      {"de heer Vink; zonder kennisgeving de heer Bos", "Vink||; Bos|no|"},
      {"Bob Vink (VVD), met bericht, Mila Bos (CDA), zonder bericht", "Bob Vink|yes|; Mila Bos|no|"},
      {"Bob Vink, Mila Bos, met kennisgeving", "Bob Vink|yes|; Mila Bos|yes|"},
      {"Bob zonder bericht, Mila (vakantie)", "Bob|no|; Mila||vakantie"},
  };
  for (const Row& row : rows) {
    std::string read;
    for (const auto& entry : notulen::read_entries(row.list, notulen::Vocabulary::built_in())) {
      if (!read.empty()) read += "; ";
      const auto& notice = entry.person.notice;
      read += entry.person.name + '|' + (notice ? *notice ? "yes" : "no" : "") + '|' + entry.person.reason.value_or("");
    }
    EXPECT_EQ(read, row.read) << row.list;
  }
}

TEST(Entries, HostileListsStayCheap) {
  for (const char c : {',', '7', '(', ' ', '*', '-'})
    EXPECT_TRUE(notulen::read_entries(std::string(1000000, c), notulen::Vocabulary::built_in()).empty()) << c;
  std::string brackets = "Vink";
  for (int i = 0; i < 200000; ++i) brackets += "(Oost)";
  EXPECT_EQ(notulen::read_entries(brackets, notulen::Vocabulary::built_in()).size(), 1u);
}

TEST(Entries, WhoSitsForWhom) {
  struct Row {
    const char *list, *replaces, *replaced_by;
  };
  const Row rows[] = {
      {"Bob Vink (vervangt Mila Bos)", "Mila Bos", ""},
      {"Bob Vink (i.p.v. mevrouw Bos)", "Bos", ""},
      {"Bob Vink, in plaats van Mila Bos", "Mila Bos", ""},
      {"Bob Vink (volmacht aan Mila Bos)", "", "Mila Bos"},
      {"Bob Vink, vertegenwoordigd door de heer Bos", "", "Bos"},
      {"Bob Vink (vervangt de secretaris)", "", ""},
      {"Bob Vink vervangt Mila Bos", "Mila Bos", ""},
      {"Bob Vink, i.v.v. burgemeester M. Bos", "M. Bos", ""},
      {"Bob Vink (voor de gemeente)", "", ""},
  };
  for (const Row& row : rows) {
    const auto entries = notulen::read_entries(row.list, notulen::Vocabulary::built_in());
    ASSERT_EQ(entries.size(), 1u) << row.list;
    EXPECT_EQ(entries[0].person.name, "Bob Vink") << row.list;
    EXPECT_EQ(entries[0].person.replaces.value_or(""), row.replaces) << row.list;
    EXPECT_EQ(entries[0].person.replaced_by.value_or(""), row.replaced_by) << row.list;
  }
}
