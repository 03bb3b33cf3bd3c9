#pragma once
// Where the name of a place begins and ends in a line.

#include <string_view>

#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

std::size_t blanks(std::string_view s, std::size_t at);

// A name, a quotation or a word for a room.
bool place_like(std::string_view s, const Vocabulary& words);

// Behind the words that lead to a place (`in het`) at `at`.
std::size_t place_start(std::string_view s, std::size_t at, const Vocabulary& words);

// Where the place that begins at `from` ends.
std::size_t place_end(std::string_view s, std::size_t from, const Vocabulary& words);

// A labelled place ends before the time or day that shares its line.
std::size_t labelled_place_end(std::string_view s, const Vocabulary& words);

// Without what stands around it; `whole`: the bytes of the text that it was cut from.
Text trimmed_place(Text place, std::size_t whole, const Vocabulary& words);

}  // namespace notulen
