#pragma once
// The marks of follow-ups, and the parts of what stands in a list of them.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct FollowUpMark {
  FollowUpType type = FollowUpType::action;
  Span whole;            // the mark with its brackets or colon
  bool closing = false;  // what is to be done stands before it: `… (actie A)`; else behind it: `Actie A: …`
  Maybe number, status, due_text;
  std::optional<bool> done;
  std::vector<std::string> owners;
  Maybe text;  // what is to be done, where the mark itself says so: `(actie: bellen met B)`
};

// Brackets anywhere in the text: `(actie A)`, `[actie AB]`, `[afgerond A 23-04-2018]`, in order.
std::vector<FollowUpMark> find_bracket_marks(std::string_view text, const Vocabulary& words);

// The label at the start of a sentence: `Actie A: …`, `Actiepunt 31: …`, `Volgende keer: …`, or `Actie A.` as all of
// it.
std::optional<FollowUpMark> read_follow_up_label(std::string_view sentence, const Vocabulary& words);

// The mark at the end of a line: `Offerte folder Actie: A`.
std::optional<FollowUpMark> read_tail_mark(std::string_view line, const Vocabulary& words);

// An entry of a list of actions, split: `12. A – taak, voor 1 mei (B) afgerond`.
struct ActionEntry {
  Maybe number, status, due_text;
  std::optional<bool> done;
  std::vector<std::string> owners;
  Span text;
};
ActionEntry read_action_entry(std::string_view entry, const Vocabulary& words);
// Whether read_action_entry() finds a number.
bool bears_number(std::string_view entry, const Vocabulary& words);

// Where `(A)` at the end of the text names who is to do it: the bytes of the bracket; nothing where it names nobody.
std::optional<Span> owner_bracket(std::string_view text, const Vocabulary& words);

// `Actie Els: offerte opvragen (1 mei)` of what stands apart; without brackets where `due` is empty.
Text labelled_action(const Text& owner, const Text& what, const Text& due);

// What a status says: done, not done, or nothing known.
std::optional<bool> status_done(std::string_view status, const Vocabulary& words);

}  // namespace notulen
