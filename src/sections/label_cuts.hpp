#pragma once
// A paragraph of the attendance cut where labels stand inside it.

#include <cstddef>
#include <vector>

#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

constexpr std::size_t longest_cut = 4000;  // bytes of a segment that are looked through for a second label

// `Voorzitter: A. Tegenwoordig de heeren B, C.`: a label may follow a sentence's end. One piece where none does.
std::vector<Text> lists_apart(const Text& all, const Vocabulary& words);

// `Voorzitter: A; secretaris: B; afwezig: C` in one line.
std::vector<Text> officers_apart(const Text& all, const Vocabulary& words);

}  // namespace notulen
