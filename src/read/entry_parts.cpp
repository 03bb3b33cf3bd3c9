#include "read/entry_parts.hpp"

#include "grammar/entry.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::entry;

using Kind = EntryPart::Kind;
using Parts = std::vector<EntryPart>;

template <typename Rule>
struct action {};

template <Kind K>
struct collect {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Parts& parts) {
    parts.push_back({K, std::string_view(in.begin(), in.size())});
  }
};
template <> struct action<g::chunk> : collect<Kind::chunk> {};
template <> struct action<g::bracket> : collect<Kind::bracket> {};
template <> struct action<g::comma> : collect<Kind::comma> {};
template <> struct action<g::semicolon> : collect<Kind::semicolon> {};
template <> struct action<g::stroke> : collect<Kind::stroke> {};
template <> struct action<g::conjunction> : collect<Kind::conjunction> {};
template <> struct action<g::organisation_dash> : collect<Kind::dash> {};
template <> struct action<g::dashed_body> : collect<Kind::chunk> {};
template <> struct action<g::mark> : collect<Kind::mark> {};

}  // namespace

std::vector<EntryPart> read_entry_parts(std::string_view list, const Vocabulary& words) {
  reading::Input in(list.data(), list.data() + list.size(), "");
  Parts parts;
  if (!reading::parse<g::list, action>(in, words, parts)) parts.clear();
  return parts;
}

std::size_t last_few(std::string_view bracket) {
  constexpr std::string_view last = "(laatste ";
  if (fold_case(bracket.substr(0, last.size())) != last || bracket.size() < last.size() + 3) return 0;
  const char digit = bracket[last.size()];
  return digit >= '2' && digit <= '9' && bracket[last.size() + 1] == ' ' ? static_cast<std::size_t>(digit - '0') : 0;
}

}  // namespace notulen
