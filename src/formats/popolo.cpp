#include "formats/popolo.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "formats/persons.hpp"
#include "formats/walk.hpp"

namespace notulen {
namespace {

using namespace formats;
using Json = nlohmann::ordered_json;

// The terms that Popolo's own contexts give to the keys used here.
Json context() {
  return {{"dcterms", "http://purl.org/dc/terms/"},
          {"foaf", "http://xmlns.com/foaf/0.1/"},
          {"opengov", "http://www.w3.org/ns/opengov#"},
          {"org", "http://www.w3.org/ns/org#"},
          {"person", "http://www.w3.org/ns/person#"},
          {"schema", "http://schema.org/"},
          {"skos", "http://www.w3.org/2004/02/skos/core#"},
          {"vcard", "http://www.w3.org/2006/vcard/ns#"},
          {"id", "@id"},
          {"type", "@type"},
          {"name", "foaf:name"},
          {"family_name", "foaf:familyName"},
          {"given_name", "foaf:givenName"},
          {"sort_name", "vcard:sort-string"},
          {"honorific_prefix", "vcard:honorific-prefix"},
          {"title", "dcterms:title"},
          {"description", "dcterms:description"},
          {"identifier", "dcterms:identifier"},
          {"text", "schema:text"},
          {"classification", "org:classification"},
          {"role", "org:role"},
          {"person_id", {{"@id", "org:member"}, {"@type", "@id"}}},
          {"organization_id", {{"@id", "org:organization"}, {"@type", "@id"}}},
          {"start_date", "schema:startDate"},
          {"end_date", "schema:endDate"},
          {"location", "schema:location"},
          {"attendees", {{"@id", "schema:attendee"}, {"@type", "@id"}}},
          {"parent_id", {{"@id", "schema:superEvent"}, {"@type", "@id"}}},
          {"motion_id", {{"@id", "opengov:motion"}, {"@type", "@id"}}},
          {"voter_id", {{"@id", "opengov:voter"}, {"@type", "@id"}}},
          {"date", "dcterms:date"},
          {"result", "opengov:result"},
          {"option", "opengov:option"},
          {"value", "schema:value"},
          {"counts", "opengov:count"},
          {"votes", "opengov:vote"},
          {"persons", "@graph"},
          {"organizations", "@graph"},
          {"memberships", "@graph"},
          {"events", "@graph"},
          {"motions", "@graph"},
          {"vote_events", "@graph"}};
}

void set(Json& object, const char* key, const Maybe& value) {
  if (value) object[key] = *value;
}

// `2016-05-11T11:30`; a day alone where the hour is not told.
Maybe moment(const Maybe& day, const Maybe& time) { return is_day(day) && is_time(time) ? Maybe(*day + "T" + *time) : day; }

class Popolo {
 public:
  explicit Popolo(const Document& document) : d_(document), names_(document) {
    // Ids of other documents must not meet these.
    prefix_ = "urn:sha256:" + d_.document.id + (d_.document.parts > 1 ? "#part-" + std::to_string(d_.document.part) + "-" : "#");
  }

  Json whole() {
    for (const auto* people : {&d_.attendees, &d_.apologies, &d_.others})
      for (const Person& person : *people) add_person(person);
    Json meeting{{"type", "schema:Event"}, {"id", id("meeting")}, {"classification", "vergadering"}};
    const Meeting& m = d_.meeting;
    set(meeting, "name", m.title ? m.title : m.body);
    set(meeting, "start_date", moment(m.date, m.start_time));
    set(meeting, "end_date", m.end_date || (is_day(m.date) && is_time(m.end_time)) ? moment(m.end_date ? m.end_date : m.date, m.end_time) : Maybe{});
    set(meeting, "location", m.location);
    if (m.body) meeting["organization_id"] = organization(*m.body);
    Json present = Json::array();
    for (const Person& person : d_.attendees) present.push_back(id(person.id));
    meeting["attendees"] = std::move(present);
    events_.push_back(std::move(meeting));
    add_items(d_.agenda_items, id("meeting"));
    for (const Decision& decision : d_.decisions) add_motion(decision);
    return {{"@context", context()},           {"persons", std::move(persons_)}, {"organizations", std::move(organizations_)},
            {"memberships", std::move(memberships_)}, {"events", std::move(events_)},   {"motions", std::move(motions_)},
            {"vote_events", std::move(vote_events_)}};
  }

 private:
  [[nodiscard]] std::string id(const std::string& own) const { return prefix_ + own; }

  std::string organization(const std::string& name) {
    const auto [known, fresh] = known_.emplace(name, "organization-" + std::to_string(known_.size() + 1));
    if (fresh) organizations_.push_back({{"type", "org:Organization"}, {"id", id(known->second)}, {"name", name}});
    return id(known->second);
  }

  void add_person(const Person& p) {
    Json out{{"type", "person:Person"}, {"id", id(p.id)}, {"name", p.name}};
    set(out, "family_name", p.parts.family_name && p.parts.infix ? Maybe(*p.parts.infix + " " + *p.parts.family_name) : p.parts.family_name);
    set(out, "given_name", p.parts.given_name);
    set(out, "sort_name", p.parts.sort_name);
    set(out, "honorific_prefix", p.honorific_prefix);
    persons_.push_back(std::move(out));
    if (!p.role && !p.organization) return;
    Json membership{{"type", "org:Membership"}, {"id", id("membership-" + p.id)}, {"person_id", id(p.id)}};
    if (p.organization) membership["organization_id"] = organization(*p.organization);
    set(membership, "role", p.role);
    memberships_.push_back(std::move(membership));
  }

  void add_items(const std::vector<AgendaItem>& items, const std::string& parent) {
    for (const AgendaItem& item : items) {
      Json event{{"type", "schema:Event"}, {"id", id(item.id)}, {"classification", "agendapunt"}, {"parent_id", parent}};
      set(event, "identifier", item.number);
      set(event, "name", item.title);
      if (std::string text = plain_text(item.content, "\n\n"); !text.empty()) event["description"] = std::move(text);
      events_.push_back(std::move(event));
      add_items(item.items, id(item.id));
    }
  }

  void add_motion(const Decision& decision) {
    Json motion{{"type", "opengov:Motion"}, {"id", id(decision.id)}, {"classification", "besluit"}, {"text", decision.text}};
    set(motion, "date", d_.meeting.date);
    set(motion, "result", decision.result);
    if (decision.agenda_item) motion["parent_id"] = id(*decision.agenda_item);
    if (d_.meeting.body) motion["organization_id"] = organization(*d_.meeting.body);
    motions_.push_back(std::move(motion));
    if (!decision.vote) return;
    const Vote& vote = *decision.vote;
    Json event{{"type", "opengov:VoteEvent"}, {"id", id("vote-" + decision.id)}, {"motion_id", id(decision.id)}};
    set(event, "start_date", d_.meeting.date);
    set(event, "result", decision.result);
    Json counts = Json::array(), votes = Json::array();
    const auto count = [&](const char* option, const std::optional<long>& number) {
      if (number) counts.push_back({{"type", "opengov:Count"}, {"option", option}, {"value", *number}});
    };
    count("yes", vote.votes_for);
    count("no", vote.votes_against);
    count("abstain", vote.abstained);
    const auto cast = [&](const char* option, const std::vector<std::string>& voters) {
      for (const std::string& voter : voters) {
        Json one{{"type", "opengov:Vote"}, {"option", option}};
        // A party or somebody whom two names fit has no id; the name stands as it is written.
        if (const Person* person = names_.find(voter)) one["voter_id"] = id(person->id);
        else one["name"] = voter;
        votes.push_back(std::move(one));
      }
    };
    cast("yes", vote.voters_for);
    cast("no", vote.voters_against);
    event["counts"] = std::move(counts);
    event["votes"] = std::move(votes);
    vote_events_.push_back(std::move(event));
  }

  const Document& d_;
  const PersonNames names_;
  std::string prefix_;
  std::map<std::string, std::string> known_;  // organisations
  Json persons_ = Json::array(), organizations_ = Json::array(), memberships_ = Json::array(), events_ = Json::array(), motions_ = Json::array(),
       vote_events_ = Json::array();
};

}  // namespace

Rendered popolo(const Document& document) {
  return {Popolo(document).whole().dump(-1, ' ', false, Json::error_handler_t::replace) + "\n", {}, {}};
}

}  // namespace notulen
