#include "resolve/persons.hpp"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "read/function.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "resolve/person_index.hpp"

namespace notulen {
namespace {

// A statement's speaker with the honorific before it, which tells two of one surname apart.
std::string speaker_of(const Block& block) {
  return block.speaker_name && block.speaker_name->title ? *block.speaker_name->title + ' ' + *block.speaker : *block.speaker;
}

// Whom the text names as officer, speaker, presenter or owner but lists nowhere.
class Unlisted {
 public:
  Unlisted(Document& document, const Vocabulary& words) : out_(document.others), words_(words), index_(document, words) {
    const Meeting& meeting = document.meeting;
    if (meeting.chair) add(*meeting.chair, source(meeting, "chair"), Naming::officer);
    if (meeting.secretary) add(*meeting.secretary, source(meeting, "secretary"), Naming::officer);
    blocks(document.content);
    items(document.agenda_items);
    for (const FollowUp& follow_up : document.follow_ups)
      for (const std::string& owner : follow_up.owners) add(owner, follow_up.source, Naming::owner);
    for (Person& person : first_names_) {
      if (index_.knows(person.name)) continue;
      index_.add(person);
      added_ = true;
      out_.push_back(std::move(person));
    }
  }

  // The index of the listed, where nobody else was found: it holds for the document as it is.
  [[nodiscard]] std::optional<PersonIndex> still_good() && { return added_ ? std::nullopt : std::optional(std::move(index_)); }

 private:
  // How sure the place makes it that a word is a name: a label may look like a speaker, a body is often an owner.
  enum class Naming { officer, speaker, owner };

  static Source source(const Meeting& meeting, const char* key) {
    const auto at = meeting.sources.find(key);
    return at == meeting.sources.end() ? Source{} : at->second;
  }

  void blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
      if (block.speaker) add(speaker_of(block), {block.source.line, block.source.line, block.speaker_name ? block.speaker_name->spans : Spans{}}, Naming::speaker);
  }

  void items(const std::vector<AgendaItem>& items) {
    for (const AgendaItem& item : items) {
      for (const Presenter& presenter : item.presenters) add(presenter.name, presenter.source, Naming::speaker, presenter.organization);
      blocks(item.content);
      this->items(item.items);
    }
  }

  // An officer's name may be short; any other must show an honorific or two parts, or be a given name that is known.
  [[nodiscard]] bool is_name(const Person& person, Naming naming) const {
    const NameParts& parts = person.parts;
    if (words_.longest("body", person.name) || words_.longest("nobody", person.name)) return false;
    const bool known = parts.given_name && words_.contains("given_name", parts.given_name->substr(0, parts.given_name->find(' ')));
    if (!parts.family_name) return known && naming != Naming::officer && fold_case(person.name.substr(0, 1)) != person.name.substr(0, 1);  // Staf, not the `staf`
    if (person.honorific_prefix || parts.initials || person.role) return true;
    if (naming == Naming::owner) return known;
    return parts.given_name || naming == Naming::officer;
  }

  void add(const std::string& name, const Source& source, Naming naming, const Maybe& body = {}) {
    if (!seen_.insert(name).second || index_.knows(name)) return;
    Person person;
    Honorifics honorifics = read_honorifics(name, words_);
    person.honorific_prefix = honorifics.value;
    person.name = name.substr(honorifics.end);
    // `Wethouder Bos`, `raadslid mw. Vink`
    if (const std::size_t title = name_behind_title(person.name, words_); title > 1) {
      person.role = person.name.substr(0, title - 1);
      honorifics = read_honorifics(std::string_view(person.name).substr(title), words_);
      if (honorifics.value) person.honorific_prefix = honorifics.value;
      person.name.erase(0, title + honorifics.end);
    } else if (words_.longest("role", person.name)) {
      return;
    }
    person.parts = name_parts(person.name, naming == Naming::officer || person.honorific_prefix || person.role, words_);
    if (!is_name(person, naming)) return;
    person.source = source;
    person.confidence = 0.6;
    if (!person.parts.family_name) return first_names_.push_back(std::move(person));
    if (body && !body->empty()) describe_person(person, *body, words_, false);
    index_.add(person);
    added_ = true;
    out_.push_back(std::move(person));
  }

  std::vector<Person>& out_;
  const Vocabulary& words_;
  PersonIndex index_;
  bool added_ = false;
  std::unordered_set<std::string> seen_;
  std::vector<Person> first_names_;  // that stand alone; the full name may follow
};

void link_blocks(std::vector<Block>& blocks, const PersonIndex& index) {
  for (Block& block : blocks)
    if (block.speaker) block.speaker_id = index.find(speaker_of(block));
}

void link_items(std::vector<AgendaItem>& items, const PersonIndex& index) {
  for (AgendaItem& item : items) {
    for (Presenter& presenter : item.presenters) presenter.person_id = index.find(presenter.name);
    link_blocks(item.content, index);
    link_items(item.items, index);
  }
}

}  // namespace

void resolve_persons(Document& document, const Vocabulary& words) {
  const auto number_all = [&] {
    std::size_t number = 0;
    for (auto* people : {&document.attendees, &document.apologies, &document.others})
      for (Person& person : *people) person.id = "person-" + std::to_string(++number);
  };
  number_all();
  std::optional<PersonIndex> listed = Unlisted(document, words).still_good();
  if (!listed) number_all();
  const PersonIndex index = listed ? *std::move(listed) : PersonIndex(document, words);
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
