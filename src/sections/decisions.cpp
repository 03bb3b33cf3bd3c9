// What the meeting decided: labelled paragraphs, deciding sentences, lists and tables of decisions.

#include <algorithm>

#include "read/decision.hpp"
#include "read/follow_up.hpp"
#include "read/sentence.hpp"
#include "read/speaker.hpp"
#include "read/vote.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// Where the text begins behind `1.`, `2)`, `a.`, `B1.` of an ordered list; 0 where it bears none.
std::size_t behind_number(std::string_view text) {
  std::size_t at = 0;
  if (text.size() > 2 && text[0] >= 'A' && text[0] <= 'Z' && digit(text[1])) {
    at = 2;
    while (at < text.size() && at < 5 && digit(text[at])) ++at;
    const bool closed = at < text.size() && (text[at] == '.' || text[at] == ')' || text[at] == ':');
    const std::size_t behind = at + (closed ? 1 : 0);
    return behind < text.size() && (text[behind] == ' ' || text[behind] == '\t') ? behind + 1 : 0;
  }
  while (at < text.size() && at < 3 && digit(text[at])) ++at;
  if (at == 0 && !text.empty() && text[0] >= 'a' && text[0] <= 'z') at = 1;
  if (at == 0 || at + 1 >= text.size() || (text[at] != '.' && text[at] != ')')) return 0;
  return text[at + 1] == ' ' ? at + 2 : 0;
}

class Reader {
 public:
  Reader(const Context& context, const std::vector<Said>& said) : context_(context), said_(said) {}

  Decided read() {
    for (std::size_t i = 0; i < said_.size();) i = read_at(i);
    return std::move(out_);
  }

 private:
  const Context& context_;
  const std::vector<Said>& said_;
  Decided out_;
  bool vote_follows_ = false;

  const Vocabulary& words() const { return context_.words; }

  void add(const Said& at, const Text& text, double confidence, std::size_t last) {
    if (text.empty()) return;
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
  bool heads_page(const Said& at) const {
    const auto& items = context_.outline.items;
    return !at.listed && behind_number(at.text.view()) == 0 && !items.empty() && at.segment < items.front().segment;
  }

  // True where the text after `i` belongs to the same thing: same item, and no heading between.
  bool follows(std::size_t i) const {
    return i + 1 < said_.size() && !said_[i + 1].table && said_[i + 1].item == said_[i].item &&
           said_[i + 1].part == said_[i].part;
  }

  static bool announces(std::string_view text) { return !text.empty() && (text.back() == ':' || text.back() == ';'); }

  // Takes the list behind a colon along; returns the last text taken.
  std::size_t take_list(std::size_t i, Text& text) const {
    const std::size_t first = i;
    bool entries = false;
    while (follows(i)) {
      const Said& next = said_[i + 1];
      const std::size_t number = behind_number(next.text.view());
      const bool entry = next.listed || number > 0;
      // Plain lines are what a colon announces only right behind it, up to a blank line.
      if (!entry && (entries || (next.begins && (i > first || text.view().back() == ';')))) break;
      if (!entry && next.begins && said_[first].listed) break;
      entries = entries || entry;
      text.join(next.text.slice(number, next.text.size()));
      ++i;
      if (!entry && next.begins) break;
    }
    return i;
  }

  // A line that goes on with something else: `Noot: …`, `Actie A: …`, `Toezegging: …`, the next `Besluit: …`.
  bool begins_other(std::string_view text) const {
    if (read_decision_label(text, words()) || read_follow_up_label(text, words())) return true;
    if (text.starts_with("→") || text.starts_with("=>") || text.starts_with("->")) return true;
    const auto label = words().longest("other_label", text);
    const std::size_t colon = text.find(':');
    if (label && label->length == text.size()) return true;
    return label && colon != std::string_view::npos && colon < label->length + 20;
  }

  // A cell of a table whose rows are items, read behind its column's name: a result, which may settle nothing.
  bool from_cell(const Said& at, std::size_t label) const {
    const auto& runs = at.text.runs();
    return label > 0 && !runs.empty() && runs.front().at >= label;
  }

  void read_cell(std::size_t i, const Text& cell) {
    const std::vector<Text> decided = cell_decisions(cell, words());
    for (const Text& one : decided) add(said_[i], one, 0.9, i);
  }

  std::size_t depth(std::size_t i) const { return static_cast<std::size_t>(context_.segments[said_[i].segment].depth); }

  // A labelled paragraph, up to the next blank line; in a list, up to the next entry.
  std::size_t read_labelled(std::size_t i, std::size_t begin) {
    const Said& at = said_[i];
    Text text = at.text.slice(begin, at.text.size()).trimmed();
    std::size_t last = i;
    if (from_cell(at, begin)) {
      read_cell(i, text);
      return i + 1;
    }
    // `BESLUIT: eenparig` and the articles below it.
    if (const std::size_t article = articles_below(i); article > 0 && (text.empty() || is_vote_line(text.view(), words())))
      return read_articles(article);
    if (text.empty()) {
      if (!follows(i)) return i + 1;
      const Said& next = said_[++last];
      if (read_decision_label(next.text.view(), words())) return last;
      text = next.text.slice(behind_number(next.text.view()), next.text.size());
    }
    if (!text.empty() && text.view().back() == ':') last = take_list(last, text);
    // On a page in one line the paragraph's end is lost: the sentence that decides is all.
    if (context_.segments[at.segment].cut) {
      const std::vector<Span> sentences = split_sentences(text.view(), words());
      if (sentences.size() > 1 && text.view().back() != ';') {
        const std::string_view first = text.view().substr(sentences[0].begin, sentences[0].end - sentences[0].begin);
        if (read_decision(first, words()) || is_verdict(first, words()))
          text = text.slice(sentences[0].begin, sentences[0].end);
      }
    }
    const bool numbered = behind_number(at.text.view().substr(begin)) > 0 || text.empty() || begin == at.text.size();
    while (!coded(at.text.view()) && follows(last) && !said_[last + 1].begins && !begins_other(said_[last + 1].text.view())) {
      if (at.listed && said_[last + 1].listed && depth(last + 1) <= depth(i)) break;
      if (!numbered && last == i && behind_number(said_[last + 1].text.view()) > 0) break;  // `b. Brief van de bond`
      const Said& next = said_[++last];
      text.join(next.text.slice(behind_number(next.text.view()), next.text.size()));
    }
    add(at, text, 0.95, last);
    return last + 1;
  }

  // `B2020-10 De kade …`: the line is the decision.
  bool coded(std::string_view text) const { return text.size() > 2 && text[0] == 'B' && (digit(text[1]) || text[1] == '-'); }

  // The first article of a resolution right below `i`, votes between them left aside; 0 for none.
  std::size_t articles_below(std::size_t i) const {
    for (std::size_t at = i + 1; at < i + 4 && follows(at - 1); ++at) {
      if (at == i + 1 && !said_[at].begins && said_[i].text.view().back() != ':') return 0;
      if (resolution_article(said_[at].text.view(), words()) > 0) return at;
      if (!is_vote_line(said_[at].text.view(), words())) return 0;
    }
    return 0;
  }

  // The articles of a resolution are one decision.
  std::size_t read_articles(std::size_t i) {
    const std::size_t only = resolution_article(said_[i].text.view(), words());
    std::size_t last = i, count = 1;
    Text text = said_[i].text;
    for (; follows(last); ++last) {
      const Said& next = said_[last + 1];
      if (resolution_article(next.text.view(), words()) > 0)
        ++count;
      else if ((next.begins && !next.listed) || read_decision_label(next.text.view(), words()) ||
               is_vote_line(next.text.view(), words()))
        break;
      text.join(next.text);
    }
    if (count == 1) text = text.slice(only, text.size()).trimmed();
    add(said_[i], text, 0.95, last);
    return last + 1;
  }

  std::size_t read_at(std::size_t i) {
    const Said& at = said_[i];
    if (at.table) return read_table(i);
    if (tells_vote(at.text.view(), at)) return i + 1;
    if (const std::size_t article = resolution_article(at.text.view(), words());
        article > 0 && article < at.text.size() && read_decision(at.text.view().substr(article), words()))
      return read_articles(i);
    if (at.part == Part::decisions && !heads_page(at)) {
      const std::size_t number = behind_number(at.text.view());
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
    bool statement = false;
    if (const auto speaker = read_speaker(at.text.view(), words())) {
      start = speaker->text;
      const std::string_view name = at.text.view().substr(speaker->name.begin);
      statement = !words().longest("label", name) && !words().longest("vote_label", name);
    }
    return read_sentences(i, start, statement);
  }

  // `Voorstanders: A, B` and `Resultaat: met eenparigheid` behind a decision tell of its vote.
  bool tells_vote(std::string_view text, const Said& at) {
    if (out_.decisions.empty() || out_.decisions.back().agenda_item != item_index(at.item) ||
        at.segment > out_.segments.back() + 6)
      return false;
    const bool verdict = vote_follows_ && is_verdict(text, words());  // below a line `Stemming`
    vote_follows_ = words().contains("vote_label", text);
    if (vote_follows_) return true;
    const bool line = verdict || (is_vote_line(text, words()) && (read_result(text, words()) || read_vote(text, words())));
    if (!line && (!words().longest("vote_label", text) || text.find(':') > 40)) return false;
    // `Voor: 10, tegen: 3. Aangenomen.` decides itself.
    const std::vector<Span> sentences = split_sentences(text, words());
    if (!verdict && sentences.size() > 1 && is_verdict(text.substr(sentences.back().begin), words())) return false;
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

  // `7.2 Motie Groene kade (A)`, how it ended on the next line: motions under an item are decisions.
  std::optional<std::size_t> read_motion(std::size_t i) {
    const Said& at = said_[i];
    if (!is_motion_line(at.text.view(), words())) return std::nullopt;
    Text text = at.text;
    std::size_t last = i;
    if (follows(i)) {
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
  std::optional<Text> result_line(const Text& line) const {
    const ActionEntry parts = read_action_entry(line.view(), words());
    const std::size_t space = line.view().find_last_of(" \t");
    if (!parts.number || parts.number->size() < 6 || space == std::string_view::npos) return std::nullopt;
    const std::string_view last = line.view().substr(space + 1);
    if (last.empty() || last.front() < 'A' || last.front() > 'Z' || !words().contains("verdict", last))
      return std::nullopt;
    return line.slice(parts.text.begin, line.size());
  }

  // A table's texts: the rows of a table of decisions, else whatever decides in a long cell.
  std::size_t read_table(std::size_t i) {
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

  std::size_t read_sentences(std::size_t i, std::size_t start, bool statement) {
    const Said& at = said_[i];
    const Text body = at.text.slice(start, at.text.size());
    const std::vector<Span> sentences = split_sentences(body.view(), words());
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
      if (const auto label = read_decision_label(sentence.view(), words()); label && *label < sentence.size()) {
        return read_labelled(i, start + sentences[s].begin + *label);
      }
      if (const auto mark = find_decision_mark(sentence.view(), words())) {
        Text text = sentence.slice(0, mark->begin).trimmed();
        if (text.empty() && s > 0) text = body.slice(sentences[s - 1].begin, sentences[s - 1].end);
        add(at, text, 0.95, i);
        continue;
      }
      auto confidence = read_decision(sentence.view(), words(), statement);
      if (!confidence && (!statement || (s > 0 && s + 1 == sentences.size())) && is_verdict(sentence.view(), words())) confidence = 0.85;
      if (!confidence && !statement && is_motion_result(sentence.view(), words())) confidence = 0.8;
      if (confidence && at.part == Part::attendance && *confidence < 0.9) continue;
      if (!confidence) continue;
      // `Aldus besloten.` speaks of the sentence before it.
      if (s > 0 && words().longest("so_decided", sentence.view()) && sentence.size() < 40)
        sentence = body.slice(sentences[s - 1].begin, sentences[s].end);
      if (s + 1 == sentences.size() && announces(sentence.view())) last = take_list(i, sentence);
      add(at, sentence, *confidence, last);
    }
    return last + 1;
  }
};

}  // namespace

Decided read_decisions(const Context& context, const std::vector<Said>& said) { return Reader(context, said).read(); }

}  // namespace notulen
