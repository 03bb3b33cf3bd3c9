// Bytes become clean text, and every byte of it leads back into the file. The first byte chooses the encoding.

#include "decode.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>

#define PROMISE(what) \
  if (!(what)) std::fprintf(stderr, "broken promise: %s\n", #what), std::abort()

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::array<const char*, 8> encodings{"", "UTF-8", "UTF-16LE", "windows-1252", "IBM850", "macintosh", "Shift_JIS", "no-such"};
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const notulen::DecodeResult result = notulen::decode(bytes, encodings[data[0] % encodings.size()]);
  PROMISE(result.decoded.has_value() != result.error.has_value());
  if (!result.decoded) return 0;
  const notulen::Decoded& decoded = *result.decoded;
  PROMISE(!decoded.text.empty() && decoded.text.back() == '\n');
  PROMISE(decoded.text.find('\0') == std::string::npos && decoded.text.find('\r') == std::string::npos);
  PROMISE(decoded.line_starts.front() == 0);
  std::size_t text = 0, file = 0;
  for (const notulen::Decoded::Piece& piece : decoded.pieces) {
    PROMISE(piece.units > 0 && piece.text_at >= text && piece.file_at >= file);
    text = piece.text_end();
    file = piece.file_end();
  }
  PROMISE(text <= decoded.text.size() && file <= bytes.size());
  for (const std::size_t start : decoded.line_starts) PROMISE(start == 0 || decoded.text[start - 1] == '\n');
  const notulen::Span whole = decoded.in_file({0, decoded.text.size()});
  PROMISE(whole.begin <= whole.end && whole.end <= bytes.size());
  return 0;
}
