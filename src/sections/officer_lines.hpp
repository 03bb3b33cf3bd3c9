#pragma once
// Lines that say who held an office: `Voorzitter: A`, `Notulisten: A en B`, `Verslag: Notuleerbureau A & B`.

#include <cstddef>
#include <string_view>

#include "read/label.hpp"
#include "sections/attendance.hpp"
#include "sections/list_in_hand.hpp"
#include "sections/roll.hpp"

namespace notulen {

// `Voorzitter B. Vink.`, `Verslag Mila (bureau)` on a line of its own: a name follows though no colon does.
bool names_officer(std::string_view line, const Label& label, bool front, const Vocabulary& words);

class OfficerLines {
 public:
  OfficerLines(const Vocabulary& words, Attendance& out, Roll& roll, ListInHand& list) : words_(words), out_(out), roll_(roll), list_(list) {}

  // The value, from `begin` on, of the officer's label that holds.
  void line(const Text& all, std::size_t begin, const Segment& segment);

  // `AUTHOR: A` wrote the minutes, and need not have been there.
  void author(const Text& value, const Segment& segment);

  // An officer's label stands inside the list of this one, which goes on behind its line.
  void interrupt(const Label& list) { resumed_ = list; }

  // Behind the absent an officer's line came, and no list began since.
  [[nodiscard]] bool behind_absent() const { return behind_absent_; }
  void list_begins() { behind_absent_ = false; }

 private:
  void secretary(const Text& value, const Segment& segment);

  const Vocabulary& words_;
  Attendance& out_;
  Roll& roll_;
  ListInHand& list_;
  Label resumed_;              // the list's that goes on behind an officer's line
  bool behind_absent_ = false;
};

}  // namespace notulen
