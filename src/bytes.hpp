#pragma once
// A set of bytes.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace notulen {

struct Bytes {
  constexpr Bytes() = default;
  constexpr explicit Bytes(std::string_view text) { add(text); }
  std::array<std::uint64_t, 4> bits{};
  static constexpr Bytes all() { return Bytes().inverted(); }
  constexpr void add(char c) { bits[static_cast<unsigned char>(c) >> 6] |= std::uint64_t{1} << (static_cast<unsigned char>(c) & 63); }
  constexpr void add(const Bytes& other) {
    for (std::size_t i = 0; i < bits.size(); ++i) bits[i] |= other.bits[i];
  }
  constexpr void add(std::string_view text) {
    for (const char c : text) add(c);
  }
  constexpr Bytes inverted() const {
    Bytes out;
    for (std::size_t i = 0; i < bits.size(); ++i) out.bits[i] = ~bits[i];
    return out;
  }
  [[nodiscard]] constexpr bool has(char c) const {
    return (bits[static_cast<unsigned char>(c) >> 6] >> (static_cast<unsigned char>(c) & 63) & 1) != 0;
  }
  // The first byte of the text that is in the set, as std::string_view::find_first_of.
  [[nodiscard]] constexpr std::size_t find(std::string_view text, std::size_t from = 0) const {
    for (; from < text.size(); ++from)
      if (has(text[from])) return from;
    return std::string_view::npos;
  }
  [[nodiscard]] constexpr bool meets(const Bytes& other) const {
    return ((bits[0] & other.bits[0]) | (bits[1] & other.bits[1]) | (bits[2] & other.bits[2]) | (bits[3] & other.bits[3])) != 0;
  }
};

// A set of bytes written where it is asked for: `first_in<"|\t">(line)`.
template <std::size_t N>
struct byte_list {
  char chars[N]{};
  constexpr byte_list(const char (&text)[N]) {  // NOLINT: written as a literal
    for (std::size_t i = 0; i < N; ++i) chars[i] = text[i];
  }
  [[nodiscard]] constexpr std::string_view view() const { return {chars, N - 1}; }
};

template <byte_list Set>
constexpr bool is_one_of(char c) {
  constexpr std::string_view list = Set.view();
  if constexpr (list.size() == 1) return c == list[0];
  if constexpr (list.size() == 2) return c == list[0] || c == list[1];
  constexpr Bytes set(list);
  return set.has(c);
}

// So many bytes at the end of a text, or all of it: what is asked at each line of a long paragraph looks no farther back.
constexpr std::string_view last_bytes(std::string_view text, std::size_t most) { return text.substr(text.size() < most ? 0 : text.size() - most); }

// As find_first_of(), find_first_not_of(), find_last_not_of() of a view, without a call for each byte.
template <byte_list Set>
constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) {
  for (; from < text.size(); ++from)
    if (is_one_of<Set>(text[from])) return from;
  return std::string_view::npos;
}
template <byte_list Set>
constexpr std::size_t first_not_in(std::string_view text, std::size_t from = 0) {
  for (; from < text.size(); ++from)
    if (!is_one_of<Set>(text[from])) return from;
  return std::string_view::npos;
}
template <byte_list Set>
constexpr std::size_t last_not_in(std::string_view text, std::size_t from = std::string_view::npos) {
  for (std::size_t at = from < text.size() ? from + 1 : text.size(); at-- > 0;)
    if (!is_one_of<Set>(text[at])) return at;
  return std::string_view::npos;
}

}  // namespace notulen
