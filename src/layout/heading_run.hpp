#pragma once
// Which of the numbers inside a long line number the headings of the agenda.

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/number.hpp"

namespace notulen::layout {

// A numbered heading's place in a long line.
struct Heading {
  std::size_t at = 0;
  Number number;
  bool title_word = false;
};

// Of the numbers that could begin a heading, the run that reads best: each the one behind the one before, or a new
// start. `s` is the line they stand in. Indices into `all`, ascending.
std::vector<std::size_t> running(const std::vector<Heading>& all, std::string_view s);

// Where lettered sub-headings stand, `2. Personeel a) Vacature … b) Verzuim …`: the first right behind the title of one
// of `mains`, further ones before the next. Places in `s`, ascending.
std::vector<std::size_t> letters_below(const std::vector<std::size_t>& mains, std::string_view s);

// Headings numbered `A. B. C.` or `I. II. III.` where no figures run on: each the one behind the one before, the first
// with a title's word, the others behind a sentence's end. Places in `s`, ascending.
std::vector<std::size_t> capitals_running(const std::vector<Heading>& all, std::string_view s);

}  // namespace notulen::layout
