#pragma once
// Whether a rule may match anywhere in a text, by the tables that the text has words of. Derived from the grammar, as
// start.hpp: all parts of a sequence are needed, one of a choice, and a rule that tells nothing needs nothing.

#include "grammar/lexicon.hpp"
#include "vocabulary/table_set.hpp"

namespace notulen::reading {

template <typename Rule>
constexpr bool may_stand(const vocabulary::TableSet& seen);

namespace needed {

namespace shape = tao::pegtl::internal;
using Seen = vocabulary::TableSet;

template <typename Shape>
constexpr bool any_of(const Shape*, const Seen&) { return true; }
template <grammar::table_name Table>
constexpr bool any_of(const grammar::lexicon<Table>*, const Seen& seen) {
  constexpr TableName table(Table.view());
  return seen.has(table);
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

}  // namespace needed

template <typename Rule>
constexpr bool may_stand(const vocabulary::TableSet& seen) {
  return needed::any_of(static_cast<const typename Rule::rule_t*>(nullptr), seen);
}

}  // namespace notulen::reading
