#include "sections/attendance.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "read/entry.hpp"
#include "read/label.hpp"
#include "read/person.hpp"
#include "sections/attendance_table.hpp"
#include "sections/officers.hpp"
#include "sections/prose.hpp"

namespace notulen {
namespace {

bool officer_label(const std::string& kind) { return kind == "chair" || kind == "secretary" || kind == "officer"; }
bool list_label(const std::string& kind) { return kind == "present" || kind == "absent" || kind == "guests"; }

constexpr std::size_t longest_cut = 4000;  // bytes of a segment that are looked through for a second label

// One line of a list: a segment, what follows its label, or a line of a cell.
struct Line {
  Text text;
  const Segment* segment;
  int depth;
};

// Gathers persons while it walks over the segments: a label holds until the next one.
class Reader {
 public:
  Reader(const Context& context, Attendance& out) : context_(context), words_(context.words), out_(out) {}

  void segment(const Segment& segment, const Place& place) {
    if (place.part == Part::item && place.item <= 1 && !segment.is_table()) return item(segment);
    if (place.part != Part::attendance && place.part != Part::front) return flush();
    if (segment.is_table()) return table(segment, place.part);
    // `Voorzitter: A. Tegenwoordig de heeren B, C.`: a label may follow a sentence's end.
    std::size_t begin = 0;
    const std::string_view all = segment.text.view().substr(0, longest_cut);
    if (read_label(all, words_)) {
      for (std::size_t at = all.find(". "); at != std::string_view::npos; at = all.find(". ", at + 2)) {
        if (!begins_list(all.substr(at + 2))) continue;
        text(segment.text.slice(begin, at + 1), segment, place.part);
        begin = at + 2;
      }
    }
    text(begin == 0 ? segment.text : segment.text.slice(begin, segment.text.size()), segment, begin == 0 ? place.part : Part::attendance);
  }

  void finish() {
    flush();
    hand_over();
    footnotes();
  }

 private:
  // In the first items only what says so outright is about persons, and only where no list has said it.
  void item(const Segment& segment) {
    flush();
    const auto found = read_label(segment.text.view(), words_);
    if (found && list_label(found->kind) && (found->colon || lists_names(segment.text.view().substr(found->end)))) {
      const bool absent = found->kind == "absent";
      if (!(absent ? out_.apologies : out_.attendees).empty()) return;
      group_role_.clear();
      group_body_.clear();
      const Label before = std::exchange(label_, *found);
      lines_.push_back({segment.text.slice(found->end, segment.text.size()), &segment, 0});
      flush();
      label_ = before;
      return;
    }
    prose(segment.text, segment);
  }

  bool prose(const Text& text, const Segment& segment) {
    bool any = false;
    for (Told& told : read_presence_prose(text.view(), words_)) {
      Label label;
      label.kind = told.absent ? "absent" : "present";
      label.notice = told.notice;
      const Label before = std::exchange(label_, label);
      const std::string role = std::exchange(group_role_, {}), body = std::exchange(group_body_, {});
      for (Entry& entry : told.entries) add(entry, segment, text);
      label_ = before;
      group_role_ = role;
      group_body_ = body;
      any = true;
    }
    return any;
  }

  void table(const Segment& segment, Part part) {
    flush();
    auto rows = read_attendance_table(segment, words_);
    const bool marked = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.absent; });
    if (!rows.empty() && (part == Part::attendance || (part == Part::front && marked))) {
      if (!list_label(label_.kind)) label_.kind = "present";
      for (Row& row : rows) {
        row.person.source = {segment.line, segment.end_line, row.spans};
        row.person.confidence = 0.95;
        const std::string kind = label_.kind;
        if (row.absent) label_.kind = "absent";
        add(std::move(row.person), {});
        label_.kind = kind;
      }
      return;
    }
    // A label may stand left of its value or above it.
    std::vector<Label> above;
    for (const auto& row : segment.rows) {
      std::size_t labels = 0;
      for (const Text& cell : row) {
        const auto found = read_label(cell.view(), words_);
        labels += found && found->end >= cell.size();
      }
      const bool heads = labels > 1 && labels + 1 >= row.size();
      if (heads) above.assign(row.size(), Label{});
      Text name;  // a cell that may be a person with what stands in the next cell
      for (std::size_t c = 0; c < row.size(); ++c) {
        const auto found = read_label(row[c].view(), words_);
        if (heads) {
          if (found) above[c] = *found;
          continue;
        }
        if (c < above.size() && !found) {
          flush();
          label_ = above[c];
          take_role(above[c].kind, above[c].kind);
        }
        const bool lines = row[c].view().find('\n') != std::string_view::npos;
        const bool value_cell = !found && c > 0 && !lines && !row[c].empty() && !lines_.empty() &&
                                lines_.back().segment == &segment && list_label(label_.kind) && !name.empty();
        if (value_cell) {
          lines_.back().text.append_glue(" | ");
          lines_.back().text.append(row[c]);
          name = {};
        } else {
          const std::size_t before = lines_.size();
          text(row[c], segment, part);
          if (!found && lines_.size() == before + 1) name = row[c];
        }
      }
      if (officer_label(label_.kind)) label_ = {};
    }
    flush();
  }

  void take_role(const std::string& kind, const std::string& words) {
    role_ = officer_label(kind) ? words : std::string();
  }

  // A label's words between it and the colon: `leden UR` says for whom they sit.
  void qualify(std::string_view qualifier) {
    while (!qualifier.empty() && qualifier.front() == ' ') qualifier.remove_prefix(1);
    while (const std::size_t length = words_.match_length("membership", qualifier)) {
      qualifier.remove_prefix(length);
      while (!qualifier.empty() && qualifier.front() == ' ') qualifier.remove_prefix(1);
    }
    if (qualifier.empty() || qualifier.size() > 40 || fold_case(qualifier) == qualifier) return;
    if (qualifier.find_first_of("0123456789,()") == std::string_view::npos) group_body_ = std::string(qualifier);
  }

  // The words of a group inside a list: a function, plain membership, or the body the persons stand for.
  void group(std::string_view said) {
    flush();
    group_role_.clear();
    group_body_.clear();
    while (const std::size_t length = words_.match_length("serves", said)) {
      said.remove_prefix(length);
      if (!said.empty() && said.front() == ' ') said.remove_prefix(1);
      group_body_ = std::string(said);
      return;
    }
    if (words_.contains("membership", said)) return;
    if (words_.longest("role", said)) group_role_ = std::string(said);
    else group_body_ = std::string(said);
  }

  // `Utrecht: A, B` in a list: where the group's words end and its persons begin.
  std::optional<std::pair<std::size_t, std::size_t>> group_label(std::string_view text) const {
    const std::size_t colon = text.substr(0, 60).find(':');
    if (colon == std::string_view::npos || colon == 0) return std::nullopt;
    if (text.substr(0, colon).find_first_of(",;()0123456789") != std::string_view::npos) return std::nullopt;
    if (colon + 1 < text.size() && text[colon + 1] != ' ' && text[colon + 1] != '\n') return std::nullopt;
    const std::size_t value = std::min(text.find_first_not_of(" \n", colon + 1), text.size());
    return std::make_pair(colon, value);
  }

  void text(const Text& all, const Segment& segment, Part part) {
    const auto found = read_label(all.view(), words_);
    const bool bare = found && found->end >= all.size();
    const bool list = found && list_label(found->kind);
    std::size_t begin = 0;
    // `Aanwezig A, B`: a label without a colon before names.
    const bool gap = list && !found->colon && !bare &&
                     (part == Part::attendance ? starts_name(all.view().substr(found->end))
                                               : lists_names(all.view().substr(found->end)));
    const bool in_list = part == Part::attendance && list_label(label_.kind);
    if (found && in_list && found->kind == "officers" && (found->colon || bare)) {
      group(all.view().substr(found->begin, found->words_end - found->begin));
      begin = found->end;
    } else if (found && (found->colon || bare || gap)) {
      flush();
      if (officer_label(found->kind) && list_label(label_.kind)) resumed_ = label_;
      group_role_.clear();
      group_body_.clear();
      label_ = *found;
      if (found->kind == "officers") {
        label_.kind = "present";
        if (part == Part::attendance) group(all.view().substr(found->begin, found->words_end - found->begin));
      }
      take_role(found->kind, all.str().substr(found->begin, found->words_end - found->begin));
      if (list) qualify(found->qualifier);
      begin = found->end;
    } else if (in_list) {
      if (const auto sub = group_label(all.view())) {
        group(all.view().substr(0, sub->first));
        begin = sub->second;
      }
    }
    // `AUTHOR: A` wrote the minutes, and need not have been there.
    if (found && found->kind == "author") {
      const Text value = all.slice(found->end, all.size()).trimmed();
      if (!out_.secretary && !value.empty() && value.size() < 80) {
        out_.secretary = value.str();
        out_.secretary_source = {segment.line, segment.end_line, value.spans()};
      }
      label_ = {};
      return;
    }
    if (label_.kind == "proxies") return proxies(all.view().substr(begin));
    // `Lokaal Oost: A` among party lines is no place.
    const bool unlabelled = !found || (party_line_ && !found->qualifier.empty());
    if (part == Part::front && unlabelled && party(all, segment)) return;
    party_line_ = false;
    // In the front part only what a label on the same line says is about persons, or on the line above.
    const bool below = begin == 0 && std::exchange(expected_, false);
    if (part == Part::front) {
      expected_ = bare && officer_label(label_.kind) &&
                  (found->colon || !words_.contains("genre_label", all.view().substr(found->begin, found->words_end - found->begin)));
      if (begin == 0 && prose(all, segment)) return;
      if (begin == 0 && lone_officer(all, segment)) return;
      if (begin == 0 && !(below && lone_name(all.view()))) return;
      if (!officer_label(label_.kind) && !gap) return;
    }
    if (begin == 0 && part == Part::attendance && prose(all, segment)) return;
    if (officer_label(label_.kind)) return officer_line(all, begin, segment);
    if (!list_label(label_.kind)) return;
    if (note(all, segment)) return;
    // `Aanwezig: 47 leden, waaronder het voltallige bestuur (A, voorzitter; B)`
    if (begin > 0 && label_.kind == "present" && full_board(all.view().substr(begin)) && prose(all, segment)) return;
    // A cell may hold several lines.
    while (begin < all.size()) {
      const std::size_t end = std::min(all.view().find('\n', begin), all.size());
      Text line = all.slice(begin, end).trimmed();
      if (!line.empty()) lines_.push_back({std::move(line), &segment, segment.depth});
      begin = end + 1;
    }
  }

  bool full_board(std::string_view text) const {
    const std::size_t open = std::min(text.find('('), std::size_t{120});
    for (std::size_t at = 0; at < open && at < text.size(); ++at)
      if (word_boundary(text, at) && words_.longest("full_board", text.substr(at))) return true;
    return false;
  }

  // `Volmachten: A aan B, C aan D`: told of the listed once the lists are read.
  void proxies(std::string_view said) {
    constexpr std::string_view to = " aan ";
    for (std::size_t at = 0; at < said.size();) {
      const std::size_t end = std::min(said.find_first_of(",;\n", at), said.size());
      const std::string_view one = said.substr(at, end - at);
      const std::size_t link = one.find(to);
      if (link != std::string_view::npos) {
        const auto giver = read_entries(one.substr(0, link), words_), taker = read_entries(one.substr(link + to.size()), words_);
        if (giver.size() == 1 && taker.size() == 1) proxies_.emplace_back(giver[0].person.name, taker[0].person.name);
      }
      at = end + 1;
    }
  }

  void hand_over() {
    const auto tell = [&](std::vector<Person>& people, const std::string& who, const std::string& whom, bool gives) {
      for (Person& person : people) {
        if (person.name != who && person.parts.family_name != who) continue;
        Maybe& where = gives ? person.replaced_by : person.replaces;
        if (!where) where = whom;
        return;
      }
    };
    if (proxies_.size() > 200) proxies_.resize(200);  // no meeting has more; keeps a hostile list cheap
    for (const auto& [giver, taker] : proxies_) {
      tell(out_.apologies, giver, taker, true);
      tell(out_.attendees, taker, giver, false);
    }
  }

  // `VVD: A en B` above the items: a party's word in capitals begins such lines, others may follow it.
  bool party(const Text& all, const Segment& segment) {
    const auto group = group_label(all.view());
    if (!group || group->second >= all.size() || all.size() > 400) return false;
    const std::string_view body = all.view().substr(0, group->first);
    const std::size_t capitals = static_cast<std::size_t>(
        std::count_if(body.begin(), body.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }));
    if (body.find_first_of("#+_=*") != std::string_view::npos) return false;
    if (!party_line_ && (capitals < 2 || body.size() > 30 || body.find(' ') != std::string_view::npos)) return false;
    const Text value = all.slice(group->second, all.size());
    std::vector<Entry> entries = read_entries(value.view(), words_);
    const bool people = !entries.empty() && std::all_of(entries.begin(), entries.end(), [](const Entry& entry) {
      const Person& person = entry.person;
      return person.parts.family_name && (person.parts.initials || person.parts.given_name || person.honorific_prefix);
    });
    if (!people) return false;
    flush();
    Label label;
    label.kind = "present";
    label_ = label;
    group_role_.clear();
    group_body_ = std::string(body);
    for (Entry& entry : entries) add(entry, segment, value);
    group_body_.clear();
    label_ = {};
    return party_line_ = true;
  }

  bool starts_name(std::string_view text) const {
    if (text.empty()) return false;
    return words_.longest("honorific", text) || (fold_case(text.substr(0, 2)) != text.substr(0, 2) &&
                                                 !words_.longest("sentence_start", text));
  }

  // A label with its persons, or a sentence that tells of some, begins here.
  bool begins_list(std::string_view text) const {
    const auto found = read_label(text, words_);
    if (found && found->begin == 0 && list_label(found->kind) && (found->colon || starts_name(text.substr(found->end))))
      return true;
    const std::string_view sentence = text.substr(0, std::min(text.size(), text.find(". ") + 1));
    return !read_presence_prose(text.find(". ") == std::string_view::npos ? text : sentence, words_).empty();
  }

  // Two names or more and nothing else: what a label without a colon must have behind it outside the list.
  bool lists_names(std::string_view text) const {
    if (!starts_name(text) || text.size() > 2000) return false;
    const std::vector<Entry> entries = read_entries(text, words_);
    if (entries.size() < 2) return false;
    return std::all_of(entries.begin(), entries.end(), [](const Entry& entry) {
      return entry.person.parts.family_name || entry.person.parts.given_name;
    });
  }

  bool lone_name(std::string_view text) const {
    if (text.size() > 80 || !starts_name(text)) return false;
    const std::vector<Entry> entries = read_entries(text, words_);
    return entries.size() == 1 && entries[0].person.parts.family_name;
  }

  // `A (AB) verslaglegging` on a line near the list.
  bool lone_officer(const Text& all, const Segment& segment) {
    if ((out_.attendees.empty() && lines_.empty()) || all.size() > 80 || !starts_name(all.view())) return false;
    std::vector<Entry> entries = read_entries(all.view(), words_);
    if (entries.size() != 1 || !entries[0].person.role || !entries[0].person.parts.family_name) return false;
    if (!words_.contains("office", *entries[0].person.role)) return false;
    flush();
    label_ = {};
    label_.kind = "present";
    add(entries[0], segment, all);
    label_ = {};
    return true;
  }

  // `Voorzitter: A`, `Notulisten: A en B`.
  void officer_line(const Text& all, std::size_t begin, const Segment& segment) {
    if (begin >= all.size()) return;
    const Text value = all.slice(begin, all.size()).trimmed();
    std::vector<Entry> entries = read_entries(value.view(), words_);
    const bool secretary = label_.kind == "secretary";
    if (entries.size() > 1 && secretary && !out_.secretary && value.size() < 120) {
      out_.secretary = value.str();
      out_.secretary_source = {segment.line, segment.end_line, value.spans()};
    }
    for (Entry& entry : entries) add(entry, segment, value);
    label_ = std::exchange(resumed_, Label{});  // an officer's line ends with its value
  }

  // `* aftredend`: what a footnote says of those who bear its mark.
  bool note(const Text& all, const Segment& segment) {
    std::string mark = segment.bullet == "*" ? segment.bullet : std::string();
    std::size_t at = 0;
    while (at < all.size() && at < 8 && (all.view()[at] == '*' || (all.view()[at] >= '0' && all.view()[at] <= '9')))
      mark += all.view()[at++];
    while (at < all.size() && (all.view()[at] == ' ' || all.view()[at] == '=')) ++at;
    const std::string_view said = all.view().substr(at);
    if (mark.empty() || said.empty() || said[0] < 'a' || said[0] > 'z') return false;
    flush();
    const std::size_t before = notes_.size();
    for (const Marked& one : marked_)
      if (one.mark == mark) notes_.push_back({one.absent, one.at, std::string(said)});
    return notes_.size() > before;
  }

  // Reads the lines gathered so far as one list.
  void flush() {
    std::vector<Line> lines = std::exchange(lines_, {});
    if (lines.empty()) return;
    join(lines);
    std::vector<std::vector<Entry>> read;
    std::size_t pairs = 0;
    for (const Line& line : lines) {
      read.push_back(read_entries(line.text.view(), words_));
      const auto& entries = read.back();
      pairs += entries.size() == 2 && !entries[0].person.organization && !entries[0].person.role &&
               !entries[1].person.honorific_prefix && comma_between(line.text.view(), entries);
    }
    // `A, Organisatie` on nearly every line.
    const bool second_is_body = lines.size() >= 3 && pairs * 10 >= lines.size() * 7;
    std::vector<std::pair<int, std::string>> bodies;  // depth and words of the bullets above
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const Line& line = lines[i];
      while (!bodies.empty() && bodies.back().first >= line.depth) bodies.pop_back();
      // A bullet with deeper ones below it is the body that those stand for.
      if (i + 1 < lines.size() && lines[i + 1].depth > line.depth && line.text.size() < 100 && read[i].size() <= 3) {
        bodies.emplace_back(line.depth, line.text.str());
        continue;
      }
      if (second_is_body && read[i].size() == 2 && comma_between(line.text.view(), read[i])) merge(read[i]);
      for (Entry& entry : read[i]) {
        if (!bodies.empty() && !entry.person.organization) entry.person.organization = bodies.back().second;
        add(entry, *line.segment, line.text);
      }
    }
  }

  static bool comma_between(std::string_view text, const std::vector<Entry>& entries) {
    return text.substr(entries[0].whole.end, entries[1].whole.begin - std::min(entries[1].whole.begin, entries[0].whole.end))
        .find_first_not_of(", ") == std::string_view::npos;
  }

  static void merge(std::vector<Entry>& entries) {
    Person& person = entries[0].person;
    person.organization = entries[1].person.name;
    if (!person.role) person.role = entries[1].person.role;
    entries[0].whole.end = entries[1].whole.end;
    entries.pop_back();
  }

  // A list may be wrapped over lines: one that ends in a comma or inside a bracket goes on.
  static void join(std::vector<Line>& lines) {
    std::vector<Line> out;
    for (Line& line : lines) {
      if (!out.empty() && line.depth == 0 && out.back().depth == 0) {
        const std::string_view last = out.back().text.view();
        const auto open = last.rfind('(');
        const bool inside = open != std::string_view::npos && last.find(')', open) == std::string_view::npos;
        // A long line of names that is full goes on, in the middle of a name too.
        const bool full = last.size() > 60 && !last.ends_with('.') && !last.ends_with(';') &&
                          std::count(last.begin(), last.end(), ',') > 2 && line.segment != out.back().segment &&
                          line.segment->cut == false && !line.segment->blank_before;
        if (full || last.ends_with(',') || last.ends_with(" en") || last.ends_with(" &") || (inside && last.size() - open < 200)) {
          out.back().text.join(line.text);
          continue;
        }
      }
      out.push_back(std::move(line));
    }
    lines = std::move(out);
  }

  void add(Entry& entry, const Segment& segment, const Text& text) {
    Person& person = entry.person;
    person.source = {segment.line, segment.end_line, text.spans(entry.whole.begin, entry.whole.end)};
    person.confidence = 0.9;
    add(std::move(person), entry.mark);
  }

  void add(Person person, const std::string& mark) {
    if (officer_label(label_.kind)) {
      // `Notulen: A` names the secretary but is no function.
      if (!person.role && words_.contains("role", role_) && fold_case(role_) != "notulen") person.role = role_;
    }
    if (!person.role && !group_role_.empty()) person.role = group_role_;
    if (!person.organization && !group_body_.empty()) person.organization = group_body_;
    const bool absent = label_.kind == "absent" || person.notice.has_value();
    if (absent && !person.notice) person.notice = label_.notice;
    auto& list = absent ? out_.apologies : out_.attendees;
    const auto [same, fresh] = (absent ? absent_ : present_).emplace(person.name, list.size());
    const std::size_t at = same->second;
    if (fresh) {
      list.push_back(person);
    } else {
      if (!list[at].role) list[at].role = person.role;
      if (!list[at].organization) list[at].organization = person.organization;
    }
    if (!mark.empty()) marked_.push_back({absent, at, mark});
    if (label_.kind == "chair") officer(out_.chair, out_.chair_source, person);
    if (label_.kind == "secretary") officer(out_.secretary, out_.secretary_source, person);
  }

  static void officer(Maybe& name, Source& source, const Person& person) {
    if (name) return;
    name = person.name;
    source = person.source;
  }

  // A mark may say that somebody listed as present was not.
  void footnotes() {
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

  struct Marked {
    bool absent;
    std::size_t at;  // in its list
    std::string mark;
  };
  struct Note {
    bool absent;
    std::size_t at;
    std::string said;
  };

  const Context& context_;
  const Vocabulary& words_;
  Attendance& out_;
  std::unordered_map<std::string, std::size_t> present_, absent_;  // name → its place in the list
  Label label_, resumed_;                // the one that holds, and the list's that goes on behind an officer's line
  std::string role_;                     // the words of an officer's label
  std::string group_role_, group_body_;  // what a group inside a list says of its persons
  bool expected_ = false;                // the line before was an officer's label alone
  bool party_line_ = false;              // the line before gave a party and its members
  std::vector<std::pair<std::string, std::string>> proxies_;  // who gives, who takes
  std::vector<Line> lines_;
  std::vector<Marked> marked_;
  std::vector<Note> notes_;
};

}  // namespace

Attendance read_attendance(const Context& context, std::vector<Diagnostic>&) {
  Attendance out;
  Reader reader(context, out);
  for (std::size_t i = 0; i < context.segments.size(); ++i) reader.segment(context.segments[i], context.outline.places[i]);
  reader.finish();
  find_officers(context, out);
  return out;
}

}  // namespace notulen
