// What the meeting decided: labelled paragraphs, deciding sentences, lists and tables of decisions.

#include <algorithm>

#include "bytes.hpp"
#include "read/decision.hpp"
#include "read/follow_up_marks.hpp"
#include "read/label.hpp"
#include "read/sentence.hpp"
#include "read/speaker.hpp"
#include "read/time.hpp"
#include "read/vote.hpp"
#include "sections/decision_reader.hpp"

namespace notulen {
namespace {

// `15.40 uur` in the column of outcomes beside `Sluiting`.
bool moment_only(std::string_view text, const Vocabulary& words) {
  constexpr std::size_t longest = 24;
  if (text.size() > longest || first_in<"0123456789">(text) > 4) return false;
  const std::vector<Time> times = find_times(text, words);
  return !times.empty() && first_not_in<" .,()">(text, times.back().end) == std::string_view::npos;
}

}  // namespace

Decided DecisionReader::read() {
  for (std::size_t i = 0; i < said_.size() && !context_.out_of_time(said_[i].segment);) i = read_at(i);
  return std::move(out_);
}

void DecisionReader::add(const Said& at, const Text& text, double confidence, std::size_t last) {
  if (text.empty() || moment_only(text.view(), words())) return;
  Decision decision;
  decision.text = text.str();
  decision.agenda_item = item_index(at.item);
  decision.result = read_result(text.view(), words());
  decision.vote = read_vote(text.view(), words());
  decision.confidence = confidence;
  decision.source = source_of(text, context_.segments[at.segment]);
  decision.source.end_line = context_.segments[said_[last].segment].end_line;
  out_.decisions.push_back(std::move(decision));
  out_.segments.push_back(at.segment);
}

// `Besluitenlijst` as the title of all: what stands below it, before any item, is the heading block, unless it is a list.
bool DecisionReader::heads_page(const Said& at) const {
  const auto& items = context_.outline.items;
  return !at.listed && behind_number(at.text.view()) == 0 && !items.empty() && at.segment < items.front().segment;
}

std::size_t DecisionReader::read_at(std::size_t i) {
  const Said& at = said_[i];
  if (at.table) return read_table(i);
  if (tells_vote(at.text.view(), at)) return i + 1;
  if (heads_page(at) && words().contains("status", at.text.view())) return i + 1;  // `VASTGESTELD`, said of the minutes
  if (const std::size_t article = resolution_article(at.text.view(), words());
      article > 0 && article < at.text.size() && read_decision(at.text.view().substr(article), words()))
    return read_articles(i);
  if (leads_articles(i)) return read_articles(i + 1, at.text);
  if (at.part == Part::decisions && !heads_page(at)) {
    std::string_view code;
    // `Volgende vergadering: 9 juni` closes the list.
    if (const auto label = at.listed ? std::nullopt : read_label(at.text.view(), words()); label && label->colon && label->kind == "next") return i + 1;
    const std::size_t plain_number = behind_number(at.text.view());
    const std::size_t number = plain_number > 0 ? plain_number : follow_up::entry_number(at.text.view(), words(), code);
    if (at.listed || number > 0 || at.text.view().back() != ':')
      add(at, at.text.slice(number, at.text.size()), 0.9, i);
    return i + 1;
  }
  if (const auto result = result_line(at.text)) {
    add(at, *result, 0.8, i);
    return i + 1;
  }
  if (const auto next = read_motion(i)) return *next;
  std::size_t start = behind_number(at.text.view());
  if (const auto label = read_decision_label(at.text.view().substr(start), words())) {
    const bool alone = start + *label == at.text.size() && at.text.view().back() != ':';
    if (alone && is_verdict(at.text.view().substr(start), words())) {  // `Akkoord`
      add(at, at.text.slice(start, at.text.size()), 0.85, i);
      return i + 1;
    }
    // An entry `Beslissing` among others is a word of a list.
    if (!alone || !at.listed || (follows(i) && !said_[i + 1].listed)) return read_labelled(i, start + *label);
  }
  // `Besluit Conform vastgesteld.`: on a page in one line the label has lost its colon.
  if (const auto label = words().longest("decision_label", at.text.view()); label && context_.segments[at.segment].cut && start == 0 && label->length + 2 < at.text.size() &&
                                                                            at.text.view()[0] >= 'A' && at.text.view()[0] <= 'Z' && at.text.view()[label->length] == ' ' &&
                                                                            at.text.view()[label->length + 1] >= 'A' && at.text.view()[label->length + 1] <= 'Z')
    return read_labelled(i, label->length + 1);
  bool statement = false;
  if (const auto speaker = read_speaker(at.text.view(), words())) {
    start = speaker->text;
    const std::string_view name = at.text.view().substr(speaker->name.begin);
    statement = !words().longest("label", name) && !words().longest("vote_label", name);
    if (words().longest("verdict", name)) {  // `GOEDGEKEURD MET OPMERKING: …`
      statement = false;
      start = 0;
    }
  }
  return read_sentences(i, start, statement);
}

// A table's texts: the rows of a table of decisions, else whatever decides in a long cell.
std::size_t DecisionReader::read_table(std::size_t i) {
  const Said& at = said_[i];
  std::size_t next = i;
  while (next < said_.size() && said_[next].segment == at.segment) ++next;
  const std::vector<Text> rows = read_decision_table(context_.segments[at.segment], words());
  Said own = at;  // a list of its own stands under no item
  if (is_decision_list(context_.segments[at.segment], words())) own.item = -1;
  for (const Text& row : rows) add(own, row, 0.85, i);
  for (std::size_t cell = i; rows.empty() && cell < next; ++cell) {
    if (said_[cell].text.size() > 60) read_sentences(cell, 0, false);
  }
  return next;
}

std::size_t DecisionReader::read_sentences(std::size_t i, std::size_t start, bool statement) {
  const Said& at = said_[i];
  const Text body = at.text.slice(start, at.text.size());
  const std::vector<Span> own = start > 0 ? split_sentences(body.view(), words()) : std::vector<Span>{};
  const std::vector<Span>& sentences = start > 0 ? own : at.sentences(words());
  std::size_t last = i;
  // `Amendement 3 (A) – bankjes. Voor 14, tegen 26. Verworpen.` is told as one.
  if (!statement && sentences.size() > 1 && sentences.size() < 5 && body.size() < 300 &&
      words().longest("motion", body.view()) &&
      is_verdict(body.view().substr(sentences.back().begin, sentences.back().end - sentences.back().begin), words())) {
    add(at, body, 0.8, i);
    return i + 1;
  }
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    Text sentence = body.slice(sentences[s].begin, sentences[s].end);
    if (s > 0 && tells_vote(sentence.view(), at)) continue;
    // On a page in one line turns stand inside the text.
    if (const auto speaker = s > 0 ? read_speaker(sentence.view(), words()) : std::nullopt; speaker && (speaker->titled || speaker->office)) {
      statement = true;
      sentence = sentence.slice(speaker->text, sentence.size());
    }
    if (const auto label = read_decision_label(sentence.view(), words()); label && *label < sentence.size()) {
      return read_labelled(i, start + sentences[s].begin + *label);
    }
    if (const auto mark = find_decision_mark(sentence.view(), words())) {
      Text text = sentence.slice(0, mark->begin).trimmed();
      if (text.empty() && s > 0) text = body.slice(sentences[s - 1].begin, sentences[s - 1].end);
      // The sentence may have said itself that it decides.
      if (out_.decisions.empty() || out_.segments.back() != at.segment || out_.decisions.back().text != text.view()) add(at, text, 0.95, i);
      continue;
    }
    const Sentence said(sentence.view(), words());
    auto confidence = said.decision(statement);
    if (!confidence && (!statement || (s > 0 && s + 1 == sentences.size())) && said.verdict()) confidence = 0.85;
    if (!confidence && !statement && said.motion_result()) confidence = 0.8;
    if (confidence && at.part == Part::attendance && *confidence < 0.9) continue;
    if (!confidence) continue;
    // `Aldus besloten.` speaks of the sentence before it.
    if (s > 0 && words().longest("so_decided", sentence.view()) && sentence.size() < 40)
      sentence = body.slice(sentences[s - 1].begin, sentences[s].end);
    if (s + 1 == sentences.size() && announces(sentence.view())) last = take_list(i, sentence);
    add(at, sentence, *confidence, last);
    if (Decision& decision = out_.decisions.back(); !decision.vote && s > 0) decision.vote = vote_before(body, sentences, s);
  }
  return last + 1;
}

Decided read_decisions(const Context& context, const std::vector<Said>& said) { return DecisionReader(context, said).read(); }

}  // namespace notulen
