#include "outline/title_end.hpp"

#include <algorithm>
#include <vector>

#include "bytes.hpp"
#include "letters.hpp"
#include "outline/roll_call.hpp"
#include "outline/title_words.hpp"
#include "read/date.hpp"
#include "read/decision.hpp"
#include "read/entry.hpp"
#include "read/label_kinds.hpp"
#include "read/speaker.hpp"

namespace notulen::outlining {
namespace {

// `Volgende vergadering: 2 april, 13:00 uur`: the title of an item and its whole text.
bool names_moment(const Draft& d, std::string_view title, std::string_view rest) {
  const auto label = read_label(title, d.words);
  const bool named = d.words.longest("next_word", title) && std::count(title.begin(), title.end(), ' ') < 3;  // `Volgende groepsraad:`
  if (!named && (!label || label->kind != "next")) return false;
  const auto dates = find_dates(rest.substr(0, std::min<std::size_t>(rest.size(), 60)), d.words);
  return !dates.empty() && dates.front().begin < 14;
}

// `Aanwezig: Jan Bos, Els Kok`: the title of an item and the persons it lists.
bool names_persons(const Draft& d, std::string_view title, std::string_view rest) {
  const auto label = read_label(title, d.words);
  if (!label || !list_label(label->kind) || label->end < title.size()) return false;
  return one_person(read_entries(rest.substr(0, first_in<",;(">(rest)), d.words));
}

// The dot behind it ends a title, no abbreviation and no initial.
bool whole_word(const Draft& d, std::string_view s) {
  const std::size_t begin = s.find_last_of(" (", s.size() - 1);
  const std::string_view word = s.substr(begin == std::string_view::npos ? 0 : begin + 1);
  return word.size() > 4 && !d.words.contains("abbreviation", word) && !d.words.contains("honorific", word);
}

// `Ties meldt …`: behind the name goes on what he does.
bool small_word_second(const Draft& d, std::string_view s) {
  const std::size_t at = s.find(' ');
  return at != std::string_view::npos && at + 2 < s.size() && s[at + 1] >= 'a' && s[at + 1] <= 'z' && !d.words.longest("infix", s.substr(at + 1)) &&
         !s.substr(at + 1).starts_with("en ");
}

// `Kerkfabriek. Rekening 2012. Advies.`, `Belasting op leegstand: reglement. Goedkeuring.`: what is asked of the body, a
// part of the title.
bool asked(const Draft& d, std::string_view s) {
  const auto word = d.words.longest("asked_of_body", s);
  return word && s.size() < 90 && !has_verb(s, 9, d.words);
}

// `Reglement.`, `Goedkeuring.` and the stop, behind which other text may follow.
bool asked_alone(const Draft& d, std::string_view s) {
  const auto word = d.words.longest("asked_of_body", s);
  return word && word->length < s.size() && s[word->length] == '.';
}

// Where the sentence begins that follows a title without a stop: its first verb shows it, and before the verb its
// subject, `Peilbesluit Oost | Inspreker de heer Bos vreest …`; 0 where none does.
std::size_t sentence_start(const Draft& d, std::string_view s) {
  s = s.substr(0, std::min<std::size_t>(s.size(), 220));
  std::vector<std::size_t> starts;  // of the words up to the verb
  bool verb = false;
  for (std::size_t at = 0; at < s.size() && !verb;) {
    const std::size_t end = std::min(s.find(' ', at), s.size());
    if (end > at) {
      const auto match = starts.empty() ? std::nullopt : d.words.longest("finite_verb", s.substr(at));
      verb = match && !capital(s.substr(at)) && (at + match->length >= s.size() || std::string_view(" .,;").find(s[at + match->length]) != std::string_view::npos);
      if (!verb && end > 0 && std::string_view(".;:?!").find(s[end - 1]) != std::string_view::npos && end < s.size() && end - at > 4) return 0;
      if (!verb) starts.push_back(at);
    }
    at = end + 1;
  }
  if (!verb) return 0;
  const auto word = [&](std::size_t k) { return s.substr(starts[k], std::min(s.find(' ', starts[k]), s.size()) - starts[k]); };
  for (std::size_t k = starts.size(); k-- > 1 && k + 9 > starts.size();) {
    if (!capital(word(k))) continue;
    const std::string_view before = word(k - 1);
    if (d.words.contains("honorific", before) || d.words.contains("infix", before) || before == "heer" || before == "heren" ||
        d.words.contains("role", before))
      continue;
    // Given name and surname belong together.
    if (before == "en" && k > 2 && capital(word(k - 2))) continue;  // `Anna Bos en Piet hebben …`
    if (capital(before) && k > 1 && d.words.contains("given_name", before)) continue;
    const bool name = capital(before) && k > 1 && d.names.contains(fold_case(before)) && (d.names.contains(fold_case(word(k))) || d.words.contains("given_name", before));
    if (!name) return starts[k];
  }
  return 0;
}

// `De Golf `: a name whose article has a capital too.
bool all_capitals(std::string_view s) {
  for (std::size_t at = 0; at < s.size(); ++at)
    if ((at == 0 || s[at - 1] == ' ') && !capital(s.substr(at))) return false;
  return first_in<".,;:">(s) == std::string_view::npos;
}

// `Ties: de vang is versleten.`
bool names_speaker(const Draft& d, std::string_view s) {
  const std::size_t colon = s.substr(0, 30).find(": ");
  return colon != std::string_view::npos && colon > 1 && d.names.contains(fold_case(s.substr(0, colon)));
}

// `… - wijziging Raadslid Bos: Waarom …`, `… Mevrouw Vink (VVD): …`: where the first turn begins on a page in one line; 0 for none.
std::size_t turn_start(const Draft& d, std::string_view s) {
  s = s.substr(0, 400);
  for (std::size_t at = s.find(' '); at != std::string_view::npos && at < 160; at = s.find(' ', at + 1)) {
    const std::string_view next = s.substr(at + 1);
    if (!capital(next) || next.substr(0, 60).find(':') == std::string_view::npos) continue;
    const auto speaker = read_speaker(next.substr(0, 160), d.words);
    if (speaker && (speaker->titled || speaker->office)) return at + 1;
  }
  return 0;
}

// The last word of a title that begins with a capital behind one in small letters: `MJOP en schilderwerk | Twee offertes`,
// `Huldiging jubilarissen | Jan van Dam`; 0 where there is none. `first`: the first such word.
std::size_t capital_behind_small(const Draft& d, std::string_view s, bool first) {
  std::size_t found = 0;
  for (std::size_t at = s.find(' '); at != std::string_view::npos && at + 2 < s.size(); at = s.find(' ', at + 1)) {
    if (!capital(s.substr(at + 1)) || at < 3) continue;
    const std::size_t begin = s.rfind(' ', at - 1) == std::string_view::npos ? 0 : s.rfind(' ', at - 1) + 1;
    const std::string_view before = s.substr(begin, at - begin);
    if (begin == 0 || before[0] < 'a' || before[0] > 'z' || !(before.back() >= 'a' && before.back() <= 'z')) continue;
    if (d.words.contains("infix", before) || d.words.contains("honorific", before) || d.words.contains("goes_on", before) || d.words.contains("preposition", before) ||
        before == "en" || before == "of" || before == "heer" || before == "heren" || d.words.contains("role", before) || d.words.contains("party", s.substr(at + 1)))
      continue;
    found = at + 1;
    if (first) break;
  }
  return found;
}

// `… in het station Zuid – 612 (2022-2023) – Nr. 1`: a paper's number closes a title, however long.
bool ends_in_paper(std::string_view s) {
  const std::size_t figures = s.find_last_not_of("0123456789");
  if (figures != std::string_view::npos && figures + 1 < s.size() && (s.substr(0, figures + 1).ends_with(" – Nr. ") || s.substr(0, figures + 1).ends_with(" - Nr. "))) return true;
  const std::size_t open = s.ends_with(")") ? s.rfind('(') : std::string_view::npos;
  if (open == std::string_view::npos || s.size() - open != 11 || s[open + 5] != '-') return false;
  return std::all_of(s.begin() + static_cast<std::ptrdiff_t>(open) + 1, s.end() - 1, [](char c) { return digit(c) || c == '-'; });
}

// Where a title that shares its line with text ends: at a colon or semicolon, before a sentence. Pieces of a one-line
// page (`cut`) have no line end to tell, so less is asked there.
class TitleEnd {
 public:
  TitleEnd(const Draft& d, std::string_view s, bool cut) : d_(d), s_(s), cut_(cut) {
    // A title that is known ends where a sentence begins behind it.
    const auto known = cut ? d.words.longest("item_title", s) : std::nullopt;
    const std::string_view first = s.substr(0, known ? known->length : 0);
    title_ = known && known->length > 4 && !d.words.contains("genre", first) && !d.words.contains("proposal", first) ? known->length : 0;
    sentences_ = ends_with_any(s, ".?!") || s.find(". ") != std::string_view::npos;
    sentence_ = cut ? sentence_start(d, s) : 0;
    turn_ = cut ? turn_start(d, s) : 0;
  }

  // All of the line where nothing follows; 0 where it is too long for a title.
  [[nodiscard]] std::size_t find() const {
    for (std::size_t at = 1; at + 1 < s_.size() && at < 160; ++at) {
      const std::size_t end = s_[at] != ' ' ? at_mark(at) : before_known(at);
      if (end > 0) return end;
      if (s_[at] != ' ' || !capital(s_.substr(at + 1))) continue;
      if (const std::size_t text = before_sentence(at); text > 0) return text;
    }
    // Nothing else tells: where a long first part goes on with a capital.
    if (const std::size_t stop = std::min(s_.find(". "), s_.size()); cut_ && stop > 40 && sentences_)
      if (const std::size_t text = capital_behind_small(d_, s_.substr(0, std::min<std::size_t>(stop, 200)), true); text > 0) return text - 1;
    return s_.size() > (ends_in_paper(s_) ? 400 : 160) ? 0 : s_.size();
  }

 private:
  // What the mark at `at` ends; each of these gives 0 where the title goes on.
  [[nodiscard]] std::size_t at_mark(std::size_t at) const {
    if (s_[at] == ';' && s_[at + 1] == ' ' && at + 2 < s_.size()) return at;
    // `Ingekomen stukken. a. Brief van …`: a list begins on the line.
    if (s_[at] == '.' && at > 4 && s_.size() > at + 12 && s_[at + 1] == ' ' && (s_[at + 2] == 'a' || s_[at + 2] == '1') && (s_[at + 3] == '.' || s_[at + 3] == ')') && s_[at + 4] == ' ' &&
        whole_word(d_, s_.substr(0, at)) && !has_verb(s_.substr(0, at), 20, d_.words))
      return at + 1;
    // `Notulen. — Deze worden goedgekeurd.`
    if (s_[at] == '.' && at > 3 && s_.size() > at + 20)
      for (const std::string_view dash : {" — ", " – ", " - "})
        if (s_.substr(at + 1).starts_with(dash) && whole_word(d_, s_.substr(0, at)) && !has_verb(s_.substr(0, at), 20, d_.words)) return at + 1;
    // Behind a colon stands text where it is a sentence, else the title goes on: `Vervolg: stand van zaken`.
    if (s_[at] == ':' && s_[at + 1] == ' ' && at + 2 < s_.size() && (cut_ || !asked(d_, s_.substr(at + 2))) && (has_verb(s_.substr(at + 2), 12, d_.words) || ends_with_any(s_, ".?!"))) {
      const std::size_t text = cut_ ? capital_behind_small(d_, s_.substr(0, at), false) : 0;
      return text > 0 ? text - 1 : at;
    }
    // `Notulen 3 mei: ok`
    if (const std::size_t said = s_[at] == ':' && s_[at + 1] == ' ' ? no_heading(s_.substr(at + 2), d_.words) : 0; said > 0 && at + 2 + said >= s_.size()) return at;
    if (s_[at] == ':' && s_[at + 1] == ' ' && (names_moment(d_, s_.substr(0, at + 1), s_.substr(at + 2)) || names_persons(d_, s_.substr(0, at + 1), s_.substr(at + 2)))) return at;
    return 0;
  }

  // Behind the blank at `at` begins what is known to be text: a turn, a label, an outcome, what somebody does.
  [[nodiscard]] std::size_t before_known(std::size_t at) const {
    const std::string_view next = s_.substr(at + 1);
    if (turn_ == at + 1) return at;
    if (cut_ && s_[at - 1] == '.' && asked_alone(d_, next)) return 0;  // `Notulen van 23 mei. Goedkeuring. De raad …`
    if (at == title_ && sentence_ <= at + 1 && sentences_ && capital(next) && next.size() > 1 && next[1] >= 'a' && next[1] <= 'z') return at;  // `Rondvraag Tante Riek vraagt …`
    if (const auto talk = cut_ && at > 4 && capital(next) ? d_.words.longest("talk_word", next) : std::nullopt;
        talk && talk->length > 8 && talk->length + 2 < next.size() && next[talk->length] == ' ' && capital(next.substr(talk->length + 1)) && s_[at - 1] >= 'a')
      return at;
    // `Vaststelling agenda Besluit Conform.`
    if (const auto settled = cut_ && at > 2 && capital(next) ? d_.words.longest("decision_label", next) : std::nullopt;
        settled && settled->length + 2 < next.size() && next[settled->length] == ' ' && capital(next.substr(settled->length + 1)))
      return at;
    // `Sluiting Volgende vergadering 22 maart`, `Ingekomen post - Nieuwsbrief …`
    if (cut_ && capital(next))
      if (const auto label = read_label(next, d_.words); label && label->kind == "next" && d_.words.contains("item_title", s_.substr(0, at))) return at;
    if (cut_ && next.starts_with("- ") && capital(next.substr(2)) && at > 4 && (d_.words.contains("item_title", s_.substr(0, at)) || d_.words.longest("post_item", s_))) return at;
    // `Rooster 2013 Akkoord.`
    if (const std::size_t end = cut_ && capital(next) ? no_heading(next, d_.words) : 0; end > 0 && (end == next.size() || next[end - 1] == '.' || next[end] == '.' || next[end] == ',' || (next[end] == ' ' && end + 1 < next.size() && next[end + 1] >= 'a' && next[end + 1] <= 'z')))
      return at;
    if (next.starts_with("- ") || next.starts_with("– ") || next.starts_with("— ")) {
      const std::string_view behind = next.substr(next[0] == '-' ? 2 : 4);
      // `Kerkfabriek - Budget - Kennisneming De raad neemt …`: the sentence begins further on.
      const bool later = cut_ && std::max(sentence_, turn_) > static_cast<std::size_t>(behind.data() - s_.data());
      if (has_verb(behind, 9, d_.words) && !later && (cut_ || (ends_with_any(s_, ".!?") && behind.size() > 14))) return at;
    }
    // `Ingekomen stukken Besluit: …`, `Sluiting Dien sluit om …`.
    if (const auto word = d_.words.longest("talk_word", next); word && word->length < next.size() && next[word->length] == ':') return at;
    if (cut_ && at > 2 && capital(next) && names_speaker(d_, next)) return at;
    if (cut_ && at > 2 && capital(next) && d_.words.longest("motion_line", next)) return at;
    if (at > 2 && capital(next) && !d_.words.contains("role", word_before(at)) && !d_.words.contains("honorific", word_before(at)) && d_.names.contains(fold_case(next.substr(0, next.find(' ')))) && !d_.words.contains("party", next.substr(0, next.find(' '))) &&
        !s_.substr(0, at).ends_with(" en") && ((cut_ && small_word_second(d_, next)) || (has_verb(next, 3, d_.words) && (cut_ || ends_with_any(s_, ".!?")))))
      return at;
    return 0;
  }

  [[nodiscard]] std::string_view word_before(std::size_t at) const {
    const std::size_t blank = at > 0 ? s_.rfind(' ', at - 1) : std::string_view::npos;
    const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
    return s_.substr(begin, at - begin);
  }

  // Behind the blank at `at` a word with a capital begins a sentence.
  [[nodiscard]] std::size_t before_sentence(std::size_t at) const {
    const std::string_view next = s_.substr(at + 1);
    if (next.size() > 1 && next[1] >= 'A' && next[1] <= 'Z' && at > 1 && s_[at - 1] >= 'A' && s_[at - 1] <= 'Z' && s_[at - 2] >= 'A' && s_[at - 2] <= 'Z') return 0;  // `VAN DE NOTA`
    if (s_[at - 1] == '.' && (cut_ ? asked_alone(d_, next) : asked(d_, next))) return 0;
    if (s_[at - 1] == '.' && s_.size() > 60 && at > 3 && whole_word(d_, s_.substr(0, at)) && (ends_with_any(s_, ".?!") || has_verb(next, 12, d_.words)) && (s_.find(' ') < at || d_.words.contains("item_title", s_.substr(0, at - 1)))) return at;
    // `Notulen. Gelezen en goedgekeurd.`
    if (s_[at - 1] == '.' && at > 4 && next.size() < 60 && ends_with_any(next, ".") && whole_word(d_, s_.substr(0, at)) && is_verdict(next, d_.words)) return at;
    // `Stoomketel. Voorstel van het bestuur om een tweede ketel te koopen. Hierover …`: behind one word a sentence too long for a title.
    if (s_[at - 1] == '.' && s_.size() > 160 && at > 6 && s_.find(' ') == at && whole_word(d_, s_.substr(0, at)) && ends_with_any(s_, ".?!")) {
      const std::string_view sentence = next.substr(0, next.find(". "));
      if (std::count(sentence.begin(), sentence.end(), ' ') > 7) return at;
    }
    const bool ends = ends_with_any(s_, ".?!") || (cut_ && s_.find(". ") != std::string_view::npos);
    // `Jaarcijfers. Het saldo bedraagt 1.200 euro.`
    if (s_[at - 1] == '.' && ends && at > 5 && at < 70 && !has_verb(s_.substr(0, at), 20, d_.words) && whole_word(d_, s_.substr(0, at)) &&
        (d_.words.longest("rest_start", next) || has_verb(next, 6, d_.words)))
      return at;
    if (s_.size() > 45 && d_.words.longest("rest_start", next) && next.size() > 25 && has_verb(next, 12, d_.words))
      return cut_ && sentence_ > at + 1 && all_capitals(s_.substr(at + 1, sentence_ - at - 1)) ? sentence_ - 1 : at;
    if (cut_ && ends && s_[at - 1] == ')' && next.size() > 12) return at;  // `Afsluiting (5 min) Volgende keer …`
    if (cut_ && ends && (d_.words.longest("rest_start", next) || d_.words.longest("honorific", next) || has_verb(next, 3, d_.words)))
      return std::max(at, sentence_ > at && s_.substr(at, sentence_ - at).find(". ") == std::string_view::npos ? sentence_ - 1 : at);
    if (cut_ && sentence_ == at + 1) return at;
    if (!cut_ && ends && next.size() <= 14 && d_.words.longest("rest_start", next)) return at;  // `Mededelingen Geen.`
    if (!cut_ && ends && s_.size() > 60 && has_verb(next, 3, d_.words)) return at;
    return 0;
  }

  const Draft& d_;
  const std::string_view s_;
  const bool cut_;
  std::size_t title_ = 0;  // the end of a known title
  bool sentences_ = false;
  std::size_t sentence_ = 0, turn_ = 0;  // where the first sentence or turn begins; 0 for none
};

}  // namespace

std::size_t first_sentence(const Draft& d, std::string_view s) {
  std::size_t dot = s.find(". ");
  while (dot != std::string_view::npos && dot > 0 && !whole_word(d, s.substr(0, dot))) dot = s.find(". ", dot + 1);  // `een brief van br. Bos`
  if (dot == std::string_view::npos || has_verb(s.substr(0, dot + 1), 20, d.words)) return 0;
  while (asked_alone(d, s.substr(dot + 2))) dot = s.find('.', dot + 2);  // `Notulen van 23 mei. Goedkeuring. De raad …`
  return dot + 1;
}

std::size_t shared_end(const Draft& d, std::string_view s, bool cut) {
  const std::size_t end = TitleEnd(d, s, cut).find();
  return end == s.size() && d.run_on && !cut ? TitleEnd(d, s, true).find() : end;
}

}  // namespace notulen::outlining
