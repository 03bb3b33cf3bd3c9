#pragma once
// Shortcodes of a site that hold what was decided or is to be done: `{{< besluit >}} … {{< /besluit >}}`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// What stands inside becomes a paragraph behind a label: `Actie Jan: offerte opvragen (1 mei)`. The rest of the marks goes
// to `furniture`.
void read_shortcodes(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
