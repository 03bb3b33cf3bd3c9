#pragma once
// The rule that serves all vocabulary: the longest entry of a word table that stands ahead. Which words are in a
// table is data (src/vocabulary/*.txt and a user's own file), handed to the parse as its first state.

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace notulen::grammar {

// The name of a word table as a template argument: lexicon<"month">.
template <std::size_t N>
struct table_name {
  char chars[N]{};
  constexpr table_name(const char (&text)[N]) {  // NOLINT: written as lexicon<"month">
    for (std::size_t i = 0; i < N; ++i) chars[i] = text[i];
  }
  [[nodiscard]] constexpr std::string_view view() const { return {chars, N - 1}; }
};

// Matches the longest entry of the table, ending at a word's end, case folded. The first state of the parse must
// have a type `table_name`, made of a name, and `std::size_t match_length(table_name, std::string_view ahead) const`
// (0 for no match).
template <table_name Table>
struct lexicon {
  using rule_t = lexicon;
  using subs_t = tao::pegtl::empty_list;

  template <tao::pegtl::apply_mode, tao::pegtl::rewind_mode, template <typename...> class, template <typename...> class,
            typename Input, typename Words, typename... States>
  static bool match(Input& in, Words&& words, States&&...) {
    static constexpr typename std::remove_cvref_t<Words>::table_name name{Table.view()};
    const std::size_t length = words.match_length(name, std::string_view(in.current(), in.size(in.size())));
    if (length == 0) return false;
    in.bump_in_this_line(length);
    return true;
  }
};

}  // namespace notulen::grammar

namespace tao::pegtl {
template <typename Name, notulen::grammar::table_name Table>
struct analyze_traits<Name, notulen::grammar::lexicon<Table>> : analyze_any_traits<> {};
}  // namespace tao::pegtl
