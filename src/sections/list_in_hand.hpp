#pragma once
// The list of persons in hand: the lines gathered under a label until the next.

#include <cstddef>
#include <string_view>
#include <vector>

#include "sections/list_lines.hpp"
#include "sections/roll.hpp"
#include "sections/under.hpp"

namespace notulen {

class ListInHand {
 public:
  ListInHand(const Vocabulary& words, Roll& roll) : words_(words), roll_(roll) {}

  Under under;  // what holds for the lines to come

  // Gathers what the text holds from `begin` on.
  void take(const Text& all, std::size_t begin, const Segment& segment);
  void take(Text line, const Segment& segment) { lines_.push_back({std::move(line), &segment, segment.depth}); }

  // A cell that tells of the person on the line before.
  void beside(const Text& cell);

  [[nodiscard]] std::size_t lines() const { return lines_.size(); }
  // The last line is of this segment.
  [[nodiscard]] bool goes_on(const Segment& segment) const { return !lines_.empty() && lines_.back().segment == &segment; }

  // Ends the group before, and begins one that these words name.
  void group(std::string_view said);

  // Reads the lines gathered so far as one list.
  void flush();

 private:
  const Vocabulary& words_;
  Roll& roll_;
  std::vector<ListLine> lines_;
  bool headed_ = false;  // a group was named and nobody in it yet
};

}  // namespace notulen
