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

}  // namespace notulen
