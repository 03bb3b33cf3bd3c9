#pragma once
// A document for people: its outline in plain lines, and what a reader should look at again.

#include <cstddef>
#include <string>
#include <string_view>

#include "model.hpp"

namespace notulen {

// Title, date, who was there, the items one below the other, decisions, what is still to be done, when they meet again.
// Lines are broken at so many characters; 0: never.
std::string outline_text(const Document& document, bool colour, std::size_t width = 0);

// A line for every person, item, decision and follow-up whose confidence lies below the threshold:
// `FILE:line: 0.62 attendee: Jan Bos`.
std::string review_text(const Document& document, double threshold, std::string_view file);

}  // namespace notulen
