#pragma once
// Functions beside a name: where their words end, and whether a name or the body that is served follows them.

#include <cstddef>
#include <string_view>

#include "vocabulary.hpp"

namespace notulen {

// The bytes of the function at the start of `said`, with up to three words before it: `scheidend penningmeester`.
std::size_t role_length(std::string_view said, const Vocabulary& words);

// Bytes of the words that lead on to a body: `namens de`; the article of `namens De Kring` is the body's own.
std::size_t serves_length(std::string_view said, const Vocabulary& words);

// `minister van Onderwijs`: an office and the small word before its field. `minister Van Loenen` is a person.
bool leads_field(std::string_view said, const Vocabulary& words);

// Whom plain members sit for: `leden van de raad`.
std::string_view membership_of(std::string_view said, const Vocabulary& words);

// What stands behind a function names whom it serves: `gemeente X`, `van de raad`, `VVD`.
bool serves(std::string_view rest, const Vocabulary& words);

// The bytes at the start of `said` that say neither function nor body: `online`, `bij punt 3`, but not `Digitaal
// Vlaanderen`; 0 for none.
std::size_t remark_length(std::string_view said, const Vocabulary& words);

// Where a full name begins behind a function with a capital, or behind one with the body that it serves in small letters;
// 0 for none.
std::size_t name_behind_function(std::string_view said, const Vocabulary& words);

// Where the name begins behind a function that opens an entry (`wethouder K. Vink`, `Secretaris Vink`); 0 for none.
std::size_t name_behind_title(std::string_view said, const Vocabulary& words);

// A function that several bear: `schepenen`, `adviseurs`.
bool is_plural(std::string_view function);

// True for words that no name is made of: `Het aantal leden was groter`.
bool sentence_like(std::string_view name, const Vocabulary& words);

}  // namespace notulen
