#include "sections/attendance.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "diagnostics.hpp"
#include "letters.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/named_list.hpp"
#include "read/sentence.hpp"
#include "read/words.hpp"
#include "sections/attendance_cells.hpp"
#include "sections/attendance_table.hpp"
#include "sections/label_cuts.hpp"
#include "sections/list_in_hand.hpp"
#include "sections/list_signs.hpp"
#include "sections/listed_twice.hpp"
#include "sections/named_roles.hpp"
#include "sections/officer_lines.hpp"
#include "sections/officer_names.hpp"
#include "sections/officers.hpp"
#include "sections/roll.hpp"
#include "sections/rosters.hpp"
#include "sections/stacked_labels.hpp"
#include "sections/unlabelled.hpp"

namespace notulen {
namespace {

// Gathers persons while it walks over the segments: a label holds until the next one.
class Reader {
 public:
  Reader(const Context& context, Attendance& out, std::vector<Diagnostic>& diagnostics)
      : context_(context), words_(context.words), out_(out), roll_(context.words, out), list_(context.words, roll_),
        unlabelled_(context.words, out, roll_, list_), officers_(context.words, out, roll_, list_),
        rosters_(find_rosters(context)), unknown_(find_unknown_labels(context)), ticks_(ticks(context)), diagnostics_(diagnostics) {}

  void segment(const Segment& segment, const Place& place) {
    if (place.part == Part::item && place.heading && numbered_list(segment, context_.outline.items[static_cast<std::size_t>(place.item)])) return;
    if (place.part == Part::item && opens(place) && !segment.is_table()) return item(segment);
    if (place.part != Part::attendance && place.part != Part::front) return list_.flush();
    if (segment.is_table()) return table(segment, place.part);
    const auto index = static_cast<std::size_t>(&segment - context_.segments.data());
    if (unknown_[index]) {
      list_.flush();
      list_.under = {};
      return;
    }
    if (rosters_[index]) return roster(segment.text, *group_label(segment.text.view(), words_), segment);
    if (segment.text.size() > longest_cut && read_label(segment.text.view().substr(0, longest_cut), words_))
      limited("only the start of this paragraph was searched for labels", segment.line);
    const std::vector<Text> lists = lists_apart(segment.text, words_);
    for (std::size_t k = 0; k + 1 < lists.size(); ++k) text(lists[k], segment, place.part);
    const Part part = lists.size() == 1 ? place.part : Part::attendance;
    for (const Text& piece : officers_apart(lists.back(), words_)) text(piece, segment, part);
  }

  // `Sopranen: A, B` where no label stands over the groups.
  void roster(const Text& all, const std::pair<std::size_t, std::size_t>& group, const Segment& segment) {
    present_group(all.view().substr(0, group.first), all, group.second, segment);
    list_.under = {};
    unlabelled_.party_told();
  }

  // Those of a group, from `begin` of the text on; what held before holds again behind them.
  void present_group(std::string_view name, const Text& text, std::size_t begin, const Segment& segment) {
    list_.flush();
    const Under before = std::exchange(list_.under, {});
    list_.under.label.kind = "present";
    list_.group(name);
    list_.take(text, begin, segment);
    list_.flush();
    list_.under = before;
  }

  void finish() {
    list_.flush();
    roll_.finish();
  }

 private:
  static bool ticks(const Context& context) {
    for (std::size_t i = 0; i < context.segments.size(); ++i)
      if (context.segments[i].check == true && context.outline.places[i].part == Part::attendance) return true;
    return false;
  }

  // What a line says at its start.
  struct Said {
    std::optional<Label> label;
    std::optional<Counted> counted;
    bool bare = false;       // nothing stands behind the label
    bool gap = false;        // a list's label without a colon, and names
    std::size_t begin = 0;   // what the label announces; 0 for none
    std::size_t members = 0;  // where those end who make up the body that it names first; 0 for none

    [[nodiscard]] bool lists() const { return label && list_label(label->kind); }
    [[nodiscard]] std::string_view words(const Text& all) const {
      const bool both = label->qualifier.starts_with("/") && officer_label(label->kind) && all.view().substr(label->words_end).starts_with("/");  // `Voorzitter/dijkgraaf`
      return all.view().substr(label->begin, label->words_end - label->begin + (both ? label->qualifier.size() : 0));
    }
    // … or with whom they are of: `Leden van Gedeputeerde Staten`.
    [[nodiscard]] std::string_view group(const Text& all, const Vocabulary& vocabulary) const {
      std::string_view whole = all.view().substr(label->begin, std::min(label->end, all.size()) - label->begin);
      while (!whole.empty() && (whole.back() == ':' || whole.back() == ' ')) whole.remove_suffix(1);
      // `Oudergeleding (OG)`
      const std::string_view behind = whole.substr(std::min(label->words_end - label->begin, whole.size()));
      const bool code = label->qualifier.size() > 2 && behind.size() > 3 && behind.starts_with(" (") && behind.ends_with(')') && std::all_of(behind.begin() + 2, behind.end() - 1, upper);
      const bool of_place = !label->qualifier.empty() && upper(label->qualifier[0]) && is_plural(words(all)) && !vocabulary.contains("membership", words(all));  // `Raadsleden Oost: A, B`
      return membership_of(whole, vocabulary).empty() && !code && !of_place ? words(all) : whole;
    }
  };

  // The first items, and those that are about who is there.
  bool opens(const Place& place) const {
    if (place.item <= 1) return true;
    const Text& title = context_.outline.items[static_cast<std::size_t>(place.item)].title;
    return place.item < 8 && (words_.longest("opening_item", title.view()) || list_title(title));
  }

  // `2. Aanwezigen`, an item that lists persons.
  std::optional<Label> list_title(const Text& title) const {
    std::optional<Label> label = read_label(title.view(), words_);
    if (!label || !list_label(label->kind) || label_end(*label, title.view()) < title.size()) label.reset();
    return label;
  }

  bool numbered_list(const Segment& segment, const OutlineItem& heading) {
    const auto label = list_title(heading.title);
    if (!label) return false;
    list_.flush();
    list_.under = {};
    list_.under.label = *label;
    if (!heading.rest.empty()) list_.take(heading.rest, 0, segment);
    return true;
  }

  // In the first items only what says so outright is about persons, and only where no list has said it.
  void item(const Segment& segment) {
    list_.flush();
    for (const Span& span : split_sentences(segment.text.view().substr(0, longest_cut), words_)) {
      const Text sentence = segment.text.slice(span.begin, span.end);
      const auto found = read_label(sentence.view(), words_);
      const bool named = found && list_label(found->kind) && (found->colon || lists_names(sentence.view().substr(found->end), words_));
      if (!named) {
        unlabelled_.prose(sentence, segment);
        continue;
      }
      if (!(found->kind == "absent" ? out_.apologies : out_.attendees).empty() && told_in_ != &segment) continue;
      told_in_ = &segment;
      list_.under.group({}, words_);
      const Label before = std::exchange(list_.under.label, *found);
      list_.take(sentence, found->end, segment);
      list_.flush();
      list_.under.label = before;
    }
  }

  void table(const Segment& segment, Part part) {
    list_.flush();
    if (headed_rows(segment, part)) return;
    // A label may stand left of its value or above it.
    const auto labelled = std::count_if(segment.rows.begin(), segment.rows.end(), [&](const std::vector<Text>& row) {
      const auto label = row.empty() ? std::nullopt : read_label(row[0].view(), words_);
      return label && label->end >= row[0].size();
    });
    std::vector<Label> above;
    for (const auto& row : segment.rows) {
      if (auto labels = labels_above(row, words_); !labels.empty()) {
        above = std::move(labels);
      } else if (row.size() == 2 && labelled > 1 && list_.under.label.kind != "absent" && roster_row(row[0], row[1], words_)) {
        present_group(row[0].trimmed_view(), row[1], 0, segment);
      } else {
        const bool unknown_field = labelled > 2 && static_cast<std::size_t>(labelled) * 2 >= segment.rows.size() && unknown_label(row, words_);
        if (unknown_field) {
          list_.flush();
          list_.under = {};
        }
        if (above.empty() && list_label(list_.under.label.kind)) {
          if (auto line = row_of_one(row, words_)) {
            list_.take(std::move(*line), segment);
            continue;
          }
        }
        cells(row, above, segment, part);
      }
      if (officer_label(list_.under.label.kind)) list_.under.label = {};
    }
    list_.flush();
  }

  // A table that names its columns; false where it is none, or none of persons.
  bool headed_rows(const Segment& segment, Part part) {
    auto rows = read_attendance_table(segment, words_);
    const bool marked = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.absent; });
    // Above the items a table needs no label where it gives functions or bodies beside the names.
    const bool told = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.person.organization || row.person.role; });
    // `Aanwezig | Functie` ends the list before it, whatever that was.
    const auto headed = list_headed(segment, words_);
    if (headed && headed->kind != list_.under.label.kind) {
      list_.under = {};
      list_.under.label = *headed;
    }
    if (!rows.empty() && (part == Part::attendance || (part == Part::front && (marked || told || headed)))) {
      if (!list_label(list_.under.label.kind)) list_.under.label.kind = "present";
      // Rows that name bodies are of no group above.
      if (std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.person.organization.has_value(); })) list_.under.body.clear();
      for (Row& row : rows) {
        row.person.source = {segment.line, segment.end_line, row.spans};
        row.person.confidence = 0.95;
        const Label before = list_.under.label;
        if (row.list) list_.under.label = *row.list;
        if (row.absent) list_.under.label.kind = "absent";
        roll_.add(std::move(row.person), {}, list_.under, row.couple);
        list_.under.label = before;
      }
      return true;
    }
    return false;
  }

  void cells(const std::vector<Text>& row, const std::vector<Label>& above, const Segment& segment, Part part) {
    Text name;  // a cell that may be a person with what stands in the next cell
    for (std::size_t c = 0; c < row.size(); ++c) {
      const auto found = read_label(row[c].view(), words_);
      if (c == 1 && value_beside(row[0], row[1], words_)) continue;
      if (c == 1 && officer_beside(row[0], row[1], words_)) {
        officers_.line(row[1], 0, segment);
        continue;
      }
      if (c < above.size() && !found) {
        list_.flush();
        list_.under.label = above[c];
        take_role(above[c].kind, above[c].kind);
      }
      const bool lines = row[c].view().find('\n') != std::string_view::npos;
      const bool value_cell = !found && c > 0 && !lines && !row[c].empty() && list_.goes_on(segment) && list_label(list_.under.label.kind) && !name.empty();
      if (value_cell) {
        list_.beside(row[c]);
        continue;
      }
      const std::size_t before = list_.lines();
      if (c == 0 && worded_label(row, found)) {
        Text label = row[c];
        label.append_glue(":");  // `Aanwezig directie | A, B`
        text(label, segment, part);
      } else {
        text(row[c], segment, part);
      }
      if (!found && list_.lines() == before + 1) name = row[c];
    }
  }

  void take_role(const std::string& kind, const std::string& words) {
    list_.under.words = officer_label(kind) ? words : std::string();
  }

  void text(const Text& all, const Segment& segment, Part part) {
    const Said said = begin_line(all, segment, part);
    if (said.label && said.label->kind == "author") return officers_.author(all.slice(said.label->end, all.size()).trimmed(), segment);
    if (proxies(all, said, segment)) return;
    if (part == Part::front) {
      if (unlabelled_.party(all, segment, said.label)) return;
    } else {
      unlabelled_.no_party();
    }
    // In the front part only what a label on the same line says is about persons, or on the line above.
    const bool below = said.begin == 0 && std::exchange(expected_, false);
    if (part == Part::front && told_in_front(all, said, below, segment)) return;
    if (said.begin == 0 && part == Part::attendance && (unlabelled_.prose(all, segment, true) || presides(all.view(), words_))) return;
    const std::string& kind = list_.under.label.kind;
    if (officer_label(kind)) return officers_.line(all, said.begin, segment);
    if (!list_label(kind)) return;
    if (const auto foot = read_footnote(all.view(), segment.bullet, words_)) {
      list_.flush();
      if (roll_.noted(foot->mark, foot->said)) return;
    }
    // `Aanwezig: 47 leden, waaronder het voltallige bestuur (A, voorzitter; B)`
    if (said.begin > 0 && kind == "present" && full_board(all.view().substr(said.begin), words_) && unlabelled_.prose(all, segment)) return;
    // A list of boxes: those without a tick were not there.
    if (ticks_ && segment.check == false && kind != "absent") {
      list_.flush();
      const Label before = std::exchange(list_.under.label, {});
      list_.under.label.kind = "absent";
      list_.take(all, said.begin, segment);
      list_.flush();
      list_.under.label = before;
      return;
    }
    if (said.members > 0) {
      list_.take(all.slice(0, said.members), said.begin, segment);
      list_.flush();
      list_.under.body.clear();
    }
    list_.take(all, std::max(said.begin, said.members), segment);
  }

  // `Voorzitter  Maarten`, who is listed as present already: an officer without a colon.
  [[nodiscard]] bool names_listed(std::string_view line, const Label& label) const {
    constexpr std::size_t most = 500;  // persons that are looked through at each such line
    return out_.attendees.size() <= most && officer_label(label.kind) && !label.colon && label.end < line.size() && has_capital(line.substr(0, 1)) && listed_person(trimmed(line.substr(label.end)), out_);
  }

  // Reads the label or the group that the line begins with, which holds from here on.
  Said begin_line(const Text& all, const Segment& segment, Part part) {
    Said said;
    auto& found = said.label;
    found = read_label(all.view(), words_);
    if (found && (names_officer(all.view(), *found, part == Part::front, words_) || names_listed(all.view(), *found))) found->colon = true;
    // `Namens de bewoners:` or `Vervoerder : H. Bos (planner)` opens the list where no label does.
    if (!found && part == Part::attendance && !list_label(list_.under.label.kind) &&
        (opens_with_group(all.view()) || (all.view().ends_with(':') && all.size() < 60 && (words_.longest("serves", all.view()) || words_.longest("group_lead", all.view()))) ||
         (all.view().substr(0, 40).find(" : ") != std::string_view::npos && read_party_line(all.view(), true, words_)))) {
      list_.under = {};
      list_.under.label.kind = "present";
    }
    const bool in_list = part == Part::attendance && list_label(list_.under.label.kind);
    if (found && in_list && (found->kind == "location" || found->kind == "body") && !found->qualifier.empty()) found.reset();  // `Lokaal Oost: A`, `Groep 5: B` are parties
    if (found && in_list && found->kind == "skip" && words_.longest("group_lead", all.view())) found.reset();  // `Van de zijde van het college: A`
    if (found) found->end = label_end(*found, all.view());
    said.bare = found && found->end >= all.size();
    // `Aanwezig A, B`: a label without a colon before names.
    if (said.lists() && !said.bare) said.counted = behind_count(all.view(), found->end, words_);
    said.gap = said.lists() && !found->colon && !said.bare &&
               (part == Part::attendance ? said.counted || names_nobody(trimmed(all.view().substr(found->end)), words_) || starts_name(all.view().substr(found->end), words_) || starts_function(all.view().substr(found->end), words_) || !opens_members(all.view().substr(found->end), words_).empty()
                                         : lists_names(all.view().substr(said.counted ? said.counted->begin : found->end), words_));
    // `Aanwezig waren alle leden, behalve A`: who follows was not.
    if (said.lists() && found->kind == "present" && !said.bare)
      if (const std::size_t names = behind_exception(all.view(), found->end, words_)) {
        found->kind = "absent";
        found->end = names;
        said.gap = !found->colon;
      }
    if (said.lists()) officers_.list_begins();
    if (found && in_list && found->kind == "officers" && (found->colon || said.bare)) officers_group(said, all);
    else if (found && (found->colon || said.bare || said.gap)) label(said, all, part);
    else if (in_list) group(said, all, segment);
    return said;
  }

  // `Namens de raad: A`
  bool opens_with_group(std::string_view text) const {
    const auto sub = group_label(text, words_);
    return sub && sub->second < text.size() && (words_.longest("serves", text) || words_.longest("group_lead", text)) && starts_name(text.substr(sub->second), words_);
  }

  void officers_group(Said& said, const Text& all) {
    // `Wethouder: A` and `Ambtelijke bijstand: B` behind those who were absent: they were there.
    if (officers_.behind_absent() && list_.under.label.kind == "absent") {
      list_.flush();
      list_.under.label = {};
      list_.under.label.kind = "present";
    }
    list_.group(said.group(all, words_));
    said.begin = said.label->end;
  }

  // A label ends what was before.
  void label(Said& said, const Text& all, Part part) {
    const Label& found = *said.label;
    Under& under = list_.under;
    list_.flush();
    if (officer_label(found.kind) && list_label(under.label.kind)) officers_.interrupt(under.label);
    under.group({}, words_);
    under.label = found;
    if (found.kind == "officers") {
      under.label.kind = "present";
      if (part == Part::attendance) list_.group(said.group(all, words_));
    }
    take_role(found.kind, std::string(said.words(all)));
    if (said.lists()) under.qualify(said.words(all), words_);
    said.begin = said.counted ? said.counted->begin : found.end;
    told_inline_ = said.begin < all.size();
    if (said.counted && !said.counted->body.empty()) {
      under.body = said.counted->body;
      if (const std::size_t end = end_of_members(all.view(), said.begin, words_); end < all.size()) said.members = end;
    }
    if (said.lists() && !said.bare) members(said, all);
  }

  // `Aanwezig: het bestuur, te weten A, B, alsmede C`: the body that the first are of.
  void members(Said& said, const Text& all) {
    std::string_view body = opens_members(all.view().substr(said.begin), words_);
    body.remove_prefix(words_.match_length("article", body));
    body = trimmed(body);
    if (!words_.contains("list_body", body)) return;
    list_.under.body = std::string(body);
    said.members = end_of_members(all.view(), said.begin, words_);
  }

  // A group inside the list.
  void group(Said& said, const Text& all, const Segment& segment) {
    if (Under next = list_.under; const std::size_t begin = next.moment(all.view(), words_)) {
      list_.flush();
      list_.under = std::move(next);
      said.begin = begin;
      return;
    }
    if (!read_named_roles(all.view(), words_).empty()) return;
    if (const auto sub = group_label(all.view(), words_)) {
      const std::string_view words = all.view().substr(0, sub->first);
      // `Notaris: A` apart from the list of the absent is an officer.
      const bool apart = told_inline_ && segment.blank_before && words_.longest("group_lead", words);
      const bool officer = list_.under.label.kind == "absent" && (apart || ((segment.blank_before || told_inline_) && words_.contains("role", words) && !is_plural(words)));
      list_.group(words);
      said.begin = sub->second;
      // `Niet: A`, `Te laat: B`
      if (const bool away = words_.contains("absent_word", words); away || list_.under.late) {
        list_.under.label = {};
        list_.under.label.kind = away ? "absent" : "present";
        if (away) list_.group({});
        return;
      }
      grouped_ = said.begin < all.size() && !segment.bullet.empty() ? segment.depth : 0;
      if (officer) list_.under.label = {};
      if (officer) list_.under.label.kind = "present";
    } else if (heads_group(all.view(), words_)) {
      list_.group(all.view());  // `Namens de bewoners` above their names
      said.begin = all.size();
      grouped_ = 0;
    } else if (!segment.bullet.empty() && segment.depth == grouped_) {
      list_.group({});  // `- 1A: A en B` and `- mw. C`, who is of none
      grouped_ = 0;
    }
  }

  bool proxies(const Text& all, const Said& said, const Segment& segment) {
    std::string& kind = list_.under.label.kind;
    if (kind != "proxies") return false;
    // `Afwezig met volmacht: A, B` tells not to whom.
    if (said.label && said.label->kind == "proxies" && !said.bare && all.view().find(" aan ", said.begin) == std::string_view::npos) {
      kind = "absent";
      return false;
    }
    if (!roll_.proxies(all.slice(said.begin, all.size()), segment)) limited("proxies beyond these were not read", segment.line);
    return true;
  }

  // All is said that a line above the items can say; `below`: it stands right below an officer's label.
  bool told_in_front(const Text& all, const Said& said, bool below, const Segment& segment) {
    const bool officer = officer_label(list_.under.label.kind);
    expected_ = said.bare && officer && (said.label->colon || !words_.contains("genre_label", said.words(all)));
    if (said.begin == 0 && unlabelled_.prose(all, segment)) return true;
    if (said.begin == 0 && unlabelled_.lone_officer(all, segment)) return true;
    unlabelled_.forget();
    if (said.begin == 0 && !(below && (lone_name(all.view(), words_) || called(all.view())))) return true;
    return !officer && !said.gap;
  }

  // `Lies` below `Voorzitter:`, whatever the word.
  [[nodiscard]] bool called(std::string_view line) const {
    constexpr std::size_t longest = 20;
    return list_.under.label.colon && line.size() > 1 && line.size() <= longest && has_capital(line.substr(0, 1)) && std::none_of(line.begin(), line.end(), [](char c) { return !alnum(c) || digit(c); }) &&
           !words_.contains("label", line) && !words_.contains("role", line) && !words_.longest("nobody", line);
  }

  void limited(const char* what, std::size_t line) {
    for (const Diagnostic& known : diagnostics_)
      if (known.code == code::limit_reached && known.message == what) return;  // once is enough
    diagnostics_.push_back({"warning", std::string(code::limit_reached), what, line, 1});
  }

  const Context& context_;
  const Vocabulary& words_;
  Attendance& out_;
  Roll roll_;
  ListInHand list_;
  Unlabelled unlabelled_;
  OfficerLines officers_;
  const std::vector<bool> rosters_;  // segments that list persons by groups, with no label over them
  const std::vector<bool> unknown_;  // labels above their values, by segment
  const bool ticks_;              // a box in the lists of persons is ticked
  int grouped_ = 0;               // the depth of a bullet that held its group's persons too; 0 for none
  bool expected_ = false;         // the line before was an officer's label alone
  const Segment* told_in_ = nullptr;  // a list of an item
  bool told_inline_ = false;      // the list's label has persons on its own line
  std::vector<Diagnostic>& diagnostics_;
};

}  // namespace

Attendance read_attendance(const Context& context, std::vector<Diagnostic>& diagnostics) {
  Attendance out;
  Reader reader(context, out, diagnostics);
  for (std::size_t i = 0; i < context.segments.size(); ++i) reader.segment(context.segments[i], context.outline.places[i]);
  reader.finish();
  find_officers(context, out);
  diagnose_listed_twice(out, context.decoded, diagnostics);
  return out;
}

}  // namespace notulen
