#pragma once
// What every section reader is given.

#include <string>
#include <vector>

#include "decode.hpp"
#include "limits.hpp"
#include "model.hpp"
#include "outline.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Context {
  const Decoded& decoded;
  const std::vector<Segment>& segments;
  const Outline& outline;  // outline.places[i] says what segments[i] is
  const Vocabulary& words;
  Guard* guard = nullptr;  // of the time; none: there is no limit

  // Whether the time for the text is up at this segment.
  [[nodiscard]] bool out_of_time(std::size_t segment) const { return guard != nullptr && guard->out_of_time(segments[segment].line); }
  // A line of the front, no table.
  [[nodiscard]] bool front(std::size_t i) const { return outline.places[i].part == Part::front && !segments[i].is_table(); }
  // The first line of the title; 0 where there is none.
  [[nodiscard]] std::size_t titled() const;
};

// Where the text stands, which is (a part of) that of the segment.
Source source_of(const Text& text, const Segment& segment);

// Sets one of the meeting's values and tells where it stands.
void set_value(Meeting& meeting, Maybe Meeting::*field, const char* key, std::string value, Source source);

}  // namespace notulen
