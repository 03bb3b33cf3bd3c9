#pragma once
// How much of what a document holds was read: the output compared with an expected result, field by field.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace notulen {

// Values of a field: how many were wanted, how many found, and how many of these are right.
struct Tally {
  std::size_t right = 0, found = 0, wanted = 0;

  Tally& operator+=(const Tally& other);
  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

using Fields = std::map<std::string, Tally>;  // by name: `attendees.role`

// A value that was given with a confidence. Persons are right when their name is, items with number and title,
// decisions and follow-ups with their text.
struct Judged {
  enum Kind { person, item, decision, follow_up } kind;
  double confidence;
  bool right;
};

struct Measurement {
  Fields strict, lenient;  // the same fields; lenient: names and titles need no more than most of their words
  std::vector<Judged> judged;
  bool missing = false;              // there is nothing to compare; counts as a document in which nothing was found
  std::optional<std::string> error;  // why the expected result cannot be used
};

// Compares the first object of `actual` with `expected`, which may leave keys out: these are not measured. Both JSON.
Measurement measure(std::string_view expected, std::string_view actual);

}  // namespace notulen
