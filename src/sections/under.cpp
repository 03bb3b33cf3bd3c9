#include "sections/under.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "read/function.hpp"

namespace notulen {
namespace {

void skip_blanks(std::string_view& text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
}

// The article before a body's name, which has none of its own: `de gemeente`, not `De Kring`.
std::size_t small_article(std::string_view text, const Vocabulary& vocabulary) {
  return text.empty() || (text[0] >= 'A' && text[0] <= 'Z') ? 0 : vocabulary.match_length("article", text);
}

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
  std::string_view said = label.qualifier;
  skip_blanks(said);
  while (const std::size_t length = said.starts_with("De ") ? 0 : std::max(vocabulary.match_length("membership", said), small_article(said, vocabulary))) {
    said.remove_prefix(length);
    skip_blanks(said);
  }
  if (said.empty() || said.size() > 40 || first_in<"0123456789,()">(said) != std::string_view::npos) return;
  if (fold_case(said) != said || vocabulary.longest("list_body", said)) body = std::string(said);
  else if (vocabulary.contains("role", said)) role = std::string(said);
}

void Under::group(std::string_view said, const Vocabulary& vocabulary) {
  role.clear();
  body.clear();
  if (remark_length(said, vocabulary) > 0) return;  // `Bij agendapunt 3: A`
  for (const std::size_t length : {serves_length(said, vocabulary), vocabulary.match_length("group_lead", said)}) {
    if (length == 0 || length + 1 >= said.size()) continue;
    std::string_view whom = said.substr(length + 1);
    if (const std::size_t article = small_article(whom, vocabulary); article > 0 && article + 1 < whom.size()) whom.remove_prefix(article + 1);
    // `namens de beheerder (Bos & Zn.)`: the bracket tells who that is.
    const std::size_t open = whom.ends_with(")") && whom[0] >= 'a' && whom[0] <= 'z' ? whom.rfind(" (") : std::string_view::npos;
    if (open != std::string_view::npos && fold_case(whom.substr(open)) != whom.substr(open)) whom = whom.substr(open + 2, whom.size() - open - 3);
    body = std::string(whom);
    return;
  }
  if (vocabulary.contains("membership", said)) return;
  if (const std::string_view whose = membership_of(said, vocabulary); !whose.empty()) {  // `Leden van Gedeputeerde Staten`
    body = std::string(whose);
    return;
  }
  if ((vocabulary.longest("role", said) || role_length(said, vocabulary) == said.size()) && !vocabulary.contains("list_body", said)) role = std::string(said);
  else body = std::string(said);
}

}  // namespace notulen
