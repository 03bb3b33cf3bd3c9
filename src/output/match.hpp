#pragma once
// Which of the values found are the values wanted: two lists compared without regard to order.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace notulen::comparing {

// A text as it is compared. Empty is the same as none.
struct Wording {
  Wording() = default;
  explicit Wording(std::string_view text);

  std::string folded;
  std::vector<std::string> words;  // sorted
};

// Share of words in common (F1 over words), 0 to 1.
double overlap(const Wording& a, const Wording& b);
// Equal, or most words in common.
bool resemble(const Wording& a, const Wording& b);

// A value with what it is told apart by. `loose` are names and titles, which a lenient comparison takes for the same
// when they resemble each other; `exact` are numbers, dates, kinds.
struct Entry {
  std::vector<std::string> exact;
  std::vector<Wording> loose;
};

enum class Matching { strict, lenient };

// Indices of a wanted and a found value that match; each index at most once.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

// Pairs equal entries; a lenient matching then pairs what is left, the closest first.
Pairs match(const std::vector<Entry>& wanted, const std::vector<Entry>& found, Matching how);

// A sentence, and the kind that must be the same.
struct Sentence {
  std::string kind;
  Wording wording;
};

// Pairs sentences with most words in common, the closest first. Those that differ in a negation never match.
Pairs match(const std::vector<Sentence>& wanted, const std::vector<Sentence>& found);

}  // namespace notulen::comparing
