#include "sections/attendance.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "diagnostics.hpp"
#include "read/entry.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/sentence.hpp"
#include "sections/attendance_table.hpp"
#include "sections/list_lines.hpp"
#include "sections/list_signs.hpp"
#include "sections/listed_twice.hpp"
#include "sections/officers.hpp"
#include "sections/prose.hpp"
#include "sections/roll.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_cut = 4000;  // bytes of a segment that are looked through for a second label

// Gathers persons while it walks over the segments: a label holds until the next one.
class Reader {
 public:
  Reader(const Context& context, Attendance& out, std::vector<Diagnostic>& diagnostics)
      : context_(context), words_(context.words), out_(out), roll_(context.words, out), diagnostics_(diagnostics) {}

  void segment(const Segment& segment, const Place& place) {
    if (place.part == Part::item && opens(place) && !segment.is_table()) return item(segment);
    if (place.part != Part::attendance && place.part != Part::front) return flush();
    if (segment.is_table()) return table(segment, place.part);
    // `Voorzitter: A. Tegenwoordig de heeren B, C.`: a label may follow a sentence's end.
    std::size_t begin = 0;
    const std::string_view all = segment.text.view().substr(0, longest_cut);
    if (const auto first = read_label(all, words_)) {
      if (all.size() < segment.text.size()) limited("only the start of this paragraph was searched for labels", segment.line);
      std::size_t looked = first->words_end;
      int depth = 0;  // `(plv. voorzitter, zit voor)` holds no label
      for (std::size_t at = all.find(". ", first->words_end); at != std::string_view::npos; at = all.find(". ", at + 2)) {
        for (; looked < at; ++looked) depth = bracket_depth(depth, all[looked]);
        const bool initial = at > 1 && all[at - 1] >= 'A' && all[at - 1] <= 'Z' && (all[at - 2] == ' ' || all[at - 2] == '.');
        if (initial || depth > 0 || !begins_list(all.substr(at + 2), words_)) continue;
        text(segment.text.slice(begin, at + 1), segment, place.part);
        begin = at + 2;
      }
    }
    const Part part = begin == 0 ? place.part : Part::attendance;
    for (const Text& piece : officers_apart(begin == 0 ? segment.text : segment.text.slice(begin, segment.text.size()))) text(piece, segment, part);
  }

  // `Voorzitter: A; secretaris: B; afwezig: C` in one line.
  std::vector<Text> officers_apart(const Text& all) const {
    std::vector<Text> out;
    const auto first = read_label(all.view(), words_);
    std::size_t begin = 0;
    if (first && first->colon && officer_label(first->kind) && all.size() < longest_cut)
      for (std::size_t at = all.view().find("; "); at != std::string_view::npos; at = all.view().find("; ", at + 2)) {
        const auto label = read_label(all.view().substr(at + 2), words_);
        if (!label || label->begin != 0 || !label->colon || (!officer_label(label->kind) && !list_label(label->kind) && label->kind != "officers")) continue;
        out.push_back(all.slice(begin, at).trimmed());
        begin = at + 2;
      }
    out.push_back(begin == 0 ? all : all.slice(begin, all.size()));
    return out;
  }

  // The first items, and those that are about who is there.
  bool opens(const Place& place) const {
    if (place.item <= 1) return true;
    const auto& items = context_.outline.items;
    return place.item < 8 && static_cast<std::size_t>(place.item) < items.size() &&
           words_.longest("opening_item", items[static_cast<std::size_t>(place.item)].title.view());
  }

  void finish() {
    flush();
    roll_.finish();
  }

 private:
  // Reads the lines gathered so far as one list.
  void flush() {
    if (lines_.empty()) return;
    auto lines = read_list(std::exchange(lines_, {}), words_);
    // Among boxes that are ticked an empty one is an absence.
    const bool ticked = std::any_of(lines.begin(), lines.end(), [](const ReadLine& read) { return read.line.segment->check == true; });
    const std::string kind = under_.label.kind;
    for (ReadLine& read : lines) {
      if (ticked && read.line.segment->check == false && kind == "present") under_.label.kind = "absent";
      for (Entry& entry : read.entries) roll_.add(entry, *read.line.segment, read.line.text, under_);
      under_.label.kind = kind;
    }
  }

  // In the first items only what says so outright is about persons, and only where no list has said it.
  void item(const Segment& segment) {
    flush();
    for (const Span& span : split_sentences(segment.text.view().substr(0, longest_cut), words_)) {
      const Text sentence = segment.text.slice(span.begin, span.end);
      const auto found = read_label(sentence.view(), words_);
      const bool named = found && list_label(found->kind) && (found->colon || lists_names(sentence.view().substr(found->end), words_));
      if (!named) {
        prose(sentence, segment);
        continue;
      }
      if (!(found->kind == "absent" ? out_.apologies : out_.attendees).empty() && told_in_ != &segment) continue;
      told_in_ = &segment;
      under_.role.clear();
      under_.body.clear();
      const Label before = std::exchange(under_.label, *found);
      list_lines(sentence, found->end, segment);
      flush();
      under_.label = before;
    }
  }

  bool prose(const Text& text, const Segment& segment, bool listing = false) {
    bool any = false;
    for (Told& told : read_presence_prose(text.view(), words_)) {
      any = true;
      if (!told.from.empty() || !told.until.empty()) {
        for (Entry& entry : told.entries) {
          entry.person.source = {segment.line, segment.end_line, text.spans(entry.whole.begin, entry.whole.end)};
          entry.person.confidence = 0.7;
          roll_.moved(std::move(entry.person), told.from, told.until, listing);
        }
        continue;
      }
      if (!told.giver.empty()) roll_.proxy(told.giver, told.taker);
      Label label;
      label.kind = told.absent ? "absent" : "present";
      label.notice = told.notice;
      const Label before = std::exchange(under_.label, label);
      const std::string role = std::exchange(under_.role, {}), body = std::exchange(under_.body, {});
      under_.mentions = true;
      for (Entry& entry : told.entries) {
        told_.reset();
        if (!told.absent && entry.person.role && entry.person.organization) told_ = entry.person.organization;
        roll_.add(entry, segment, text, under_);
      }
      under_.mentions = false;
      under_.label = before;
      under_.role = role;
      under_.body = body;
    }
    return any;
  }

  void table(const Segment& segment, Part part) {
    flush();
    auto rows = read_attendance_table(segment, words_);
    const bool marked = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.absent; });
    // Above the items a table needs no label where it gives functions or bodies beside the names.
    const bool told = std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.person.organization || row.person.role; });
    // `Aanwezig | Functie` ends the list before it, whatever that was.
    const auto headed = list_headed(segment, words_);
    if (headed && headed->kind != under_.label.kind) {
      under_ = {};
      under_.label = *headed;
    }
    if (!rows.empty() && (part == Part::attendance || (part == Part::front && (marked || told || headed)))) {
      if (!list_label(under_.label.kind)) under_.label.kind = "present";
      for (Row& row : rows) {
        row.person.source = {segment.line, segment.end_line, row.spans};
        row.person.confidence = 0.95;
        const std::string kind = under_.label.kind;
        if (row.absent) under_.label.kind = "absent";
        roll_.add(std::move(row.person), {}, under_, row.couple);
        under_.label.kind = kind;
      }
      return;
    }
    // A label may stand left of its value or above it.
    std::vector<Label> above;
    for (const auto& row : segment.rows) {
      std::size_t labels = 0;
      for (const Text& cell : row) {
        const auto found = read_label(cell.view(), words_);
        labels += found && found->end >= cell.size() && !words_.contains("place_word", cell.view());  // `Locatie | Teams`
      }
      const bool heads = labels > 1 && labels + 1 >= row.size();
      if (heads) above.assign(row.size(), Label{});
      if (!heads && above.empty() && row_of_one(row, segment)) continue;
      Text name;  // a cell that may be a person with what stands in the next cell
      for (std::size_t c = 0; c < row.size(); ++c) {
        const auto found = read_label(row[c].view(), words_);
        if (!heads && c == 1 && value_beside(row[0], row[1])) continue;
        if (!heads && c == 1 && officer_beside(row[0], row[1])) {
          officer_line(row[1], 0, segment);
          continue;
        }
        if (heads) {
          if (found) above[c] = *found;
          continue;
        }
        if (c < above.size() && !found) {
          flush();
          under_.label = above[c];
          take_role(above[c].kind, above[c].kind);
        }
        const bool lines = row[c].view().find('\n') != std::string_view::npos;
        const bool value_cell = !found && c > 0 && !lines && !row[c].empty() && !lines_.empty() &&
                                lines_.back().segment == &segment && list_label(under_.label.kind) && !name.empty();
        if (value_cell) {
          lines_.back().text.append_glue(" | ");
          lines_.back().text.append(row[c]);
        } else {
          const std::size_t before = lines_.size();
          const bool more_words = c == 0 && row.size() == 2 && found && list_label(found->kind) && !found->colon && found->end < row[c].size() &&
                              row[c].size() - found->end < 24 && !row[1].empty();
          if (more_words) {
            Text label = row[c];
            label.append_glue(":");  // `Aanwezig directie | A, B`
            text(label, segment, part);
          } else {
            text(row[c], segment, part);
          }
          if (!found && lines_.size() == before + 1) name = row[c];
        }
      }
      if (officer_label(under_.label.kind)) under_.label = {};
    }
    flush();
  }

  // `A | Gemeente Oost | voorzitter` in a list: a row of one person, though no head names the columns.
  bool row_of_one(const std::vector<Text>& row, const Segment& segment) {
    if (row.size() < 2 || !list_label(under_.label.kind) || row[0].empty() || read_label(row[0].view(), words_)) return false;
    Text line;
    for (const Text& cell : row) {
      if (cell.view().find('\n') != std::string_view::npos) return false;
      if (cell.empty()) continue;
      if (!line.empty()) line.append_glue(" | ");
      line.append(cell);
    }
    if (read_row(line.view(), words_).empty()) return false;
    lines_.push_back({std::move(line), &segment, segment.depth});
    return true;
  }

  // `Locatie | Teams`: what stands beside such a label is no list, whatever it looks like.
  [[nodiscard]] bool value_beside(const Text& left, const Text& value) const {
    const auto label = read_label(left.view(), words_);
    return label && label->kind == "location" && label->end >= left.size() && words_.longest("place_word", value.view());
  }

  // `Voorzitter | Ingrid`: in a table a given name alone is enough, but no meeting: `Verslag | Overleg Zuid`.
  [[nodiscard]] bool officer_beside(const Text& left, const Text& value) const {
    const auto label = read_label(left.view(), words_);
    if (!label || !officer_label(label->kind) || label->end < left.size() || value.empty() || value.size() > 60) return false;
    if (value.view().find('\n') != std::string_view::npos || words_.first("convened", value.view()) || words_.first("genre", value.view())) return false;
    const auto entries = read_entries(value.view(), words_);
    return entries.size() == 1 && starts_name(value.view(), words_) && (entries[0].person.parts.family_name || entries[0].person.parts.given_name);
  }

  void take_role(const std::string& kind, const std::string& words) {
    under_.words = officer_label(kind) ? words : std::string();
  }

  void group(std::string_view said) {
    flush();
    under_.group(said, words_);
  }

  void text(const Text& all, const Segment& segment, Part part) {
    auto found = read_label(all.view(), words_);
    // `Voorzitter B. Vink.`, `Verslag Mila (bureau)` on a line of its own.
    if (found && officer_label(found->kind) && !found->colon && found->end < all.size() && all.size() < 60) {
      const bool minutes = words_.contains("minutes_label", all.view().substr(found->begin, found->words_end - found->begin));
      const std::string_view value = all.view().substr(found->end);
      if (part == Part::front ? !minutes && full_name(value, words_)
                              : minutes && (words_.longest("given_name", value) || words_.longest("honorific", value) || value.substr(1, 1) == "."))
        found->colon = true;
    }
    // `Namens de bewoners:` opens the list where no label does.
    if (!found && part == Part::attendance && !list_label(under_.label.kind) && all.view().ends_with(':') && all.size() < 60 && (words_.longest("serves", all.view()) || words_.longest("group_lead", all.view()))) {
      under_ = {};
      under_.label.kind = "present";
    }
    const bool in_list = part == Part::attendance && list_label(under_.label.kind);
    if (found && in_list && found->kind == "location" && !found->qualifier.empty()) found.reset();  // `Lokaal Oost: A` is a party
    const bool bare = found && found->end >= all.size();
    const bool list = found && list_label(found->kind);
    std::size_t begin = 0;
    // `Aanwezig A, B`: a label without a colon before names.
    const auto counted = list && !bare ? behind_count(all.view(), found->end, words_) : std::nullopt;
    const bool gap = list && !found->colon && !bare &&
                     (part == Part::attendance ? counted || starts_name(all.view().substr(found->end), words_)
                                               : lists_names(all.view().substr(counted ? counted->begin : found->end), words_));
    if (found && list_label(found->kind)) officers_follow_ = false;
    if (found && in_list && found->kind == "officers" && (found->colon || bare)) {
      // `Wethouder: A` and `Ambtelijke bijstand: B` behind those who were absent: they were there.
      if (officers_follow_ && under_.label.kind == "absent") {
        flush();
        under_.label = {};
        under_.label.kind = "present";
      }
      group(all.view().substr(found->begin, found->words_end - found->begin));
      begin = found->end;
    } else if (found && (found->colon || bare || gap)) {
      flush();
      if (officer_label(found->kind) && list_label(under_.label.kind)) resumed_ = under_.label;
      under_.role.clear();
      under_.body.clear();
      under_.label = *found;
      if (found->kind == "officers") {
        under_.label.kind = "present";
        if (part == Part::attendance) group(all.view().substr(found->begin, found->words_end - found->begin));
      }
      take_role(found->kind, all.str().substr(found->begin, found->words_end - found->begin));
      if (list) under_.qualify(all.view().substr(found->begin, found->words_end - found->begin), words_);
      begin = counted ? counted->begin : found->end;
      told_inline_ = begin < all.size();
      if (counted && !counted->body.empty()) under_.body = counted->body;
    } else if (in_list) {
      if (const auto sub = group_label(all.view(), words_)) {
        const std::string_view said = all.view().substr(0, sub->first);
        // `Notaris: A` apart from the list of the absent is an officer.
        const bool officer = under_.label.kind == "absent" && (segment.blank_before || told_inline_) && words_.contains("role", said) && !is_plural(said);
        group(said);
        begin = sub->second;
        grouped_ = begin < all.size() && !segment.bullet.empty() ? segment.depth : 0;
        if (officer) under_.label = {};
        if (officer) under_.label.kind = "present";
      } else if (heads_group(all.view(), words_)) {
        group(all.view());  // `Namens de bewoners` above their names
        begin = all.size();
        grouped_ = 0;
      } else if (!segment.bullet.empty() && segment.depth == grouped_) {
        group({});  // `- 1A: A en B` and `- mw. C`, who is of none
        grouped_ = 0;
      }
    }
    // `AUTHOR: A` wrote the minutes, and need not have been there.
    if (found && found->kind == "author") {
      const Text value = all.slice(found->end, all.size()).trimmed();
      if (!out_.secretary && !value.empty() && value.size() < 80) {
        out_.secretary = value.str();
        out_.secretary_source = {segment.line, segment.end_line, value.spans()};
      }
      under_.label = {};
      return;
    }
    // `Afwezig met volmacht: A, B` tells not to whom.
    if (under_.label.kind == "proxies" && found && found->kind == "proxies" && !bare && all.view().find(" aan ", begin) == std::string_view::npos) under_.label.kind = "absent";
    if (under_.label.kind == "proxies") {
      if (!roll_.proxies(all.slice(begin, all.size()), segment)) limited("proxies beyond these were not read", segment.line);
      return;
    }
    // `Lokaal Oost: A` among party lines is no place.
    const bool unlabelled = !found || (party_line_ && !found->qualifier.empty());
    if (part == Part::front && unlabelled && party(all, segment)) return;
    party_line_ = false;
    // In the front part only what a label on the same line says is about persons, or on the line above.
    const bool below = begin == 0 && std::exchange(expected_, false);
    if (part == Part::front) {
      expected_ = bare && officer_label(under_.label.kind) &&
                  (found->colon || !words_.contains("genre_label", all.view().substr(found->begin, found->words_end - found->begin)));
      if (begin == 0 && prose(all, segment)) return;
      if (begin == 0 && lone_officer(all, segment)) return;
      told_.reset();
      if (begin == 0 && !(below && lone_name(all.view(), words_))) return;
      if (!officer_label(under_.label.kind) && !gap) return;
    }
    if (begin == 0 && part == Part::attendance && (prose(all, segment, true) || presides(all.view(), words_))) return;
    if (officer_label(under_.label.kind)) return officer_line(all, begin, segment);
    if (!list_label(under_.label.kind)) return;
    if (const auto foot = read_footnote(all.view(), segment.bullet)) {
      flush();
      if (roll_.noted(foot->mark, foot->said)) return;
    }
    // `Aanwezig: 47 leden, waaronder het voltallige bestuur (A, voorzitter; B)`
    if (begin > 0 && under_.label.kind == "present" && full_board(all.view().substr(begin), words_) && prose(all, segment)) return;
    list_lines(all, begin, segment);
  }

  void list_lines(const Text& all, std::size_t begin, const Segment& segment) {
    // `Ouderlingen: A, B, diakenen: C en D`
    std::size_t stop = list_end(all.view(), begin, words_);
    while (const auto sub = group_inside(all.view().substr(0, stop), begin, words_)) {
      const Text line = all.slice(begin, sub->begin).trimmed();
      if (!line.empty()) lines_.push_back({line, &segment, segment.depth});
      begin = sub->persons;
      if (sub->stop) {
        stop = begin = sub->begin;
        break;
      }
      // `M.k. afwezig: A; z.k.: B`
      if (const auto label = read_label(all.view().substr(sub->begin), words_); label && list_label(label->kind) && label->colon && label->qualifier.empty()) {
        flush();
        under_.label = *label;
        under_.role.clear();
        under_.body.clear();
        continue;
      }
      group(all.view().substr(sub->begin, sub->end - sub->begin));
    }
    // A cell may hold several lines.
    while (begin < stop) {
      const std::size_t end = std::min(all.view().find('\n', begin), stop);
      Text line = all.slice(begin, end).trimmed();
      // `1. A (voorzitter)`
      if (const std::size_t digits = line.view().find_first_not_of("0123456789"); digits > 0 && digits < 3 && line.view().substr(digits).find_first_of(".)") == 0 && digits + 2 < line.size() && line.view()[digits + 1] == ' ')
        line = line.slice(digits + 2, line.size()).trimmed();
      if (!line.empty()) lines_.push_back({std::move(line), &segment, segment.depth});
      begin = end + 1;
    }
  }

  void limited(const char* what, std::size_t line) {
    for (const Diagnostic& known : diagnostics_)
      if (known.code == code::limit_reached && known.message == what) return;  // once is enough
    diagnostics_.push_back({"warning", std::string(code::limit_reached), what, line, 1});
  }

  // `VVD: A en B`, `Bestuurder: A, HR: B` above the items
  bool party(const Text& all, const Segment& segment) {
    Text rest = all;
    bool any = false;
    for (std::size_t groups = 0; groups < 20; ++groups) {
      const auto label = group_label(rest.view(), words_);
      const auto next = label ? group_inside(rest.view(), label->second, words_) : std::nullopt;
      const Text own = next ? rest.slice(0, next->begin).trimmed() : rest;
      auto line = read_party_line(own.view(), party_line_ || any, words_);
      if (!line) break;
      if (!any) flush();
      under_ = {};
      under_.label.kind = "present";
      under_.group(line->body, words_);
      const Text value = own.slice(line->begin, own.size());
      for (Entry& entry : line->entries) roll_.add(entry, segment, value, under_);
      under_ = {};
      any = true;
      if (!next || next->stop) break;
      rest = rest.slice(next->begin, rest.size());
    }
    if (any) party_line_ = true;
    return any;
  }

  // `A (AB) verslaglegging` on a line near the list.
  bool lone_officer(const Text& all, const Segment& segment) {
    if ((out_.attendees.empty() && lines_.empty()) || all.size() > 80 || !starts_name(all.view(), words_)) return false;
    std::vector<Entry> entries = read_entries(all.view(), words_);
    if (entries.size() != 1 || !entries[0].person.role || !entries[0].person.parts.family_name) return false;
    // Behind a sentence that told of others any function will do: `Van het bestuur zijn aanwezig A – voorzitter` above.
    if (!words_.contains("office", *entries[0].person.role) && !(told_ && words_.contains("role", *entries[0].person.role))) return false;
    if (told_ && !entries[0].person.organization) entries[0].person.organization = *told_;
    flush();
    under_.label = {};
    under_.label.kind = "present";
    roll_.add(entries[0], segment, all, under_);
    under_.label = {};
    return true;
  }

  // `Secretaris: P. Bos. Tegenwoordig alle leden`: where the sentence of an officer's label ends, behind a whole word.
  [[nodiscard]] std::size_t sentence_stop(std::string_view s, std::size_t from) const {
    for (std::size_t dot = s.find(". ", from); dot != std::string_view::npos; dot = s.find(". ", dot + 1)) {
      const std::size_t word = s.rfind(' ', dot) + 1;
      if (dot + 2 < s.size() && s[dot + 2] >= 'A' && s[dot + 2] <= 'Z' && dot >= word + 4 && s.substr(word, dot - word).find('.') == std::string_view::npos && !words_.longest("honorific", s.substr(word)))
        return dot;
    }
    return s.size();
  }

  // `Voorzitter: A`, `Notulisten: A en B`.
  void officer_line(const Text& all, std::size_t begin, const Segment& segment) {
    if (begin >= all.size()) return;
    const auto sub = group_inside(all.view(), begin, words_);
    const Text value = all.slice(begin, sub ? sub->begin : sentence_stop(all.view(), begin)).trimmed();
    std::vector<Entry> entries = read_entries(value.view(), words_);
    const bool company = words_.longest("company", value.view()).has_value();  // `Verslag: Notuleerbureau A & B`
    if (company) entries.clear();
    // `R. Bos, Beheerkantoor Oost & Co`: whom he works for.
    if (const std::size_t comma = value.view().find(", "); comma != std::string_view::npos && words_.longest("company", value.view().substr(comma + 2))) {
      std::vector<Entry> one = read_entries(value.view().substr(0, comma), words_);
      if (one.size() == 1 && one[0].person.parts.family_name) {
        one[0].person.organization = std::string(value.view().substr(comma + 2));
        one[0].whole.end = value.size();
        entries = std::move(one);
      }
    }
    const bool secretary = under_.label.kind == "secretary";
    // `Verslag   Regionaal Overleg`: the meeting's name.
    if (secretary && !company && words_.first("convened", value.view()) && !words_.longest("honorific", value.view())) entries.clear();
    if ((company || entries.size() > 1) && secretary && !out_.secretary && value.size() < 120) {
      out_.secretary = value.str();
      out_.secretary_source = {segment.line, segment.end_line, value.spans()};
    }
    under_.mentions = true;
    for (Entry& entry : entries) roll_.add(entry, segment, value, under_);
    under_.mentions = false;
    under_.label = std::exchange(resumed_, Label{});  // an officer's line ends with its value
    officers_follow_ = under_.label.kind == "absent";
    if (sub && !sub->stop && list_label(under_.label.kind)) list_lines(all, sub->begin, segment);
  }

  const Context& context_;
  const Vocabulary& words_;
  Attendance& out_;
  Roll roll_;
  Under under_;
  Label resumed_;            // the list's that goes on behind an officer's line
  bool officers_follow_ = false;  // behind the absent an officer's line came
  int grouped_ = 0;          // the depth of a bullet that held its group's persons too; 0 for none
  bool expected_ = false;    // the line before was an officer's label alone
  const Segment* told_in_ = nullptr;  // a list of an item
  Maybe told_;                // the body of those with a function that the sentence before told of
  bool told_inline_ = false;  // the list's label has persons on its own line
  bool party_line_ = false;  // the line before gave a party and its members
  std::vector<ListLine> lines_;
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
