#pragma once
// The words of a sentence that tell of somebody's absence.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "read/seen.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Absence {
  std::size_t begin = 0, end = 0;  // of the words in the sentence
  bool names_before = false;       // else they follow
  bool plain = false;              // the words are said of things too: `ontbreekt`, `is afwezig`
  std::optional<bool> notice;
  std::string reason;              // `wegens ziekte`; empty where nothing is said
};

// The first place in the sentence that tells of an absence.
std::optional<Absence> read_absence(std::string_view sentence, const Vocabulary& words);
// The same where it is known what stands in the sentence.
std::optional<Absence> read_absence(std::string_view sentence, const reading::Seen& seen, const Vocabulary& words);
// False where a text has not the words that tell of one.
bool may_tell_absence(const reading::Seen& seen);

}  // namespace notulen
