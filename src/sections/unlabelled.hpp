#pragma once
// Lines that tell of persons though no label of a list announces them: sentences, a party and its members, an officer.

#include <optional>

#include "read/label.hpp"
#include "sections/attendance.hpp"
#include "sections/list_in_hand.hpp"
#include "sections/roll.hpp"

namespace notulen {

class Unlabelled {
 public:
  Unlabelled(const Vocabulary& words, const Attendance& out, Roll& roll, ListInHand& list) : words_(words), out_(out), roll_(roll), list_(list) {}

  // Sentences; `listing` where they stand in the list itself. Each is true where the line told of somebody.
  bool prose(const Text& text, const Segment& segment, bool listing = false);

  // `VVD: A en B`, `Bestuurder: A, HR: B` above the items; `label`: what the line begins with besides.
  bool party(const Text& all, const Segment& segment, const std::optional<Label>& label);
  void party_told() { party_line_ = true; }
  void no_party() { party_line_ = false; }

  // `A (AB) verslaglegging` on a line near the list.
  bool lone_officer(const Text& all, const Segment& segment);

  // What the sentence before told holds for the line behind it alone.
  void forget() { told_.reset(); }

 private:
  const Vocabulary& words_;
  const Attendance& out_;
  Roll& roll_;
  ListInHand& list_;
  Maybe told_;               // the body of those with a function that the sentence before told of
  bool party_line_ = false;  // the line before gave a party and its members
};

}  // namespace notulen
