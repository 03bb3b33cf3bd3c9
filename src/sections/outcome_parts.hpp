#pragma once
// What the readers of decisions and of follow-ups share: the texts of the business, in order.

#include <optional>
#include <vector>

#include "model.hpp"
#include "read/sentence.hpp"
#include "sections/context.hpp"

namespace notulen {

// A text that was said under an item (or under none), with the segment it stands in.
struct Said {
  std::size_t segment = 0;
  int item = -1;
  Text text;
  bool begins = false;  // a blank line or heading stands before it
  bool listed = false;  // an entry of a list
  bool table = false;   // a cell
  Part part = Part::item;
  bool cut = false;     // it began in the middle of a line

  // The sentences of the text, split when they are first asked for: who decides and who acts is read from the same ones.
  [[nodiscard]] const std::vector<Span>& sentences(const Vocabulary& words) const {
    if (!split_) split_ = split_sentences(text.view(), words);
    return *split_;
  }
  mutable std::optional<std::vector<Span>> split_ = std::nullopt;  // see sentences()
};

// Every text that stands in the given parts, headings left out; a table's cells are texts of their own.
std::vector<Said> texts_said(const Context& context);

// The text with line breaks as spaces and marks at its ends taken off.
Text plain(const Text& text);
// The item as `agenda_item` holds it until resolve: its index as digits.
Maybe item_index(int item);

struct Decided {
  std::vector<Decision> decisions;
  std::vector<std::size_t> segments;
};
// The rows of a table of decisions, description and result together; empty where the table is none.
// A list of decisions says so in its header: `# | Besluitenlijst | Status`.
bool is_decision_list(const Segment& table, const Vocabulary& words);
// What the cell of a row that is an item says was decided; empty where it settles nothing.
std::vector<Text> cell_decisions(const Text& cell, const Vocabulary& words);
std::vector<Text> read_decision_table(const Segment& table, const Vocabulary& words);
Decided read_decisions(const Context& context, const std::vector<Said>& said);

struct ToDo {
  std::vector<FollowUp> follow_ups;
  std::vector<std::size_t> segments;
  std::vector<std::size_t> cells;  // segments under items that were cells of a table of actions, in order
};
ToDo read_follow_ups(const Context& context, const std::vector<Said>& said, const std::string& meeting_date);

// The rows of a table of actions; empty where the table is none. `expected` tells that it stands where actions do.
std::vector<FollowUp> read_action_table(const Segment& table, const Vocabulary& words, bool expected);

}  // namespace notulen
