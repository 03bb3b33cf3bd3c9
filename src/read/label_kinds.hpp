#pragma once
// What labels announce, by the kinds of src/vocabulary/labels.txt.

#include <string_view>

namespace notulen {

// A list of persons.
inline bool list_label(std::string_view kind) { return kind == "present" || kind == "absent" || kind == "guests"; }

// One person by his office.
inline bool officer_label(std::string_view kind) { return kind == "chair" || kind == "secretary" || kind == "officer"; }

// What the block at the start of minutes tells.
inline bool heading_label(std::string_view kind) {
  return list_label(kind) || officer_label(kind) || kind == "date" || kind == "time" || kind == "end_time" || kind == "location";
}

// `Opening:`, `Verslag vorige keer:` are subjects of the talk too; `Actielijst:`, `Aanwezig:` are not.
inline bool subject_label(std::string_view kind) {
  return kind == "time" || kind == "end_time" || kind == "minutes" || kind == "secretary" || kind == "skip" || kind == "subject";
}

}  // namespace notulen
