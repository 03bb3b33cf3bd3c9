#include "outline.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "outline/draft.hpp"

namespace notulen {
namespace {

using namespace outlining;

constexpr const char* look_names[] = {"no heading", "marked",   "numbered", "lettered", "`Agendapunt n`", "underlined",
                                      "bold",       "capitals", "plain",    "bulleted"};

struct Family {
  Look look = Look::none;
  int level = 0;
  friend auto operator<=>(const Family&, const Family&) = default;
};

bool levelled(Look look) {
  return look == Look::mark || look == Look::numbered || look == Look::lettered || look == Look::bulleted;
}

class Outliner {
 public:
  explicit Outliner(Draft& draft) : d(draft) {}

  void build() {
    choose_families();
    lists_gone_through();
    items();
    bare_agenda();
    d.out.minutes = minutes();
    if (!d.out.minutes) no_items();
  }

 private:
  // Which family bears the items: the one whose headings score best together, numbering that runs on counted in.
  void choose_families() {
    std::map<Family, double> scores;
    std::map<Family, long> last;
    std::map<Family, int> count, titled;
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      const Reading& r = d.readings[i];
      if (r.look == Look::none || r.score < 0.3 || !free(d, i)) continue;
      if (r.label && header_kind(r.label->kind) && r.label->colon) continue;
      const Family family{r.look, levelled(r.look) ? r.level : 0};
      double value = std::max(-1.0, r.score - 0.5);
      if (r.number && (r.look == Look::numbered || r.look == Look::lettered || r.look == Look::worded)) {
        const long n = r.number->values.back();
        const auto before = last.find(family);
        if (before != last.end())
          value += n == before->second + 1 ? 1.0 : n == before->second ? 0.3 : n > before->second ? 0 : -0.8;
        else
          value += n <= 1 ? 0.8 : 0;
        // Initials are letters with a dot too: an alphabet begins at A and runs on.
        if (r.look == Look::lettered && (before == last.end() ? n > 1 : n != before->second + 1 && n != 1)) value -= 2;
        last[family] = n;
        if (r.level == 1) last_place_[n] = {i, r.score};
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
      // `1.1` bears the items only where no `1.` does.
      if ((family.look == Look::numbered || family.look == Look::lettered) && family.level > 1 && count.contains({family.look, family.level - 1}))
        value *= 0.4;
      d.out.families += std::string(d.out.families.empty() ? "" : ", ") + look_names[static_cast<int>(family.look)] +
                        (family.level > 0 ? " level " + std::to_string(family.level) : "") + " " + std::to_string(value).substr(0, 4);
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
    d.out.families += std::string("; the items' family: ") + look_names[static_cast<int>(chosen_.look)] +
                      (chosen_.level > 0 ? " level " + std::to_string(chosen_.level) : "");
  }

  std::optional<int> level_of(std::size_t i) {
    const Reading& r = d.readings[i];
    if (chosen_.look == Look::none || r.look == Look::none) return std::nullopt;
    if (chosen_.look == Look::mark) {
      // A deeper heading that only structures the talk (`### Discussie`, `#### Optie A`) is no item.
      if (r.look != Look::mark || r.level < chosen_.level) return std::nullopt;
      const std::string title = text_after(d.segments[i], r.number);
      if (r.level > chosen_.level && (d.words.contains("talk_word", title) || d.words.contains("talk_heading", title))) return std::nullopt;
      return r.level - chosen_.level;
    }
    // `5.1 Eerste termijn` below `Agendapunt 5`.
    if (chosen_.look == Look::worded && r.look == Look::numbered && r.level > 1 && r.number->kind == Number::Kind::arabic &&
        r.number->values.front() == last_number_ && !is_sentence(text_after(d.segments[i], r.number), d.words))
      return r.level - 1;
    // `Volgende vergadering: 9 mei` on a line of its own is a value.
    if (r.look == Look::plain && r.label && r.label->colon && !r.bare) return std::nullopt;
    // `Locatie Dorpshuis` above the first item neither.
    if (r.look == Look::plain && r.label && !r.bare && d.out.items.empty() && header_value(i)) return std::nullopt;
    if (r.look == Look::plain && chosen_.look != Look::plain && sub_heading(i)) {
      ++sub_headings_;
      return 1;
    }
    if (r.look == chosen_.look) {
      if (chosen_.look == Look::numbered) {
        if (r.level > chosen_.level && is_sentence(text_after(d.segments[i], r.number), d.words)) return std::nullopt;
        if (r.number->kind == Number::Kind::letter && r.level == 1 && r.score <= 2)
          return own_text(i) && !d.out.items.empty() ? std::optional<int>(1) : std::nullopt;
        // `5.1` belongs to the 5 before it; `6` to the 5 before it.
        const bool runs_on = r.level > chosen_.level ? r.number->values.front() == last_number_ : r.number->values.back() == last_number_ + 1;
        if (r.score < 0.8 && !runs_on) return std::nullopt;
        if (r.score < 0.3) return std::nullopt;
        // The list inside an item goes on, even where its number would be the next item's.
        if (i > 0 && !d.segments[i].blank_before && !r.title_word && d.readings[i - 1].look == Look::numbered && !d.out.places[i - 1].heading &&
            d.readings[i - 1].number->values.back() + 1 == r.number->values.back())
          return std::nullopt;
        if (r.level < chosen_.level) return std::nullopt;
        // A number far ahead, where the next one comes later and looks no worse, belongs to a list.
        if (r.level == 1 && last_number_ > 0 && r.number->values[0] > last_number_ + 4 && !r.title_word && !set_in(i) && comes_later(last_number_ + 1, i, r.score))
          return std::nullopt;
        if (r.level == 1 && last_number_ > 0 && set_in_heading(i)) return 1;
        // `5a` stands below `5`, but beside `5a` where no `5` has been.
        if (r.number->lettered && r.level == chosen_.level && r.number->values.back() == last_number_ && !d.out.items.empty())
          return last_lettered_ ? 0 : 1;
        if (r.level == 1 && r.number->values[0] <= last_number_ - 1 && last_number_ > 1 && !r.title_word && r.score < 2.2 && !restarts(i))
          return std::nullopt;
        // Numbers set in from the items' own stand below them.
        return r.level - chosen_.level + (r.level == chosen_.level && set_in(i) ? 1 : 0);
      }
      if (r.look == Look::bulleted && r.level != chosen_.level) return std::nullopt;
      if (r.look == Look::lettered) return r.score > 0.5 && r.level >= chosen_.level ? std::optional<int>(r.level - chosen_.level) : std::nullopt;
      if (r.look == Look::plain && !r.title_word && i + 1 == d.segments.size()) return std::nullopt;  // a signature
      return r.score > 0.5 ? std::optional<int>(0) : std::nullopt;
    }
    return std::nullopt;
  }

  // A line of the heading block, with or without a colon behind its label.
  bool header_value(std::size_t i) const {
    const std::string& kind = d.readings[i].label->kind;
    return kind == "date" || kind == "time" || kind == "end_time" || kind == "location" || kind == "chair" || kind == "officer";
  }

  // A short line alone, under an item and followed by its own text.
  bool sub_heading(std::size_t i) const {
    const Segment& s = d.segments[i];
    if (d.out.items.empty() || i + 1 >= d.segments.size() || s.text.size() > 60 || (d.readings[i].label && (d.readings[i].label->colon || (d.readings[i].bare && d.readings[i].label->kind != "actions"))))
      return false;
    const std::string_view all = s.text.view();
    if (!(all[0] >= 'A' && all[0] <= 'Z') || d.words.longest("talk_word", all) || is_sentence(all, d.words)) return false;
    const Segment& next = d.segments[i + 1];
    // Bullets below it count where the line stands apart from them, or lines like it have been headings before.
    if (free(d, i + 1) && !next.bullet.empty() && (next.blank_before || sub_headings_ >= 2) && s.blank_before && next.text.size() > 40 && !ends_with_any(all, ":")) return true;
    return free(d, i + 1) && next.bullet.empty() && !next.is_table() && (next.text.size() > s.text.size() || d.readings[i].title_word) &&
           (ends_with_any(next.text.view(), ".!?") || has_verb(next.text.view(), 4, d.words)) &&
           (d.readings[i + 1].look == Look::none || has_verb(next.text.view(), 4, d.words));
  }

  bool set_in(std::size_t i) const {
    return !d.out.items.empty() && d.segments[i].indent >= d.segments[d.out.items.front().segment].indent + 3;
  }

  // The number stands again behind segment i, with a score as good.
  bool comes_later(long number, std::size_t i, double score) const {
    const auto at = last_place_.find(number);
    return at != last_place_.end() && at->second.first > i && at->second.second + 0.01 >= score;
  }

  // `     1. Diepteligging` between blank lines, set in from the items and with a paragraph of its own.
  bool set_in_heading(std::size_t i) const {
    const Segment& s = d.segments[i];
    if (d.out.items.empty() || i + 1 >= d.segments.size()) return false;
    const Segment& next = d.segments[i + 1];
    return set_in(i) && s.blank_before && next.blank_before && s.text.size() <= 90 &&
           !ends_with_any(s.text.view(), ".;,:") && !has_verb(s.text.view(), 9, d.words) && next.bullet.empty() && !next.is_table() &&
           d.readings[i + 1].look == Look::none && next.text.size() > s.text.size();
  }

  // A list of actions that further items follow was gone through: it is one of them.
  void lists_gone_through() {
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      const Reading& r = d.readings[i];
      if (d.out.places[i].part != Part::actions || !d.out.places[i].heading || !of_family(i)) continue;
      std::size_t end = i + 1;
      while (end < d.segments.size() && d.out.places[end].part == Part::actions && !d.out.places[end].heading) ++end;
      int before = 0, behind = 0;
      bool titled = false;  // what follows is business, not links or presentations
      for (std::size_t k = 0; k < d.segments.size(); ++k) {
        const Reading& other = d.readings[k];
        if (k == i || d.out.places[k].part != Part::front || d.out.places[k].title || !of_family(k) || (other.look == Look::mark && other.level != r.level)) continue;
        if (other.label && (other.label->kind == "next" || other.label->kind == "next_agenda")) continue;
        ++(k < i ? before : behind);
        titled = titled || (k > i && (other.title_word || other.number));
      }
      if (before == 0 || behind < 2 || !titled) continue;
      for (std::size_t k = i; k < end; ++k) d.out.places[k] = Place{};
    }
  }

  bool of_family(std::size_t i) const {
    const Reading& r = d.readings[i];
    return r.look != Look::none && r.look == chosen_.look && r.score > 0.5 && (r.look != Look::mark || r.level >= chosen_.level);
  }

  // A second part numbers from 1 again: set like the first items, with text of its own, behind no `…:`.
  bool restarts(std::size_t i) const {
    const Segment& s = d.segments[i];
    return d.readings[i].number->values[0] <= 1 && s.blank_before && i > 0 && !ends_with_any(d.segments[i - 1].text.view(), ":") &&
           s.indent == d.segments[d.out.items.front().segment].indent && i + 1 < d.segments.size() && d.readings[i + 1].look == Look::none;
  }

  // A lettered line alone with a paragraph of its own below.
  bool own_text(std::size_t i) const {
    return d.segments[i].blank_before && i + 1 < d.segments.size() && d.segments[i + 1].blank_before && free(d, i + 1) &&
           d.readings[i + 1].look == Look::none && d.segments[i + 1].bullet.empty() &&
           (d.segments[i + 1].text.size() > 60 || (d.segments[i + 1].text.size() > d.segments[i].text.size() + 8 &&
                                                   ends_with_any(d.segments[i + 1].text.view(), ".!?")));
  }

  // Does anything besides numbered lines speak of a meeting? A recipe has numbered steps too.
  bool minutes() const {
    if (d.title >= 0 || chosen_.look == Look::mark) return true;
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      if (d.out.places[i].part == Part::attendance) return true;
      if (d.readings[i].label && d.readings[i].label->colon && header_kind(d.readings[i].label->kind)) return true;
      if (d.readings[i].title_word && d.out.places[i].heading) return true;
      const std::string_view s = d.segments[i].text.view();
      for (std::size_t at = 0; i < 10 && at < s.size() && at < 300; ++at)
        if ((at == 0 || s[at - 1] == ' ') && d.words.longest("assembly_word", s.substr(at))) return true;
    }
    return false;
  }

  void no_items() {
    d.out.items.clear();
    for (Place& place : d.out.places)
      if (place.part == Part::item) place = {Part::aside, false, false, -1};
  }

  // A first run of headings without any text below, taken up again later, was the agenda.
  void bare_agenda() {
    std::size_t restart = 0;
    for (std::size_t k = 1; k < d.out.items.size() && restart == 0; ++k) {
      const auto& values = d.readings[d.out.items[k].segment].number;
      const auto& first = d.readings[d.out.items[0].segment].number;
      if (d.out.items[k].level == 0 && values && first && values->values == first->values &&
          d.readings[d.out.items[k].segment].look == d.readings[d.out.items[0].segment].look)
        restart = k;
    }
    if (restart < 3) return;
    std::size_t with_text = 0;
    for (std::size_t k = 0; k < restart; ++k) {
      const std::size_t next = d.out.items[k + 1].segment;
      if (next > d.out.items[k].segment + 1 || d.out.items[k].rest.size() > 20) ++with_text;
    }
    if (with_text * 4 > restart) return;
    const std::size_t end = d.out.items[restart].segment;
    for (std::size_t i = d.out.items[0].segment; i < end; ++i) d.out.places[i] = {Part::agenda, false, false, -1};
    d.out.items.erase(d.out.items.begin(), d.out.items.begin() + static_cast<long>(restart));
    for (OutlineItem& item : d.out.items)
      if (item.parent >= 0) item.parent -= static_cast<int>(restart);
    for (Place& place : d.out.places)
      if (place.item >= 0) place.item -= static_cast<int>(restart);
  }

  void items() {
    std::vector<int> open;  // index of the open item of each level
    int current = -1;
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      Place& place = d.out.places[i];
      if (taken_ == i && i > 0) continue;
      // What stands above the title is no business yet, and a text begins with a letterhead rather than with business.
      const bool business = static_cast<int>(i) > d.title && (i > 0 || d.readings[i].title_word || d.readings[i].number || d.readings[i].look == Look::mark);
      const auto level = free(d, i) && business ? level_of(i) : std::nullopt;
      if (level) {
        OutlineItem item;
        item.segment = i;
        item.level = std::min<int>(*level, static_cast<int>(open.size()));
        open.resize(static_cast<std::size_t>(item.level));
        item.parent = open.empty() ? -1 : open.back();
        if (fill_heading(d, i, item)) {
          d.out.places[i + 1] = {Part::item, true, false, static_cast<int>(d.out.items.size())};
          taken_ = i + 1;
        }
        current = static_cast<int>(d.out.items.size());
        open.push_back(current);
        if (item.level == 0 && d.readings[i].number) {
          last_number_ = d.readings[i].number->values.back();
          last_lettered_ = d.readings[i].number->lettered;
        }
        d.out.items.push_back(std::move(item));
        place = {Part::item, true, false, current};
      } else if (place.part == Part::front && current >= 0 && !place.title) {
        place = {Part::item, false, false, current};
      }
    }
  }

  Draft& d;
  Family chosen_;
  std::map<long, std::pair<std::size_t, double>> last_place_;  // of each number of one level: where it stands last, its score there
  long last_number_ = 0;
  bool last_lettered_ = false;  // … with a letter behind it
  int sub_headings_ = 0;  // plain lines taken for sub-headings so far
  std::size_t taken_ = 0;  // the segment that is the title of the item before it
};

}  // namespace

Outline outline(const std::vector<Segment>& segments, const Vocabulary& words) {
  Draft draft{segments, words, read_segments(segments, words), {}, {}, -1};
  draft.out.places.resize(segments.size());
  find_title(draft);
  find_parts(draft);
  find_names(draft);
  announce(draft);
  Outliner(draft).build();
  for (const Reading& reading : draft.readings)
    draft.out.reasons.push_back("heading " + std::to_string(reading.score).substr(0, 4) + ":" + reading.why);
  return std::move(draft.out);
}

}  // namespace notulen
