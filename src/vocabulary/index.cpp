#include "index.hpp"

#include <algorithm>
#include <bit>
#include <set>

#include "vocabulary.hpp"

namespace notulen::vocabulary {
namespace {

std::string_view trim(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(" \t\r") - first + 1);
}

// An entry as it is looked for: folded, one space between its words, no full stop behind it.
std::string normal(std::string_view entry) {
  while (!entry.empty() && entry.back() == '.') entry.remove_suffix(1);
  std::string out;
  for (const char c : fold_case(entry.substr(0, entry.find('\t'))))
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string hexadecimal(std::uint64_t h) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out(16, '0');
  for (std::size_t i = 16; i-- > 0; h >>= 4) out[i] = digits[h & 15];
  return out;
}

struct Word {
  std::uint64_t key = 0;
  std::string_view entry, value;
  std::uint32_t second = 0;
};

// The byte that the second word begins with.
std::uint32_t second_of(std::string_view entry, std::size_t first) {
  return entry.size() > first + 1 && entry[first] == ' ' ? static_cast<unsigned char>(entry[first + 1]) : 0;
}

void set_bit(std::vector<std::uint64_t>& bits, std::uint64_t key) {
  const std::uint64_t bit = key & (bits.size() * 64 - 1);
  bits[bit >> 6] |= std::uint64_t{1} << (bit & 63);
}

// Words by key, under a key by their second word, and then from long to short; what is equal stays in order.
Storage index_of(std::vector<Word>& words) {
  Storage out;
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) {
    if (a.key != b.key) return a.key < b.key;
    return a.second != b.second ? a.second > b.second : a.entry.size() > b.entry.size();
  });
  const std::size_t room = std::bit_ceil(std::max<std::size_t>(words.size(), 64));
  out.filter.resize(room / 8);
  out.groups.resize(room * 2);
  out.entries.reserve(words.size());
  const auto put = [&](std::string_view s) {
    const auto at = static_cast<std::uint32_t>(out.bytes.size());
    out.bytes += s;
    return at;
  };
  for (std::size_t i = 0; i < words.size();) {
    Group group{words[i].key, static_cast<std::uint32_t>(out.entries.size()), 0, 0};
    for (; i < words.size() && words[i].key == group.key; ++i, ++group.count) {
      const Word& w = words[i];
      group.alone += w.second == 0;
      const std::uint32_t key = put(w.entry), value = w.entry == w.value ? key : put(w.value);
      out.entries.push_back({key, value, static_cast<std::uint32_t>(w.entry.size()), static_cast<std::uint32_t>(w.value.size()), w.second});
    }
    set_bit(out.filter, group.key);
    const std::size_t mask = out.groups.size() - 1;
    std::size_t at = (group.key >> 40) & mask;
    while (out.groups[at].count > 0) at = (at + 1) & mask;
    out.groups[at] = group;
  }
  return out;
}

// Which tables may match, told by how the text begins, by its first word or by how that ends.
class Sets {
 public:
  void add_word(std::string_view entry, std::uint64_t hash, TableName table) {
    by_start_[start_pair(entry)].add(table);
    by_check_[static_cast<std::uint32_t>(hash >> 32)].add(table);
    words_.insert(hash);
  }
  void add_suffix(std::string_view suffix, TableName table) {
    for (std::size_t pair = start_kinds_count; pair < start_pairs; ++pair) by_start_[pair].add(table);  // any word may end in it
    suffixed_.add(table);
    const unsigned last = static_cast<unsigned char>(suffix.back());
    if (suffix.size() > 1) {
      by_ending_[ending_key(static_cast<unsigned char>(suffix[suffix.size() - 2]) << 8 | last)].add(table);
      return;
    }
    for (unsigned before = 0; before < 256; ++before) by_ending_[ending_key(before << 8 | last)].add(table);
  }
  void write(Storage& out) {
    out.sets = {TableSet{}, suffixed_};
    const auto small = [&](const TableSet& set) { return static_cast<std::uint16_t>(set.empty() ? 0 : number(out, set)); };
    for (const TableSet& set : by_start_) out.starts.push_back(small(set));
    for (const TableSet& set : by_ending_) out.endings.push_back(small(set));
    out.words.resize(std::bit_ceil(std::max<std::size_t>(words_.size(), 32)) * 2);
    const std::size_t mask = out.words.size() - 1;
    for (const std::uint64_t hash : words_) {
      std::size_t at = hash & mask;
      while (out.words[at].set > 0) at = (at + 1) & mask;
      const auto check = static_cast<std::uint32_t>(hash >> 32);
      out.words[at] = {check, number(out, by_check_[check])};
    }
  }

 private:
  std::map<std::uint32_t, TableSet> by_check_;
  std::set<std::uint64_t> words_;  // in order, so that a build is the same each time
  TableSet suffixed_;
  std::vector<TableSet> by_start_ = std::vector<TableSet>(start_pairs), by_ending_ = std::vector<TableSet>(ending_keys);
  std::map<std::array<std::uint64_t, 8>, std::uint32_t> numbers_;

  // Words that are in the same tables share a set.
  std::uint32_t number(Storage& out, const TableSet& set) {
    const auto [known, fresh] = numbers_.try_emplace(set.bits, static_cast<std::uint32_t>(out.sets.size()));
    if (fresh) out.sets.push_back(set);
    return known->second;
  }
};

}  // namespace

namespace {

constexpr std::size_t most_ways = 2000;

// Alternatives with a name of their own: `@bericht = kennisgeving|afmelding`, then `zonder {@bericht}`.
void name_alternatives(std::string& entry, const std::map<std::string, std::string, std::less<>>& named) {
  for (std::size_t at = entry.find("{@"), behind = 0; at != std::string::npos; at = entry.find("{@", behind)) {
    const std::size_t close = entry.find('}', at);
    if (close == std::string::npos) return;
    behind = close;
    if (const auto found = named.find(entry.substr(at + 2, close - at - 2)); found != named.end()) {
      entry.replace(at + 1, close - at - 1, found->second);
      behind = at + 1 + found->second.size();  // what a name stands for names nothing itself
    }
  }
}

// `{met|zonder} bericht {afwezig|}` is four entries. False for too many.
bool spell_out(std::string entry, std::vector<std::string>& ways) {
  const std::size_t open = entry.find('{'), close = entry.find('}', open);
  if (close == std::string::npos || entry.find('|', open) > close) {
    if (ways.size() == most_ways) return false;
    ways.push_back(std::string(trim(entry)));
    return true;
  }
  for (std::size_t at = open + 1; at <= close;) {
    const std::size_t end = std::min(entry.find('|', at), close);
    if (!spell_out(entry.substr(0, open) + entry.substr(at, end - at) + entry.substr(close + 1), ways)) return false;
    at = end + 1;
  }
  return true;
}

}  // namespace

std::optional<std::string> Builder::read(std::string_view file) {
  Table* table = nullptr;
  std::map<std::string, std::string, std::less<>> named;
  std::size_t number = 0;
  while (!file.empty()) {
    const std::size_t eol = file.find('\n');
    std::string_view line = file.substr(0, eol);
    file.remove_prefix(eol == std::string_view::npos ? file.size() : eol + 1);
    ++number;
    if (line.find('#') != std::string_view::npos) line = line.substr(0, line.find('#'));
    line = trim(line);
    if (line.empty()) continue;
    if (line.front() == '[') {
      if (line.back() != ']' || line.size() < 3)
        return "line " + std::to_string(number) + ": a table's name stands between [ and ]";
      table = &tables_[std::string(line.substr(1, line.size() - 2))];
      continue;
    }
    if (table == nullptr) return "line " + std::to_string(number) + ": an entry before the first [table]";
    const std::size_t equals = line.find(" = ");
    std::string_view entry = trim(line.substr(0, equals));
    const std::string_view value = equals == std::string_view::npos ? std::string_view{} : trim(line.substr(equals + 3));
    if (entry.empty()) return "line " + std::to_string(number) + ": an entry without a word";
    if (entry.front() == '@' && !value.empty()) {
      named[std::string(entry.substr(1))] = value;
      continue;
    }
    if (entry.front() == '-' && entry.size() > 1) {
      table->suffixes.emplace_back(fold_case(entry.substr(1)), std::string(value));
    } else {
      std::vector<std::string> ways;
      std::string spelt(entry);
      name_alternatives(spelt, named);
      if (!spell_out(std::move(spelt), ways)) return "line " + std::to_string(number) + ": more than " + std::to_string(most_ways) + " ways to read an entry";
      if (std::any_of(ways.begin(), ways.end(), [](const std::string& way) { return way.empty(); })) return "line " + std::to_string(number) + ": an entry that may be nothing";
      for (const std::string& way : ways) table->entries[normal(way)] = value.empty() ? way : std::string(value);
    }
  }
  return std::nullopt;
}

Storage Builder::build() const {
  std::vector<Word> words;
  std::vector<std::string> lines;
  Sets sets;
  for (const auto& [name, table] : tables_) {
    const std::uint64_t hash = TableName(name).hash();
    for (const auto& [entry, value] : table.entries) {
      const FirstWord first = first_word(entry, entry.size());
      sets.add_word(entry, first.hash, name);
      words.push_back({key_of(hash, first.hash), entry, value, second_of(entry, first.size)});
      lines.push_back(name + '\t' + entry + '\t' + value);
    }
    for (const auto& [suffix, value] : table.suffixes) {
      sets.add_suffix(suffix, name);
      words.push_back({key_of(hash, suffix_word(static_cast<unsigned char>(suffix.back()))), suffix, value, 0});
      lines.push_back(name + "\t-" + suffix + '\t' + value);
    }
  }
  Storage out = index_of(words);
  sets.write(out);
  for (const auto& [name, table] : tables_) out.tables.push_back(TableName(name).hash());
  std::sort(out.tables.begin(), out.tables.end());
  std::sort(lines.begin(), lines.end());
  std::uint64_t h = hash_seed;
  for (const std::string& line : lines)
    for (const char c : line + '\n') h = hash_step(h, static_cast<unsigned char>(c));
  out.hash = hexadecimal(h);
  return out;
}

}  // namespace notulen::vocabulary
