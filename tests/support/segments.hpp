#pragma once
// What the layout makes of a text, for tests to compare: a segment a line.

#include <memory>
#include <string>

#include "layout.hpp"

namespace notulen::test {

// A layout with the decoded text that it looks at.
struct LaidOut : Layout {
  std::shared_ptr<const DecodeResult> source;
};
inline LaidOut layout_of(const std::string& text) {
  const auto source = std::make_shared<const DecodeResult>(decode(text));
  if (!source->decoded) return {Layout{}, source};  // of an empty text
  return {lay_out(*source->decoded, Vocabulary::built_in()), source};
}

// `#2 Kop`, `1- eerste` (depth and bullet), `[x] klaar`, `b vet`, `i schuin`, `u onderstreept`, `> aangehaald`, plain text
// as it is; rows of a table as `|a|b|`, the header's as `=a=b=`.
inline std::string shown(const Layout& layout) {
  std::string out;
  for (const Segment& s : layout.segments) {
    for (std::size_t r = 0; r < s.rows.size(); ++r) {
      const char* const edge = s.header && r == 0 ? "=" : "|";
      out += edge;
      for (const Text& cell : s.rows[r]) out += cell.str() + edge;
      out += "\n";
    }
    if (s.is_table()) continue;
    if (s.quoted) out += "> ";
    if (s.style.heading > 0) out += "#" + std::to_string(s.style.heading) + " ";
    if (!s.bullet.empty()) out += std::to_string(s.depth) + std::string(s.bullet) + " ";
    if (s.check) out += *s.check ? "[x] " : "[ ] ";
    if (s.style.bold) out += "b ";
    if (s.style.italic) out += "i ";
    if (s.style.underlined) out += "u ";
    out += s.text.str() + "\n";
  }
  return out;
}

inline std::string shown(const std::string& text) { return shown(layout_of(text)); }

// The bytes set aside as furniture, a span a line.
inline std::string furniture(const std::string& text) {
  std::string out;
  for (const Span& span : layout_of(text).furniture) out += text.substr(span.begin, span.end - span.begin) + "\n";
  return out;
}

}  // namespace notulen::test
