#pragma once
// Titles with their text behind them in one paragraph or bullet.

#include <cstddef>
#include <string_view>
#include <vector>

#include "outline/reading.hpp"

namespace notulen::outlining {

// The bytes of a first sentence without a verb that text follows: `Ingekomen stukken. Een brief …`; 0 for none.
std::size_t led_end(std::string_view all, const Vocabulary& words);

// `Opening. De voorzitter opent …`, `Opening: Ria opent …`, `* Opening - Ria opent …`: three paragraphs or bullets or more
// begin so with a title's words, by the same mark, and nothing else heads them. Then the others that begin so are items too;
// so are lines of a block without blank lines.
void led_headings(const std::vector<Segment>& segments, std::vector<Reading>& readings, const Vocabulary& words);

}  // namespace notulen::outlining
