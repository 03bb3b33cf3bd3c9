#include "read/decision.hpp"

#include <algorithm>

#include "grammar/decision.hpp"

namespace notulen {
namespace {

namespace g = grammar::decision;

using Input = tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*>;

// What the words read so far say of the next: nothing is settled behind `zal`, and what `eerder` was settled is old.
struct Scan {
  bool blocked = false, past = false, conditional = false, spoken = false;
  double best = 0;

  void found(double confidence) {
    if (!blocked && !conditional) best = std::max(best, confidence);
  }
};

template <typename Rule>
struct action {};

template <>
struct action<g::conditional> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.conditional = true; }
};
template <>
struct action<g::other_actor> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.blocked = true; }
};
template <>
struct action<g::block> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.blocked = true; }
};
template <>
struct action<g::then> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.blocked = true; }
};
template <>
struct action<g::future> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.blocked = true; }
};
template <>
struct action<g::past> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.past = true; }
};
template <>
struct action<g::comma> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.blocked = false; }
};
template <>
struct action<g::settled_first> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.found(0.85); }
};
template <>
struct action<g::strong> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.found(0.9); }
};
template <>
struct action<g::together> {
  static void apply0(const Vocabulary&, Scan& scan) {
    if (!scan.spoken) scan.found(0.8);
  }
};
template <>
struct action<g::perfect> {
  static void apply0(const Vocabulary&, Scan& scan) {
    if (!scan.past) scan.found(0.75);
  }
};
template <>
struct action<g::body_parted> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.found(0.65); }
};
template <>
struct action<g::consents_inverted> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.found(0.8); }
};
template <>
struct action<g::decides_body> {
  static void apply0(const Vocabulary&, Scan& scan) { scan.found(0.7); }
};

bool is_question(std::string_view sentence) {
  const std::size_t last = sentence.find_last_not_of(" )\"*_");
  return last != std::string_view::npos && sentence[last] == '?';
}

}  // namespace

std::optional<double> read_decision(std::string_view sentence, const Vocabulary& words, bool spoken) {
  if (is_question(sentence)) return std::nullopt;
  Input in(sentence.data(), sentence.data() + sentence.size(), "");
  Scan scan;
  scan.spoken = spoken;
  if (!tao::pegtl::parse<g::scan, action>(in, words, scan) || scan.best == 0) return std::nullopt;
  return scan.best;
}

bool is_verdict(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<g::verdict>(in, words);
}

bool is_motion_result(std::string_view text, const Vocabulary& words) {
  if (is_question(text)) return false;
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<g::motion>(in, words);
}

std::size_t resolution_article(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  if (!tao::pegtl::parse<g::resolution_article>(in, words)) return 0;
  return static_cast<std::size_t>(in.current() - text.data());
}

bool is_motion_line(std::string_view text, const Vocabulary& words) {
  if (text.size() > 400) return false;
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<g::motion_line>(in, words);
}

bool is_vote_line(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  return tao::pegtl::parse<g::vote_line>(in, words);
}

std::optional<std::size_t> read_decision_label(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  if (!tao::pegtl::parse<g::label>(in, words)) return std::nullopt;
  return static_cast<std::size_t>(in.current() - text.data());
}

std::optional<Span> find_decision_mark(std::string_view sentence, const Vocabulary& words) {
  for (std::size_t at = sentence.find_first_of("(["); at != std::string_view::npos;
       at = sentence.find_first_of("([", at + 1)) {
    Input in(sentence.data() + at, sentence.data() + sentence.size(), "");
    if (tao::pegtl::parse<g::mark>(in, words))
      return Span{at, static_cast<std::size_t>(in.current() - sentence.data())};
  }
  return std::nullopt;
}

}  // namespace notulen
