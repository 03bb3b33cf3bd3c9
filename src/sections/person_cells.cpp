#include "sections/person_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "bytes.hpp"
#include "read/entry.hpp"
#include "read/function.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"

namespace notulen {

std::string_view without_seats(std::string_view cell) {
  const std::size_t open = cell.ends_with(")") ? cell.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos || open == 0 || cell[open + 2] < '0' || cell[open + 2] > '9') return cell;
  const std::string_view inside = cell.substr(open + 2, cell.size() - open - 3);
  return first_not_in<"0123456789 /vande">(inside) == std::string_view::npos || inside.ends_with(" zetels") || inside.ends_with(" leden") ? cell.substr(0, open) : cell;
}

void tell_body(Person& person, std::string_view cell, const Vocabulary& words) {
  cell = without_seats(cell);
  const std::size_t comma = cell.find(", ");
  const std::size_t open = cell.ends_with(")") ? cell.rfind(" (") : std::string_view::npos;
  const std::string_view inside = open == std::string_view::npos ? std::string_view{} : cell.substr(open + 2, cell.size() - open - 3);
  if (comma != std::string_view::npos && words.contains("role", cell.substr(comma + 2))) {
    person.organization = std::string(cell.substr(0, comma));
    person.role = std::string(cell.substr(comma + 2));
  } else if (!inside.empty() && words.contains("role", cell.substr(0, open))) {
    person.role = std::string(cell.substr(0, open));
    person.organization = std::string(inside);
  } else if (!inside.empty() && (words.contains("role", inside) || remark_length(inside, words) > 0 || words.longest("presence", inside))) {
    person.organization = std::string(cell.substr(0, open));
    describe_person(person, inside, words, true);
  } else if (!person.role && words.contains("office", cell)) {
    person.role = std::string(cell);  // `secretaris` below `Organisatie / functie`
  } else {
    person.organization = std::string(cell);
  }
}

bool names_taker(Row& row, std::string_view said, const Vocabulary& words) {
  const auto proxy = words.longest("stands_in", said);
  if (!proxy) {
    const Honorifics honorifics = read_honorifics(said, words);
    if (row.absent || !honorifics.value || !name_parts(said.substr(honorifics.end), true, words).family_name) return false;
    row.taker = std::string(said);
    return true;
  }
  if (!proxy->value.starts_with("replaced_by") || proxy->length + 2 >= said.size() || stands_in(row.person, said, words)) return false;  // a plain one
  std::string_view whom = said.substr(proxy->length + 1);
  if (const std::size_t comma = whom.rfind(", "); comma != std::string_view::npos && read_honorifics(whom.substr(comma + 2), words).value) whom = whom.substr(comma + 2);
  row.person.replaced_by = std::string(whom.substr(read_honorifics(whom, words).end));
  return row.absent = true;
}

void mark_presence(Row& row, std::string_view said, bool letters, const Vocabulary& words) {
  const auto mark = words.longest(letters ? TableName("presence_letter") : TableName("presence_mark"), said);
  if (mark) {
    row.absent = mark->value != "present";
    if (mark->value == "excused") row.person.notice = true;
    if (mark->value == "unexcused") row.person.notice = false;
    said.remove_prefix(mark->length);
    while (!said.empty() && (said.front() == ',' || said.front() == ';' || said.front() == '-' || said.front() == ' ' || said.front() == '(')) said.remove_prefix(1);
    while (!said.empty() && (said.back() == ')' || said.back() == ' ')) said.remove_suffix(1);
  }
  if (names_taker(row, said, words)) return;
  if (!said.empty()) describe_person(row.person, said, words, true);
  if (row.person.replaced_by) row.absent = true;  // who gave a proxy was not there
}

bool several_in(const std::string& cell, const Row& row, std::vector<Row>& out, const Vocabulary& words) {
  if (cell.find(", ") == std::string::npos && cell.find(" en ") == std::string::npos && cell.find('\n') == std::string::npos) return false;
  std::vector<Entry> entries;
  std::size_t first = 0;  // those of the first line
  for (std::size_t at = 0; at < cell.size();) {  // lines of a cell are persons too
    const std::size_t end = std::min(cell.find('\n', at), cell.size());
    for (Entry& entry : read_entries(std::string_view(cell).substr(at, end - at), words)) entries.push_back(std::move(entry));
    if (at == 0) first = entries.size();
    at = end + 1;
  }
  const auto plain = [](const Entry& entry) { return shows_name(entry.person); };
  if (entries.size() < 2 || !std::all_of(entries.begin(), entries.end(), plain)) return false;
  // The office beside the first name is not that of those below it; whom he stands for may be.
  const bool shared = row.person.role && is_plural(*row.person.role);
  for (std::size_t k = 0; k < entries.size(); ++k) {
    Row one = row;
    one.person = std::move(entries[k].person);
    if (!one.person.organization) one.person.organization = row.person.organization;
    if (!one.person.role && (k < first || shared)) one.person.role = row.person.role;
    one.person.notice = row.person.notice;
    out.push_back(std::move(one));
  }
  return true;
}

bool body_absent(const std::string& cell, Row& row, const Vocabulary& words) {
  const auto mark = words.longest("presence_mark", cell);
  if (!mark || mark->length < 4 || mark->value == "present" || !row.person.organization) return false;
  row.person.name = *std::exchange(row.person.organization, std::nullopt);
  row.absent = true;
  mark_presence(row, cell, false, words);
  return true;
}

std::string_view without_aside(Person& person, std::string_view cell, const Vocabulary& words) {
  const std::size_t open = cell.ends_with(")") ? cell.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos || open == 0) return cell;
  Person probe;
  describe_bracket(probe, cell.substr(open + 1), words);
  if (!probe.present_from && !probe.present_until && !probe.replaces && !probe.replaced_by && !probe.reason && !probe.notice) return cell;
  describe_bracket(person, cell.substr(open + 1), words);
  return cell.substr(0, open);
}

}  // namespace notulen
