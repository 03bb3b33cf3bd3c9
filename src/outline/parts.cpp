#include "outline/draft.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "bytes.hpp"
#include "letters.hpp"
#include "outline/roll_call.hpp"
#include "outline/title_words.hpp"
#include "read/date.hpp"
#include "read/decision.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::outlining {
namespace {

// `15-02  Het vermogen is verplicht`: the number of a decision or an action, by year.
bool begins_with_code(std::string_view s) {
  const std::size_t dash = s.find_first_not_of("0123456789");
  if (dash == std::string_view::npos || dash < 2 || dash > 4 || (s[dash] != '-' && s[dash] != '/')) return false;
  const std::size_t end = s.find_first_not_of("0123456789", dash + 1);
  return end != std::string_view::npos && end > dash + 1 && end < dash + 5 && s[end] == ' ';
}

// What follows is a list, table or row, not running text: a heading `Volgende stappen` may also be an item.
bool lists(const Draft& d, std::size_t i) {
  if (i + 1 >= d.segments.size()) return true;
  const Segment& next = d.segments[i + 1];
  if (next.is_table() || !next.bullet.empty() || next.check || d.readings[i + 1].look == Look::numbered || begins_with_code(next.text.view())) return true;
  // `Ria: waarom nu?` begins a talk, `Ria: belt de drukker` a list.
  if (next.text.view().find('?') != std::string_view::npos) return false;
  // `Actielijst` with `Is behandeld en bijgewerkt` below is an item's heading; `Jan: belt de gemeente` is an action.
  const std::string_view s = next.text.view();
  return s.size() < 120 && (s.find(": ") != std::string_view::npos || s.find(" - ") != std::string_view::npos || s.find('(') != std::string_view::npos || !has_verb(s, 4, d.words));
}

// `Besluitenlijst 12 september 2019`, `Actielijst d.d. 3 mei`: a day behind the words is no text.
bool dated(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  if (!r.label || r.label->colon || r.label->begin > 0) return false;
  const std::string_view rest = d.segments[i].text.view().substr(r.label->words_end);
  if (rest.size() > 40) return false;
  const std::vector<Date> dates = find_dates(rest, d.words);
  return dates.size() == 1 && dates[0].day != 0 && dates[0].begin < 14 && dates[0].end + 1 >= rest.size();
}

// `Actiepunten bestuur`: the body behind the words is no text.
bool of_body(const Draft& d, std::size_t i) {
  const Reading& r = d.readings[i];
  if (!r.label || r.label->colon || r.label->begin > 0 || (r.label->kind != "actions" && r.label->kind != "decisions")) return false;
  const std::string_view rest = d.segments[i].text.view().substr(r.label->words_end);
  return rest.size() > 1 && rest.size() < 30 && d.words.contains("list_body", rest.substr(1));
}

// `5` alone above `VOLGENDE STAPPEN`: the words are the item's title.
bool titles_number(const Draft& d, std::size_t i) {
  return i > 0 && d.readings[i - 1].look == Look::numbered && d.readings[i - 1].number && d.segments[i - 1].text.size() <= 5 && d.readings[i - 1].number->end >= d.segments[i - 1].text.size();
}

// What the agenda list has shown so far.
struct AgendaList {
  bool numbered = false;
  int entries = 0;
  long last = 0;  // the number that stood last
  std::map<std::string, int> firsts;  // numbers up to 1 as printed, with the least indent at which each stood
  std::string first;                  // the first entry, case folded
  int plain = 0;                      // entries without a number
  bool letters = false;               // they are letters: `a. Opening`

  static std::string bare_title(std::string_view s) { return fold_case(s.substr(0, last_not_in<" -;,.|">(s) + 1)); }

  // `1. Opening` behind a list from `a.` to `d.`, `I. OPENING` and `01. Opening` behind one from `1.` to `4.`
  [[nodiscard]] bool begins_anew(const Segment& s, const Reading& r) const {
    if (entries < 3 || firsts.empty() || r.number->values.size() != 1 || r.number->values[0] != 1 || firsts.contains(r.number->printed) || s.indent > firsts.begin()->second) return false;
    const bool small = r.number->kind == Number::Kind::letter && lower(r.number->printed[0]);  // of a list below an entry
    return (s.blank_before && !small && (letters || r.number->kind != Number::Kind::arabic)) || fold_case(text_after(s, r.number)).starts_with(first);
  }

  void add(const Segment& s, const Reading& r) {
    if (!r.number) {
      if (!numbered && plain++ == 0) first = bare_title(s.text.view());
      return;
    }
    if (!numbered) first.clear();
    letters = numbered ? letters : r.number->kind == Number::Kind::letter;
    numbered = true;
    ++entries;
    last = r.number->values[0];
    if (r.number->values[0] > 1) return;
    if (first.empty()) first = fold_case(text_after(s, r.number));
    const auto [at, fresh] = firsts.try_emplace(r.number->printed, s.indent);
    if (!fresh) at->second = std::min(at->second, s.indent);
  }
};

bool agenda_over(const Draft& d, std::size_t i, std::size_t since, const AgendaList& list) {
  const Segment& s = d.segments[i];
  const Reading& r = d.readings[i];
  if (r.look == Look::mark) return true;
  // The first of three entries or more stands again.
  if (!list.numbered && list.plain > 2 && s.text.size() < 90 && AgendaList::bare_title(s.text.view()) == list.first) return true;
  // `5. Bestuur: aftreden en verkiezing`, `1.2.1 Activiteit: invoer` go on with the numbers of the list.
  const bool next = r.number && list.numbered && (r.number->values.size() > 1 || r.number->values[0] == list.last + 1);
  if (!next && r.label && r.label->colon && (attendance_kind(r.label->kind) || header_kind(r.label->kind))) return true;
  if (r.number && s.depth == 0) {
    if (!list.numbered && s.blank_before && i > since + 1) return true;
    if (list.begins_anew(s, r)) return true;
    const auto first = list.firsts.find(r.number->printed);
    return first != list.firsts.end() && first->second >= s.indent && (s.blank_before || s.cut || (list.last > 2 && fold_case(text_after(s, r.number)).starts_with(list.first)));
  }
  return s.bullet.empty() && s.blank_before && i > since + 1;
}

// `### Online` with a sentence below it, behind the first items, is a subject of the meeting.
bool weak_label(const Draft& d, std::size_t i) {
  if (d.segments[i].style.heading == 0 || i + 1 >= d.segments.size() || !d.words.contains("weak_presence", d.segments[i].text.view())) return false;
  const std::string_view next = d.segments[i + 1].text.view();
  return d.segments[i + 1].bullet.empty() && ends_with_any(next, ".!?") && next.find(' ') != std::string_view::npos;
}

// `Deelnemers: …` behind a bullet that has not ended, or set in below it, is part of the talk; so is `• Aanwezigen` alone.
bool hangs_in_talk(const Draft& d, std::size_t i) {
  const Segment& s = d.segments[i];
  if (i == 0 || d.segments[i - 1].bullet.empty()) return false;
  if (!s.bullet.empty()) return d.readings[i].bare && !s.text.view().ends_with(':');
  return d.segments[i - 1].text.view().ends_with(',') || (!s.blank_before && s.indent > d.segments[i - 1].indent);
}

// The number goes on from the last item's, not from that of the list's last entry.
bool runs_on(const Draft& d, std::size_t i, std::size_t since, long last_item) {
  const Reading& r = d.readings[i];
  if (r.look != Look::numbered || r.level != 1 || !(d.segments[i].blank_before || (d.tight && r.score > 0.6 && d.segments[i].bullet.empty())) || r.number->values[0] != last_item + 1) return false;
  for (std::size_t k = i; k-- > since + 1;)
    if (d.readings[k].number) return d.readings[k].number->values[0] + 1 != r.number->values[0];
  return last_item > 0;
}

// `Besluiten:` right below an item's text, with bullets: the list ends with them.
bool behind_own_list(const Draft& d, std::size_t i, std::size_t since) {
  const Segment &s = d.segments[i], &label = d.segments[since];
  if (i < since + 2 || since == 0 || !s.bullet.empty() || !s.blank_before || d.readings[i].number || s.is_table()) return false;
  return label.bullet.empty() && !label.blank_before && label.style.heading == 0 && d.readings[since].label && d.readings[since].label->colon && !d.segments[since + 1].bullet.empty() && d.segments[since - 1].bullet.empty();
}

// `Wie doet wat:` and its rows: a heading with text of its own below a blank line is no row.
bool heading_behind_list(const Draft& d, std::size_t i, std::size_t since) {
  constexpr std::size_t longest = 60, least = 60;
  const Segment& s = d.segments[i];
  const std::string_view all = s.text.view();
  if (i < since + 2 || i + 1 >= d.segments.size() || !s.blank_before || !s.bullet.empty() || s.is_table() || d.readings[i].number || all.size() > longest || first_in<".:;,!?(">(all) != std::string_view::npos) return false;
  const Segment &label = d.segments[since], &next = d.segments[i + 1];
  if (label.style.heading > 0 || !d.readings[since].label || !d.readings[since].label->colon || !label.text.view().ends_with(':') || d.segments[since + 1].blank_before) return false;
  const std::string_view first = all.substr(0, all.find(' '));
  if (d.words.contains("given_name", first) || d.words.longest("honorific", all) || d.names.contains(fold_case(first))) return false;  // whose tasks follow
  return !next.is_table() && next.bullet.empty() && next.text.size() >= least && ends_with_any(next.text.view(), ".!?");
}

bool is_name_end(char c) { return c == ' ' || c == ',' || c == ';' || c == '(' || c == ')' || c == '/' || c == ':' || c == '|' || c == '\n'; }

// True where headings of the agenda come after `i`: marked ones, or the number that follows `last`. A list of actions
// or decisions before them is part of an item.
bool agenda_goes_on(const Draft& d, std::size_t i, int last, bool marks) {
  const bool marked = d.readings[i].look == Look::mark;
  const std::size_t end = std::min(d.segments.size(), i + 60);
  for (std::size_t j = i + 1; j < end; ++j) {
    const Reading& r = d.readings[j];
    if (marks && !marked && r.look == Look::mark) return true;
    if (marks && marked && r.look == Look::mark && r.level < d.readings[i].level) return true;  // a sub-heading among items
    if (!marked && r.look == Look::labelled) return true;  // `14:25 Stand van zaken`
    if (marked || !r.number || r.number->values.size() != 1 || !d.segments[j].bullet.empty()) continue;
    const bool entry = j > i + 1 && d.readings[j - 1].number && d.readings[j - 1].number->values.back() == r.number->values[0] - 1;
    if (last > 0 && r.number->values[0] == last + 1 && !entry && r.score >= 1 && (r.title_word || d.segments[j].blank_before))
      return true;
  }
  return false;
}

// `Besluitenlijst` over items that have their `Besluit: …` each is what the minutes are called, no list of decisions.
bool items_decide(const Draft& d, std::size_t i) {
  int decided = 0;
  bool other = false;  // something stands between
  const std::size_t end = std::min(d.segments.size(), i + 40);
  for (std::size_t j = i + 1; j < end; ++j) {
    const bool here = announces_decision(d.segments[j].text.view(), d.words);
    decided += here && other && d.segments[j].bullet.empty();
    other = !here;
  }
  return decided > 1;
}

}  // namespace

bool attendance_kind(const std::string& kind) {
  return list_label(kind) || kind == "proxies";
}
bool header_kind(const std::string& kind) {
  return kind == "date" || kind == "time" || kind == "end_time" || kind == "location" || kind == "chair" ||
         kind == "secretary" || kind == "officer" || kind == "officers" || kind == "body" || kind == "subject";
}

bool free(const Draft& d, std::size_t i) {
  return d.out.places[i].part == Part::front && !d.out.places[i].title && !d.segments[i].is_table();
}

namespace {

// `## Notulen` with `De notulen van 3 mei worden goedgekeurd.` below it: the earlier ones, an item.
bool minutes_treated(const Draft& d, std::size_t i) {
  if (i + 1 >= d.segments.size() || d.readings[i + 1].look != Look::none) return false;
  const std::string_view below = d.segments[i + 1].text.view();
  constexpr std::size_t longest = 120;  // bytes of a sentence that settles them: `Deze worden gelezen en goedgekeurd.`
  return d.words.longest("verdict_subject", below) || (below.size() < longest && Sentence(below, d.words).decision());
}

// `Agenda` above numbered lines that have text of their own below them: these are the minutes, no list.
void free_treated(Draft& d) {
  auto& places = d.out.places;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].part != Part::agenda || !places[i].heading) continue;
    std::size_t end = i + 1, entries = 0, treated = 0;
    for (; end < places.size() && places[end].part == Part::agenda && !places[end].heading; ++end) {
      const Segment& s = d.segments[end];
      entries += d.readings[end].number.has_value();
      const bool text = !d.readings[end].number && s.bullet.empty() && !s.is_table() && ends_with_any(s.text.view(), ".!?");
      treated += text && end > i + 1 && d.readings[end - 1].number;
    }
    if (entries < 3 || treated * 2 < entries) continue;
    places[i] = {Part::aside, true, false, -1};
    for (std::size_t k = i + 1; k < end; ++k) places[k] = {};
  }
}

}  // namespace

void find_parts(Draft& d) {
  Part now = Part::front;
  std::size_t since = 0;
  bool bare = false, marks = false;
  bool listed_before = false;  // a list of persons has been seen
  AgendaList agenda;
  long last_item = 0;  // the number of the last line that may be an item's heading
  int last = 0;          // of the last heading with a number
  // `## 2. Insprekers` among `## 1. Opening` and `## 3. Oude kade` is an item as they are.
  constexpr std::ptrdiff_t series = 3;
  const bool numbered_marks = std::count_if(d.readings.begin(), d.readings.end(), [](const Reading& r) { return r.look == Look::mark && r.number; }) >= series;
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    const Segment& s = d.segments[i];
    Reading& r = d.readings[i];
    if (now == Part::front && i > 0) {
      marks = marks || r.look == Look::mark;
      if (r.number && r.number->values.size() == 1 && s.bullet.empty() && r.score >= 1) last = r.number->values[0];
    }
    if (d.contents.contains(i)) {
      d.out.places[i] = {Part::agenda, false, false, -1};
      continue;
    }
    if (r.divides) {
      d.out.places[i] = {Part::aside, true, false, -1};
      now = Part::front;
      continue;
    }
    bool heading = false;
    const bool listed = i < 40 && lists_persons(d, i);
    const bool bare_list = r.bare || dated(d, i) || of_body(d, i);
    // `## Online community`, `Online community`: a word that says little heads no list where others follow it.
    const bool weak = r.label && (s.style.heading > 0 || (r.label->end < s.text.size() && lower(s.text.view()[r.label->end]))) && !r.label->colon && !r.bare && d.words.contains("weak_presence", s.text.view().substr(0, r.label->words_end));
    const std::string kind = r.label && !weak && (r.label->colon || bare_list || listed || s.style.heading > 0) ? r.label->kind : std::string();
    const bool starts = !r.number || s.style.heading > 0;
    const bool starts_list = !r.number || (s.style.heading > 0 && !numbered_marks);
    const bool list = !r.number && bare_list && s.bullet.empty() && !titles_number(d, i);  // what may begin a list of actions, decisions, points
    if (static_cast<int>(i) == d.title && (i > 0 || kind == "agenda_and_minutes" || kind == "minutes" || (kind == "decisions" && d.words.longest("genre", s.text.view())))) {
      now = Part::front;
    } else if (r.number && !starts_list && numbered_list(d, i)) {
      now = Part::attendance;
      listed_before = bare = true;
      since = i;
      last_item = r.number->values[0];
      continue;  // the heading is an item's
    } else if (attendance_kind(kind) && starts_list && !(r.bare && weak_label(d, i)) && !(now == Part::front && ((listed_before && hangs_in_talk(d, i)) || (last_item > 1 && kind == "guests" && !r.bare)))) {
      now = Part::attendance;
      listed_before = true;
      heading = r.bare;
      bare = r.bare;
      since = i;
    } else if (now == Part::front && last_item == 0 && i < 30 && !r.number && opens_group(d, i)) {
      now = Part::attendance;
      bare = false;
      since = i;
    } else if (now == Part::front && last_item == 0 && i < 30 && !r.number && heads_persons(d, i)) {
      now = Part::attendance;
      bare = true;
      since = i;
    } else if (s.is_table() && table_attendance(d, i)) {
      now = Part::attendance;
      bare = false;
      since = i;
    } else if ((kind == "agenda" || kind == "contents") && !r.number && r.bare) {
      now = Part::agenda;
      heading = true;
      since = i;
      agenda = {};
    } else if (r.bare && s.bullet.empty() && (kind == "minutes" || kind == "agenda_and_minutes" || (s.style.heading > 0 && kind == "secretary" && !r.number)) && !minutes_treated(d, i)) {
      d.out.places[i].part = Part::aside;  // `## Verslag` holds the items
      d.out.places[i].heading = true;
      now = Part::front;
      continue;
    } else if (list && lists(d, i) && (kind == "actions" || kind == "commitments" || (kind == "decisions" && !items_decide(d, i))) &&
               !(now == Part::front && agenda_goes_on(d, i, last, marks))) {
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
    } else if (starts && kind == "attachments" && r.label->colon && s.bullet.empty() && s.blank_before && (now == Part::actions || now == Part::decisions || now == Part::next_agenda)) {
      now = Part::aside;  // `Bijlage: overzicht van de veldnamen`
      heading = true;
      since = i;
    } else if ((now == Part::decisions || now == Part::actions) && i <= since + 2 && r.label && r.label->colon && !r.number &&
               (r.label->kind == "chair" || r.label->kind == "secretary" || r.label->kind == "officer")) {
      now = Part::front;  // `BESLUITENLIJST` above the heading block
    } else if (now == Part::attendance && !holds_attendance(d, i, since, bare)) {
      now = Part::front;
    } else if (now == Part::agenda && agenda_over(d, i, since, agenda)) {
      // Text below the first entry: the minutes themselves, no list.
      if (agenda.entries == 1 && i == since + 2 && !r.number && s.bullet.empty() && !attendance_kind(kind) && !header_kind(kind)) {
        d.out.places[since] = {Part::aside, true, false, -1};
        d.out.places[i - 1] = {};
      }
      now = Part::front;
    } else if ((now == Part::actions || now == Part::decisions || now == Part::next_agenda) && runs_on(d, i, since, last_item)) {
      now = Part::front;
    } else if ((now == Part::actions || now == Part::decisions) && (behind_own_list(d, i, since) || heading_behind_list(d, i, since))) {
      now = Part::front;
    } else if ((now == Part::actions || now == Part::decisions || now == Part::next_agenda) && r.look == Look::labelled) {
      now = Part::front;
    } else if (now == Part::actions && r.title_word && s.blank_before && r.score >= 2.5 &&
               (r.look == Look::numbered || r.look == Look::capitals || r.look == Look::underlined || r.look == Look::bold)) {
      now = Part::front;  // the agenda goes on: the list was part of an item
    } else if ((now == Part::actions || now == Part::next_agenda || now == Part::decisions || now == Part::aside) && r.look == Look::mark &&
               d.readings[since].look == Look::mark && r.level <= d.readings[since].level) {
      now = Part::front;
    } else if ((now == Part::actions || now == Part::next_agenda || now == Part::decisions || now == Part::aside) && r.look == Look::underlined &&
               d.readings[since].look == Look::underlined && s.blank_before) {
      now = Part::front;
    }
    d.out.places[i].part = now;
    d.out.places[i].heading = heading;
    if (now == Part::agenda && i > since) agenda.add(s, r);
    if (now == Part::front && r.look == Look::numbered && r.level == 1 && (s.blank_before || d.tight) && r.score > 0.8) last_item = r.number->values[0];
  }
  free_treated(d);
}

void find_names(Draft& d) {
  const auto gather = [&](std::string_view s) {
    for (std::size_t at = 0; at < s.size();) {
      std::size_t end = at;
      while (end < s.size() && !is_name_end(s[end])) ++end;
      // The `De` of `De Jonge` is no name by itself.
      if (end > at + 1 && s[at] >= 'A' && s[at] <= 'Z' && !d.words.contains("infix", s.substr(at, end - at))) d.names.insert(fold_case(s.substr(at, end - at - (end > at + 3 && s[end - 1] == '.'))));
      at = end + 1;
    }
  };
  for (std::size_t i = 0; i < d.segments.size(); ++i) {
    if (d.out.places[i].part != Part::attendance || d.out.places[i].heading) continue;
    const Reading& r = d.readings[i];
    gather(d.segments[i].text.view().substr(r.label ? std::min(r.label->end, d.segments[i].text.size()) : 0));
    for (const auto& row : d.segments[i].rows)
      for (const Text& cell : row) gather(cell.view());
  }
}

}  // namespace notulen::outlining
