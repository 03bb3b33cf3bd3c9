#include "sections/turned_bodies.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "letters.hpp"
#include "read/entry_parts.hpp"
#include "read/function.hpp"
#include "read/named_list.hpp"
#include "read/statement.hpp"
#include "read/person.hpp"
#include "read/words.hpp"

namespace notulen {

namespace {

// `Harmonie (Bob Vink)`: whom he stands for; `BV (Bob Vink)`: his code.
void stand_for(Person& person, std::string_view said) {
  (!person.abbreviation && code_of(said, person.name) ? person.abbreviation : person.organization) = std::string(said);
}

// `Harmonie (Bob Vink, voorzitter)`: the bracket names who stands for the body before it. The persons of such an entry,
// nobody where it is none.
std::vector<Entry> turned(const Entry& entry, std::string_view line, bool sure, const Vocabulary& words) {
  const Person& body = entry.person;
  if (!body.organization || (surely_named(body, words) && (body.honorific_prefix || !maybe_club(body.parts)))) return {};
  const std::size_t at = line.find(*body.organization, entry.name.end);
  if (at == std::string_view::npos || at + body.organization->size() > entry.whole.end) return {};
  std::vector<Entry> persons = read_entries(*body.organization, words);
  const auto named = [&](const Entry& one) {
    const NameParts& parts = one.person.parts;
    return surely_named(one.person, words) || (!sure && parts.given_name && parts.family_name && has_capital(parts.family_name->substr(0, 1)));
  };
  if (!std::all_of(persons.begin(), persons.end(), named)) return {};
  for (Entry& one : persons) {
    for (Span* span : {&one.whole, &one.name}) {
      span->begin += at;
      span->end += at;
    }
    stand_for(one.person, body.name);
    if (!one.person.role) one.person.role = body.role;
    one.person.notice = body.notice;
    one.person.reason = body.reason;
    one.person.remark = body.remark;
    one.person.present_from = body.present_from;
    one.person.present_until = body.present_until;
  }
  return persons;
}

// `mw. Bos`, `Van Dam en Vink`, or anybody beside a word such as `provincie`.
bool names_for_sure(std::string_view body, const std::vector<Entry>& persons, const Vocabulary& words) {
  if (!has_capital(body.substr(0, 1)) && (words.contains("body", body) || words.contains("list_body", body))) return true;
  if (persons.size() > 1 && std::all_of(persons.begin(), persons.end(), [](const Entry& one) { return has_capital(one.person.name.substr(0, 1)); })) return true;
  const Person& first = persons.front().person;
  return first.honorific_prefix || first.parts.infix || surely_named(first, words);
}

// What the bracket says is a function, a party or the like.
bool no_names(std::string_view said, const std::vector<Entry>& persons, const Vocabulary& words) {
  if (persons.empty() || words.contains("party", said) || words.longest("body", said) || words.longest("list_body", said) || (!persons.front().person.honorific_prefix && role_length(said, words) > 0)) return true;
  return std::any_of(persons.begin(), persons.end(), [](const Entry& one) {
    const NameParts& parts = one.person.parts;
    return (!parts.family_name && !parts.given_name) || one.person.organization || std::none_of(one.person.name.begin(), one.person.name.end(), lower);
  });
}

}  // namespace

std::vector<Entry> read_turned(std::string_view line, const Vocabulary& words) {
  using Kind = EntryPart::Kind;
  const std::vector<EntryPart> parts = read_entry_parts(line, words);
  std::vector<Entry> out;
  std::size_t bodies = 0, sure = 0;
  for (std::size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].kind == Kind::comma || parts[k].kind == Kind::semicolon || parts[k].kind == Kind::conjunction) continue;
    if (parts[k].kind != Kind::chunk || k + 1 == parts.size() || parts[k + 1].kind != Kind::bracket) return {};
    const std::string_view body = trimmed(parts[k].text), bracket = parts[++k].text;
    const Honorifics honorifics = read_honorifics(body, words);
    Person probe;
    probe.name = std::string(body);
    probe.parts = name_parts(body, false, words);
    if (honorifics.value || surely_named(probe, words) || role_length(body, words) > 0) return {};
    std::vector<Entry> persons = read_entries(bracket.substr(1, bracket.size() - 2), words);
    if (no_names(trimmed(bracket.substr(1, bracket.size() - 2)), persons, words)) return {};
    sure += names_for_sure(body, persons, words);
    ++bodies;
    const auto at = static_cast<std::size_t>(bracket.data() - line.data()) + 1;
    for (Entry& one : persons) {
      for (Span* span : {&one.whole, &one.name}) {
        span->begin += at;
        span->end += at;
      }
      stand_for(one.person, body);
      out.push_back(std::move(one));
    }
  }
  if (bodies < 3 || sure * 2 < bodies) out.clear();
  return out;
}

std::vector<std::vector<Entry>> read_dashed_bodies(const std::vector<ListLine>& lines, const Vocabulary& words) {
  constexpr std::size_t longest_body = 60;
  std::vector<std::vector<Entry>> out;
  std::size_t sure = 0;
  if (lines.size() < 2) return out;
  for (const ListLine& line : lines) {
    const std::string_view s = line.text.view();
    std::size_t dash = s.find(" - "), behind = dash + 3;
    if (const std::size_t longer = s.find(" – "); longer < dash) dash = longer, behind = longer + 5;
    if (dash == std::string_view::npos || dash == 0 || dash > longest_body) return {};
    const std::string_view body = trimmed(s.substr(0, dash));
    Person probe;
    probe.name = std::string(body);
    probe.parts = name_parts(body, false, words);
    if (read_honorifics(body, words).value || (surely_named(probe, words) && !maybe_club(probe.parts)) || role_length(body, words) > 0 || body.find_first_of(",;:") != std::string_view::npos) return {};
    std::vector<Entry> persons = read_entries(s.substr(behind), words);
    if (no_names(trimmed(s.substr(behind)), persons, words)) return {};
    for (Entry& one : persons) {
      if (!one.person.parts.family_name || !has_capital(one.person.name)) return {};
      sure += surely_named(one.person, words);
      for (Span* span : {&one.whole, &one.name}) {
        span->begin += behind;
        span->end += behind;
      }
      one.person.organization = std::string(body);
    }
    persons.front().whole.begin = 0;
    out.push_back(std::move(persons));
  }
  if (sure * 2 < lines.size()) out.clear();
  return out;
}

void turn_bodies(const std::vector<ListLine>& lines, std::vector<std::vector<Entry>>& read, const Vocabulary& words) {
  std::size_t bracketed = 0, turning = 0;
  for (std::size_t i = 0; i < read.size(); ++i)
    for (const Entry& entry : read[i]) {
      bracketed += entry.person.organization.has_value();
      turning += !turned(entry, lines[i].text.view(), true, words).empty();
    }
  if (turning == 0 || turning * 3 < bracketed * 2) return;
  for (std::size_t i = 0; i < read.size(); ++i) {
    std::vector<Entry> out;
    for (Entry& entry : read[i]) {
      std::vector<Entry> persons = turned(entry, lines[i].text.view(), false, words);
      if (persons.empty()) out.push_back(std::move(entry));
      for (Entry& one : persons) out.push_back(std::move(one));
    }
    read[i] = std::move(out);
  }
}

}  // namespace notulen
