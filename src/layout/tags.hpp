#pragma once
// HTML tags in text.

#include <cstddef>
#include <string>
#include <string_view>

namespace notulen::layout {

struct Tag {
  std::string name;       // in small letters; `!--` of a comment, `!doctype`
  bool closing = false;   // `</p>`
  std::size_t length = 0; // bytes, 0 where there is none
};

// The tag that begins at `at`, in `tag`; false for none. Only HTML's names are tags: `<actiepunt X>` is none.
bool read_tag(std::string_view text, std::size_t at, Tag& tag);

// What its tags hold stands apart from what is around it: `p`, `td`, `li`, …
bool is_block(std::string_view name);

}  // namespace notulen::layout
