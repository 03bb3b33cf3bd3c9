#include "properties/people.hpp"

#include <algorithm>
#include <array>

namespace properties {
namespace {

constexpr std::array present_labels{"Aanwezig", "Aanwezigen", "AANWEZIG", "Aanwezige leden", "Deelnemers", "Present"};
// All of these tell that the absence was announced.
constexpr std::array absent_labels{"Afwezig met kennisgeving", "Verontschuldigd", "Afgemeld", "Afwezig (m.k.)", "Met kennisgeving afwezig", "Bericht van verhindering"};

using People = std::vector<Who>;

std::string called(const Who& who) { return (who.title.empty() ? "" : who.title + " ") + who.name(); }

bool apart(const Who& who, const Style& style) { return style.officers_apart && (who.role == "voorzitter" || who.role == "notulist"); }

// What stands behind a name, without its function where that stands elsewhere.
std::string about(const Who& who, bool role, bool body) {
  std::string out;
  const auto add = [&](const std::string& said) {
    if (!said.empty()) out += (out.empty() ? "" : ", ") + said;
  };
  add(who.code);
  if (role) add(who.role);
  if (body) add(who.organization);
  const auto clock = [](std::string time) { return time.replace(2, 1, ".") + " uur"; };
  if (!who.from.empty()) add("vanaf " + clock(who.from));
  if (!who.until.empty()) add("tot " + clock(who.until));
  return out;
}

std::string told(const Who& who, const Style& style, bool body = true) {
  const bool role = !apart(who, style), before = style.role == Role::before && role && !who.role.empty();
  const std::string said = about(who, role && !before, body);
  const std::string name = (before ? who.role + " " : "") + called(who);
  if (said.empty()) return name;
  if (style.role == Role::comma) return name + ", " + said;
  if (style.role == Role::dash) return name + " - " + said;
  return name + " (" + said + ")";
}

std::string joined(const People& people, const Style& style, const std::string& between, bool body = true) {
  std::string out;
  for (std::size_t i = 0; i < people.size(); ++i) out += (i == 0 ? "" : style.last_with_and && i + 1 == people.size() ? " en " : between) + told(people[i], style, body);
  return out;
}

std::string cell(std::string text, std::size_t width) {
  std::size_t columns = 0;
  for (const char c : text) columns += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return text + std::string(columns < width ? width - columns : 2, ' ');
}

// The persons of each body, in order.
std::vector<People> by_body(const People& people) {
  std::vector<People> out;
  for (const Who& who : people) {
    if (out.empty() || out.back().front().organization != who.organization) out.emplace_back();
    out.back().push_back(who);
  }
  return out;
}

std::string namely(const std::string& body) { return body.find(' ') == std::string::npos ? body : "Namens de " + body; }

void list_people(std::string& out, const std::string& label, const People& people, bool absent, const Style& style) {
  if (people.empty()) return;
  const bool bodies = std::all_of(people.begin(), people.end(), [](const Who& who) { return !who.organization.empty(); });
  const Attendance how = !bodies && (style.attendance == Attendance::groups || style.attendance == Attendance::nested_bullets) ? Attendance::comma_line : style.attendance;
  switch (how) {
    case Attendance::comma_line: out += label + ": " + joined(people, style, ", ") + "\n"; return;
    case Attendance::semicolon_line: out += label + ": " + joined(people, style, "; ") + "\n"; return;
    case Attendance::sentence: out += std::string(absent ? "Met kennisgeving afwezig" : "Aanwezig") + (people.size() > 1 ? " zijn " : " is ") + joined(people, style, ", ") + ".\n"; return;
    case Attendance::groups:
      out += "\n" + label + ":\n";
      for (const People& group : by_body(people)) out += namely(group.front().organization) + ": " + joined(group, style, ", ", false) + "\n";
      return;
    case Attendance::nested_bullets:
      out += "\n" + label + ":\n";
      for (const People& group : by_body(people)) {
        out += "- " + group.front().organization + "\n";
        for (const Who& who : group) out += "  - " + told(who, style, false) + "\n";
      }
      return;
    case Attendance::bullets_under_label:
      out += "\n" + label + ":\n";
      for (const Who& who : people) out += "- " + told(who, style) + "\n";
      return;
    case Attendance::bullets_under_heading:
      out += "\n" + (markdown(style) ? "## " + label : style.numbering == Numbering::org ? "* " + label : label) + "\n\n";
      for (const Who& who : people) out += (style.numbering == Numbering::org ? "- " : "* ") + told(who, style) + "\n";
      return;
    case Attendance::lines_under_label:
      out += "\n" + label + ":\n";
      for (const Who& who : people) out += told(who, style) + "\n";
      return;
    case Attendance::table:
      out += "\n| " + label + " | Functie |\n| --- | --- |\n";
      for (const Who& who : people) out += "| " + called(who) + " | " + (apart(who, style) ? "" : who.role) + " |\n";
      return;
    case Attendance::named_table:
      out += "\n" + label + ":\n\n| Naam | Functie | Organisatie |\n| --- | --- | --- |\n";
      for (const Who& who : people) out += "| " + called(who) + " | " + (apart(who, style) ? "" : who.role) + " | " + who.organization + " |\n";
      return;
    case Attendance::gap_table:
      out += "\n" + label + ":\n";
      for (const Who& who : people) out += who.role.empty() || apart(who, style) ? called(who) + "\n" : cell(called(who), 36) + who.role + "\n";
      return;
    case Attendance::two_columns:
      out += "\n" + label + ":\n";
      for (std::size_t i = 0; i < people.size(); i += 2) out += i + 1 < people.size() ? cell(called(people[i]), 40) + called(people[i + 1]) + "\n" : called(people[i]) + "\n";
      return;
    default:  // pdftotext -layout: the label left, the names in a column
      for (std::size_t i = 0; i < people.size(); ++i) out += cell(i == 0 ? label + ":" : "", 30) + told(people[i], style) + "\n";
  }
}

}  // namespace

void list_all(std::string& out, const Minutes& m, const Style& style) {
  const std::string present = present_labels[style.words % present_labels.size()], absent = absent_labels[style.words % absent_labels.size()];
  if (style.officers_apart)
    for (const auto& [office, label] : {std::pair{"voorzitter", "Voorzitter"}, std::pair{"notulist", "Notulist"}})
      for (const Who& who : m.present)
        if (who.role == office) out += std::string(label) + ": " + called(who) + (markdown(style) ? "\n\n" : "\n");
  if (style.apologies_first) list_people(out, absent, m.absent, true, style);
  list_people(out, present, m.present, false, style);
  if (!style.apologies_first) list_people(out, absent, m.absent, true, style);
}

}  // namespace properties
