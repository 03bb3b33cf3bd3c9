// What may be a heading, which series bears the items, and what stands around a heading.

#include <algorithm>

#include "outline/gains.hpp"

#include "bytes.hpp"
#include "outline/presenter.hpp"
#include "outline/title_signs.hpp"
#include "outline/title_words.hpp"

namespace notulen::outlining {
namespace {

constexpr std::size_t head_lines = 30;  // in which a text says who was there before it tells of anything

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

}  // namespace

Series series_of(const Reading& r) {
  Series out{r.look, r.look == Look::mark || r.look == Look::bulleted ? r.level : 0, 0};
  if (r.number && r.look != Look::mark) {
    out.rank = static_cast<int>(r.number->values.size());
    if (r.number->kind != Number::Kind::arabic) out.kind = r.number->printed[0] >= 'a' ? 2 : 1;
  }
  return out;
}

Gains::Gains(const Draft& draft) : d(draft) {
  if (d.title >= 0) title_ = fold_case(d.segments[static_cast<std::size_t>(d.title)].text.view());
  find_listed();
  for (std::size_t i = 0; i < std::min(d.segments.size(), head_lines); ++i)
    if (d.out.places[i].part == Part::attendance && d.readings[i].label && d.readings[i].label->colon && d.readings[i].label->kind == "present") {
      list_ = i;
      break;
    }
  candidates_.reserve(d.segments.size());
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    const Reading& r = d.readings[i];
    candidates_.push_back(may_head(i));
    motions_.push_back(candidate(i) && motion(i));
    if (!candidate(i)) continue;
    ++count_[r.look];
    if (r.number && r.number->values.size() == 1) last_place_[r.number->values[0]] = {i, r.score};
  }
  find_leading();
}

// May it be a heading at all?
bool Gains::may_head(std::size_t i) const {
  const Reading& r = d.readings[i];
  if (r.look == Look::none || r.score < 0.25 || !free(d, i) || static_cast<int>(i) <= d.title) return false;
  if (d.segments[i].check) return false;  // a task
  // A text begins with a letterhead rather than with business; a signature ends it.
  const bool sure = r.title_word || r.number || r.look == Look::mark || r.look == Look::labelled || r.title_end > 0;
  if ((i == 0 || i + 1 == d.segments.size()) && !sure) return false;
  const bool told = r.look == Look::colon && r.title_word && r.label && !r.label->qualifier.empty();  // `Verslag vorige vergadering:`
  if (r.label && header_kind(r.label->kind) && r.label->colon && !r.number && !told) return false;
  // `## Datum` above the day
  if (constexpr std::size_t front = 8; r.look == Look::mark && r.bare && !r.number && i < front && (r.label->kind == "date" || r.label->kind == "location") && i + 1 < d.segments.size() && d.segments[i + 1].text.size() < 60 && !d.segments[i + 1].is_table() && !is_sentence(d.segments[i + 1].text.view(), d.words)) return false;
  if (r.look == Look::mark && !r.number && dates_meeting(i)) return false;
  if (listed_[i] || initialled(i)) return false;
  // `BESLUIT` above what was decided
  if ((r.look == Look::capitals || r.look == Look::plain || r.look == Look::bold) && !r.number && !r.title_word && d.words.contains("decision_label", d.segments[i].text.view())) return false;
  if (r.look == Look::colon && named(d.segments[i].text.view())) return false;  // a speaker
  if (r.look == Look::plain && repeats_title(i)) return false;
  if (r.look == Look::plain && !r.title_word && i < list_) return false;  // `Van` and `Aan` of a letter's head
  if (r.look == Look::plain && !r.title_word && lone_name(d, d.segments[i].text.view())) return false;  // who introduces, or speaks
  // `Volgende vergadering: 9 mei` and `Locatie Dorpshuis` on lines of their own are values.
  if ((r.look == Look::plain || r.look == Look::run_in) && r.label && !r.bare && (r.label->colon || value_kind(r.label->kind))) return false;
  return true;
}

// `###### zo 8 mei 2022, 20u00, Jitsi`, the only such heading and near the title: when and where they met.
bool Gains::dates_meeting(std::size_t i) const {
  constexpr std::size_t near = 3;
  if (static_cast<long>(i) > static_cast<long>(near) + d.title || !moment_alone(d, d.segments[i].text.view())) return false;
  for (std::size_t k = i + 1; k < d.segments.size(); ++k)
    if (d.segments[k].style.heading == d.segments[i].style.heading && moment_alone(d, d.segments[k].text.view())) return false;
  return true;
}

// `1. eene missive van …`
bool Gains::begins_small(std::size_t i) const {
  const Reading& r = d.readings[i];
  const std::string_view s = d.segments[i].text.view();
  return r.look == Look::numbered && r.number->kind == Number::Kind::arabic && r.number->values.size() == 1 && r.number->end < s.size() &&
         s[r.number->end] >= 'a' && s[r.number->end] <= 'z';
}

// `… zijn ingekomen:` with `1. eene missive …` below it, text of its own, and `2. een adres …`: a list in small letters.
void Gains::find_listed() {
  listed_.resize(d.segments.size());
  long last = 0;
  for (std::size_t i = 1; i < d.segments.size(); ++i) {
    if (!begins_small(i) || d.readings[i].title_word) continue;
    const long n = d.readings[i].number->values[0];
    const bool begins = n == 1 && ends_with_any(d.segments[i - 1].text.view(), ":");
    last = begins || (last > 0 && n == last + 1) ? n : 0;
    listed_[i] = last > 0;
  }
  // `De aanwezigen lopen drie vragen na:` and `1. Wie …?`, `2. Wat …?` right behind each other, none a title: a list too.
  for (std::size_t i = 1; i + 1 < d.segments.size(); ++i) {
    const std::string_view above = d.segments[i - 1].text.view();
    if (d.segments[i - 1].is_table() || above.size() < 20 || !ends_with_any(above, ":") || d.readings[i - 1].number) continue;
    std::size_t end = i, titled = 0;
    for (long n = 1; end < d.segments.size() && d.readings[end].look == Look::numbered && d.readings[end].number->values.size() == 1 && d.readings[end].number->values[0] == n; ++end, ++n)
      titled += d.readings[end].title_word;
    if (end > i + 1 && titled == 0) std::fill(listed_.begin() + static_cast<std::ptrdiff_t>(i), listed_.begin() + static_cast<std::ptrdiff_t>(end), true);
  }
}

// `Verslag overleg 3 mei 2012   2`: the title again, perhaps with the page's number.
bool Gains::repeats_title(std::size_t i) const {
  std::string_view s = d.segments[i].text.view();
  const std::size_t end = last_not_in<"0123456789 /">(s);
  s = s.substr(0, end == std::string_view::npos ? 0 : end + 1);
  return s.size() > 12 && s.size() * 10 >= title_.size() * 7 && (s.size() < d.segments[i].text.size() || s.size() == title_.size()) && title_.find(fold_case(s)) != std::string::npos;
}

// `C. van Spreeuw nodigt de keurmeesters uit.`: an initial before the surname of somebody who is listed, no letter of an item.
bool Gains::initialled(std::size_t i) const {
  const Reading& r = d.readings[i];
  if (!r.number || r.number->kind == Number::Kind::arabic || r.look == Look::mark || r.title_word || r.number->printed.size() != 1) return false;
  std::string_view rest = text_after(d.segments[i], r.number);
  if (const std::size_t infix = d.words.match_length("infix", rest); infix > 0 && infix < rest.size()) rest.remove_prefix(infix + 1);
  return d.names.contains(fold_case(rest.substr(0, first_in<" ,;:()./">(rest))));
}

// Every word begins with a capital and is part of a name in the attendance.
bool Gains::named(std::string_view s) const {
  for (std::size_t at = 0; at < s.size();) {
    const std::size_t end = std::min(first_in<" :.">(s, at), s.size());
    if (end > at && !d.names.contains(fold_case(s.substr(at, end - at)))) return false;
    at = end + 1;
  }
  return true;
}

// The series that bears the items: whose headings score best together, numbering that runs on counted in.
void Gains::find_leading() {
  struct Total {
    double score = 0;
    long last = 0;
    int count = 0, titled = 0, restarts = 0;
    std::size_t begin = 0, end = 0;  // segments of the first and the last
  };
  std::vector<std::pair<Series, Total>> totals;
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    if (!candidate(i)) continue;
    const Reading& r = d.readings[i];
    if (r.number && !r.title_word && listed_behind_colon(d, i)) continue;
    const Series series = series_of(r);
    auto at = std::find_if(totals.begin(), totals.end(), [&](const auto& entry) { return entry.first == series; });
    if (at == totals.end()) at = totals.insert(totals.end(), {series, {}});
    Total& total = at->second;
    total.score += std::max(-1.0, r.score - 0.5);
    if (r.number && r.look != Look::mark) {
      const long n = r.number->values.back();
      if (total.count > 0) total.score += n == total.last + 1 ? 1 : n == total.last ? 0.3 : n > total.last ? 0 : -0.8;
      else total.score += n <= 1 ? 0.8 : series.kind == 1 ? -2 : 0;
      total.restarts += total.count > 0 && n <= 1 && n <= total.last;
      total.last = n;
    }
    if (total.count == 0) total.begin = i;
    total.end = i;
    ++total.count;
    total.titled += r.title_word || r.treated;
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
    if (series.kind == 2 && !(total.titled > 2 && total.restarts == 0 && total.count < 26)) value *= 0.3;  // `a. Opening` to `g. Sluiting` bear the items
    // `1.` begins anew under `B.` and under `C.`: what runs on around it bears the items.
    if (total.restarts > 0 && std::any_of(totals.begin(), totals.end(), [&, &total = total](const auto& other) {
          const Total& o = other.second;
          return o.begin < total.begin && o.end > total.begin && o.restarts == 0 && o.count > 2 && o.titled > 1 && other.first.look != Look::plain;
        }))
      value *= 0.4;
    if (value <= best) continue;
    best = value;
    leading_ = series;
  }
  // `II. Beleid` right above `3. Jaarplan`: Roman numbers or capitals that gather the numbered ones bear the items.
  if (leading_.look == Look::numbered && leading_.rank == 1 && leading_.kind == 0)
    for (const auto& [series, total] : totals)
      if (series.look == Look::lettered && series.kind == 1 && series.rank == 1 && gathers(series)) leading_ = series;
  if (leading_.look == Look::mark)
    for (const auto& [series, total] : totals)
      if (series.look == Look::mark && series.rank < leading_.rank) leading_ = series;
  for (const auto& [series, total] : totals)
    if (series == leading_) leading_begin_ = total.begin;
}

// Each heading of the series, from I or A on, stands right above a numbered one, and the first of these begins at 1.
bool Gains::gathers(const Series& series) const {
  long heads = 0;
  bool numbered = false;  // a numbered heading has come already
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    if (!candidate(i)) continue;
    const Reading& r = d.readings[i];
    if (r.look == Look::numbered && heads == 0) numbered = true;
    if (!(series_of(r) == series)) continue;
    if (numbered || r.number->values.back() != ++heads || i + 1 >= d.segments.size()) return false;
    const Reading& next = d.readings[i + 1];
    if (next.look != Look::numbered || next.number->values.size() != 1 || (heads == 1 && next.number->values[0] != 1)) return false;
  }
  return heads > 1;
}

// What it costs to stand on the items' level in another look than theirs.
double Gains::foreign(std::size_t i) const {
  const Series series = series_of(d.readings[i]);
  if (leading_.look == Look::none || series == leading_) return 0;
  if (series.look == Look::mark && leading_.look == Look::mark) return series.rank < leading_.rank ? -1 : 0;
  // `1. Opening`, `2. Agenda` before `A. Hamerstukken`.
  if (series.look == Look::numbered && series.kind == 0 && series.rank == 1 && leading_.look == Look::lettered && leading_.kind == 1 && d.readings[i].title_word && d.segments[i].blank_before && i < leading_begin_) return -0.5;
  if (leading_.look == Look::mark || series.look == Look::worded || series.look == Look::numbered || series.look == Look::labelled) return -9;
  const Reading& r = d.readings[i];
  const bool weak = series.look == Look::plain || series.look == Look::capitals || series.look == Look::bold;
  // Among numbered items only a title's word stands without a number, and no list of decisions or actions.
  if (weak && leading_.look != Look::plain && leading_.look != Look::capitals && leading_.look != Look::bold &&
      (!r.title_word || (r.label && (r.label->kind == "decisions" || r.label->kind == "actions" || r.label->kind == "next")) || !own_text(i)))
    return -9;
  return -2;
}

double Gains::own(std::size_t i) const {
  const Reading& r = d.readings[i];
  double value = std::clamp(r.score - 0.5, -1.0, 2.5) * weight(r.look);
  const auto at = count_.find(r.look);
  if (at->second == 1 && !r.title_word && !r.treated && r.look != Look::mark) value *= 0.4;  // one line makes no family
  return value;
}

// `6. Hamerstukken`
bool Gains::gathers_items(std::size_t i) const { return gathering(text_after(d.segments[i], d.readings[i].number), d.words); }

// A heading that only structures the talk (`### Discussie`, `#### Optie A`) is no item, unless on the items' own level.
bool Gains::structures(std::size_t i) const {
  const std::string_view title = text_after(d.segments[i], d.readings[i].number);
  return d.words.contains("talk_word", title) || d.words.contains("talk_heading", title);
}

// `Motie M1 Zwembad open (CDA)`: what is voted on under an item is a decision.
bool Gains::motion(std::size_t i) const {
  const std::string_view title = text_after(d.segments[i], d.readings[i].number);
  const auto word = d.words.longest("motion_line", title);
  if (d.words.longest("motion_item", title)) return false;  // `Motie vreemd aan de orde van de dag`
  return word && (word->length >= title.size() || title[word->length] == ' ' || title[word->length] == ':');
}

// `Sloten. Het waterschap heeft …`: a title and a stop, and a sentence on the same line.
bool Gains::runs_into_text(std::string_view s) const {
  const std::size_t stop = s.substr(0, 50).find(". ");
  if (stop == std::string_view::npos || stop < 4 || !capital(s) || !capital(s.substr(stop + 2)) || has_verb(s.substr(0, stop), 9, d.words)) return false;
  return s.size() > stop + 20 && ends_with_any(s, ".?!") && has_verb(s.substr(stop + 2), 12, d.words);
}

// What follows is running text, no further line of a list.
bool Gains::own_text(std::size_t i) const {
  if (const auto& number = d.readings[i].number; number && number->end >= d.segments[i].text.size()) ++i;  // its title is below
  if (i >= d.segments.size()) return false;
  // On a page in one line it stands behind the title.
  if (d.segments[i].cut && d.readings[i].number && d.segments[i].text.size() > 24 && ends_with_any(d.segments[i].text.view(), ".!?")) return true;
  if (const auto& number = d.readings[i].number; number && number->values.size() > 1 && runs_into_text(text_after(d.segments[i], number))) return true;
  if (i + 1 >= d.segments.size()) return false;
  const Segment& next = d.segments[i + 1];
  const Reading& r = d.readings[i + 1];
  if (next.is_table()) return true;
  // A heading below it: `3.2.1` below `3.2`, a short line with its own text.
  if (const auto& number = d.readings[i].number) {
    if (r.look == Look::plain && sub_heading(i + 1)) return true;
    if (r.number && number->kind == Number::Kind::arabic && r.number->values.size() == number->values.size() + 1 && r.number->values.front() == number->values.front()) return true;
  }
  // `Er zijn nog helpers nodig voor:` above bullets
  if (r.look == Look::colon && !r.title_word && i + 2 < d.segments.size() && !d.segments[i + 2].bullet.empty() && next.text.size() > 20) return true;
  if (r.look != Look::none && r.score > 0.5 && !initialled(i + 1) && !(r.number && next.indent > d.segments[i].indent + 1)) return false;
  return next.text.size() > 14 || ends_with_any(next.text.view(), ".!?") || d.words.contains("decision_label", next.text.view());
}

// A bold line with text of its own, and one more such before the next mark: no `**Voor**` above a list, no `**Besluit**`.
bool Gains::bold_subjects(std::size_t i) const {
  constexpr std::size_t longest = 50, least = 40, farthest = 40;
  const auto subject = [&](std::size_t k) {
    if (k + 1 >= d.segments.size()) return false;
    const Segment &s = d.segments[k], &next = d.segments[k + 1];
    const Reading& r = d.readings[k];
    const std::string_view all = s.text.view();
    if (r.look != Look::bold || r.number || !s.blank_before || !s.bullet.empty() || all.size() > longest || r.label || structures(k) || d.words.longest("talk_word", all) || d.words.longest("decision_label", all) || d.words.longest("action_mark", all) || first_in<".:;,!?">(all) != std::string_view::npos || named(all)) return false;
    return !next.is_table() && next.bullet.empty() && next.text.size() >= least && free(d, k + 1);
  };
  if (!subject(i)) return false;
  for (std::size_t k = i + 1; k < d.segments.size() && k < i + farthest && d.readings[k].look != Look::mark; ++k)
    if (subject(k)) return true;
  for (std::size_t k = i; k-- > 0 && k + farthest > i && d.readings[k].look != Look::mark;)
    if (subject(k)) return true;
  return false;
}

// A short line alone, followed by its own text; one more after others like it may have less of it.
bool Gains::sub_heading(std::size_t i, bool further) const {
  const Segment& s = d.segments[i];
  const Reading& r = d.readings[i];
  if (i + 1 >= d.segments.size() || s.text.size() > 60) return false;
  if (r.label && (r.label->colon || (r.bare && r.label->kind != "actions"))) return false;
  const std::string_view all = s.text.view();
  if (!(all[0] >= 'A' && all[0] <= 'Z') || d.words.longest("talk_word", all) || structures(i) || is_sentence(all, d.words)) return false;
  const Segment& next = d.segments[i + 1];
  if (!free(d, i + 1) || next.is_table()) return false;
  // Bullets below it count where the line stands apart, be it from the text above alone.
  if (!next.bullet.empty()) return s.blank_before && next.text.size() > 40 && !ends_with_any(all, ":");
  const bool verb = has_verb(next.text.view(), 4, d.words);
  return (next.text.size() > s.text.size() || r.title_word || (further && next.text.size() > 20)) && (ends_with_any(next.text.view(), ".!?") || verb) &&
         (d.readings[i + 1].look == Look::none || verb);
}

// `… bedraagt:` and `1. 9.800 euro` right below it.
bool Gains::begins_list(std::size_t i) const {
  return i > 0 && !d.segments[i].blank_before && !d.readings[i].title_word && ends_with_any(d.segments[i - 1].text.view(), ":");
}

// A second part numbers from 1 again: with text of its own, behind no `…:`.
bool Gains::restarts(std::size_t i) const {
  const Segment& s = d.segments[i];
  return d.readings[i].number->values[0] <= 1 && s.blank_before && i > 0 && !ends_with_any(d.segments[i - 1].text.view(), ":") && own_text(i);
}

// The number stands again further on, and looks no worse there.
bool Gains::comes_later(long number, std::size_t i) const {
  const auto at = last_place_.find(number);
  return at != last_place_.end() && at->second.first > i && at->second.second + 0.01 >= d.readings[i].score;
}

}  // namespace notulen::outlining
