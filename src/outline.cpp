#include "outline.hpp"

#include <algorithm>
#include <map>

#include "outline/closing.hpp"
#include "outline/contents.hpp"
#include "outline/draft.hpp"
#include "outline/path.hpp"
#include "outline/presenter.hpp"
#include "outline/title_words.hpp"

namespace notulen {
namespace {

using namespace outlining;

constexpr const char* look_names[] = {"no heading", "marked",   "numbered", "lettered", "`Agendapunt n`", "underlined",
                                      "bold",       "capitals", "plain",    "bulleted", "labelled", "`Title:` alone", "title and text on a line"};

class Outliner {
 public:
  explicit Outliner(Draft& draft) : d(draft) {}

  void build() {
    std::vector<Step> steps = best_path(d);
    if (lists_gone_through(steps)) steps = best_path(d);
    items(steps);
    bare_agenda();
    // Two numbered sentences are a list.
    if (d.out.items.size() < 3 && std::all_of(d.out.items.begin(), d.out.items.end(), [](const OutlineItem& item) { return item.title.empty(); }))
      no_items();
    set_signatures_aside(d);
    d.out.families = families();
    d.out.minutes = minutes();
    if (!d.out.minutes) no_items();
  }

 private:
  // A list of actions that further items of its look follow was gone through: it is one of them.
  bool lists_gone_through(const std::vector<Step>& steps) {
    // The items of each look (and level of heading mark), and the last of them that is business, not links or presentations.
    struct Alike {
      std::vector<std::size_t> segments;
      std::size_t titled = 0;
    };
    const auto key = [](const Reading& r) { return std::pair(r.look, r.look == Look::mark ? r.level : 0); };
    std::map<std::pair<Look, int>, Alike> looks;
    for (const Step& step : steps) {
      const Reading& r = d.readings[step.segment];
      if (r.label && (r.label->kind == "next" || r.label->kind == "next_agenda")) continue;
      Alike& alike = looks[key(r)];
      alike.segments.push_back(step.segment);
      if (r.title_word || r.number) alike.titled = step.segment;
    }
    bool changed = false;
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      const Reading& r = d.readings[i];
      if (d.out.places[i].part != Part::actions || !d.out.places[i].heading || r.look == Look::none) continue;
      const Alike& alike = looks[key(r)];
      const auto behind = std::upper_bound(alike.segments.begin(), alike.segments.end(), i);
      const bool earlier = r.label && r.label->kind == "actions" && d.words.first("gone_through", d.segments[i].text.view());
      if ((behind == alike.segments.begin() && !earlier) || alike.segments.end() - behind < 2 || (alike.titled <= i && !earlier)) continue;
      std::size_t end = i + 1;
      while (end < d.segments.size() && d.out.places[end].part == Part::actions && !d.out.places[end].heading) ++end;
      for (std::size_t k = i; k < end; ++k) d.out.places[k] = Place{};
      changed = true;
    }
    return changed;
  }

  // How many items each look has.
  std::string families() const {
    std::map<Look, int> count;
    for (const OutlineItem& item : d.out.items) ++count[d.readings[item.segment].look];
    std::string out;
    for (const auto& [look, n] : count)
      out += (out.empty() ? "" : ", ") + std::to_string(n) + " " + look_names[static_cast<int>(look)];
    const auto most = std::max_element(count.begin(), count.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return out.empty() ? "no items" : out + "; the items' family: " + look_names[static_cast<int>(most->first)];
  }

  // Does anything besides numbered lines speak of a meeting? A recipe has numbered steps too.
  bool minutes() const {
    if (d.title >= 0) return true;
    for (const OutlineItem& item : d.out.items)
      if (d.readings[item.segment].look == Look::mark || d.readings[item.segment].treated) return true;
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
      if (!values || !first || values->values != first->values) continue;
      // `1. Opening` behind a list from `A. Opening` to `D. Sluiting`
      const bool relettered = values->kind != first->kind && !d.out.items[0].title.empty() && fold_case(d.out.items[k].title.view()) == fold_case(d.out.items[0].title.view());
      const bool again = d.out.items[k].level == 0 && d.readings[d.out.items[k].segment].look == d.readings[d.out.items[0].segment].look;
      if (relettered || again) restart = k;
    }
    if (restart < 3) return;
    std::size_t with_text = 0;
    for (std::size_t k = 0; k < restart; ++k) {
      const std::size_t next = d.out.items[k + 1].segment;
      if (next > d.out.items[k].segment + 1 || d.out.items[k].rest.size() > 20) ++with_text;
    }
    if (with_text * 4 > restart) return;
    const std::size_t end = d.out.items[restart].segment;
    // The heading block of the minutes may stand between the two.
    bool over = false;
    for (std::size_t i = d.out.items[0].segment; i < end; ++i) {
      Place& place = d.out.places[i];
      const auto& label = d.readings[i].label;
      over = over || place.part == Part::attendance || (label && label->colon && header_kind(label->kind));
      if (place.part == Part::item) place = {over ? Part::front : Part::agenda, false, false, -1};
    }
    d.out.items.erase(d.out.items.begin(), d.out.items.begin() + static_cast<long>(restart));
    for (OutlineItem& item : d.out.items) {
      item.parent = std::max(item.parent - static_cast<int>(restart), -1);  // the first may have stood below the list's last entry
      item.level = item.parent < 0 ? 0 : d.out.items[static_cast<std::size_t>(item.parent)].level + 1;
    }
    for (Place& place : d.out.places)
      if (place.item >= 0) place.item -= static_cast<int>(restart);
  }

  // `2 Notulen Goedgekeurd.` right below `1 Opening De voorzitter opent.`: nearly every line holds title and text.
  bool run_on(const std::vector<Step>& steps) const {
    std::size_t lines = 0;
    for (std::size_t k = 0; k < steps.size(); ++k) {
      const std::size_t i = steps[k].segment;
      const bool alone = k + 1 < steps.size() ? steps[k + 1].segment == i + 1 : i + 1 == d.segments.size();
      lines += alone && d.readings[i].number && d.segments[i].text.size() > 18 && ends_with_any(d.segments[i].text.view(), ".!?");
    }
    return lines > 3 && lines * 10 >= steps.size() * 8;
  }

  void items(const std::vector<Step>& steps) {
    d.run_on = run_on(steps);
    std::vector<int> open;  // index of the open item of each level
    int current = -1;
    auto step = steps.begin();
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      Place& place = d.out.places[i];
      if (step != steps.end() && step->segment < i) ++step;  // the title of the item before it
      if (step != steps.end() && step->segment == i) {
        OutlineItem item;
        item.segment = i;
        item.level = std::min<int>(step->level, static_cast<int>(open.size()));
        open.resize(static_cast<std::size_t>(item.level));
        item.parent = open.empty() ? -1 : open.back();
        d.readings[i].why += " path:" + step->why;
        const std::size_t below = fill_heading(d, i, item);
        current = static_cast<int>(d.out.items.size());
        open.push_back(current);
        d.out.items.push_back(std::move(item));
        place = {Part::item, true, false, current};
        if (d.readings[i].caption >= 0) d.out.places[static_cast<std::size_t>(d.readings[i].caption)] = place;
        ++step;
        for (std::size_t k = 1; k <= below; ++k) d.out.places[++i] = {Part::item, k == below, false, current};
      } else if (place.part == Part::front && current >= 0 && !place.title) {
        place = {Part::item, false, false, current};
      }
    }
    untitled_articles();
  }

  // `Art. 112. De notulen worden gelezen …` among others whose first sentence is no title either: none of them bears one.
  void untitled_articles() {
    constexpr std::size_t least = 3, longest_title = 40;  // bytes
    std::size_t articles = 0, bare = 0;
    std::vector<OutlineItem*> long_ones;
    for (OutlineItem& item : d.out.items) {
      const Reading& r = d.readings[item.segment];
      if (!r.number || !r.number->worded || d.segments[item.segment].style.heading > 0) continue;
      ++articles;
      if (item.title.empty() && !item.rest.empty()) ++bare;
      else if (item.title.size() > longest_title && item.title.view().back() == '.' && !item.rest.empty()) long_ones.push_back(&item);
    }
    if (articles < least || bare * 2 < articles || bare + long_ones.size() < articles) return;
    for (OutlineItem* item : long_ones) {
      const std::size_t begin = d.readings[item->segment].number->end;
      item->rest = d.segments[item->segment].text.slice(begin, d.segments[item->segment].text.size()).trimmed();
      item->title = {};
    }
  }

  Draft& d;
};

}  // namespace

Outline outline(const std::vector<Segment>& segments, const Vocabulary& words, bool reasons) {
  Draft draft{segments, words, read_segments(segments, words, reasons), {}, {}, {}, {}, false, false, -1, reasons};
  draft.out.places.resize(segments.size());
  const auto apart = std::count_if(segments.begin(), segments.end(), [](const Segment& s) { return s.below_blank(); });
  draft.tight = segments.size() > 7 && apart * 4 <= static_cast<long>(segments.size());
  read_contents(draft);
  find_title(draft);
  find_parts(draft);
  find_names(draft);
  find_captions(draft);
  announce(draft);
  Outliner(draft).build();
  presenters_below(draft);
  if (!reasons) return std::move(draft.out);
  for (const Reading& reading : draft.readings)
    draft.out.reasons.push_back("heading " + std::to_string(reading.score).substr(0, 4) + ":" + reading.why);
  return std::move(draft.out);
}

void keep_items(Outline& outline, std::size_t most) {
  for (Place& place : outline.places) {
    if (place.item < 0 || static_cast<std::size_t>(place.item) < most) continue;
    place.item = static_cast<int>(most) - 1;
    place.heading = false;
    if (place.item < 0) place.part = Part::aside;
  }
  outline.items.resize(std::min(outline.items.size(), most));
}

}  // namespace notulen
