#include "sections/action_list.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "read/date.hpp"
#include "read/deadline.hpp"
#include "read/follow_up.hpp"
#include "read/owners.hpp"
#include "read/sentence.hpp"
#include "read/words.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

// `ID-bewijs meenemen iedereen`
std::string_view everyone(std::string_view text, const Vocabulary& words) {
  while (!text.empty() && text.back() == '.') text.remove_suffix(1);
  const std::string_view last = text.substr(text.rfind(' ') == std::string_view::npos ? 0 : text.rfind(' ') + 1);
  return words.contains("everyone", last) ? last : std::string_view{};
}

// `(A – plaats)` at the end of a point.
std::optional<Span> presenter_bracket(std::string_view line, const Vocabulary& words) {
  const std::size_t last = last_not_in<" .">(line);
  if (last == std::string_view::npos || line[last] != ')') return std::nullopt;
  const std::size_t open = line.rfind('(', last);
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  const std::string_view inside = line.substr(open + 1, last - open - 1);
  const std::size_t dash = std::min(inside.find(" – "), inside.find(" - "));
  if (dash == std::string_view::npos || !names_owners(inside.substr(0, dash), words)) return std::nullopt;
  return Span{open, last + 1};
}

// The text without the space, comma, dash or bracket that joins what follows it.
std::string_view before_joint(std::string_view text) {
  constexpr std::string_view joints[] = {" ", ",", ";", "(", "-", "–", "—"};
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view joint : joints) {
      if (!text.ends_with(joint)) continue;
      text.remove_suffix(joint.size());
      cut = true;
    }
  }
  return text;
}

// What stands apart at the end and is nothing but a moment: `…, vóór 15 oktober.`, `… (21/10)`, `… – deadline: week 12`.
std::optional<Span> due_tail(std::string_view text, const Vocabulary& words) {
  std::size_t end = text.size();
  while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ' ' || text[end - 1] == '!')) --end;
  if (end == 0) return std::nullopt;
  const std::size_t near = end > 60 ? end - 60 : 0;
  if (text[end - 1] == ')' || text[end - 1] == ']') {
    const std::size_t open = text.find_last_of("([", end - 1);
    if (open == std::string_view::npos || open < near || open == 0) return std::nullopt;
    std::string_view inside = text.substr(open + 1, end - 1 - (open + 1));
    while (!inside.empty() && (inside.back() == '!' || inside.back() == ' ')) inside.remove_suffix(1);
    if (inside.empty()) return std::nullopt;
    // `(4-10-2022)` tells when it came up, `(16 april?)` asks.
    const bool told = inside.ends_with('?') || (inside.front() >= '0' && inside.front() <= '9' && first_in<"/-">(inside) < 5 && inside.size() > 7);
    if (!told && names_moment(inside, words)) return Span{open + 1, open + 1 + inside.size()};
    return std::nullopt;
  }
  for (std::size_t at = end; at-- > near + 1;) {
    std::size_t begin = 0;
    for (const std::string_view joint : {", ", "; ", " - ", " – ", " — "})
      if (text.substr(at).starts_with(joint)) begin = at + joint.size();
    if (begin == 0 || begin >= end) continue;
    if (names_moment(text.substr(begin, end - begin), words)) return Span{begin, end};
  }
  return std::nullopt;
}

}  // namespace

Text without(const Text& text, Span cut) {
  Text out = text.slice(0, cut.begin).trimmed();
  const Text rest = text.slice(cut.end, text.size()).trimmed();
  if (!rest.empty() && std::string_view(".,;:!?)").find(rest.view().front()) != std::string_view::npos) {
    if (!out.empty() && out.view().back() == '.' && rest.view() == ".") return out;
    out.append(rest);
    return out;
  }
  out.join(rest);
  return out;
}

Text without_marks(const Text& text, const Vocabulary& words) {
  Text out;
  std::size_t done = 0;
  const auto take = [&](std::size_t end) {
    const Text piece = text.slice(done, end).trimmed();
    if (piece.empty()) return;
    const bool closes = std::string_view(".,;:!?)").find(piece.view().front()) != std::string_view::npos;
    if (closes && !out.empty() && out.view().back() == '.' && piece.view() == ".") return;
    if (closes)
      out.append(piece);
    else
      out.join(piece);
  };
  for (const FollowUpMark& mark : find_bracket_marks(text.view(), words)) {
    take(mark.whole.begin);
    done = mark.whole.end;
  }
  take(text.size());
  return out;
}

bool says_something(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0xC3;
  });
}

ListKind list_kind(std::string_view heading, const Vocabulary& words) {
  ListKind kind;
  constexpr std::string_view faint = " \t.:;*_#()";
  const auto skip = [&] {
    const auto first = heading.find_first_not_of(faint);
    heading.remove_prefix(first == std::string_view::npos ? heading.size() : first);
  };
  kind.partial = words.first("action_list", heading).has_value();
  // Marks (an emoji) before the words.
  while (!heading.empty() && static_cast<unsigned char>(heading.front()) >= 0xE2) heading.remove_prefix(1);
  while (!heading.empty() && (static_cast<unsigned char>(heading.front()) & 0xC0) == 0x80) heading.remove_prefix(1);
  skip();
  if (const auto opening = words.longest("list_opening", heading)) {
    heading.remove_prefix(opening->length);
    skip();
    const std::size_t number = first_not_in<"0123456789">(heading);  // `Bijlage 2. Actielijst`
    if (number > 0 && number < heading.size()) heading.remove_prefix(number);
    skip();
  }
  if (const auto done = words.longest("done_list", heading); done && words.longest("action_list", heading))
    kind.status = std::string(done->value);
  if (const auto list = words.longest("action_list", heading)) {
    if (words.longest("commitment_list", heading)) kind.type = FollowUpType::commitment;
    heading.remove_prefix(list->length);
    const auto rest = first_not_in<" :*_.">(heading);
    const bool colon = heading.substr(0, rest).find(':') != std::string_view::npos;
    heading.remove_prefix(rest == std::string_view::npos ? heading.size() : rest);
    // `Actielijst d.d. 15 juni`, `Actiepunten (lopend)`; not `Acties voor het jubileum`.
    // `Actie: hek verven voor 27 mei` is one, no list of that day.
    const bool task = colon && !heading.empty() && heading.front() > '9' && !words.longest("weekday", heading) && !words.longest("date_lead", heading);
    kind.pure = !task && (heading.empty() || heading.front() == '(' || heading.front() == '[' ||
                (heading.size() < 60 && heading.find(": ") == std::string_view::npos && first_in<"0123456789=">(heading) != std::string_view::npos));
  }
  return kind;
}

bool announces_outcomes(std::string_view text, const Vocabulary& words) {
  if (text.empty() || text.back() != ':') return false;
  for (std::size_t at = text.size() > 200 ? text.size() - 200 : 0; at < text.size(); ++at) {
    if (word_boundary(text, at) && words.longest("action_list", text.substr(at))) return true;
  }
  return false;
}

std::optional<FollowUpType> announced_list(std::string_view text, const Vocabulary& words) {
  if (text.empty() || text.back() != ':') return std::nullopt;
  const std::vector<Span> sentences = split_sentences(text, words);
  if (sentences.empty() || sentences.back().end - sentences.back().begin > 160) return std::nullopt;
  const std::string_view before = sentences.size() > 1 ? text.substr(sentences[sentences.size() - 2].begin, sentences.back().begin - sentences[sentences.size() - 2].begin) : std::string_view{};
  text = text.substr(sentences.back().begin);
  // `Volgende keer: donderdag 29 augustus. Punten die dan terugkomen:`
  const bool then = text.find(" dan ") != std::string_view::npos && words.first("coming_meeting", before);
  bool actions = false, topics = false, coming = then;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!word_boundary(text, at)) continue;
    actions = actions || (text.size() < 60 && words.longest("announced_actions", text.substr(at)));
    topics = topics || words.longest("topics", text.substr(at));
    coming = coming || words.longest("coming_meeting", text.substr(at));
  }
  if (topics && coming) return FollowUpType::agenda;
  return actions ? std::optional(FollowUpType::action) : std::nullopt;
}

void name_owner(FollowUp& entry, const Vocabulary& words) {
  const std::string_view text = std::string_view(entry.text).substr(0, 1000);
  std::string_view name = acting_name(text, words);
  if (name.empty()) name = agent_name(text, words);
  if (name.empty()) name = everyone(entry.text, words);
  if (!name.empty()) entry.owners = split_owners(name, words);
}

bool begins_with_date(std::string_view text, const Vocabulary& words) {
  const std::vector<Date> dates = find_dates(text.substr(0, 80), words);
  return (!dates.empty() && dates.front().begin < 4) || words.longest("weekday", text);
}

namespace {

// Days since some day, near enough to tell which of two is nearer.
long days_of(std::string_view iso) {
  const auto figures = [&](std::size_t at, std::size_t n) {
    long out = 0;
    for (std::size_t k = at; k < at + n && k < iso.size() && iso[k] >= '0' && iso[k] <= '9'; ++k) out = out * 10 + (iso[k] - '0');
    return out;
  };
  return figures(0, 4) * 372 + figures(5, 2) * 31 + figures(8, 2);
}

// What is done already may have been due before the meeting: `maart` in minutes of April.
Deadline nearest(const Deadline& later, std::string_view text, std::string_view meeting_date, const Vocabulary& words) {
  if (meeting_date.size() != 10 || !later.from) return later;
  std::string year_before(meeting_date);
  const long year = days_of(meeting_date.substr(0, 4)) / 372 - 1;
  year_before.replace(0, 4, std::to_string(year));
  Deadline earlier = read_deadline(text, year_before, words);
  earlier.words = later.words;
  if (!earlier.from || year < 1000) return later;
  return days_of(*later.from) - days_of(meeting_date) > days_of(meeting_date) - days_of(*earlier.from) ? earlier : later;
}

}  // namespace

void set_due(FollowUp& entry, bool apart, std::string_view meeting_date, const Vocabulary& words) {
  std::optional<Deadline> deadline;
  const auto without_stop = [&] {  // the sentence's stop, not that of `z.s.m.` or `verg.`
    if (entry.due_text && words.contains("due_stop", std::string_view(*entry.due_text).substr(entry.due_text->rfind(' ') + 1))) return;
    if (entry.due_text && entry.due_text->ends_with('.') && entry.due_text->find('.') + 1 == entry.due_text->size()) entry.due_text->pop_back();
  };
  without_stop();
  if (entry.due_text) {
    deadline = read_deadline(*entry.due_text, meeting_date, words);
  } else if (const auto tail = due_tail(entry.text, words)) {
    entry.due_text = entry.text.substr(tail->begin, tail->end - tail->begin);
    deadline = read_deadline(*entry.due_text, meeting_date, words);
    const std::string_view kept = before_joint(std::string_view(entry.text).substr(0, tail->begin));
    if (apart && kept.size() > 3) entry.text.resize(kept.size());
  } else if ((deadline = entry.type == FollowUpType::commitment ? find_promised(entry.text, meeting_date, words) : find_deadline(entry.text, meeting_date, words))) {
    entry.due_text = entry.text.substr(deadline->words.begin, deadline->words.end - deadline->words.begin);
  } else if (entry.type == FollowUpType::action && !entry.done.value_or(false) && (deadline = find_closing(entry.text, meeting_date, words))) {
    entry.due_text = entry.text.substr(deadline->words.begin, deadline->words.end - deadline->words.begin);
  }
  without_stop();
  if (!deadline) return;
  if (entry.done.value_or(false) && deadline->due) *deadline = nearest(*deadline, *entry.due_text, meeting_date, words);
  entry.due = deadline->due;
  entry.due_from = deadline->from;
  entry.due_until = deadline->until;
}

FollowUp read_list_entry(const Text& line, const Segment& from, const ListKind& kind, bool outcome,
                         const std::vector<std::string>& group, const Vocabulary& words) {
  Text text = line;
  FollowUp entry;
  entry.type = kind.type;
  const std::vector<FollowUpMark> marks = find_bracket_marks(text.view(), words);
  if (!marks.empty() && !outcome) {
    const FollowUpMark& mark = marks.back();
    entry.owners = mark.owners;
    entry.number = mark.number;
    entry.status = mark.status;
    entry.done = mark.done;
    entry.due_text = mark.due_text;
    text = without(text, mark.whole);
  }
  if (const auto label = read_follow_up_label(text.view(), words); label && !label->closing) {
    if (!label->owners.empty()) entry.owners = label->owners;
    if (label->number) entry.number = label->number;
    text = text.slice(label->whole.end, text.size()).trimmed();
  }
  const ActionEntry parts = read_action_entry(text.view(), words);
  if (parts.number) entry.number = parts.number;
  if (parts.due_text && !entry.due_text) entry.due_text = parts.due_text;
  if (parts.status && !entry.status) {
    entry.status = parts.status;
    entry.done = parts.done;
  }
  if (entry.owners.empty()) entry.owners = parts.owners;
  text = text.slice(parts.text.begin, parts.text.end);
  if (entry.owners.empty()) entry.owners = group;
  entry.text = text.str();
  if (entry.owners.empty() && !entry.status) name_owner(entry, words);
  // `- [ ] Verf kopen <2021-03-22 ma>` of org
  if (const std::size_t open = entry.text.ends_with('>') && !entry.due_text ? entry.text.rfind('<') : std::string::npos; open != std::string::npos && open > 3 && entry.text.size() - open < 24)
    if (const std::vector<Date> dates = find_dates(std::string_view(entry.text).substr(open), words); dates.size() == 1 && dates[0].day > 0) {
      entry.due_text = entry.text.substr(open + 1, entry.text.size() - open - 2);
      std::string_view kept = trimmed(std::string_view(entry.text).substr(0, open));
      if (kept.ends_with(':') && kept.rfind(' ') != std::string_view::npos) kept = trimmed(kept.substr(0, kept.rfind(' ')));  // `DEADLINE:`
      entry.text.resize(kept.size());
    }
  // `☐ register bijwerken   26 okt 2020`: behind what a box stands before, a day of its own.
  if (from.check && !entry.due_text)
    if (const std::vector<Date> dates = find_dates(entry.text, words); !dates.empty() && dates.back().end == entry.text.size() && dates.back().year && dates.back().day > 0 && dates.back().begin > 8) {
      const std::string_view before = trimmed(std::string_view(entry.text).substr(0, dates.back().begin));
      const std::string_view last = before.substr(before.rfind(' ') + 1);
      if (last.size() > 3 && !words.contains("due_intro", last) && !words.contains("due_before", last) && !words.contains("date_lead", last)) {
        entry.due_text = entry.text.substr(dates.back().begin);
        entry.text.resize(before.size());
      }
    }
  if (from.check && !entry.status) {
    if (*from.check) entry.status = std::string(from.tick);
    entry.done = *from.check;
  }
  if (kind.status && !entry.status) {
    entry.status = kind.status;
    entry.done = true;
  }
  entry.confidence = 0.9;
  entry.source = source_of(line, from);
  return entry;
}

FollowUp read_point(const Text& line, const Segment& from, const Vocabulary& words) {
  const ActionEntry parts = read_action_entry(line.view(), words);
  FollowUp entry;
  entry.type = FollowUpType::agenda;
  entry.number = parts.number;
  entry.text = line.slice(parts.text.begin, parts.text.end).str();
  entry.owners = parts.owners;
  // `Titel – dienst`: behind a dash one or two words name who brings it.
  if (const std::size_t dash = entry.text.rfind(" – "); entry.owners.empty() && dash != std::string::npos) {
    const std::string who = entry.text.substr(dash + std::string_view(" – ").size());
    if (!who.empty() && std::count(who.begin(), who.end(), ' ') < 2 && who.size() < 40) {
      entry.owners = split_owners(who, words);
      entry.text.resize(dash);
    }
  }
  if (const auto bracket = presenter_bracket(line.view(), words)) {
    entry.text = line.slice(parts.text.begin, bracket->begin).trimmed().str();
    const std::string_view inside = line.view().substr(bracket->begin + 1, bracket->end - bracket->begin - 2);
    entry.owners = split_owners(inside.substr(0, std::min(inside.find(" – "), inside.find(" - "))), words);
  }
  entry.confidence = 0.9;
  entry.source = source_of(line, from);
  return entry;
}

}  // namespace notulen
