#include "read/person.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "grammar/person.hpp"

namespace notulen {
namespace {

namespace g = grammar::person;

enum class Kind { word, infix, initials, married, comma };

struct Piece {
  Kind kind;
  std::string_view text;
};

struct Found {
  std::vector<Piece> pieces;
  std::vector<std::string> honorifics;
};

template <typename Rule>
struct action {};

template <Kind K>
struct collect {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Found& found) {
    found.pieces.push_back({K, std::string_view(in.begin(), in.size())});
  }
};
template <> struct action<g::word> : collect<Kind::word> {};
template <> struct action<g::infix> : collect<Kind::infix> {};
template <> struct action<g::initials> : collect<Kind::initials> {};
template <> struct action<g::undotted> : collect<Kind::initials> {};
template <> struct action<g::comma> : collect<Kind::comma> {};
template <> struct action<g::married> : collect<Kind::married> {};

template <>
struct action<g::honorific> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Found& found) {
    const std::string_view text(in.begin(), in.size());
    found.honorifics.emplace_back(words.value("honorific_plural", text).value_or(text));
  }
};

using Input = tao::pegtl::memory_input<tao::pegtl::tracking_mode::lazy, tao::pegtl::eol::lf, const char*>;

bool capitals(std::string_view word) {
  return word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

using Pieces = std::vector<Piece>;

// The bytes from the first to the last of the pieces [begin, end), with what stands between them.
Maybe between(const Pieces& pieces, std::size_t begin, std::size_t end) {
  if (begin >= end) return std::nullopt;
  const char* first = pieces[begin].text.data();
  const Piece& last = pieces[end - 1];
  return std::string(first, static_cast<std::size_t>(last.text.data() + last.text.size() - first));
}

// Surname [family, end) with the infix right before it, given names and initials before that.
void fill(NameParts& parts, const Pieces& pieces, std::size_t family, std::size_t end) {
  std::size_t infix = family;
  while (infix > 0 && pieces[infix - 1].kind == Kind::infix) --infix;
  parts.family_name = between(pieces, family, end);
  parts.infix = between(pieces, infix, family);
  std::size_t given = 0;
  while (given < infix && pieces[given].kind == Kind::initials) ++given;
  parts.initials = between(pieces, 0, given);
  parts.given_name = between(pieces, given, infix);
}

void straight(NameParts& parts, const Pieces& pieces, bool titled) {
  const std::size_t end = pieces.size();
  // A married name begins with the word before its first dash.
  std::size_t last = end - 1;
  for (std::size_t i = 1; i < end; ++i)
    if (pieces[i].kind == Kind::married) {
      last = i - 1;
      break;
    }
  // Behind an infix everything is surname: `Jan van den Berg Smit`.
  std::size_t family = last;
  for (std::size_t i = 0; i < last; ++i)
    if (pieces[i].kind == Kind::infix && pieces[i + 1].kind == Kind::word) {
      family = i + 1;
      break;
    }
  if (end > 1 || titled) return fill(parts, pieces, family, end);
  if (!capitals(pieces[0].text)) parts.given_name = std::string(pieces[0].text);
}

// Flemish lists: `VAN ACKER Lode`, the capitals are the surname. True when that is how it is written.
bool capitals_first(NameParts& parts, const Pieces& pieces) {
  std::size_t given = 0;
  while (given < pieces.size() && capitals(pieces[given].text) && pieces[given].kind != Kind::initials) ++given;
  if (given == 0 || given == pieces.size() || pieces[given].kind != Kind::word) return false;
  std::size_t family = 0;
  while (family < given && pieces[family].kind == Kind::infix) ++family;
  if (family == given) return false;
  parts.infix = between(pieces, 0, family);
  parts.family_name = between(pieces, family, given);
  parts.given_name = between(pieces, given, pieces.size());
  return true;
}

}  // namespace

NameParts name_parts(std::string_view name, bool titled, const Vocabulary& words) {
  Input in(name.data(), name.data() + name.size(), "");
  Found found;
  NameParts parts;
  if (!tao::pegtl::parse<g::whole_name, action>(in, words, found)) return parts;
  Pieces& pieces = found.pieces;
  const auto comma = std::find_if(pieces.begin(), pieces.end(), [](const Piece& p) { return p.kind == Kind::comma; });
  if (comma != pieces.end()) {
    const Pieces surname(pieces.begin(), comma);
    Pieces rest(comma + 1, pieces.end());
    std::size_t given = rest.size();
    while (given > 0 && rest[given - 1].kind == Kind::infix) --given;
    std::size_t family = 0;
    while (family + 1 < surname.size() && surname[family].kind == Kind::infix) ++family;
    parts.family_name = between(surname, family, surname.size());
    parts.infix = given < rest.size() ? between(rest, given, rest.size()) : between(surname, 0, family);
    std::size_t initials = 0;
    while (initials < given && rest[initials].kind == Kind::initials) ++initials;
    parts.initials = between(rest, 0, initials);
    parts.given_name = between(rest, initials, given);
  } else if (!capitals_first(parts, pieces)) {
    straight(parts, pieces, titled);
  }
  if (parts.family_name) {
    std::string sort = *parts.family_name;
    std::string separator = ", ";
    for (const Maybe* part : {&parts.initials, &parts.given_name, &parts.infix})
      if (*part) {
        sort += separator + **part;
        separator = " ";
      }
    parts.sort_name = sort;
  }
  return parts;
}

Honorifics read_honorifics(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  Found found;
  Honorifics out;
  if (!tao::pegtl::parse<g::honorifics, action>(in, words, found)) return out;
  for (const std::string& one : found.honorifics) out.value = out.value ? *out.value + ' ' + one : one;
  out.end = static_cast<std::size_t>(in.current() - text.data());
  return out;
}

}  // namespace notulen
