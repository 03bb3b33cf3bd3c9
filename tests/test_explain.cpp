#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "explain.hpp"

using testing::HasSubstr;

TEST(Explain, TellsWhatALineWasTakenForAndWhy) {
  const std::string minutes = "Notulen De Plank\n\nAanwezig: Ab Teer\n\n1. Opening\nAb opent.\n\n2. Rondvraag\nAb: niets.\n";
  EXPECT_THAT(notulen::explain(minutes, {}, 1), HasSubstr("the document's title"));
  EXPECT_THAT(notulen::explain(minutes, {}, 3), HasSubstr("label:    present"));
  const std::string heading = notulen::explain(minutes, {}, 8);
  EXPECT_THAT(heading, HasSubstr("heading of agenda item 2 `Rondvraag`, level 1"));
  EXPECT_THAT(heading, HasSubstr("+1.0 printed number"));
  EXPECT_THAT(heading, HasSubstr("the items' family: numbered"));
  EXPECT_THAT(notulen::explain(minutes, {}, 9), HasSubstr("speaker:  Ab"));
  EXPECT_THAT(notulen::explain(minutes, {}, 3), HasSubstr("gives:    attendee `Ab Teer`, confidence 0."));
  EXPECT_THAT(heading, HasSubstr("gives:    agenda item `Rondvraag`, confidence 0."));
  EXPECT_THAT(notulen::explain(minutes, {}, 1), HasSubstr("gives:    meeting.title\n"));
  EXPECT_THAT(notulen::explain(minutes, {}, 6), testing::Not(HasSubstr("gives:")));
  const std::string told =
      "Notulen De Plank\n\n1. De loods\nDe raad besluit te wachten.\nEr moet nog worden besloten.\nAls de raad besluit, wordt gebouwd.\nActie Ab: verf kopen\n";
  EXPECT_THAT(notulen::explain(told, {}, 4), HasSubstr("decision: `De raad besluit`, 0.90\n"));
  EXPECT_THAT(notulen::explain(told, {}, 5), HasSubstr("decision: `worden besloten.`, 0.90, but behind `nog`\n"));
  EXPECT_THAT(notulen::explain(told, {}, 6), HasSubstr("but the sentence sets a condition: `Als `\n"));
  EXPECT_THAT(notulen::explain(told, {}, 7), HasSubstr("to do:    labelled `Actie Ab: `, owners `Ab`\n"));
  EXPECT_EQ(notulen::explain(minutes, {}, 4), "line 4 holds no text (blank, page furniture, or beyond the end)\n");
}
