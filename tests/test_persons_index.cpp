#include <gtest/gtest.h>

#include "read/person.hpp"
#include "resolve/person_index.hpp"
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
                         {"Smit", ""}, {"Harm Smid", ""}, {"Vinkers", ""}, {"de voorzitter", "person-3"}, {"de griffier", ""}, {"", ""}})
    EXPECT_EQ(index.find(row.name).value_or(""), row.id) << row.name;
}

namespace {

using namespace notulen;

Person person(const std::string& name, const char* honorific = nullptr, const char* role = nullptr) {
  Person out;
  out.name = out.id = name;
  if (honorific != nullptr) out.honorific_prefix = honorific;
  if (role != nullptr) out.role = role;
  out.parts = name_parts(name, honorific != nullptr, Vocabulary::built_in());
  return out;
}

struct Row {
  const char *name, *means;  // "": nobody, or more than one
};

void expect(const Document& document, std::initializer_list<Row> rows) {
  const PersonIndex index(document, Vocabulary::built_in());
  for (const Row& row : rows) EXPECT_EQ(index.find(row.name).value_or(""), row.means) << row.name;
}

}  // namespace

TEST(PersonIndex, ShortFormsAndPrefixes) {
  Document document;
  document.attendees = {person("Johannes Vink"), person("Alexander de Wit"), person("Elisabeth Mol"), person("Bert Zand"), person("Wilhelmina Oord"),
                        person("Christiaan Bos"), person("Christina Dam"), person("Jan-Willem ter Horst"), person("Mo el Amrani"), person("Fenna Kade")};
  expect(document, {{"Hans", "Johannes Vink"}, {"Johan", "Johannes Vink"}, {"hans", "Johannes Vink"}, {"Alex", "Alexander de Wit"}, {"Sander", "Alexander de Wit"},
                    {"Els", "Elisabeth Mol"}, {"Liesbeth", "Elisabeth Mol"}, {"Bertus", "Bert Zand"}, {"Robert", "Bert Zand"}, {"Mohammed", "Mo el Amrani"}, {"Fen", "Fenna Kade"},
                    {"Jan-Willem", "Jan-Willem ter Horst"}, {"Els Mol", "Elisabeth Mol"}, {"Hans Vink", "Johannes Vink"}, {"Willy Oord", "Wilhelmina Oord"},
                    // Two fit, or none.
                    {"Chris", ""}, {"Christi", ""}, {"Fe", ""}, {"Fennie", ""}, {"Piet", ""}, {"Piet Vink", ""}, {"Vinkje", ""}});
}

TEST(PersonIndex, InitialsAndCodes) {
  Document document;
  document.attendees = {person("Els Kramer"), person("Hans de Vries"), person("J.W. ter Horst"), person("Anna Bos-de Wit"), person("Mila Sol"), person("Marc Sol")};
  expect(document, {{"EK", "Els Kramer"}, {"E.K.", "Els Kramer"}, {"E. Kramer", "Els Kramer"}, {"HdV", "Hans de Vries"}, {"HV", "Hans de Vries"}, {"H. de Vries", "Hans de Vries"},
                    {"JWtH", "J.W. ter Horst"}, {"JtH", "J.W. ter Horst"}, {"J. ter Horst", "J.W. ter Horst"}, {"Jan Willem ter Horst", "J.W. ter Horst"}, {"Jan Horst", "J.W. ter Horst"},
                    {"AB", "Anna Bos-de Wit"}, {"ABW", "Anna Bos-de Wit"},
                    {"MS", ""}, {"Ms", ""}, {"ek", ""}, {"EKX", ""}, {"P. ter Horst", ""}, {"Piet ter Horst", ""}, {"M. Sol", ""}});
}

TEST(PersonIndex, SurnamesMarriedNamesAndHonorifics) {
  Document document;
  document.attendees = {person("Anna Bos-de Wit"), person("J. Smit", "de heer"), person("K. Smit", "mevrouw"), person("Lode Van den Broeck"), person("F. Groot Obbink", "mw. dr."),
                        person("Jan Mol", "dhr."), person("Piet Mol", "dhr."), person("Peter Vink"), person("Peter de Haan")};
  expect(document, {{"Bos", "Anna Bos-de Wit"}, {"mevrouw De Wit", "Anna Bos-de Wit"}, {"Anna Bos", "Anna Bos-de Wit"}, {"Anna de Wit", "Anna Bos-de Wit"}, {"mevr. Bos – de Wit", "Anna Bos-de Wit"},
                    {"de heer Smit", "J. Smit"}, {"mw. Smit", "K. Smit"}, {"wethouder Smit", ""}, {"Smit", ""}, {"wethouder mw. Smit", "K. Smit"}, {"J. Smit", "J. Smit"},
                    {"Van den Broeck", "Lode Van den Broeck"}, {"Broeck", "Lode Van den Broeck"}, {"schepen Van den Broeck", "Lode Van den Broeck"},
                    {"Groot Obbink", "F. Groot Obbink"}, {"de heer Groot Obbink", ""}, {"de heer Mol", ""}, {"Jan Mol", "Jan Mol"},
                    {"Peter", ""}, {"Peter V.", "Peter Vink"}, {"Peter H", "Peter de Haan"}, {"Peter X.", ""}});
}

TEST(PersonIndex, Offices) {
  Document document;
  document.attendees = {person("Anna Bos", nullptr, "voorzitter"), person("Bob Vink", nullptr, "penningmeester / secretaris"), person("Mila Mol", nullptr, "wethouder"),
                        person("Lode Zand", nullptr, "wethouder"), person("Fenna Oord", nullptr, "burgemeester")};
  document.meeting.chair = "Fenna Oord";
  document.meeting.secretary = "Mila Mol";
  expect(document, {{"de voorzitter", "Fenna Oord"}, {"Voorzitter", "Fenna Oord"}, {"vz.", "Fenna Oord"}, {"notulist", "Mila Mol"}, {"de penningmeester", "Bob Vink"},
                    {"secretaris", "Bob Vink"}, {"Burgemeester", "Fenna Oord"}, {"burgemeester Oord", "Fenna Oord"},
                    {"wethouder", ""}, {"de griffier", ""}, {"het bestuur", ""}, {"wethouder Zand", "Lode Zand"}});
  document.meeting.chair.reset();
  expect(document, {{"de voorzitter", "Anna Bos"}});
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
  EXPECT_EQ(document.content[4].speaker_id, "person-2");
}

TEST(PersonIndex, OwnersWhoAreListedNowhere) {
  Document document;
  document.attendees = {person("Bob Vink")};
  for (const char* owner : {"mevr. Mol", "Bob", "Jan Zand", "bestuur", "Gemeente Oord", "Zaalverhuur Oord", "dhr. B. Vink", "K. Kade", "iedereen", "J. Zand", "Mila"}) {
    FollowUp one;
    one.owners = {owner};
    document.follow_ups.push_back(one);
  }
  resolve_persons(document, Vocabulary::built_in());
  std::string others;
  for (const Person& one : document.others) others += one.honorific_prefix.value_or("") + '|' + one.name + ';';
  EXPECT_EQ(others, "mevr.|Mol;|Jan Zand;|K. Kade;|Mila;");
  EXPECT_EQ(document.follow_ups[0].owner_ids[0], "person-2");
  EXPECT_EQ(document.follow_ups[6].owner_ids[0], "person-1");
  EXPECT_EQ(document.follow_ups[9].owner_ids[0], "person-3");
  EXPECT_FALSE(document.follow_ups[4].owner_ids[0]);
}
