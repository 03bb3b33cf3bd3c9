#pragma once
// Which markup a document is written in.

#include <vector>

#include "layout/lines.hpp"

namespace notulen::layout {

struct Dialect {
  bool org = false;       // `*` at the start of a line makes a heading
  bool wiki = false;      // MediaWiki: `{|`, `\'\'\'`, `** deeper`
  bool wiki_heads = false; // … whose headings are `== Kop ==`, so that `# x` numbers a list
  bool asciidoc = false;  // `=` at the start of a line makes a heading
  bool markdown = false;  // `#` headings, ** and []() are likely meant as such
  bool setext = false;    // lines of === and --- below headings stand for the two levels that no `#` marks
  bool round = false;     // `o ` at the start of a line is a bullet, left of a word processor's round one
  bool dokuwiki = false;  // `====== Kop ======` is the highest
};

// What the document is written in, by what stands at the starts of its lines.
Dialect dialect_of(const std::vector<Line>& lines);

}  // namespace notulen::layout
