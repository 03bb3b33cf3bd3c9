#pragma once
// A list of actions, or of points for the next meeting: what announces it, and its entries.

#include <optional>
#include <string_view>
#include <vector>

#include "model.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

// What a list's heading says of its entries.
struct ListKind {
  bool pure = false;     // nothing but the list: every entry is one
  bool partial = false;  // the list among other things: rows of number and outcome
  FollowUpType type = FollowUpType::action;
  Maybe status;
};

ListKind list_kind(std::string_view heading, const Vocabulary& words);

// `De actielijst wordt doorgelopen:` before lines of number and outcome.
bool announces_outcomes(std::string_view text, const Vocabulary& words);

// `Acties:`, `Onderwerpen die in het volgende overleg terugkomen:` before a list.
std::optional<FollowUpType> announced_list(std::string_view text, const Vocabulary& words);

// One entry of a list of actions. `outcome`: a line of number and outcome, whose marks speak of its sentences. `group`:
// owners that a heading inside the list names. Without agenda item.
FollowUp read_list_entry(const Text& line, const Segment& from, const ListKind& kind, bool outcome,
                         const std::vector<std::string>& group, const Vocabulary& words);

// A point for the next meeting: `3. Titel (A – plaats)`.
FollowUp read_point(const Text& line, const Segment& from, const Vocabulary& words);

// Gives the entry its deadline: what its words mean, or one inside its text. `apart`: behind a comma, a dash or in
// brackets one stands apart and is taken off; elsewhere, and of a sentence that is marked, the text keeps what it says.
void set_due(FollowUp& entry, bool apart, std::string_view meeting_date, const Vocabulary& words);

// Gives the entry the name that acts in its text as owner, where there is one.
void name_owner(FollowUp& entry, const Vocabulary& words);

// `Volgende keer: maandag 3 mei` is a meeting, no point for one.
bool begins_with_date(std::string_view text, const Vocabulary& words);

// The text without the bytes [cut.begin, cut.end), closed up before punctuation; and without all bracketed marks.
Text without(const Text& text, Span cut);
Text without_marks(const Text& text, const Vocabulary& words);

// A letter or digit at least: `...` says nothing.
bool says_something(std::string_view text);

}  // namespace notulen
