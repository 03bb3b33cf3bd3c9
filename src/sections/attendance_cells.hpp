#pragma once
// Rows of a table that does not name its columns: a label may stand left of its value or above it.

#include <optional>
#include <string_view>
#include <vector>

#include "read/label.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The labels that a row of labels sets above those below it, one a cell, of no kind for a cell that is none; nothing
// where the row is no such one.
std::vector<Label> labels_above(const std::vector<Text>& row, const Vocabulary& words);

// `A | Gemeente Oost | voorzitter` in a list: a row of one person, though no head names the columns; as one line.
std::optional<Text> row_of_one(const std::vector<Text>& row, const Vocabulary& words);

// `Sessie | derde` among labels and their values: neither a name nor a label that is known.
bool unknown_label(const std::vector<Text>& row, const Vocabulary& words);

// `Locatie | Teams`: what stands beside such a label is no list, whatever it looks like.
bool value_beside(const Text& left, const Text& value, const Vocabulary& words);

// `Voorzitter | Ingrid`: in a table a given name alone is enough, but no meeting: `Verslag | Overleg Zuid`.
bool officer_beside(const Text& left, const Text& value, const Vocabulary& words);

// `Aanwezig directie` left of its persons: more words than the label's.
bool worded_label(const std::vector<Text>& row, const std::optional<Label>& label);

}  // namespace notulen
