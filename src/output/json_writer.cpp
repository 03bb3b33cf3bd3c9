#include "output/json_writer.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace notulen {
namespace {

// Bytes that stand in a string as they are.
constexpr std::array<bool, 256> plain = [] {
  std::array<bool, 256> out{};
  for (unsigned c = 0x20; c < 0x80; ++c) out[c] = c != '"' && c != '\\';
  return out;
}();

void append_escaped(std::string& out, unsigned char c) {
  constexpr std::string_view named = "\b\t\n\f\r\"\\", letters = "btnfr\"\\";
  if (const std::size_t at = named.find(static_cast<char>(c)); at != std::string_view::npos) {
    (out += '\\') += letters[at];
    return;
  }
  constexpr char digits[] = "0123456789abcdef";
  ((out += "\\u00") += digits[c >> 4]) += digits[c & 15];
}

// How many bytes at the start of `text` are one character, or begin one that breaks off (`whole` is false then).
std::size_t character(std::string_view text, bool& whole) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  const std::size_t size = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 1;
  whole = false;
  if (size == 1) return 1;
  // The second byte bounds what is too long, a surrogate, or beyond U+10FFFF.
  unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  for (std::size_t i = 1; i < size; ++i) {
    if (i >= text.size() || byte(i) < low || byte(i) > high) return i;
    low = 0x80;
    high = 0xBF;
  }
  whole = true;
  return size;
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (plain[c]) {
      ++at;
      continue;
    }
    bool whole = false;
    const std::size_t size = c < 0x80 ? 1 : character(text.substr(at, 4), whole);
    if (!whole) {
      out.append(text, done, at - done);
      if (c < 0x80) append_escaped(out, c);
      else out += "\xEF\xBF\xBD";
      done = at + size;
    }
    at += size;
  }
  out.append(text, done, text.size() - done);
  out += '"';
}

int in_hundredths(double sure) { return std::isfinite(sure) ? static_cast<int>(std::lround(std::clamp(sure, 0.0, 1.0) * 100)) : 0; }

void JsonWriter::put_hundredths(int hundredths) {
  const char tens = static_cast<char>('0' + hundredths / 10 % 10), ones = static_cast<char>('0' + hundredths % 10);
  ((out_ += static_cast<char>('0' + hundredths / 100)) += '.') += tens;
  if (ones != '0') out_ += ones;
}

}  // namespace notulen
