#pragma once
// Promises in running text: `De wethouder zegt een brief toe`, `dat zeg ik u toe`, `Toegezegd wordt dat …`.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vocabulary.hpp"

namespace notulen {

struct Promise {
  enum class By {
    named,    // `owners`, none where the sentence does not tell
    speaker,  // `ik`: who has the word
    before,   // `hij`, `zij`: who the sentence before speaks of
  };
  By by = By::named;
  std::vector<std::string> owners;  // as written, article too
};

std::optional<Promise> read_promise(std::string_view sentence, const Vocabulary& words);

}  // namespace notulen
