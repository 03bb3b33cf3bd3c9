#include <algorithm>
#include <vector>

#include "outline/draft.hpp"
#include "outline/title_words.hpp"
#include "read/date.hpp"
#include "read/function.hpp"
#include "read/person.hpp"
#include "read/speaker.hpp"

namespace notulen::outlining {
namespace {

bool title_below(const Draft& d, std::size_t i) {
  const Segment& s = d.segments[i];
  return free(d, i) && s.bullet.empty() && !s.text.empty() && !d.readings[i].number && !(d.readings[i].label && d.readings[i].label->colon) && s.text.size() <= 90 &&
         (s.quoted || !ends_with_any(s.text.view(), ".!?;,") || (s.style.capitals && s.text.size() <= 60) ||
          (s.blank_after && s.text.size() <= 50 && !has_verb(s.text.view(), 9, d.words)));
}

// Every word of it is (part of) a name in the attendance, infixes and `en` apart.
bool attendee(const Draft& d, std::string_view name) {
  int known = 0, all = 0;
  for (std::size_t at = 0; at < name.size() && all < 8;) {
    const std::size_t end = std::min(name.find_first_of(" ,/&", at), name.size());
    const std::string_view word = name.substr(at, end - at);
    at = end + 1;
    if (word.empty() || word == "en" || d.words.contains("infix", word) || d.words.contains("honorific", word)) continue;
    ++all;
    if (!(word[0] >= 'A' && word[0] <= 'Z') || !d.names.contains(fold_case(word))) return false;
    ++known;
  }
  return known > 0 && all <= 6;
}

// `PvdA, GroenLinks`: who moved it, no person.
bool parties(const Draft& d, std::string_view inside) {
  for (std::size_t at = 0; at < inside.size();) {
    const std::size_t end = std::min(inside.find_first_of(",/&", at), inside.size());
    std::string_view word = inside.substr(at, end - at);
    word = word.substr(std::min(word.find_first_not_of(' '), word.size()));
    word = word.substr(0, word.find_last_not_of(' ') + 1);
    if (!word.empty() && d.words.contains("party", word)) return true;
    at = end + 1;
  }
  return false;
}

// One to four words that begin with a capital (infixes apart), perhaps ` - Plaats` behind; or somebody of the attendance.
bool presenter(const Draft& d, std::string_view inside) {
  if (inside.empty() || inside.size() > 60) return false;
  if (d.words.contains("role", inside) && inside.size() <= 4) return true;
  if (parties(d, inside)) return false;
  const Honorifics titles = read_honorifics(inside, d.words);
  const bool titled = titles.value && titles.end < inside.size();  // `mw. Ockhuijsen`: one name is enough
  if (titled) inside.remove_prefix(titles.end);
  if (attendee(d, inside)) return true;
  std::size_t dash = inside.find(" - ");
  if (dash == std::string_view::npos) dash = inside.find(" – ");
  const std::string_view name = inside.substr(0, dash);
  int capitals = 0, all = 0;
  for (std::size_t at = 0; at < name.size();) {
    std::size_t end = name.find(' ', at);
    if (end == std::string_view::npos) end = name.size();
    const std::string_view word = name.substr(at, end - at);
    ++all;
    if (word.find_first_of("0123456789") != std::string_view::npos) return false;
    if (word[0] >= 'A' && word[0] <= 'Z') ++capitals;
    else if (!d.words.contains("infix", word)) return false;
    at = end + 1;
    while (at < name.size() && name[at] == ' ') ++at;
  }
  return capitals >= (dash == std::string_view::npos && !titled ? 2 : 1) && all <= 5;
}

// Where the name begins behind a word that announces it: `portefeuillehouder De Leede`, `inleiding door Hans Versluis`.
std::size_t behind_presenter_word(const Draft& d, std::string_view s) {
  const auto word = d.words.longest("presenter_word", s);
  if (!word) {
    // `(wethouder Bos)`, who is listed
    const std::string_view said = s.substr(0, s.find(')'));
    const std::size_t title = name_behind_title(said, d.words);
    return title > 0 && attendee(d, said.substr(title)) ? title : 0;
  }
  const std::size_t at = s.find_first_not_of(" :.", word->length);
  return at == std::string_view::npos || !(s[at] >= 'A' && s[at] <= 'Z') ? 0 : at;
}

// Takes off the title who introduces the item: `Titel (Krijn)`, `MAX: Titel`, `Titel, Hein Baan`, `Titel - Krijn`.
Text take_presenter(const Draft& d, Text& title) {
  const std::string_view s = title.view();
  const std::size_t open = s.ends_with(")") ? s.rfind('(') : std::string_view::npos;
  if (open != std::string_view::npos && open >= 3) {
    const std::size_t behind = behind_presenter_word(d, s.substr(open + 1));
    if (behind > 0 || presenter(d, s.substr(open + 1, s.size() - open - 2))) {
      Text name = title.slice(open + 1 + behind, title.size() - 1).trimmed();
      title = title.slice(0, open).trimmed();
      return name;
    }
  }
  if (const std::size_t colon = s.find(": "); colon != std::string_view::npos && colon < 40 && attendee(d, s.substr(0, colon))) {
    Text name = title.slice(0, colon).trimmed();
    title = title.slice(colon + 2, title.size()).trimmed();
    return name;
  }
  for (const std::string_view mark : {", ", " - ", " – "}) {
    const std::size_t at = s.rfind(mark);
    if (at == std::string_view::npos || at < 3) continue;
    const std::size_t behind = behind_presenter_word(d, s.substr(at + mark.size()));
    if (behind == 0 && !attendee(d, s.substr(at + mark.size()))) continue;
    Text name = title.slice(at + mark.size() + behind, title.size()).trimmed();
    title = title.slice(0, at).trimmed();
    return name;
  }
  return {};
}

// `Volgende vergadering: 2 april, 13:00 uur`: the title of an item and its whole text.
bool names_moment(const Draft& d, std::string_view title, std::string_view rest) {
  const auto label = read_label(title, d.words);
  if (!label || label->kind != "next") return false;
  const auto dates = find_dates(rest.substr(0, std::min<std::size_t>(rest.size(), 60)), d.words);
  return !dates.empty() && dates.front().begin < 14;
}

// The dot behind it ends a title, no abbreviation and no initial.
bool whole_word(const Draft& d, std::string_view s) {
  const std::size_t begin = s.find_last_of(" (", s.size() - 1);
  const std::string_view word = s.substr(begin == std::string_view::npos ? 0 : begin + 1);
  return word.size() > 4 && !d.words.contains("abbreviation", word) && !d.words.contains("honorific", word);
}

// `Verslag van de penningmeester. Over het …`: a first part without a verb is a title all the same.
std::size_t first_sentence(const Draft& d, std::string_view s) {
  std::size_t dot = s.find(". ");
  while (dot != std::string_view::npos && dot > 0 && !whole_word(d, s.substr(0, dot))) dot = s.find(". ", dot + 1);  // `een brief van br. Bos`
  return dot != std::string_view::npos && !has_verb(s.substr(0, dot + 1), 20, d.words) ? dot + 1 : 0;
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

bool capital(std::string_view s) { return !s.empty() && s[0] >= 'A' && s[0] <= 'Z'; }

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
  return s.find_first_of(".,;:") == std::string_view::npos;
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

// Where a title that shares its line with text ends: at a colon or semicolon, before a sentence. Pieces of a one-line
// page have no line end to tell, so less is asked there.
std::size_t title_end(const Draft& d, std::string_view s, bool cut) {
  // A title that is known ends where a sentence begins behind it.
  const auto known = cut ? d.words.longest("item_title", s) : std::nullopt;
  const std::string_view first = s.substr(0, known ? known->length : 0);
  const std::size_t title = known && known->length > 4 && !d.words.contains("genre", first) && !d.words.contains("proposal", first) ? known->length : 0;
  const bool sentences = ends_with_any(s, ".?!") || s.find(". ") != std::string_view::npos;
  const std::size_t sentence = cut ? sentence_start(d, s) : 0, turn = cut ? turn_start(d, s) : 0;
  for (std::size_t at = 1; at + 1 < s.size() && at < 160; ++at) {
    if (s[at] == ';' && s[at + 1] == ' ' && at + 2 < s.size()) return at;
    // Behind a colon stands text where it is a sentence, else the title goes on: `Vervolg: stand van zaken`.
    if (s[at] == ':' && s[at + 1] == ' ' && at + 2 < s.size() && (cut || !asked(d, s.substr(at + 2))) && (has_verb(s.substr(at + 2), 12, d.words) || ends_with_any(s, ".?!"))) {
      const std::size_t text = cut ? capital_behind_small(d, s.substr(0, at), false) : 0;
      return text > 0 ? text - 1 : at;
    }
    // `Notulen 3 mei: ok`
    if (const std::size_t said = s[at] == ':' && s[at + 1] == ' ' ? no_heading(s.substr(at + 2), d.words) : 0; said > 0 && at + 2 + said >= s.size()) return at;
    if (s[at] == ':' && s[at + 1] == ' ' && names_moment(d, s.substr(0, at + 1), s.substr(at + 2))) return at;
    if (s[at] != ' ') continue;
    const std::string_view next = s.substr(at + 1);
    if (turn == at + 1) return at;
    if (at == title && sentence <= at + 1 && sentences && capital(next) && next.size() > 1 && next[1] >= 'a' && next[1] <= 'z') return at;  // `Rondvraag Tante Riek vraagt …`
    if (const auto talk = cut && at > 4 && capital(next) ? d.words.longest("talk_word", next) : std::nullopt;
        talk && talk->length > 8 && talk->length + 2 < next.size() && next[talk->length] == ' ' && capital(next.substr(talk->length + 1)) && s[at - 1] >= 'a')
      return at;
    // `Vaststelling agenda Besluit Conform.`
    if (const auto settled = cut && at > 2 && capital(next) ? d.words.longest("decision_label", next) : std::nullopt;
        settled && settled->length + 2 < next.size() && next[settled->length] == ' ' && capital(next.substr(settled->length + 1)))
      return at;
    // `Sluiting Volgende vergadering 22 maart`, `Ingekomen post - Nieuwsbrief …`
    if (cut && capital(next))
      if (const auto label = read_label(next, d.words); label && label->kind == "next" && d.words.contains("item_title", s.substr(0, at))) return at;
    if (cut && next.starts_with("- ") && capital(next.substr(2)) && at > 4 && (d.words.contains("item_title", s.substr(0, at)) || d.words.longest("post_item", s))) return at;
    // `Rooster 2013 Akkoord.`
    if (const std::size_t end = cut && capital(next) ? no_heading(next, d.words) : 0; end > 0 && (end == next.size() || next[end - 1] == '.' || next[end] == '.' || next[end] == ',' || (next[end] == ' ' && end + 1 < next.size() && next[end + 1] >= 'a' && next[end + 1] <= 'z')))
      return at;
    if (next.starts_with("- ") || next.starts_with("– ") || next.starts_with("— ")) {
      const std::string_view behind = next.substr(next[0] == '-' ? 2 : 4);
      // `Kerkfabriek - Budget - Kennisneming De raad neemt …`: the sentence begins further on.
      const bool later = cut && std::max(sentence, turn) > static_cast<std::size_t>(behind.data() - s.data());
      if (has_verb(behind, 9, d.words) && !later && (cut || (ends_with_any(s, ".!?") && behind.size() > 14))) return at;
    }
    // `Ingekomen stukken Besluit: …`, `Sluiting Dien sluit om …`.
    if (const auto word = d.words.longest("talk_word", next); word && word->length < next.size() && next[word->length] == ':') return at;
    if (cut && at > 2 && capital(next) && names_speaker(d, next)) return at;
    if (cut && at > 2 && capital(next) && d.words.longest("motion_line", next)) return at;
    if (at > 2 && capital(next) && d.names.contains(fold_case(next.substr(0, next.find(' ')))) && !d.words.contains("party", next.substr(0, next.find(' '))) &&
        !s.substr(0, at).ends_with(" en") && ((cut && small_word_second(d, next)) || (has_verb(next, 3, d.words) && (cut || ends_with_any(s, ".!?")))))
      return at;
    if (!(next[0] >= 'A' && next[0] <= 'Z')) continue;
    if (next.size() > 1 && next[1] >= 'A' && next[1] <= 'Z' && at > 1 && s[at - 1] >= 'A' && s[at - 1] <= 'Z' && s[at - 2] >= 'A' && s[at - 2] <= 'Z') continue;  // `VAN DE NOTA`
    if (!cut && s[at - 1] == '.' && asked(d, next)) continue;
    if (s[at - 1] == '.' && s.size() > 60 && at > 3 && whole_word(d, s.substr(0, at)) && (ends_with_any(s, ".?!") || has_verb(next, 12, d.words)) && (s.find(' ') < at || d.words.contains("item_title", s.substr(0, at - 1)))) return at;
    const bool ends = ends_with_any(s, ".?!") || (cut && s.find(". ") != std::string_view::npos);
    // `Jaarcijfers. Het saldo bedraagt 1.200 euro.`
    if (s[at - 1] == '.' && ends && at > 5 && at < 70 && !has_verb(s.substr(0, at), 20, d.words) && whole_word(d, s.substr(0, at)) &&
        (d.words.longest("rest_start", next) || has_verb(next, 6, d.words)))
      return at;
    if (s.size() > 45 && d.words.longest("rest_start", next) && next.size() > 25 && has_verb(next, 12, d.words))
      return cut && sentence > at + 1 && all_capitals(s.substr(at + 1, sentence - at - 1)) ? sentence - 1 : at;
    if (cut && ends && s[at - 1] == ')' && next.size() > 12) return at;  // `Afsluiting (5 min) Volgende keer …`
    if (cut && ends && (d.words.longest("rest_start", next) || d.words.longest("honorific", next) || has_verb(next, 3, d.words)))
      return std::max(at, sentence > at && s.substr(at, sentence - at).find(". ") == std::string_view::npos ? sentence - 1 : at);
    if (cut && sentence == at + 1) return at;
    if (!cut && ends && next.size() <= 14 && d.words.longest("rest_start", next)) return at;  // `Mededelingen Geen.`
    if (!cut && ends && s.size() > 60 && has_verb(next, 3, d.words)) return at;
  }
  // Nothing else tells: where a long first part goes on with a capital.
  if (const std::size_t stop = std::min(s.find(". "), s.size()); cut && stop > 40 && sentences)
    if (const std::size_t text = capital_behind_small(d, s.substr(0, std::min<std::size_t>(stop, 200)), true); text > 0) return text - 1;
  return s.size() > 160 ? 0 : s.size();
}

// Where nearly all lines hold title and text, less is asked of one that no mark parts.
std::size_t shared_end(const Draft& d, std::string_view s, bool cut) {
  const std::size_t end = title_end(d, s, cut);
  return end == s.size() && d.run_on && !cut ? title_end(d, s, true) : end;
}

}  // namespace

bool fill_heading(const Draft& d, std::size_t i, OutlineItem& item) {
  const Segment& s = d.segments[i];
  bool below = false;
  const Reading& r = d.readings[i];
  const std::size_t begin = r.title_begin > 0 ? r.title_begin : r.number ? r.number->end : 0;
  if (r.number) item.number = r.number->printed;
  item.score = r.score;
  Text title = s.text.slice(begin, s.text.size()).trimmed();
  if (r.caption >= 0) {
    item.rest = title;
    item.title = d.segments[static_cast<std::size_t>(r.caption)].text;
    item.presenter = take_presenter(d, item.title);
    return false;
  }
  // `Ad 3` and its text: the title stands in the agenda list.
  if (const auto listed = r.number && r.number->worded ? d.announced.find(r.number->printed) : d.announced.end();
      listed != d.announced.end() && (title.empty() ? !(i + 1 < d.segments.size() && title_below(d, i + 1)) || is_sentence(d.segments[i + 1].text.view(), d.words) || ends_with_any(d.segments[i + 1].text.view(), ".")
                                                    : is_sentence(title.view(), d.words) || (title.size() < 16 && ends_with_any(title.view(), ".")))) {
    const Segment& entry = d.segments[listed->second];
    item.title = entry.text.slice(d.readings[listed->second].number->end, entry.text.size()).trimmed();
    item.rest = title;
    item.presenter = take_presenter(d, item.title);
    return false;
  }
  const bool shares = s.cut || d.run_on;
  // `Wat verder ter tafel komt Niets.`: a title that is a clause itself.
  const auto known = shares ? d.words.longest("item_title", title.view()) : std::nullopt;
  const bool clause = known && known->length + 1 < title.size() && has_verb(title.view().substr(0, known->length + 1), 9, d.words) && title.view()[known->length] == ' ' &&
                      capital(title.view().substr(known->length + 1));
  const std::size_t cut = clause ? known->length : s.style.heading > 0 || r.look == Look::labelled ? title.size()
                          : r.title_end > 0             ? std::min(r.title_end, title.size())
                          : is_sentence(title.view(), d.words) && !(s.cut && r.number && r.number->values.size() > 1) ? first_sentence(d, title.view())
                                                      : shared_end(d, title.view(), s.cut);
  item.rest = title.slice(cut, title.size()).trimmed();
  if (const std::size_t text = item.rest.view().find_first_not_of(".:;- "); text > 0 && text != std::string_view::npos) item.rest = item.rest.slice(text, item.rest.size());
  for (const std::string_view dash : {"– ", "— "})
    if (item.rest.view().starts_with(dash)) item.rest = item.rest.slice(dash.size(), item.rest.size()).trimmed();
  title = title.slice(0, cut).trimmed();
  if (s.presenter) item.presenter = *s.presenter;
  while (!title.empty() && ends_with_any(title.view(), ":-")) title = title.slice(0, title.size() - 1).trimmed();
  // A number alone on its line, or `### Agendapunt 2:`: the title stands on the next.
  if (title.empty() && item.rest.empty() && i + 1 < d.segments.size() && title_below(d, i + 1)) {
    title = d.segments[i + 1].text;
    // `Agendapunt: Titel`
    const auto word = d.words.longest("item_word", title.view());
    const std::size_t colon = word ? title.view().find_first_not_of(' ', word->length) : std::string_view::npos;
    if (colon != std::string_view::npos && title.view()[colon] == ':') title = title.slice(colon + 1, title.size()).trimmed();
    below = true;
  }
  if (item.presenter.empty()) item.presenter = take_presenter(d, title);
  item.title = title;
  return below;
}

}  // namespace notulen::outlining
