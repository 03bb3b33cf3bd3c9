#pragma once
// Takes the characters of a file one by one or in runs and makes the clean text with its map. Knows no encoding.

#include <cstddef>
#include <string_view>

#include "decode.hpp"

namespace notulen::decoding {

enum class Treat { keep, space, line_end, leave_out, control };

// What becomes of a character. `control` is left out too, and counted: many of them make a file binary.
Treat treatment(char32_t point);

// The character that Windows-1252 has at a byte (U+FFFD for the five it leaves open).
char32_t windows_1252(unsigned char byte);

class Clean {
 public:
  explicit Clean(Decoded& out) : out_(out) {}

  // UTF-8 that `treatment` keeps altogether, standing in the file as it is.
  void copy(std::string_view run, std::size_t file_at);
  // Any character, from bytes [file_at, file_at + file_length) of the file.
  void put(char32_t point, std::size_t file_at, std::size_t file_length);
  // Bytes that are no character.
  void invalid(std::size_t file_at, std::size_t file_length);
  // Ends the text with a line end.
  void finish();

  [[nodiscard]] std::size_t controls() const { return controls_; }
  // A character came that normalisation may change.
  [[nodiscard]] bool may_need_normalising() const { return may_need_normalising_; }
  void note_beyond_latin() { may_need_normalising_ = true; }

 private:
  void add(std::string_view utf8, std::size_t file_at, std::size_t file_length);
  void release(bool at_line_end);

  Decoded& out_;
  // A carriage return or soft hyphen whose meaning the next character decides.
  char32_t held_ = 0;
  std::size_t held_at_ = 0, held_length_ = 0;
  std::size_t controls_ = 0;
  bool may_need_normalising_ = false;
};

// Adds a unit to the map, to the last piece where it goes on in the same way.
void map_unit(std::vector<Decoded::Piece>& pieces, std::size_t text_at, std::size_t text_length, std::size_t file_at,
              std::size_t file_length);
// The same for bytes copied as they are.
void map_copy(std::vector<Decoded::Piece>& pieces, std::size_t text_at, std::size_t file_at, std::size_t length);

}  // namespace notulen::decoding
