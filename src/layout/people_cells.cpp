#include "layout/people_cells.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"

namespace notulen::layout {
namespace {

bool person_label(std::string_view kind) { return list_label(kind) || officer_label(kind) || kind == "officers"; }

}  // namespace

bool bare_label(std::string_view text, const Vocabulary& words) {
  const auto label = read_label(text, words);
  return label && label->end >= text.size() && person_label(label->kind);
}

bool group_head(std::string_view text, const Vocabulary& words) {
  constexpr std::size_t longest = 60;
  return text.size() < longest && text.ends_with(':') && (words.longest("serves", text) || words.longest("group_lead", text));
}

bool person_like(std::string_view text, const Vocabulary& words) {
  // `Groen Rade (2)`: a body and its seats.
  if (const std::size_t open = text.ends_with(')') ? text.rfind('(') : std::string_view::npos; open != std::string_view::npos && open + 2 < text.size() && digit(text[open + 1])) return false;
  const Honorifics honorifics = read_honorifics(text, words);
  if (honorifics.value) return true;
  const std::string_view name = text.substr(0, std::min(first_in<",(;">(text), text.size()));
  const std::string_view bare = name.substr(0, name.find_last_not_of(' ') + 1);
  // `Dam, Femke van`
  if (name.size() + 2 < text.size() && text[name.size()] == ',' && words.contains("given_name", text.substr(name.size() + 2, first_in<" (">(text, name.size() + 2) - name.size() - 2))) return true;
  if (words.longest("body", bare) || words.longest("role", bare) || words.longest("label", bare)) return false;
  if (const std::size_t last = bare.rfind(' '); last != std::string_view::npos && words.contains("company_form", bare.substr(last + 1))) return false;
  const NameParts parts = name_parts(bare, false, words);
  if (bare.empty() || (fold_case(bare.substr(0, 1)) == bare.substr(0, 1) && !words.longest("infix", bare))) return false;
  if (!parts.family_name || !(parts.given_name || parts.initials)) return false;
  const std::string_view first = bare.substr(0, bare.find(' '));
  const bool acronym = first.size() > 2 && std::all_of(first.begin(), first.end(), upper);  // `VNG Realisatie`; `JW Bos` is a person
  if ((parts.initials && !acronym) || first.size() < 2) return true;
  // `VNG Realisatie` is a body, `Pieter-Jan Bos` is none.
  for (std::size_t at = 1; at < first.size(); ++at)
    if (upper(first[at]) && first[at - 1] != '-') return false;
  return true;
}

bool persons_cell(std::string_view text, const Vocabulary& words) {
  if (text == "-" || text == "–" || text == "/") return true;
  const std::size_t function = words.match_length("role", text);
  if (function > 0 && function + 1 < text.size()) {
    text.remove_prefix(function + 1);
    if (words.longest("infix", text) || (text[0] >= 'A' && text[0] <= 'Z')) return true;  // `burg. Van Ommeren`
  }
  return person_like(text, words);
}

bool plainly_person(std::string_view text, const Vocabulary& words) {
  const Honorifics honorifics = read_honorifics(text, words);
  if (honorifics.value || words.longest("given_name", text)) return true;
  return person_like(text, words) && (name_parts(text.substr(0, text.find(" (")), false, words).initials || text.ends_with(')'));
}

}  // namespace notulen::layout
