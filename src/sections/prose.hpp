#pragma once
// Who was there and who was not, where sentences tell it: `Afwezig zijn A en B.`, `A en B hebben zich afgemeld.`

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/entry.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Told {
  bool absent = true;
  std::optional<bool> notice;
  std::string from, until;  // `A komt om 20.15 uur binnen.`: the moment, where the sentence is about one
  std::string giver, taker;  // of a proxy; the giver may stand in no list
  std::vector<Entry> entries;  // spans count from the start of the text
};

// All that the sentences of `text` tell of persons' presence.
std::vector<Told> read_presence_prose(std::string_view text, const Vocabulary& words);

}  // namespace notulen
