#pragma once
// What a page's foot and head hold: the title that runs on, the letterhead again, the page's number. Each marks lines of
// `out`; `blank` tells which lines hold nothing, `gaps` in which words may stand far apart.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Lines among which a foot and the head behind it are looked for: breaks may stand among any number of blank ones.
constexpr std::size_t tallest_page = 300;

// Behind the foot at line `foot` (from 0) the text's first lines stand again.
void repeated_letterhead(const std::vector<Line>& lines, const std::vector<bool>& blank, std::size_t foot, std::vector<bool>& out);

// The title right beside a page's number.
void running_title(const std::vector<Line>& lines, const std::vector<bool>& blank, std::size_t number, std::vector<bool>& out);

// A line and the page's number below it or behind a gap, again and again.
void mark_feet(const std::vector<Line>& lines, const std::vector<bool>& blank, const std::vector<bool>& gaps, std::vector<bool>& out);

// Numbers that count the form feeds; `sheet`: how many form feeds stand before each line.
void mark_numbers(const std::vector<Line>& lines, const std::vector<bool>& blank, const std::vector<std::size_t>& sheet, std::vector<bool>& out);

}  // namespace notulen::layout
