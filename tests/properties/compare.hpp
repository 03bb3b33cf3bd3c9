#pragma once
// What a document says otherwise than the minutes of which it was made.

#include <string>
#include <vector>

#include "model.hpp"
#include "properties/minutes.hpp"

namespace properties {

std::vector<std::string> names(const std::vector<notulen::Person>& people);
std::vector<std::string> names(const std::vector<Who>& people);

// A line a difference: `attendees[1].role: want voorzitter, got nothing`; empty where there is none.
std::string differences(const Minutes& minutes, const Style& style, const notulen::Document& document);

}  // namespace properties
