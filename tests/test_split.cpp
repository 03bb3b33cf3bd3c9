#include <gtest/gtest.h>

#include <string>

#include "notulen.hpp"

namespace {

const std::string first = "Notulen bestuur De Kraag\n\nDatum: 3 mei 2011\nAanwezig: Ab Teder, Bo Maan\n\n1. Opening\nAb opent.\n\n2. Sluiting\nKlaar.\n\n";
const std::string second = "Notulen bestuur De Kraag\n\nDatum: 7 juni 2011\nAanwezig: Ab Teder\n\n1. Opening\nAb opent.\n\n2. Sluiting\nKlaar.\n";

const std::string business =
    "\n1. Opening\nBob heet allen welkom.\n\n2. Het hek\nHet hek is nat en wordt geverfd.\n\n3. De kade\nDe kade is schoon.\n\n"
    "4. Het geld\nEr is genoeg.\n\n5. Sluiting\nBob sluit.\n\n";

// Days of the meetings, `; ` behind each.
std::string days(const std::string& text) {
  std::string out;
  for (const notulen::Document& document : notulen::parse(text).documents) out += document.meeting.date.value_or("-") + "; ";
  return out;
}

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

TEST(Split, AHeadingBlockThatStandsAgainWithAnotherDate) {
  const auto lines = [](const char* date) { return "KV De Vliet\nVerslag stuurgroep\n" + std::string(date) + "\n\nWij waren met zijn vieren.\n" + business; };
  EXPECT_EQ(days(lines("12 mei 2020") + lines("9 juni 2020") + lines("1 juli 2020")), "2020-05-12; 2020-06-09; 2020-07-01; ");

  const auto table = [](const char* date) { return "Overleg De Vliet\n\n| Datum | " + std::string(date) + " |\n| --- | --- |\n| Plaats | Loods 3 |\n" + business; };
  EXPECT_EQ(days(table("12 mei 2020") + table("9 juni 2020")), "2020-05-12; 2020-06-09; ");

  const auto title = [](const char* date) { return "De Vliet, vergadering van " + std::string(date) + "\n\nAanwezig: Bob Vink, Mila Bos\n" + business; };
  EXPECT_EQ(days(title("12 mei 2020") + title("9 juni 2020")), "2020-05-12; 2020-06-09; ");
}

TEST(Split, NoMeetingBegins) {
  const std::string head = "KV De Vliet\nVerslag stuurgroep 12 mei 2020\n";
  // A head of each page bears the day of the meeting, whatever day the text below it names.
  EXPECT_EQ(days(head + business + head + "\nOp 9 juni 2020 komt de kraan.\n" + business), "2020-05-12; ");
  // Of two meetings each page head bears its own.
  const std::string next = "KV De Vliet\nVerslag stuurgroep 9 juni 2020\n";
  EXPECT_EQ(days(head + business + next + business + next + business), "2020-05-12; 2020-06-09; ");
  // What is not the report of a meeting, below the name of the same club.
  EXPECT_EQ(days(head + business + "KV De Vliet\nActielijst 9 juni 2020\n\n- Bob verft het hek\n- Mila veegt de kade\n"), "2020-05-12; ");
  // Days in a list.
  EXPECT_EQ(days("Vergadering De Vliet 12 mei 2020\n" + business + "Vergadering De Vliet 9 juni 2020\n\nVergadering De Vliet 1 juli 2020\n\nTot dan.\n"), "2020-05-12; ");
}
