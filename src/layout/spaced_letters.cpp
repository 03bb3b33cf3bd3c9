#include "layout/spaced_letters.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "letters.hpp"
#include "vocabulary.hpp"
#include "vocabulary/fold.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_letters = 5, least_kinds = 3;

bool is_letter(std::string_view s, std::size_t at) { return upper(s[at]) || lower(s[at]) || static_cast<unsigned char>(s[at]) >= 0xC3; }

// Where the one character ends that stands at `at`.
std::size_t behind(std::string_view s, std::size_t at) {
  for (++at; at < s.size() && vocabulary::continuation(s[at]);) ++at;
  return at;
}

// The letters of the spaced words at the start of `s`, and where those words begin.
struct Spaced {
  std::vector<Span> letters;
  std::vector<bool> begins_word;
  std::size_t end = 0;
};

Spaced spaced(std::string_view s) {
  Spaced out;
  std::size_t at = s.find_first_not_of(' ');
  bool begins = true;
  std::set<std::string, std::less<>> kinds;
  std::size_t letters = 0;
  while (at < s.size()) {
    const std::size_t end = behind(s, at);
    const bool letter = is_letter(s, at), mark = s[at] == ':' && letters > 0;
    if ((!letter && !mark) || (end < s.size() && s[end] != ' ' && !(letter && s[end] == ':'))) break;
    out.letters.push_back({at, end});
    out.begins_word.push_back(begins);
    if (letter) {
      ++letters;
      kinds.insert(fold_case(s.substr(at, end - at)));
    }
    out.end = end;
    if (end < s.size() && s[end] == ':') {
      at = end;
      begins = false;
      continue;
    }
    const std::size_t next = s.find_first_not_of(' ', end);
    if (mark || next == std::string_view::npos) break;
    begins = next > end + 1;
    at = next;
  }
  // What stopped in the midst of a word, as `A B Bos` does, is none.
  const std::size_t next = s.find_first_not_of(' ', out.end);
  const bool whole = next == std::string_view::npos || next > out.end + 1 || s[out.end - 1] == ':';
  // `A B C D E` names columns or groups.
  bool alphabet = letters == out.letters.size();
  for (std::size_t k = 1; k < out.letters.size() && alphabet; ++k) alphabet = s[out.letters[k].begin] == s[out.letters[k - 1].begin] + 1;
  if (letters < least_letters || kinds.size() < least_kinds || !whole || alphabet) return {};
  return out;
}

}  // namespace

void close_letters(std::vector<Line>& lines) {
  for (Line& line : lines) {
    const std::string_view s = line.raw.view();
    const std::size_t first = s.find_first_not_of(' ');
    if (first == std::string_view::npos || !is_letter(s, first) || behind(s, first) + 1 >= s.size() || s[behind(s, first)] != ' ') continue;
    const Spaced found = spaced(s);
    if (found.letters.empty()) continue;
    Text closed = line.raw.slice(0, found.letters.front().begin);
    for (std::size_t k = 0; k < found.letters.size(); ++k) {
      if (k > 0 && found.begins_word[k]) closed.append(line.raw.slice(found.letters[k].begin - 1, found.letters[k].begin));
      closed.append(line.raw.slice(found.letters[k].begin, found.letters[k].end));
    }
    closed.append(line.raw.slice(found.end, s.size()));
    line.raw = std::move(closed);
  }
}

}  // namespace notulen::layout
