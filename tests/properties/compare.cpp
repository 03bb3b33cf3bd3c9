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

void compare_people(Comparison& c, const Minutes& m, const Document& d) {
  c.same("attendees", joined(names(m.present)), joined(names(d.attendees)));
  c.same("apologies", joined(names(m.absent)), joined(names(d.apologies)));
  if (!c.none()) return;
  for (std::size_t i = 0; i < m.present.size(); ++i) {
    const Who& who = m.present[i];
    const Person& p = d.attendees[i];
    c.same("attendee.family_name", who.family, p.parts.family_name);
    c.same("attendee.infix", maybe(who.infix), p.parts.infix);
    if (!who.initial) c.same("attendee.given_name", who.given, p.parts.given_name);
    c.same("attendee.honorific_prefix", maybe(who.title), p.honorific_prefix);
    c.same("attendee.role", maybe(who.role), p.role);
    c.same("attendee.organization", maybe(who.organization), p.organization);
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
}

void compare_points(Comparison& c, const Minutes& m, const Style& style, const Document& d) {
  std::vector<std::string> want, got;
  for (std::size_t i = 0; i < m.points.size(); ++i) want.push_back(number_of(i, style) + " " + m.points[i].title);
  for (const AgendaItem& item : d.agenda_items) got.push_back(item.number.value_or("") + " " + item.title.value_or(""));
  c.same("agenda_items", joined(want), joined(got));
  if (want.size() != got.size()) return;
  std::vector<std::string> decided, tasks, owners, turns;
  for (std::size_t i = 0; i < m.points.size(); ++i) {
    const Point& point = m.points[i];
    const std::string& id = d.agenda_items[i].id;
    if (!point.decision.empty()) decided.push_back(id + " " + point.decision);
    if (!point.task.empty()) {
      tasks.push_back((style.acting == Acting::table_at_end ? "" : id) + " " + (point.due_day > 0 ? iso(m.year + 1, point.due_month, point.due_day) : ""));
      owners.push_back(m.present[point.owner].given);
    }
    if (!point.said.empty()) turns.push_back(m.present[point.owner].given + ": " + point.said);
  }
  std::vector<std::string> read;
  for (const auto& decision : d.decisions) read.push_back(decision.agenda_item.value_or("") + " " + decision.text);
  c.same("decisions", joined(decided), joined(read));
  std::vector<std::string> read_owners;
  read.clear();
  for (const FollowUp& f : d.follow_ups) {
    read.push_back(f.agenda_item.value_or("") + " " + f.due.value_or(""));
    read_owners.push_back(joined(f.owners));
  }
  c.same("follow_ups", joined(tasks), joined(read));
  c.same("owners", joined(owners), joined(read_owners));
  // First names of persons listed in full are linked.
  for (const FollowUp& f : d.follow_ups)
    for (std::size_t k = 0; k < f.owners.size(); ++k) {
      const auto who = std::find_if(m.present.begin(), m.present.end(), [&](const Who& w) { return w.given == f.owners[k] && !w.initial; });
      if (who == m.present.end() || d.attendees.size() != m.present.size()) continue;
      c.same("owner_id", d.attendees[static_cast<std::size_t>(who - m.present.begin())].id, f.owner_ids.at(k));
    }
  read.clear();
  for (const AgendaItem& item : d.agenda_items)
    for (const auto& block : item.content)
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
  compare_people(comparison, minutes, document);
  compare_meeting(comparison, minutes, document);
  compare_points(comparison, minutes, style, document);
  return comparison.take();
}

}  // namespace properties
