#pragma once
// A run of words of a list of persons, taken apart: what stands before a name, the name, what goes on behind it.

#include <string_view>

#include "read/entry_parts.hpp"
#include "read/person.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct EntryChunk {
  std::string_view text, name;
  std::string_view written;      // the honorifics as they stand
  Honorifics honorifics, inner;  // inner: behind a function, `wethouder mw. A` in one run
  std::string_view form;  // at school
  std::string_view code;  // `LvB Lies van Bergen`
  std::string_view mark, told, instead;  // a footnote, what is said behind the name, whom he stands in for
  bool titled = false;           // a function stood before the name
};

// The text from the start of the first to the end of the second, which follows it.
std::string_view joined_text(std::string_view first, std::string_view second);

// A dot behind this name is part of it: `Hassan B.`, `C. de Vries Jz.`
bool ends_abbreviated(std::string_view name);

// The code that opens the entry, and the honorifics behind it.
void take_code(EntryChunk& chunk, const Vocabulary& words);
void take_honorifics(EntryChunk& chunk, const Vocabulary& words);
// `Lex Dubbelman LD`: a code behind the name, where its letters are the name's and no party's.
void take_code_behind(EntryChunk& chunk, const Vocabulary& words);

// `alsmede`, `te weten`, `de leden`: words before a name that are none of it. True where a new group begins.
bool take_openers(EntryChunk& chunk, EntryPart::Kind before, bool first, const Vocabulary& words);

// `A 1`, `A m.k.`, `A voorzitter`, `A vanaf 20.15 uur`, `A vervangt B`: what goes on behind the name in the same run.
void part_behind_name(EntryChunk& chunk, EntryPart::Kind before, const Vocabulary& words);

}  // namespace notulen
