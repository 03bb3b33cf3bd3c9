#include "read/follow_up.hpp"

#include <algorithm>

#include "grammar/follow_up.hpp"
#include "letters.hpp"
#include "read/phrase.hpp"
#include "read/deadline.hpp"
#include "read/decision.hpp"
#include "read/follow_up_marks.hpp"
#include "read/owners.hpp"

namespace notulen {

using follow_up::maybe;
using follow_up::trim;

namespace {

namespace g = grammar::follow_up;

using reading::Input;

struct Found {
  FollowUpType type = FollowUpType::action;
  std::string_view number, owner, content, status;
};

template <typename Rule>
struct action {};

template <>
struct action<g::commitment_mark> {
  static void apply0(const Vocabulary&, Found& found) { found.type = FollowUpType::commitment; }
};
template <>
struct action<g::agenda_mark> {
  static void apply0(const Vocabulary&, Found& found) { found.type = FollowUpType::agenda; }
};

template <std::string_view Found::*Field>
struct store {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Found& found) {
    found.*Field = in.string_view();
  }
};
template <>
struct action<g::code> : store<&Found::number> {};
template <>
struct action<g::code_of_action> : store<&Found::number> {};
template <>
struct action<g::coded_owner> : store<&Found::owner> {};
template <>
struct action<g::owner> : store<&Found::owner> {};
template <>
struct action<g::dotted_owner> : store<&Found::owner> {};
template <>
struct action<g::boxed_owner> : store<&Found::owner> {};
template <>
struct action<g::content> : store<&Found::content> {};
template <>
struct action<g::status> : store<&Found::status> {};

// One reading with a fresh state, so that what a failed one stored is gone. Returns the bytes it took.
template <typename Rule>
std::size_t reads(std::string_view ahead, const Vocabulary& words, Found& found) {
  Ahead next(words);
  if (!reading::may_start<Rule>(ahead, next)) return 0;
  Input in(ahead.data(), ahead.data() + ahead.size(), "");
  Found fresh;
  if (!reading::parse<Rule, action>(in, next, fresh)) return 0;
  found = fresh;
  return static_cast<std::size_t>(in.current() - ahead.data());
}

// Where the words that name a deadline begin, or npos.
std::size_t due_begin(std::string_view text, const Vocabulary& words) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at > 0 && text[at - 1] != ' ' && text[at - 1] != ',') continue;
    if (text[at] >= '0' && text[at] <= '9') return at;
    if (words.longest("due_intro", text.substr(at))) return at;
  }
  return std::string_view::npos;
}

// Who is named behind `voor de`, `van`; `Van Dam` and `van der Meer` begin with their infix.
std::string_view without_lead(std::string_view owner, const Vocabulary& words) {
  const auto lead = words.longest("owner_lead", owner);
  if (!lead || !lower(owner[0])) return owner;
  const std::size_t infix = words.match_length("infix", owner);
  if (infix > lead->length && infix + 1 < owner.size() && upper(owner[infix + 1])) return owner;
  const std::string_view rest = trim(owner.substr(lead->length));
  return names_owners(rest, words) ? rest : owner;
}

// What a bracket tells behind its mark: status, owners, deadline; else it is what to do.
void read_content(std::string_view content, const Vocabulary& words, FollowUpMark& mark) {
  content = trim(content, " \t\n,;:*_");
  if (const auto status = words.longest("action_status", content);
      status && !mark.status && status->length > 1 && !(status->length == 2 && content[1] == '.' && names_owners(content, words)) &&
      (status->length == content.size() || content[status->length] == ' ')) {
    mark.status = std::string(content.substr(0, status->length));
    mark.done = status_done(*mark.status, words);
    content = trim(content.substr(status->length));
  }
  content = without_lead(content, words);
  if (content.empty()) return;
  const std::size_t colon = content.find(':');
  if (colon != std::string_view::npos && names_owners(content.substr(0, colon), words)) {
    mark.owners = split_owners(content.substr(0, colon), words);
    mark.text = maybe(trim(content.substr(colon + 1), " \t\n:"));
    return;
  }
  // `Saar en Mick - posters ophangen`
  for (const std::string_view dash : {" - ", " – "})
    if (const std::size_t at = content.find(dash); at != std::string_view::npos && at + dash.size() + 3 < content.size() && names_owners(content.substr(0, at), words) && !names_moment(trim(content.substr(at + dash.size())), words)) {
      mark.owners = split_owners(content.substr(0, at), words);
      mark.text = maybe(trim(content.substr(at + dash.size())));
      return;
    }
  const std::size_t due = due_begin(content, words);
  std::string_view who = trim(content.substr(0, due), " \t\n,;:*_");
  if (!(who.size() > 2 && who.ends_with('.') && upper(who[who.size() - 2]))) who = trim(who);  // `Bart V.`
  if (who.empty() || names_owners(who, words)) {
    if (!who.empty()) mark.owners = split_owners(who, words);
    // Behind `afgerond` a date tells when it was done.
    if (due != std::string_view::npos && !mark.done.value_or(false))
      mark.due_text = maybe(trim(content.substr(due), " \t\n,;"));
    return;
  }
  // `A, nov`: a month needs no word before it.
  if (const std::size_t comma = content.find_last_of(",;"); comma != std::string_view::npos && names_owners(trim(content.substr(0, comma)), words) &&
                                                            names_moment(trim(content.substr(comma + 1)), words)) {
    mark.owners = split_owners(content.substr(0, comma), words);
    mark.due_text = maybe(trim(content.substr(comma + 1)));
    return;
  }
  // `A, gereed`: how it stands.
  if (const std::size_t comma = content.find_last_of(",;"); comma != std::string_view::npos && names_owners(trim(content.substr(0, comma)), words) && words.contains("action_status", trim(content.substr(comma + 1)))) {
    mark.owners = split_owners(content.substr(0, comma), words);
    mark.status = std::string(trim(content.substr(comma + 1)));
    mark.done = status_done(*mark.status, words);
    return;
  }
  if (const std::size_t pair = pair_in_front(content, words); pair > 0) {  // `A/B brief aan ouders`
    mark.owners = split_owners(content.substr(0, pair), words);
    content = trim(content.substr(pair));
  }
  mark.text = maybe(content);
}

// `Volgende keer: eerste dinsdag van november` tells when, and no subject.
bool says_weekday(std::string_view text, const Vocabulary& words) {
  for (const TableName before : {TableName("article"), TableName("day_word")})
    if (const std::size_t length = words.match_length(before, text); length > 0 && length < text.size()) text = trim(text.substr(length));
  constexpr std::size_t shortest = 6;  // `zondag`; `zo` may be another word
  return words.match_length("weekday", text) >= shortest;
}

}  // namespace

std::size_t follow_up::entry_number(std::string_view ahead, const Vocabulary& words, std::string_view& number) {
  Found found;
  const std::size_t length = reads<g::entry_number>(ahead, words, found);
  number = found.number;
  return length;
}

std::size_t follow_up::owner_end(std::string_view ahead, const Vocabulary& words) {
  Found found;
  return reads<g::owner_end>(ahead, words, found);
}

std::size_t follow_up::status_tail(std::string_view ahead, const Vocabulary& words, std::string_view& status) {
  Found found;
  const std::size_t length = reads<g::status_tail>(ahead, words, found);
  status = found.status;
  return length;
}

Text labelled_action(const Text& owner, const Text& what, const Text& due) {
  Text text;
  text.append_glue("Actie ");
  text.append(owner);
  text.append_glue(": ");
  text.append(what);
  if (due.empty()) return text;
  text.append_glue(" (");
  text.append(due);
  text.append_glue(")");
  return text;
}

std::optional<bool> status_done(std::string_view status, const Vocabulary& words) {
  const auto match = words.longest("action_status", trim(status));
  if (!match) return std::nullopt;
  if (match->value == "yes") return true;
  if (match->value == "no") return false;
  return std::nullopt;
}

constexpr Bytes brackets("([<{");

std::vector<FollowUpMark> find_bracket_marks(std::string_view text, const Vocabulary& words) {
  std::vector<FollowUpMark> out;
  for (std::size_t at = brackets.find(text); at != std::string_view::npos; at = brackets.find(text, at)) {
    Found found;
    const std::size_t length = reads<g::bracket>(text.substr(at, 240), words, found);
    if (length == 0) {
      ++at;
      continue;
    }
    FollowUpMark mark;
    mark.type = found.type;
    mark.whole = {at, at + length};
    mark.closing = true;
    mark.number = maybe(found.number);
    if (!found.status.empty()) {
      mark.status = std::string(found.status);
      mark.done = status_done(found.status, words);
    }
    read_content(found.content, words, mark);
    // `[gereed Straat 4]`: a status alone marks nothing unless somebody is named.
    if (found.status.empty() || !mark.owners.empty()) out.push_back(std::move(mark));
    at += length;
  }
  return out;
}

std::optional<FollowUpMark> read_follow_up_label(std::string_view sentence, const Vocabulary& words) {
  FollowUpMark mark;
  Found found;
  if (const std::size_t length = reads<g::agenda_label>(sentence, words, found)) {
    if (says_weekday(trim(sentence.substr(length)), words)) return std::nullopt;
    mark.type = FollowUpType::agenda;
    mark.whole = {0, length};
    mark.due_text = maybe(trim(sentence.substr(0, length), " \t\n:*_"));
    return mark;
  }
  // `→ A: taak`, `→ A belt de drukker`; in `→ Actie: A belt de drukker` the arrow only decorates.
  const auto marked = [&](std::string_view said) { return words.longest("action_mark", said) || words.longest("commitment_mark", said); };
  if (const std::size_t length = reads<g::arrow_label>(sentence, words, found);
      length > 0 && length < sentence.size() && names_owners(trim(found.owner), words) && !marked(trim(found.owner)) && !read_decision_label(sentence, words)) {
    mark.whole = {0, length};
    mark.owners = split_owners(found.owner, words);
    return mark;
  }
  if (const std::size_t length = reads<g::arrow_front>(sentence, words, found);
      length > 0 && !marked(sentence.substr(length)) && !acting_name(sentence.substr(length), words).empty() && !read_decision_label(sentence, words)) {
    mark.whole = {0, length};
    return mark;
  }
  if (const std::size_t length = reads<g::coded_label>(sentence, words, found); length > 0 && length < sentence.size() && names_owners(trim(found.owner), words)) {
    mark.whole = {0, length};
    mark.number = maybe(found.number);
    mark.owners = split_owners(found.owner, words);
    return mark;
  }
  if (const std::size_t length = reads<g::label>(sentence, words, found)) {
    found.owner = without_lead(found.owner, words);  // `Actie voor het bestuur: …`
    // `Toezegging directeur bedrijfsvoering: …`
    const bool officer = found.type == FollowUpType::commitment && words.longest("role", found.owner) && std::count(found.owner.begin(), found.owner.end(), ' ') < 4;
    // `AP 16-88 (HK, 14/10): …`, `Actie [Kwame, week 17]: …`
    if (const std::size_t comma = found.owner.find_last_of(",;"); comma != std::string_view::npos && names_owners(trim(found.owner.substr(0, comma)), words) && names_moment(trim(found.owner.substr(comma + 1)), words)) {
      mark.due_text = maybe(trim(found.owner.substr(comma + 1)));
      found.owner = trim(found.owner.substr(0, comma));
    }
    if (!found.owner.empty() && !officer && !names_owners(found.owner, words)) return std::nullopt;
    mark.type = found.type;
    mark.whole = {0, length};
    mark.number = maybe(found.number);
    if (!found.owner.empty()) mark.owners = split_owners(found.owner, words);
    const std::string_view rest = trim(sentence.substr(length), " \t\n*_");
    // `Actie: A en B: …`, but not `Actie: A belt B. Deadline: …`
    if (const std::size_t colon = rest.substr(0, 80).find(": "); mark.owners.empty() && colon != std::string_view::npos &&
                                                               !words.contains("entry_field", rest.substr(0, colon).substr(rest.substr(0, colon).rfind(' ') + 1)) &&
                                                               names_owners(rest.substr(0, colon), words)) {
      mark.owners = split_owners(rest.substr(0, colon), words);
      mark.whole.end = static_cast<std::size_t>(rest.data() - sentence.data()) + colon + 2;
    }
    if (mark.owners.empty() && rest.size() < 120 && names_owners(trim(rest), words)) {  // `… Actie: A`
      mark.owners = split_owners(trim(rest), words);
      mark.whole.end = sentence.size();
      mark.closing = true;
    } else if (mark.owners.empty() && rest.size() < 120) {  // `… Actie: A, vóór 1 mei`
      const std::size_t due = due_begin(rest, words);
      const std::string_view who = trim(rest.substr(0, due), " \t\n,;-");
      const std::string_view when = due == std::string_view::npos ? std::string_view() : trim(rest.substr(due), " \t\n,;.");
      // `… Actie: A, februari 2017`: a month needs no word before it.
      const std::size_t comma = rest.find_last_of(",;");
      const auto ends_in = [&](std::string_view owner, std::string_view moment) {
        if (owner.empty() || moment.empty() || mark.closing || !names_owners(owner, words) || !names_moment(moment, words)) return;
        mark.owners = split_owners(owner, words);
        mark.due_text = maybe(moment);
        mark.whole.end = sentence.size();
        mark.closing = true;
      };
      ends_in(who, when);
      if (comma != std::string_view::npos) ends_in(trim(rest.substr(0, comma)), trim(rest.substr(comma + 1), " \t\n."));
    }
    return mark;
  }
  if (const std::size_t length = reads<g::numbered_front>(sentence, words, found); length > 0 && length < sentence.size()) {
    // Only of somebody who does something: not `Actie 147 Bos meldt dat …`.
    const std::string_view rest = sentence.substr(length), name = acting_name(rest, words);
    const std::string_view verb = name.empty() ? name : trim(rest.substr(name.size()), " ");
    if (!verb.empty() && !words.contains("reporting", verb.substr(0, verb.find(' ')))) {
      mark.type = found.type;
      mark.whole = {0, length};
      mark.number = maybe(found.number);
      return mark;
    }
  }
  if (const std::size_t length = reads<g::closing>(sentence, words, found); length == sentence.size() && length > 0) {
    if (found.owner.empty() && found.number.empty()) return std::nullopt;
    if (!found.owner.empty() && !names_owners(found.owner, words)) return std::nullopt;
    mark.whole = {0, length};
    mark.closing = true;
    mark.number = maybe(found.number);
    if (!found.owner.empty()) mark.owners = split_owners(found.owner, words);
    return mark;
  }
  return std::nullopt;
}

std::optional<FollowUpMark> read_tail_mark(std::string_view line, const Vocabulary& words) {
  for (std::size_t at = line.size() > 80 ? line.size() - 80 : 1; at < line.size(); ++at) {
    if (line[at - 1] != ' ' && line[at - 1] != '\t') continue;
    Found found;
    const bool answers = line.substr(0, line.find_last_not_of(' ', at - 1) + 1).ends_with('?');  // `Wie heeft de sleutel? -> A`
    if ((reads<g::tail>(line.substr(at), words, found) == 0 && (answers || reads<g::arrow_tail>(line.substr(at), words, found) == 0)) ||
        !names_owners(found.owner, words))
      continue;
    FollowUpMark mark;
    mark.whole = {at, line.size()};
    mark.closing = true;
    mark.number = maybe(found.number);
    mark.owners = split_owners(found.owner, words);
    return mark;
  }
  return std::nullopt;
}

std::optional<Span> owner_bracket(std::string_view text, const Vocabulary& words) {
  const std::string_view rest = trim(text, " \t\n.;");
  if (rest.empty() || (rest.back() != ')' && rest.back() != ']')) return std::nullopt;
  const std::size_t open = rest.find_last_of("([");
  if (open == std::string_view::npos || open == 0 || rest.size() - open > 80) return std::nullopt;
  if (!names_owners(rest.substr(open + 1, rest.size() - open - 2), words)) return std::nullopt;
  const auto offset = static_cast<std::size_t>(rest.data() - text.data());
  return Span{offset + open, offset + rest.size()};
}

}  // namespace notulen
