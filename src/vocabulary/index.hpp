#pragma once
// All word tables as one look-up structure. A table and the first word of its entries are one key; under it stand the
// entries, the longest first. Most questions are answered `no` by one bit of a filter: by how the text ahead begins,
// before the word is read, and then by the word.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fold.hpp"
#include "table_set.hpp"

namespace notulen::vocabulary {

struct Entry {
  std::uint32_t key = 0, value = 0;  // where they begin in `bytes`
  std::uint32_t key_size = 0, value_size = 0;
};

// The entries of one key. Suffixes of words have keys of their own, see suffix_word().
struct Group {
  std::uint64_t key = 0;
  std::uint32_t first = 0, count = 0;  // in `entries`; no entry where the place is free
};

// What a first word is in: `set` in Index::sets, 0 where the place is free. Words of one check have one set.
struct WordTables {
  std::uint32_t check = 0, set = 0;
};

// Views: what is built in stands in the program as constants, made when it is built (embed.cpp).
struct Index {
  std::span<const std::uint64_t> starts;  // a bit for each start_key() and any_start()
  std::span<const std::uint64_t> filter;  // a bit for each key
  std::span<const Group> groups;          // open addressing, never full
  std::span<const Entry> entries;
  std::string_view bytes;                 // folded entries and their values
  std::span<const WordTables> words;      // open addressing, never full
  std::span<const std::uint16_t> endings; // of how words end, see ending_key(): what suffixes may match, in `sets`
  std::span<const TableSet> sets;         // the first one empty
  std::span<const std::uint64_t> tables;  // hashes of the tables' names, in order
  std::string_view hash;                  // of all entries, hexadecimal
};

// What an index made while the program runs looks at.
struct Storage {
  std::vector<std::uint64_t> starts, filter, tables;
  std::vector<Group> groups;
  std::vector<Entry> entries;
  std::vector<WordTables> words;
  std::vector<std::uint16_t> endings;
  std::vector<TableSet> sets;
  std::string bytes, hash;
  [[nodiscard]] Index index() const { return {starts, filter, groups, entries, bytes, words, endings, sets, tables, hash}; }
};

// The key of a table (by the hash of its name) and a first word (by its hash).
constexpr std::uint64_t key_of(std::uint64_t table, std::uint64_t word) {
  const std::uint64_t mixed = (table ^ (word << 1)) * 0x9E3779B97F4A7C15ull;
  return mixed ^ (mixed >> 29);
}

// The key of a table and how a text begins, by its first two bytes.
inline std::uint64_t start_key(std::uint64_t table, std::string_view text) {
  const auto at = [&](std::size_t i) { return i < text.size() ? start_bytes[static_cast<unsigned char>(text[i])] : 0u; };
  const unsigned first = at(0);
  return (table ^ (first == 0 ? 0u : first | at(1) << 8)) * 0x9E3779B97F4A7C15ull >> 32;
}

// What a table that has suffixes has as well: any word may end in them.
constexpr std::uint64_t any_start(std::uint64_t table) { return (table ^ 0xFFFFu) * 0x9E3779B97F4A7C15ull >> 32; }

inline bool has_bit(std::span<const std::uint64_t> bits, std::uint64_t key) {
  const std::uint64_t bit = key & (bits.size() * 64 - 1);
  return (bits[bit >> 6] >> (bit & 63) & 1) != 0;
}

// What stands for the first word in the key of suffixes: the last byte of the word.
constexpr std::uint64_t suffix_word(unsigned char last) { return ~static_cast<std::uint64_t>(last); }

// The group of a key, null for none.
inline const Group* group_of(const Index& index, std::uint64_t key) {
  if (!has_bit(index.filter, key)) return nullptr;
  const std::size_t mask = index.groups.size() - 1;
  for (std::size_t at = (key >> 40) & mask; index.groups[at].count > 0; at = (at + 1) & mask)
    if (index.groups[at].key == key) return &index.groups[at];
  return nullptr;
}

// The word a text begins with.
struct FirstWord {
  std::uint64_t hash = hash_seed;
  std::size_t size = 0;
  unsigned ending = 0;  // its last two bytes, folded; 0 for no word
};

// No first word is longer: keeps a question's cost bounded.
constexpr std::size_t longest_word = 200;

inline FirstWord first_word(std::string_view ahead) {
  const std::string_view near = ahead.substr(0, longest_word);
  FirstWord word;
  for (; word.size < near.size(); ++word.size) {
    unsigned char c = plain_letters[static_cast<unsigned char>(near[word.size])];
    if (c == 0) {  // no letter or digit of ASCII
      if (static_cast<unsigned char>(near[word.size]) < 0x80 || !word_byte(near, word.size)) break;
      c = folded(near, word.size);
    }
    word.hash = hash_step(word.hash, c);
    word.ending = (word.ending << 8 | c) & 0xFFFF;
  }
  return word;
}

constexpr std::size_t ending_keys = 1024;
constexpr std::size_t ending_key(unsigned ending) { return (ending ^ ending >> 6) & (ending_keys - 1); }

// The tables that may have an entry where this word begins: all that have one, perhaps others. `both` is where they
// stand when the word and its ending tell of some.
inline const TableSet& tables_of(const Index& index, const FirstWord& word, TableSet& both) {
  const TableSet* of_word = &index.sets[0];
  const std::size_t mask = index.words.size() - 1;
  const auto check = static_cast<std::uint32_t>(word.hash >> 32);
  for (std::size_t at = word.hash & mask; index.words[at].set > 0; at = (at + 1) & mask) {
    if (index.words[at].check != check) continue;
    of_word = &index.sets[index.words[at].set];
    break;
  }
  const TableSet& of_ending = index.sets[index.endings[ending_key(word.ending)]];
  if (&of_ending == &index.sets[0]) return *of_word;
  if (of_word == &index.sets[0]) return of_ending;
  both = *of_word;
  both.add(of_ending);
  return both;
}

// Reads table files; the index is made when all are read.
class Builder {
 public:
  // Returns what is wrong with the file (`line 3: …`), or nothing.
  std::optional<std::string> read(std::string_view file);
  [[nodiscard]] Storage build() const;

 private:
  struct Table {
    std::map<std::string, std::string> entries;                 // folded entry → value
    std::vector<std::pair<std::string, std::string>> suffixes;  // folded suffix → value
  };
  std::map<std::string, Table, std::less<>> tables_;
};

}  // namespace notulen::vocabulary
