#pragma once
// All word tables as one look-up structure. A table and the first word of its entries are one key; under it stand the
// entries by what their second word begins with, of each the longest first. Most questions are answered `no` by one bit: by how the text ahead begins, before the
// word is read, and then by the word.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
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
  std::uint32_t second = 0;  // the byte that its second word begins with; 0 where no blank stands behind the first
};

// The entries of one key. Suffixes of words have keys of their own, see suffix_word().
struct Group {
  std::uint64_t key = 0;
  std::uint32_t first = 0, count = 0;  // in `entries`; no entry where the place is free
  std::uint32_t alone = 0;             // how many of them have no second word: the last ones
};

// What a first word is in: `set` in Index::sets, 0 where the place is free. Words of one check have one set.
struct WordTables {
  std::uint32_t check = 0, set = 0;
};

// Views: what is built in stands in the program as constants, made when it is built (embed.cpp).
struct Index {
  std::span<const std::uint16_t> starts;  // of how a text begins, see start_pair(): what may match there, in `sets`
  std::span<const std::uint64_t> filter;  // a bit for each key
  std::span<const Group> groups;          // open addressing, never full
  std::span<const Entry> entries;
  std::string_view bytes;                 // folded entries and their values
  std::span<const WordTables> words;      // open addressing, never full
  std::span<const std::uint16_t> endings; // of how words end, see ending_key(): what suffixes may match, in `sets`
  std::span<const TableSet> sets;         // the first one empty, the second of all tables that have suffixes
  std::span<const std::uint64_t> tables;  // hashes of the tables' names, in order
  std::string_view hash;                  // of all entries, hexadecimal
};

// What an index made while the program runs looks at.
struct Storage {
  std::vector<std::uint64_t> filter, tables;
  std::vector<Group> groups;
  std::vector<Entry> entries;
  std::vector<WordTables> words;
  std::vector<std::uint16_t> starts, endings;
  std::vector<TableSet> sets;
  std::string bytes, hash;
  [[nodiscard]] Index index() const { return {starts, filter, groups, entries, bytes, words, endings, sets, tables, hash}; }
};

// The key of a table (by the hash of its name) and a first word (by its hash).
constexpr std::uint64_t key_of(std::uint64_t table, std::uint64_t word) {
  const std::uint64_t mixed = (table ^ (word << 1)) * 0x9E3779B97F4A7C15ull;
  return mixed ^ (mixed >> 29);
}

// How a text begins, by its first two bytes; one for all that begin with no letter or digit.
constexpr std::size_t start_pairs = start_kinds_count * start_kinds_count;
inline std::size_t start_kind(std::string_view text, std::size_t at) { return at < text.size() ? start_kinds[static_cast<unsigned char>(text[at])] : 0; }
inline std::size_t start_pair(std::string_view text) {
  const std::size_t first = start_kind(text, 0);
  return first == 0 ? 0 : first * start_kinds_count + start_kind(text, 1);
}
// The tables that may have an entry where a text begins so: all that have one, and those whose suffixes may end its word.
inline const TableSet& starting(const Index& index, std::string_view text) { return index.sets[index.starts[start_pair(text)]]; }

inline bool has_bit(std::span<const std::uint64_t> bits, std::uint64_t key) {
  const std::uint64_t bit = key & (bits.size() * 64 - 1);
  return (bits[bit >> 6] >> (bit & 63) & 1) != 0;
}

// What stands for the first word in the key of suffixes: the last byte of the word.
constexpr std::uint64_t suffix_word(unsigned char last) { return ~static_cast<std::uint64_t>(last); }

// The order of a group's entries.
struct DescendingSecond {
  bool operator()(const Entry& entry, std::uint32_t second) const { return entry.second > second; }
  bool operator()(std::uint32_t second, const Entry& entry) const { return second > entry.second; }
};

// The entries of a group whose second word begins with this byte; 0: that have none.
inline std::span<const Entry> with_second(const Index& index, const Group& group, std::uint32_t second) {
  const std::span<const Entry> all = index.entries.subspan(group.first, group.count);
  if (second == 0) return all.last(group.alone);
  if (group.alone == group.count) return {};
  const auto [begin, end] = std::equal_range(all.begin(), all.end(), second, DescendingSecond());
  return {begin, end};
}

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

// The first `n` of eight letters and digits, folded.
constexpr std::uint64_t small_letters(std::uint64_t eight, unsigned n) { return (eight | every_byte * 0x20) & ~std::uint64_t{0} >> (64 - 8 * n); }
// FirstWord::ending behind them; `before`: what it was.
constexpr unsigned ending_of(std::uint64_t folded, unsigned n, unsigned before) {
  const auto last = static_cast<unsigned>(folded >> 8 * (n - 1));
  return ((n > 1 ? static_cast<unsigned>(folded >> 8 * (n - 2)) : before) & 0xFF) << 8 | last;
}

// The rest of a word that has letters beyond ASCII.
inline FirstWord word_of_letters(std::string_view near, FirstWord word) {
  for (;;) {
    std::uint64_t eight = 0;
    unsigned n = 0;
    for (; n < 8 && word.size < near.size() && word_byte(near, word.size); ++n, ++word.size) eight |= std::uint64_t{folded(near, word.size)} << 8 * n;
    if (n > 0) word.hash = word_step(word.hash, eight);
    if (n < 8) break;
  }
  const unsigned last = word.size > 0 ? folded(near, word.size - 1) : 0;
  word.ending = word.size > 1 ? static_cast<unsigned>(folded(near, word.size - 2)) << 8 | last : last;
  return word;
}

// The same where its first bytes are known.
inline FirstWord word_goes_on(std::string_view near, FirstWord word) {
  for (;;) {
    const std::uint64_t eight = eight_bytes(near.data() + word.size, near.size() - word.size);
    const unsigned n = plain_bytes(eight);
    if (n < 8 && (eight >> 8 * n & 0x80) != 0) return word_of_letters(near, word);
    if (n == 0) return word;
    const std::uint64_t folded = small_letters(eight, n);
    word.hash = word_step(word.hash, folded);
    word.size += n;
    word.ending = ending_of(folded, n, word.ending);
    if (n < 8) return word;
  }
}

inline FirstWord first_word(std::string_view ahead, std::size_t longest = longest_word) { return word_goes_on(ahead.substr(0, longest), {}); }

constexpr std::size_t ending_keys = 1024;
constexpr std::size_t ending_key(unsigned ending) { return (ending ^ ending >> 6) & (ending_keys - 1); }

// The tables that may have an entry where this word begins: all that have one, perhaps others.
inline const TableSet& tables_of_word(const Index& index, const FirstWord& word) {
  const std::size_t mask = index.words.size() - 1;
  const auto check = static_cast<std::uint32_t>(word.hash >> 32);
  for (std::size_t at = word.hash & mask; index.words[at].set > 0; at = (at + 1) & mask)
    if (index.words[at].check == check) return index.sets[index.words[at].set];
  return index.sets[0];
}
// The tables of which a suffix may end it.
inline const TableSet& tables_of_ending(const Index& index, unsigned ending) { return index.sets[index.endings[ending_key(ending)]]; }

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
