#pragma once
// Bytes of a file become clean UTF-8 text, with a way back from every byte of it to the bytes of the file.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text.hpp"

namespace notulen {

// The text of a file: UTF-8, NFC, lines ended by a single LF (the last one too), no BOM, no soft hyphens, zero-width
// characters or NUL; no-break and other Unicode spaces are plain spaces; tabs and form feeds stay.
struct Decoded {
  std::string text;
  std::string encoding;          // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", or the one asked for
  std::size_t file_bytes = 0;
  std::size_t invalid_bytes = 0; // bytes the encoding does not know; each became U+FFFD
  std::size_t first_invalid = 0; // the file byte of the first of them

  // `units` units of `text_unit` bytes of text, each from `file_unit` bytes of the file: 1 and 1 for bytes copied, 1 and
  // 2 for ASCII in UTF-16 or a CRLF, and a single unit for a composed letter. In order of text and file; file bytes
  // between pieces were left out. A line end added at the end of the text stands in no piece.
  struct Piece {
    std::size_t text_at = 0, file_at = 0, units = 0;
    std::uint32_t text_unit = 1, file_unit = 1;
    [[nodiscard]] std::size_t text_end() const { return text_at + units * text_unit; }
    [[nodiscard]] std::size_t file_end() const { return file_at + units * file_unit; }
  };
  std::vector<Piece> pieces;

  std::vector<std::size_t> line_starts;  // first byte in `text` of every line

  // The file bytes of a range of `text`, widened to whole characters.
  [[nodiscard]] Span in_file(Span text_span) const;
  // The line of a byte of `text`, from 1.
  [[nodiscard]] std::size_t line_of(std::size_t text_at) const;
  // The column of a byte of `text`, in characters, from 1.
  [[nodiscard]] std::size_t column_of(std::size_t text_at) const;
};

struct DecodeError {
  std::string message;  // one line: "is empty", "is binary, not text", "is in an unknown encoding: X"
};

// A BOM says what the bytes are (UTF-8, UTF-16). Without one `encoding` does (any name ICU knows); where that is empty
// they are UTF-8 where valid (a character cut off at the end forgiven), else Windows-1252.
// Returns an error for empty and for binary input (the signature of a binary format, or many control characters).
struct DecodeResult {
  std::optional<Decoded> decoded;
  std::optional<DecodeError> error;
};
DecodeResult decode(std::string_view bytes, std::string_view encoding = {});

}  // namespace notulen
