#pragma once
// A run of bytes taken at once, where most of a text is made of them: as plus<ranges<...>>, without a rule for each byte.

#include <array>
#include <cstddef>

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace notulen::grammar {

// One byte or more of these, written as ranges: run<'a', 'z', '0', '9'>.
template <char... Ends>
struct run {
  using rule_t = run;
  using subs_t = tao::pegtl::empty_list;

  static constexpr std::array<bool, 256> bytes = [] {
    constexpr unsigned char ends[] = {static_cast<unsigned char>(Ends)...};
    std::array<bool, 256> out{};
    for (std::size_t i = 0; i + 1 < sizeof...(Ends); i += 2)
      for (unsigned c = ends[i]; c <= ends[i + 1]; ++c) out[c] = true;
    return out;
  }();

  template <tao::pegtl::apply_mode, tao::pegtl::rewind_mode, template <typename...> class, template <typename...> class,
            typename Input, typename... States>
  static bool match(Input& in, States&&...) {
    const char* at = in.current();
    while (at != in.end() && bytes[static_cast<unsigned char>(*at)]) ++at;
    if (at == in.current()) return false;
    in.bump_in_this_line(static_cast<std::size_t>(at - in.current()));
    return true;
  }
};

}  // namespace notulen::grammar

namespace tao::pegtl {
template <typename Name, char... Ends>
struct analyze_traits<Name, notulen::grammar::run<Ends...>> : analyze_any_traits<> {};
}  // namespace tao::pegtl
