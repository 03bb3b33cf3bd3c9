#pragma once
// Whether words that may be many things are a list of persons, told by their names.

#include <cstddef>
#include <optional>
#include <string_view>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// A name that shows itself one: a known first name or initials, with a surname.
bool surely_named(const Person& person, const Vocabulary& words);

// How many persons a list names, and how many of them surely bear a name.
struct NamedList {
  std::size_t persons = 0, sure = 0;
  std::size_t bodies = 0;  // … of whom it tells whom they are of
  bool functions = false;  // one has a function
};

// Nothing where the list tells what somebody does, or one of its entries is no name.
std::optional<NamedList> read_named_list(std::string_view list, const Vocabulary& words);

// `-`, `geen`: nobody is listed.
bool names_nobody(std::string_view list, const Vocabulary& words);

// Words that name a body by themselves: `Gemeente Oost`, `Namens de bewoners`, a party, what has a number.
bool names_body(std::string_view words_of_it, const Vocabulary& words);

}  // namespace notulen
