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

TEST(Split, AnItemAboutEarlierMinutesIsNoMeeting) {
  const auto result = notulen::parse(first + "Notulen van 1 april 2011\n\nZonder wijziging vastgesteld.\n\n3. Rondvraag\nNiets.\n");
  EXPECT_EQ(result.documents.size(), 1u);
}

TEST(Split, MinutesWithoutBusinessBeforeThemAreOneMeeting) {
  EXPECT_EQ(notulen::parse("Verslag De Kraag\n\n" + second).documents.size(), 1u);
}
