#include "sections/officers.hpp"

#include <algorithm>
#include <string>

#include "bytes.hpp"
#include "read/entry.hpp"
#include "read/person.hpp"
#include "read/sentence.hpp"
#include "sections/officer_names.hpp"
#include "sections/signatures.hpp"
#include "vocabulary/ahead.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_read = 400;   // bytes of a segment in which an opening sentence is looked for
constexpr std::size_t longest_list = 1500;  // … and in which a list names offices
constexpr int presiding_items = 3;          // … a sentence tells who chairs
constexpr int opening_items = 4;            // among whose texts a list of officers may stand

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
    const bool bears = (person.role && office_of(*person.role, words) == office) || (person.remark && office_of(*person.remark, words) == office);
    if (!bears) continue;
    name = person.name;
    source = person.source;
  }
}

bool says(TableName table, std::string_view text, const Vocabulary& words) { return words.first(table, text).has_value(); }

class Sentences {
 public:
  Sentences(const Context& context, Attendance& out) : context_(context), words_(context.words), out_(out) {}

  void segment(const Segment& segment) {
    if (out_.chair && out_.secretary) return;
    const std::string_view text = segment.text.view().substr(0, longest_read);
    const vocabulary::TableSet seen = Ahead::anywhere(text, words_);
    const bool chair = !out_.chair && (seen.has("chairing") || seen.has("presiding") || seen.has("presides_first"));
    if (!chair && (out_.secretary || !seen.has("minuting"))) return;
    for (const Span& span : split_sentences(text, words_)) {
      if (out_.chair && out_.secretary) return;
      const std::string_view said = text.substr(span.begin, span.end - span.begin);
      if (!out_.chair && says("chairing", said, words_)) titled(segment, said, span.begin);
      // `Joost zit voor.`, `onder leiding van A`
      if (!out_.chair) told("presiding", segment, said, span.begin, out_.chair, out_.chair_source);
      if (!out_.chair) presided(segment, said, span.begin);
      if (!out_.secretary) told("minuting", segment, said, span.begin, out_.secretary, out_.secretary_source);
    }
  }

  // `Voorzitter G. Haaksma.` in a line of its own.
  void alone(const Segment& segment) {
    const std::string_view text = segment.text.view();
    if (text.size() > 60) return;
    const auto office = words_.longest("office", text);
    // `NOTULEN ALV` is what the document calls itself.
    if (!office || office->value == "none" || words_.longest("genre", text) || office->length + 2 >= text.size() || text[office->length] != ' ') return;
    const std::size_t behind = office->length + 1;
    const Span name = name_at(text.substr(behind), words_);
    const std::string_view rest = text.substr(behind + name.end);
    const bool bracket = rest.starts_with(" (") && rest.ends_with(")");
    if (name.end == name.begin || (!bracket && first_not_in<" .">(rest) != std::string_view::npos) || words_.longest("sentence_start", text.substr(behind))) return;
    const bool chair = office->value == "chair";
    if (!(chair ? out_.chair : out_.secretary))
      take(chair ? out_.chair : out_.secretary, chair ? out_.chair_source : out_.secretary_source, segment, text, {name.begin + behind, name.end + behind}, 0);
  }

  [[nodiscard]] bool names_office(const Segment& segment) const { return says("office", segment.text.view().substr(0, longest_list), words_); }

  // `A (tevens notulist)`, `A, voorzitter;`: an office in brackets or between commas behind a name.
  void apposed(const Segment& segment, Maybe& officer, Source& source, std::string_view wanted) {
    const std::string_view text = segment.text.view().substr(0, longest_list);
    for (std::size_t at = 0; at < text.size() && !officer; ++at) {
      if (!word_boundary(text, at) || text[at] == ' ') continue;
      const auto office = words_.longest("office", text.substr(at));
      if (!office || office->value != wanted) continue;
      // Behind it the bracket, the entry or the sentence ends.
      const std::size_t end = first_not_in<" *">(text, at + office->length);
      if (end < text.size() && std::string_view(",;.)/").find(text[end]) == std::string_view::npos && !text.substr(end).starts_with("en ")) continue;
      const std::size_t name_end = before_office(text, at);
      if (name_end == 0) continue;
      const std::size_t begin = name_before(text, name_end);
      if (begin < name_end && !leads_to_name(text.substr(begin, name_end - begin), text.substr(std::min(end, text.size())))) take(officer, source, segment, text, {begin, name_end}, 0);
    }
  }

  // `Secretaris A leest …`, `Bondsvoorzitter dhr. A vraagt …`: the office opens the sentence, whatever it tells.
  void opened_by_office(const Segment& segment, Maybe& officer, Source& source, std::string_view wanted) {
    const std::string_view text = segment.text.view().substr(0, longest_read);
    if (officer || !says("office", text, words_)) return;
    for (const Span& span : split_sentences(text, words_)) {
      const std::string_view all = text.substr(span.begin, span.end - span.begin);
      const std::size_t article = words_.match_length("article", all);  // `De secretaris A leest …`
      const std::size_t skipped = article > 0 && article < all.size() && all[article] == ' ' ? article + 1 : 0;
      const std::string_view said = all.substr(skipped);
      const auto office = words_.longest("office", said);
      if (officer || !office || office->value != wanted || office->length >= said.size() || said[office->length] != ' ') continue;
      const std::size_t behind = office->length + 1;
      Span name = name_at(said.substr(behind), words_);
      name.begin += behind;
      name.end += behind;
      // A verb must follow: `Secretaris Bos.` may be a signature's, `Voorzitter Bos, Loenen` an address.
      const std::string_view rest = said.substr(std::min(name.end, said.size()));
      if (rest.size() < 3 || rest[0] != ' ' || rest[1] < 'a' || rest[1] > 'z') continue;
      take(officer, source, segment, said, name, span.begin + skipped);
    }
  }

 private:
  // The name stands before the words or behind them, as their table says; `end`: before, and nothing follows.
  void told(TableName table, const Segment& segment, std::string_view said, std::size_t from, Maybe& officer, Source& source) {
    for (std::size_t at = 0; at < said.size() && !officer; ++at) {
      if (!word_boundary(said, at) || said[at] == ' ') continue;
      const auto cue = words_.longest(table, said.substr(at));
      if (!cue) continue;
      if (cue->value == "behind") {
        std::size_t begin = at + cue->length;
        while (begin < said.size() && (said[begin] == ' ' || said[begin] == ':')) ++begin;
        begin += apposed_office(said.substr(begin));
        Span name = name_at(said.substr(begin), words_);
        take(officer, source, segment, said, {name.begin + begin, name.end + begin}, from);
        continue;
      }
      const std::size_t end = at + cue->length;
      if (cue->value == "end" && end < said.size() && std::string_view(",.;)").find(said[end]) == std::string_view::npos) continue;
      Span name = subject(said, at);
      // `Omdat zij ziek is notuleert Piet Vos`: behind a verb alone.
      if (name.end == name.begin && at > 0 && end + 1 < said.size() && said[end] == ' ' && said.substr(at, cue->length).find(' ') == std::string_view::npos) {
        name = name_at(said.substr(end + 1), words_);
        name.begin += end + 1;
        name.end += end + 1;
      }
      if (name.end > name.begin) take(officer, source, segment, said, name, from);
    }
  }

  // `den Dijkgraaf, den heer A`: the bytes before the name.
  [[nodiscard]] std::size_t apposed_office(std::string_view said) const {
    const std::size_t article = words_.match_length("article", said), from = article > 0 ? article + 1 : 0;
    if (from >= said.size()) return 0;
    const std::size_t role = words_.match_length("role", said.substr(from));
    return role > 0 && said.substr(from + role).starts_with(", ") ? from + role + 2 : 0;
  }

  // `Omdat Jan ziek is, zit Anna de vergadering voor.`
  void presided(const Segment& segment, std::string_view said, std::size_t from) {
    for (std::size_t at = 0; at < said.size() && !out_.chair; ++at) {
      if (!word_boundary(said, at) || said[at] == ' ') continue;
      const std::size_t verb = words_.match_length("presides_first", said.substr(at));
      if (verb == 0 || at + verb + 2 >= said.size() || said[at + verb] != ' ') continue;
      Span name = name_at(said.substr(at + verb + 1), words_);
      name.begin += at + verb + 1;
      name.end += at + verb + 1;
      if (name.end == name.begin || name.end + 1 >= said.size() || said[name.end] != ' ') continue;
      const std::size_t last = name.end + 1 + words_.match_length("presides_last", said.substr(name.end + 1));
      const bool closes = last > name.end + 1 && (last == said.size() || std::string_view(",.;)").find(said[last]) != std::string_view::npos);
      if (closes) take(out_.chair, out_.chair_source, segment, said, name, from);
    }
  }

  // Who does what stands at `verb`: the name right before it in its clause, or, where the clause shares its subject
  // with the one before, the name that begins the sentence: `Jaco opent om 19.00 uur en notuleert`.
  [[nodiscard]] Span subject(std::string_view said, std::size_t verb) const {
    std::size_t clause = 0;
    for (std::size_t at = 0; at < verb; ++at)
      if (said.substr(at).starts_with(", ")) clause = at + 2;
      else if (said.substr(at).starts_with(" en ")) clause = at + 4;
      else if (said.substr(at).starts_with("; ")) clause = at + 2;
    if (clause >= verb) clause = verb > 3 && said.substr(0, verb).ends_with(" en ") ? 0 : verb;
    const bool shared = clause == 0 && verb > 0 && said.substr(0, verb).ends_with(" en ");
    Span name = name_at(said.substr(clause, verb - clause), words_);
    name.begin += clause;
    name.end += clause;
    if (words_.longest("sentence_start", said.substr(name.begin))) return {};
    if (shared) return name;
    // Between the name and the verb at most a word such as `vandaag`.
    std::size_t next = name.end;
    while (next < verb && said[next] == ' ') ++next;
    return next == verb ? name : Span{};
  }

  // `Notitie - griffier, T. Bos`: the office is that of the name behind it, and what stands before it is none.
  [[nodiscard]] bool leads_to_name(std::string_view before, std::string_view behind) const {
    if (!behind.starts_with(", ") || before.find(' ') != std::string_view::npos || words_.contains("given_name", before)) return false;
    const Span name = name_at(behind.substr(2), words_);
    return name.begin == 0 && name_parts(behind.substr(2, name.end), false, words_).initials.has_value();
  }

  // Where the name ends that an office at `at` is said of, 0 where it is said of none.
  [[nodiscard]] std::size_t before_office(std::string_view text, std::size_t at) const {
    std::size_t end = at;
    while (end > 0 && text[end - 1] == ' ') --end;
    // `(tevens notulist`, `(hoofdman/voorzitter`, `(VVD, voorzitter`
    const std::size_t open = text.rfind('(', end);
    const std::size_t close = text.rfind(')', end);
    if (open != std::string_view::npos && open < at && (close == std::string_view::npos || close < open) && at - open < 60) {
      const std::string_view inside = text.substr(open + 1, end - open - 1);
      if (!inside.empty() && inside.back() != ',' && inside.back() != '/' && !words_.contains("also", inside) &&
          !words_.contains("also", inside.substr(inside.rfind(' ') + 1)) && !inside.ends_with(" en"))
        return 0;
      end = open;
    } else if (end > 0 && (text[end - 1] == ',' || text[end - 1] == '-')) {
      --end;
    } else if (text.substr(0, end).ends_with("–")) {
      end -= 3;
    } else {
      return 0;
    }
    while (end > 0 && text[end - 1] == ' ') --end;
    return end;
  }

  // The start of the name that ends at `end`: words with a capital, and infixes between them.
  [[nodiscard]] std::size_t name_before(std::string_view text, std::size_t end) const {
    std::size_t begin = end;
    for (std::size_t words = 0; begin > 0 && words < 6; ++words) {
      std::size_t word = text.rfind(' ', begin - 1);
      word = word == std::string_view::npos ? 0 : word + 1;
      if (word == begin) break;
      const std::string_view one = text.substr(word, begin - word);
      if (first_in<",;:()">(one) != std::string_view::npos) break;
      if (one.ends_with(".") && one.size() > 4) return words < 2 ? end : begin;  // a slip, or another sentence
      const bool infix = words_.contains("infix", one);
      if (fold_case(one) == one && !infix) break;
      begin = word;
      if (begin == 0 || text[begin - 1] != ' ') break;
      if (begin >= 2 && std::string_view(",;:()").find(text[begin - 2]) != std::string_view::npos) break;
      --begin;
    }
    while (begin < end && text[begin] == ' ') ++begin;
    // `van L. Stok`: what stands before initials is no infix.
    if (const std::size_t infix = words_.match_length("infix", text.substr(begin, end - begin)); infix > 0 && begin + infix + 2 < end && text[begin + infix + 2] == '.')
      begin += infix + 1;
    const Honorifics honorifics = read_honorifics(text.substr(begin, end - begin), words_);
    begin += honorifics.end;
    return words_.longest("sentence_start", text.substr(begin)) && fold_case(text.substr(begin, 1)) == text.substr(begin, 1) ? end : begin;
  }

  // `De voorzitter, de heer A, opent …`, `opening door voorzitter A`.
  void titled(const Segment& segment, std::string_view said, std::size_t from) {
    for (std::size_t at = 0; at < said.size() && !out_.chair; ++at) {
      if (at > 0 && said[at - 1] != ' ' && said[at - 1] != '(') continue;
      const auto office = words_.longest("office", said.substr(at));
      if (!office || office->value != "chair" || words_.longest("presiding", said.substr(at))) continue;
      std::size_t behind = at + office->length;
      while (behind < said.size() && (said[behind] == ' ' || said[behind] == ',')) ++behind;
      // `Opening door de voorzitter Voorzitter A opent …`
      if (const auto again = words_.longest("office", said.substr(behind)); again && again->value == "chair") behind = std::min(said.find_first_not_of(' ', behind + again->length), said.size());
      Span name = name_at(said.substr(behind), words_);
      name.begin += behind;
      name.end += behind;
      take(out_.chair, out_.chair_source, segment, said, name, from);
    }
  }

  void take(Maybe& officer, Source& source, const Segment& segment, std::string_view said, Span name, std::size_t from) {
    // `Voorzitter A leidde de avond`
    if (const auto office = words_.longest("office", said.substr(name.begin, name.end - name.begin)); office && name.begin + office->length < name.end && said[name.begin + office->length] == ' ')
      name.begin += office->length + 1;
    const std::string_view text = said.substr(name.begin, name.end - name.begin);
    if (text.empty()) return;
    const NameParts parts = name_parts(text, name.begin > 0, words_);
    if (!parts.family_name && !parts.given_name) return;
    if (const Person* person = listed_person(text, out_)) {
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
  Sentences sentences(context, attendance);
  if (!attendance.chair || !attendance.secretary) {
    for (std::size_t i = 0; i < context.segments.size(); ++i) {
      const Place& place = context.outline.places[i];
      const bool opening = place.part == Part::item && place.item < presiding_items;
      if (place.part == Part::front || place.part == Part::attendance || place.part == Part::aside || opening)
        sentences.segment(context.segments[i]);
    }
  }
  for (std::size_t i = 0; i < context.segments.size(); ++i) {
    const Place& place = context.outline.places[i];
    if ((place.part == Part::front || place.part == Part::attendance) && !place.title && !context.segments[i].is_table()) sentences.alone(context.segments[i]);
  }
  std::optional<std::vector<std::size_t>> offices;  // the first segments that name any, looked for once
  const auto find_offices = [&] {
    offices.emplace();
    for (std::size_t i = 0; i < context.segments.size(); ++i) {
      const Place& place = context.outline.places[i];
      const bool early = place.part == Part::item && place.item < opening_items && !place.heading;
      if ((place.part == Part::front || place.part == Part::attendance || early) && !place.title && !context.segments[i].is_table() && sentences.names_office(context.segments[i]))
        offices->push_back(i);
    }
  };
  const auto apposed = [&](Maybe& officer, Source& source, std::string_view office) {
    if (officer) return;
    if (!offices) find_offices();
    for (const std::size_t i : *offices)
      if (!officer) sentences.apposed(context.segments[i], officer, source, office);
  };
  apposed(attendance.chair, attendance.chair_source, "chair");
  apposed(attendance.secretary, attendance.secretary_source, "secretary");
  by_role("stand_in", attendance.attendees, attendance.secretary, attendance.secretary_source, words);
  if (!attendance.secretary && attendance.stand_in) {
    attendance.secretary = attendance.stand_in;
    attendance.secretary_source = attendance.stand_in_source;
  }
  apposed(attendance.secretary, attendance.secretary_source, "stand_in");
  for (std::size_t i = 0; i < context.segments.size(); ++i) {
    const Place& place = context.outline.places[i];
    // Without items the whole is told in sentences.
    const bool prose = context.outline.items.empty() && (place.part == Part::front || place.part == Part::aside) && !place.title;
    if ((place.part != Part::item || place.item > 1 || place.heading) && !prose) continue;
    sentences.opened_by_office(context.segments[i], attendance.chair, attendance.chair_source, "chair");
    sentences.opened_by_office(context.segments[i], attendance.secretary, attendance.secretary_source, "stand_in");
  }
  read_signatures(context, attendance);
}

}  // namespace notulen
