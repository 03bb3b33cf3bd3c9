#include "sections/prose.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "read/absence.hpp"
#include "read/person.hpp"
#include "read/sentence.hpp"
#include "read/words.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_sentence = 1000;  // no roll call in prose is longer

// A word that is neither written with a capital nor stands between given name and surname.
bool small_words(std::string_view name, const Vocabulary& words) {
  for (std::size_t at = 0; at < name.size();) {
    if (const std::size_t infix = words.match_length("infix", name.substr(at))) at += infix;
    else if (name[at] >= 'a' && name[at] <= 'z') return true;
    else at = name.find(' ', at);
    at = at < name.size() ? name.find_first_not_of(' ', at) : name.size();
  }
  return false;
}

// `leest het bericht van de heer Dam voor`: what looks like a tussenvoegsel behind the name is the verb's.
void drop_verb_half(Entry& entry, const Vocabulary& words) {
  Person& person = entry.person;
  const std::size_t blank = person.name.rfind(' ');
  if (blank == std::string::npos || has_capital(person.name.substr(blank + 1)) || !words.contains("infix", person.name.substr(blank + 1))) return;
  person.name.resize(blank);
  person.parts = name_parts(person.name, person.honorific_prefix.has_value(), words);
}

// Entries of [begin, end) when every one of them reads as a name; a sentence holds other words too.
std::vector<Entry> names(std::string_view text, std::size_t begin, std::size_t end, const Vocabulary& words) {
  while (begin < end && (text[begin] == ' ' || text[begin] == ':' || text[begin] == ',')) ++begin;
  std::vector<Entry> entries = read_entries(text.substr(begin, end - begin), words);
  for (Entry& entry : entries) {
    drop_verb_half(entry, words);
    const NameParts& parts = entry.person.parts;
    if ((!parts.family_name && !parts.given_name) || small_words(entry.person.name, words)) return {};
    for (Span* span : {&entry.whole, &entry.name}) {
      span->begin += begin;
      span->end += begin;
    }
  }
  return entries;
}

// `Ook dirigent A is aanwezig.`, `Namens de gemeente is mevrouw B aangeschoven.`: those who were there, with their surnames.
Told told_there(std::string_view text, const Span& sentence, const Vocabulary& words) {
  Told told;
  told.absent = false;
  const std::string_view said = trimmed(text.substr(sentence.begin, sentence.end - sentence.begin));
  const std::size_t last = said.rfind(' ');
  if (last == std::string_view::npos || !words.contains("there", said.substr(last + 1))) return told;
  const auto verb = words.first("to_be", said);
  if (!verb || verb->begin == 0 || verb->end >= last + 1) return told;
  const auto start = static_cast<std::size_t>(said.data() - text.data());
  std::size_t from = start + words.match_length("besides_told", said), to = start + verb->begin;
  std::string body;
  const std::size_t link = words.match_length("serves", text.substr(from));
  if (from == start && link > 0) {
    body = std::string(trimmed(text.substr(from + link, to - from - link)));
    from = start + verb->end;
    to = start + last;
  } else if (from > start && trimmed(text.substr(from, to - from)).empty()) {
    from = start + verb->end;  // `Ook is A aanwezig.`
    to = start + last;
  } else {
    // `B is aanwezig` alone says no more than the talk does; between the verb and the end a small word may stand.
    const std::string_view between = trimmed(said.substr(verb->end, last - verb->end));
    if (!(between.empty() || words.contains("besides_told", between))) return told;
  }
  told.entries = names(text, from, to, words);
  // `A, B en C zijn aanwezig` lists them, `B is aanwezig` says no more than the talk does.
  const bool plain = from == start && to == start + verb->begin;
  if (plain && told.entries.size() < 3) told.entries.clear();
  const bool called = plain && std::all_of(told.entries.begin(), told.entries.end(), [&](const Entry& entry) { return words.contains("given_name", entry.person.name); });
  const bool full = called ||
                    std::all_of(told.entries.begin(), told.entries.end(), [](const Entry& entry) { return entry.person.parts.family_name.has_value(); });
  if (!full) told.entries.clear();
  for (Entry& entry : told.entries)
    if (!entry.person.organization && !body.empty()) entry.person.organization = body;
  return told;
}

// What stands in the brackets that the text begins with; empty for none.
std::string_view bracketed(std::string_view text) {
  const std::size_t open = first_not_in<" ">(text), close = text.find(')');
  return open < text.size() && text[open] == '(' && close != std::string_view::npos ? text.substr(open + 1, close - open - 1) : std::string_view{};
}

// Where the first of two clauses ends that each tell of somebody; npos for nowhere.
std::size_t clause_end(std::string_view said, const Vocabulary& words) {
  if (const std::size_t mark = said.find("; "); mark != std::string_view::npos)
    if (const auto second = read_absence(said.substr(mark + 2), words); second && (second->begin == 0 || read_absence(said.substr(0, mark), words) || words.first("roll_call", said.substr(0, mark)))) return mark;
  // `A heeft zich afgemeld, B is zonder bericht afwezig`
  std::size_t tried = 0;
  for (std::size_t mark = said.find(", "); mark != std::string_view::npos && tried < 4; mark = said.find(", ", mark + 2), ++tried) {
    const auto first = read_absence(said.substr(0, mark), words), second = read_absence(said.substr(mark + 2), words);
    if (first && second && first->names_before && second->names_before && first->begin > 0 && second->begin > 0) return mark;
  }
  return std::string_view::npos;
}

// Sentences, and the halves of `A had zich afgemeld; B was afwezig zonder bericht`.
std::vector<Span> clauses(std::string_view text, const Vocabulary& words) {
  std::vector<Span> out;
  for (const Span& sentence : split_sentences(text, words)) {
    const std::string_view said = text.substr(sentence.begin, sentence.end - sentence.begin);
    const std::size_t mark = said.size() > longest_sentence ? std::string_view::npos : clause_end(said, words);
    if (mark == std::string_view::npos) {
      out.push_back(sentence);
      continue;
    }
    out.push_back({sentence.begin, sentence.begin + mark});
    out.push_back({sentence.begin + mark + 2, sentence.end});
  }
  return out;
}

}  // namespace

std::vector<Told> read_presence_prose(std::string_view text, const Vocabulary& words) {
  std::vector<Told> out;
  // A text without the words for any of it is not split into sentences.
  const reading::Seen all(text, words);
  const bool may_tell = all.tables.has("full_board") || all.tables.has("roll_call") || all.tables.has("there") || all.tables.has("arrival") ||
                        all.tables.has("proxy") || may_tell_absence(all);
  if (!may_tell) return out;
  for (const Span& sentence : clauses(text, words)) {
    if (sentence.end - sentence.begin > longest_sentence) continue;
    const std::string_view said = text.substr(sentence.begin, sentence.end - sentence.begin);
    const reading::Seen seen(said, words);
    const auto first = [&](TableName table) { return seen.tables.has(table) ? words.first(table, said) : std::nullopt; };
    if (const auto board = first("full_board")) {
      const std::size_t open = said.find_first_not_of(' ', board->end);
      const std::size_t close = said.find(')', board->end);
      if (open < said.size() && said[open] == '(' && close != std::string_view::npos) {
        Told told{false, std::nullopt, {}, {}, {}, {}, names(text, sentence.begin + open + 1, sentence.begin + close, words)};
        if (!told.entries.empty()) out.push_back(std::move(told));
      }
    }
    // `Alle leden waren aanwezig, behalve A` tells who was not.
    if (const auto roll = first("roll_call"); roll && !words.longest("except", trimmed(said.substr(std::min(said.size(), first_not_in<" ,">(said, roll->end)))))) {
      Told told{false, std::nullopt, {}, {}, {}, {}, names(text, sentence.begin + roll->end, sentence.end, words)};
      std::string_view body = roll->value == "-" ? std::string_view{} : roll->value;
      if (body == "before") {
        const std::size_t article = words.match_length("article", said);
        body = trimmed(said.substr(article, roll->begin - std::min(roll->begin, article)));
      }
      for (Entry& entry : told.entries)
        if (!entry.person.organization && !body.empty()) entry.person.organization = std::string(body);
      if (!told.entries.empty()) out.push_back(std::move(told));
      continue;
    }
    if (Told told = told_there(text, sentence, words); !told.entries.empty()) {
      out.push_back(std::move(told));
      continue;
    }
    // `A komt om 20.15 uur binnen.`
    if (const auto move = first("arrival"); move && move->end < said.size()) {
      std::string_view moment = said.substr(move->end);
      moment = moment.substr(0, std::min({first_in<",;(">(moment), moment.find(" binnen"), moment.find(" de "), moment.size()}));
      while (!moment.empty() && (moment.front() == ' ' || moment.front() == ':')) moment.remove_prefix(1);
      while (!moment.empty() && (moment.back() == ' ' || moment.back() == '.')) moment.remove_suffix(1);
      const bool told_when = !moment.empty() && ((moment[0] >= '0' && moment[0] <= '9') || words.longest("agenda_point", moment));
      Told told{false, std::nullopt, {}, {}, {}, {}, names(text, sentence.begin, sentence.begin + move->begin, words)};
      (move->value == "from" ? told.from : told.until) = std::string(moment);
      if (told_when && !told.entries.empty()) {
        out.push_back(std::move(told));
        continue;
      }
    }
    if (const auto proxy = first("proxy")) {
      // `A (vervangt B)`, `A (CU), vervangt B` are entries of a list.
      if (proxy->begin > 0 && said[proxy->begin - 1] == '(') continue;
      if (said.substr(0, proxy->begin).ends_with(", ")) continue;
      const auto before = names(text, sentence.begin, sentence.begin + proxy->begin, words);
      const auto behind = names(text, sentence.begin + proxy->end, sentence.end, words);
      if (before.size() == 1 && behind.size() == 1) {
        const bool gives = proxy->value == "gives";
        Told told{true, std::nullopt, {}, {}, (gives ? before : behind)[0].person.name, (gives ? behind : before)[0].person.name, gives ? before : behind};
        out.push_back(std::move(told));
        continue;
      }
    }
    auto absence = read_absence(said, seen, words);
    if (!absence) continue;
    const std::string_view why = bracketed(said.substr(std::min(absence->end, said.size())));
    const bool reasoned = words.contains("reason", why) || words.contains("reason_alone", why);  // `Gé was er niet (tandarts)`
    if (reasoned) absence->reason = std::string(why);
    Told told;
    told.notice = absence->notice;
    if (absence->names_before) {
      // `… meldt dat mevrouw Vos`, `Van de heer Mol`: the names begin behind the last word that leads to them.
      std::size_t begin = 0;
      for (std::size_t at = 0; at < absence->begin; ++at)
        if (const auto lead = word_boundary(said, at) && said[at] != ' ' ? words.longest("name_lead", said.substr(at)) : std::nullopt)
          if (at == 0 || lead->value != "first") begin = at + lead->length;
      told.entries = names(text, sentence.begin + begin, sentence.begin + absence->begin, words);
    } else {
      told.entries = names(text, sentence.begin + absence->end, sentence.end, words);
    }
    for (Entry& entry : told.entries)
      if (!entry.person.reason && !absence->reason.empty()) entry.person.reason = absence->reason;
    // `A was er niet over te spreken` tells nothing of absence.
    if (absence->plain && said.substr(std::min(absence->end, said.size()), 25).find(" te ") != std::string_view::npos) continue;
    // A word that is no known first name is no person where the words are said of things too: `De sleutel is er niet.`
    if (absence->plain && !absence->notice && !reasoned && std::any_of(told.entries.begin(), told.entries.end(), [&](const Entry& entry) { return !entry.person.parts.family_name && !words.contains("given_name", entry.person.name); }))
      continue;
    if (!told.entries.empty()) out.push_back(std::move(told));
  }
  return out;
}

}  // namespace notulen
