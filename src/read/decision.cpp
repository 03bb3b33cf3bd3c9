#include "read/decision.hpp"

#include <algorithm>

#include "bytes.hpp"
#include "grammar/decision.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::decision;

using reading::Input;

// What a sentence is scanned for. Whether it has the words for each is asked before.
struct Words : reading::AheadIn<
    g::then, g::told, g::strong, g::together, g::weak, g::pointing, g::infinitive, g::past,
    g::phrase, g::found_that, g::which_become, g::body_decides, g::participle_first, g::strong_parted, g::mandates, g::passive, g::followed, g::granted_now, g::handled, g::all_in_favour,
    g::agrees, g::determines, g::approves, g::accords, g::discharges, g::withholds, g::decides, g::consents, g::body_chooses,
    g::we_decide, g::chosen_together, g::taken_over, g::have_decided,
    g::body_parted, g::any_parted, g::decides_body, g::consents_inverted, g::perfect, g::elected_thereby, g::elected, g::elected_by_vote, g::thereby, g::accepted,
    g::decides_then, g::chair_decides, g::body_then, g::others_decided, g::chair_closes, g::as_role, g::conditional, g::settled_first, g::verb_first, g::somebody_acts> {
  using AheadIn::AheadIn;
};

// What the words read so far say of the next: nothing is settled behind `zal`, and what `eerder` was settled is old.
struct Scan {
  std::string_view sentence;
  bool spoken = false;
  std::string_view barrier, past, conditional;  // the words that stand in the way
  double best = 0;
  std::vector<DecisionCue>* cues = nullptr;  // for who asks how a sentence was read

  void found(std::string_view cue, double confidence, bool counts_here = true) {
    const bool counts = counts_here && barrier.empty() && conditional.empty();
    if (counts) best = std::max(best, confidence);
    if (cues == nullptr) return;
    std::string against;
    if (!conditional.empty()) against = "the sentence sets a condition: `" + std::string(conditional) + "`";
    else if (!barrier.empty()) against = "behind `" + std::string(barrier) + "`";
    else if (!counts_here) against = past.empty() ? "said in a turn of speech" : "tells of another day: `" + std::string(past) + "`";
    cues->push_back({std::string(cue), confidence, std::move(against)});
  }
};

template <typename Rule>
struct action {};

template <std::string_view Scan::*Where>
struct stands_in_the_way {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Scan& scan) {
    scan.*Where = in.string_view();
  }
};
template <> struct action<g::conditional> : stands_in_the_way<&Scan::conditional> {};
// It only looks ahead: its first word stands for it.
template <>
struct action<g::other_actor> {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Scan& scan) {
    const std::string_view ahead = scan.sentence.substr(static_cast<std::size_t>(in.begin() - scan.sentence.data()));
    scan.barrier = ahead.substr(0, std::max<std::size_t>(1, std::min(ahead.find(' ', 1), ahead.size())));
  }
};
template <> struct action<g::block> : stands_in_the_way<&Scan::barrier> {};
template <> struct action<g::then> : stands_in_the_way<&Scan::barrier> {};
template <> struct action<g::future> : stands_in_the_way<&Scan::barrier> {};
template <> struct action<g::past> : stands_in_the_way<&Scan::past> {};
template <>
struct action<g::comma> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.barrier = {}; }
};

// How sure a cue is, in hundredths.
template <int Confidence>
struct decides {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Scan& scan) {
    scan.found(in.string_view(), Confidence / 100.0);
  }
};
template <> struct action<g::settled_first> : decides<85> {};
template <> struct action<g::verb_first> : decides<85> {};
template <> struct action<g::strong> : decides<90> {};
template <> struct action<g::body_parted> : decides<65> {};
template <> struct action<g::consents_inverted> : decides<80> {};
template <>
struct action<g::together> {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Scan& scan) {
    scan.found(in.string_view(), 0.8, !scan.spoken);
  }
};
// The same where no other day is told: `In 2009 besloot de raad …`, `is eerder vastgesteld`.
template <int Confidence>
struct decides_today {
  template <typename In>
  static void apply(const In& in, const Vocabulary&, Scan& scan) {
    scan.found(in.string_view(), Confidence / 100.0, scan.past.empty());
  }
};
template <> struct action<g::decides_body> : decides_today<70> {};
template <> struct action<g::perfect> : decides_today<75> {};

bool is_question(std::string_view sentence) {
  const std::size_t last = last_not_in<" )\"*_">(sentence);
  return last != std::string_view::npos && sentence[last] == '?';
}

}  // namespace

std::optional<double> read_decision(std::string_view sentence, const Vocabulary& words, bool spoken) {
  return Sentence(sentence, words).decision(spoken);
}

bool is_verdict(std::string_view text, const Vocabulary& words) { return Sentence(text, words).verdict(); }

bool is_motion_result(std::string_view text, const Vocabulary& words) { return Sentence(text, words).motion_result(); }

Sentence::Sentence(std::string_view text, const Vocabulary& words) : text_(text), words_(words), seen_(text, words) {
  // What finds anything in action<>, apart from what only stands in the way.
  using Cue = tao::pegtl::sor<g::settled_first, g::verb_first, g::strong, g::together, g::weak>;
  may_decide_ = reading::may_stand<Cue>(seen_);
  may_be_verdict_ = reading::may_stand<g::verdict>(seen_);
  may_be_motion_ = reading::may_stand<g::motion>(seen_);
}

std::optional<double> Sentence::decision(bool spoken) const {
  if (!may_decide_ || is_question(text_)) return std::nullopt;
  const std::string_view sentence = text_;
  Words words(words_, seen_);
  Input in(sentence.data(), sentence.data() + sentence.size(), "");
  Scan scan;
  scan.sentence = sentence;
  scan.spoken = spoken;
  if (!reading::parse<g::scan, action>(in, words, scan) || scan.best == 0) return std::nullopt;
  return scan.best;
}

std::vector<DecisionCue> decision_cues(std::string_view sentence, const Vocabulary& words) {
  std::vector<DecisionCue> cues;
  Scan scan;
  scan.sentence = sentence;
  scan.cues = &cues;
  Input in(sentence.data(), sentence.data() + sentence.size(), "");
  reading::parse<g::scan, action>(in, words, scan);
  if (is_question(sentence))
    for (DecisionCue& cue : cues) cue.against = "the sentence asks";
  return cues;
}

bool Sentence::verdict() const {
  if (!may_be_verdict_) return false;
  Input in(text_.data(), text_.data() + text_.size(), "");
  reading::AheadIn<> words(words_, seen_);
  return reading::parse<g::verdict>(in, words);
}

bool Sentence::motion_result() const {
  if (!may_be_motion_ || is_question(text_)) return false;
  Input in(text_.data(), text_.data() + text_.size(), "");
  return reading::parse<g::motion>(in, words_);
}

std::size_t resolution_article(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  if (!reading::parse<g::resolution_article>(in, words)) return 0;
  return static_cast<std::size_t>(in.current() - text.data());
}

bool is_motion_line(std::string_view text, const Vocabulary& words) {
  if (text.size() > 400) return false;
  Input in(text.data(), text.data() + text.size(), "");
  return reading::parse<g::motion_line>(in, words);
}

bool is_vote_line(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  return reading::parse<g::vote_line>(in, words);
}

std::optional<std::size_t> read_decision_label(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  if (!reading::parse<g::label>(in, words)) return std::nullopt;
  return static_cast<std::size_t>(in.current() - text.data());
}

constexpr Bytes brackets("([");

std::optional<Span> find_decision_mark(std::string_view sentence, const Vocabulary& words) {
  for (std::size_t at = brackets.find(sentence); at != std::string_view::npos;
       at = brackets.find(sentence, at + 1)) {
    Input in(sentence.data() + at, sentence.data() + sentence.size(), "");
    if (reading::parse<g::mark>(in, words))
      return Span{at, static_cast<std::size_t>(in.current() - sentence.data())};
  }
  return std::nullopt;
}

}  // namespace notulen
