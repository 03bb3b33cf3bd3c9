#include "sections/attendance.hpp"

#include <string>
#include <unordered_map>
#include <utility>

#include "read/entry.hpp"
#include "read/label.hpp"

namespace notulen {
namespace {

bool officer_label(const std::string& kind) { return kind == "chair" || kind == "secretary" || kind == "officer"; }
bool list_label(const std::string& kind) { return kind == "present" || kind == "absent" || kind == "guests"; }

// Gathers persons while it walks over the segments: a label holds until the next one.
class Reader {
 public:
  Reader(const Context& context, Attendance& out) : context_(context), out_(out) {}

  void segment(const Segment& segment, Part part) {
    if (part != Part::attendance && part != Part::front) return;
    for (const auto& row : segment.rows)
      for (const Text& cell : row) text(cell, segment, part);
    if (!segment.is_table()) text(segment.text, segment, part);
  }

  // A role that says who chaired or took the minutes; a label has said so already where there was one.
  void officers_by_role() {
    for (const Person& person : out_.attendees) {
      if (!person.role) continue;
      const auto kind = context_.words.value("label", *person.role);
      if (kind == "chair") officer(out_.chair, out_.chair_source, person);
      if (kind == "secretary") officer(out_.secretary, out_.secretary_source, person);
    }
  }

 private:
  static void officer(Maybe& name, Source& source, const Person& person) {
    if (name) return;
    name = person.name;
    source = person.source;
  }

  void text(const Text& all, const Segment& segment, Part part) {
    const auto found = read_label(all.view(), context_.words);
    const bool bare = found && found->end >= all.size();
    std::size_t begin = 0;
    if (found && (found->colon || bare)) {
      label_ = *found;
      role_ = officer_label(found->kind) ? all.str().substr(found->begin, found->words_end - found->begin) : std::string();
      begin = found->end;
    }
    // In the front part only what a label on the same line says is about persons.
    if (part == Part::front && (begin == 0 || !officer_label(label_.kind))) return;
    if (!list_label(label_.kind) && !officer_label(label_.kind)) return;
    for (Entry& entry : read_entries(all.view().substr(begin), context_.words)) {
      Person& person = entry.person;
      person.source = {segment.line, segment.end_line, all.spans(begin + entry.whole.begin, begin + entry.whole.end)};
      person.confidence = 0.9;
      add(std::move(person));
    }
    if (officer_label(label_.kind) && begin < all.size()) label_ = {};  // an officer's line ends with its value
  }

  void add(Person person) {
    const bool officer_line = officer_label(label_.kind);
    if (officer_line) {
      // `Notulen: A` names the secretary but is no function.
      if (!person.role && context_.words.contains("role", role_) && fold_case(role_) != "notulen") person.role = role_;
    }
    const bool absent = label_.kind == "absent" || person.notice.has_value();
    if (absent && !person.notice) person.notice = label_.notice;
    auto& list = absent ? out_.apologies : out_.attendees;
    const auto [same, fresh] = (absent ? absent_ : present_).emplace(person.name, list.size());
    if (fresh) list.push_back(person);
    else if (!list[same->second].role) list[same->second].role = person.role;
    if (label_.kind == "chair") officer(out_.chair, out_.chair_source, person);
    if (label_.kind == "secretary") officer(out_.secretary, out_.secretary_source, person);
  }

  const Context& context_;
  Attendance& out_;
  std::unordered_map<std::string, std::size_t> present_, absent_;  // name → its place in the list
  Label label_;
  std::string role_;  // the words of an officer's label
};

}  // namespace

Attendance read_attendance(const Context& context, std::vector<Diagnostic>&) {
  Attendance out;
  Reader reader(context, out);
  for (std::size_t i = 0; i < context.segments.size(); ++i)
    reader.segment(context.segments[i], context.outline.places[i].part);
  reader.officers_by_role();
  return out;
}

}  // namespace notulen
