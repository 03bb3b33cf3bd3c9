#pragma once
// Bodies behind a comma, `A, Dorpsraad Oost`, that other entries of the document show to be bodies.

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "model.hpp"
#include "read/entry.hpp"
#include "sections/list_lines.hpp"
#include "vocabulary.hpp"

namespace notulen {

// Whom the persons of a document stand for, as its lists have told so far.
struct Bodies {
  std::unordered_set<std::string> names;  // case folded
  std::size_t behind_comma = 0;           // persons whose body stood behind a comma
  std::size_t others = 0;                 // … elsewhere, or who had none
  std::size_t titled = 0, untitled = 0;   // persons with an honorific, and without

  // Every person has an honorific, so that `Oost` behind `mw. A` is none.
  [[nodiscard]] bool all_titled() const { return titled > 3 && untitled == 0; }
  // `A, Oost` is how these lists tell it.
  [[nodiscard]] bool by_comma() const { return behind_comma > 2 && behind_comma > 2 * others; }
  void count(std::string_view line, const Entry& entry);
  void count(const Person& person) { (person.honorific_prefix ? titled : untitled)++; }
};

// The entry at `k` tells whom the one before it stands for.
void merge_body(std::vector<Entry>& entries, std::size_t k);

// Merges what stands behind a person and a comma and is known as a body: from lists before (`known`), from brackets and
// the like in this one, or because it stands so on two lines of it.
void merge_listed_bodies(const std::vector<ListLine>& lines, std::vector<std::vector<Entry>>& read, const Bodies& known, const Vocabulary& words);

// … in a list that was read before the bodies were known: persons of the same source line, one right behind the other.
void merge_listed_bodies(std::vector<Person>& people, const Bodies& known);

}  // namespace notulen
