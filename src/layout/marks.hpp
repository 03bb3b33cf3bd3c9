#pragma once
// The marks that Markdown, org, wiki and HTML put around and before words, and what they say.

#include <optional>
#include <string>
#include <vector>

#include "layout/dialect.hpp"
#include "layout/lines.hpp"
#include "segment.hpp"

namespace notulen::layout {

// What a line is once its marks are off.
struct Marked {
  Text text;      // folded, no marks
  Style style;
  std::string_view bullet;    // of static storage
  int bullet_indent = 0;      // columns before the (last) bullet
  std::optional<bool> check;
  std::string_view tick;  // how a ticked box was written
  bool quoted = false;
  bool timed = false;         // a clock stood before the words
  std::vector<Span> debris;   // bytes of the document that are conversion debris ([bookmark: …], tags)
};

// Reads off bullet, heading marks, emphasis, links, tags, entities, escapes. `in_cell` keeps <br> as LF.
Marked read_marks(const Text& raw, const Dialect& dialect, bool in_cell = false);

// The length of a bullet at the start of `text`, blank behind it included; 0 for none.
std::size_t bullet_length(std::string_view text);

// The text is a bullet alone, one that is no sign besides as `-` and `–` are.
bool is_bullet(std::string_view text);

// Three or more of one of `-=_*~/+#.` and nothing else.
bool is_rule(std::string_view text);

}  // namespace notulen::layout
