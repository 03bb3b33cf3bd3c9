#pragma once
// The sha256 of bytes, in hexadecimal: the id of a document.

#include <string>
#include <string_view>

namespace notulen {

std::string sha256(std::string_view bytes);

}  // namespace notulen
