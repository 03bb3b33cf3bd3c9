#include "layout/party_runs.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "layout/gap_tables.hpp"
#include "text.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 60;  // of a document that hold anything, where its persons are listed
constexpr std::size_t least_known = 2;   // parties that everybody knows, from which the others are told too
constexpr std::size_t farthest = 6000;   // bytes of a line: a page may have come as one

// The words before byte `at`, from the last one back.
std::string_view word_before(std::string_view s, std::size_t at) {
  while (at > 0 && s[at - 1] == ' ') --at;
  const std::size_t blank = at == 0 ? std::string_view::npos : s.rfind(' ', at - 1);
  const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
  return s.substr(begin, at - begin);
}

std::size_t offset(std::string_view s, std::string_view part) { return static_cast<std::size_t>(part.data() - s.data()); }

// A party of up to three words that ends right before byte `at`.
std::optional<Span> known_party(std::string_view s, std::size_t at, const Vocabulary& words) {
  std::size_t begin = at, end = at;
  while (end > 0 && s[end - 1] == ' ') --end;
  for (int n = 0; n < 3 && begin > 0; ++n) {
    const std::string_view word = word_before(s, begin);
    if (word.empty() || first_in<",;:.()">(word) != std::string_view::npos) break;
    begin = offset(s, word);
    if (words.contains("party", s.substr(begin, end - begin))) return Span{begin, end};
  }
  return std::nullopt;
}

// The last word before an honorific where a whole name stands between it and the honorific before: `de heer J. Tol Stadsbelang`.
std::optional<Span> other_party(std::string_view s, std::size_t from, std::size_t at, const Vocabulary& words) {
  const std::string_view last = word_before(s, at);
  if (last.size() < 3 || !upper(last[0]) || first_in<",;:.()">(last) != std::string_view::npos) return std::nullopt;
  const std::string_view surname = word_before(s, offset(s, last));
  if (surname.empty() || offset(s, surname) < from || !upper(surname[0]) || surname.back() == '.' || surname.back() == ',' || words.contains("infix", surname)) return std::nullopt;
  const std::size_t begin = offset(s, last);
  return Span{begin, begin + last.size()};
}

// Whether two honorifics may stand in it, told by their commonest letters: `heer`, `evr`, `dhr`, `mw.`
bool may_list(std::string_view s) {
  std::size_t count = 0;
  for (std::size_t at = 2; at < s.size() && count < 2; ++at) {
    if (s[at] != 'r' && s[at] != '.') continue;
    const char before = s[at - 1], first = s[at - 2];
    if (s[at] == '.') count += before == 'w' && (first == 'm' || first == 'M');
    else count += (before == 'v' && first == 'e') || (before == 'h' && (first == 'd' || first == 'D')) || (before == 'e' && first == 'e' && at > 2 && s[at - 3] == 'h');
  }
  return count > 1;
}

void part(Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  if (!may_list(s)) return;
  if (s.size() > farthest || gapped(s)) return;  // columns have their own readers
  struct Person {
    std::size_t begin = 0, name = 0;  // the honorific, and what stands behind it
    std::optional<Span> party;
  };
  std::vector<Person> persons;
  std::size_t known = 0;
  for (std::size_t at = 0; at < s.size();) {
    const bool begins = at == 0 || s[at - 1] == ' ';
    const std::size_t honorific = begins ? std::max(words.match_length("honorific", s.substr(at)), words.match_length("honorific_plural", s.substr(at))) : 0;
    if (honorific < 3) {
      at = std::min(s.find(' ', at), s.size() - 1) + 1;
      continue;
    }
    persons.push_back({at, at + honorific, known_party(s, at, words)});
    known += persons.back().party.has_value();
    at += honorific;
  }
  if (known < least_known) return;
  Text out;
  std::size_t done = 0;
  for (std::size_t k = 0; k < persons.size(); ++k) {
    std::optional<Span> party = persons[k].party;
    if (!party && k > 0 && done > 0) party = other_party(s, persons[k - 1].name, persons[k].begin, words);
    if (!party || party->begin < done) continue;
    const std::size_t before = last_not_in<" ">(s.substr(0, party->begin));
    const bool parted = before == std::string_view::npos || std::string_view(":;,(").find(s[before]) != std::string_view::npos;
    out.append(line.raw.slice(done, before == std::string_view::npos ? 0 : before + 1));
    if (before != std::string_view::npos) out.append_glue(parted ? " " : "; ");
    out.append(line.raw.slice(party->begin, party->end));
    out.append_glue(": ");
    done = persons[k].begin;
  }
  out.append(line.raw.slice(done, s.size()));
  line.raw = std::move(out);
}

}  // namespace

void part_parties(std::vector<Line>& lines, const Vocabulary& words) {
  std::size_t held = 0;
  for (Line& line : lines) {
    if (line.blank() || line.table > 0) continue;
    if (++held > first_lines) return;
    part(line, words);
  }
}

}  // namespace notulen::layout
