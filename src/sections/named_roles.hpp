#pragma once
// Lines that name persons first and their function behind a colon, as Flemish councils list them: `Luc Bos: schepen`,
// `BOS Luc, VINK Ann: raadsleden`.

#include <string_view>
#include <vector>

#include "read/entry.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The persons of such a line, each with the function; nobody where it is none. Spans are bytes of the line.
std::vector<Entry> read_named_roles(std::string_view line, const Vocabulary& words);

}  // namespace notulen
