#pragma once
// Headings without numbers inside a page in one line.

#include <cstddef>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen::layout {

// Where the titles of the agenda begin and end that stand again in the text, in the same order: `Agenda: Opening -
// Verslag - Rondvraag Opening Anna heet … Verslag Er wordt …`. The entries of the list are parted too. Without such a
// list, where known titles open sentences: `… is ziek. Rondvraag Bram vraagt …`. Places in `s`, ascending.
std::vector<std::size_t> titles_running(std::string_view s, const Vocabulary& words);

}  // namespace notulen::layout
