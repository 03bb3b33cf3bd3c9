#pragma once
// A set of word tables: which of them have an entry that begins with a word, which of them a grammar asks for. Two
// tables may share a bit, so that a set may hold a table too many, never one too few.

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "vocabulary.hpp"

namespace notulen::vocabulary {

struct TableSet {
  std::array<std::uint64_t, 8> bits{};

  // The factor was found by trial: with it the tables that are asked most share a bit with none that would often say yes
  // for them, as those of suffixes, which may end any word, and of small words. Any other is right, but slower.
  static constexpr std::size_t bit(TableName table) { return table.hash() * 0xFB3935E6D59D6537ull >> 55; }
  constexpr void add(TableName table) { bits[bit(table) >> 6] |= std::uint64_t{1} << (bit(table) & 63); }
  constexpr void add(const TableSet& other) {
    for (std::size_t i = 0; i < bits.size(); ++i) bits[i] |= other.bits[i];
  }
  [[nodiscard]] constexpr bool has(TableName table) const { return (bits[bit(table) >> 6] >> (bit(table) & 63) & 1) != 0; }
  [[nodiscard]] constexpr bool empty() const { return *this == TableSet{}; }
  friend constexpr bool operator==(const TableSet&, const TableSet&) = default;
};

// Whether any table is in both; the one set is known when the program is compiled.
template <TableSet Known>
constexpr bool meets(const TableSet& set) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return ((Known.bits[I] != 0 && (set.bits[I] & Known.bits[I]) != 0) || ...);
  }(std::make_index_sequence<8>());
}

}  // namespace notulen::vocabulary
