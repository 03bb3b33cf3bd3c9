#include "formats/format.hpp"

#include <algorithm>

#include "formats/csv.hpp"
#include "formats/ics.hpp"
#include "formats/markdown.hpp"
#include "formats/ori_a.hpp"
#include "formats/popolo.hpp"

namespace notulen {

const std::vector<Format>& all_formats() {
  static const std::vector<Format> all = [] {
    std::vector<Format> out{
        {.name = "markdown", .extension = ".md", .media_type = "text/markdown", .about = "minutes in one clean layout", .between = "\n", .render = markdown},
        {.name = "ics", .extension = ".ics", .media_type = "text/calendar", .about = "next meeting and actions with a date, for calendars", .render = ics},
        {.name = "ori-a", .extension = ".xml", .media_type = "application/xml", .about = "ORI-A 1.0.1, for archives of councils", .joins = false, .render = ori_a},
        {.name = "popolo", .extension = ".jsonld", .media_type = "application/ld+json", .about = "Popolo as JSON-LD", .render = popolo},
    };
    for (const CsvTable& table : csv_tables())
      out.push_back({.name = "csv", .table = table.name, .extension = ".csv", .media_type = "text/csv", .about = "one table, for spreadsheets", .heading = table.heading, .render = table.rows});
    return out;
  }();
  return all;
}

const Format* find_format(std::string_view name, std::string_view table) {
  const auto found = std::find_if(all_formats().begin(), all_formats().end(), [&](const Format& f) { return f.name == name && f.table == table; });
  return found == all_formats().end() ? nullptr : &*found;
}

}  // namespace notulen
