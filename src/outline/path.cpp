#include "outline/path.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace notulen::outlining {
namespace {

constexpr std::size_t beam = 24;   // paths kept at a time
constexpr int most_levels = 4;
constexpr int none = -1;

// Headings of one series look alike and are numbered alike.
struct Series {
  Look look = Look::none;
  int rank = 0;  // level of a heading mark, how many numbers a printed one has, depth of a bullet
  int kind = 0;  // of its number: 0 arabic or none, 1 roman or capital, 2 small letter
  friend bool operator==(const Series&, const Series&) = default;
};

// An item that is open on some level.
struct Open {
  Series series;
  long number = 0;   // the last of its numbers: 2 of `5.2`
  long above = 0;    // the one before that
  long earlier = 0;  // the number of the heading before it on its level
  bool lettered = false;
  int indent = 0;
  std::size_t segment = 0;
  friend bool operator==(const Open&, const Open&) = default;
};

struct Path {
  double score = 0;
  std::array<Open, most_levels> open;
  int depth = 0;          // how many levels are open
  int last = none;        // its last step, an index into the steps of all paths
  std::size_t list = 0;   // the numbered line last taken for text, its number
  long list_number = -1;

  [[nodiscard]] bool same_place(const Path& other) const {
    return depth == other.depth && list == other.list && std::equal(open.begin(), open.begin() + depth, other.open.begin());
  }
};

struct Linked {
  int before = none;
  std::size_t segment = 0;
  int level = 0;
};

// Labels whose value follows without a colon too.
bool value_kind(const std::string& kind) {
  return kind == "date" || kind == "time" || kind == "end_time" || kind == "location" || kind == "chair" || kind == "officer";
}

double weight(Look look) {
  switch (look) {
    case Look::plain: return 0.5;
    case Look::capitals:
    case Look::bold:
    case Look::colon: return 0.6;
    case Look::bulleted:
    case Look::labelled:
    case Look::run_in: return 0.8;
    default: return 1;
  }
}

class Search {
 public:
  explicit Search(const Draft& draft) : d(draft) {
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      const Reading& r = d.readings[i];
      if (!candidate(i)) continue;
      ++count_[r.look];
      if (r.number && r.number->values.size() == 1) last_place_[r.number->values[0]] = {i, r.score};
    }
    find_leading();
  }

  std::vector<Step> run() {
    if (leading_.look == Look::none) return {};
    std::vector<Path> paths(1);
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      if (!candidate(i)) continue;
      const std::size_t known = paths.size();
      paths.reserve(known * (most_levels + 2));  // what is extended stays where it is
      for (std::size_t p = 0; p < known; ++p) extend(i, paths[p], paths);
      for (std::size_t p = 0; p < known; ++p)  // as text
        if (d.readings[i].number) {
          paths[p].list = i;
          paths[p].list_number = d.readings[i].number->values.back();
        }
      keep_best(paths);
    }
    const auto best = std::max_element(paths.begin(), paths.end(), [](const Path& a, const Path& b) { return a.score < b.score; });
    std::vector<Step> out;
    for (int at = best->last; at != none; at = steps_[static_cast<std::size_t>(at)].before) {
      const Linked& step = steps_[static_cast<std::size_t>(at)];
      out.push_back({step.segment, step.level, {}});
    }
    std::reverse(out.begin(), out.end());
    Path path;
    for (Step& step : out) {
      gain_of(step.segment, path, step.level, &step.why);
      open_item(step.segment, step.level, path);
    }
    return out;
  }

 private:
  // May it be a heading at all?
  bool candidate(std::size_t i) const {
    const Reading& r = d.readings[i];
    if (r.look == Look::none || r.score < 0.25 || !free(d, i) || static_cast<int>(i) <= d.title) return false;
    // A text begins with a letterhead rather than with business; a signature ends it.
    const bool sure = r.title_word || r.number || r.look == Look::mark || r.look == Look::labelled;
    if ((i == 0 || i + 1 == d.segments.size()) && !sure) return false;
    if (r.label && header_kind(r.label->kind) && r.label->colon && !r.number) return false;
    if (r.look == Look::colon && named(d.segments[i].text.view())) return false;  // a speaker
    if (r.look == Look::plain && repeats_title(i)) return false;
    // `Volgende vergadering: 9 mei` and `Locatie Dorpshuis` on lines of their own are values.
    if ((r.look == Look::plain || r.look == Look::run_in) && r.label && !r.bare && (r.label->colon || value_kind(r.label->kind))) return false;
    return true;
  }

  // `Verslag overleg 3 mei 2012   2`: the title again with the page's number.
  bool repeats_title(std::size_t i) const {
    if (d.title < 0) return false;
    std::string_view s = d.segments[i].text.view();
    const std::size_t end = s.find_last_not_of("0123456789 /");
    s = s.substr(0, end == std::string_view::npos ? 0 : end + 1);
    const std::string title = fold_case(d.segments[static_cast<std::size_t>(d.title)].text.view());
    return s.size() > 12 && s.size() * 10 >= title.size() * 7 && s.size() < d.segments[i].text.size() && title.find(fold_case(s)) != std::string::npos;
  }

  // Every word begins with a capital and is part of a name in the attendance.
  bool named(std::string_view s) const {
    for (std::size_t at = 0; at < s.size();) {
      const std::size_t end = std::min(s.find_first_of(" :.", at), s.size());
      if (end > at && !d.names.contains(fold_case(s.substr(at, end - at)))) return false;
      at = end + 1;
    }
    return true;
  }

  // The series that bears the items: whose headings score best together, numbering that runs on counted in.
  void find_leading() {
    struct Total {
      double score = 0;
      long last = 0;
      int count = 0, titled = 0;
    };
    std::vector<std::pair<Series, Total>> totals;
    for (std::size_t i = 0; i < d.segments.size(); ++i) {
      if (!candidate(i)) continue;
      const Reading& r = d.readings[i];
      const Series series = series_of(r);
      auto at = std::find_if(totals.begin(), totals.end(), [&](const auto& entry) { return entry.first == series; });
      if (at == totals.end()) at = totals.insert(totals.end(), {series, {}});
      Total& total = at->second;
      total.score += std::max(-1.0, r.score - 0.5);
      if (r.number && r.look != Look::mark) {
        const long n = r.number->values.back();
        if (total.count > 0) total.score += n == total.last + 1 ? 1 : n == total.last ? 0.3 : n > total.last ? 0 : -0.8;
        else total.score += n <= 1 ? 0.8 : series.kind == 1 ? -2 : 0;
        total.last = n;
      }
      ++total.count;
      total.titled += r.title_word;
    }
    double best = 0.7;
    for (const auto& [series, total] : totals) {
      double value = total.score * weight(series.look);
      if (total.count == 1 && total.titled == 0 && series.look != Look::mark && series.look != Look::bulleted) value *= 0.4;
      if (series.look == Look::mark) value += 1.5 - 0.3 * series.rank;
      // `1.1` bears the items only where no `1.` does.
      const Series above{series.look, series.rank - 1, series.kind};
      if (series.look != Look::mark && series.look != Look::bulleted && series.rank > 1 &&
          std::any_of(totals.begin(), totals.end(), [&](const auto& other) { return other.first == above; }))
        value *= 0.4;
      if (series.kind == 2) value *= 0.3;
      if (value <= best) continue;
      best = value;
      leading_ = series;
    }
    if (leading_.look == Look::mark)
      for (const auto& [series, total] : totals)
        if (series.look == Look::mark && series.rank < leading_.rank) leading_ = series;
  }

  // What it costs to stand on the items' level in another look than theirs.
  double foreign(std::size_t i) const {
    const Series series = series_of(d.readings[i]);
    if (leading_.look == Look::none || series == leading_) return 0;
    if (series.look == Look::mark && leading_.look == Look::mark) return series.rank < leading_.rank ? -1 : 0;
    if (leading_.look == Look::mark || series.look == Look::worded || series.look == Look::numbered || series.look == Look::labelled) return -9;
    const Reading& r = d.readings[i];
    const bool weak = series.look == Look::plain || series.look == Look::capitals || series.look == Look::bold;
    // Among numbered items only a title's word stands without a number, and no list of decisions or actions.
    if (weak && leading_.look != Look::plain && leading_.look != Look::capitals && leading_.look != Look::bold &&
        (!r.title_word || (r.label && (r.label->kind == "decisions" || r.label->kind == "actions" || r.label->kind == "next")) || !own_text(i)))
      return -9;
    return -2;
  }

  static Series series_of(const Reading& r) {
    Series out{r.look, r.look == Look::mark || r.look == Look::bulleted ? r.level : 0, 0};
    if (r.number && r.look != Look::mark) {
      out.rank = static_cast<int>(r.number->values.size());
      if (r.number->kind != Number::Kind::arabic) out.kind = r.number->printed[0] >= 'a' ? 2 : 1;
    }
    return out;
  }

  void extend(std::size_t i, const Path& from, std::vector<Path>& paths) {
    for (int level = 0; level <= from.depth && level < most_levels; ++level)
      if (const double gain = gain_of(i, from, level, nullptr); gain > -4) take(i, from, level, gain, paths);
  }

  // What the path adds to the heading's own score when it is taken on that level.
  double gain_of(std::size_t i, const Path& from, int level, std::string* why) const {
    if (level < from.depth) return sibling(i, from, level, why);
    return level == 0 ? first(i, why) : child(i, from, why);
  }

  void take(std::size_t i, const Path& from, int level, double gain, std::vector<Path>& paths) {
    Path to = from;
    to.score += own(i) + gain;
    open_item(i, level, to);
    steps_.push_back({from.last, i, level});
    to.last = static_cast<int>(steps_.size()) - 1;
    paths.push_back(to);
  }

  void open_item(std::size_t i, int level, Path& to) const {
    const Reading& r = d.readings[i];
    const int depth = to.depth;
    Open& open = to.open[static_cast<std::size_t>(level)];
    const Open before = open;
    const Series series = series_of(r);
    // A heading of another look among the items of a level leaves the level's own look and number standing.
    const bool guest = level < depth && !(open.series == series) && !r.number;
    if (!guest) {
      const long earlier = level < depth ? open.number : 0;
      open = {series, 0, 0, earlier, false, d.segments[i].indent, i};
      if (r.number) {
        open.number = level < depth ? value_behind(*r.number, before) : r.number->values.back();
        open.above = r.number->values.size() > 1 ? r.number->values[r.number->values.size() - 2] : 0;
        open.lettered = r.number->lettered;
      }
    }
    open.segment = i;
    to.depth = level + 1;
  }

  double own(std::size_t i) const {
    const Reading& r = d.readings[i];
    double value = std::clamp(r.score - 0.5, -1.0, 2.5) * weight(r.look);
    const auto at = count_.find(r.look);
    if (at->second == 1 && !r.title_word && r.look != Look::mark) value *= 0.4;  // one line makes no family
    return value;
  }

  // The items begin here.
  double first(std::size_t i, std::string* why) const {
    const Reading& r = d.readings[i];
    double gain = 0;
    const auto add = [&](double value, const char* what) { gain += value, note(why, value, what); };
    if (foreign(i) < -8) return -9;
    add(foreign(i), "not the items' look");
    add(-0.9, "begins the items");
    if (r.look == Look::mark) add(1.5 - 0.3 * r.level, "a marked level");
    if (r.number && r.look != Look::mark) {
      const bool code = r.number->kind == Number::Kind::letter && r.number->values.size() > 1;  // `F.1`
      const long n = code ? r.number->values.back() : r.number->values.front();
      add(n <= 1 ? 0.8 : n > 3 ? -0.6 : 0, "its first number");
      if (r.number->values.size() > 1 && !code) add(-1, "a number below another");
      if (r.number->kind == Number::Kind::letter && r.number->printed[0] >= 'a') add(-1, "a small letter");
      if (r.number->kind != Number::Kind::arabic && n > 1) add(-2, "an alphabet that does not begin");
    }
    return gain;
  }

  // Beside the item that is open on level k.
  double sibling(std::size_t i, const Path& from, int k, std::string* why) const {
    const Reading& r = d.readings[i];
    const Segment& s = d.segments[i];
    const Open& o = from.open[static_cast<std::size_t>(k)];
    const Series series = series_of(r);
    double gain = 0;
    const auto add = [&](double value, const char* what) { gain += value, note(why, value, what); };
    if (r.look == Look::mark && o.series.look == Look::mark) {
      if (r.level < o.series.rank) add(k == 0 ? -0.2 : -9, "a higher mark");
      if (r.level > o.series.rank || (k > 0 && structures(i))) return -9;
      return gain + 0.4;
    }
    // `B1` behind `A8`, `C` behind `B5`.
    if (r.number && k == 0 && series.kind == 1 && o.series.kind == 1 && o.series.rank > 1 && o.series.look == r.look && r.number->values.front() == o.above + 1 &&
        r.number->values.back() <= (series.rank > 1 ? 1 : r.number->values.front())) {
      add(1, "the next letter");
      return gain;
    }
    if (!(series == o.series)) {
      if (k > 0) return -9;
      // `Rondvraag` without a number among numbered items.
      if ((r.number && r.number->values.size() > 1 && r.look != Look::mark) || foreign(i) < -8) return -9;
      if (series == leading_) add(-0.3, "the items' own look begins");
      else add(r.title_word && !r.number ? -1.3 : -2.4, "another look");
      return gain;
    }
    if (s.indent > o.indent + 2 && !s.cut) add(-1, "set in deeper");
    if (k > 0 && ends_with_any(s.text.view(), "?")) return -9;
    if (k > 0 && !own_text(i)) add(-2, "no text of its own");
    if (k > 0 && r.look == Look::plain && !sub_heading(i, true)) return -9;
    if (!r.number || r.look == Look::mark) {
      if (k > 0 && series == leading_ && r.title_word) add(-1, "a title's word");
      add(0.3, "the same look");
      return gain;
    }
    if (k > 0 && r.number->values.size() > 1 && !below(*r.number, from.open[static_cast<std::size_t>(k - 1)])) return -9;
    if (k > 0 && is_sentence(text_after(s, r.number), d.words)) return -9;
    const long n = value_behind(*r.number, o);
    if (n == o.number + 1) add(1, "the next number");
    else if (n == o.number && ((r.number->lettered && o.lettered) || capital_behind(*r.number))) add(0.8, "the next letter");
    else if (n == o.number) add(n <= 1 ? 0.4 : -0.8, "the same number");
    else if (n > o.number) {
      add(std::max(-0.9, -0.15 * static_cast<double>(n - o.number)), "numbers left out");
      if (n > o.number + 3 && comes_later(o.number + 1, i)) add(s.blank_before && own_text(i) ? -1 : -2, "the next number comes later");
    } else if (n == o.earlier + 1 && r.score > 1) {
      add(-0.3, "the next number behind one that came too early");
    } else {
      add(restarts(i) ? -1 : r.title_word ? -1.7 : r.score > 2.2 ? -2.7 : -3.5, "a number gone by");
    }
    if (o.segment + 1 == i && !s.blank_before && !r.title_word && r.look == Look::numbered && ends_with_any(s.text.view(), ".;?")) add(-1.2, "a line of a list");
    if (from.list_number + 1 == n && from.list + 1 == i && !s.blank_before && !r.title_word) add(-1.5, "a list goes on");
    return gain;
  }

  // Below the innermost open item.
  double child(std::size_t i, const Path& from, std::string* why) const {
    const Reading& r = d.readings[i];
    const Segment& s = d.segments[i];
    const Open& parent = from.open[static_cast<std::size_t>(from.depth - 1)];
    const Series series = series_of(r);
    double gain = 0;
    const auto add = [&](double value, const char* what) { gain += value, note(why, value, what); };
    if (r.look == Look::mark) {
      if (parent.series.look != Look::mark) return -9;
      if (r.level <= parent.series.rank || structures(i)) return -9;
      add(0.2, "a deeper mark");
      return gain;
    }
    if (parent.series.look == Look::mark || r.look == Look::worded || (series == leading_ && r.look != Look::plain && !(r.number && r.number->lettered) && s.indent < parent.indent + 2))
      return -9;
    if (r.look == Look::labelled || r.look == Look::run_in) return -9;
    if (ends_with_any(s.text.view(), "?")) return -9;
    if (r.look == Look::plain) {
      if (!sub_heading(i)) return -9;
      const bool collects = d.words.longest("collective_item", text_after(d.segments[parent.segment], d.readings[parent.segment].number)).has_value();
      add(collects ? 0.8 : 0.2, collects ? "under an item that collects" : "under an item");
      if (series == leading_) add(collects && !r.title_word ? 0 : -1.2, "the items' own look");
      return gain;
    }
    if (r.number && r.number->values.size() > 1) {
      if (!below(*r.number, parent)) return -9;
      if (is_sentence(text_after(s, r.number), d.words)) return -9;
      add(0.6, "numbered below its item");
      return gain;
    }
    add(r.number ? -0.8 : -1.2, "opens a level");
    for (int k = 0; k < from.depth; ++k) {
      const Open& o = from.open[static_cast<std::size_t>(k)];
      if (o.series == series && !(r.number && r.number->lettered) && s.indent < o.indent + 3) add(-2.5, "looks like a level above");
    }
    if (r.number) {
      if (is_sentence(text_after(s, r.number), d.words)) return -9;
      const long n = r.number->values.back();
      if (r.number->lettered && n == parent.number && !parent.lettered) add(1.2, "a letter behind its item's number");
      else if (r.number->lettered && n != parent.number) return -9;
      else if (n > 1) add(-1.5, "does not begin at one");
      if (i > 0 && ends_with_any(d.segments[i - 1].text.view(), ":") && !d.readings[i - 1].title_word) add(-2, "a list behind a colon");
      if (r.number->kind == Number::Kind::arabic && d.words.longest("post_item", text_after(d.segments[parent.segment], d.readings[parent.segment].number)))
        add(-2, "a list of post");
      if (series.kind == 1 && parent.series.kind == 0) add(-1.5, "capitals below figures");
    }
    if (!own_text(i)) add(-2.5, "no text of its own");
    else if (s.indent >= parent.indent + 2) add(0.4, "set in");
    return gain;
  }

  // `01A`, `2.B`
  static bool capital_behind(const Number& number) {
    return number.kind == Number::Kind::arabic && number.printed.back() >= 'A' && number.printed.back() <= 'Z';
  }

  // Behind H an I is a letter, behind nothing it is Roman.
  static long value_behind(const Number& number, const Open& before) {
    if (number.kind == Number::Kind::roman && number.printed.size() == 1) {
      const long letter = (number.printed[0] | 32) - 'a' + 1;
      if (letter == before.number + 1) return letter;
    }
    return number.values.back();
  }

  // `5.2.1` stands below `5.2`; `5.2` below the 5, or the number 5 of `5a`.
  static bool below(const Number& number, const Open& parent) {
    const std::size_t n = number.values.size();
    if (n != static_cast<std::size_t>(parent.series.rank) + 1 && parent.series.rank > 0) return false;
    return number.values[n - 2] == parent.number && (n < 3 || parent.series.rank < 2 || number.values[n - 3] == parent.above);
  }

  // A heading that only structures the talk (`### Discussie`, `#### Optie A`) is no item, unless on the items' own level.
  bool structures(std::size_t i) const {
    const std::string title = text_after(d.segments[i], d.readings[i].number);
    return d.words.contains("talk_word", title) || d.words.contains("talk_heading", title);
  }

  // What follows is running text, no further line of a list.
  bool own_text(std::size_t i) const {
    if (const auto& number = d.readings[i].number; number && number->end >= d.segments[i].text.size()) ++i;  // its title is below
    if (i + 1 >= d.segments.size()) return false;
    const Segment& next = d.segments[i + 1];
    const Reading& r = d.readings[i + 1];
    if (next.is_table()) return true;
    if (r.look != Look::none && r.score > 0.5 && !(r.number && next.indent > d.segments[i].indent + 1)) return false;
    return next.text.size() > 14 || ends_with_any(next.text.view(), ".!?");
  }

  // A short line alone, followed by its own text; one more after others like it may have less of it.
  bool sub_heading(std::size_t i, bool further = false) const {
    const Segment& s = d.segments[i];
    const Reading& r = d.readings[i];
    if (i + 1 >= d.segments.size() || s.text.size() > 60) return false;
    if (r.label && (r.label->colon || (r.bare && r.label->kind != "actions"))) return false;
    const std::string_view all = s.text.view();
    if (!(all[0] >= 'A' && all[0] <= 'Z') || d.words.longest("talk_word", all) || is_sentence(all, d.words)) return false;
    const Segment& next = d.segments[i + 1];
    if (!free(d, i + 1) || next.is_table()) return false;
    // Bullets below it count where the line stands apart from them.
    if (!next.bullet.empty()) return next.blank_before && s.blank_before && next.text.size() > 40 && !ends_with_any(all, ":");
    const bool verb = has_verb(next.text.view(), 4, d.words);
    return (next.text.size() > s.text.size() || r.title_word || (further && next.text.size() > 20)) && (ends_with_any(next.text.view(), ".!?") || verb) &&
           (d.readings[i + 1].look == Look::none || verb);
  }

  // A second part numbers from 1 again: with text of its own, behind no `…:`.
  bool restarts(std::size_t i) const {
    const Segment& s = d.segments[i];
    return d.readings[i].number->values[0] <= 1 && s.blank_before && i > 0 && !ends_with_any(d.segments[i - 1].text.view(), ":") && own_text(i);
  }

  // The number stands again further on, and looks no worse there.
  bool comes_later(long number, std::size_t i) const {
    const auto at = last_place_.find(number);
    return at != last_place_.end() && at->second.first > i && at->second.second + 0.01 >= d.readings[i].score;
  }

  // Reasons are written only for the path that was found.
  static void note(std::string* why, double value, const char* what) {
    if (!why || value == 0) return;
    *why += (value < 0 ? " " : " +") + std::to_string(value).substr(0, value < 0 ? 4 : 3) + " " + what + ";";
  }

  static void keep_best(std::vector<Path>& paths) {
    std::stable_sort(paths.begin(), paths.end(), [](const Path& a, const Path& b) { return a.score > b.score; });
    std::vector<Path> out;
    for (const Path& path : paths) {
      if (out.size() == beam) break;
      if (std::none_of(out.begin(), out.end(), [&](const Path& other) { return path.same_place(other); })) out.push_back(path);
    }
    paths = std::move(out);
  }

  const Draft& d;
  Series leading_;
  std::map<Look, int> count_;
  std::map<long, std::pair<std::size_t, double>> last_place_;
  std::vector<Linked> steps_;
};

}  // namespace

std::vector<Step> best_path(const Draft& draft) { return Search(draft).run(); }

}  // namespace notulen::outlining
