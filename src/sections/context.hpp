#pragma once
// What every section reader is given.

#include <vector>

#include "decode.hpp"
#include "outline.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Context {
  const Decoded& decoded;
  const std::vector<Segment>& segments;
  const Outline& outline;  // outline.places[i] says what segments[i] is
  const Vocabulary& words;
};

}  // namespace notulen
