#pragma once
// AsciiDoc's blocks (docs.asciidoctor.org/asciidoc): attributes, lists, tables, links.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

// Where a text is written in it, its lists and tables become those that the later stages know (`** x` is set in as `* x`,
// `. x` is a bullet, cells below each other are a row between bars); what tells only how to show a block goes to `furniture`.
void read_asciidoc(std::vector<Line>& lines, std::vector<Span>& furniture);

}  // namespace notulen::layout
