#pragma once
// Tables after RFC 4180 (comma, CRLF, quotes doubled), UTF-8 with a BOM, by which spreadsheets know it. The document's id, file and date stand before each row. A
// cell that a spreadsheet would run as a formula (it begins with = + - @ or a control character) gets an apostrophe in front.

#include <string_view>
#include <vector>

#include "formats/format.hpp"

namespace notulen {

struct CsvTable {
  std::string_view name;     // attendees, apologies, items, decisions, follow-ups
  std::string_view heading;  // names of the columns, the end of the line included
  Rendered (*rows)(const Document&);
};

const std::vector<CsvTable>& csv_tables();

}  // namespace notulen
