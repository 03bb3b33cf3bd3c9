#pragma once
// The speaker that a paragraph begins with.

#include <cstddef>
#include <optional>
#include <string_view>

#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Speaker {
  Span name;             // without honorific and party; the title where there is no name (`De voorzitter`)
  std::size_t text = 0;  // where the words spoken begin
  bool bare = false;     // one word without title, honorific or bracket: may as well be a topic
  bool semicolon = false;
};

std::optional<Speaker> read_speaker(std::string_view text, const Vocabulary& words);

}  // namespace notulen
