#pragma once
// The keys between two `---` with which a site's page begins: `title: …`, `layout: …`.

#include <cstddef>
#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// The line that closes it, from 0; 0 where the text begins otherwise.
std::size_t front_matter_end(const std::vector<Line>& lines);

// Marks its rulers, and the keys that only the site reads (table `site_key`), in `out`.
void mark_front_matter(const std::vector<Line>& lines, const Vocabulary& words, std::vector<bool>& out);

}  // namespace notulen::layout
