#include "formats/ics.hpp"

#include <libical/ical.h>

#include <map>
#include <memory>
#include <string>

#include "formats/walk.hpp"
#include "hash.hpp"

namespace notulen {
namespace {

using namespace formats;

// iCalendar knows no control characters but tab and line feed.
std::string harmless(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = ' ';
  return text;
}

icaltimetype moment(const std::string& day, const Maybe& time) {
  std::string digits;
  for (const char c : day)
    if (c != '-') digits += c;
  if (is_time(time)) digits += "T" + time->substr(0, 2) + time->substr(3, 2) + "00";
  return icaltime_from_string(digits.c_str());
}

class Calendar {
 public:
  explicit Calendar(const Document& document)
      : document_(document), whole_(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free) {
    icalcomponent_add_property(whole_.get(), icalproperty_new_prodid("-//notulen//notulen//NL"));
    icalcomponent_add_property(whole_.get(), icalproperty_new_version("2.0"));
  }

  void meeting(const NextMeeting& next) {
    if (!is_day(next.date)) return;
    icalcomponent* event = add(ICAL_VEVENT_COMPONENT, "meeting", *next.date, {});
    icalcomponent_add_property(event, icalproperty_new_dtstart(moment(*next.date, next.time)));
    const Maybe& body = document_.meeting.body;
    icalcomponent_add_property(event, icalproperty_new_summary(harmless("Volgende vergadering" + (body ? " " + *body : "")).c_str()));
    if (next.location) icalcomponent_add_property(event, icalproperty_new_location(harmless(*next.location).c_str()));
    describe(event, next.text);
  }

  void task(const FollowUp& task, const AgendaItem* item) {
    // `eind mei` has no day of its own, but a last one.
    const Maybe& due = is_day(task.due) ? task.due : task.due_until;
    if (task.type == FollowUpType::agenda || !is_day(due)) return;
    icalcomponent* todo = add(ICAL_VTODO_COMPONENT, std::string(type_name(task.type)), task.text, task.owners);
    icalcomponent_add_property(todo, icalproperty_new_due(moment(*due, {})));
    icalcomponent_add_property(todo, icalproperty_new_summary(harmless(task.text).c_str()));
    icalcomponent_add_property(todo, icalproperty_new_status(task.done == true ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    for (const std::string& owner : task.owners) icalcomponent_add_property(todo, icalproperty_new_contact(harmless(owner).c_str()));
    describe(todo, item ? item->title : Maybe{});
  }

  [[nodiscard]] bool empty() const { return uids_.empty(); }

  std::string text() const {
    char* const lines = icalcomponent_as_ical_string_r(whole_.get());
    std::string out = lines;
    icalmemory_free_buffer(lines);
    return out;
  }

 private:
  icalcomponent* add(icalcomponent_kind kind, const std::string& name, const std::string& text, const std::vector<std::string>& owners) {
    std::string told = document_.document.file + '\0' + std::to_string(document_.document.part) + '\0' + name + '\0' + text;
    for (const std::string& owner : owners) told += '\0' + owner;
    std::string uid = sha256(told).substr(0, 32);
    if (const std::size_t same = ++uids_[uid]; same > 1) uid += "-" + std::to_string(same);
    icalcomponent* const component = icalcomponent_new(kind);
    icalcomponent_add_component(whole_.get(), component);
    icalcomponent_add_property(component, icalproperty_new_uid((uid + "@notulen").c_str()));
    // The day of the meeting stands for the day of writing, so that the same minutes give the same calendar.
    icaltimetype stamp = moment(is_day(document_.meeting.date) ? *document_.meeting.date : "1970-01-01", Maybe("00:00"));
    stamp.zone = icaltimezone_get_utc_timezone();
    icalcomponent_add_property(component, icalproperty_new_dtstamp(stamp));
    return component;
  }

  // What it belongs to, and in which minutes it stands.
  void describe(icalcomponent* component, const Maybe& what) {
    const Meeting& m = document_.meeting;
    std::string text = what.value_or("");
    for (const Maybe* part : {&m.title, &m.date})
      if (*part) text += (text.empty() ? "" : "\n") + **part;
    if (!text.empty()) icalcomponent_add_property(component, icalproperty_new_description(harmless(text).c_str()));
  }

  const Document& document_;
  std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> whole_;
  std::map<std::string, std::size_t> uids_;
};

}  // namespace

Rendered ics(const Document& document) {
  Calendar calendar(document);
  if (document.meeting.next) calendar.meeting(*document.meeting.next);
  const ItemIndex items(document);
  for (const FollowUp& task : document.follow_ups) calendar.task(task, items.find(task.agenda_item));
  if (calendar.empty()) return {{}, {}, "no day of a next meeting and no action with a date"};
  return {calendar.text(), {}, {}};
}

}  // namespace notulen
