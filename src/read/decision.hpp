#pragma once
// Whether a sentence decides, and the label or mark that says so.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/seen.hpp"
#include "text.hpp"
#include "vocabulary.hpp"

namespace notulen {

// How sure it is that the sentence settles something; nothing where it does not. `spoken`: in a turn of somebody other
// than the chair, where `we hebben besloten` tells of others.
std::optional<double> read_decision(std::string_view sentence, const Vocabulary& words, bool spoken = false);

// The same questions of one sentence, whose words are looked up once for all of them.
class Sentence {
 public:
  Sentence(std::string_view text, const Vocabulary& words);
  [[nodiscard]] std::optional<double> decision(bool spoken = false) const;  // read_decision()
  [[nodiscard]] bool verdict() const;                                       // is_verdict()
  [[nodiscard]] bool motion_result() const;                                 // is_motion_result()

 private:
  std::string_view text_;
  const Vocabulary& words_;
  reading::Seen seen_;
  bool may_decide_ = false, may_be_verdict_ = false, may_be_motion_ = false;  // it has the words that needs
};

// Words of a sentence that decide, and what keeps them from it; empty where they count.
struct DecisionCue {
  std::string words;
  double confidence = 0;
  std::string against;
};
std::vector<DecisionCue> decision_cues(std::string_view sentence, const Vocabulary& words);

// True where the text is nothing but a verdict: `Akkoord.`, `Ongewijzigd vastgesteld.`
bool is_verdict(std::string_view text, const Vocabulary& words);

// True for a motion with how it ended: `Motie Groen: verworpen`.
bool is_motion_result(std::string_view text, const Vocabulary& words);

// Where the decision begins behind the label at the start of a paragraph (`Besluit:`); the text's size for a label
// alone.
std::optional<std::size_t> read_decision_label(std::string_view text, const Vocabulary& words);

// The bytes of a `(besluit)` in the sentence.
std::optional<Span> find_decision_mark(std::string_view sentence, const Vocabulary& words);

// Where the text begins behind `Artikel 1:`, `Enig artikel:`; 0 where it is no article of a resolution.
std::size_t resolution_article(std::string_view text, const Vocabulary& words);

// A line that names a motion and nothing done with it: `7.2 Motie Groene kade (A)`.
bool is_motion_line(std::string_view text, const Vocabulary& words);

// A line that tells nothing but how they voted: `Eenparig`, `12 stemmen voor, 3 onthoudingen`.
bool is_vote_line(std::string_view text, const Vocabulary& words);

}  // namespace notulen
