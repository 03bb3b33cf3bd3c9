// What is asked before a rule is tried never says no where the rule says yes: each rule at each word of the corpus, with
// the questions and without.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "grammar/absence.hpp"
#include "grammar/date.hpp"
#include "grammar/decision.hpp"
#include "grammar/follow_up.hpp"
#include "grammar/heading.hpp"
#include "grammar/label.hpp"
#include "grammar/speaker.hpp"
#include "grammar/vote.hpp"
#include "read/decision.hpp"
#include "read/phrase.hpp"
#include "read/sentence.hpp"

namespace fs = std::filesystem;
using namespace notulen;

namespace {

// Some of everything, and soon: every `step`th line of the corpus.
template <typename F>
void lines_of_corpus(std::size_t step, F&& f) {
  std::size_t n = 0;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(NOTULEN_SOURCE_DIR) / "corpus"))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);)
      if (!line.empty() && n++ % step == 0) f(line);
  }
  EXPECT_GT(n, 1000u);
}

struct Tried {
  std::size_t matched = 0, refused = 0;  // places where the rule matches; where a question spares it the trial
};

template <typename Rule>
Tried try_everywhere(std::size_t step = 3) {
  Tried tried;
  const Vocabulary& words = Vocabulary::built_in();
  lines_of_corpus(step, [&](const std::string& line) {
    const reading::Seen seen(line, words);
    for (std::size_t at = 0; at < line.size() && at < 400; ++at) {
      if (at > 0 && vocabulary::word_byte(line, at) && !word_boundary(line, at)) continue;
      const std::string_view ahead = std::string_view(line).substr(at);
      reading::Input plain(ahead.data(), ahead.data() + ahead.size(), ""), filtered(ahead.data(), ahead.data() + ahead.size(), "");
      const bool matches = tao::pegtl::parse<Rule>(plain, words);
      EXPECT_EQ(reading::parse<Rule>(filtered, words), matches) << ahead;
      EXPECT_EQ(filtered.current(), plain.current()) << ahead;
      EXPECT_TRUE(!matches || reading::may_stand<Rule>(seen)) << ahead;
      Ahead first(words);
      tried.matched += matches;
      tried.refused += !reading::may_start<Rule>(ahead, first);
    }
  });
  return tried;
}

template <typename... Rules>
void never_refused() {
  const auto check = [](const Tried& tried) { EXPECT_GT(tried.matched + tried.refused, 0u); };
  (check(try_everywhere<Rules>()), ...);
}

}  // namespace

// Of each grammar the rule that takes most ways: each is compiled twice, which takes its time.
TEST(Filters, Decisions) { never_refused<grammar::decision::strong, grammar::decision::weak>(); }

TEST(Filters, FollowUps) { never_refused<grammar::follow_up::bracket, grammar::follow_up::label>(); }

TEST(Filters, DatesVotesSpeakers) { never_refused<grammar::date::any_date, grammar::vote::so_many_for, grammar::speaker::turn>(); }

TEST(Filters, LabelsHeadingsAbsences) {
  never_refused<grammar::label::labelled, grammar::heading::numbered, grammar::absence::behind_name>();
}

// The questions spare most trials: else they cost more than they save.
TEST(Filters, SpareMostTrials) {
  const Tried tried = try_everywhere<grammar::decision::strong>(50);
  EXPECT_GT(tried.refused, tried.matched * 5);
}

// A sentence that lacks the words is not scanned; the cues are looked for all the same.
TEST(Filters, SentencesThatDecide) {
  const Vocabulary& words = Vocabulary::built_in();
  std::size_t decide = 0;
  lines_of_corpus(1, [&](const std::string& line) {
    for (const Span& span : split_sentences(line, words)) {
      const std::string_view sentence = std::string_view(line).substr(span.begin, span.end - span.begin);
      double best = 0;
      for (const DecisionCue& cue : decision_cues(sentence, words))
        if (cue.against.empty()) best = std::max(best, cue.confidence);
      const auto decision = read_decision(sentence, words);
      EXPECT_EQ(decision.value_or(0), best) << sentence;
      decide += best > 0;
      reading::Input verdict(sentence.data(), sentence.data() + sentence.size(), "");
      EXPECT_EQ(is_verdict(sentence, words), tao::pegtl::parse<grammar::decision::verdict>(verdict, words)) << sentence;
    }
  });
  EXPECT_GT(decide, 50u);
}

// A user's words count for the questions too.
TEST(Filters, WordsThatWereAdded) {
  Vocabulary own = Vocabulary::built_in();
  ASSERT_FALSE(own.add("[decides]\nzwammert\n[action_mark]\n-klusje\n"));
  EXPECT_FALSE(read_decision("De raad zwammert het voorstel.", Vocabulary::built_in()));
  EXPECT_TRUE(read_decision("De raad zwammert het voorstel.", own));
  Ahead ahead(own);
  EXPECT_EQ(ahead.match_length("action_mark", "Tuinklusje: hek"), 10u);
}
