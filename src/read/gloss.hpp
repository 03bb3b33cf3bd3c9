#pragma once
// Minutes in two languages head their columns in both.

#include <string_view>

#include "read/words.hpp"
#include "vocabulary.hpp"

namespace notulen {

// `Naam / Nom`: without the words that repeat the first in another language.
inline std::string_view without_gloss(std::string_view head, const Vocabulary& words) {
  const std::size_t bar = head.find('/');
  const bool repeats = bar != std::string_view::npos && words.contains("label_gloss", trimmed(head.substr(bar + 1)));
  return repeats ? trimmed(head.substr(0, bar)) : head;
}

}  // namespace notulen
