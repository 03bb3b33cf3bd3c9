#pragma once
// Tables of persons whose first row names the columns: `Naam | Organisatie`, `Voornaam | Achternaam | Rol`.

#include <optional>
#include <string>
#include <vector>

#include "read/entry.hpp"
#include "read/label.hpp"
#include "segment.hpp"
#include "vocabulary.hpp"

namespace notulen {

struct Row {
  Person person;
  bool absent = false;      // a column says so
  std::optional<Label> list;  // a row of its own above it does: `Afwezig m.k. | |`
  Spans spans;              // of the decoded document
  std::string taker;        // who was there for the body that the row names
  bool couple = false;      // one of two in one cell, of one name
};

// The list that the table is: the only column whose head is a label of attendance says so (`Afwezig m.k. | Functie`).
std::optional<Label> list_headed(const Segment& table, const Vocabulary& words);

// One person a row; nothing where the first row does not name the columns of an attendance table.
std::vector<Row> read_attendance_table(const Segment& table, const Vocabulary& words);

}  // namespace notulen
