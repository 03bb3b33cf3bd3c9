#pragma once
// Where the list of persons begins and how far it reaches.

#include <vector>

#include "outline/draft.hpp"
#include "read/entry.hpp"

namespace notulen::outlining {

// `Aanwezig  PR, Ellen Vos (EV)`, `Tegenwoordig zijn 34 leden, te weten A en B`: behind these words no colon is needed.
bool lists_persons(const Draft& draft, std::size_t i);

// `Raadsleden: A, B` above everything else: a group opens the list without a label of its own.
bool opens_group(const Draft& draft, std::size_t i);

// `Namens de bewoners:` with persons below it opens the list too.
bool heads_persons(const Draft& draft, std::size_t i);

// A table one of whose cells is a label of attendance, or whose header names the columns of one.
bool table_attendance(const Draft& draft, std::size_t i);

// The list that began at segment `since`, by a label on a line of its own (`bare`) or not, goes on at segment i.
bool holds_attendance(const Draft& draft, std::size_t i, std::size_t since, bool bare);

// A person and what he is, known by initials, a first name or an honorific; and nobody else.
bool one_person(const std::vector<Entry>& entries);

// `2. Aanwezigen` over a list or table of persons: an item that is the attendance too.
bool numbered_list(const Draft& draft, std::size_t i);

}  // namespace notulen::outlining
