#pragma once
// Heads of minutes that list who was there by groups alone, with no label over them: `Sopranen: A, B` above `Alten: C`,
// beside `Afgemeld: D`.

#include <cstddef>
#include <vector>

#include "sections/context.hpp"

namespace notulen {

// A segment each: it is a line of such a list. Whatever the groups are called, several stand together, most of those whom
// they name bear names that are known, and a label of persons stands among them or a function behind a name.
std::vector<bool> find_rosters(const Context& context);

// `De Spil | A (vz), B`: the left cell of a table of labels names the body of the persons beside it.
bool roster_row(const Text& left, const Text& right, const Vocabulary& words);

}  // namespace notulen
