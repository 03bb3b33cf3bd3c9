#pragma once
// What a list says of a person beside his name: in brackets, behind a comma or a dash.

#include <cstddef>
#include <string_view>

#include "model.hpp"
#include "vocabulary.hpp"

namespace notulen {

// A code such as `FtH`: short, and its letters begin the words of the name.
bool code_of(std::string_view code, std::string_view name);

// What somebody is called by where people sign in: the first name in small letters, or the beginnings of two names.
bool login_of(std::string_view login, std::string_view name);

// Puts one statement about a person where it belongs: role, organisation, presence, notice, reason, code; what is none
// of these is the organisation, or the remark.
void describe_person(Person& person, std::string_view said, const Vocabulary& words, bool else_remark);

// The same for each part of a bracket: `(raadslid VVD, vanaf 20.15 uur)`.
void describe_bracket(Person& person, std::string_view bracket, const Vocabulary& words);

// Puts down the person that a statement names as the one sat for, or as the one who sits: `vervangt Jan Bos`.
bool stands_in(Person& person, std::string_view said, const Vocabulary& words);

// Where what is told of a person begins behind his name in one run of words: `A m.k.`, `A voorzitter`, `A vanaf
// 20.15 uur`, `A namens de VVD`; 0 for nowhere.
std::size_t told_behind(std::string_view said, const Vocabulary& words);

// Where `vervangt B` begins inside the words of one person; 0 for nowhere.
std::size_t stand_in_inside(std::string_view said, const Vocabulary& words);

}  // namespace notulen
