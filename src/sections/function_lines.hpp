#pragma once
// Lists whose persons stand on one line and their functions on the next.

#include <vector>

#include "sections/list_lines.hpp"
#include "vocabulary.hpp"

namespace notulen {

// `mw. A. Bos` and `wethouder gemeente Oost` below it become one line each, where most persons of the list stand so.
void join_functions(std::vector<ListLine>& lines, const Vocabulary& words);

}  // namespace notulen
