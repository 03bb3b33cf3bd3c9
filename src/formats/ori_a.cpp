#include "formats/ori_a.hpp"

#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "formats/persons.hpp"
#include "formats/walk.hpp"
#include "vocabulary.hpp"

namespace notulen {
namespace {

using namespace formats;
using pugi::xml_node;

// XML 1.0 has no control characters but these, and no U+FFFE and U+FFFF.
std::string allowed(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    const bool none = text.compare(i, 2, "\xEF\xBF") == 0 && i + 2 < text.size() && static_cast<unsigned char>(text[i + 2]) >= 0xBE;
    if (none || (c < 0x20 && c != '\t' && c != '\n')) {
      out += "\xEF\xBF\xBD";
      i += none ? 2 : 0;
    } else {
      out += text[i];
    }
  }
  return out;
}

void add(xml_node node, const char* name, const std::string& text) { node.append_child(name).text().set(allowed(text).c_str()); }
void add(xml_node node, const char* name, const char* text) { add(node, name, std::string(text)); }
void add(xml_node node, const char* name, const Maybe& text) {
  if (text) add(node, name, *text);
}

void refer(xml_node node, const char* name, const std::string& id, const Maybe& label) {
  xml_node reference = node.append_child(name);
  add(reference, "verwijzingID", id);
  add(reference, "verwijzingNaam", label);
}

void add_moment(xml_node node, const char* name, const Maybe& day, const Maybe& time) {
  if (is_day(day) && is_time(time)) add(node, name, *day + "T" + *time + ":00");
}

// The standard's word for a result; none where the text's word says nothing that the standard knows.
Maybe result_word(const Maybe& result) {
  if (!result) return std::nullopt;
  const auto word = Vocabulary::built_in().value("ori_result", *result);
  return word ? Maybe(std::string(*word)) : std::nullopt;
}

class Archive {
 public:
  explicit Archive(const Document& document) : d_(document), names_(document) {}

  Rendered render() {
    if (Maybe missing = lacks()) return {{}, "ori-a: " + *missing, {}};
    xml_node root = xml_.append_child("ORI-A");
    root.append_attribute("xmlns") = "https://ori-a.nl";
    meeting(root.append_child("vergadering"));
    items(root, "agendapunt", d_.agenda_items);
    votes(root);
    results(root);
    for (const Person& person : d_.apologies) natural_person(root.append_child("persoonBuitenVergadering"), person);
    for (const Person& person : d_.attendees) participant(root.append_child("aanwezigeDeelnemer"), person);
    std::ostringstream out;
    xml_.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return {out.str(), {}, {}};
  }

 private:
  // What the standard demands.
  Maybe lacks() const {
    std::vector<std::string> missing;
    if (!is_day(d_.meeting.date)) missing.emplace_back("day of the meeting");
    if (!name()) missing.emplace_back("name of the meeting");
    bool titled = false;
    for (const AgendaItem& item : d_.agenda_items) titled = titled || shown(item);
    if (!titled) missing.emplace_back("agenda item with a title");
    return missing.empty() ? Maybe{} : Maybe("the text gives no " + joined(missing, ", no "));
  }
  Maybe name() const { return d_.meeting.title ? d_.meeting.title : d_.meeting.body; }

  // An item needs a name; that of a heading without a title is its number.
  static Maybe item_name(const AgendaItem& item) { return item.title ? item.title : item.number; }
  static bool shown(const AgendaItem& item) { return item_name(item).has_value(); }

  void meeting(xml_node node) const {
    const Meeting& m = d_.meeting;
    add(node, "ID", d_.document.id + (d_.document.parts > 1 ? "-" + std::to_string(d_.document.part) : ""));
    add(node, "naam", name());
    add(node, "datum", m.date);
    add_moment(node, "aanvang", m.date, m.start_time);
    // Without an end date a meeting that ends earlier than it began went past midnight; by how many days is not told.
    const bool next_day = m.start_time && m.end_time && *m.end_time < *m.start_time;
    if (m.end_date || !next_day) add_moment(node, "einde", m.end_date ? m.end_date : m.date, m.end_time);
    if (m.body) add(node.append_child("georganiseerdDoorGremium"), "naam", m.body);
    add(node, "locatie", m.location);
    xml_node minutes = node.append_child("isGenotuleerdIn");
    refer(minutes, "verwijzingInformatieobject", d_.document.id, d_.document.file.empty() ? Maybe{} : Maybe(d_.document.file));
  }

  void items(xml_node parent, const char* element, const std::vector<AgendaItem>& items) {
    for (const AgendaItem& item : items) {
      if (!shown(item)) {  // its sub-items may be
        this->items(parent, element, item.items);
        continue;
      }
      xml_node node = parent.append_child(element);
      add(node, "ID", item.id);
      add(node, "naam", item_name(item));
      if (item.number && !item.number->empty()) {
        const bool digits = (*item.number)[0] >= '0' && (*item.number)[0] <= '9';
        if (digits) add(node, "volgnummer", *item.number);
        add(node, "volgnummerWeergave", *item.number);
      }
      if (const std::string text = plain_text(item.content, "\n\n"); !text.empty()) add(node, "omschrijving", text);
      told_.emplace(item.id, &item);
      for (const Block& block : item.content)
        if (block.type == BlockType::statement && block.speaker_id) turns_[*block.speaker_id].emplace_back(&block, &item);
      this->items(node, "heeftAlsSubagendapunt", item.items);
    }
  }

  void votes(xml_node root) {
    for (const Decision& decision : d_.decisions) {
      const auto item = decision.agenda_item ? told_.find(*decision.agenda_item) : told_.end();
      if (!decision.vote || item == told_.end()) continue;
      const Vote& vote = *decision.vote;
      const std::string id = "stemming-" + decision.id;
      const auto cast = [&](const std::vector<std::string>& voters, const char* choice) {
        for (const std::string& voter : voters)
          if (const Person* person = names_.find(voter)) choices_[person].emplace_back(id, choice);
      };
      cast(vote.voters_for, "Voor");
      cast(vote.voters_against, "Tegen");
      xml_node node = root.append_child("stemming");
      add(node, "ID", id);
      if (!vote.voters_for.empty() || !vote.voters_against.empty()) add(node, "type", "Hoofdelijk");
      if (vote.votes_for && vote.votes_against) {
        const long more = *vote.votes_for - *vote.votes_against;
        add(node, "resultaatMondelingeStemming", more > 0 ? "Voor" : more < 0 ? "Tegen" : "Gelijk");
      }
      if (result_word(decision.result)) refer(node, "leidtTotBesluit", decision.id, {});
      refer(node, "heeftBetrekkingOpAgendapunt", item->first, item_name(*item->second));
    }
  }

  // Decisions of which the text gives a result; the others stand in their item's `omschrijving`. A commitment goes with
  // the first of those under its item.
  void results(xml_node root) {
    std::unordered_map<std::string, std::string> promised;  // by item
    for (const FollowUp& task : d_.follow_ups)
      if (task.type == FollowUpType::commitment && task.agenda_item) {
        std::string& all = promised[*task.agenda_item];
        all += (all.empty() ? "" : "\n") + task.text;
      }
    for (const Decision& decision : d_.decisions) {
      const Maybe result = result_word(decision.result);
      if (!result) continue;
      xml_node node = root.append_child("besluit");
      add(node, "ID", decision.id);
      add(node, "resultaat", *result);
      add(node, "toelichting", decision.text);
      const auto promise = decision.agenda_item ? promised.find(*decision.agenda_item) : promised.end();
      if (promise == promised.end()) continue;
      add(node, "toezegging", promise->second);
      promised.erase(promise);
    }
  }

  static void natural_person(xml_node node, const Person& person) {
    add(node, "ID", person.id);
    xml_node name = node.append_child("naam");
    const NameParts& parts = person.parts;
    add(name, "achternaam", parts.family_name ? *parts.family_name : person.name);
    if (parts.family_name) {
      add(name, "tussenvoegsel", parts.infix);
      add(name, "voorletters", parts.initials);
      add(name, "voornamen", parts.given_name);
    }
    add(name, "volledigeNaam", person.name);
  }

  void participant(xml_node node, const Person& person) const {
    add(node, "ID", "deelnemer-" + person.id);
    add(node, "organisatie", person.organization);
    add_moment(node, "aanvangAanwezigheid", d_.meeting.date, person.present_from);
    add_moment(node, "eindeAanwezigheid", d_.meeting.date, person.present_until);
    natural_person(node.append_child("isNatuurlijkPersoon"), person);
    if (const auto choices = choices_.find(&person); choices != choices_.end())
      for (const auto& [vote, choice] : choices->second) {
        xml_node own = node.append_child("neemtDeelAanStemming");
        add(own, "keuzeStemming", choice);
        refer(own, "gegevenOpStemming", vote, {});
      }
    const auto turns = turns_.find(person.id);
    if (turns == turns_.end()) return;
    for (const auto& [block, item] : turns->second) {
      xml_node said = node.append_child("spreektTijdensSpreekfragment");
      add(said, "tekst", block->text);
      refer(said, "gedurendeAgendapunt", item->id, item_name(*item));
    }
  }

  const Document& d_;
  const PersonNames names_;
  pugi::xml_document xml_;
  std::unordered_map<std::string, const AgendaItem*> told_;        // items that the XML holds
  std::unordered_map<std::string, std::vector<std::pair<const Block*, const AgendaItem*>>> turns_;  // by who spoke
  std::unordered_map<const Person*, std::vector<std::pair<std::string, const char*>>> choices_;     // vote and choice
};

}  // namespace

Rendered ori_a(const Document& document) { return Archive(document).render(); }

}  // namespace notulen
