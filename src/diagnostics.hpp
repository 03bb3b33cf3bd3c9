#pragma once
// The closed list of diagnostic codes. A code is never renamed; README.md lists them with their meaning.

#include <array>
#include <string_view>

namespace notulen::code {

inline constexpr std::string_view no_minutes = "no-minutes";              // nothing in the text looks like minutes
inline constexpr std::string_view weekday_mismatch = "weekday-mismatch";  // `maandag 3 mei` that was a Tuesday
inline constexpr std::string_view impossible_date = "impossible-date";    // `30 februari`
inline constexpr std::string_view date_conflict = "date-conflict";        // the heading names two days
inline constexpr std::string_view unclaimed = "unclaimed";                // text that stands in no value or content
inline constexpr std::string_view invalid_bytes = "invalid-bytes";        // bytes the encoding does not know
inline constexpr std::string_view present_and_absent = "present-and-absent";  // a person listed as both
inline constexpr std::string_view limit_reached = "limit-reached";        // a limit cut the reading short

inline constexpr std::array all{no_minutes,   weekday_mismatch, impossible_date,    date_conflict,
                                unclaimed,    invalid_bytes,    present_and_absent, limit_reached};

}  // namespace notulen::code
