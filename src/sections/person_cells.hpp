#pragma once
// What the cells of a row about one person tell.

#include <string>
#include <string_view>
#include <vector>

#include "sections/attendance_table.hpp"

namespace notulen {

// `CDA (3 van 4)`, `VVD (5)`: how many came, or its seats.
std::string_view without_seats(std::string_view cell);

// What a cell of bodies tells beside the body: `WP, vz`, `OKRA (voorzitter)`; or a function: `secretaris (OCMW)`.
void tell_body(Person& person, std::string_view cell, const Vocabulary& words);

// `volmacht aan app. 5, mw. Bos`, `volmacht aan het bestuur`: whoever takes the proxy; `dhr. T. Bos`, who is there for a body.
bool names_taker(Row& row, std::string_view said, const Vocabulary& words);

// `ja`, `nee`, `afgemeld`, `ja, vz.`: the first words are the mark, the rest tells more.
void mark_presence(Row& row, std::string_view said, bool letters, const Vocabulary& words);

// `R. Pol, mw. J. Bos` in one cell; `Bijen, Antoon` is one person. Each gets what the row says.
bool several_in(const std::string& cell, const Row& row, std::vector<Row>& out, const Vocabulary& words);

// `Zwaluwen | afgemeld`: where the names of a body's persons stand the body is said to be absent.
bool body_absent(const std::string& cell, Row& row, const Vocabulary& words);

// `Dorpslijst (vervangt B. Kost)`, `VVD (vanaf 20.25 uur)`: what the bracket tells of the person; the body before it.
std::string_view without_aside(Person& person, std::string_view cell, const Vocabulary& words);

}  // namespace notulen
