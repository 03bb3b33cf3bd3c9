#include <gtest/gtest.h>

#include "read/person.hpp"
#include "resolve/persons.hpp"

TEST(PersonIndex, LinksTheOneItFits) {
  using namespace notulen;
  const auto& words = Vocabulary::built_in();
  Document document;
  for (const char* name : {"Bob Vink", "Mila Vonk – van Dongeren", "Harm Smit", "Pieter Smit", "Fenna ter Horst", "A.B. Mol"}) {
    Person person;
    person.name = name;
    person.parts = name_parts(name, false, words);
    document.attendees.push_back(person);
  }
  document.attendees[4].abbreviation = "FtH";
  document.meeting.chair = "Harm Smit";
  FollowUp action;
  action.owners = {"Fenna", "bestuur"};
  document.follow_ups.push_back(action);
  resolve_persons(document, words);
  EXPECT_EQ(document.meeting.chair_id, "person-3");
  EXPECT_EQ(document.follow_ups[0].owner_ids, (std::vector<Maybe>{"person-5", std::nullopt}));
  const PersonIndex index(document, words);
  struct Row {
    const char *name, *id;
  };
  for (const Row& row : {Row{"De heer Vink", "person-1"}, {"bob", "person-1"}, {"Mila Vonk", "person-2"},
                         {"Mila Vonk-van Dongeren", "person-2"}, {"mevrouw Ter Horst", "person-5"}, {"FtH", "person-5"},
                         {"AB Mol", "person-6"}, {"Harm Smit", "person-3"},
                         // Two fit, or none.
                         {"Smit", ""}, {"Harm Smid", ""}, {"Vinkers", ""}, {"de voorzitter", ""}, {"", ""}})
    EXPECT_EQ(index.find(row.name).value_or(""), row.id) << row.name;
}

TEST(PersonIndex, WhomTheTextNamesButListsNowhere) {
  using namespace notulen;
  const auto& words = Vocabulary::built_in();
  Document document;
  Person vink;
  vink.name = "Bob Vink";
  vink.parts = name_parts(vink.name, false, words);
  document.attendees = {vink};
  document.meeting.chair = "Velder";
  for (const char* speaker : {"Vink", "Mila Bos", "Mila Bos", "Toelichting", "Voorzitter"}) {
    Block block;
    block.type = BlockType::statement;
    block.speaker = speaker;
    document.content.push_back(block);
  }
  resolve_persons(document, words);
  ASSERT_EQ(document.others.size(), 2u);
  EXPECT_EQ(document.others[0].name, "Velder");
  EXPECT_EQ(document.others[1].name, "Mila Bos");
  EXPECT_EQ(document.meeting.chair_id, "person-2");
  EXPECT_EQ(document.content[2].speaker_id, "person-3");
  EXPECT_FALSE(document.content[3].speaker_id);
}
