#include "fold.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

#include "vocabulary.hpp"

namespace notulen {

std::string fold_case(std::string_view text) {
  std::string out(text);
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = std::min(at + 8, out.size());
    std::uint64_t eight = 0;
    if (end == at + 8) std::memcpy(&eight, &out[at], 8);
    if (end == at + 8 && (eight & vocabulary::every_byte * 0x80) == 0) {  // of ASCII alone: a capital lacks one bit
      const std::uint64_t capitals = (eight + vocabulary::every_byte * (0x80 - 'A')) & ~(eight + vocabulary::every_byte * (0x80 - 'Z' - 1));
      eight |= (capitals & vocabulary::every_byte * 0x80) >> 2;
      std::memcpy(&out[at], &eight, 8);
      at = end;
    }
    for (; at < end; ++at) out[at] = static_cast<char>(vocabulary::folded(text, at));
  }
  return out;
}

bool word_boundary_of_any(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || !vocabulary::word_byte(text, at)) return true;
  std::size_t before = at - 1;
  while (before > 0 && vocabulary::continuation(text[before])) --before;
  return !vocabulary::word_byte(text, before);
}

}  // namespace notulen
