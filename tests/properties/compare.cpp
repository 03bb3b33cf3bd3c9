#include "properties/compare.hpp"

#include <algorithm>

namespace properties {
namespace {

using notulen::AgendaItem;
using notulen::Document;
using notulen::FollowUp;
using notulen::Maybe;
using notulen::Person;

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string iso(int year, int month, int day) { return std::to_string(year) + "-" + two(month) + "-" + two(day); }

Maybe maybe(const std::string& text) { return text.empty() ? Maybe{} : Maybe(text); }

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : " / ") + text;
  return out;
}

class Comparison {
 public:
  void same(const std::string& what, const Maybe& want, const Maybe& got) {
    if (want != got) out_ += what + ": want " + want.value_or("nothing") + ", got " + got.value_or("nothing") + "\n";
  }
  void same(const std::string& what, std::size_t want, std::size_t got) { same(what, Maybe(std::to_string(want)), Maybe(std::to_string(got))); }
  std::string take() { return std::move(out_); }
  [[nodiscard]] bool none() const { return out_.empty(); }

 private:
  std::string out_;
};

void compare_people(Comparison& c, const Minutes& m, const Style& style, const Document& d) {
  c.same("attendees", joined(names(m.present)), joined(names(d.attendees)));
  c.same("apologies", joined(names(m.absent)), joined(names(d.apologies)));
  if (!c.none()) return;
  for (std::size_t i = 0; i < m.present.size(); ++i) {
    const Who& who = m.present[i];
    const Person& p = d.attendees[i];
    c.same("attendee.family_name", who.family, p.parts.family_name);
    c.same("attendee.infix", maybe(who.infix), p.parts.infix);
    if (who.naming == Naming::full || who.naming == Naming::surname_first) c.same("attendee.given_name", who.given, p.parts.given_name);
    if (who.naming == Naming::initials) c.same("attendee.initials", who.letters, p.parts.initials);
    c.same("attendee.honorific_prefix", maybe(who.title), p.honorific_prefix);
    c.same("attendee.role", maybe(role_of(who, style)), p.role);
    c.same("attendee.organization", maybe(who.organization), p.organization);
    c.same("attendee.abbreviation", maybe(who.code), p.abbreviation);
    c.same("attendee.present_from", maybe(who.from), p.present_from);
    c.same("attendee.present_until", maybe(who.until), p.present_until);
    if (who.role == "voorzitter") c.same("chair", who.name(), d.meeting.chair);
    if (who.role == "notulist") c.same("secretary", who.name(), d.meeting.secretary);
  }
  for (const Person& p : d.apologies) c.same("apology.notice", Maybe("true"), p.notice ? Maybe(*p.notice ? "true" : "false") : Maybe{});
}

void compare_meeting(Comparison& c, const Minutes& m, const Document& d) {
  c.same("date", iso(m.year, m.month, m.day), d.meeting.date);
  c.same("start_time", two(m.hour) + ":" + two(m.minute), d.meeting.start_time);
  c.same("end_time", m.end_hour > 0 ? Maybe(two(m.end_hour) + ":00") : Maybe{}, d.meeting.end_time);
  c.same("location", maybe(m.place), d.meeting.location);
  c.same("title", "Notulen " + m.body, d.meeting.title);
  c.same("next", m.next_day > 0 ? Maybe(iso(m.year + 1, m.next_month, m.next_day)) : Maybe{}, d.meeting.next ? d.meeting.next->date : Maybe{});
}

// Items in reading order, each with how deep it stands.
struct Placed {
  const AgendaItem* item;
  int depth;
};
void place_items(const std::vector<AgendaItem>& items, int depth, std::vector<Placed>& out) {
  for (const AgendaItem& item : items) {
    out.push_back({&item, depth});
    place_items(item.items, depth + 1, out);
  }
}

std::string told_of(int depth, const std::string& number, const std::string& title) { return (depth > 0 ? "> " : "") + number + " " + title; }

std::string vote_of(int votes_for, int votes_against) { return votes_for == 0 ? "" : " " + std::to_string(votes_for) + "-" + std::to_string(votes_against); }

struct Tasks {
  std::vector<std::string> tasks, owners, texts;
};

Tasks tasks_of(const Minutes& m, const Style& style, const std::vector<std::string>& ids) {
  Tasks out;
  for (std::size_t i = 0; i < m.points.size(); ++i) {
    const Point& point = m.points[i];
    if (point.task.empty()) continue;
    const std::string number = task_number(out.tasks.size(), style);
    out.tasks.push_back((told_in_list(style.acting) ? "" : ids[i]) + " " + number + " " + (point.due_day > 0 ? iso(m.year + 1, point.due_month, point.due_day) : "") + " " + point.status);
    out.owners.push_back(owner_of(m.present[point.owner], style));
    if (told_in_list(style.acting)) out.texts.push_back(point.task);
  }
  return out;
}

// Persons listed in full are linked by their first names, their whole names, their codes.
void compare_owner_ids(Comparison& c, const Minutes& m, const Style& style, const Document& d) {
  if (d.attendees.size() != m.present.size()) return;
  for (const FollowUp& f : d.follow_ups)
    for (std::size_t k = 0; k < f.owners.size(); ++k) {
      const auto who = std::find_if(m.present.begin(), m.present.end(), [&](const Who& w) { return owner_of(w, style) == f.owners[k]; });
      if (who == m.present.end()) continue;
      const bool hidden = (who->naming == Naming::initial || who->naming == Naming::initials) && owner_of(*who, style) == who->given;
      if (!hidden) c.same("owner_id", d.attendees[static_cast<std::size_t>(who - m.present.begin())].id, f.owner_ids.at(k));
    }
}

void compare_points(Comparison& c, const Minutes& m, const Style& style, const Document& d) {
  std::vector<Placed> items;
  place_items(d.agenda_items, 0, items);
  std::vector<std::string> want, got, ids;
  for (std::size_t i = 0; i < m.points.size(); ++i) want.push_back(told_of(m.points[i].sub, number_of(m, i, style), m.points[i].title));
  for (const auto& [item, depth] : items) {
    got.push_back(told_of(depth, item->number.value_or(""), item->title.value_or("")));
    ids.push_back(item->id);
  }
  c.same("agenda_items", joined(want), joined(got));
  if (want.size() != got.size()) return;
  std::vector<std::string> decided, turns;
  for (std::size_t i = 0; i < m.points.size(); ++i) {
    const Point& point = m.points[i];
    if (!point.decision.empty()) decided.push_back((style.deciding == Deciding::list_at_end ? "" : ids[i]) + " " + point.decision + vote_of(point.votes_for, point.votes_against));
    if (!point.said.empty()) turns.push_back(speaker_of(m.present[point.owner], style) + ": " + point.said);
  }
  std::vector<std::string> read;
  for (const auto& decision : d.decisions)
    read.push_back(decision.agenda_item.value_or("") + " " + decision.text +
                   (decision.vote ? vote_of(static_cast<int>(decision.vote->votes_for.value_or(0)), static_cast<int>(decision.vote->votes_against.value_or(0))) : ""));
  c.same("decisions", joined(decided), joined(read));
  const Tasks tasks = tasks_of(m, style, ids);
  Tasks told;
  for (const FollowUp& f : d.follow_ups) {
    told.tasks.push_back(f.agenda_item.value_or("") + " " + f.number.value_or("") + " " + f.due.value_or("") + " " + f.status.value_or(""));
    told.owners.push_back(joined(f.owners));
    told.texts.push_back(f.text);
  }
  c.same("follow_ups", joined(tasks.tasks), joined(told.tasks));
  c.same("owners", joined(tasks.owners), joined(told.owners));
  if (told_in_list(style.acting)) c.same("follow_up.text", joined(tasks.texts), joined(told.texts));
  compare_owner_ids(c, m, style, d);
  read.clear();
  for (const auto& placed : items)
    for (const auto& block : placed.item->content)
      if (block.type == notulen::BlockType::statement) read.push_back(block.speaker.value_or("") + ": " + block.text);
  c.same("statements", joined(turns), joined(read));
}

}  // namespace

std::vector<std::string> names(const std::vector<Person>& people) {
  std::vector<std::string> out;
  for (const Person& p : people) out.push_back(p.name);
  return out;
}

std::vector<std::string> names(const std::vector<Who>& people) {
  std::vector<std::string> out;
  for (const Who& w : people) out.push_back(w.name());
  return out;
}

std::string differences(const Minutes& minutes, const Style& style, const Document& document) {
  Comparison comparison;
  compare_people(comparison, minutes, style, document);
  compare_meeting(comparison, minutes, document);
  compare_points(comparison, minutes, style, document);
  return comparison.take();
}

}  // namespace properties
