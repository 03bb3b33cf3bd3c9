#pragma once
// The one way to a grammar: a rule, its actions, the text ahead. What a rule of several begins with is asked before it is
// tried (start.hpp), of the word ahead that was looked up once (Ahead).

#include <string_view>
#include <type_traits>

#include <tao/pegtl.hpp>

#include "read/needed.hpp"
#include "read/start.hpp"
#include "vocabulary/ahead.hpp"

namespace notulen::reading {

// Ends of lines are LF: decoded text has no other.
using Input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

// False where the rule cannot match what is ahead.
template <typename Rule>
bool may_start(std::string_view ahead, Ahead& words) {
  static constexpr Start start = StartOf<Rule>::value;
  if constexpr (start.anyhow) return true;
  if (ahead.empty()) return false;
  if (start.bytes.has(ahead.front())) return true;
  if constexpr (start.tables.empty()) return false;
  if constexpr (start.table != 0) return words.may_match(TableName::of_hash(start.table), ahead);
  return words.may_match<start.tables>(ahead);
}

// What is ahead in a text of which it is known what stands anywhere in it.
class AheadIn : public Ahead {
 public:
  AheadIn(const Vocabulary& words, const Seen& seen) : Ahead(words), seen_(seen) {}
  [[nodiscard]] const Seen& seen() const { return seen_; }

 private:
  const Seen& seen_;
};

template <typename Rule>
struct filtered : pegtl::normal<Rule> {
  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action, template <typename...> class Control,
            typename In, typename Words, typename... States>
  [[nodiscard]] static bool match(In& in, Words& words, States&&... states) {
    constexpr Start start = StartOf<Rule>::value;
    constexpr bool more = std::is_same_v<Words, AheadIn> && needs_more<Rule>;
    if constexpr (!start.anyhow && (start.tries > 1 || more))
      if (!may_start<Rule>({in.current(), in.size()}, words)) return false;
    if constexpr (more)
      if (!may_stand<Rule>(words.seen())) return false;
    return pegtl::normal<Rule>::template match<A, M, Action, Control>(in, words, states...);
  }
};

template <typename Rule, template <typename...> class Action = pegtl::nothing, typename... States>
bool parse(Input& in, Ahead& words, States&... states) {
  return pegtl::parse<Rule, Action, filtered>(in, words, states...);
}
template <typename Rule, template <typename...> class Action = pegtl::nothing, typename... States>
bool parse(Input& in, AheadIn& words, States&... states) {
  return pegtl::parse<Rule, Action, filtered>(in, words, states...);
}
template <typename Rule, template <typename...> class Action = pegtl::nothing, typename... States>
bool parse(Input& in, const Vocabulary& vocabulary, States&... states) {
  Ahead words(vocabulary);
  return parse<Rule, Action>(in, words, states...);
}

}  // namespace notulen::reading
