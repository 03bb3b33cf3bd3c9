#pragma once
// By what a run of words in a list of persons shows whether it names the next person or tells of the one before.

#include <cstddef>

#include "model.hpp"
#include "read/entry_chunk.hpp"
#include "read/entry_parts.hpp"
#include "read/list_habits.hpp"
#include "vocabulary.hpp"

namespace notulen {

// What stands around the run.
struct Beside {
  const ListHabits& habits;
  EntryPart::Kind before;      // the mark before it
  const Person* last;          // the person before it; none where the list begins
  bool body_behind;            // a function with the body it serves follows
  bool plural;                 // … who bears the honorific of several: `de heren A, B`
  bool bracket_before, bracket_behind;  // before: of the person before the mark
  std::string_view bracket;    // what the one behind says

  // A comma, or a stroke, which may do its work.
  [[nodiscard]] bool behind_comma() const { return before == EntryPart::Kind::comma || before == EntryPart::Kind::stroke; }
};

// `A, voorzitter en wethouder van Financiën`: a second function of the person before.
bool second_office(const EntryChunk& c, const Beside& beside, const Vocabulary& words);

// It tells of the person before.
bool is_about(const EntryChunk& chunk, const Beside& beside, const Vocabulary& words);

// It names a person.
bool is_name(const EntryChunk& chunk, const Beside& beside, const Vocabulary& words);

// `A, B, Ans Bos - Vink en C`: where no other dash tells whom they stand for, a surname alone behind one is hers.
bool lone_surname(const EntryChunk& chunk, const Beside& beside, const Vocabulary& words);

// `A, voorzitter - B Bos, secretaris`, `A (VVD) | B Bos (CDA)`: behind what is told of one a dash parts him from the next.
bool next_behind_dash(const EntryChunk& chunk, const Beside& beside, const Vocabulary& words);

// `wethouder K. Vink, wethouder Bos`, `Schepenen A, B`: a function opens the entry. Behind a comma it must be clear
// that it does not tell of the person before. The bytes of the function; 0 for none. `function_waits`: one stood before.
std::size_t opening_title(const EntryChunk& chunk, const Beside& beside, bool function_waits, const Vocabulary& words);

}  // namespace notulen
