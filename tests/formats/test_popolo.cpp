// Popolo: what stands in it, and that its references lead somewhere.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "formats/popolo.hpp"
#include "formats/sample.hpp"
#include "support/documents.hpp"

using namespace notulen;
using nlohmann::json;

namespace {

const char* const lists[] = {"persons", "organizations", "memberships", "events", "motions", "vote_events"};

const json& one(const json& list, const std::string& key, const std::string& value) {
  for (const json& object : list)
    if (object.value(key, "") == value) return object;
  ADD_FAILURE() << "no " << key << ' ' << value << " in " << list;
  static const json none;
  return none;
}

}  // namespace

TEST(Popolo, HoldsWhatWasRead) {
  const json all = json::parse(popolo(sample_document()).text);
  const json& person = one(all["persons"], "name", "J.W. van der Sluis");
  EXPECT_EQ(person["family_name"], "van der Sluis");
  const json& party = one(all["organizations"], "name", "VVD");
  const json& membership = one(all["memberships"], "person_id", person["id"]);
  EXPECT_EQ(membership["organization_id"], party["id"]);
  const json& chair = one(all["persons"], "name", "Marijke Terpstra");
  EXPECT_EQ(one(all["memberships"], "person_id", chair["id"])["role"], "voorzitter");
  const json& meeting = one(all["events"], "classification", "vergadering");
  EXPECT_EQ(meeting["start_date"], "2025-03-04T19:30");
  EXPECT_EQ(meeting["end_date"], "2025-03-04T21:15");
  EXPECT_EQ(meeting["attendees"].size(), 3u);
  const json& item = one(all["events"], "name", "Begroting & <hek>");
  EXPECT_EQ(item["parent_id"], meeting["id"]);
  EXPECT_EQ(item["identifier"], "2");
  const json& motion = one(all["motions"], "result", "aangenomen");
  EXPECT_EQ(motion["parent_id"], item["id"]);
  ASSERT_EQ(all["vote_events"].size(), 1u);
  const json& vote = all["vote_events"][0];
  EXPECT_EQ(vote["motion_id"], motion["id"]);
  EXPECT_EQ(one(vote["counts"], "option", "yes")["value"], 12);
  EXPECT_EQ(one(vote["counts"], "option", "no")["value"], 3);
}

TEST(Popolo, VotersAreLinkedToOnePersonOrToNone) {
  Document document = sample_document();
  document.decisions.at(0).vote->voters_for = {"van der Sluis", "Marijke Terpstra", "fractie Groen"};
  document.attendees.push_back(document.attendees[2]);
  document.attendees.back().id = "person-9";
  document.attendees.back().name = "K. van der Sluis";
  const json all = json::parse(popolo(document).text);
  const json& votes = all["vote_events"][0]["votes"];
  ASSERT_EQ(votes.size(), 3u);
  EXPECT_EQ(votes[0].value("name", ""), "van der Sluis") << "two bear that name";
  EXPECT_EQ(votes[1]["voter_id"], one(all["persons"], "name", "Marijke Terpstra")["id"]);
  EXPECT_EQ(votes[2].value("name", ""), "fractie Groen");
}

TEST(Popolo, ReferencesOfAllMinutesLeadSomewhere) {
  for (const auto& path : all_minutes())
    for (const Document& document : parse(bytes_of(path)).documents) {
      const std::string text = popolo(document).text;
      EXPECT_EQ(text.find('\n'), text.size() - 1) << "one line";
      const json all = json::parse(text);
      std::set<std::string> ids;
      for (const char* list : lists)
        for (const json& object : all[list]) EXPECT_TRUE(ids.insert(object["id"]).second) << path << object["id"];
      for (const char* list : lists)
        for (const json& object : all[list]) {
          for (const char* key : {"person_id", "organization_id", "parent_id", "motion_id"})
            if (object.contains(key)) {
              EXPECT_TRUE(ids.contains(object[key])) << path << object;
            }
          if (!object.contains("attendees")) continue;
          for (const json& id : object["attendees"]) EXPECT_TRUE(ids.contains(id)) << path;
        }
      // Every key has a term, or JSON-LD readers would not see it.
      for (const char* list : lists)
        for (const json& object : all[list])
          for (const auto& [key, value] : object.items()) EXPECT_TRUE(all["@context"].contains(key)) << key;
    }
}
