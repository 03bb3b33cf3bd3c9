#include "read/number.hpp"

#include "bytes.hpp"
#include "grammar/heading.hpp"
#include "read/phrase.hpp"

namespace notulen {
namespace {

namespace g = grammar::heading;

template <typename Rule>
struct action {};
template <>
struct action<g::arabic> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Number& n) {
    n.kind = Number::Kind::arabic;
    n.printed = in.string();
  }
};
template <>
struct action<g::stroke_code> : action<g::arabic> {};
template <>
struct action<g::lettered> {
  static void apply0(const Vocabulary&, Number& n) { n.lettered = true; }
};
template <>
struct action<g::roman> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Number& n) {
    n.kind = Number::Kind::roman;
    n.printed = in.string();
  }
};
template <>
struct action<g::letter> {
  template <typename Input>
  static void apply(const Input& in, const Vocabulary&, Number& n) {
    n.kind = Number::Kind::letter;
    n.printed = in.string();
  }
};
template <>
struct action<g::letter_code> : action<g::letter> {};
template <>
struct action<g::closing> {
  static void apply0(const Vocabulary&, Number& n) { n.closed = true; }
};
template <>
struct action<g::closing_apart> : action<g::closing> {};
template <>
struct action<g::worded_closing> : action<g::closing> {};
template <>
struct action<g::letter_closing> : action<g::closing> {};
template <>
struct action<g::bracketed> : action<g::closing> {};
template <>
struct action<g::word> {
  static void apply0(const Vocabulary&, Number& n) { n.worded = true; }
};
template <>
struct action<g::open> {
  static void apply0(const Vocabulary&, Number& n) { n.closed = n.worded = false; }
};

long roman_value(std::string_view s) {
  const auto value = [](char c) { return c == 'I' ? 1L : c == 'V' ? 5L : c == 'X' ? 10L : 50L; };
  long sum = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const long v = value(s[i]);
    sum += i + 1 < s.size() && value(s[i + 1]) > v ? -v : v;
  }
  return sum;
}

}  // namespace

std::optional<Number> read_number(std::string_view text, const Vocabulary& words) {
  reading::Input in(text.data(), text.data() + text.size(), "");
  Number n;
  if (!reading::parse<g::numbered, action>(in, words, n)) return std::nullopt;
  n.lettered = n.lettered && n.kind == Number::Kind::arabic;
  n.end = static_cast<std::size_t>(in.current() - text.data());
  if (n.kind == Number::Kind::roman) {
    n.values = {roman_value(n.printed)};
  } else if (n.kind == Number::Kind::letter) {
    n.values = {(n.printed[0] | 32) - 'a' + 1};
    const std::size_t digits = first_in<"0123456789">(n.printed);  // `F.1`, `A1`
    if (digits != std::string::npos) n.values.push_back(std::stol(n.printed.substr(digits)));
  } else {
    long value = 0;
    const bool ends_in_letter = n.lettered || (n.printed.back() >= 'A' && n.printed.back() <= 'Z');
    const std::size_t letter = ends_in_letter ? n.printed.size() - 1 : std::string::npos;
    for (std::size_t i = 0; i < n.printed.size(); ++i) {
      const char c = n.printed[i];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      } else if ((c == '.' && i + 1 != letter) || c == '/') {
        n.values.push_back(value);
        value = 0;
      }
    }
    n.values.push_back(value);
  }
  return n;
}

}  // namespace notulen
