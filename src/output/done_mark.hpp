#pragma once
// What a result tells of how it was made: from this, whoever converts again knows that it need not be made anew.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace notulen {

struct DoneMark {
  std::string file;                 // `document.file`
  std::string id;                   // sha256 of the file
  std::string version, vocabulary;  // of the program and its words
  std::size_t part = 1, parts = 1;  // which meeting of the file, of how many
};

// Of a result, or of its first bytes as far as the end of `document`; also of an array of results (a file that holds
// several meetings). Nothing when the bytes are no result or end before it.
std::optional<DoneMark> done_mark(std::string_view json);

}  // namespace notulen
