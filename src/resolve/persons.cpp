#include "resolve/persons.hpp"

#include <unordered_set>

#include "read/person.hpp"

namespace notulen {
namespace {

// Folded, without dots and doubled spaces, every dash bare: `Vink – van Dam` and `Vink-van Dam` are one form.
std::string form_of(std::string_view name) {
  std::string out;
  const std::string folded = fold_case(name);
  for (std::size_t i = 0; i < folded.size(); ++i) {
    char c = folded[i];
    if (folded.compare(i, 2, "\xE2\x80") == 0 && i + 2 < folded.size() && static_cast<unsigned char>(folded[i + 2]) <= 0x94) {
      c = '-';
      i += 2;
    }
    if (c == '.') continue;
    if (c == ' ' && (out.empty() || out.back() == ' ' || out.back() == '-')) continue;
    if (c == '-' && !out.empty() && out.back() == ' ') out.pop_back();
    out += c;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// Whom the text names as officer, speaker or presenter but lists nowhere.
class Unlisted {
 public:
  Unlisted(Document& document, const Vocabulary& words) : out_(document.others), words_(words), index_(document, words) {
    const Meeting& meeting = document.meeting;
    if (meeting.chair) add(*meeting.chair, source(meeting, "chair"), true);
    if (meeting.secretary) add(*meeting.secretary, source(meeting, "secretary"), true);
    blocks(document.content);
    items(document.agenda_items);
  }

 private:
  static Source source(const Meeting& meeting, const char* key) {
    const auto at = meeting.sources.find(key);
    return at == meeting.sources.end() ? Source{} : at->second;
  }

  void blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
      if (block.speaker) add(*block.speaker, block.source, false);
  }

  void items(const std::vector<AgendaItem>& items) {
    for (const AgendaItem& item : items) {
      for (const Presenter& presenter : item.presenters) add(presenter.name, presenter.source, false);
      blocks(item.content);
      this->items(item.items);
    }
  }

  // An officer's name may be short; any other must show two parts, for a label may look like a speaker.
  void add(const std::string& name, const Source& source, bool officer) {
    if (index_.knows(name) || words_.longest("role", name) || !seen_.insert(name).second) return;
    Person person;
    person.name = name;
    person.parts = name_parts(name, officer, words_);
    const bool two = person.parts.family_name && (person.parts.given_name || person.parts.initials);
    if (!two && !(officer && person.parts.family_name)) return;
    person.source = source;
    person.confidence = 0.6;
    out_.push_back(std::move(person));
  }

  std::vector<Person>& out_;
  const Vocabulary& words_;
  const PersonIndex index_;
  std::unordered_set<std::string> seen_;
};

void link_items(std::vector<AgendaItem>& items, const PersonIndex& index);

void link_blocks(std::vector<Block>& blocks, const PersonIndex& index) {
  for (Block& block : blocks)
    if (block.speaker) block.speaker_id = index.find(*block.speaker);
}

void link_items(std::vector<AgendaItem>& items, const PersonIndex& index) {
  for (AgendaItem& item : items) {
    for (Presenter& presenter : item.presenters) presenter.person_id = index.find(presenter.name);
    link_blocks(item.content, index);
    link_items(item.items, index);
  }
}

}  // namespace

void PersonIndex::add(Keys& keys, std::string_view form, const std::string& id) {
  if (form.empty()) return;
  const auto [at, fresh] = keys.emplace(form_of(form), id);
  if (!fresh && at->second != id) at->second.clear();
}

PersonIndex::PersonIndex(const Document& document, const Vocabulary& words) : words_(words) {
  for (const auto* people : {&document.attendees, &document.apologies, &document.others})
    for (const Person& person : *people) {
      add(full_, person.name, person.id);
      if (person.abbreviation) add(full_, *person.abbreviation, person.id);
      const NameParts& parts = person.parts;
      if (parts.given_name) add(part_, *parts.given_name, person.id);
      if (!parts.family_name) continue;
      const std::string infix = parts.infix ? *parts.infix + ' ' : std::string();
      // A married name is also known by its first half.
      const std::string whole = form_of(*parts.family_name);
      for (const std::string& family : {whole, whole.substr(0, whole.find('-'))}) {
        add(part_, family, person.id);
        add(part_, infix + family, person.id);
        if (parts.given_name) add(part_, *parts.given_name + ' ' + infix + family, person.id);
        if (parts.initials) add(part_, *parts.initials + ' ' + infix + family, person.id);
      }
    }
}

std::optional<std::string> PersonIndex::find(std::string_view name) const {
  name.remove_prefix(read_honorifics(name, words_).end);
  const std::string form = form_of(name);
  for (const Keys* keys : {&full_, &part_})
    if (const auto at = keys->find(form); at != keys->end())
      return at->second.empty() ? std::nullopt : std::optional<std::string>(at->second);
  return std::nullopt;
}

bool PersonIndex::knows(std::string_view name) const {
  name.remove_prefix(read_honorifics(name, words_).end);
  const std::string form = form_of(name);
  return full_.count(form) > 0 || part_.count(form) > 0;
}

void resolve_persons(Document& document, const Vocabulary& words) {
  for (auto* people : {&document.attendees, &document.apologies})
    for (Person& person : *people) person.id = "known";  // all one until the ids are given
  Unlisted(document, words);
  std::size_t number = 0;
  for (auto* people : {&document.attendees, &document.apologies, &document.others})
    for (Person& person : *people) person.id = "person-" + std::to_string(++number);
  const PersonIndex index(document, words);
  Meeting& meeting = document.meeting;
  if (meeting.chair) meeting.chair_id = index.find(*meeting.chair);
  if (meeting.secretary) meeting.secretary_id = index.find(*meeting.secretary);
  link_blocks(document.content, index);
  link_items(document.agenda_items, index);
  for (FollowUp& follow_up : document.follow_ups) {
    follow_up.owner_ids.clear();
    for (const std::string& owner : follow_up.owners) follow_up.owner_ids.push_back(index.find(owner));
  }
}

}  // namespace notulen
