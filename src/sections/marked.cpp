#include "sections/marked.hpp"

#include <optional>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/decision.hpp"
#include "read/owners.hpp"
#include "read/promise.hpp"
#include "read/sentence.hpp"
#include "read/speaker.hpp"
#include "sections/action_list.hpp"

namespace notulen {
namespace {

// The text that a closing mark closes, when it stands alone.
Text before(const std::vector<Said>& said, std::size_t i, const Vocabulary& words) {
  if (i == 0 || said[i - 1].item != said[i].item) return {};
  const Text& text = said[i - 1].text;
  if (said[i - 1].listed) return text;
  const std::vector<Span>& sentences = said[i - 1].sentences(words);
  return sentences.empty() ? Text{} : text.slice(sentences.back().begin, sentences.back().end);
}

// `2013.05.04 Fietsen bij de halte Aktiepunt A`: the line is the entry.
Marked with_tail(const FollowUpMark& tail, const Said& at, const Vocabulary& words) {
  Text text = at.text.slice(0, tail.whole.begin).trimmed();
  for (const std::string_view arrow : {">>", "==>", "-->", "=>", "->", "→", "⇒"})  // `… >> ACTIE A`
    if (text.view().ends_with(arrow)) text = text.slice(0, text.size() - arrow.size()).trimmed();
  FollowUpMark mark = tail;
  const ActionEntry parts = read_action_entry(text.view(), words);
  if (parts.number && !mark.number) {
    mark.number = parts.number;
    text = text.slice(parts.text.begin, text.size());
  } else if (const std::vector<Span> sentences = split_sentences(text.view(), words);
             !at.listed && !sentences.empty()) {
    text = text.slice(sentences.back().begin, sentences.back().end);
  }
  // `a) Hek verven Actie: A`: the letter of a list.
  if (const std::string_view said = text.view(); said.size() > 4 && lower(said[0]) && (said[1] == ')' || said[1] == '-') && said[2] == ' ' && upper(said[3])) text = text.slice(3, text.size());
  return {std::move(mark), std::move(text)};
}

// `1. Dit doen - A 2. Dat doen - B` behind a label on a page in one line: where each entry begins; nothing where it is one.
std::vector<std::size_t> numbered_entries(std::string_view rest) {
  std::vector<std::size_t> out;
  for (std::size_t n = 1; n < 40; ++n) {
    const std::string wanted = std::to_string(n) + ". ";
    std::size_t at = out.empty() ? 0 : rest.find(' ' + wanted, out.back() + wanted.size());
    if (at == std::string_view::npos || (out.empty() && !rest.starts_with(wanted))) break;
    out.push_back(out.empty() ? at : at + 1);
  }
  if (out.size() < 2) out.clear();
  return out;
}

// `Actie A: …` with its colon, behind a sentence that bore one.
bool announces(std::string_view sentence, const Vocabulary& words) {
  const auto label = read_follow_up_label(sentence.substr(0, 200), words);
  return label && !label->closing && label->type == FollowUpType::action && words.longest("action_mark", sentence) &&
         sentence.substr(0, label->whole.end).find(':') != std::string_view::npos;
}

// `… naar de leden (2024-07).`: the number in a list of actions, `2024-07`; nothing where none is.
std::string_view code_behind(std::string_view text) {
  while (!text.empty() && (text.back() == '.' || text.back() == ' ')) text.remove_suffix(1);
  const std::size_t open = text.rfind('(');
  if (open == std::string_view::npos || open == 0 || !text.ends_with(')')) return {};
  const std::string_view code = text.substr(open + 1, text.size() - open - 2);
  const auto digits = [&](std::size_t from) { return std::min(first_not_in<"0123456789">(code, from), code.size()) - from; };
  std::size_t at = std::min(first_not_in<"ABCDEFGHIJKLMNOPQRSTUVWXYZ">(code), code.size());
  const bool letters = at > 0 && at < 4;
  if (letters && at < code.size() && code[at] == '-') ++at;
  const std::size_t year = digits(at), dash = at + year;
  if ((year != 4 && !(letters && year >= 2 && year <= 4)) || dash + 1 >= code.size() || code[dash] != '-') return {};
  const std::size_t number = digits(dash + 1);
  return number > 0 && number < 4 && dash + 1 + number == code.size() ? code : std::string_view{};
}

// `Hek verven (actie: A) Kade vegen (actie: B)`: where each mark closes words of its own that begin with a capital, the stops were
// lost. Empty where the marks share the sentence.
Text own_piece(const Text& text, const Span& sentence, const std::vector<FollowUpMark>& marks, std::size_t first, std::size_t m) {
  const auto piece = [&](std::size_t k) {
    const std::size_t begin = k == first ? sentence.begin : marks[k - 1].whole.end;
    return begin < marks[k].whole.begin ? text.slice(begin, marks[k].whole.begin).trimmed() : Text();
  };
  const auto opens = [&](std::size_t k) {
    const Text own = piece(k);
    return own.size() > 5 && upper(own.view().front()) && own.view().find(' ') != std::string_view::npos;
  };
  const bool parted = m > first ? opens(m) && opens(first) : m + 1 < marks.size() && marks[m + 1].whole.begin < sentence.end && opens(m) && opens(m + 1);
  return parted ? piece(m) : Text();
}

// Who has the word in a text, as written and without party: its own turn, or one above that it goes on with.
std::string_view who_speaks(const std::vector<Said>& said, std::size_t i, const Vocabulary& words) {
  constexpr std::size_t most = 8;  // lines of a turn
  for (std::size_t k = i; k + most > i && said[k].item == said[i].item && !said[k].table; --k) {
    const std::string_view text = said[k].text.view();
    auto speaker = read_speaker(text, words);
    if (!speaker) speaker = read_stopped_speaker(text, words);
    if (speaker && !speaker->semicolon) {
      std::string_view label = text.substr(0, speaker->text);
      label = label.substr(0, label.find(" ("));
      return label.substr(0, label.find_last_not_of(" .:") + 1);
    }
    if (k == 0 || said[k].begins) break;
  }
  return {};
}

// The sentence, the first of a turn without who speaks: `Jan: ik bel de drukker (actie Jan)`.
Text said_in(const Text& sentence, std::size_t s, const Vocabulary& words) {
  constexpr std::size_t least = 10;  // bytes that are said
  const auto turn = s == 0 ? read_speaker(sentence.view(), words) : std::nullopt;
  return turn && !turn->semicolon && turn->text + least < sentence.size() ? sentence.slice(turn->text, sentence.size()) : sentence;
}

// Of whom the sentence before speaks, not far back.
std::string_view spoken_of(const Text& text, const std::vector<Span>& sentences, std::size_t s, const Vocabulary& words) {
  for (std::size_t k = s; k-- > 0 && s - k < 4;)
    if (const std::string_view name = acting_name(text.view().substr(sentences[k].begin, sentences[k].end - sentences[k].begin), words); !name.empty()) return name;
  return {};
}

}  // namespace

std::vector<Marked> marked_in(const std::vector<Said>& said, std::size_t i, const Vocabulary& words) {
  std::vector<Marked> out;
  const Said& at = said[i];
  const Text& text = at.text;
  const std::vector<FollowUpMark> marks = find_bracket_marks(text.view(), words);
  // `<actiepunt A> wat te doen`: the mark stands in front of all.
  if (!marks.empty() && marks.front().whole.begin == 0 && marks.front().whole.end + 3 < text.size()) {
    const Text rest = without_marks(text, words);
    const std::vector<Span> first = split_sentences(rest.view(), words);
    out.push_back({marks.front(), at.listed || first.empty() ? rest : rest.slice(first.front().begin, first.front().end)});
    return out;
  }
  if (const auto tail = read_tail_mark(text.view(), words)) {
    out.push_back(with_tail(*tail, at, words));
    return out;
  }
  const std::vector<Span>& sentences = at.sentences(words);
  // In a bullet the line is what a mark speaks of; a page run into one bullet is none.
  std::optional<Text> line;
  if (at.listed && text.size() < 2000) line = without_marks(text, words);
  std::size_t m = 0;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const Text sentence = text.slice(sentences[s].begin, sentences[s].end);
    std::size_t in_sentence = 0;
    Text spoken;
    const std::size_t first = m;
    for (; m < marks.size() && in_sentence < 20 && marks[m].whole.begin < sentences[s].end; ++m, ++in_sentence) {
      if (!line && in_sentence == 0) spoken = without_marks(said_in(sentence, s, words), words);
      Text marked = line ? *line : own_piece(text, sentences[s], marks, first, m);
      if (marked.empty()) marked = spoken;
      // `… geverfd worden. (Actie: A) Daarna …`: behind a stop the mark speaks of the sentence before it.
      const bool behind_stop = !line && s > 0 && marks[m].whole.begin == sentences[s].begin;
      const bool bare = !line && (marked.size() < 3 || marked.view().front() == '(' || behind_stop);
      if (bare) {
        Text earlier =
            s > 0 ? without_marks(said_in(text.slice(sentences[s - 1].begin, sentences[s - 1].end), s - 1, words), words) : before(said, i, words);
        if (marked.size() >= 3 && !behind_stop) earlier.join(marked);
        marked = std::move(earlier);
      }
      // `A zegt een brief toe. (toezegging 17-09)`: told once.
      if (marks[m].type == FollowUpType::commitment && !out.empty() && out.back().mark.type == FollowUpType::commitment && out.back().text.view() == marked.view() && (!out.back().mark.number || !marks[m].number)) {
        if (marks[m].number) out.back().mark.number = marks[m].number;
        continue;
      }
      out.push_back({marks[m], std::move(marked)});
    }
    // `WIE DOET WAT? Noor: een lijst maken`: the question is the label of what follows.
    const bool asks = s + 1 < sentences.size() && sentence.size() < 24 && sentence.view().ends_with("?") && words.contains("action_mark", sentence.view().substr(0, sentence.size() - 1));
    const auto label = read_follow_up_label(asks ? text.view().substr(sentences[s].begin, sentences[s + 1].end - sentences[s].begin) : sentence.view(), words);
    // An arrow before a sentence that bears a mark is its decoration.
    const bool decoration = label && !marks.empty() && label->type == FollowUpType::action && !label->closing &&
                            !words.longest("action_mark", sentence.view());
    if (label && !decoration) {
      if (label->closing) {
        // `Actiepunten AB` above a table heads it.
        if (sentences.size() == 1 && i + 1 < said.size() && said[i + 1].table) continue;
        out.push_back(
            {*label, s > 0 ? text.slice(sentences[s - 1].begin, sentences[s - 1].end) : before(said, i, words)});
        continue;
      }
      // A further label behind a sentence begins a mark of its own.
      std::size_t last = s;
      while (!at.cut && last + 1 < sentences.size() && !announces(text.view().substr(sentences[last + 1].begin), words)) ++last;
      const std::size_t end = last + 1 < sentences.size() ? sentences[last].end : text.size();
      Text rest = without_marks(text.slice(std::min(sentences[s].begin + label->whole.end, end), end).trimmed(), words);
      if (label->type == FollowUpType::agenda && begins_with_date(rest.view(), words)) continue;
      const std::vector<std::size_t> entries = label->owners.empty() && label->type != FollowUpType::agenda ? numbered_entries(rest.view()) : std::vector<std::size_t>{};
      for (std::size_t e = 0; e < entries.size(); ++e) {
        const Text entry = rest.slice(entries[e], e + 1 < entries.size() ? entries[e + 1] : rest.size()).trimmed();
        const ActionEntry parts = read_action_entry(entry.view(), words);
        FollowUpMark mark = *label;
        mark.number = parts.number;
        mark.owners = parts.owners;
        mark.due_text = parts.due_text;
        mark.status = parts.status;
        mark.done = parts.done;
        out.push_back({std::move(mark), entry.slice(parts.text.begin, parts.text.end)});
      }
      if (!entries.empty()) return out;
      if (!rest.empty()) {
        FollowUpMark mark = *label;
        // `Actie: taak (actie: A)`: a margin's mark behind the label's own task.
        for (const FollowUpMark& more : marks) {
          if (more.whole.begin < sentences[s].begin || more.whole.end > end || more.text || more.type != mark.type) continue;
          if (mark.owners.empty()) mark.owners = more.owners;
          if (!mark.due_text) mark.due_text = more.due_text;
        }
        if (const std::string_view code = code_behind(rest.view()); !code.empty() && !mark.number) {
          mark.number = std::string(code);
          rest = rest.slice(0, rest.view().rfind('(')).trimmed();
        }
        // `Actie A: melden bij B (gedaan)`
        const std::size_t open = rest.view().ends_with(")") ? rest.view().rfind(" (") : std::string_view::npos;
        const std::string_view said_last = open == std::string_view::npos ? std::string_view{} : rest.view().substr(open + 2, rest.size() - open - 3);
        if (!mark.status && open > 0 && said_last.size() > 2 && words.contains("action_status", said_last)) {
          mark.status = std::string(said_last);
          mark.done = status_done(said_last, words);
          rest = rest.slice(0, open).trimmed();
        }
        if (const auto bracket = owner_bracket(rest.view(), words); bracket && mark.owners.empty()) {
          mark.owners =
              split_owners(rest.view().substr(bracket->begin + 1, bracket->end - bracket->begin - 2), words);
          rest = rest.slice(0, bracket->begin).trimmed();
        } else if (mark.owners.empty() && rest.size() < 300) {
          // `Aktie: A - taak`, `Aktie: taak - A`
          const ActionEntry parts = read_action_entry(rest.view(), words);
          // … `Aktie: A belt B. Deadline: 3 mei.`
          const bool field = parts.due_text && parts.text.end > 0 && parts.text.end < rest.size() && rest.view()[parts.text.end - 1] == '.';
          if ((!parts.owners.empty() || field) && !parts.number && parts.text.end > parts.text.begin) {
            mark.owners = parts.owners;
            if (parts.due_text) mark.due_text = parts.due_text;
            rest = rest.slice(parts.text.begin, parts.text.end).trimmed();
          }
        }
        out.push_back({std::move(mark), std::move(rest)});
        if (last + 1 >= sentences.size()) return out;
        s = last;
        while (m < marks.size() && marks[m].whole.begin < end) ++m;
        continue;
      }
    }
    const std::size_t said_by = read_decision_label(sentence.view(), words).value_or(0);  // a cell behind its column's name
    if (const auto promise = read_promise(sentence.view().substr(said_by), words)) {
      FollowUpMark mark;
      mark.type = FollowUpType::commitment;
      mark.owners = promise->owners;
      std::string_view who;
      if (promise->by == Promise::By::speaker) who = who_speaks(said, i, words);
      if (promise->by == Promise::By::before) who = spoken_of(text, sentences, s, words);
      if (!who.empty()) mark.owners = {std::string(who)};
      mark.closing = true;
      if (in_sentence > 0 && out.back().mark.type == FollowUpType::commitment) {
        if (out.back().mark.owners.empty()) out.back().mark.owners = mark.owners;
        continue;
      }
      out.push_back({std::move(mark), sentence.slice(said_by, sentence.size())});
    }
  }
  return out;
}

}  // namespace notulen
