#pragma once
// The sha256 of bytes, in hexadecimal: the id of a document.

#include <string>
#include <string_view>

namespace notulen {

std::string sha256(std::string_view bytes);
// The same in base64, as a Content-Security-Policy wants it.
std::string sha256_base64(std::string_view bytes);

}  // namespace notulen
