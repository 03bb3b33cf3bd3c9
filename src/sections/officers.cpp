#include "sections/officers.hpp"

#include <algorithm>
#include <string>

#include "read/entry.hpp"
#include "read/person.hpp"
#include "read/sentence.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_read = 400;  // bytes of a segment in which an opening sentence is looked for

// The best office that the words of a function tell of: `vandaag voorzitter`, `wijkraadslid/notulist`.
std::string_view office_of(std::string_view role, const Vocabulary& words) {
  for (std::size_t at = 0; at < role.size(); ++at) {
    if (at > 0 && role[at - 1] != ' ' && role[at - 1] != '/' && role[at - 1] != '(') continue;
    if (const auto office = words.longest("office", role.substr(at))) return office->value;
  }
  return {};
}

void by_role(std::string_view office, const std::vector<Person>& people, Maybe& name, Source& source,
             const Vocabulary& words) {
  for (const Person& person : people) {
    if (name) return;
    if (!person.role || office_of(*person.role, words) != office) continue;
    name = person.name;
    source = person.source;
  }
}

// The name at the start of `text`: its honorifics passed over, words with a capital and what links them.
Span name_at(std::string_view text, const Vocabulary& words) {
  const Honorifics honorifics = read_honorifics(text, words);
  const std::size_t begin = honorifics.end;
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size();) {
    const std::size_t stop = std::min(text.find_first_of(" ,;:()", at), text.size());
    const std::string_view word = text.substr(at, stop - at);
    const bool infix = words.longest("infix", text.substr(at)).has_value() && !word.empty() && word[0] >= 'a';
    if (word.empty() || (fold_case(word) == word && !infix)) break;
    if (!infix) end = stop;
    if (stop >= text.size() || text[stop] != ' ') break;
    at = stop + 1;
  }
  while (end > begin && text[end - 1] == '.' && end - begin > 2 && text[end - 2] >= 'a') --end;
  return {begin, end};
}

bool says(std::string_view table, std::string_view text, const Vocabulary& words) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (word_boundary(text, at) && text[at] != ' ' && words.longest(table, text.substr(at))) return true;
  return false;
}

// The one listed person that a sentence means.
const Person* listed(std::string_view name, const Attendance& attendance) {
  const std::string wanted = fold_case(name);
  const Person* found = nullptr;
  for (const Person& person : attendance.attendees) {
    bool fits = fold_case(person.name) == wanted;
    for (const Maybe* part : {&person.parts.given_name, &person.parts.family_name, &person.abbreviation})
      fits = fits || (*part && fold_case(**part) == wanted);
    if (person.parts.infix && person.parts.family_name)
      fits = fits || fold_case(*person.parts.infix + ' ' + *person.parts.family_name) == wanted;
    if (!fits) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

class Sentences {
 public:
  Sentences(const Context& context, Attendance& out) : context_(context), words_(context.words), out_(out) {}

  void segment(const Segment& segment) {
    const std::string_view text = segment.text.view().substr(0, longest_read);
    for (const Span& span : split_sentences(text, words_)) {
      if (out_.chair && out_.secretary) return;
      const std::string_view said = text.substr(span.begin, span.end - span.begin);
      if (!out_.chair && says("chairing", said, words_)) titled(segment, said, span.begin);
      // `Joost zit voor.`, `onder leiding van A`
      if (!out_.chair) presiding(segment, said, span.begin);
      if (!out_.secretary && says("minuting", said, words_)) {
        const Span name = name_at(said, words_);
        if (!words_.longest("sentence_start", said.substr(name.begin)))
          take(out_.secretary, out_.secretary_source, segment, said, name, span.begin);
      }
    }
  }

  // `Secretaris A leest …`, `Bondsvoorzitter dhr. A vraagt …`: the office opens the sentence, whatever it tells.
  void opened_by_office(const Segment& segment, Maybe& officer, Source& source, std::string_view wanted) {
    const std::string_view text = segment.text.view().substr(0, longest_read);
    for (const Span& span : split_sentences(text, words_)) {
      const std::string_view said = text.substr(span.begin, span.end - span.begin);
      const auto office = words_.longest("office", said);
      if (officer || !office || office->value != wanted || office->length >= said.size() || said[office->length] != ' ') continue;
      const std::size_t behind = office->length + 1;
      Span name = name_at(said.substr(behind), words_);
      name.begin += behind;
      name.end += behind;
      // A verb must follow: `Secretaris Bos.` may be a signature's, `Voorzitter Bos, Loenen` an address.
      const std::string_view rest = said.substr(std::min(name.end, said.size()));
      if (rest.size() < 3 || rest[0] != ' ' || rest[1] < 'a' || rest[1] > 'z') continue;
      take(officer, source, segment, said, name, span.begin);
    }
  }

 private:
  // The name stands before the words or behind them, as their table says.
  void presiding(const Segment& segment, std::string_view said, std::size_t from) {
    for (std::size_t at = 0; at < said.size(); ++at) {
      if (!word_boundary(said, at) || said[at] == ' ') continue;
      const auto cue = words_.longest("presiding", said.substr(at));
      if (!cue) continue;
      std::size_t begin = cue->value == "before" ? 0 : at + cue->length;
      while (begin < said.size() && said[begin] == ' ') ++begin;
      Span name = name_at(said.substr(begin), words_);
      name.begin += begin;
      name.end += begin;
      // Before the words nothing but the name may stand.
      if (cue->value == "before" && (name.end + 1 != at || words_.longest("sentence_start", said.substr(name.begin)))) return;
      return take(out_.chair, out_.chair_source, segment, said, name, from);
    }
  }

  // `De voorzitter, de heer A, opent …`, `opening door voorzitter A`.
  void titled(const Segment& segment, std::string_view said, std::size_t from) {
    for (std::size_t at = 0; at < said.size() && !out_.chair; ++at) {
      if (at > 0 && said[at - 1] != ' ' && said[at - 1] != '(') continue;
      const auto office = words_.longest("office", said.substr(at));
      if (!office || office->value != "chair") continue;
      std::size_t behind = at + office->length;
      while (behind < said.size() && (said[behind] == ' ' || said[behind] == ',')) ++behind;
      Span name = name_at(said.substr(behind), words_);
      name.begin += behind;
      name.end += behind;
      take(out_.chair, out_.chair_source, segment, said, name, from);
    }
  }

  void take(Maybe& officer, Source& source, const Segment& segment, std::string_view said, Span name, std::size_t from) {
    const std::string_view text = said.substr(name.begin, name.end - name.begin);
    if (text.empty()) return;
    const NameParts parts = name_parts(text, name.begin > 0, words_);
    if (!parts.family_name && !parts.given_name) return;
    if (const Person* person = listed(text, out_)) {
      // The form in which he is listed counts, and that is where it stands.
      officer = person->name;
      source = person->source;
      return;
    }
    officer = std::string(text);
    source = {segment.line, segment.end_line, segment.text.spans(from + name.begin, from + name.end)};
  }

  const Context& context_;
  const Vocabulary& words_;
  Attendance& out_;
};

}  // namespace

void find_officers(const Context& context, Attendance& attendance) {
  const Vocabulary& words = context.words;
  by_role("chair", attendance.attendees, attendance.chair, attendance.chair_source, words);
  by_role("secretary", attendance.attendees, attendance.secretary, attendance.secretary_source, words);
  if (!attendance.chair || !attendance.secretary) {
    Sentences sentences(context, attendance);
    for (std::size_t i = 0; i < context.segments.size(); ++i) {
      const Place& place = context.outline.places[i];
      const bool opening = place.part == Part::item && place.item <= 1;
      if (place.part == Part::front || place.part == Part::attendance || place.part == Part::aside || opening)
        sentences.segment(context.segments[i]);
    }
  }
  by_role("stand_in", attendance.attendees, attendance.secretary, attendance.secretary_source, words);
  if (!attendance.secretary && attendance.stand_in) {
    attendance.secretary = attendance.stand_in;
    attendance.secretary_source = attendance.stand_in_source;
  }
  Sentences sentences(context, attendance);
  for (std::size_t i = 0; i < context.segments.size(); ++i) {
    const Place& place = context.outline.places[i];
    if (place.part != Part::item || place.item > 1 || place.heading) continue;
    sentences.opened_by_office(context.segments[i], attendance.chair, attendance.chair_source, "chair");
    sentences.opened_by_office(context.segments[i], attendance.secretary, attendance.secretary_source, "stand_in");
  }
}

}  // namespace notulen
