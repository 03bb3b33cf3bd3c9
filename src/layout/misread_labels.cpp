#include "layout/misread_labels.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 80;   // of a document that hold anything, where its labels stand
constexpr std::size_t head_lines = 12;    // … and where pictures stand for them
constexpr std::size_t shortest = 6, longest = 24;  // bytes of a label: in a short one any letter may be wrong

// What is read, and what was printed.
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> mistaken{
    {{"\u00cd", "i"}, {"\u00ed", "i"}, {"s", "g"}, {"l", "i"}, {"1", "i"}, {"|", "i"}, {"I", "l"}, {"1", "l"}, {"i", "l"}, {"0", "o"}, {"c", "e"}, {"rn", "m"}, {"vv", "w"}, {",", "."}}};

bool labels(std::string_view word, const Vocabulary& words) { return words.value("label", word).has_value(); }

// The label that the word is but for one letter, or one letter each time it stands; empty for none.
std::string mended(std::string_view word, const Vocabulary& words) {
  for (const auto& [read, printed] : mistaken) {
    std::string all(word);
    int found = 0;
    for (std::size_t at = word.find(read, 1); at != std::string_view::npos; at = word.find(read, at + 1)) {
      std::string one(word);
      one.replace(at, read.size(), printed);
      if (labels(one, words)) return one;
      if (read.size() == printed.size()) all.replace(at, read.size(), printed);
      ++found;
    }
    if (found > 1 && labels(all, words)) return all;
  }
  return {};
}

// `👥 A, B`: a picture that stands for a label; one before the label itself says nothing.
void name_picture(Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const std::size_t begin = s.find_first_not_of(' ');
  if (begin == std::string_view::npos || static_cast<unsigned char>(s[begin]) < 0xE2) return;
  const auto sign = words.longest("label_sign", s.substr(begin));
  if (!sign) return;
  std::size_t end = begin + sign->length;
  while (end < s.size() && (s[end] == ' ' || s[end] == ':' || s.substr(end).starts_with("\uFE0F"))) end += s[end] == ' ' || s[end] == ':' ? 1 : 3;
  if (end >= s.size() || words.longest("label", s.substr(end))) return;
  Text text = line.raw.slice(0, begin);
  text.append_for(std::string(sign->value) + ": ", line.raw.origin(begin), end - begin);
  text.append(line.raw.slice(end, line.raw.size()));
  line.raw = std::move(text);
}

// `Actielijst`, `## Acties:`
bool heads_actions(std::string_view s, const Vocabulary& words) {
  const std::size_t begin = first_not_in<" *_#">(s), last = last_not_in<" *_#:">(s);
  return begin < s.size() && last - begin < 2 * longest && words.contains("action_list", s.substr(begin, last + 1 - begin));
}

// A stop behind a word, or a question: `Roos. Zij`, but `ds. Kok`, `v.d. Berg`.
bool holds_sentence(std::string_view s, const Vocabulary& words) {
  constexpr std::size_t short_form = 3;  // letters of an abbreviation that needs no table
  for (std::size_t at = s.find_first_of(".?!"); at < s.size(); at = s.find_first_of(".?!", at + 1)) {
    if (s[at] != '.') return true;
    const std::size_t blank = s.find_last_of(" .", at - std::min<std::size_t>(at, 1));
    const std::size_t word = blank == std::string_view::npos ? 0 : blank + 1;
    if (at + 1 < s.size() && s[at + 1] == ' ' && at - word > short_form && !words.contains("honorific", s.substr(word, at + 1 - word))) return true;
  }
  return false;
}

// `Wie: Ilse (voorzitter), Roos` among the first lines: elsewhere the word heads what somebody is to do. Below those who were
// there one name is enough: `niet: Roos`.
bool name_label(Line& line, std::size_t begin, std::size_t end, std::size_t colon, bool below_present, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const auto meant = words.value("head_label", s.substr(begin, end - begin));
  const std::size_t value = meant ? first_not_in<" *_">(s, colon + 1) : std::string_view::npos;
  if (value == std::string_view::npos || holds_sentence(s.substr(value), words)) return false;
  const bool several = s.find(", ", value) != std::string_view::npos;
  // `ds. Veldman, br. Kok`
  if ((!upper(s[value]) && !words.longest("honorific", s.substr(value))) || !(several || below_present)) return false;
  Text text = line.raw.slice(0, begin);
  text.append_for(std::string(*meant), line.raw.origin(begin), end - begin);
  text.append(line.raw.slice(end, s.size()));
  line.raw = std::move(text);
  return true;
}

}  // namespace

void mend_labels(std::vector<Line>& lines, const Vocabulary& words) {
  std::size_t held = 0;
  bool actions = false;        // a list of them has begun
  bool below_present = false;  // the line before tells who was there
  for (Line& line : lines) {
    if (line.blank()) continue;
    if (++held > first_lines) return;
    if (held <= head_lines) name_picture(line, words);
    if (held <= head_lines) actions = actions || heads_actions(line.raw.view(), words);
    const std::string_view s = line.raw.view();
    const std::size_t begin = first_not_in<" \t*_">(s), colon = s.substr(0, begin + longest + 8).find(':');
    if (colon == std::string_view::npos || colon <= begin || !(upper(s[begin]) || lower(s[begin]))) {
      below_present = false;
      continue;
    }
    const std::size_t end = last_not_in<" \t">(s, colon - 1) + 1;
    const std::string_view word = s.substr(begin, end - begin);
    const auto kind = words.value("label", word);
    const bool named = held <= head_lines && !actions && !kind && name_label(line, begin, end, colon, below_present, words);
    below_present = kind ? *kind == "present" : named;
    if (named || !upper(s[begin])) continue;
    if (kind || word.size() < shortest || word.size() > longest) continue;
    const std::string label = mended(word, words);
    if (label.empty()) continue;
    Text text = line.raw.slice(0, begin);
    text.append_for(label, line.raw.origin(begin), word.size());
    text.append(line.raw.slice(end, line.raw.size()));
    line.raw = std::move(text);
  }
}

}  // namespace notulen::layout
