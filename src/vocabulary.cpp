#include "vocabulary.hpp"

#include <algorithm>

#include "letters.hpp"
#include "vocabulary/ahead.hpp"
#include "vocabulary/fold.hpp"
#include "vocabulary/index.hpp"

namespace notulen {

// Made by CMake from src/vocabulary/*.txt.
extern const std::string_view built_in_tables[];
extern const std::size_t built_in_table_count;
extern const vocabulary::Index built_in_index;

namespace {

using vocabulary::Entry;
using vocabulary::folded;
using vocabulary::Group;
using vocabulary::Index;

// No entry reaches farther: keeps a question's cost bounded.
constexpr std::size_t longest_entry = 400;

std::string_view undotted(std::string_view s) {
  while (!s.empty() && s.back() == '.') s.remove_suffix(1);
  return s;
}

// The first bytes of the text, which are a word, are those of the entry.
bool same(std::string_view key, std::string_view ahead, std::size_t size) {
  std::size_t at = 0;
  // Letters and digits of ASCII by eights.
  for (unsigned n = 8; n == 8 && at < size; at += n) {
    const std::uint64_t eight = vocabulary::eight_bytes(ahead.data() + at, size - at);
    n = vocabulary::plain_bytes(eight);
    if (n == 0) break;
    const std::uint64_t differs = vocabulary::small_letters(eight, n) ^ vocabulary::eight_bytes(key.data() + at, size - at);
    if ((differs & ~std::uint64_t{0} >> (64 - 8 * n)) != 0) return false;
  }
  while (at < size && folded(ahead, at) == static_cast<unsigned char>(key[at])) ++at;
  return at == size;
}

// How far the entry reaches in `ahead`, 0 where it does not stand there; `from` bytes are known to be equal.
std::size_t reach(std::string_view key, std::string_view ahead, std::size_t from) {
  std::size_t at = from;
  for (const char k : key.substr(std::min(from, key.size()))) {
    if (at >= ahead.size() || folded(ahead, at) != static_cast<unsigned char>(k)) return 0;
    ++at;
    if (k == ' ')
      while (at < ahead.size() && ahead[at] == ' ') ++at;
  }
  return at;
}

bool ends_with(std::string_view word, std::string_view suffix) {
  const std::size_t from = word.size() - suffix.size();
  for (std::size_t i = suffix.size(); i-- > 0;)
    if (folded(word, from + i) != static_cast<unsigned char>(suffix[i])) return false;
  return true;
}

std::string_view bytes(const Index& index, std::uint32_t at, std::uint32_t size) {
  return index.bytes.substr(at, size);
}

using vocabulary::FirstWord;
using Match = Vocabulary::Match;

// Adds up to eight letters to the word.
[[gnu::always_inline]] inline void add_letters(std::uint64_t eight, unsigned n, FirstWord& word) {
  const std::uint64_t folded = vocabulary::small_letters(eight, n);
  word = {vocabulary::word_step(word.hash, folded), word.size + n, vocabulary::ending_of(folded, n, word.ending)};
}

[[gnu::noinline]] void read_long_word(std::string_view ahead, FirstWord& word) {
  if (ahead.size() >= 16) {
    const std::uint64_t eight = vocabulary::eight_bytes(ahead.data(), 8), next = vocabulary::eight_bytes(ahead.data() + 8, 8);
    const unsigned n = vocabulary::plain_bytes(next);
    if (n < 8 && (next >> 8 * n & 0x80) == 0 && vocabulary::plain_bytes(eight) == 8) {
      word = {};
      add_letters(eight, 8, word);
      if (n > 0) add_letters(next, n, word);
      return;
    }
  }
  word = vocabulary::first_word(ahead);
}

// As vocabulary::first_word(); most words have fewer than eight letters, none beyond ASCII, and one look tells them. False
// for all others, which read_long_word() reads.
[[gnu::always_inline]] inline bool read_short_word(std::string_view ahead, FirstWord& word) {
  const std::uint64_t eight = vocabulary::eight_bytes(ahead.data(), ahead.size());
  const unsigned n = vocabulary::plain_bytes(eight);
  if (n == 8 || (eight >> 8 * n & 0x80) != 0) return false;
  word = {};
  if (n > 0) add_letters(eight, n, word);
  return true;
}

// The longest of the entries that begin with one word.
[[gnu::noinline]] std::optional<Match> longest_of(const Index& index, const Group& group, std::string_view ahead, const FirstWord& first) {
  // All begin with one word: it is compared when the rest is there.
  const std::string_view far = ahead.substr(0, longest_entry);
  // What the second word begins with tells most of them apart. Where a blank stands, one word alone is shorter than two.
  std::size_t second = first.size;
  while (second < far.size() && far[second] == ' ') ++second;
  const unsigned char next = second > first.size && second < far.size() ? folded(far, second) : 0;
  const auto matched = [&](const Entry& entry) -> std::size_t {
    const std::string_view key = bytes(index, entry.key, entry.key_size);
    if (key.size() < first.size) return 0;
    const std::size_t reached = key.size() == first.size ? first.size : reach(key, far, first.size);
    if (reached == 0 || !same(key, far, first.size)) return 0;
    std::size_t dotted = reached;
    while (dotted < far.size() && far[dotted] == '.') ++dotted;
    return dotted > reached || word_boundary(ahead, reached) ? dotted : 0;
  };
  if (next != 0)
    for (const Entry& entry : vocabulary::with_second(index, group, next))
      if (const std::size_t length = matched(entry)) return Match{length, bytes(index, entry.value, entry.value_size)};
  for (const Entry& entry : vocabulary::with_second(index, group, 0))
    if (const std::size_t length = matched(entry)) return Match{length, bytes(index, entry.value, entry.value_size)};
  return std::nullopt;
}

// The longest suffix of the table that the first word ends in.
[[gnu::noinline]] std::optional<Match> suffix_of(const Index& index, TableName table, std::string_view ahead, const FirstWord& first) {
  const std::string_view word = ahead.substr(0, first.size);
  const std::uint64_t last = vocabulary::suffix_word(folded(word, first.size - 1));
  const Group* group = vocabulary::group_of(index, vocabulary::key_of(table.hash(), last));
  if (group == nullptr || !word_boundary(ahead, first.size)) return std::nullopt;
  for (const Entry& entry : index.entries.subspan(group->first, group->count))
    if (word.size() > entry.key_size && ends_with(word, bytes(index, entry.key, entry.key_size)))
      return Match{first.size, bytes(index, entry.value, entry.value_size)};
  return std::nullopt;
}

[[gnu::noinline]] std::optional<Match> longest_in(const Index& index, TableName table, const Group* group, bool ending, std::string_view ahead, FirstWord first) {
  if (group != nullptr)
    if (const auto match = longest_of(index, *group, ahead, first)) return match;
  return ending ? suffix_of(index, table, ahead, first) : std::nullopt;
}

// Most tables have nothing here, which is soon said.
[[gnu::always_inline]] inline std::optional<Match> longest_behind(const Index& index, TableName table, std::string_view ahead, const FirstWord& first) {
  const Group* group = vocabulary::group_of(index, vocabulary::key_of(table.hash(), first.hash));
  const bool ending = first.size > 0 && index.sets[1].has(table) && vocabulary::tables_of_ending(index, first.ending).has(table);
  if (group == nullptr && !ending) return std::nullopt;
  return longest_in(index, table, group, ending, ahead, first);
}

[[gnu::noinline]] std::optional<Match> longest_of_long_word(const Index& index, TableName table, std::string_view ahead) {
  FirstWord first;
  read_long_word(ahead, first);
  return longest_behind(index, table, ahead, first);
}

[[gnu::noinline]] std::optional<Match> longest_of_word(const Index& index, TableName table, std::string_view ahead) {
  FirstWord first;
  return read_short_word(ahead, first) ? longest_behind(index, table, ahead, first) : longest_of_long_word(index, table, ahead);
}

}  // namespace

std::optional<std::string> Vocabulary::add(std::string_view file) {
  vocabulary::Builder builder;
  for (std::size_t i = 0; built_in_ && i < built_in_table_count; ++i) builder.read(built_in_tables[i]);
  for (const std::string& added : added_) builder.read(added);
  std::optional<std::string> wrong = builder.read(file);
  added_.emplace_back(file);
  struct Own {
    vocabulary::Storage storage;
    Index index;
    explicit Own(vocabulary::Storage made) : storage(std::move(made)), index(storage.index()) {}
  };
  const auto own = std::make_shared<const Own>(builder.build());
  index_ = std::shared_ptr<const Index>(own, &own->index);
  return wrong;
}

std::optional<Vocabulary::Match> Vocabulary::longest(TableName table, std::string_view ahead) const {
  if (ahead.empty() || !may_start(table, ahead)) return std::nullopt;
  return longest_of_word(*index_, table, ahead);
}

std::optional<Vocabulary::Match> Vocabulary::longest(TableName table, std::string_view ahead, const vocabulary::FirstWord& first) const {
  return longest_behind(*index_, table, ahead, first);
}

std::optional<Vocabulary::Found> Vocabulary::first(TableName table, std::string_view text, std::size_t within) const {
  within = std::min(within, text.size());
  for (std::size_t at = 0; at < within;) {
    if (static_cast<unsigned char>(text[at]) > ' ' && may_start(table, text.substr(at)) && word_boundary(text, at))
      if (const auto match = longest_of_word(*index_, table, text.substr(at)); match && match->length > 0) return Found{at, at + match->length, match->value};
    const std::size_t from = at;
    while (at < text.size() && vocabulary::word_byte(text, at)) ++at;
    if (at > from) continue;
    for (++at; at < within && vocabulary::continuation(text[at]);) ++at;
  }
  return std::nullopt;
}

std::size_t Vocabulary::match_length(TableName table, std::string_view ahead) const {
  if (ahead.empty() || !may_start(table, ahead)) return 0;
  const auto match = longest_of_word(*index_, table, ahead);
  return match ? match->length : 0;
}

std::optional<std::string_view> Vocabulary::value(TableName table, std::string_view text) const {
  if (text.empty() || !may_start(table, text)) return std::nullopt;
  const auto match = longest_of_word(*index_, table, text);
  if (!match || !undotted(text.substr(match->length)).empty()) return std::nullopt;
  return match->value;
}

bool Vocabulary::has_table(TableName table) const {
  return index_ && std::binary_search(index_->tables.begin(), index_->tables.end(), table.hash());
}

std::string_view Vocabulary::hash() const { return index_ ? index_->hash : std::string_view{}; }

void Ahead::look(std::string_view ahead) {
  static constexpr vocabulary::TableSet none;
  at_ = ahead;
  by_word_ = by_ending_ = &none;
  if (!words_.index_) return;
  if (!read_short_word(ahead, first_)) read_long_word(ahead, first_);
  by_word_ = &vocabulary::tables_of_word(*words_.index_, first_);
  by_ending_ = &vocabulary::tables_of_ending(*words_.index_, first_.ending);
}

const vocabulary::TableSet* Ahead::starting(std::string_view ahead) const {
  // A quotation mark may end a word of one letter: of these bytes the second tells nothing.
  if (!words_.index_ || (ahead.size() > 1 && (ahead[1] == '\xC2' || ahead[1] == '\xE2'))) return nullptr;
  return &vocabulary::starting(*words_.index_, ahead);
}

vocabulary::TableSet Ahead::anywhere(std::string_view text, const Vocabulary& words) {
  Ahead ahead(words);
  vocabulary::TableSet out;
  const auto add = [&](std::string_view here) {
    ahead.look(here);
    if (!words.index_) return;
    for (const vocabulary::TableSet* tables : {ahead.by_word_, ahead.by_ending_})
      if (tables != &words.index_->sets[0]) out.add(*tables);
  };
  add({});  // entries that begin with a mark
  for (std::size_t at = 0; at < text.size();) {
    if (!vocabulary::word_byte(text, at)) {
      ++at;
      continue;
    }
    add(text.substr(at));
    if (const std::string_view word = text.substr(at, ahead.first_.size); !word.empty() && word.size() < vocabulary::longest_word && std::none_of(word.begin(), word.end(), digit)) {
      at += word.size();
      continue;
    }
    for (bool inside = true; inside; ++at) {  // the word, and no figure of it right before
      const bool figure_ends = digit(text[at]) && (at + 1 == text.size() || !digit(text[at + 1]));
      inside = !figure_ends && at + 1 < text.size() && vocabulary::word_byte(text, at + 1);
    }
  }
  return out;
}

const Vocabulary& Vocabulary::built_in() {
  static const Vocabulary vocabulary = [] {
    Vocabulary v;
    v.built_in_ = true;
    v.index_ = std::shared_ptr<const Index>(std::shared_ptr<void>(), &built_in_index);  // owned by nobody
    return v;
  }();
  return vocabulary;
}

Vocabulary Vocabulary::naming(std::vector<std::string> names) const {
  Vocabulary out = *this;
  for (std::string& name : names) name = fold_case(name);
  std::sort(names.begin(), names.end());
  if (!names.empty()) out.names_ = std::make_shared<const std::vector<std::string>>(std::move(names));
  return out;
}

bool Vocabulary::names(std::string_view text) const {
  return names_ != nullptr && std::binary_search(names_->begin(), names_->end(), fold_case(text));
}

}  // namespace notulen
