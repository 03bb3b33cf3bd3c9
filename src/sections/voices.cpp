#include "sections/voices.hpp"

#include "bytes.hpp"
#include "letters.hpp"
#include "read/decision.hpp"
#include "read/statement.hpp"
#include "sections/labelled.hpp"

namespace notulen {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t cap = 200;         // a speaker's name and what stands before it take no more bytes
constexpr std::size_t verbatim = 2;      // so many turns with a full stop make minutes verbatim
constexpr std::size_t lone = 3;          // so many turns with the name on a line of its own
constexpr std::size_t often = 3;         // a name nobody lists counts where it speaks so often

// The first letters of a name's words: `Hans de Vries` is `hdv`.
std::string initials_of(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size(); ++at)
    if ((at == 0 || name[at - 1] == ' ' || name[at - 1] == '.') && name[at] != ' ' && name[at] != '.') out += name[at];
  return fold_case(out);
}

}  // namespace

Voices::Voices(const Context& context, const Document& document) : words_(context.words) {
  for (const auto* people : {&document.attendees, &document.apologies, &document.others})
    for (const Person& person : *people) know(person);
  for (const Maybe* officer : {&document.meeting.chair, &document.meeting.secretary})
    if (*officer) known_.insert(fold_case(**officer));
  enum class Turn { none, person, body };
  Turn before = Turn::none;
  for (const Segment& segment : context.segments) {
    const std::string_view text = segment.text.view();
    Turn now = Turn::none;
    if (const auto speaker = read_any_speaker(text.substr(0, cap), words_)) {
      const std::string name = fold_case(text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin));
      if (!speaker->label) ++spoken_[name];
      // A body answers somebody, or is answered: `VVD: 5 zetels`, `Welpen: gaan op kamp` stand among their like.
      now = (!speaker->label && listed(name)) || speaker->titled ? Turn::person : bodies_.contains(name) ? Turn::body : Turn::none;
    }
    if ((now == Turn::body && before == Turn::person) || (now == Turn::person && before == Turn::body)) ++bodies_speak_;
    before = now;
    // More than enough need not be counted.
    if (stopped_ < verbatim) stopped_ += read_stopped_speaker(text.substr(0, cap), words_).has_value();
    if (lone_ < lone) lone_ += !segment.is_table() && read_lone_speaker(text, words_);
  }
}

void Voices::know(const Person& person) {
  const std::string name = fold_case(person.name);
  known_.insert(name);
  const NameParts& parts = person.parts;
  for (const Maybe* part : {&parts.given_name, &parts.family_name, &person.abbreviation})
    if (*part) known_.insert(fold_case(**part));
  if (parts.family_name) {
    const std::string family = fold_case(*parts.family_name);
    if (parts.infix) known_.insert(fold_case(*parts.infix) + ' ' + family);
    if (parts.given_name) known_.insert(fold_case(*parts.given_name) + ' ' + (parts.infix ? fold_case(*parts.infix) + ' ' : std::string()) + family);
    // One half of a married name: `Mulder-Kamps` is Mulder.
    if (const std::size_t dash = first_in<"-–">(family); dash != std::string::npos && dash > 2) {
      std::size_t end = dash;
      while (end > 0 && family[end - 1] == ' ') --end;
      known_.insert(family.substr(0, end));
    }
  }
  if (person.abbreviation && lower((*person.abbreviation)[0]) && login_of(*person.abbreviation, person.name)) logins_.insert(*person.abbreviation);
  // Any word of the name with a capital, so that a nickname or half a given name counts.
  for (std::size_t at = 0; at < person.name.size();) {
    const std::size_t end = std::min(person.name.find(' ', at), person.name.size());
    const std::string_view word = std::string_view(person.name).substr(at, end - at);
    if (word.size() > 2 && fold_case(word) != word) known_.insert(fold_case(word));
    at = end + 1;
  }
  if (const std::string code = initials_of(person.name); code.size() >= 2) codes_.insert(code);
  // `HW` is Henk-Willem.
  if (parts.given_name)
    if (const std::size_t dash = parts.given_name->find('-'); dash != std::string::npos && dash > 0 && dash + 1 < parts.given_name->size())
      codes_.insert(fold_case(std::string{(*parts.given_name)[0], (*parts.given_name)[dash + 1]}));
  if (!person.organization) return;
  const std::string body = fold_case(*person.organization);
  bodies_.insert(body);
  // `Gemeente: …` for who came from the `gemeente Oost`.
  if (const std::size_t blank = body.find(' '); blank != std::string::npos && words_.contains("list_body", body.substr(0, blank))) bodies_.insert(body.substr(0, blank));
}

bool Voices::listed(const std::string& folded) const {
  if (known_.contains(folded)) return true;
  // `Stef` is Stefan, and `Stij` a slip for Stijn.
  const auto next = known_.lower_bound(folded);
  return folded.size() >= 4 && next != known_.end() && next->starts_with(folded) && next->size() <= folded.size() + 6;
}

bool Voices::person(std::string_view name, const Speaker& speaker) const {
  const std::string folded = fold_case(name);
  if (listed(folded)) return true;
  const std::size_t blank = name.find(' ');
  const std::string_view first = name.substr(0, blank);
  if (words_.contains("given_name", first)) return true;
  if (blank != none && first.size() > 2 && known_.contains(fold_case(first))) return true;
  if (blank != none && listed(fold_case(name.substr(name.rfind(' ') + 1))) && name[blank - 1] == '.') return true;
  // `J.W. Bal`
  if (blank != none && first.size() >= 2 && first[1] == '.' && !words_.contains("given_name", name.substr(blank + 1))) return true;
  if (bodies_.contains(folded) && bodies_speak_ > 1) return true;
  const auto times = spoken_.find(folded);
  const std::size_t count = times == spoken_.end() ? 0 : times->second;
  const bool code = name.size() >= 2 && name.size() <= 5 && name[1] >= 'A' && name[1] <= 'Z';
  if (code || (name.size() <= 4 && name.back() >= 'A' && name.back() <= 'Z')) return codes_.contains(folded) && (count >= 2 || speaker.bare);
  if (speaker.bracket && blank == none) return count >= 2;
  return known_.empty() && count >= often;
}

// `Griffier: mevr. A. de Jong` inside the minutes names an officer; nobody speaks.
bool Voices::value_of_label(std::string_view rest) const {
  if (rest.size() > 60 || first_in<"?!">(rest) != none) return false;
  if (rest.ends_with('.') && rest.find(' ') == none && !listed(fold_case(rest.substr(0, rest.size() - 1)))) return false;  // `Nee.`
  if (words_.longest("honorific", rest)) return find_word("finite_verb", rest, words_) == none && rest.find(' ') != none;
  for (std::size_t at = 0; at < rest.size();) {
    std::size_t end = std::min(rest.find(' ', at), rest.size());
    const std::string_view word = rest.substr(at, end - at);
    if (!word.empty() && fold_case(word) == word && !words_.contains("infix", word)) return false;
    at = end + 1;
  }
  return true;
}

std::optional<Speaker> Voices::turn(std::string_view text, bool heads_points) const {
  if (auto speaker = stopped_ >= verbatim ? read_stopped_speaker(text, words_) : std::nullopt) return speaker;
  if (auto speaker = lone_ >= lone ? read_lone_speaker(text, words_) : std::nullopt) {
    speaker->text = text.size();
    return speaker;
  }
  // `ahmz: …`, as somebody is called who signs in.
  if (const std::size_t mark = first_in<":;">(text.substr(0, 24)); mark != none && mark + 2 < text.size() && text[mark + 1] == ' ' && logins_.contains(std::string(text.substr(0, mark)))) {
    Speaker speaker;
    speaker.name = {0, mark};
    speaker.text = std::min(text.find_first_not_of(' ', mark + 1), text.size());
    speaker.bare = true;
    return speaker;
  }
  // A name alone on its line, what is said below it.
  auto speaker = read_any_speaker(text.ends_with(':') && text.size() < cap ? std::string(text) + " …" : std::string(text), words_);
  if (!speaker) return std::nullopt;
  if (const std::string said_by = fold_case(text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin));
      speaker->label && !known_.contains(said_by) && !bodies_.contains(said_by))
    return std::nullopt;
  if (speaker->text > text.size()) {
    speaker->text = text.size();
    if ((speaker->bare && !heads_points) || !certain(text, *speaker)) return std::nullopt;
    return speaker;
  }
  const std::string_view said = text.substr(speaker->text);
  if (!speaker->titled && first_in<"0123456789">(said) != none && is_vote_line(said, words_)) return std::nullopt;  // `Jan Bos: 13 voor, 0 tegen`
  if (speaker->office && words_.contains("no_speaker", text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin))) return std::nullopt;  // `Insprekers: A, B`
  if (speaker->office) return value_of_label(text.substr(speaker->text)) ? std::nullopt : speaker;
  if (speaker->titled) return speaker;
  const std::string_view name = text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin);
  if (!person(name, *speaker)) return std::nullopt;
  // `Buurtapp; Het bestuur …` is a topic.
  if (speaker->bare && speaker->semicolon && !listed(fold_case(name))) return std::nullopt;
  return speaker;
}

bool Voices::certain(std::string_view text, const Speaker& speaker) const {
  return speaker.titled || speaker.office || listed(fold_case(text.substr(speaker.name.begin, speaker.name.end - speaker.name.begin)));
}

bool Voices::tasks(std::string_view title) const { return title.size() <= 120 && find_word("task_title", title, words_) != none; }

}  // namespace notulen
