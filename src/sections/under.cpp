#include "sections/under.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/function.hpp"

namespace notulen {
namespace {

// A party or the like: nothing tells for whom or as what they sit.
bool names_party(std::string_view said, const Vocabulary& vocabulary) {
  return vocabulary.contains("party", said) ||
         (fold_case(said.substr(0, 1)) != said.substr(0, 1) && said.size() < 40 && serves_length(said, vocabulary) == 0 && !vocabulary.longest("group_lead", said) && !vocabulary.longest("list_body", said) &&
          !vocabulary.longest("membership", said) && role_length(said, vocabulary) == 0 && remark_length(said, vocabulary) == 0);
}

// `Te gast`, `Aanwezig (online)`: what it says of each person, nothing else being said.
std::string remark_in(std::string_view said, const Vocabulary& vocabulary) {
  const std::size_t open = said.find('('), close = said.find(')');
  if (open != std::string_view::npos && close != std::string_view::npos && close > open) said = said.substr(open + 1, close - open - 1);
  for (constexpr TableName tables[] = {"remark", "remark_alone"}; const TableName table : tables)
    if (vocabulary.contains(table, said)) return std::string(said);
  return {};
}

// `Van het bestuur zijn aanwezig` without its last words.
std::string_view without_presence(std::string_view said, const Vocabulary& vocabulary) {
  const std::size_t last = said.rfind(' ');
  if (last == std::string_view::npos || last == 0 || !vocabulary.contains("there", said.substr(last + 1))) return said;
  const std::size_t verb = said.rfind(' ', last - 1);
  return verb != std::string_view::npos && vocabulary.contains("to_be", said.substr(verb + 1, last - verb - 1)) ? said.substr(0, verb) : said;
}

void skip_blanks(std::string_view& text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
}

// The article before a body's name, which has none of its own: `de gemeente`, not `De Kring`.
std::size_t small_article(std::string_view text, const Vocabulary& vocabulary) {
  return text.empty() || (text[0] >= 'A' && text[0] <= 'Z') ? 0 : vocabulary.match_length("article", text);
}

// `de Heeren: A, B`: no group; `HR` may be one.
bool titles_alone(std::string_view said, const Vocabulary& words) { return said.size() > 3 && (words.contains("honorific", said) || words.contains("honorific_plural", said)); }

}  // namespace

void Under::qualify(std::string_view label_words, const Vocabulary& vocabulary) {
  for (std::size_t at = 0; at < label_words.size() && body.empty(); ++at) {
    if (!word_boundary(label_words, at) || label_words[at] == ' ') continue;
    if (const std::size_t length = vocabulary.match_length("list_body", label_words.substr(at))) body = std::string(label_words.substr(at, length));
  }
  // `Aanwezige raadsleden: …`
  const std::string_view function = label_words.substr(std::min(label_words.find_last_of(' ') + 1, label_words.size()));
  if (label_words.size() > function.size() && body.empty() && vocabulary.contains("role", function) && is_plural(function) && !vocabulary.contains("membership", function))
    role = std::string(function);
  late = vocabulary.contains("late_label", label_words);
  reason = vocabulary.contains("reason", label_words) ? std::string(label_words) : std::string();
  std::string_view said = label.qualifier;
  skip_blanks(said);
  remark = remark_in(label_words, vocabulary);
  if (remark.empty()) remark = remark_in(said, vocabulary);
  if (!remark.empty() && said.find(remark) != std::string_view::npos) return;
  // `Aanwezig van de dorpsraad: …`
  if (const std::size_t link = serves_length(said, vocabulary); link > 0 && link + 1 < said.size()) {
    const std::string_view whom = said.substr(link + 1);
    if (vocabulary.longest("list_body", whom) || vocabulary.longest("body", whom)) said = whom;
  }
  // `Aanwezig (faculteitsbestuur): …`: its first bracket is gone already.
  if (said.size() > 1 && said.back() == ')')
    if (const std::string_view inner = said.substr(0, said.size() - 1); vocabulary.contains("list_body", inner) || vocabulary.contains("body", inner)) said = inner;
  while (const std::size_t length = said.starts_with("De ") ? 0 : std::max(vocabulary.match_length("membership", said), small_article(said, vocabulary))) {
    said.remove_prefix(length);
    skip_blanks(said);
  }
  if (titles_alone(said, vocabulary)) return;
  const bool named = label_words.find(" namens") != std::string_view::npos;  // `Aanwezig namens de werkgevers: …`: whoever they are
  if (said.empty() || said.size() > 40 || first_in<"0123456789,()">(said) != std::string_view::npos) return;
  if (named || fold_case(said) != said || vocabulary.longest("list_body", said) || vocabulary.contains("body", said)) body = std::string(said);
  else if (vocabulary.contains("role", said)) role = std::string(said);
}

std::size_t Under::moment(std::string_view said, const Vocabulary& vocabulary) {
  const std::size_t colon = said.substr(0, 60).find(':');
  const auto cue = colon == std::string_view::npos ? std::nullopt : vocabulary.longest("presence", said.substr(0, colon));
  if (!cue || cue->length + 2 > colon || said.substr(0, cue->length).find(' ') == std::string_view::npos) return 0;
  const std::string_view when = said.substr(cue->length + 1, colon - cue->length - 1);
  if (!(when[0] >= '0' && when[0] <= '9') && !vocabulary.longest("agenda_point", when)) return 0;
  group({}, vocabulary);
  (cue->value.starts_with("from") ? from : until) = std::string(when.substr(0, when.find_last_not_of(' ') + 1));
  return std::min(said.find_first_not_of(' ', colon + 1), said.size());
}

void Under::group(std::string_view said, const Vocabulary& vocabulary, bool inside) {
  // `Raadsleden:`, and their parties below it: `CDA: A en B`.
  const std::string outer = inside && body.empty() && is_plural(role) ? role : outer_role;
  outer_role.clear();
  for (std::string* told : {&role, &body, &remark, &from, &until}) told->clear();
  said = without_presence(said, vocabulary);
  if (!outer.empty() && names_party(said, vocabulary)) {
    outer_role = role = outer;
    body = std::string(said);
    return;
  }
  if (late = vocabulary.contains("late_label", said); late) return;
  if (remark_length(said, vocabulary) > 0) {  // `Bij agendapunt 3: A`
    remark = std::string(said);
    return;
  }
  if (const std::size_t length = std::max(serves_length(said, vocabulary), vocabulary.match_length("group_lead", said)); length > 0 && length + 1 < said.size()) {
    std::string_view whom = said.substr(length + 1);
    if (const std::size_t article = small_article(whom, vocabulary); article > 0 && article + 1 < whom.size()) whom.remove_prefix(article + 1);
    // `namens de beheerder (Bos & Zn.)`: the bracket tells who that is.
    const std::size_t open = whom.ends_with(")") && whom[0] >= 'a' && whom[0] <= 'z' ? whom.rfind(" (") : std::string_view::npos;
    if (open != std::string_view::npos && fold_case(whom.substr(open)) != whom.substr(open)) whom = whom.substr(open + 2, whom.size() - open - 3);
    if (const std::size_t colon = whom.rfind(": "); colon != std::string_view::npos && colon + 2 < whom.size()) whom.remove_prefix(colon + 2);  // `namens de fractie van: CDA`
    body = std::string(whom);
    return;
  }
  if (vocabulary.contains("membership", said) || vocabulary.contains("list_opener", said)) return;
  if (const std::string_view whose = membership_of(said, vocabulary); !whose.empty()) {  // `Leden van Gedeputeerde Staten`
    body = std::string(whose);
    return;
  }
  if (const std::size_t article = small_article(said, vocabulary); article > 0 && article + 1 < said.size()) said.remove_prefix(article + 1);  // `het bestuur`
  if (titles_alone(said, vocabulary)) return;
  // `De schepenen: A, B`
  if (const std::size_t article = vocabulary.match_length("article", said); article > 0 && article + 1 < said.size() && said[article] == ' ' && role_length(said.substr(article + 1), vocabulary) == said.size() - article - 1) said.remove_prefix(article + 1);
  // `Raadsleden Oost`
  if (const std::size_t length = vocabulary.match_length("role", said); length > 0 && length + 1 < said.size() && upper(said[length + 1]) && is_plural(said.substr(0, length))) {
    role = std::string(said.substr(0, length));
    body = std::string(said.substr(length + 1));
    return;
  }
  if ((vocabulary.longest("role", said) || role_length(said, vocabulary) == said.size()) && !vocabulary.contains("list_body", said)) role = std::string(said);
  else body = std::string(said);
}

}  // namespace notulen
