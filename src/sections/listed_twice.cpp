#include "sections/listed_twice.hpp"

#include <string>
#include <unordered_set>

#include "diagnostics.hpp"
#include "vocabulary.hpp"

namespace notulen {
namespace {

// A couple has one name, and one of them may be absent.
std::string who(const Person& person) {
  return fold_case(person.name) + '\n' + (person.parts.given_name || person.parts.initials ? "" : fold_case(person.honorific_prefix.value_or("")));
}

}  // namespace

void diagnose_listed_twice(const Attendance& attendance, const Decoded& decoded, std::vector<Diagnostic>& diagnostics) {
  std::unordered_set<std::string> present;
  for (const Person& person : attendance.attendees) present.insert(who(person));
  for (const Person& person : attendance.apologies) {
    if (present.count(who(person)) == 0) continue;
    Diagnostic found;
    found.code = std::string(code::present_and_absent);
    found.message = "`" + person.name + "` is listed as present and as absent";
    found.line = person.source.line;
    found.column = person.source.spans.empty() ? 1 : decoded.column_of(person.source.spans.front().begin);
    diagnostics.push_back(std::move(found));
  }
}

}  // namespace notulen
