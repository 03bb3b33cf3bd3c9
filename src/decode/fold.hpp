#pragma once
// Text folded so that only its wording counts, for comparing what was read with what was wanted.

#include <string>
#include <string_view>
#include <vector>

namespace notulen {

// Compatibility forms, case, quotes and dashes made alike, white space single, none around dashes, closing punctuation
// off at both ends. Empty where nothing is left.
std::string folded(std::string_view text);

// The words of a folded text in their order: runs of letters, figures and `_`. Marks that stand on letters without
// being part of them end a word.
std::vector<std::string> words_of(std::string_view folded_text);

}  // namespace notulen
