#include "sections/roll.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "read/time.hpp"
#include "read/words.hpp"
#include "sections/list_names.hpp"
#include "sections/list_signs.hpp"

namespace notulen {
namespace {

// `Secretaris`, `Ambtelijk secretaris/verslag`; what was made is no function.
bool names_function(std::string_view said, const Vocabulary& words) {
  bool function = false;
  for (std::size_t at = 0; at <= said.size();) {
    const std::size_t end = std::min(said.find('/', at), said.size());
    const std::string_view one = trimmed(said.substr(at, end - at));
    const bool made = words.contains("minutes_label", one);
    if (!made && !words.contains("role", one)) return false;
    function = function || !made;
    at = end + 1;
  }
  return function;
}

// What one entry tells of a person and the other does not.
void take_details(Person& person, const Person& other) {
  for (Maybe Person::* const detail : {&Person::organization, &Person::honorific_prefix, &Person::abbreviation, &Person::present_from, &Person::present_until, &Person::replaces, &Person::replaced_by, &Person::reason, &Person::remark})
    if (!(person.*detail)) person.*detail = other.*detail;
}

void officer(Maybe& name, Source& source, const Person& person) {
  if (name) return;
  name = person.name;
  source = person.source;
}

}  // namespace

namespace {

// `A (afwezig)`, `A, niet aanwezig` among those present.
bool says_away(std::string_view behind, const Vocabulary& words) {
  constexpr std::size_t shortest = 3;
  for (std::size_t at = 0; at < behind.size();) {
    const std::size_t begin = std::min(first_not_in<" (,;:-">(behind, at), behind.size()), end = std::min(first_in<"(),;">(behind, begin), behind.size());
    const std::string_view said = trimmed(behind.substr(begin, end - begin));
    if (said.size() >= shortest && words.contains("absent_word", said)) return true;
    at = std::max(end, begin + 1);
  }
  return false;
}

}  // namespace

void Roll::add(Entry& entry, const Segment& segment, const Text& text, const Under& under) {
  Person& person = entry.person;
  if (entry.own_end > 0 && under.label.kind == "present") {  // `Aanwezig: A, B, C (m.k.)`
    entry.whole.end = entry.own_end;
    person.notice.reset();
  }
  person.source = {segment.line, segment.end_line, text.spans(entry.whole.begin, entry.whole.end)};
  person.confidence = 0.9;
  const bool away = under.label.kind == "present" && says_away(text.view().substr(entry.name.end, entry.whole.end - std::min(entry.name.end, entry.whole.end)), words_);
  if (!away) return add(std::move(person), entry.mark, under, entry.couple);
  Under absent = under;
  absent.label.kind = "absent";
  add(std::move(person), entry.mark, absent, entry.couple);
}

void Roll::add(Person person, const std::string& mark, const Under& under, bool couple) {
  person.name.resize(without_degrees(person.name, words_).size());
  const bool own = person.role.has_value();
  if (officer_label(under.label.kind)) {
    // `Notulen: A` names the secretary but is no function.
    if (!person.role && names_function(under.words, words_)) person.role = under.words;
  }
  // A small word beside an absent name that is no body tells why: `(kinderopvang)`.
  if (under.label.kind == "absent" && person.organization && !person.reason && is_reason(*person.organization)) {
    person.reason = person.organization;
    person.organization.reset();
  }
  // Who is there needs no reason: `Constant Fabian (Operatie)`.
  if (under.label.kind == "present" && person.reason && !person.organization && !person.notice && upper((*person.reason)[0]) && person.reason->find(' ') == std::string::npos) person.organization = std::exchange(person.reason, std::nullopt);
  if (under.label.kind == "absent" && person.role && !person.reason && words_.contains("reason_alone", *person.role)) person.reason = std::exchange(person.role, std::nullopt);  // `(tandarts)`
  if (under.late && person.remark && !person.present_from && digit(person.remark->front())) {  // `Te laat: A (20.10 uur)`
    person.present_from = person.remark;
    person.remark.reset();
  }
  if (!person.role && !under.role.empty()) person.role = under.role;
  if (!person.remark && !under.remark.empty()) person.remark = under.remark;
  if (!person.organization && !under.body.empty()) person.organization = under.body;
  // `A (ziek)` among those present was not there; `A (vanaf 20.00 uur, wegens dienst)` was.
  const bool away = under.label.kind == "present" && person.reason && !person.present_from && !person.present_until && !person.replaces;
  const bool absent = away || under.label.kind == "absent" || person.notice.has_value() || person.replaced_by.has_value();
  if (absent && !person.notice) person.notice = under.label.notice;
  if (under.label.kind == "absent" && !person.reason && !under.reason.empty()) person.reason = under.reason;
  if (!officer_label(under.label.kind)) bodies.count(person);
  if (person.organization) bodies.names.insert(fold_case(*person.organization));
  auto& list = absent ? out_.apologies : out_.attendees;
  const auto [same, fresh] = (absent ? absent_ : present_).emplace(couple ? *person.honorific_prefix + ' ' + person.name : person.name, list.size());
  const std::size_t at = same->second;
  if (fresh) {
    if (officer_label(under.label.kind) && !own && !absent) by_label_.insert(at);
    list.push_back(person);
  } else {
    // What a label says of an officer gives way to what his own entry says.
    if (!list[at].role || (own && !absent && by_label_.erase(at) > 0)) list[at].role = person.role;
    take_details(list[at], person);
    if (absent && !list[at].notice) list[at].notice = person.notice;
  }
  if (under.mentions || under.late) mentioned_.insert(person.name);
  if (!mark.empty()) marked_.push_back({absent, at, mark});
  if (under.label.kind == "chair") officer(out_.chair, out_.chair_source, person);
  if (under.label.kind == "officer" && words_.value("office", under.words) == "stand_in")
    officer(out_.stand_in, out_.stand_in_source, person);
  if (under.label.kind == "secretary") officer(out_.secretary, out_.secretary_source, person);
}

void Roll::moved(Person person, const std::string& from, const std::string& until, bool listing) {
  constexpr std::size_t most = 200;  // no meeting has more; keeps a hostile list cheap
  if (moves_.size() < most) moves_.push_back({std::move(person), from, until, listing});
}

// `20.15 uur` is `20:15`; `half elf` and `agendapunt 3` stay words.
void Roll::as_time(std::string& moment) const {
  const std::vector<Time> times = find_times(moment, words_, true);
  if (times.size() != 1 || times[0].begin != 0) return;
  // `schuift om 20.45 uur aan`: the verb's second half.
  const std::string_view rest = trimmed(std::string_view(moment).substr(times[0].end));
  if ((rest.empty() || words_.contains("verb_half", rest)) && !times[0].until && !times[0].twelve)
    moment = times[0].from;
}

void Roll::moments() {
  for (Move& move : moves_) {
    const auto listed = std::find_if(out_.attendees.begin(), out_.attendees.end(), [&](const Person& p) {
      return p.name == move.person.name || p.parts.family_name == move.person.name || p.parts.given_name == move.person.name;
    });
    const bool fresh = listed == out_.attendees.end();
    const auto at = listed - out_.attendees.begin();
    if (fresh && !move.listing) continue;
    if (fresh) out_.attendees.push_back(std::move(move.person));
    Person& person = fresh ? out_.attendees.back() : out_.attendees[static_cast<std::size_t>(at)];
    if (!move.from.empty() && !person.present_from) person.present_from = move.from;
    if (!move.until.empty() && !person.present_until) person.present_until = move.until;
  }
  for (auto* people : {&out_.attendees, &out_.apologies})
    for (Person& person : *people)
      for (Maybe* moment : {&person.present_from, &person.present_until})
        if (*moment) as_time(**moment);
}

// `Notulist: Bob` and `Mevrouw Bos is verhinderd` may be about those whom the lists name in full.
void Roll::short_forms(std::vector<Person>& people, const std::vector<Person>& others) {
  if (mentioned_.empty()) return;
  const auto full = [](const Person& p) { return p.parts.family_name && (p.parts.given_name || p.parts.initials); };
  std::unordered_map<std::string, const Person*> known;  // nobody where two bear it
  for (const auto* list : {&others, const_cast<const std::vector<Person>*>(&people)})
    for (const Person& p : *list) {
      if (!full(p)) continue;
      const std::string infix = p.parts.infix ? *p.parts.infix + ' ' : std::string();
      for (const std::string& part : {infix + *p.parts.family_name, p.parts.given_name.value_or("")}) {
        const auto [at, fresh] = known.emplace(fold_case(part), &p);
        if (!fresh && at->second != &p) at->second = nullptr;
      }
    }
  std::vector<Person> stay;
  std::unordered_map<std::string, Person> told;  // what is told of the short form, by the full name
  for (Person& person : people) {
    auto at = full(person) ? known.end() : known.find(fold_case(person.name));
    // Which of the two a sentence or an officer's label gave does not matter.
    if (at != known.end() && !mentioned_.contains(person.name) && !(at->second && mentioned_.contains(at->second->name))) at = known.end();
    if (at == known.end() || !at->second || at->second->name == person.name) continue;
    for (Maybe* officer : {&out_.chair, &out_.secretary, &out_.stand_in})
      if (*officer == person.name) *officer = at->second->name;
    told.emplace(at->second->name, person);
    person.name.clear();
  }
  for (Person& person : people) {
    if (person.name.empty()) continue;
    if (const auto more = told.find(person.name); more != told.end()) {
      take_details(person, more->second);
      if (!person.role) person.role = more->second.role;
      if (!person.notice && &people == &out_.apologies) person.notice = more->second.notice;
    }
    stay.push_back(std::move(person));
  }
  people = std::move(stay);
}

bool Roll::is_reason(std::string_view said) const {
  if (words_.contains("reason_alone", said)) return true;
  if (said.size() < 3 || said[0] < 'a' || said[0] > 'z' || words_.longest("body", said)) return false;
  const auto near = out_.attendees.begin() + static_cast<long>(std::min<std::size_t>(out_.attendees.size(), 200));
  // Where the present are listed with whom they stand for, so are the absent.
  if (std::count_if(out_.attendees.begin(), near, [](const Person& p) { return p.organization.has_value(); }) > 1) return false;
  return std::none_of(out_.attendees.begin(), near, [&](const Person& p) { return p.organization == said; });
}

bool Roll::proxies(const Text& text, const Segment& segment) {
  const std::string_view said = text.view();
  constexpr std::size_t most = 200;  // no meeting has more; keeps a hostile list cheap
  constexpr std::string_view to = " aan ";
  for (std::size_t at = 0; at < said.size();) {
    const std::size_t end = std::min(first_in<",;\n">(said, at), said.size());
    const std::string_view one = said.substr(at, end - at);
    const std::size_t link = one.find(to);
    if (proxies_.size() >= most && link != std::string_view::npos) return false;
    if (link != std::string_view::npos) {
      auto giver = read_entries(one.substr(0, link), words_);
      const auto taker = read_entries(one.substr(link + to.size()), words_);
      if (giver.size() == 1 && taker.size() == 1) {
        proxies_.emplace_back(giver[0].person.name, taker[0].person.name);
        Person& person = giver[0].person;
        person.source = {segment.line, segment.end_line, text.spans(at + giver[0].whole.begin, at + giver[0].whole.end)};
        person.confidence = 0.7;
        person.replaced_by = taker[0].person.name;
        givers_.push_back(std::move(person));
      }
    }
    at = end + 1;
  }
  return true;
}

void Roll::proxy(const std::string& giver, const std::string& taker) {
  constexpr std::size_t most = 200;  // no meeting has more; keeps a hostile list cheap
  if (proxies_.size() < most) proxies_.emplace_back(giver, taker);
}

void Roll::hand_over() {
  std::unordered_set<std::string> listed;
  for (const auto* people : {&out_.attendees, &out_.apologies})
    for (const Person& person : *people) {
      listed.insert(person.name);
      if (person.parts.family_name) listed.insert(*person.parts.family_name);
    }
  for (Person& giver : givers_)
    if (!listed.contains(giver.name) && !(giver.parts.family_name && listed.contains(*giver.parts.family_name))) {
      listed.insert(giver.name);
      out_.apologies.push_back(std::move(giver));
    }
  const auto tell = [&](std::vector<Person>& people, const std::string& who, const std::string& whom, bool gives) {
    for (Person& person : people) {
      if (person.name != who && person.parts.family_name != who) continue;
      Maybe& where = gives ? person.replaced_by : person.replaces;
      if (!where) where = whom;
      return;
    }
  };
  for (const auto& [giver, taker] : proxies_) {
    tell(out_.apologies, giver, taker, true);
    tell(out_.attendees, taker, giver, false);
  }
}

// What is told of the one who sits is told of the one he sits for too. `A namens B` may name a person, who is listed then.
void Roll::sat_for() {
  std::unordered_map<std::string, std::size_t> gone, there;  // by name and by surname
  const auto list = [](std::unordered_map<std::string, std::size_t>& names, const std::vector<Person>& people) {
    for (std::size_t k = 0; k < people.size(); ++k) {
      names.emplace(people[k].name, k);
      if (const NameParts& parts = people[k].parts; parts.family_name)
        names.emplace((parts.infix ? *parts.infix + ' ' : std::string()) + *parts.family_name, k);
    }
  };
  list(gone, out_.apologies);
  list(there, out_.attendees);
  for (Person& person : out_.attendees) {
    if (person.organization && !person.replaces && gone.contains(*person.organization)) {
      person.replaces = *person.organization;
      person.organization.reset();
    }
    if (!person.replaces) continue;
    if (const auto at = gone.find(*person.replaces); at != gone.end() && !out_.apologies[at->second].replaced_by)
      out_.apologies[at->second].replaced_by = person.name;
  }
  for (const Person& person : out_.apologies) {
    if (!person.replaced_by) continue;
    if (const auto at = there.find(*person.replaced_by); at != there.end() && !out_.attendees[at->second].replaces)
      out_.attendees[at->second].replaces = person.name;
  }
}

// A mark may say that somebody listed as present was not.
void Roll::footnotes() {
  std::vector<std::size_t> gone;
  for (const Note& one : notes_) {
    Person& person = (one.absent ? out_.apologies : out_.attendees)[one.at];
    const auto label = read_label(one.said, words_);
    if (label && label->kind == "absent") {
      person.notice = label->notice;
      if (!one.absent) gone.push_back(one.at);
    } else {
      describe_person(person, one.said, words_, true);
    }
  }
  std::sort(gone.begin(), gone.end());
  gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
  if (gone.empty()) return;
  std::vector<Person> stay;
  std::size_t next = 0;
  for (std::size_t i = 0; i < out_.attendees.size(); ++i) {
    const bool left = next < gone.size() && gone[next] == i;
    next += left;
    (left ? out_.apologies : stay).push_back(std::move(out_.attendees[i]));
  }
  out_.attendees = std::move(stay);
}

bool Roll::noted(const std::string& mark, std::string_view said) {
  const std::size_t before = notes_.size();
  for (const Marked& one : marked_)
    if (one.mark == mark) notes_.push_back({one.absent, one.at, std::string(said)});
  return notes_.size() > before;
}

// `Frank van Dam (FvD)` among others with codes: no party, though there is one called so.
void Roll::codes() {
  std::size_t codes = 0, parties = 0;
  std::vector<Person*> doubtful;
  for (auto* list : {&out_.attendees, &out_.apologies})
    for (Person& person : *list) {
      codes += person.abbreviation.has_value();
      if (!person.organization) continue;
      const bool initial = person.organization->size() == 1 && person.organization->front() == person.name.front();  // `Habib (H)`
      if (!person.abbreviation && (initial || (words_.contains("party", *person.organization) && code_of(*person.organization, person.name)))) doubtful.push_back(&person);
      else parties += words_.contains("party", *person.organization);
    }
  if (codes < 2 || parties > 0) return;
  for (Person* person : doubtful) person->abbreviation = std::exchange(person->organization, std::nullopt);
}

void Roll::finish() {
  settle_names(out_, words_);
  codes();
  footnotes();
  short_forms(out_.attendees, out_.apologies);
  short_forms(out_.apologies, out_.attendees);
  moments();
  hand_over();
  for (auto* people : {&out_.attendees, &out_.apologies}) merge_listed_bodies(*people, bodies);
  sat_for();
}

}  // namespace notulen
