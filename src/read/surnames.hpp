#pragma once
// Surnames that stand apart from the given name: behind another person's, or before a comma.

#include <string_view>
#include <vector>

#include "read/entry.hpp"
#include "vocabulary.hpp"

namespace notulen {

// `Cor en Truus Bos` are two of one name, where nobody else goes by a first name alone.
void share_surnames(std::vector<Entry>& entries, const Vocabulary& words);

// Nothing but a comma stands between the first two.
bool comma_between(std::string_view text, const std::vector<Entry>& entries);

// `Kok, Jan (Gemeente Oost)`: what reads as two is one person, the surname first.
bool surname_first(std::string_view line, const std::vector<Entry>& entries, const Vocabulary& words);

// `Jan Willem` where a line ends and `Bos` below it: of two first names the surname is still to come.
bool surname_waits(std::string_view above, std::string_view below, const Vocabulary& words);

}  // namespace notulen
