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
  bool titled = false;   // an honorific or an office stands before the name
  bool office = false;   // an office alone
  bool bracket = false;  // a bracket behind the name: `(VVD)`
  bool stop = false;     // marked by a full stop: a turn in verbatim minutes alone
  bool semicolon = false;
  bool label = false;    // the name is also a word that labels bear: `Top`, `Mei`
};

// A turn that a colon or semicolon marks, whether or not its name is a label's word.
std::optional<Speaker> read_any_speaker(std::string_view text, const Vocabulary& words);

// A turn that a colon or semicolon marks; none where a label's word stands before it.
std::optional<Speaker> read_speaker(std::string_view text, const Vocabulary& words);

// `De heer Arp (SP)`, `De voorzitter` and nothing else: what is said stands below it, in verbatim minutes alone.
std::optional<Speaker> read_lone_speaker(std::string_view text, const Vocabulary& words);

// A turn that a full stop marks: `De heer Arp (SP). …`. Elsewhere than in verbatim minutes that is a sentence.
std::optional<Speaker> read_stopped_speaker(std::string_view text, const Vocabulary& words);

}  // namespace notulen
