#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/absence.hpp"
#include "sections/prose.hpp"

using namespace notulen;

TEST(AbsenceGrammar, NeverLoops) {
  EXPECT_EQ(tao::pegtl::analyze<grammar::absence::behind_name>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<grammar::absence::before_name>(), 0u);
}

TEST(Absence, InSentences) {
  struct Row {
    std::string said, read;  // name, + or - or ? for notice, the reason behind a stroke
  };
  const std::vector<Row> rows = {
      {"Bob Vink en Mila Bos hebben zich afgemeld.", "Bob Vink+ Mila Bos+"},
      {"Bob Vink heeft zich afgemeld wegens griep.", "Bob Vink+/wegens griep"},
      {"Bob Vink heeft zich laten verontschuldigen.", "Bob Vink+"},
      {"Mila laat zich excuseren.", "Mila+"},
      {"De heer Vink is wegens ziekte afwezig.", "Vink?/wegens ziekte"},
      {"De voorzitter meldt dat mevrouw Bos verhinderd is.", "Bos+"},
      {"De heer Vink heeft laten weten verhinderd te zijn.", "Vink+"},
      {"Van de heer Vink is bericht van verhindering ontvangen.", "Vink+"},
      {"Er is bericht van verhindering ontvangen van de heer Vink en mevrouw Bos.", "Vink+ Bos+"},
      {"Afgemeld hebben zich: Bob Vink, Mila Bos.", "Bob Vink+ Mila Bos+"},
      {"Verhinderd is de heer Vink.", "Vink+"},
      {"Met kennisgeving afwezig is de heer Vink.", "Vink+"},
      {"Zonder kennisgeving is afwezig de heer Vink.", "Vink-"},
      {"Bob Vink is afwezig zonder kennisgeving.", "Bob Vink-"},
      {"Bob Vink ontbreekt.", "Bob Vink?"},
      {"Iedereen is aanwezig, behalve Bob Vink en Mila Bos.", "Bob Vink? Mila Bos?"},
      // No names, or no absence.
      {"Het geluid ontbreekt.", ""}, {"Geluid ontbreekt.", ""}, {"Enkele leden zijn afwezig.", ""}, {"Er zijn geen afmeldingen.", ""},
      {"De voorzitter is afwezig.", ""}, {"Bob Vink is aanwezig.", ""}, {"Ook Bob is aanwezig.", ""}, {"Ook het geluid is aanwezig.", ""},
      {"Ook Bob Vink is aanwezig.", "Bob Vink?"}, {"Tevens is mevrouw Bos aanwezig.", "Bos?"}, {"Namens de directie is de heer Vink aangeschoven.", "Vink?"}, {"Bij afwezigheid van de voorzitter opent Bob Vink.", ""},
      {"Bob Vink heeft de lijst gemaakt.", ""}, {"De motor is afgemeld.", ""},
  };
  for (const Row& row : rows) {
    std::string read;
    for (const Told& told : read_presence_prose(row.said, Vocabulary::built_in()))
      for (const Entry& entry : told.entries) {
        const auto notice = entry.person.notice ? entry.person.notice : told.notice;
        read += (read.empty() ? "" : " ") + entry.person.name + (!notice ? "?" : *notice ? "+" : "-") +
                (entry.person.reason ? '/' + *entry.person.reason : "");
      }
    EXPECT_EQ(read, row.read) << row.said;
  }
}

TEST(Absence, ProxiesInSentences) {
  const auto told = read_presence_prose("Bob Vink heeft een volmacht gegeven aan Mila Bos.", Vocabulary::built_in());
  ASSERT_EQ(told.size(), 1u);
  EXPECT_EQ(told[0].giver + " > " + told[0].taker, "Bob Vink > Mila Bos");
  EXPECT_TRUE(read_presence_prose("De raad heeft volmacht gegeven aan het college.", Vocabulary::built_in()).empty());
}
