#pragma once
// How sure each person, item, decision and follow-up is.

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// A stage that reads a value gives the confidence that its way of reading has by itself: a table under a header more
// than a line of prose. Here the whole document is looked at: signs for and against are added to it in log-odds.
// README.md tells what was measured. Wants persons resolved, for a name that is met again is a name.
void weigh_confidence(Document& document, const Vocabulary& words);

}  // namespace notulen
