#include "outline.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "read/label.hpp"
#include "read/number.hpp"
#include "read/speaker.hpp"

namespace notulen {
namespace {

// How a heading is set: headings of one family look alike, and a document's items are of one family.
enum class Look { none, mark, numbered, worded, underlined, bold, capitals, plain, bulleted };

struct Reading {
  Look look = Look::none;
  int level = 0;  // of a heading mark, or how many numbers a printed one has
  std::optional<Number> number;
  std::optional<Label> label;  // the segment, or its title, is or begins with a known label
  bool bare = false;           // … and is nothing else
  bool title_word = false;
  double score = 0;            // for a heading against plain text, in log-odds
  std::string why;
};

std::string text_after(const Segment& segment, const std::optional<Number>& number) {
  return segment.text.str().substr(number ? std::min(number->end, segment.text.size()) : 0);
}

bool ends_with_any(std::string_view s, std::string_view chars) { return !s.empty() && chars.find(s.back()) != chars.npos; }

// Everything that speaks for and against a segment being a heading, by itself.
Reading read_segment(const Segment& segment, const Vocabulary& words) {
  Reading r;
  if (segment.is_table() || segment.text.empty()) return r;
  const std::string_view all = segment.text.view();
  const auto add = [&](double value, std::string_view what) {
    r.score += value;
    r.why += (value < 0 ? " " : " +") + std::to_string(value).substr(0, value < 0 ? 4 : 3) + " " + std::string(what) + ";";
  };
  r.number = read_number(all, words);
  if (r.number && !r.number->closed && !r.number->worded) {
    // `4 API-thema`: a number without a dot counts where a title's word or a capital follows.
    const std::string rest = text_after(segment, r.number);
    if (rest.empty() || !(rest[0] >= 'A' && rest[0] <= 'Z') || r.number->values.back() > 99) r.number.reset();
  }
  if (r.number && r.number->values.front() > 999) r.number.reset();  // a year
  // `Punt 8.a wordt toegevoegd.` is a sentence about an item.
  if (const std::string rest = text_after(segment, r.number); r.number && r.number->worded && !rest.empty() && rest[0] >= 'a' && rest[0] <= 'z')
    r.number.reset();
  // `01.02  Minister X: …` is a turn of a verbatim report.
  if (r.number && r.number->values.size() == 2 && read_speaker(all, words)) return r;
  const std::string title = text_after(segment, r.number);
  r.label = read_label(title, words);
  if (r.label && r.label->begin > 5) r.label.reset();
  r.bare = r.label && r.label->end >= title.size();
  r.title_word = words.longest("item_title", title).has_value();
  const Style& style = segment.style;
  // `Discussie`, `BESLUIT:`: a word that structures the talk is no heading unless it is marked as one.
  const std::string_view bare_title = std::string_view(title).substr(0, title.find_last_not_of(": ") + 1);
  const bool set_off = (style.capitals || style.underlined) && bare_title.size() == title.size() && segment.blank_before;
  if (style.heading == 0 && !r.number && !set_off && words.contains("talk_word", bare_title)) return r;
  const bool shaped = all.size() <= 110 && !ends_with_any(all, ",;") ;
  if (style.heading > 0) {
    r.look = Look::mark;
    r.level = style.heading;
    add(3, "heading mark");
  } else if (r.number && segment.check == std::nullopt) {
    r.look = r.number->worded ? Look::worded : Look::numbered;
    r.level = static_cast<int>(r.number->values.size());
    add(r.number->worded ? 2.5 : r.number->closed ? 1.0 : 0.2, "printed number");
    if (r.number->kind != Number::Kind::arabic) add(-0.8, "letter or roman");
  } else if (!segment.bullet.empty()) {
    return r;
  } else if (style.underlined && shaped) {
    r.look = Look::underlined;
    add(2, "underlined");
  } else if (style.bold && shaped) {
    r.look = Look::bold;
    add(1.5, "bold");
  } else if (style.capitals && shaped && all.size() > 4) {
    r.look = Look::capitals;
    add(1, "capitals");
  } else if (shaped && all.size() <= 70 && !ends_with_any(all, ".:?!") && segment.blank_before) {
    r.look = Look::plain;
    add(segment.blank_after ? -0.3 : 0.2, "a short line");
  } else {
    return r;
  }
  if (r.title_word) add(1.5, "a title's word");
  if (segment.cut && r.number) add(0.8, "cut where numbering runs on");
  else if (title.size() > 110) add(-1.5, "long");
  else if (!title.empty() && title.size() <= 60) add(0.5, "short");
  if (ends_with_any(all, ";,")) add(-1.5, "ends like a list entry");
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') add(-1, "begins in lower case");
  if (!segment.bullet.empty() && r.look != Look::mark) add(-1.5, "a bullet");
  if (segment.indent >= 6 && r.look == Look::numbered) add(-0.7, "indented");
  if (segment.blank_before) add(0.4, "blank line before");
  return r;
}

struct Family {
  Look look = Look::none;
  int level = 0;
  friend auto operator<=>(const Family&, const Family&) = default;
};

class Outliner {
 public:
  Outliner(const std::vector<Segment>& segments, const Vocabulary& words) : segments_(segments), words_(words) {}

  Outline build() {
    for (const Segment& segment : segments_) readings_.push_back(read_segment(segment, words_));
    for (std::size_t i = 0; i + 1 < segments_.size(); ++i) bulleted(i);
    for (std::size_t i = 0; i + 1 < segments_.size(); ++i) listed(i);
    out_.places.resize(segments_.size());
    out_.reasons.resize(segments_.size());
    find_title();
    parts();
    choose_families();
    items();
    bare_agenda();
    out_.minutes = minutes();
    if (!out_.minutes) no_items();
    for (std::size_t i = 0; i < segments_.size(); ++i)
      out_.reasons[i] = "heading " + std::to_string(readings_[i].score).substr(0, 4) + ":" + readings_[i].why;
    return std::move(out_);
  }

 private:
  // Numbered lines that follow each other at once are a list; one with text of its own below is a heading.
  void listed(std::size_t i) {
    Reading& r = readings_[i];
    const Reading& next = readings_[i + 1];
    if (r.look != Look::numbered) return;
    const bool run = next.look == Look::numbered && next.level == r.level && next.number->values.back() == r.number->values.back() + 1;
    if (run && !segments_[i + 1].blank_before && !r.title_word && !next.title_word) {
      r.score -= 0.6;
      r.why += " -0.6 a list goes on;";
    } else if (next.look == Look::none && segments_[i + 1].bullet.empty()) {
      r.score += 0.4;
      r.why += " +0.4 text of its own;";
    }
  }

  // A bullet with paragraphs of its own set deeper below it is a heading, as council systems print them.
  void bulleted(std::size_t i) {
    const Segment& s = segments_[i];
    const Segment& next = segments_[i + 1];
    Reading& r = readings_[i];
    if (s.bullet.empty() || s.check || r.look == Look::mark || r.label || s.text.size() > 160) return;
    if (!next.bullet.empty() || next.is_table() || !next.blank_before || next.indent <= s.indent || next.text.size() < 20) return;
    r.look = Look::bulleted;
    r.level = s.depth;
    r.score = 1.2 + (r.title_word ? 1.5 : 0) + (r.number ? 0.5 : 0) - (ends_with_any(s.text.view(), ";,:") ? 1.5 : 0);
    r.why = " a bullet with paragraphs below it;";
  }

  static bool attendance_kind(const std::string& kind) {
    return kind == "present" || kind == "absent" || kind == "guests" || kind == "proxies";
  }
  static bool header_kind(const std::string& kind) {
    return kind == "date" || kind == "time" || kind == "end_time" || kind == "location" || kind == "chair" ||
           kind == "secretary" || kind == "officer" || kind == "officers" || kind == "body" || kind == "subject";
  }

  bool genre(std::string_view text) const {
    for (std::size_t at = 0; at < text.size() && at < 160; ++at)
      if (word_boundary(text, at) && words_.longest("genre", text.substr(at))) return true;
    return false;
  }

  void find_title() {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < segments_.size() && i < 25; ++i) {
      const Segment& s = segments_[i];
      if (s.is_table() || s.text.empty()) continue;
      const Reading& r = readings_[i];
      if (r.label && attendance_kind(r.label->kind) && (r.label->colon || r.bare)) {
        if (best || s.style.heading == 0) break;
        continue;
      }
      if (r.number && r.title_word && s.style.heading != 1) break;
      if (s.style.heading == 1 && (!r.bare || genre(s.text.view()))) {
        best = i;
        break;
      }
      const bool value = r.label && (r.label->colon || (!r.bare && (attendance_kind(r.label->kind) || r.label->kind == "date")));
      const bool candidate = !value && s.text.size() < 260 && genre(s.text.view()) && s.style.heading <= 1 && !(r.number && (r.title_word || best)) &&
                             !is_sentence(s.text.view());
      if (candidate) {
        best = i;  // a site's short title goes before the minutes' own: the last one counts
      } else if (best && (value || r.number || s.style.heading > 0 || ends_with_any(s.text.view(), ".?!") || s.text.size() > 160)) {
        break;
      }
    }
    if (!best) best = meeting_line();
    if (!best) return;
    title_ = static_cast<int>(*best);
    // `Bestuursvergadering` in a line of its own above `Conceptnotulen`.
    for (std::size_t i = *best; i-- > 0 && i + 3 > *best;) {
      const Segment& s = segments_[i];
      const std::string_view all = s.text.view();
      if (s.is_table() || all.size() > 50 || readings_[i].label || all.find(' ') != std::string_view::npos) continue;
      if (words_.contains("assembly_word", all) && !genre(all)) out_.places[i].title = true;
    }
    out_.places[*best].title = true;
    for (std::size_t i = *best; i + 1 < segments_.size() && i < *best + 3 && title_goes_on(i); ++i) out_.places[i + 1].title = true;
  }

  // Without a genre word, the first line that names a meeting and a day: `Bestuursvergadering d.d. 12 mei 2014`.
  std::optional<std::size_t> meeting_line() const {
    for (std::size_t i = 0; i < segments_.size() && i < 12; ++i) {
      const Segment& s = segments_[i];
      const Reading& r = readings_[i];
      if (s.is_table() || s.text.empty() || s.text.size() > 160 || !s.bullet.empty() || r.number) continue;
      if (r.label && (r.label->colon || r.bare)) continue;
      const std::string_view all = s.text.view();
      if (is_sentence(all) || (ends_with_any(all, ".") && has_verb(all, 9)) || all.find_first_of("0123456789") == std::string_view::npos) continue;
      for (std::size_t at = 0; at < all.size(); ++at)
        if ((at == 0 || all[at - 1] == ' ') && words_.longest("assembly_word", all.substr(at))) return i;
    }
    return std::nullopt;
  }

  // The title's line ends in the middle of a phrase, is nothing but a genre word, or the next begins with `&`.
  bool title_goes_on(std::size_t i) const {
    const Segment& next = segments_[i + 1];
    if (segments_[i].style.heading > 0 || next.is_table() || next.text.empty() || next.style.heading > 0 || readings_[i + 1].label) return false;
    if (readings_[i + 1].number && readings_[i + 1].number->closed) return false;  // `13 februari` may go on a title
    const std::string_view s = segments_[i].text.view();
    const std::size_t word = s.rfind(' ');
    if (next.text.view().starts_with("& ")) return true;
    if (next.text.size() > 120) return false;
    const bool day = next.text.view().find_first_of("0123456789") != std::string_view::npos && next.text.size() < 30;
    if (words_.contains("genre", s)) return !day && next.text.size() <= 80 && !ends_with_any(next.text.view(), ".;,:");
    if (word == std::string_view::npos) return false;
    return words_.contains("goes_on", s.substr(word + 1));
  }

  // Attendance, agenda list, action lists: begun by a label, ended by the next heading, label or running text.
  void parts() {
    Part now = Part::front;
    std::size_t since = 0;
    bool bare = false;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
      const Segment& s = segments_[i];
      Reading& r = readings_[i];
      bool heading = false;
      // `Aanwezig  PR, Ellen Vos (EV)`: a list behind the label needs no colon.
      const bool listed = r.label && attendance_kind(r.label->kind) && i < 30 && !is_sentence(s.text.view()) &&
                          s.text.view().substr(r.label->end).find_first_of(",(") != std::string_view::npos && !has_verb(s.text.view(), 4);
      const std::string kind = r.label && (r.label->colon || r.bare || listed || s.style.heading > 0) ? r.label->kind : std::string();
      const bool starts = !r.number || s.style.heading > 0;
      const bool list = starts && r.bare && s.bullet.empty();  // what may begin a list of actions, decisions, points
      if (i > 0 && static_cast<int>(i) == title_) {
        now = Part::front;
      } else if (attendance_kind(kind) && starts) {
        now = Part::attendance;
        heading = r.bare;
        bare = r.bare;
        since = i;
      } else if (s.is_table() && table_attendance(s)) {
        now = Part::attendance;
        bare = false;
        since = i;
      } else if ((kind == "agenda" || kind == "contents") && starts && r.bare) {
        now = Part::agenda;
        heading = true;
        since = i;
      } else if (s.style.heading > 0 && r.bare && kind == "secretary") {
        out_.places[i].part = Part::aside;  // `## Verslag` holds the items
        out_.places[i].heading = true;
        now = Part::front;
        continue;
      } else if (list && lists(i) && (kind == "actions" || kind == "commitments" || kind == "decisions")) {
        now = kind == "decisions" ? Part::decisions : Part::actions;
        heading = true;
        since = i;
      } else if (list && kind == "next_agenda") {
        now = Part::next_agenda;
        heading = true;
        since = i;
      } else if (starts && r.bare && (s.style.heading > 0 || !s.blank_before || i < 12) &&
                 (kind == "attachments" || (kind == "summary" && s.style.heading > 0) || kind == "minutes" || kind == "agenda_and_minutes")) {
        now = Part::aside;
        heading = true;
        since = i;
      } else if (now == Part::attendance && !holds_attendance(i, since, bare)) {
        now = Part::front;
      } else if (now == Part::agenda && agenda_over(i, since)) {
        now = Part::front;
      } else if (now == Part::actions && r.title_word && s.blank_before && r.score >= 2.5 &&
                 (r.look == Look::numbered || r.look == Look::capitals || r.look == Look::underlined || r.look == Look::bold)) {
        now = Part::front;  // the agenda goes on: the list was part of an item
      } else if ((now == Part::actions || now == Part::next_agenda || now == Part::decisions || now == Part::aside) && r.look == Look::mark &&
                 readings_[since].look == Look::mark && r.level <= readings_[since].level) {
        now = Part::front;
      }
      out_.places[i].part = now;
      out_.places[i].heading = heading;
    }
  }

  // What follows is a list, table or row, not running text: a heading `Volgende stappen` may also be an item.
  bool lists(std::size_t i) const {
    if (i + 1 >= segments_.size()) return true;
    const Segment& next = segments_[i + 1];
    if (next.is_table() || !next.bullet.empty() || next.check || readings_[i + 1].look == Look::numbered) return true;
    // `Actielijst` with `Is behandeld en bijgewerkt` below is an item's heading; `Jan: belt de gemeente` is an action.
    const std::string_view s = next.text.view();
    return s.size() < 120 && (s.find(": ") != std::string_view::npos || s.find('(') != std::string_view::npos || !has_verb(s, 4));
  }

  bool table_attendance(const Segment& s) const {
    for (const auto& row : s.rows)
      for (const Text& cell : row)
        if (const auto label = read_label(cell.view(), words_); label && attendance_kind(label->kind)) return true;
    return false;
  }

  bool holds_attendance(std::size_t i, std::size_t since, bool bare) const {
    const Segment& s = segments_[i];
    const Reading& r = readings_[i];
    if (r.look == Look::mark) return false;
    if (s.is_table()) return i == since + 1;
    if (r.number && s.bullet.empty() && (r.title_word || !bare)) return false;
    if (r.number && r.number->values[0] == 1 && r.score > 1) return false;
    if (r.label && header_kind(r.label->kind) && r.label->colon) return true;
    if (r.label && r.label->colon && !header_kind(r.label->kind)) return false;
    if (segments_[i - 1].is_table()) return false;  // a table of persons is the whole list
    if (s.blank_before && is_sentence(s.text.view())) return false;
    if (!s.bullet.empty()) return true;
    if (s.text.size() > 160 && s.text.view().find(". ") != std::string_view::npos && !bare) return false;
    if (!bare && s.blank_before) return ends_with_any(segments_[i - 1].text.view(), ",");
    if (bare && s.blank_before && (r.title_word || r.look == Look::capitals || r.look == Look::underlined)) return false;
    return s.text.size() < 400;
  }

  bool agenda_over(std::size_t i, std::size_t since) const {
    const Segment& s = segments_[i];
    const Reading& r = readings_[i];
    if (r.look == Look::mark) return true;
    if (r.label && r.label->colon && (attendance_kind(r.label->kind) || header_kind(r.label->kind))) return true;
    if (r.number && s.depth == 0) {
      for (std::size_t j = since + 1; j < i; ++j)
        if (readings_[j].number && readings_[j].number->printed == r.number->printed && segments_[j].indent == s.indent &&
            (s.blank_before || s.cut) && r.number->values[0] <= 1)
          return true;
      return false;
    }
    return s.bullet.empty() && s.blank_before && i > since + 1;
  }

  bool free(std::size_t i) const {
    return out_.places[i].part == Part::front && !out_.places[i].title && !segments_[i].is_table();
  }

  // Which family bears the items: the one whose headings score best together, numbering that runs on counted in.
  void choose_families() {
    std::map<Family, double> scores;
    std::map<Family, long> last;
    std::map<Family, int> count, titled;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
      const Reading& r = readings_[i];
      if (r.look == Look::none || r.score < 0.3 || !free(i)) continue;
      if (r.label && header_kind(r.label->kind) && r.label->colon) continue;
      const Family family{r.look, r.look == Look::mark || r.look == Look::numbered ? r.level : 0};
      double value = std::max(-1.0, r.score - 0.5);
      if (r.number && (r.look == Look::numbered || r.look == Look::worded)) {
        const long n = r.number->values.back();
        if (const auto before = last.find(family); before != last.end())
          value += n == before->second + 1 ? 1.0 : n == before->second ? 0.3 : n > before->second ? 0 : -0.8;
        else
          value += n <= 1 ? 0.8 : 0;
        last[family] = n;
      }
      scores[family] += value;
      ++count[family];
      titled[family] += r.title_word;
    }
    double best = 0.9;
    for (const auto& [family, score] : scores) {
      double value = score;
      if (family.look == Look::plain || family.look == Look::capitals || family.look == Look::bold) value *= 0.5;
      if (count[family] == 1 && titled[family] == 0 && family.look != Look::mark && family.look != Look::bulleted)
        value *= 0.4;  // one line makes no family
      if (family.look == Look::mark) value += 1.5 - 0.3 * family.level;
      if (family.look == Look::numbered && family.level > 1) value *= 0.4;
      if (value > best) {
        best = value;
        chosen_ = family;
      }
    }
    // Of heading marks the highest level that holds more than the title is the items'.
    if (chosen_.look == Look::mark)
      for (const auto& [family, n] : count)
        if (family.look == Look::mark && family.level < chosen_.level && n >= 1) {
          chosen_ = family;
          break;
        }
  }

  std::optional<int> level_of(std::size_t i) const {
    const Reading& r = readings_[i];
    if (chosen_.look == Look::none || r.look == Look::none) return std::nullopt;
    if (chosen_.look == Look::mark) {
      // A deeper heading that only structures the talk (`### Discussie`, `#### Optie A`) is no item.
      if (r.look != Look::mark || r.level < chosen_.level) return std::nullopt;
      const std::string title = text_after(segments_[i], r.number);
      if (r.level > chosen_.level && (words_.contains("talk_word", title) || words_.contains("talk_heading", title))) return std::nullopt;
      return r.level - chosen_.level;
    }
    if (r.look == Look::plain && sub_heading(i)) return 1;
    if (r.look == chosen_.look) {
      if (chosen_.look == Look::numbered) {
        if (r.level > chosen_.level && is_sentence(text_after(segments_[i], r.number))) return std::nullopt;
        if (r.number->kind == Number::Kind::letter && r.level == 1 && r.score <= 2)
          return own_text(i) && !out_.items.empty() ? std::optional<int>(1) : std::nullopt;
        // `5.1` belongs to the 5 before it; `6` to the 5 before it.
        const bool runs_on = r.level > chosen_.level ? r.number->values.front() == last_number_ : r.number->values.back() == last_number_ + 1;
        if (r.score < 0.8 && !runs_on) return std::nullopt;
        if (r.score < 0.3) return std::nullopt;
        // The list inside an item goes on, even where its number would be the next item's.
        if (i > 0 && !segments_[i].blank_before && !r.title_word && readings_[i - 1].look == Look::numbered && !out_.places[i - 1].heading &&
            readings_[i - 1].number->values.back() + 1 == r.number->values.back())
          return std::nullopt;
        if (r.level < chosen_.level) return std::nullopt;
        if (r.number->lettered && r.level == chosen_.level && r.number->values.back() == last_number_ && !out_.items.empty()) return 1;
        if (r.level == 1 && r.number->values[0] <= last_number_ - 1 && last_number_ > 1 && !r.title_word && r.score < 2.2 && !restarts(i))
          return std::nullopt;
        return r.level - chosen_.level;
      }
      return r.score > 0.5 ? std::optional<int>(0) : std::nullopt;
    }
    return std::nullopt;
  }

  // A short line alone, under an item and followed by its own text.
  bool sub_heading(std::size_t i) const {
    const Segment& s = segments_[i];
    if (out_.items.empty() || i + 1 >= segments_.size() || s.text.size() > 60 || (readings_[i].label && (readings_[i].label->colon || (readings_[i].bare && readings_[i].label->kind != "actions"))))
      return false;
    const std::string_view all = s.text.view();
    if (!(all[0] >= 'A' && all[0] <= 'Z') || words_.longest("talk_word", all) || is_sentence(all)) return false;
    const Segment& next = segments_[i + 1];
    return free(i + 1) && next.bullet.empty() && !next.is_table() && next.text.size() > s.text.size() &&
           (ends_with_any(next.text.view(), ".!?") || has_verb(next.text.view(), 4)) &&
           (readings_[i + 1].look == Look::none || has_verb(next.text.view(), 4));
  }

  // A second part numbers from 1 again: set like the first items, with text of its own, behind no `…:`.
  bool restarts(std::size_t i) const {
    const Segment& s = segments_[i];
    return readings_[i].number->values[0] <= 1 && s.blank_before && i > 0 && !ends_with_any(segments_[i - 1].text.view(), ":") &&
           s.indent == segments_[out_.items.front().segment].indent && i + 1 < segments_.size() && readings_[i + 1].look == Look::none;
  }

  // A lettered line alone with a paragraph of its own below.
  bool own_text(std::size_t i) const {
    return segments_[i].blank_before && i + 1 < segments_.size() && segments_[i + 1].blank_before && free(i + 1) &&
           readings_[i + 1].look == Look::none && segments_[i + 1].bullet.empty() && segments_[i + 1].text.size() > 60;
  }

  bool has_verb(std::string_view s, int within) const {
    for (std::size_t at = 0; at < s.size() && within > 0; ++at) {
      if (at > 0 && s[at - 1] != ' ') continue;
      --within;
      const auto verb = words_.longest("finite_verb", s.substr(at));
      if (verb && at + verb->length < s.size() && s[at + verb->length] == ' ') return true;
    }
    return false;
  }

  // `De voorzitter opent de vergadering.` is no title.
  bool is_sentence(std::string_view s) const {
    // `De kade: Kee vertelt …`: what stands before the colon is a title.
    if (const std::size_t colon = s.find(": "); colon != std::string_view::npos && colon <= 60 && !has_verb(s.substr(0, colon + 2), 9)) return false;
    return s.size() > 24 && ends_with_any(s, ".:") && has_verb(s, 9) && words_.longest("rest_start", s);
  }

  // Does anything besides numbered lines speak of a meeting? A recipe has numbered steps too.
  bool minutes() const {
    if (title_ >= 0 || chosen_.look == Look::mark) return true;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
      if (out_.places[i].part == Part::attendance) return true;
      if (readings_[i].label && readings_[i].label->colon && header_kind(readings_[i].label->kind)) return true;
      if (readings_[i].title_word && out_.places[i].heading) return true;
      const std::string_view s = segments_[i].text.view();
      for (std::size_t at = 0; i < 10 && at < s.size() && at < 300; ++at)
        if ((at == 0 || s[at - 1] == ' ') && words_.longest("assembly_word", s.substr(at))) return true;
    }
    return false;
  }

  void no_items() {
    out_.items.clear();
    for (Place& place : out_.places)
      if (place.part == Part::item) place = {Part::aside, false, false, -1};
  }

  // A first run of headings without any text below, taken up again later, was the agenda.
  void bare_agenda() {
    std::size_t restart = 0;
    for (std::size_t k = 1; k < out_.items.size() && restart == 0; ++k) {
      const auto& values = readings_[out_.items[k].segment].number;
      const auto& first = readings_[out_.items[0].segment].number;
      if (out_.items[k].level == 0 && values && first && values->values == first->values &&
          readings_[out_.items[k].segment].look == readings_[out_.items[0].segment].look)
        restart = k;
    }
    if (restart < 3) return;
    std::size_t with_text = 0;
    for (std::size_t k = 0; k < restart; ++k) {
      const std::size_t next = out_.items[k + 1].segment;
      if (next > out_.items[k].segment + 1 || out_.items[k].rest.size() > 20) ++with_text;
    }
    if (with_text * 4 > restart) return;
    const std::size_t end = out_.items[restart].segment;
    for (std::size_t i = out_.items[0].segment; i < end; ++i) out_.places[i] = {Part::agenda, false, false, -1};
    out_.items.erase(out_.items.begin(), out_.items.begin() + static_cast<long>(restart));
    for (OutlineItem& item : out_.items)
      if (item.parent >= 0) item.parent -= static_cast<int>(restart);
    for (Place& place : out_.places)
      if (place.item >= 0) place.item -= static_cast<int>(restart);
  }

  void items() {
    std::vector<int> open;  // index of the open item of each level
    int current = -1;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
      Place& place = out_.places[i];
      if (taken_ == i && i > 0) continue;
      const auto level = free(i) ? level_of(i) : std::nullopt;
      if (level) {
        OutlineItem item;
        item.segment = i;
        item.level = std::min<int>(*level, static_cast<int>(open.size()));
        open.resize(static_cast<std::size_t>(item.level));
        item.parent = open.empty() ? -1 : open.back();
        fill(item, i);
        current = static_cast<int>(out_.items.size());
        open.push_back(current);
        if (item.level == 0 && readings_[i].number) last_number_ = readings_[i].number->values.back();
        out_.items.push_back(std::move(item));
        place = {Part::item, true, false, current};
      } else if (place.part == Part::front && current >= 0 && !place.title) {
        place = {Part::item, false, false, current};
      }
    }
  }

  // Number, title, presenter and what follows the title on its own line.
  void fill(OutlineItem& item, std::size_t i) {
    const Segment& s = segments_[i];
    const Reading& r = readings_[i];
    const std::size_t begin = r.number ? r.number->end : 0;
    if (r.number) item.number = r.number->printed;
    item.score = r.score;
    Text title = s.text.slice(begin, s.text.size()).trimmed();
    const std::size_t cut = s.style.heading > 0         ? title.size()
                            : is_sentence(title.view()) ? first_sentence(title.view())
                                                        : title_end(title.view(), s.cut);
    item.rest = title.slice(cut, title.size()).trimmed();
    if (item.rest.view().starts_with(":") || item.rest.view().starts_with(";")) item.rest = item.rest.slice(1, item.rest.size()).trimmed();
    title = title.slice(0, cut).trimmed();
    while (!title.empty() && title.view().back() == ':') title = title.slice(0, title.size() - 1).trimmed();
    // `Titel (Jos Som - Kerkrade)`: names in a closing bracket introduce the item.
    if (title.view().ends_with(")")) {
      const std::size_t open = title.view().rfind('(');
      if (open != std::string_view::npos && open > 2) {
        const std::string_view inside = title.view().substr(open + 1, title.size() - open - 2);
        if (presenter(inside)) {
          item.presenter = title.slice(open + 1, title.size() - 1).trimmed();
          title = title.slice(0, open).trimmed();
        }
      }
    }
    // A number alone on its line, or `### Agendapunt 2:`: the title stands on the next.
    if (title.empty() && item.rest.empty() && i + 1 < segments_.size() && title_below(i + 1)) {
      title = segments_[i + 1].text;
      out_.places[i + 1] = {Part::item, true, false, static_cast<int>(out_.items.size())};
      taken_ = i + 1;
    }
    item.title = title;
  }

  bool title_below(std::size_t i) const {
    const Segment& s = segments_[i];
    return free(i) && s.bullet.empty() && !s.text.empty() && !readings_[i].number && !(readings_[i].label && readings_[i].label->colon) && s.text.size() <= 90 &&
           (s.quoted || !ends_with_any(s.text.view(), ".!?;,"));
  }

  // One to four words that begin with a capital (infixes apart), perhaps ` - Plaats` behind.
  bool presenter(std::string_view inside) const {
    if (inside.empty() || inside.size() > 60) return false;
    if (words_.contains("role", inside) && inside.size() <= 4) return true;
    std::size_t dash = inside.find(" - ");
    if (dash == std::string_view::npos) dash = inside.find(" – ");
    const std::string_view name = inside.substr(0, dash);
    int capitals = 0, all = 0;
    for (std::size_t at = 0; at < name.size();) {
      std::size_t end = name.find(' ', at);
      if (end == std::string_view::npos) end = name.size();
      const std::string_view word = name.substr(at, end - at);
      ++all;
      if (word.find_first_of("0123456789") != std::string_view::npos) return false;
      if (word[0] >= 'A' && word[0] <= 'Z') ++capitals;
      else if (!words_.contains("infix", word)) return false;
      at = end + 1;
      while (at < name.size() && name[at] == ' ') ++at;
    }
    return capitals >= (dash == std::string_view::npos ? 2 : 1) && all <= 5;
  }

  // `Verslag van de penningmeester. Over het …`: a first part without a verb is a title all the same.
  std::size_t first_sentence(std::string_view s) const {
    const std::size_t dot = s.find(". ");
    return dot != std::string_view::npos && !has_verb(s.substr(0, dot + 1), 20) ? dot + 1 : 0;
  }

  // Where a title that shares its line with text ends: at a colon or semicolon, before a sentence. Pieces of a one-line
  // page have no line end to tell, so less is asked there.
  std::size_t title_end(std::string_view s, bool cut) const {
    for (std::size_t at = 1; at + 1 < s.size() && at < 160; ++at) {
      if (s[at] == ';' && s[at + 1] == ' ' && at + 2 < s.size()) return at;
      // Behind a colon stands text where it is a sentence, else the title goes on: `Vervolg: stand van zaken`.
      if (s[at] == ':' && s[at + 1] == ' ' && at + 2 < s.size() && (has_verb(s.substr(at + 2), 12) || ends_with_any(s, ".?!")))
        return at;
      if (s[at] != ' ') continue;
      const std::string_view next = s.substr(at + 1);
      if (cut && next.starts_with("- ") && has_verb(next, 9)) return at;
      if (!(next[0] >= 'A' && next[0] <= 'Z')) continue;
      if (s[at - 1] == '.' && s.size() > 60 && at > 3 && s.find(' ') < at) return at;
      const bool ends = ends_with_any(s, ".?!");
      if (s.size() > 45 && words_.longest("rest_start", next) && next.size() > 25 && has_verb(next, 12)) return at;
      if (cut && ends && (words_.longest("rest_start", next) || words_.longest("honorific", next) || has_verb(next, 3))) return at;
      if (!cut && ends && s.size() > 60 && has_verb(next, 3)) return at;
    }
    return s.size() > 160 ? 0 : s.size();
  }

  const std::vector<Segment>& segments_;
  const Vocabulary& words_;
  std::vector<Reading> readings_;
  Outline out_;
  Family chosen_;
  long last_number_ = 0;
  int title_ = -1;
  std::size_t taken_ = 0;  // the segment that is the title of the item before it
};

}  // namespace

Outline outline(const std::vector<Segment>& segments, const Vocabulary& words) { return Outliner(segments, words).build(); }

}  // namespace notulen
