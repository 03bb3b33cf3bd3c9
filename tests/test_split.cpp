#include <gtest/gtest.h>

#include "notulen.hpp"

namespace {

const std::string first = "Notulen bestuur De Kraag\n\nDatum: 3 mei 2011\nAanwezig: Ab Teder, Bo Maan\n\n1. Opening\nAb opent.\n\n2. Sluiting\nKlaar.\n\n";
const std::string second = "Notulen bestuur De Kraag\n\nDatum: 7 juni 2011\nAanwezig: Ab Teder\n\n1. Opening\nAb opent.\n\n2. Sluiting\nKlaar.\n";

}  // namespace

TEST(Split, TwoMeetingsGiveTwoDocumentsThatShareTheFile) {
  const auto result = notulen::parse(first + second);
  ASSERT_EQ(result.documents.size(), 2u);
  EXPECT_EQ(result.documents[0].meeting.date, "2011-05-03");
  EXPECT_EQ(result.documents[1].meeting.date, "2011-06-07");
  EXPECT_EQ(result.documents[0].attendees.size(), 2u);
  EXPECT_EQ(result.documents[1].attendees.size(), 1u);
  EXPECT_EQ(result.documents[1].document.part, 2u);
  EXPECT_EQ(result.documents[1].document.parts, 2u);
  const auto whole = notulen::parse(first).documents.at(0).coverage.bytes + notulen::parse(second).documents.at(0).coverage.bytes;
  EXPECT_EQ(result.documents[0].coverage.bytes + result.documents[1].coverage.bytes, whole);
}

// One by one they are what they are together, and each knows how many there are.
TEST(Split, MeetingsAreGivenOneByOne) {
  const auto together = notulen::parse(first + second).documents;
  std::vector<std::string> one_by_one;
  EXPECT_EQ(notulen::parse(first + second, {}, [&](const notulen::Document& document) { one_by_one.push_back(notulen::to_json(document)); }), std::nullopt);
  ASSERT_EQ(one_by_one.size(), together.size());
  for (std::size_t i = 0; i < together.size(); ++i) EXPECT_EQ(one_by_one[i], notulen::to_json(together[i]));
  EXPECT_EQ(notulen::parse("", {}, [](const notulen::Document&) { ADD_FAILURE(); }), "is empty");
}

TEST(Split, AnItemAboutEarlierMinutesIsNoMeeting) {
  const auto result = notulen::parse(first + "Notulen van 1 april 2011\n\nZonder wijziging vastgesteld.\n\n3. Rondvraag\nNiets.\n");
  EXPECT_EQ(result.documents.size(), 1u);
}

TEST(Split, MinutesWithoutBusinessBeforeThemAreOneMeeting) {
  EXPECT_EQ(notulen::parse("Verslag De Kraag\n\n" + second).documents.size(), 1u);
}
