#include "read/absence.hpp"

#include "bytes.hpp"
#include "grammar/absence.hpp"
#include "read/phrase.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

namespace g = grammar::absence;

template <typename Rule>
struct action {};

struct Found {
  std::string_view core, noun;
};

template <>
struct action<g::core> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.core = {in.begin(), in.size()};
  }
};
template <>
struct action<g::alone> : action<g::core> {};
template <>
struct action<g::noun> : action<g::core> {};

// Whether the sentence has the words for each way to tell of it is asked once.
struct Words : reading::AheadIn<g::exception, g::announced, g::opening, g::before_name, g::split, g::inverted, g::noticed_end, g::alone, g::behind_name> {
  using AheadIn::AheadIn;
};

template <typename Rule>
std::size_t match(std::string_view text, Words& words, Found& found) {
  if (!words.may_stand<Rule>()) return 0;
  if (!reading::may_start<Rule>(text, words)) return 0;
  reading::Input in(text.data(), text.data() + text.size(), "");
  return reading::parse<Rule, action>(in, words, found) ? static_cast<std::size_t>(in.current() - text.data()) : 0;
}

// What the words between, and those right behind, say of notice and reason.
void tell(Absence& absence, std::string_view said, const Vocabulary& words) {
  for (std::size_t at = 0; at < said.size(); ++at) {
    if (!word_boundary(said, at) || said[at] == ' ') continue;
    if (const auto notice = words.longest("notice", said.substr(at)); notice && (notice->value == "yes" || notice->value == "no")) {
      absence.notice = notice->value == "yes";
      at += notice->length;
    } else if (const auto reason = words.longest("reason", said.substr(at)); reason && absence.reason.empty()) {
      const std::string_view rest = said.substr(at);
      absence.reason = std::string(trimmed(rest.substr(0, first_in<",;(">(rest))));
      return;
    }
  }
}

}  // namespace

bool may_tell_absence(const reading::Seen& seen) { return reading::may_stand<g::before_name>(seen) || reading::may_stand<g::behind_name>(seen); }

std::optional<Absence> read_absence(std::string_view sentence, const Vocabulary& words) { return read_absence(sentence, {sentence, words}, words); }

std::optional<Absence> read_absence(std::string_view sentence, const reading::Seen& seen, const Vocabulary& words) {
  if (!may_tell_absence(seen)) return std::nullopt;
  Words next(words, seen);
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    if (!word_boundary(sentence, at) || sentence[at] == ' ') continue;
    Absence absence;
    Found found;
    std::size_t length = match<g::before_name>(sentence.substr(at), next, found);
    // `… dat mevrouw Vos verhinderd is`: nothing that could be a name follows.
    if (at > 0 && length > 0 && fold_case(sentence.substr(at + length)) == sentence.substr(at + length)) length = 0;
    // `Er is bericht …`: nobody is named before.
    if (length == 0 && at > 0 && reading::may_start<g::behind_name>(sentence.substr(at), next) &&
        !words.contains("sentence_start", trimmed(sentence.substr(0, at)))) {
      length = match<g::behind_name>(sentence.substr(at), next, found);
      absence.names_before = length > 0;
    }
    if (length == 0) continue;
    absence.begin = at;
    absence.end = at + length;
    for (constexpr TableName tables[] = {"absence_core", "absence_noun", "absence_alone"}; const TableName table : tables)
      if (const auto value = words.value(table, found.core)) {
        if (*value == "yes" || *value == "no") absence.notice = *value == "yes";
        absence.plain = absence.plain || *value == "plain";
        break;
      }
    if (words.contains("reason", found.core)) absence.reason = std::string(found.core.substr(0, last_not_in<" .">(found.core) + 1));  // `A was ziek`
    // The words of a reason end where the verb's second half begins.
    const auto core = static_cast<std::size_t>(found.core.data() ? found.core.data() - sentence.data() : 0);
    if (core > at) tell(absence, sentence.substr(at, core - at), words);
    if (!absence.notice && core <= at + length) tell(absence, sentence.substr(at, length), words);
    if (absence.names_before) tell(absence, sentence.substr(absence.end), words);
    return absence;
  }
  return std::nullopt;
}

}  // namespace notulen
