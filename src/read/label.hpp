#pragma once
// The label a segment begins with: `Aanwezig:`, `Datum`, `Afwezig m.k.:`, `Notulist :`.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "vocabulary.hpp"

namespace notulen {

struct Label {
  std::string kind;            // the value in table `label`: present, absent, chair, secretary, date, time, location, …
  std::size_t begin = 0;       // the label's first byte in the text
  std::size_t words_end = 0;   // end of its words
  std::size_t end = 0;         // where the value begins: behind colon and space
  bool colon = false;          // a colon (or semicolon) ends it
  std::optional<bool> notice;  // absent: with notice (m.k., afgemeld, bericht van verhindering), without (z.k.), unsaid
  std::string qualifier;       // words between label and colon that no table knows: `leden UR` in `Aanwezig leden UR:`
};

// The label at the start of `text` (white space and marks before it passed over), or nothing.
std::optional<Label> read_label(std::string_view text, const Vocabulary& words);

// `Presentie (vinkje = aanwezig)`: where the label of a list ends with a bracket in small letters, which names nobody.
std::size_t label_end(const Label& label, std::string_view text);

}  // namespace notulen
