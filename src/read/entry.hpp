#pragma once
// Entries of a list of persons.

#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Entry {
  Person person;      // without id and source
  Span whole, name;   // bytes of the list
  bool joined = false;  // stands behind an `en`
  bool couple = false;  // the first of two persons with this name: `mevr. + dhr. A`
  std::size_t own_end = 0;  // where `whole` ends but for a last bracket that says `(m.k.)`: among those present it is said of the last alone; 0 for none
  std::string mark;   // of a footnote: `*`, `2`; empty for none
};

// The persons that a list names, in order; nobody for `geen`, `-`, a count or a group.
std::vector<Entry> read_entries(std::string_view list, const Vocabulary& words);

}  // namespace notulen
