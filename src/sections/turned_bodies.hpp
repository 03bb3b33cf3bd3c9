#pragma once
// Lists of bodies, each with its persons in brackets: `Harmonie (Bob Vink, voorzitter), Oostdorp (mw. Bos)`.

#include <string_view>
#include <vector>

#include "read/entry.hpp"
#include "sections/list_lines.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The persons of a line that is such a list; nobody where it is none.
std::vector<Entry> read_turned(std::string_view line, const Vocabulary& words);

// Turns what was read of lines with such a body each, where most of the brackets hold names that are known.
void turn_bodies(const std::vector<ListLine>& lines, std::vector<std::vector<Entry>>& read, const Vocabulary& words);

// `BC Smash - Anja Vos` on each line of two or more: the persons of each, who stand for the body before the dash; nothing
// where the lines are no such list.
std::vector<std::vector<Entry>> read_dashed_bodies(const std::vector<ListLine>& lines, const Vocabulary& words);

}  // namespace notulen
