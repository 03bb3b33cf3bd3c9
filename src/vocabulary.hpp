#pragma once
// Word tables: what a Dutch reader knows, as data. One line an entry:
//
//   # a comment
//   [month]              the table the following entries belong to
//   januari = 1          an entry and its value
//   notulen              an entry whose value is itself
//   {een|twee} weken     two entries; `{een|}` may be left out
//   @reden = ziekte|verlof   names alternatives: `wegens {@reden}` (in its file)
//   -lid                 every word that ends in `lid` (`raadslid`); its value is what stands there
//
// Case never counts; a space stands for one or more spaces; a dot at the end of an entry may be missing in the text
// and the other way round. A user's file adds entries the same way.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace notulen {

// Lower case of ASCII, Latin-1 and Latin Extended-A letters; the rest stays. Keeps the number of bytes.
std::string fold_case(std::string_view text);

// True where a word ends (or begins) between byte at-1 and byte at: no letter or digit on both sides.
bool word_boundary_of_any(std::string_view text, std::size_t at);  // with letters beyond ASCII too
inline bool word_boundary(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return true;
  const auto before = static_cast<unsigned char>(text[at - 1]), next = static_cast<unsigned char>(text[at]);
  if (((before | next) & 0x80) != 0) return word_boundary_of_any(text, at);
  const auto plain = [](unsigned c) { return (c | 0x20) - 'a' < 26 || c - '0' < 10; };
  return !plain(next) || !plain(before);
}

namespace vocabulary {
struct Index;
struct FirstWord;
}

// The name of a word table, hashed: a literal's already when the program is compiled.
class TableName {
 public:
  template <std::size_t N>
  consteval TableName(const char (&name)[N]) : TableName(std::string_view(name, N - 1)) {}  // NOLINT: written as "month"
  constexpr TableName(std::string_view name) {                                              // NOLINT
    for (const char c : name) hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  }
  constexpr TableName(const std::string& name) : TableName(std::string_view(name)) {}  // NOLINT
  static constexpr TableName of_hash(std::uint64_t hash) {
    TableName out(std::string_view{});
    out.hash_ = hash;
    return out;
  }
  [[nodiscard]] constexpr std::uint64_t hash() const { return hash_; }

 private:
  std::uint64_t hash_ = 14695981039346656037ull;  // FNV-1a
};

class Vocabulary {
 public:
  using table_name = TableName;  // what grammar::lexicon makes of its table's name

  struct Match {
    std::size_t length = 0;      // bytes of the text
    std::string_view value;      // the entry's value; empty for a `-suffix` entry without one
  };

  struct Found {
    std::size_t begin = 0, end = 0;  // bytes of the text
    std::string_view value;
  };

  // The tables of src/vocabulary/.
  static const Vocabulary& built_in();

  // Adds the entries of a table file. Returns what is wrong with it (`line 3: …`), or nothing.
  std::optional<std::string> add(std::string_view file);

  // The longest entry of the table at the start of `ahead` that ends at a word's end.
  [[nodiscard]] std::optional<Match> longest(TableName table, std::string_view ahead) const;
  // Its length in bytes, 0 for none: what grammar::lexicon asks for.
  [[nodiscard]] std::size_t match_length(TableName table, std::string_view ahead) const;
  // The value when all of `text` is one entry.
  [[nodiscard]] std::optional<std::string_view> value(TableName table, std::string_view text) const;
  [[nodiscard]] bool contains(TableName table, std::string_view text) const { return value(table, text).has_value(); }
  // The first place in `text` where an entry of the table begins a word, looked for within so many bytes.
  [[nodiscard]] std::optional<Found> first(TableName table, std::string_view text,
                                           std::size_t within = std::string_view::npos) const;
  [[nodiscard]] bool has_table(TableName table) const;

  // The same words, and the names by which a document calls people though they do not look like names: `m3rel`.
  [[nodiscard]] Vocabulary naming(std::vector<std::string> names) const;
  // One of those names.
  [[nodiscard]] bool names(std::string_view text) const;

  // A hash of all entries, hexadecimal: the `generator.vocabulary` of the output.
  [[nodiscard]] std::string_view hash() const;

 private:
  friend class Ahead;
  // Whether any entry of the table begins with these letters: a quick look before the word is read.
  [[nodiscard]] bool may_start(TableName table, std::string_view ahead) const;
  // The same where the first word ahead is known and there is an index.
  [[nodiscard]] std::optional<Match> longest(TableName table, std::string_view ahead, const vocabulary::FirstWord& first) const;

  std::vector<std::string> added_;                  // files that were added
  bool built_in_ = false;                           // stands on the tables of src/vocabulary/
  std::shared_ptr<const std::vector<std::string>> names_;  // folded, in order; null for none
  std::shared_ptr<const vocabulary::Index> index_;  // null where nothing was added yet
};

}  // namespace notulen
