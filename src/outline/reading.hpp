#pragma once
// How one segment reads as a heading: by itself, and beside its neighbours.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/label.hpp"
#include "read/number.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen::outlining {

// How a heading is set: headings of one family look alike, and a document's items are of one family.
enum class Look : unsigned char { none, mark, numbered, lettered, worded, underlined, bold, capitals, plain, bulleted, labelled, colon, run_in };

struct Reading {
  Look look = Look::none;
  int level = 0;  // of a heading mark, or how many numbers a printed one has
  Boxed<Number> number;
  Boxed<Label> label;          // the segment, or its title, is or begins with a known label
  bool bare = false;           // … and is nothing else
  bool title_word = false;
  bool treated = false;        // below it somebody speaks, or something is decided
  bool divides = false;        // it parts the sitting, or gathers headings: `Openbaar`, `Financiën`
  int caption = -1;            // the segment above that is its title
  std::size_t title_begin = 0, title_end = 0;  // where its title stands, where the look tells; 0 elsewhere
  double score = 0;            // for a heading against plain text, in log-odds
  std::string why;
};

// One reading a segment; `why` is told where reasons are asked for.
std::vector<Reading> read_segments(const std::vector<Segment>& segments, const Vocabulary& words, bool reasons);

}  // namespace notulen::outlining
