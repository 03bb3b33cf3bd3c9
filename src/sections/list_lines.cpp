#include "sections/list_lines.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "bytes.hpp"
#include "read/function.hpp"
#include "read/named_list.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "read/surnames.hpp"
#include "read/words.hpp"
#include "sections/person_cells.hpp"
#include "sections/function_lines.hpp"
#include "sections/listed_bodies.hpp"
#include "sections/named_roles.hpp"
#include "sections/turned_bodies.hpp"

namespace notulen {
namespace {

// A name, function or bracket that is whole at a line's end.
bool complete(std::string_view last, const Vocabulary& words) {
  if (last.empty()) return true;
  if (words.contains("infix", last.substr(last.rfind(' ') + 1))) return false;  // `Mila van`
  const Honorifics honorifics = read_honorifics(last, words);
  const NameParts parts = name_parts(trimmed(last.substr(honorifics.end)), honorifics.value.has_value(), words);
  return words.longest("role", last) || (parts.family_name && (parts.given_name || parts.initials || honorifics.value));
}

// Marks that part names; those inside brackets do not.
std::size_t commas(std::string_view list) {
  std::size_t out = 0;
  int depth = 0;
  for (const char c : list) {
    depth = std::clamp(depth + (c == '(') - (c == ')'), 0, 9);
    out += (c == ',' || c == ';') && depth == 0;
  }
  return out;
}

enum class Seam { none, blank, comma };

// The end of what the lines of a list say so far: a list of many lines is asked at each of them.
std::string_view said_last(std::string_view list) {
  constexpr std::size_t longest = 1000;  // bytes
  if (list.size() <= longest) return list;
  const std::size_t mark = first_in<",; ">(list, list.size() - longest);
  return trimmed(list.substr(mark == std::string_view::npos ? list.size() : mark + 1));
}

// `…, vervangen door`: the name stands on the next line.
bool awaits_name(std::string_view line, const Vocabulary& words) {
  for (std::size_t at = line.rfind(' '), tries = 0; at != std::string_view::npos && at > 0 && tries < 3; at = line.rfind(' ', at - 1), ++tries)
    if (words.contains("stands_in", line.substr(at + 1))) return true;
  return false;
}

// `Voor de functie van secretaris bestaat een vacature.`: it names nobody.
bool tells_otherwise(std::string_view line, const Vocabulary& words) {
  if (!line.ends_with('.') || !has_capital(line.substr(0, 1)) || first_in<",;:(">(line) != std::string_view::npos) return false;
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1))
    if (words.longest("finite_verb", line.substr(at + 1))) return true;
  return false;
}

// How a line goes on in the next. A list may be wrapped: what ends in a comma or inside a bracket goes on, and so does
// a long line of names that is full, in the middle of a name too.
Seam seam(const ListLine& before, const ListLine& next, const Vocabulary& words) {
  if (next.depth == 0 && !next.segment->blank_before && awaits_name(before.text.view(), words)) return Seam::blank;
  if (before.depth != 0 || next.depth != 0) return Seam::none;
  const std::string_view last = said_last(before.text.view()), first = next.text.view();
  // `Geonovum: A` begins a group.
  if (const std::size_t mark = first_in<",;:(">(first); mark < 40 && first.substr(mark).starts_with(": ") && has_capital(first.substr(0, 1)) && !last.ends_with(',')) return Seam::none;
  const auto open = last.rfind('(');
  const bool inside = open != std::string_view::npos && last.find(')', open) == std::string_view::npos;
  if (last.ends_with(',') || last.ends_with(" en") || last.ends_with(" &") || (inside && last.size() - open < 200)) return Seam::blank;
  // `…, wijkagent B. Bos, mevr.` and `C. Vink` below it.
  if (const std::size_t comma = last.find_last_of(",;"); comma != std::string_view::npos && comma + 2 < last.size() && !next.segment->blank_before && words.contains("honorific", last.substr(comma + 2)) &&
                                                  has_capital(first.substr(0, 1)) && !words.longest("role", first))
    return Seam::blank;
  if (tells_otherwise(first, words)) return Seam::none;
  const bool full = last.size() > 44 && !last.ends_with('.') && !last.ends_with(';') && commas(last) > 1 &&
                    next.segment != before.segment && !next.segment->cut && !next.segment->blank_before;
  if (!full || !read_named_roles(last, words).empty() || read_entries(last, words).size() < 2) return Seam::none;
  const std::size_t mark = last.find_last_of(",;)");
  std::string_view tail = trimmed(last.substr(mark == std::string_view::npos ? 0 : mark + 1));
  if (tail.starts_with("en ")) tail.remove_prefix(3);
  const std::string_view head = first.substr(0, std::min(first.find_first_of(",;("), first.size()));
  if (head.empty() || (head[0] >= 'a' && !words.longest("honorific", head)) || !complete(tail, words) || surname_waits(tail, head, words)) return Seam::blank;
  return Seam::comma;
}

// `Mw. A. Bos, manager` and `Logistiek (te gast)` below it, where every person has a title: what has none goes on.
bool function_goes_on(const ListLine& before, const ListLine& next, const Vocabulary& words) {
  if (before.depth != 0 || next.depth != 0 || next.segment->blank_before) return false;
  const std::string_view last = said_last(before.text.view()), first = next.text.view();
  if (const std::size_t title = words.match_length("doubtful_honorific", first); title > 0 && has_capital(first.substr(0, 1)) && has_capital(first.substr(title))) return false;
  if (last.empty() || first.empty() || words.longest("honorific", first) || words.longest("honorific_plural", first) || last.ends_with(')') || last.ends_with('.') || last.ends_with(';')) return false;
  const std::size_t comma = last.rfind(", ");
  if (comma == std::string_view::npos || first.find(':') != std::string_view::npos) return false;
  return first[0] >= 'a' || words.contains("role", last.substr(comma + 2));
}

// `A, B, C (Oost)` on every line: the bracket at its end is the only one, so that each line is whole.
bool bracketed_lines(const std::vector<ListLine>& lines) {
  return lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [](const ListLine& line) {
    const std::string_view s = line.text.view();
    return s.ends_with(')') && s.find('(') == s.rfind('(') && s.find('(') > 0;
  });
}

void join(std::vector<ListLine>& lines, const Vocabulary& words) {
  join_functions(lines, words);
  if (bracketed_lines(lines)) return;
  std::vector<ListLine> out;
  const auto titled = std::count_if(lines.begin(), lines.end(), [&](const ListLine& line) { return words.longest("honorific", line.text.view()).has_value(); });
  const bool titles = titled > 2 && static_cast<std::size_t>(titled) * 5 >= lines.size() * 3;
  for (ListLine& line : lines) {
    const Seam how = out.empty() ? Seam::none : titles && function_goes_on(out.back(), line, words) ? Seam::blank : seam(out.back(), line, words);
    if (how == Seam::none) {
      out.push_back(std::move(line));
      continue;
    }
    if (how == Seam::comma) out.back().text.append_glue(",");
    out.back().text.join_line(line.text);
  }
  lines = std::move(out);
}

// `VVDJ Bos`, `SPM.J. Vink`: how many bytes the party takes that is glued to the name; 0 for none.
std::size_t glued_party(std::string_view line, const Vocabulary& words) {
  std::size_t party = 0;
  for (std::size_t at = 2; at + 2 < line.size() && at < 30; ++at) {
    const bool capital = line[at] >= 'A' && line[at] <= 'Z';
    if (!capital || line[at - 1] == ' ' || !words.contains("party", line.substr(0, at))) continue;
    const NameParts parts = name_parts(line.substr(at), true, words);
    if (parts.family_name && (parts.initials || parts.given_name)) party = at;
  }
  return party;
}

// `A, B`: behind a full name something that is surely no name of a person.
bool tells_body(std::string_view line, const std::vector<Entry>& entries, const Vocabulary& words) {
  if (entries.size() != 2 || entries[0].person.organization || entries[1].person.honorific_prefix || entries[1].person.organization) return false;
  if (!entries[0].person.honorific_prefix && !surely_named(entries[0].person, words)) return false;
  if (surely_named(entries[1].person, words) || words.contains("given_name", entries[1].person.name)) return false;
  const std::size_t from = entries[0].name.end, to = entries[1].whole.begin;
  return to > from && last_not_in<", ">(line.substr(from, to - from)) == (entries[0].whole.end > from ? entries[0].whole.end - from - 1 : std::string_view::npos);
}

// `Anna Bos, Els Mol`: persons, no body of those below.
bool several_named(const std::vector<Entry>& entries, const Vocabulary& words) {
  return entries.size() > 1 && std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) { return surely_named(entry.person, words); });
}

// Where every line of a list names its person so, each is one person, as written.
void join_inverted(const std::vector<ListLine>& lines, std::vector<std::vector<Entry>>& read, const Vocabulary& words) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!surname_first(lines[i].text.view(), read[i], words)) return;
    // One alone may be two persons, but for `Dam, Femke van`.
    if (lines.size() < 2 && !words.contains("infix", read[i][1].person.name.substr(read[i][1].person.name.find(' ') + 1))) return;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Entry one = std::move(read[i][1]);
    one.name.begin = read[i][0].name.begin;
    one.whole.begin = read[i][0].whole.begin;
    one.person.name = lines[i].text.str().substr(one.name.begin, one.name.end - one.name.begin);
    one.person.parts = name_parts(one.person.name, false, words);
    read[i] = {std::move(one)};
  }
}

// `Permitsoft (tot punt 4)`, `gemeente Oost, opdrachtgever`: a cell beside the name tells as much as a bracket behind it.
void describe_cell(Person& person, std::string_view cell, const Vocabulary& words) {
  cell = without_aside(person, cell, words);
  const std::size_t comma = cell.find(", ");
  if (comma != std::string_view::npos && role_length(cell.substr(comma + 2), words) > 0) describe_bracket(person, "(" + std::string(cell) + ")", words);
  else describe_person(person, cell, words, false);
}

// `A / Oost / voorzitter` as `A | Oost | voorzitter`, byte for byte.
std::string with_bars(std::string_view line) {
  std::string out(line);
  for (std::size_t at = out.find(" / "); at != std::string::npos; at = out.find(" / ", at + 2)) out[at + 1] = '|';
  return out;
}

}  // namespace

std::vector<Entry> read_row(std::string_view line, const Vocabulary& words) {
  constexpr std::string_view mark = " | ";
  std::size_t at = line.find(mark);
  if (at == std::string_view::npos) return {};
  std::vector<Entry> row = read_entries(line.substr(0, at), words);
  if (row.size() != 1 || !row[0].person.parts.family_name) return {};
  Person& person = row[0].person;
  // `(PO)` is a party too; beside a cell that tells the body it is his code.
  if (!person.abbreviation && person.organization && code_of(*person.organization, person.name)) person.abbreviation = std::exchange(person.organization, std::nullopt);
  while (at < line.size()) {
    const std::size_t begin = at + mark.size();
    at = std::min(line.find(mark, begin), line.size());
    const std::string_view cell = trimmed(line.substr(begin, at - begin));
    if (cell.empty()) continue;
    const std::vector<Entry> others = read_entries(cell, words);
    if (std::any_of(others.begin(), others.end(), [&](const Entry& one) { return surely_named(one.person, words); })) return {};
    // `wethouder (vakantie)`
    const std::size_t open = cell.ends_with(')') ? cell.find(" (") : std::string_view::npos;
    if (open != std::string_view::npos && !person.role && role_length(cell.substr(0, open), words) == open) {
      person.role = std::string(cell.substr(0, open));
      describe_bracket(person, cell.substr(open + 1), words);
      continue;
    }
    if (person.organization && !person.role && role_length(cell, words) > 0) person.role = std::string(cell);
    else describe_cell(person, cell, words);
  }
  row[0].whole.end = line.size();
  return row;
}

std::vector<ReadLine> read_list(std::vector<ListLine> lines, const Bodies& bodies_before, const Vocabulary& words) {
  join(lines, words);
  std::vector<std::vector<Entry>> read = read_dashed_bodies(lines, words);
  if (!read.empty()) {
    std::vector<ReadLine> out;
    for (std::size_t i = 0; i < lines.size(); ++i) out.push_back({std::move(lines[i]), std::move(read[i])});
    return out;
  }
  std::size_t pairs = 0;
  const bool strokes = lines.size() > 1 && std::all_of(lines.begin(), lines.end(), [](const ListLine& line) { return line.text.view().find(" / ") != std::string_view::npos; });
  for (ListLine& line : lines) {
    const std::size_t party = glued_party(line.text.view(), words);
    const std::string body = line.text.str().substr(0, party);
    if (party > 0) line.text = line.text.slice(party, line.text.size());
    read.push_back(strokes ? read_row(with_bars(line.text.view()), words) : read_row(line.text.view(), words));
    if (read.back().empty()) read.back() = read_named_roles(line.text.view(), words);
    if (read.back().empty()) read.back() = read_turned(line.text.view(), words);
    if (read.back().empty()) read.back() = read_entries(line.text.view(), words);
    for (Entry& entry : read.back())
      if (party > 0) entry.person.organization = body;
    const auto& entries = read.back();
    pairs += entries.size() == 2 && !entries[0].person.organization && !entries[0].person.role &&
             !entries[1].person.honorific_prefix && comma_between(line.text.view(), entries);
    pairs += entries.size() == 1 && entries[0].person.organization;
  }
  join_inverted(lines, read, words);
  turn_bodies(lines, read, words);
  merge_listed_bodies(lines, read, bodies_before, words);
  // `A, Organisatie` on nearly every line, or `A, functie, Organisatie` where each line is one person.
  const bool second_is_body = lines.size() >= 3 && pairs * 10 >= lines.size() * 7;
  std::size_t single = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) single += read[i].size() == 1 || tells_body(lines[i].text.view(), read[i], words);
  const bool one_a_line = lines.size() >= 2 && single == lines.size();
  std::vector<ReadLine> out;
  std::vector<std::pair<int, std::string>> bodies;  // depth and words of the bullets above
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ListLine& line = lines[i];
    while (!bodies.empty() && bodies.back().first >= line.depth) bodies.pop_back();
    // A bullet with deeper ones below it is the body that those stand for.
    if (i + 1 < lines.size() && lines[i + 1].depth > line.depth && line.text.size() < 100 && read[i].size() <= 3 && !several_named(read[i], words)) {
      bodies.emplace_back(line.depth, line.text.str());
      continue;
    }
    const bool below = line.told > 0 && read[i].size() == 2 && read[i][1].whole.begin > line.told && !read[i][0].person.organization && !read[i][1].person.honorific_prefix;
    if (below || (second_is_body && read[i].size() == 2 && comma_between(line.text.view(), read[i]))) merge_body(read[i], 1);
    else if (one_a_line && tells_body(line.text.view(), read[i], words)) merge_body(read[i], 1);
    for (Entry& entry : read[i])
      if (!bodies.empty() && !entry.person.organization) entry.person.organization = bodies.back().second;
    out.push_back({std::move(lines[i]), std::move(read[i])});
  }
  return out;
}

}  // namespace notulen
