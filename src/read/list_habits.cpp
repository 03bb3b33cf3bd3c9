#include "read/list_habits.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/entry_chunk.hpp"
#include "read/function.hpp"
#include "read/person.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

using Kind = EntryPart::Kind;
using Parts = std::vector<EntryPart>;

// `A, voorzitter B, burgemeester C, D, schepenen E, raadslid`: the list begins with a name and ends with a function, or
// tells one of several persons in a row.
bool functions_follow(const Parts& parts, bool function_last, const Vocabulary& words) {
  if (parts.empty() || parts.front().kind != Kind::chunk || role_length(trimmed(parts.front().text), words) > 0 || name_behind_title(trimmed(parts.front().text), words) > 0) return false;
  std::size_t glued = 0;
  bool several = false;
  for (std::size_t k = 1; k < parts.size(); ++k) {
    if (parts[k].kind != Kind::chunk || parts[k - 1].kind != Kind::comma) continue;
    const std::string_view said = trimmed(parts[k].text);
    const std::size_t name = name_behind_title(said, words);
    glued += name > 0;
    several = several || (name > 0 && is_plural(trimmed(said.substr(0, name))));
  }
  return several || (function_last && glued > 0);
}

// One word each, most of them with a capital.
bool first_names(const Parts& parts) {
  std::size_t names = 0, small = 0;
  for (const EntryPart& part : parts) {
    if (part.kind != Kind::chunk) continue;
    const std::string_view one = trimmed(part.text);
    if (one.find(' ') != std::string_view::npos) return false;
    (has_capital(one.substr(0, 1)) ? names : small)++;
  }
  // One such word behind the last name may tell of it.
  const bool last = !parts.empty() && !has_capital(trimmed(parts.back().text).substr(0, 1));
  return names > 2 && small < names && (small > 1 || !last);
}

// `tobi, m3rel (vz), Bert`: one word each, more than one in small letters, and a figure between letters, or what only persons are told,
// shows that they name; `bier, taart, Bert, muziek` are things.
bool nicknames(const Parts& parts, const Vocabulary& words) {
  std::size_t small = 0, capitals = 0;
  bool figures = false, called = false, told = false;  // told: `kwik (m.k.)`, which is said of persons alone
  for (std::size_t k = 0; k < parts.size(); ++k) {
    if (parts[k].kind != Kind::chunk) continue;
    const std::string_view one = trimmed(parts[k].text);
    if (one.find(' ') != std::string_view::npos) return false;
    if (behind_figure(parts, k)) continue;
    const bool figure = one.find_first_of("0123456789") != std::string_view::npos;
    const bool capital = has_capital(one.substr(0, 1));
    if (!capital && !may_be_nickname(one, words)) return false;
    figures = figures || figure;
    capitals += capital && !words.contains("label", one) && !words.contains("role", one);
    small += !capital || figure;
    if (capital) continue;
    called = called || words.contains("given_name", one);
    if (k + 1 == parts.size() || parts[k + 1].kind != Kind::bracket) continue;
    const std::string_view bracket = trimmed(parts[k + 1].text.substr(1, parts[k + 1].text.size() - 2));
    called = called || words.contains("office", bracket);
    told = told || words.contains("notice", bracket);
  }
  return (small > 1 && (figures || (called && capitals > 0 && small > capitals))) || (told && capitals > 0);  // `Anna, techniek, Piet, bar` tells of each
}

// `tafels, stoelen, Bert, lampen`: nobody stands before the first word for it to tell of.
bool begins_with_thing(const Parts& parts, const Vocabulary& words) {
  if (parts.size() < 2 || parts[0].kind != Kind::chunk || parts[1].kind != Kind::comma || !lower(parts[0].text[0])) return false;
  const std::string_view one = trimmed(parts[0].text);
  return one.find(' ') == std::string_view::npos && !words.contains("given_name", one) && role_length(one, words) == 0;
}

// Behind each bar a full name begins, with a code before it or none.
bool bars_part(const Parts& parts, const Vocabulary& words) {
  std::size_t bars = 0;
  for (std::size_t k = 0; k + 1 < parts.size(); ++k) {
    if (parts[k].kind != Kind::dash || parts[k].text != "|") continue;
    EntryChunk next;
    next.text = next.name = trimmed(parts[k + 1].text);
    if (parts[k + 1].kind != Kind::chunk) return false;
    take_code(next, words);
    take_honorifics(next, words);
    const NameParts name = name_parts(next.name, next.honorifics.value.has_value(), words);
    // `Els Mol | BC Smash`: capitals without stops are a club's, unless the first is called so too.
    const bool club = maybe_club(name) && !(parts[0].text.size() > 1 && upper(parts[0].text[0]) && upper(parts[0].text[1]));
    const bool sure = !next.code.empty() || next.honorifics.value || (name.initials && !club) || words.contains("given_name", next.name.substr(0, next.name.find(' ')));
    if (!name.family_name || !sure) return false;
    ++bars;
  }
  return bars > 0;
}

bool commas_part(const Parts& parts, const Vocabulary& words) {
  for (std::size_t k = 0; k + 1 < parts.size(); ++k)
    if (parts[k].kind == Kind::comma && parts[k + 1].kind == Kind::chunk && read_honorifics(parts[k + 1].text, words).value) return true;
  return false;
}

}  // namespace

ListHabits list_habits(const Parts& parts, const Vocabulary& words) {
  ListHabits habits;
  habits.brackets = std::count_if(parts.begin(), parts.end(), [](const EntryPart& p) { return p.kind == Kind::bracket; });
  habits.dashes = std::count_if(parts.begin(), parts.end(), [](const EntryPart& p) { return p.kind == Kind::dash; });
  habits.commas = std::any_of(parts.begin(), parts.end(), [](const EntryPart& p) { return p.kind == Kind::comma || p.kind == Kind::semicolon; });
  habits.commas_part = commas_part(parts, words);
  habits.function_last = !parts.empty() && parts.back().kind == Kind::chunk && words.contains("role", trimmed(parts.back().text));
  habits.functions_follow = functions_follow(parts, habits.function_last, words);
  habits.bars_part = bars_part(parts, words);
  habits.nicknames = nicknames(parts, words);
  habits.things = !habits.nicknames && begins_with_thing(parts, words);
  habits.first_names = first_names(parts) && !habits.nicknames;
  return habits;
}

bool behind_figure(const std::vector<EntryPart>& parts, std::size_t at) {
  if (at == 0 || parts[at - 1].kind != Kind::mark) return false;
  const std::string_view mark = parts[at - 1].text, word = parts[at].text;
  return digit(mark.back()) && mark.data() + mark.size() == word.data() && lower(word[0]);
}

bool may_be_nickname(std::string_view word, const Vocabulary& words) {
  constexpr std::size_t shortest = 2, longest = 16;
  if (word.size() < shortest || word.size() > longest || first_not_in<"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-">(word) != std::string_view::npos) return false;
  if (first_not_in<"0123456789-_">(word) == std::string_view::npos || digit(word[0])) return false;
  if (words.contains("given_name", word)) return true;
  if (word.ends_with("en") || word.ends_with('s')) return false;
  for (constexpr TableName tables[] = {"role", "body", "list_body", "membership", "label", "presence", "remark", "notice", "owner_word", "no_owner", "article", "infix", "list_opener", "household", "month", "weekday", "all_of_them", "place_word"}; const TableName table : tables)
    if (words.longest(table, word)) return false;
  return true;
}

}  // namespace notulen
