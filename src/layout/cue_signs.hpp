#pragma once
// By what a run of words on a page in one line shows that it begins a title, a sentence, a label or an outcome.

#include <cstddef>
#include <string_view>

#include "read/label.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// Kinds of labels that begin a value wherever they stand with a capital and a colon.
bool header_kind(std::string_view kind);

// A genre word and what such a title goes on with: `Notulen van`, `Verslag der`.
bool title_opens(std::string_view s, const Vocabulary& words, bool long_form);

// A genre word with the meeting's or body's name or its day close behind, at the start of a page or behind a letterhead:
// `Verslag Managementteam 3 mei 2012`.
bool title_starts(std::string_view s, bool first, const Vocabulary& words);

// A sentence that no stop parts from the heading block: `… te Zuid De vergadering wordt geopend`, `… Jan Bos opent om`.
bool sentence_starts(std::string_view s, const Vocabulary& words);

// A label without a colon in the heading block of such a page: what follows is the kind of value that it announces.
bool value_follows(const Label& label, std::string_view ahead, const Vocabulary& words);

// `waar: `, `aanwezig: `: a header's label in small letters with its colon right behind.
bool small_label(std::string_view s, const Vocabulary& words);

// Where `1. Opening` or `A. Opening` first stands in [from, to).
std::size_t first_number(std::string_view s, std::size_t from, std::size_t to);

// A label before what was decided or is to be done.
bool announces_outcome(std::string_view s, const Vocabulary& words);

// No small letter stands in it.
bool capitals(std::string_view s);

}  // namespace notulen::layout
