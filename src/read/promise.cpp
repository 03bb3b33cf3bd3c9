#include "read/promise.hpp"

#include <algorithm>
#include <array>

#include "grammar/follow_up.hpp"
#include "letters.hpp"
#include "read/follow_up_marks.hpp"
#include "read/owners.hpp"
#include "read/phrase.hpp"

namespace notulen {

using follow_up::trim;

namespace {

namespace g = grammar::follow_up;

constexpr std::size_t longest_subject = 80, most_words = 5;

template <typename Rule>
std::size_t length_of(std::string_view ahead, Ahead& words) {
  if (!reading::may_start<Rule>(ahead, words)) return 0;
  reading::Input in(ahead.data(), ahead.data() + ahead.size(), "");
  return reading::parse<Rule>(in, words) ? static_cast<std::size_t>(in.current() - ahead.data()) : 0;
}

bool asks(std::string_view sentence) {
  const std::size_t last = sentence.find_last_not_of(" )\"*_");
  return last != std::string_view::npos && sentence[last] == '?';
}

// `ik` and `hij` tell who by what stands elsewhere.
std::optional<Promise> pronoun(std::string_view word, const Vocabulary& words) {
  const auto who = words.value("promise_pronoun", word);
  if (!who) return std::nullopt;
  return Promise{*who == "speaker" ? Promise::By::speaker : Promise::By::before, {}};
}

std::optional<Promise> named(std::string_view who, const Vocabulary& words) {
  if (who.empty() || who.size() >= longest_subject || who.find(": ") != std::string_view::npos || !names_owners(who, words)) return std::nullopt;
  Promise out{Promise::By::named, split_owners(who, words)};
  // As written, its article too: `De voorzitter zegt toe …`.
  if (out.owners.size() != 1) return out;
  out.owners[0] = std::string(who);
  // `De heer Bos zegt toe`: Bos.
  if (const std::size_t title = words.match_length("honorific", who); title > 3 && title + 1 < who.size() && who[title] == ' ' && words.match_length("owner_article", who) == 2 && upper(who[title + 1]))
    out.owners[0] = std::string(trim(who.substr(title)));
  return out;
}

// `Wethouder A`, `…; het DB`, `A legt uit … en`: whose verb follows.
std::optional<Promise> subject_before(std::string_view sentence, std::size_t verb, const Vocabulary& words) {
  const std::string_view ahead = trim(sentence.substr(0, verb));
  if (const std::size_t space = ahead.rfind(' '); auto found = pronoun(ahead.substr(space == std::string_view::npos ? 0 : space + 1), words)) return found;
  const std::string_view near = ahead.size() > longest_subject ? ahead.substr(ahead.size() - longest_subject) : ahead;
  if (ahead.size() == near.size())
    if (auto found = named(ahead, words)) return found;
  for (std::size_t at = 0; at < near.size(); ++at)
    for (const std::string_view joint : {": ", "; ", ", ", " en ", " maar ", " waarop "})
      if (near.substr(at).starts_with(joint))
        if (auto found = named(near.substr(at + joint.size()), words)) return found;
  if (ahead.ends_with(" en") || ahead.ends_with(" maar")) return named(acting_name(sentence, words), words);
  return std::nullopt;
}

// `zegt het DB toe`, `zeg ik de raad toe`: the subject stands behind its verb.
std::optional<Promise> subject_behind(std::string_view rest, const Vocabulary& words) {
  std::optional<Promise> best;
  std::size_t end = 0;
  for (std::size_t n = 0; n < most_words && end < rest.size(); ++n) {
    const std::size_t begin = rest.find_first_not_of(' ', end);
    if (begin == std::string_view::npos) break;
    end = std::min(rest.find(' ', begin), rest.size());
    const std::string_view word = rest.substr(begin, end - begin);
    if (n == 0)
      if (auto found = pronoun(word, words)) return found;
    if (words.contains("infix", word) || words.contains("owner_joint", word)) continue;  // a name goes on
    if (best && lower(word[0])) break;  // `zegt het DB een bezoek toe`
    if (auto found = named(trim(rest.substr(0, end)), words)) best = std::move(found);
  }
  return best;
}

}  // namespace

std::optional<Promise> read_promise(std::string_view sentence, const Vocabulary& words) {
  if (asks(sentence)) return std::nullopt;
  Ahead ahead(words);
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (at > 0 && sentence[at - 1] != ' ') continue;
    const std::string_view rest = sentence.substr(at);
    if (const std::size_t length = length_of<g::promised>(rest, ahead); length > 0) {
      // `Dat wordt toegezegd door mevrouw A.`
      constexpr std::string_view by = " door ";
      if (rest.substr(length).starts_with(by))
        if (auto found = subject_behind(rest.substr(length + by.size() - 1), words); found && !found->owners.empty()) return found;
      return Promise{};
    }
    if (const std::size_t of = length_of<g::promise_of>(rest, ahead); of > 0) {
      if (auto found = subject_behind(rest.substr(of, rest.find(" dat ") - of), words); found && !found->owners.empty()) return found;
      continue;
    }
    const std::size_t length = length_of<g::promise>(rest, ahead);
    if (length == 0) continue;
    if (auto found = subject_before(sentence, at, words)) return found;
    const std::string_view between = rest.substr(0, length - std::string_view("toe").size());
    const std::size_t verb = std::min(between.find(' '), between.size());
    if (auto found = subject_behind(between.substr(verb), words)) return found;
    return Promise{};
  }
  return std::nullopt;
}

}  // namespace notulen
