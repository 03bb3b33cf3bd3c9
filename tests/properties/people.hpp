#pragma once
// Lists of persons, as many layouts as there are.

#include <string>

#include "properties/minutes.hpp"

namespace properties {

// Those present and those absent, in the order of the style, officers on lines of their own before them.
void list_all(std::string& out, const Minutes& minutes, const Style& style);

}  // namespace properties
