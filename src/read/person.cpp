#include "read/person.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "bytes.hpp"
#include "grammar/person.hpp"
#include "letters.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::person;

enum class Kind { word, infix, initials, married, comma, noble, called };

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
template <> struct action<g::noble> : collect<Kind::noble> {};
template <> struct action<g::call_name> : collect<Kind::called> {};

template <>
struct action<g::honorific> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary& words, Found& found) {
    const std::string_view text(in.begin(), in.size());
    found.honorifics.emplace_back(words.value("honorific_plural", text).value_or(text));
  }
};

using reading::Input;

bool capitals(std::string_view word) {
  return word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// `QXZ`, `JdV`, `MvdB`: letters that stand for a name.
bool code(std::string_view word) { return capitals(word) || (word.size() <= 5 && word.back() >= 'A' && word.back() <= 'Z'); }

bool capital(std::string_view word) { return !word.empty() && word[0] >= 'A' && word[0] <= 'Z'; }

using Pieces = std::vector<Piece>;

// The bytes from the first to the last of the pieces [begin, end), with what stands between them.
Maybe between(const Pieces& pieces, std::size_t begin, std::size_t end) {
  if (begin >= end) return std::nullopt;
  const char* first = pieces[begin].text.data();
  const Piece& last = pieces[end - 1];
  return std::string(first, static_cast<std::size_t>(last.text.data() + last.text.size() - first));
}

bool is(const Pieces& pieces, std::size_t at, Kind kind) { return at < pieces.size() && pieces[at].kind == kind; }

// A name in the making. What a title of nobility and a name in brackets say is taken out of the pieces first.
struct Assembly {
  Pieces pieces;
  NameParts parts;
  Maybe noble, called;
  bool by_infix = false;  // Flemish: the infix is part of the surname where names are sorted

  // Surname [family, end) with the infix right before it, given names and initials before that.
  void fill(std::size_t family, std::size_t end) {
    std::size_t infix = family;
    while (infix > 0 && pieces[infix - 1].kind == Kind::infix) --infix;
    parts.family_name = between(pieces, family, end);
    parts.infix = between(pieces, infix, family);
    given(0, infix);
    // `Luc Van den Broeck`: in the Netherlands it would be `van`.
    by_infix = infix > 0 && infix < family && capital(pieces[infix].text) &&
               !(capitals(pieces[infix].text) && capitals(pieces[0].text));
  }

  // Initials and given names of [begin, end).
  void given(std::size_t begin, std::size_t end) {
    std::size_t names = begin;
    while (names < end && pieces[names].kind == Kind::initials) ++names;
    parts.initials = between(pieces, begin, names);
    parts.given_name = between(pieces, names, end);
  }
};

// Where the surname begins in a name written from front to back.
std::size_t surname(const Pieces& pieces, bool titled, const Vocabulary& words) {
  const std::size_t end = pieces.size();
  // A married name begins with the word before its first dash.
  std::size_t last = end - 1;
  for (std::size_t i = 1; i < end; ++i)
    if (pieces[i].kind == Kind::married) {
      last = i - 1;
      break;
    }
  // Behind an infix everything is surname: `Jan van den Berg Smit`.
  for (std::size_t i = 0; i < last; ++i)
    if (pieces[i].kind == Kind::infix && pieces[i + 1].kind == Kind::word) return i + 1;
  // And behind initials: `R. Groot Obbink`.
  std::size_t names = 0;
  while (is(pieces, names, Kind::initials)) ++names;
  if (names > 0 && names < last) return names;
  for (std::size_t i = titled || end == 2 ? 0 : 1; i < last; ++i) {
    // `Klaas Oude Elferink`
    if (pieces[i].kind == Kind::word && words.contains("surname_start", pieces[i].text)) return i;
    // `An PEETERS JANSSENS`
    if (i > 0 && capitals(pieces[i].text) && !capitals(pieces[i - 1].text) && capitals(pieces[last].text)) return i;
  }
  return last;
}

void straight(Assembly& name, bool titled, const Vocabulary& words) {
  if (name.pieces.size() > 1 || titled) return name.fill(surname(name.pieces, titled, words), name.pieces.size());
  if (!code(name.pieces[0].text)) name.parts.given_name = std::string(name.pieces[0].text);
}

// Flemish lists: `VAN ACKER Lode`, the capitals are the surname. True when that is how it is written.
bool capitals_first(Assembly& name) {
  const Pieces& pieces = name.pieces;
  std::size_t given = 0;
  while (given < pieces.size() && capitals(pieces[given].text) && pieces[given].kind != Kind::initials) ++given;
  if (given == 0 || given == pieces.size() || pieces[given].kind != Kind::word) return false;
  std::size_t family = 0;
  while (family < given && pieces[family].kind == Kind::infix) ++family;
  if (family == given) return false;
  name.parts.infix = between(pieces, 0, family);
  name.parts.family_name = between(pieces, family, given);
  name.given(given, pieces.size());
  name.by_infix = family > 0;
  return true;
}

// `Van den Broeck Luc`, `Jansen P.`: the surname first, without a comma. Behind an honorific it is all surname.
bool surname_first(Assembly& name, bool titled, const Vocabulary& words) {
  const Pieces& pieces = name.pieces;
  const std::size_t end = pieces.size();
  std::size_t family = 0, given = end - 1;
  while (family < end && pieces[family].kind == Kind::infix) ++family;
  const bool initials = is(pieces, given, Kind::initials);
  if (titled || end < 2 || (!initials && family == 0)) return false;
  if (family == 0 && words.contains("given_name", pieces[0].text)) return false;  // `Peter V.`
  if (given <= family || !is(pieces, family, Kind::word) || !is(pieces, given - 1, Kind::word)) return false;
  if (!initials && pieces[given].kind != Kind::word) return false;
  name.parts.infix = between(pieces, 0, family);
  name.parts.family_name = between(pieces, family, given);
  name.given(given, end);
  name.by_infix = family > 0 && !initials;
  return true;
}

// `Bijl, Toon van der`, `Bijl, van der, T.`
bool comma_first(Assembly& name) {
  const auto is_comma = [](const Piece& p) { return p.kind == Kind::comma; };
  if (std::none_of(name.pieces.begin(), name.pieces.end(), is_comma)) return false;
  const Pieces pieces = std::move(name.pieces);
  const auto comma = std::find_if(pieces.begin(), pieces.end(), is_comma);
  const Pieces family(pieces.begin(), comma);
  const auto second = std::find_if(comma + 1, pieces.end(), is_comma);
  Pieces rest(comma + 1, second);
  NameParts& parts = name.parts;
  if (second != pieces.end()) {
    parts.infix = between(rest, 0, rest.size());
    rest.assign(second + 1, pieces.end());
  }
  std::size_t end = rest.size(), first = 0;
  while (end > 0 && rest[end - 1].kind == Kind::infix) --end;
  while (first + 1 < family.size() && family[first].kind == Kind::infix) ++first;
  parts.family_name = between(family, first, family.size());
  if (!parts.infix) parts.infix = end < rest.size() ? between(rest, end, rest.size()) : between(family, 0, first);
  name.pieces = rest;
  name.given(0, end);
  return true;
}

Maybe sort_name(const Assembly& name) {
  const NameParts& parts = name.parts;
  if (!parts.family_name) return std::nullopt;
  std::string sort = name.by_infix ? *parts.infix + ' ' + *parts.family_name : *parts.family_name;
  std::string separator = ", ";
  const Maybe infix = name.by_infix ? std::nullopt : parts.infix;
  const Maybe given = name.called && parts.initials ? std::nullopt : parts.given_name;  // `J.W. (Jan) Bos`
  for (const Maybe* part : {&parts.initials, &given, &name.noble, &infix})
    if (*part) {
      sort += separator + **part;
      separator = " ";
    }
  return sort;
}

bool dotted_capitals(std::string_view text) {
  return text.size() > 1 && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ.") == std::string_view::npos && text.find('.') != std::string_view::npos;
}

// What looks like an infix and is none.
void settle_infix(Pieces& pieces, bool titled, const Vocabulary& words) {
  if (pieces.size() == 2 && pieces[0].kind == Kind::infix && pieces[1].kind == Kind::word) {
    if (pieces[0].text.size() == 2 && dotted_capitals(pieces[0].text)) pieces[0].kind = Kind::initials;  // `V. Yilmaz`
    if (!titled && capital(pieces[0].text) && words.contains("given_name", pieces[0].text)) pieces[0].kind = Kind::word;  // `Ab Yildirim`
  }
  // `Lotte V.D.B.`: the surname's first letters.
  if (pieces.size() < 2 || pieces[0].kind != Kind::word || !words.contains("given_name", pieces[0].text)) return;
  if (!std::all_of(pieces.begin() + 1, pieces.end(), [](const Piece& p) { return p.kind != Kind::comma && dotted_capitals(p.text); })) return;
  const Piece letters{Kind::word, {pieces[1].text.data(), static_cast<std::size_t>(pieces.back().text.data() + pieces.back().text.size() - pieces[1].text.data())}};
  pieces.resize(1);
  pieces.push_back(letters);
}

}  // namespace

NameParts name_parts(std::string_view text, bool titled, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  Found found;
  found.pieces.reserve(8);  // most names have fewer
  if (!reading::parse<g::whole_name, action>(in, words, found)) return {};
  Assembly name;
  std::size_t kept = 0;
  for (const Piece& piece : found.pieces) {
    if (piece.kind == Kind::noble && kept > 0) name.noble = std::string(piece.text);
    else if (piece.kind == Kind::called) name.called = std::string(piece.text);
    else found.pieces[kept++] = piece;
  }
  found.pieces.erase(found.pieces.begin() + static_cast<std::ptrdiff_t>(kept), found.pieces.end());
  name.pieces = std::move(found.pieces);
  if (name.pieces.empty()) return {};
  settle_infix(name.pieces, titled, words);
  if (!comma_first(name) && !capitals_first(name) && !surname_first(name, titled, words)) straight(name, titled, words);
  NameParts& parts = name.parts;
  if (name.called) parts.given_name = name.called;
  if (parts.initials && words.contains("household", *parts.initials)) parts.initials.reset();  // `Fam. de Wit`
  parts.sort_name = sort_name(name);
  return parts;
}

Honorifics read_honorifics(std::string_view text, const Vocabulary& words) {
  Input in(text.data(), text.data() + text.size(), "");
  Found found;
  Honorifics out;
  if (!reading::parse<g::honorifics, action>(in, words, found)) return out;
  out.end = static_cast<std::size_t>(in.current() - text.data());
  // `de heer H.H. Bos`, `H.H.Bos`: initials, though messieurs may be `H.H.` too.
  constexpr std::string_view messieurs = "H.H.";
  const std::size_t end = text.substr(0, out.end).find_last_not_of(' ') + 1;
  if (text.substr(0, end).ends_with(messieurs) && end < text.size() && (found.honorifics.size() > 1 || (end == messieurs.size() && (end == out.end || (text.find(',') == std::string_view::npos && text.find(" en ") == std::string_view::npos))))) {
    found.honorifics.pop_back();
    out.end = end - messieurs.size();
  }
  for (const std::string& one : found.honorifics) out.value = out.value ? *out.value + ' ' + one : one;
  // `BC De Veer` is a club: capitals are a title only where the name has them too, as in `MR BOS`.
  const std::string_view title = text.substr(0, out.end);
  if (title.size() > 1 && std::all_of(title.begin(), title.end(), [](char c) { return upper(c) || c == ' '; }) && std::any_of(text.begin() + static_cast<std::ptrdiff_t>(out.end), text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), first_in<",;(">(text, out.end))), lower)) return {};
  return out;
}

std::string_view without_degrees(std::string_view name, const Vocabulary& words) {
  for (std::size_t blank = name.rfind(' '); blank != std::string_view::npos && blank > 0; blank = name.rfind(' ')) {
    const std::string_view last = name.substr(blank + 1);
    const auto upper = std::count_if(last.begin(), last.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (upper < 2 || !words.contains("degree", last)) break;  // a `Ma` may be a surname
    name = name.substr(0, blank);
    while (!name.empty() && (name.back() == ',' || name.back() == ' ')) name.remove_suffix(1);
  }
  return name;
}

}  // namespace notulen
