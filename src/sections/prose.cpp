#include "sections/prose.hpp"

#include <algorithm>

#include "read/person.hpp"
#include "read/sentence.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_sentence = 1000;  // no roll call in prose is longer

struct Cue {
  std::size_t begin = 0, end = 0;
  std::string_view value;
};

// The first entry of the table in the text.
std::optional<Cue> find(std::string_view table, std::string_view text, const Vocabulary& words) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (word_boundary(text, at) && text[at] != ' ')
      if (const auto match = words.longest(table, text.substr(at))) return Cue{at, at + match->length, match->value};
  return std::nullopt;
}

// Entries of [begin, end) when every one of them reads as a name; a sentence holds other words too.
std::vector<Entry> names(std::string_view text, std::size_t begin, std::size_t end, const Vocabulary& words) {
  std::vector<Entry> entries = read_entries(text.substr(begin, end - begin), words);
  for (Entry& entry : entries) {
    const NameParts& parts = entry.person.parts;
    if (!parts.family_name && !parts.given_name) return {};
    for (Span* span : {&entry.whole, &entry.name}) {
      span->begin += begin;
      span->end += begin;
    }
  }
  return entries;
}

}  // namespace

std::vector<Told> read_presence_prose(std::string_view text, const Vocabulary& words) {
  std::vector<Told> out;
  for (const Span& sentence : split_sentences(text, words)) {
    if (sentence.end - sentence.begin > longest_sentence) continue;
    const std::string_view said = text.substr(sentence.begin, sentence.end - sentence.begin);
    if (const auto board = find("full_board", said, words)) {
      const std::size_t open = said.find_first_not_of(' ', board->end);
      const std::size_t close = said.find(')', board->end);
      if (open < said.size() && said[open] == '(' && close != std::string_view::npos) {
        Told told{false, std::nullopt, {}, {}, names(text, sentence.begin + open + 1, sentence.begin + close, words)};
        if (!told.entries.empty()) out.push_back(std::move(told));
      }
    }
    if (const auto roll = find("roll_call", said, words)) {
      Told told{false, std::nullopt, {}, {}, names(text, sentence.begin + roll->end, sentence.end, words)};
      for (Entry& entry : told.entries)
        if (!entry.person.organization && !roll->value.empty()) entry.person.organization = std::string(roll->value);
      if (!told.entries.empty()) out.push_back(std::move(told));
      continue;
    }
    // `A komt om 20.15 uur binnen.`
    if (const auto move = find("arrival", said, words); move && move->end < said.size()) {
      std::string_view moment = said.substr(move->end);
      moment = moment.substr(0, std::min({moment.find_first_of(",;("), moment.find(" binnen"), moment.find(" de "), moment.size()}));
      while (!moment.empty() && (moment.front() == ' ' || moment.front() == ':')) moment.remove_prefix(1);
      while (!moment.empty() && (moment.back() == ' ' || moment.back() == '.')) moment.remove_suffix(1);
      const bool told_when = !moment.empty() && ((moment[0] >= '0' && moment[0] <= '9') || words.longest("agenda_point", moment));
      Told told{false, std::nullopt, {}, {}, names(text, sentence.begin, sentence.begin + move->begin, words)};
      (move->value == "from" ? told.from : told.until) = std::string(moment);
      if (told_when && !told.entries.empty()) {
        out.push_back(std::move(told));
        continue;
      }
    }
    const auto cue = find("absence", said, words);
    if (!cue) continue;
    Told told;
    if (cue->value.ends_with("yes")) told.notice = true;
    if (cue->value.ends_with("no")) told.notice = false;
    const bool before = cue->value.starts_with("before");
    told.entries = before ? names(text, sentence.begin, sentence.begin + cue->begin, words)
                          : names(text, sentence.begin + cue->end, sentence.end, words);
    if (!told.entries.empty()) out.push_back(std::move(told));
  }
  return out;
}

}  // namespace notulen
