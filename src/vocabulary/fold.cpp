#include "fold.hpp"

#include <string>

#include "vocabulary.hpp"

namespace notulen {

std::string fold_case(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<char>(vocabulary::folded(text, i));
  return out;
}

bool word_boundary_of_any(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size() || !vocabulary::word_byte(text, at)) return true;
  std::size_t before = at - 1;
  while (before > 0 && vocabulary::continuation(text[before])) --before;
  return !vocabulary::word_byte(text, before);
}

}  // namespace notulen
