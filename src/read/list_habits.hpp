#pragma once
// What a list of persons does throughout: how it parts them, and where it tells their functions.

#include <string_view>
#include <vector>

#include "read/entry_parts.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct ListHabits {
  long brackets = 0, dashes = 0;
  bool commas = false;            // commas or semicolons part the list
  bool commas_part = false;       // `A, de heer B`: what stands behind some comma is the next person
  bool function_last = false;     // the list ends with a function
  bool functions_follow = false;  // each behind its name, with nothing before the next
  bool bars_part = false;         // `A Bos | B Vink`: a bar stands for a comma
  bool first_names = false;       // the list is one of first names
  bool things = false;            // `bier, taart, Bert, muziek`: words in small letters are of nobody
  bool nicknames = false;         // `tobi, m3rel, Bert`: one word each, in whatever letters
};

// A word in small letters that may be how somebody is called: no word of any table that tells of persons, no plural.
bool may_be_nickname(std::string_view word, const Vocabulary& words);

// `2tal`: what stands right behind a figure is no name.
bool behind_figure(const std::vector<EntryPart>& parts, std::size_t at);

ListHabits list_habits(const std::vector<EntryPart>& parts, const Vocabulary& words);

}  // namespace notulen
