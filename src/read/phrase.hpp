#pragma once
// The one way to a grammar: a rule, its actions, the text ahead. What a rule of several begins with is asked before it is
// tried (start.hpp), of the word ahead that was looked up once (Ahead).

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

#include <tao/pegtl.hpp>

#include "read/needed.hpp"
#include "read/runs.hpp"
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

// What is ahead in a text of which it is known what stands anywhere in it: whether each of some rules may match there is
// asked once.
template <typename... Asked>
class AheadIn : public Ahead {
 public:
  AheadIn(const Vocabulary& words, const Seen& seen) : Ahead(words), seen_(seen), may_stand_{reading::may_stand<Asked>(seen)...} {}

  // Whether anything is known of the rule that spares trials.
  template <typename Rule>
  static constexpr bool knows = (std::is_same_v<Rule, Asked> || ...) || needs_more<Rule>;
  template <typename Rule>
  [[nodiscard]] bool may_stand() const {
    constexpr std::size_t at = place<Rule>();
    if constexpr (at < sizeof...(Asked)) return may_stand_[at];
    return reading::may_stand<Rule>(seen_);
  }

 private:
  template <typename Rule>
  static constexpr std::size_t place() {
    std::size_t at = 0;
    const bool found = ((std::is_same_v<Rule, Asked> || (++at, false)) || ...);
    return found ? at : sizeof...(Asked);
  }

  const Seen& seen_;
  std::array<bool, sizeof...(Asked) + 1> may_stand_;
};

template <typename Words, typename Rule>
concept knows_of = requires { Words::template knows<Rule>; } && Words::template knows<Rule>;

// Whether a rule has an action here: PEGTL's own question.
template <pegtl::apply_mode A, template <typename...> class Action, template <typename...> class Control, typename In, typename... States>
struct acting {
  template <typename Rule>
  static constexpr bool on = A == pegtl::apply_mode::action &&
                             (pegtl::internal::has_apply<Control<Rule>, void, Action, const typename In::iterator_t&, const In&, States...> ||
                              pegtl::internal::has_apply<Control<Rule>, bool, Action, const typename In::iterator_t&, const In&, States...> ||
                              pegtl::internal::has_apply0<Control<Rule>, void, Action, const In&, States...> ||
                              pegtl::internal::has_apply0<Control<Rule>, bool, Action, const In&, States...>);
};

template <typename Rule>
struct filtered : pegtl::normal<Rule> {
  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action, template <typename...> class Control,
            typename In, typename Words, typename... States>
  [[nodiscard]] static bool match(In& in, Words& words, States&&... states) {
    constexpr Start start = StartOf<Rule>::value;
    if constexpr (is_run<Rule, acting<A, Action, Control, In, Words&, std::remove_reference_t<States>&...>>()) return take_run<Rule>(in);
    if constexpr (knows_of<Words, Rule>)
      if (!words.template may_stand<Rule>()) return false;
    if constexpr (!start.anyhow && (start.tries > 1 || knows_of<Words, Rule>))
      if (!may_start<Rule>({in.current(), in.size()}, words)) return false;
    return pegtl::normal<Rule>::template match<A, M, Action, Control>(in, words, states...);
  }
};

template <typename Rule, template <typename...> class Action = pegtl::nothing, std::derived_from<Ahead> Words, typename... States>
bool parse(Input& in, Words& words, States&... states) {
  return pegtl::parse<Rule, Action, filtered>(in, words, states...);
}
template <typename Rule, template <typename...> class Action = pegtl::nothing, typename... States>
bool parse(Input& in, const Vocabulary& vocabulary, States&... states) {
  Ahead words(vocabulary);
  return parse<Rule, Action>(in, words, states...);
}

}  // namespace notulen::reading
