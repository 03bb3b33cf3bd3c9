#pragma once
// The columns of a table whose rows are agenda items.

#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Which column is what, -1 for none.
struct ItemColumns {
  int number = -1, title = -1, presenter = -1, action = -1, owner = -1, due = -1;
  int mixed = -1;        // `Actie / besluit`: either, as the row has an owner or not
  bool numbers_within = false;  // the cells of titles begin with their numbers: `1. Opening`
  bool headless = false;        // … from the first row on: boxes, no header
  bool items = false;    // the header says that the rows are agenda items
  bool outcome = false;  // … or has a column for what came of them
};

ItemColumns item_columns(const Segment& table, const Vocabulary& words);

// `last` is the number that the tables before ended with: one goes on behind a page's end.
bool holds_items(const Segment& table, const ItemColumns& columns, const Vocabulary& words, long& last);

}  // namespace notulen
