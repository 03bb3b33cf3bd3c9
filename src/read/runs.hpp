#pragma once
// Runs of single bytes, star<not_one<…>> or plus<sor<alpha, digit>>: which they are, and of which bytes. They are taken
// by a table, not by a rule for each byte.

#include <array>
#include <cstddef>
#include <type_traits>

#include "read/start.hpp"

namespace notulen::reading {

namespace runs {

namespace shape = tao::pegtl::internal;

// Matches one byte and no more, and no action is told which.
template <typename Acts, typename Shape>
constexpr bool one_byte(const Shape*) { return false; }
template <typename Acts, shape::result_on_found Found, char... Cs>
constexpr bool one_byte(const shape::one<Found, shape::peek_char, Cs...>*) { return true; }
template <typename Acts, shape::result_on_found Found, char Low, char High>
constexpr bool one_byte(const shape::range<Found, shape::peek_char, Low, High>*) { return true; }
template <typename Acts, char... Cs>
constexpr bool one_byte(const shape::ranges<shape::peek_char, Cs...>*) { return true; }
template <typename Acts, typename... Rules>
constexpr bool one_byte(const shape::sor<Rules...>*) {
  return ((!Acts::template on<Rules> && one_byte<Acts>(static_cast<const typename Rules::rule_t*>(nullptr))) && ...);
}

template <typename Shape>
struct repeated { using byte = void; };
template <typename Rule>
struct repeated<shape::star<Rule>> { using byte = Rule; static constexpr bool any = false; };
template <typename Rule>
struct repeated<shape::plus<Rule>> { using byte = Rule; static constexpr bool any = true; };

}  // namespace runs

// `Acts::on<Rule>`: an action is attached to the rule.
template <typename Rule, typename Acts>
constexpr bool is_run() {
  using Byte = typename runs::repeated<typename Rule::rule_t>::byte;
  if constexpr (std::is_void_v<Byte>) return false;
  else return !Acts::template on<Rule> && !Acts::template on<Byte> && runs::one_byte<Acts>(static_cast<const typename Byte::rule_t*>(nullptr));
}

// Takes the run; false where it must have a byte and has none.
template <typename Rule, typename Input>
bool take_run(Input& in) {
  using Run = runs::repeated<typename Rule::rule_t>;
  static constexpr std::array<bool, 256> bytes = [] {
    std::array<bool, 256> out{};
    for (std::size_t c = 0; c < out.size(); ++c) out[c] = StartOf<typename Run::byte>::value.bytes.has(static_cast<char>(c));
    return out;
  }();
  const char* at = in.current();
  while (at != in.end() && bytes[static_cast<unsigned char>(*at)]) ++at;
  const auto length = static_cast<std::size_t>(at - in.current());
  in.bump_in_this_line(length);  // lines are not counted
  return length > 0 || !Run::any;
}

}  // namespace notulen::reading
