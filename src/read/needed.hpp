#pragma once
// Whether a rule may match anywhere in a text, by the tables that the text has words of and by its bytes. Derived from the
// grammar, as start.hpp: all parts of a sequence are needed, one of a choice, and a rule that tells nothing needs nothing.

#include "grammar/lexicon.hpp"
#include "read/seen.hpp"
#include "read/start.hpp"

namespace notulen::reading {

template <typename Rule>
constexpr bool may_stand(const Seen& seen);

namespace needed {

namespace shape = tao::pegtl::internal;
template <typename Shape>
constexpr bool any_of(const Shape*, const Seen&) { return true; }
// A byte of these.
template <shape::result_on_found Found, char... Cs>
constexpr bool any_of(const shape::one<Found, shape::peek_char, Cs...>* rule, const Seen& seen) { return seen.bytes.meets(start_of_shape(rule).bytes); }
template <shape::result_on_found Found, char Low, char High>
constexpr bool any_of(const shape::range<Found, shape::peek_char, Low, High>* rule, const Seen& seen) { return seen.bytes.meets(start_of_shape(rule).bytes); }
template <grammar::table_name Table>
constexpr bool any_of(const grammar::lexicon<Table>*, const Seen& seen) {
  constexpr TableName table(Table.view());
  return seen.tables.has(table);
}
template <typename... Rules>
constexpr bool all(const Seen& seen) { return (may_stand<Rules>(seen) && ...); }
template <typename... Rules>
constexpr bool any_of(const shape::seq<Rules...>*, const Seen& seen) { return all<Rules...>(seen); }
template <typename... Rules>
constexpr bool any_of(const shape::sor<Rules...>*, const Seen& seen) { return (may_stand<Rules>(seen) || ...); }
template <typename... Rules>
constexpr bool any_of(const shape::at<Rules...>*, const Seen& seen) { return all<Rules...>(seen); }
template <typename... Rules>
constexpr bool any_of(const shape::plus<Rules...>*, const Seen& seen) { return all<Rules...>(seen); }
template <unsigned Count, typename... Rules>
constexpr bool any_of(const shape::rep<Count, Rules...>*, const Seen& seen) { return all<Rules...>(seen); }
template <unsigned Min, unsigned Max, typename... Rules>
constexpr bool any_of(const shape::rep_min_max<Min, Max, Rules...>*, const Seen& seen) { return Min == 0 || all<Rules...>(seen); }

// How many words of tables a rule cannot do without.
template <typename Shape>
constexpr int words_of(const Shape*) { return 0; }
template <grammar::table_name Table>
constexpr int words_of(const grammar::lexicon<Table>*) { return 1; }
template <typename Rule>
constexpr int words_in();
template <typename... Rules>
constexpr int words_of(const shape::seq<Rules...>*) { return (words_in<Rules>() + ... + 0); }
template <typename... Rules>
constexpr int words_of(const shape::sor<Rules...>*) {
  int least = 1 << 20;
  ((least = words_in<Rules>() < least ? words_in<Rules>() : least), ...);
  return least;
}
template <typename Rule>
constexpr int words_in() { return words_of(static_cast<const typename Rule::rule_t*>(nullptr)); }

template <typename Rule>
struct is_sequence : std::false_type {};
template <typename... Rules>
struct is_sequence<shape::seq<Rules...>> : std::true_type {};

}  // namespace needed

// A sequence of several words: whether the others stand anywhere is worth a question when the first is there.
template <typename Rule>
constexpr bool needs_more = needed::is_sequence<typename Rule::rule_t>::value && needed::words_in<Rule>() > 1;

template <typename Rule>
constexpr bool may_stand(const Seen& seen) {
  return needed::any_of(static_cast<const typename Rule::rule_t*>(nullptr), seen);
}

}  // namespace notulen::reading
