#pragma once
// The labelled values of the heading block: `Datum: 3 mei 2012`, `Locatie | raadzaal`, `Zaal` above `Commissiekamer`.

#include <string>
#include <string_view>
#include <vector>

#include "sections/context.hpp"

namespace notulen {

struct Labelled {
  std::string kind;  // as read_label gives it
  std::string words; // the label's own words
  Text value;        // may be empty
  const Segment* segment = nullptr;
  bool colon = false;
};

// Those of all parts but the items' text; of the items those that announce the next meeting alone.
std::vector<Labelled> labelled_values(const Context& context);

// The first place in `text` where a word of the table stands, or npos; `end` gets the place behind it.
std::size_t find_word(TableName table, std::string_view text, const Vocabulary& words,
                      std::size_t* end = nullptr, std::string* value = nullptr);

}  // namespace notulen
