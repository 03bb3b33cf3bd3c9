// Labelled paragraphs, the articles of a resolution, and the lists that belong to a decision.

#include "letters.hpp"
#include "read/decision.hpp"
#include "read/follow_up.hpp"
#include "read/sentence.hpp"
#include "read/vote.hpp"
#include "sections/decision_reader.hpp"

namespace notulen {

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

// Takes the list behind a colon along; returns the last text taken.
std::size_t DecisionReader::take_list(std::size_t i, Text& text) const {
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
bool DecisionReader::begins_other(std::string_view text) const {
  if (read_decision_label(text, words()) || read_follow_up_label(text, words())) return true;
  if (text.starts_with("→") || text.starts_with("=>") || text.starts_with("->")) return true;
  if (is_vote_line(text, words())) return false;  // `Voor: 8, tegen: 3`
  const auto label = words().longest("other_label", text);
  const std::size_t colon = text.find(':');
  if (label && label->length == text.size()) return true;
  return label && colon != std::string_view::npos && colon < label->length + 20;
}

// A cell of a table whose rows are items, read behind its column's name: a result, which may settle nothing.
bool DecisionReader::from_cell(const Said& at, std::size_t label) const {
  const std::size_t named = at.text.glue_before();
  return label > 0 && named >= label && named < at.text.size() && !context_.segments[at.segment].spelled;
}

void DecisionReader::read_cell(std::size_t i, const Text& cell) {
  const std::vector<Text> decided = cell_decisions(cell, words());
  // `Unaniem aangenomen (VVD tegen)` in a table of results: what it is about stands in the row's title.
  const std::string_view said = cell.view();
  const bool bare = decided.size() == 1 && said_[i].item >= 0 && !said.ends_with('.') && !read_decision(said, words()) &&
                    (is_verdict(said, words()) || is_verdict(said.substr(0, said.find(" (")), words()));
  for (const Text& one : decided) {
    Text whole = bare ? context_.outline.items[static_cast<std::size_t>(said_[i].item)].title : Text();
    whole.join(bare ? cell : one);
    add(said_[i], whole, 0.9, i);
  }
}

// `Het hek wordt geverfd. Actie Jan: verf kopen.`: where the action begins behind the decision; 0 for none.
std::size_t DecisionReader::before_action(std::string_view text) const {
  const std::vector<Span> sentences = split_sentences(text, words());
  for (std::size_t s = 1; s < sentences.size(); ++s) {
    const std::string_view said = text.substr(sentences[s].begin, sentences[s].end - sentences[s].begin);
    const auto label = words().longest("action_mark", said) ? read_follow_up_label(said, words()) : std::nullopt;
    if (label && !label->closing && said.substr(0, label->whole.end).find(':') != std::string_view::npos) return sentences[s].begin;
  }
  return 0;
}

// A labelled paragraph, up to the next blank line; in a list, up to the next entry.
std::size_t DecisionReader::read_labelled(std::size_t i, std::size_t begin) {
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
  if (const std::size_t end = before_action(text.view()); end > 0) {
    add(at, text.slice(0, end).trimmed(), 0.95, last);
    return last + 1;
  }
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

// The first article of a resolution right below `i`, votes between them left aside; 0 for none.
std::size_t DecisionReader::articles_below(std::size_t i) const {
  for (std::size_t at = i + 1; at < i + 4 && follows(at - 1); ++at) {
    if (at == i + 1 && !said_[at].begins && said_[i].text.view().back() != ':') return 0;
    if (resolution_article(said_[at].text.view(), words()) > 0) return at;
    if (!is_vote_line(said_[at].text.view(), words())) return 0;
  }
  return 0;
}

// `BESLUIT met 11 stemmen voor en 3 tegen:` right above articles: the sentence goes on in them.
bool DecisionReader::leads_articles(std::size_t i) const {
  const std::string_view text = said_[i].text.view();
  const auto word = words().longest("decision_label", text);
  return word && word->length < text.size() && text[word->length] == ' ' && text.back() == ':' && articles_below(i) == i + 1;
}

// The articles of a resolution are one decision.
std::size_t DecisionReader::read_articles(std::size_t i, const Text& lead) {
  const std::size_t only = resolution_article(said_[i].text.view(), words());
  std::size_t last = i, count = 1;
  Text text = lead;
  text.join(said_[i].text);
  for (; follows(last); ++last) {
    const Said& next = said_[last + 1];
    if (resolution_article(next.text.view(), words()) > 0)
      ++count;
    else if ((next.begins && !next.listed) || read_decision_label(next.text.view(), words()) ||
             is_vote_line(next.text.view(), words()))
      break;
    text.join(next.text);
  }
  if (count == 1 && lead.empty()) text = text.slice(only, text.size()).trimmed();
  add(said_[i], text, 0.95, last);
  return last + 1;
}

}  // namespace notulen
