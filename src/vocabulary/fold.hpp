#pragma once
// Bytes of UTF-8 as the word tables see them: which are part of a word, and their lower case.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace notulen::vocabulary {

inline bool continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

namespace detail {
enum class Kind : unsigned char { other, word, perhaps };  // perhaps: the lead of a letter or of punctuation

constexpr std::array<Kind, 256> kinds = [] {
  std::array<Kind, 256> out{};
  for (unsigned c = 0; c < 256; ++c) {
    const bool ascii = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    out[c] = c == 0xC2 || c == 0xE2 ? Kind::perhaps : ascii || c >= 0x80 ? Kind::word : Kind::other;
  }
  return out;
}();

// Typographic punctuation (U+2000 to U+206F and U+00A0 to U+00BF) is made of high bytes but is no part of a word.
inline bool high_punctuation(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto lead = static_cast<unsigned char>(text[at]), next = static_cast<unsigned char>(text[at + 1]);
  return lead == 0xE2 ? next == 0x80 || next == 0x81 || next >= 0x84 : next < 0xC0;
}

// The second byte of a letter of Latin-1 or Latin Extended-A, folded.
constexpr unsigned char fold_second(unsigned char lead, unsigned char next) {
  if (lead == 0xC3) return next >= 0x80 && next <= 0x9E && next != 0x97 ? static_cast<unsigned char>(next + 0x20) : next;
  // Latin Extended-A: capitals are even up to U+0137, odd from U+0139 to U+0148, even again from U+014A to U+0177.
  const unsigned point = ((lead & 0x1Fu) << 6) | (next & 0x3Fu);
  const bool even = point <= 0x137 || (point >= 0x14A && point <= 0x177);
  const bool odd = point >= 0x139 && point <= 0x148;
  const bool capital = next < 0xBF && ((even && point % 2 == 0) || (odd && point % 2 == 1)) && point != 0x130 && point != 0x138;
  return capital ? static_cast<unsigned char>(next + 1) : next;
}
}  // namespace detail

// The byte at `at` is part of a word (`at` is no continuation of punctuation).
inline bool word_byte(std::string_view text, std::size_t at) {
  const detail::Kind kind = detail::kinds[static_cast<unsigned char>(text[at])];
  return kind == detail::Kind::word || (kind == detail::Kind::perhaps && !detail::high_punctuation(text, at));
}

// The byte at `at` in lower case.
inline unsigned char folded(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c;
  if (at == 0 || c >= 0xC0) return c;
  const auto lead = static_cast<unsigned char>(text[at - 1]);
  return lead >= 0xC3 && lead <= 0xC5 ? detail::fold_second(lead, c) : c;
}

// A coarse look at how a text begins: which letter or digit of ASCII, one for all other letters, 0 for what is no letter.
constexpr std::size_t start_kinds_count = 38;
constexpr std::array<unsigned char, 256> start_kinds = [] {
  std::array<unsigned char, 256> out{};
  for (unsigned c = 0; c < 256; ++c) {
    const unsigned small = c >= 'A' && c <= 'Z' ? c + 32 : c;
    const bool letter = small >= 'a' && small <= 'z', figure = c >= '0' && c <= '9';
    out[c] = static_cast<unsigned char>(letter ? small - 'a' + 1 : figure ? c - '0' + 27 : c >= 0x80 ? 37 : 0);
  }
  return out;
}();

// Up to eight bytes as a number, the first one lowest; zeros behind the end.
inline std::uint64_t eight_bytes(const char* at, std::size_t left) {
  const auto byte = [at](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(at[i])} << 8 * i; };
  if (std::endian::native == std::endian::little && left >= 4) {
    const auto load = [at](auto out, std::size_t i) {
      std::memcpy(&out, at + i, sizeof out);
      return std::uint64_t{out};
    };
    if (left >= 8) return load(std::uint64_t{}, 0);
    return load(std::uint32_t{}, 0) | load(std::uint32_t{}, left - 4) << 8 * (left - 4);
  }
  if (left == 0) return 0;
  if (left < 4) return byte(0) | byte(left / 2) | byte(left - 1);  // of three or less one may be taken twice
  std::uint64_t out = 0;
  for (std::size_t i = 0; i < left && i < 8; ++i) out |= byte(i);
  return out;
}

// How many of eight bytes, from the lowest, are letters or digits of ASCII.
constexpr std::uint64_t every_byte = 0x0101010101010101ull;
constexpr unsigned plain_bytes(std::uint64_t eight) {
  constexpr auto from = [](char c) { return every_byte * (0x80u - static_cast<unsigned char>(c)); };  // added, it sets the high bit of bytes that are `c` or more
  const std::uint64_t low = eight & every_byte * 0x7F, small = low | every_byte * 0x20;
  const std::uint64_t letters = (small + from('a')) & ~(small + from('z' + 1)), figures = (low + from('0')) & ~(low + from('9' + 1));
  return static_cast<unsigned>(std::countr_zero((~(letters | figures) | eight) & every_byte * 0x80)) / 8;
}

// Where the word at the start of `text` ends.
inline std::size_t word_end(std::string_view text) {
  std::size_t end = 0;
  for (unsigned n = 8; n == 8; end += n) n = plain_bytes(eight_bytes(text.data() + end, text.size() - end));
  while (end < text.size() && word_byte(text, end)) ++end;
  return end;
}

constexpr std::uint64_t hash_seed = 14695981039346656037ull, hash_factor = 1099511628211ull;  // FNV-1a

constexpr std::uint64_t hash_step(std::uint64_t h, unsigned char c) { return (h ^ c) * hash_factor; }

// The hash of a word: eight folded bytes at a time, zeros behind its end.
constexpr std::uint64_t word_step(std::uint64_t h, std::uint64_t eight) {
  h = (h ^ eight) * 0x9E3779B97F4A7C15ull;
  return h ^ h >> 32;
}

}  // namespace notulen::vocabulary
