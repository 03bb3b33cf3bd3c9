#pragma once
// Undoes what converters did to a text: page furniture set aside, marks and bullets read, columns and tables rebuilt,
// wrapped lines joined, one-line pages cut. What comes out are segments, the units that are read.

#include <vector>

#include "decode.hpp"
#include "limits.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Layout {
  std::vector<Segment> segments;  // in reading order
  std::vector<Span> furniture;    // bytes of the decoded text that are page furniture or conversion debris
};

// A line break inside a table's cell (`<br>`) stands in the cell's text as one LF.
// What lies beyond a limit stands in no segment. The segments' texts look at the decoded text, which must live as long.
Layout lay_out(const Decoded& decoded, const Vocabulary& words, Guard& guard);
Layout lay_out(const Decoded& decoded, const Vocabulary& words);  // within the usual limits
Layout lay_out(const Decoded&&, const Vocabulary&, Guard&) = delete;
Layout lay_out(const Decoded&&, const Vocabulary&) = delete;

}  // namespace notulen
