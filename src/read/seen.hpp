#pragma once
// What stands anywhere in a text: tables that have words of it, and bytes.

#include <string_view>

#include "bytes.hpp"
#include "vocabulary/ahead.hpp"
#include "vocabulary/table_set.hpp"

namespace notulen::reading {

struct Seen {
  vocabulary::TableSet tables;
  Bytes bytes;
  Seen(std::string_view text, const Vocabulary& words) : tables(Ahead::anywhere(text, words)), bytes(text) {}
  // The bytes alone: any word may stand there.
  explicit Seen(std::string_view text) : bytes(text) { tables.bits.fill(~0ull); }
};

}  // namespace notulen::reading
