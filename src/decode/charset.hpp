#pragma once
// The characters of a file's bytes, whatever their encoding, given to Clean one after the other.

#include <string>
#include <string_view>

#include "decode/clean.hpp"

namespace notulen::decoding {

// Each begins at `from` (behind a BOM) and gives byte positions of the whole file.
void read_utf8(std::string_view bytes, std::size_t from, Clean& clean);
void read_utf16(std::string_view bytes, std::size_t from, bool big_endian, Clean& clean);
void read_windows_1252(std::string_view bytes, Clean& clean);
// Any other encoding that ICU knows; false where it does not. Sets `name` to the usual form of the name.
bool read_with_icu(std::string_view bytes, std::string& name, Clean& clean);

// True where the bytes are UTF-8, forgiving a last character that is cut off behind others that are whole.
bool is_utf8(std::string_view bytes);

}  // namespace notulen::decoding
