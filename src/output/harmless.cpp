#include "output/harmless.hpp"

namespace notulen {
namespace {

constexpr char digits[] = "0123456789abcdef";

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u;
}

// The code point of a character to be hidden at `at`, and its length in bytes; length 0 for a harmless one.
struct Harmful {
  unsigned point = 0;
  std::size_t length = 0;
};

Harmful harmful_at(std::string_view text, std::size_t at) {
  const unsigned a = byte_at(text, at), b = byte_at(text, at + 1), c = byte_at(text, at + 2);
  if (a < 0x20 || a == 0x7F) return {a, 1};
  if (a == 0xC2 && b >= 0x80 && b < 0xA0) return {b, 2};  // C1 controls
  if (a != 0xE2 || (b != 0x80 && b != 0x81) || c < 0x80) return {};
  const unsigned point = 0x2000u + ((b & 0x3Fu) << 6) + (c & 0x3Fu);
  const bool line_end = point == 0x2028 || point == 0x2029;
  const bool override = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  return line_end || override ? Harmful{point, 3} : Harmful{};
}

}  // namespace

std::string harmless(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Harmful found = harmful_at(text, at);
    if (found.length == 0) {
      out += text[at++];
      continue;
    }
    const bool wide = found.point > 0xFF;
    out += wide ? "\\u" : "\\x";
    for (int shift = wide ? 12 : 4; shift >= 0; shift -= 4) out += digits[(found.point >> shift) & 15u];
    at += found.length;
  }
  return out;
}

}  // namespace notulen
