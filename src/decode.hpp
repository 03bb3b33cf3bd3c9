#pragma once
// Bytes of a file become clean UTF-8 text, with a way back from every byte of it to the bytes of the file.

#include <cstddef>
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

  // Bytes of `text` and the bytes of the file they came from, in order. Where `text_length` equals `file_length` the
  // piece was copied byte by byte, else it was converted as one (a character, a line end).
  struct Piece {
    std::size_t text_at = 0, text_length = 0, file_at = 0, file_length = 0;
  };
  std::vector<Piece> pieces;

  std::vector<std::size_t> line_starts;  // first byte in `text` of every line

  // The file bytes of a range of `text`.
  [[nodiscard]] Span in_file(Span text_span) const;
  // The line of a byte of `text`, from 1.
  [[nodiscard]] std::size_t line_of(std::size_t text_at) const;
  // The column of a byte of `text`, in characters, from 1.
  [[nodiscard]] std::size_t column_of(std::size_t text_at) const;
};

struct DecodeError {
  std::string message;  // one line: "is empty", "is binary, not text", "unknown encoding X"
};

// `encoding` empty: UTF-16 by its BOM, else UTF-8 where valid, else Windows-1252.
// Returns an error for empty and for binary input (NUL bytes without a UTF-16 BOM, or many control characters).
struct DecodeResult {
  std::optional<Decoded> decoded;
  std::optional<DecodeError> error;
};
DecodeResult decode(std::string_view bytes, std::string_view encoding = {});

}  // namespace notulen
