// What tells of a vote or a result: lines behind a decision, motions, numbered results.

#include <algorithm>

#include "letters.hpp"
#include "read/decision.hpp"
#include "read/follow_up.hpp"
#include "read/sentence.hpp"
#include "read/vote.hpp"
#include "sections/decision_reader.hpp"

namespace notulen {

// `Voorstanders: A, B` and `Resultaat: met eenparigheid` behind a decision tell of its vote.
bool DecisionReader::tells_vote(std::string_view text, const Said& at) {
  if (out_.decisions.empty() || out_.decisions.back().agenda_item != item_index(at.item) ||
      at.segment > out_.segments.back() + 6)
    return false;
  const bool verdict = vote_follows_ && is_verdict(text, words());  // below a line `Stemming`
  vote_follows_ = words().contains("vote_label", text);
  if (vote_follows_) return true;
  // `Eenparig goedgekeurd.` right below the articles that were put to the vote.
  const std::size_t i = static_cast<std::size_t>(&at - said_.data());
  const bool unanimous = i > 0 && said_[i].text.view() == text && context_.segments[said_[i - 1].segment].end_line == out_.decisions.back().source.end_line &&
                         words().longest("unanimity", text) && is_verdict(text, words());
  const bool line = verdict || unanimous || (is_vote_line(text, words()) && (read_result(text, words()) || read_vote(text, words())));
  if (!line && (!words().longest("vote_label", text) || text.find(':') > 40)) return false;
  // `Voor: 10, tegen: 3. Aangenomen.` decides itself.
  const std::vector<Span> sentences = split_sentences(text, words());
  if (!verdict && !unanimous && sentences.size() > 1 && is_verdict(text.substr(sentences.back().begin), words())) return false;
  Decision& decision = out_.decisions.back();
  if (!decision.result) decision.result = read_result(text, words());
  if (const auto vote = read_vote(text, words())) {
    if (!decision.vote) decision.vote.emplace();
    Vote& all = *decision.vote;
    if (vote->votes_for) all.votes_for = vote->votes_for;
    if (vote->votes_against) all.votes_against = vote->votes_against;
    if (vote->abstained) all.abstained = vote->abstained;
    all.voters_for.insert(all.voters_for.end(), vote->voters_for.begin(), vote->voters_for.end());
    all.voters_against.insert(all.voters_against.end(), vote->voters_against.begin(), vote->voters_against.end());
  }
  return true;
}

// `17 voor, 5 tegen. Het voorstel is aangenomen.`: the vote that a sentence right before tells.
std::optional<Vote> DecisionReader::vote_before(const Text& body, const std::vector<Span>& sentences, std::size_t s) const {
  for (std::size_t k = s; k-- > 0 && s - k < 3;) {
    const std::string_view said = body.view().substr(sentences[k].begin, sentences[k].end - sentences[k].begin);
    if (read_decision(said, words())) break;
    if (auto vote = read_vote(said, words()); vote && vote->votes_for && vote->votes_against) return vote;
  }
  return std::nullopt;
}

// `7.2 Motie Groene kade (A)`, how it ended on the next line: motions under an item are decisions.
std::optional<std::size_t> DecisionReader::read_motion(std::size_t i) {
  const Said& at = said_[i];
  if (!is_motion_line(at.text.view(), words())) return std::nullopt;
  Text text = at.text;
  std::size_t last = i;
  if (follows(i) && !is_motion_result(at.text.view(), words())) {
    const std::string_view next = said_[i + 1].text.view();
    if (next.size() < 80 && (is_verdict(next, words()) || is_vote_line(next, words()))) {
      last = i + 1;
      text.join(said_[last].text);
    } else if (words().longest("withdrawn", next)) {
      return i + 2;
    }
  }
  const char first = at.text.view().front();
  if (last == i && !digit(first) && !at.listed) return std::nullopt;
  add(at, text, 0.75, last);
  return last + 1;
}

// `2013.05.03 Offerte folder Akkoord`: a line with a number, and what was decided of it as its last word.
std::optional<Text> DecisionReader::result_line(const Text& line) const {
  const std::size_t space = line.view().find_last_of(" \t");
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view last = line.view().substr(space + 1);
  if (last.empty() || last.front() < 'A' || last.front() > 'Z' || !words().contains("verdict", last)) return std::nullopt;
  const ActionEntry parts = read_action_entry(line.view(), words());
  if (!parts.number || parts.number->size() < 6) return std::nullopt;
  return line.slice(parts.text.begin, line.size());
}

}  // namespace notulen
