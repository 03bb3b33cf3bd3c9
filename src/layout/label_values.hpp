#pragma once
// The values behind a run of labels, parted where that scores best.

#include <cstddef>
#include <string_view>
#include <vector>

#include "layout/label_heads.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

class LabelValues {
 public:
  LabelValues(std::string_view s, std::size_t from, const Vocabulary& words);

  [[nodiscard]] std::size_t end() const { return end_; }

  // The best way to share the values out: where each label's begin, one place more than labels; nothing where none will do.
  [[nodiscard]] std::vector<std::size_t> share(const std::vector<LabelHead>& heads) const;

 private:
  // Where one value may end and the next begin, and how much speaks for it.
  struct Seam {
    std::size_t at = 0;  // the first byte behind it
    double strength = 0;
  };

  // What stands between one seam and the next, told once.
  struct Unit {
    std::size_t commas = 0, others = 0;  // commas before a name; joints of other kinds
    double strength = 0;                 // of the seam it begins at
    bool officer = false;                // took the chair or the minutes
    bool person = false, figure = false, named = false;  // how it begins: like a name, a figure, surely a name
    std::size_t date = 0, time = 0;      // where the date or time that it begins with ends
  };

  [[nodiscard]] std::size_t place(std::size_t seam) const { return seam < seams_.size() ? seams_[seam].at : end_; }

  // What ends all values: a heading, a label, a sentence.
  [[nodiscard]] bool stops(std::size_t at, std::string_view last) const;

  // What speaks for a new value at the word at `at`.
  [[nodiscard]] double seam(std::size_t at, std::string_view last, std::size_t word, bool infix, bool initials) const;

  // What stands before the first value: the meeting's name, a date.
  [[nodiscard]] double skipped(std::size_t start) const;

  void tell_units();

  // How well values [b, e) suit a label.
  [[nodiscard]] double fit(Wants wants, std::size_t b, std::size_t e) const;

  std::string_view s_;
  const Vocabulary& words_;
  std::size_t begin_, end_;
  bool singles_ = false;
  std::vector<Seam> seams_;  // the first at the start of the values
  std::vector<Unit> units_;  // one a seam
};

}  // namespace notulen::layout
