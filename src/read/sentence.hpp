#pragma once
// The sentences of a text.

#include <string_view>
#include <vector>

#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

// The bytes of each sentence of `text`, in order, without white space at their ends; together they hold all the rest.
std::vector<Span> split_sentences(std::string_view text, const Vocabulary& words);

}  // namespace notulen
