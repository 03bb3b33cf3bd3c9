#pragma once
// Heads that a wiki or a site keeps as keys and values: `{{Vergadering`, `|datum=2014-03-04`, … `}}`; `aanwezig: [A, B]`.

#include <vector>

#include "layout/lines.hpp"
#include "vocabulary.hpp"

namespace notulen::layout {

// The keys of such a template become labels, the marks around them go to `furniture`. Lists in the head of a site's page
// lose their brackets, and such a head in TOML is turned into YAML.
void open_templates(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words);

}  // namespace notulen::layout
