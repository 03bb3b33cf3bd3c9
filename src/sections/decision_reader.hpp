#pragma once
// How decisions are read out of what was said, text by text: what its parts share.

#include "sections/outcome_parts.hpp"

namespace notulen {

// Where the text begins behind `1.`, `2)`, `a.`, `B1.` of an ordered list; 0 where it bears none.
std::size_t behind_number(std::string_view text);

class DecisionReader {
 public:
  DecisionReader(const Context& context, const std::vector<Said>& said) : context_(context), said_(said) {}

  Decided read();

 private:
  const Context& context_;
  const std::vector<Said>& said_;
  Decided out_;
  bool vote_follows_ = false;

  const Vocabulary& words() const { return context_.words; }

  // True where the text after `i` belongs to the same thing: same item, and no heading between.
  bool follows(std::size_t i) const {
    return i + 1 < said_.size() && !said_[i + 1].table && said_[i + 1].item == said_[i].item &&
           said_[i + 1].part == said_[i].part;
  }
  static bool announces(std::string_view text) { return !text.empty() && (text.back() == ':' || text.back() == ';'); }
  std::size_t depth(std::size_t i) const { return static_cast<std::size_t>(context_.segments[said_[i].segment].depth); }
  // `B2020-10 De kade …`: the line is the decision.
  static bool coded(std::string_view text) {
    return text.size() > 2 && text[0] == 'B' && ((text[1] >= '0' && text[1] <= '9') || text[1] == '-');
  }

  // decisions.cpp
  void add(const Said& at, const Text& text, double confidence, std::size_t last);
  bool heads_page(const Said& at) const;
  std::size_t read_at(std::size_t i);
  std::size_t read_table(std::size_t i);
  std::size_t read_sentences(std::size_t i, std::size_t start, bool statement);

  // decision_labels.cpp: labelled paragraphs, resolutions, and the lists that belong to them.
  std::size_t take_list(std::size_t i, Text& text) const;
  bool begins_other(std::string_view text) const;
  bool from_cell(const Said& at, std::size_t label) const;
  [[nodiscard]] std::size_t before_action(std::string_view text) const;
  void read_cell(std::size_t i, const Text& cell);
  std::size_t read_labelled(std::size_t i, std::size_t begin);
  std::size_t articles_below(std::size_t i) const;
  bool leads_articles(std::size_t i) const;
  std::size_t read_articles(std::size_t i, const Text& lead = {});

  // decision_votes.cpp: votes, motions and results.
  bool tells_vote(std::string_view text, const Said& at);
  std::optional<Vote> vote_before(const Text& body, const std::vector<Span>& sentences, std::size_t s) const;
  std::optional<std::size_t> read_motion(std::size_t i);
  std::optional<Text> result_line(const Text& line) const;
};

}  // namespace notulen
