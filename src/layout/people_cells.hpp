#pragma once
// What a cell between gaps holds: a label of persons, a person, or something told of one.

#include <string_view>

#include "layout/gap_tables.hpp"

namespace notulen::layout {

inline std::string_view text_of(const Line& line, const Piece& piece) {
  return line.raw.view().substr(piece.begin, piece.end - piece.begin);
}

// A label of persons and nothing else, with or without a colon.
bool bare_label(std::string_view text, const Vocabulary& words);

// `Namens de districten:` and nothing else: those below stand for them.
bool group_head(std::string_view text, const Vocabulary& words);

// A name with two parts, or an honorific before one; no body, no function.
bool person_like(std::string_view text, const Vocabulary& words);

// Persons, or the dash of a row that has none.
bool persons_cell(std::string_view text, const Vocabulary& words);

// An honorific, initials, a known given name or a code behind the name: no body is called so.
bool plainly_person(std::string_view text, const Vocabulary& words);

}  // namespace notulen::layout
