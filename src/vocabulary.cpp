#include "vocabulary.hpp"

#include <algorithm>
#include <cstdint>

namespace notulen {

// Made by CMake from src/vocabulary/*.txt.
extern const std::string_view built_in_tables[];
extern const std::size_t built_in_table_count;

namespace {

bool continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool word_char(char c) {
  const auto u = static_cast<unsigned char>(c);
  return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z');
}

// Typographic punctuation (U+2000 to U+206F and U+00A0 to U+00BF) is made of high bytes but is no part of a word.
bool high_punctuation(std::string_view text, std::size_t at) {
  const auto a = static_cast<unsigned char>(text[at]);
  if (a == 0xE2 && at + 1 < text.size()) {
    const auto b = static_cast<unsigned char>(text[at + 1]);
    return b == 0x80 || b == 0x81 || b >= 0x84;
  }
  if (a == 0xC2 && at + 1 < text.size()) return static_cast<unsigned char>(text[at + 1]) < 0xC0;
  return false;
}

std::size_t start_of_character(std::string_view text, std::size_t at) {
  while (at > 0 && continuation(text[at])) --at;
  return at;
}

std::string_view trim(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(" \t\r") - first + 1);
}

std::string_view undotted(std::string_view s) {
  while (!s.empty() && s.back() == '.') s.remove_suffix(1);
  return s;
}

// `ahead` cut into words by spaces, and how far the first n of them reach.
struct Words {
  std::string folded;              // words joined by one space
  std::vector<std::size_t> ends;   // in folded
  std::vector<std::size_t> reach;  // in ahead
};

Words split(std::string_view ahead, std::size_t most) {
  Words out;
  std::size_t at = 0;
  while (at < ahead.size() && out.ends.size() < most) {
    std::size_t end = at;
    while (end < ahead.size() && ahead[end] != ' ' && ahead[end] != '\n' && ahead[end] != '\t') ++end;
    if (!out.folded.empty()) out.folded += ' ';
    out.folded += fold_case(ahead.substr(at, end - at));
    out.ends.push_back(out.folded.size());
    out.reach.push_back(end);
    at = end;
    while (at < ahead.size() && ahead[at] == ' ') ++at;
    if (at < ahead.size() && (ahead[at] == '\n' || ahead[at] == '\t')) break;
  }
  return out;
}

// The first word: letters, digits and inner marks up to the first that cannot be followed by the rest of a word.
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && word_char(text[end]) && !high_punctuation(text, end)) ++end;
  return text.substr(0, end);
}

}  // namespace

std::string fold_case(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    auto c = static_cast<unsigned char>(out[i]);
    if (c >= 'A' && c <= 'Z') {
      out[i] = static_cast<char>(c + 32);
    } else if (c == 0xC3 && i + 1 < out.size()) {
      const auto next = static_cast<unsigned char>(out[i + 1]);
      if (next >= 0x80 && next <= 0x9E && next != 0x97) out[i + 1] = static_cast<char>(next + 0x20);
      ++i;
    } else if ((c == 0xC4 || c == 0xC5) && i + 1 < out.size()) {
      // Latin Extended-A: capitals are even up to U+0137, odd from U+0139 to U+0148, even again from U+014A to U+0177.
      const auto next = static_cast<unsigned char>(out[i + 1]);
      const unsigned point = ((c & 0x1Fu) << 6) | (next & 0x3Fu);
      const bool even = point <= 0x137 || (point >= 0x14A && point <= 0x177);
      const bool odd = point >= 0x139 && point <= 0x148;
      if (next < 0xBF && ((even && point % 2 == 0) || (odd && point % 2 == 1)) && point != 0x130 && point != 0x138)
        out[i + 1] = static_cast<char>(next + 1);
      ++i;
    }
  }
  return out;
}

bool word_boundary(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return true;
  const std::size_t before = start_of_character(text, at - 1);
  const bool left = word_char(text[before]) && !high_punctuation(text, before);
  const bool right = word_char(text[at]) && !high_punctuation(text, at);
  return !(left && right);
}

std::optional<std::string> Vocabulary::add(std::string_view file) {
  std::optional<std::string> wrong = read(file);
  sum_up();
  return wrong;
}

std::optional<std::string> Vocabulary::read(std::string_view file) {
  Table* table = nullptr;
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
    if (entry.front() == '-' && entry.size() > 1) {
      table->suffixes.emplace_back(fold_case(entry.substr(1)), std::string(value));
      continue;
    }
    const Words words = split(undotted(entry), static_cast<std::size_t>(-1));
    table->entries[words.folded] = std::string(value.empty() ? entry : value);
    auto& most = table->most_words[std::string(first_word(words.folded))];
    most = std::max(most, words.ends.size());
  }
  return std::nullopt;
}

std::optional<Vocabulary::Found> Vocabulary::first(std::string_view table, std::string_view text, std::size_t within) const {
  for (std::size_t at = 0; at < text.size() && at < within; ++at) {
    if (static_cast<unsigned char>(text[at]) <= ' ' || !word_boundary(text, at)) continue;
    if (const auto match = longest(table, text.substr(at)); match && match->length > 0) return Found{at, at + match->length, match->value};
  }
  return std::nullopt;
}

std::optional<Vocabulary::Match> Vocabulary::longest(std::string_view table, std::string_view ahead) const {
  const auto found = tables_.find(table);
  if (found == tables_.end() || ahead.empty()) return std::nullopt;
  const Table& t = found->second;
  const std::string first = fold_case(first_word(ahead.substr(0, 200)));
  if (const auto most = t.most_words.find(first); most != t.most_words.end()) {
    const Words words = split(ahead.substr(0, 400), most->second);
    for (std::size_t n = words.ends.size(); n > 0; --n) {
      // The last word may carry punctuation that is no part of the entry: take it off mark by mark.
      const std::size_t start = n > 1 ? words.ends[n - 2] + 1 : 0;
      std::string_view candidate = std::string_view(words.folded).substr(0, words.ends[n - 1]);
      for (std::size_t end = candidate.size(); end > start; end = start_of_character(candidate, end - 1)) {
        const std::size_t at = words.reach[n - 1] - (candidate.size() - end);
        if (!word_boundary(ahead, at)) continue;
        const auto entry = t.entries.find(std::string(undotted(candidate.substr(0, end))));
        if (entry != t.entries.end()) return Match{at, entry->second};
      }
    }
  }
  if (!t.suffixes.empty() && !first.empty()) {
    for (const auto& [suffix, value] : t.suffixes) {
      if (first.size() > suffix.size() && std::string_view(first).ends_with(suffix) && word_boundary(ahead, first.size()))
        return Match{first.size(), value};
    }
  }
  return std::nullopt;
}

std::size_t Vocabulary::match_length(std::string_view table, std::string_view ahead) const {
  const auto match = longest(table, ahead);
  return match ? match->length : 0;
}

std::optional<std::string_view> Vocabulary::value(std::string_view table, std::string_view text) const {
  const auto match = longest(table, text);
  if (!match || !undotted(text.substr(match->length)).empty()) return std::nullopt;
  return match->value;
}

bool Vocabulary::has_table(std::string_view table) const { return tables_.find(table) != tables_.end(); }

void Vocabulary::sum_up() {
  for (auto& [name, t] : tables_)
    std::stable_sort(t.suffixes.begin(), t.suffixes.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  std::vector<std::string> lines;
  for (const auto& [name, table] : tables_) {
    for (const auto& [entry, value] : table.entries) lines.push_back(name + '\t' + entry + '\t' + value);
    for (const auto& [suffix, value] : table.suffixes) lines.push_back(name + "\t-" + suffix + '\t' + value);
  }
  std::sort(lines.begin(), lines.end());
  std::uint64_t h = 14695981039346656037ull;  // FNV-1a
  for (const std::string& line : lines)
    for (const char c : line + '\n') h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  static constexpr char digits[] = "0123456789abcdef";
  hash_.assign(16, '0');
  for (std::size_t i = 16; i-- > 0; h >>= 4) hash_[i] = digits[h & 15];
}

const Vocabulary& Vocabulary::built_in() {
  static const Vocabulary vocabulary = [] {
    Vocabulary v;
    for (std::size_t i = 0; i < built_in_table_count; ++i) v.read(built_in_tables[i]);
    v.sum_up();
    return v;
  }();
  return vocabulary;
}

}  // namespace notulen
