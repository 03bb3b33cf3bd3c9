#pragma once
// The vote that a decision tells of.

#include <optional>
#include <string_view>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Counts and voters, as far as stated; nothing where the text tells of no vote.
std::optional<Vote> read_vote(std::string_view text, const Vocabulary& words);

// The word that tells how it ended, as written: `aangenomen`, `verworpen`, `unaniem`, `met algemene stemmen`.
Maybe read_result(std::string_view text, const Vocabulary& words);

}  // namespace notulen
