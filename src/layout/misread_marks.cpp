#include "layout/misread_marks.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 80;  // of a document, where those present are listed
constexpr std::size_t longest_braced = 24;

// `3. Title`, `3, Title`: the number, and where the mark behind it stands; 0 for none.
struct Numbered {
  std::size_t line = 0, mark = 0;
  int number = 0;
};

Numbered numbered(const Line& line, std::size_t at) {
  const std::string_view s = line.raw.view();
  const std::size_t begin = s.find_first_not_of(' ');
  std::size_t end = begin;
  int number = 0;
  for (; end < s.size() && end < begin + 2 && digit(s[end]); ++end) number = number * 10 + (s[end] - '0');
  if (number == 0 || end + 2 >= s.size() || (s[end] != '.' && s[end] != ',') || s[end + 1] != ' ' || !upper(s[end + 2])) return {};
  return {at, end, number};
}

// Puts `text` in the place of some bytes.
void replace(Line& line, std::size_t at, std::string_view text, std::size_t length = 1) {
  Text mended = line.raw.slice(0, at);
  mended.append_for(text, line.raw.origin(at), length);
  mended.append(line.raw.slice(at + length, line.raw.size()));
  line.raw = std::move(mended);
}

// A comma is a misread stop where the heading before or behind it has the next number, and most have a stop.
void mend_numbers(std::vector<Line>& lines) {
  std::vector<Numbered> found;
  std::size_t stops = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && !lines[i - 1].blank() && std::string_view(".;:!?)").find(lines[i - 1].raw.trimmed_view().back()) == std::string_view::npos) continue;
    const Numbered one = numbered(lines[i], i);
    if (one.number == 0) continue;
    found.push_back(one);
    stops += lines[i].raw.view()[one.mark] == '.';
  }
  if (stops < 2 || stops == found.size() || stops * 2 < found.size()) return;
  for (std::size_t k = 0; k < found.size(); ++k) {
    const bool runs_on = (k > 0 && found[k - 1].number + 1 == found[k].number) || (k + 1 < found.size() && found[k + 1].number == found[k].number + 1);
    Line& line = lines[found[k].line];
    if (!runs_on || line.raw.view()[found[k].mark] != ',') continue;
    replace(line, found[k].mark, ".");
    // `5, Feestdag;`: the mark at its end is as bad.
    if (const std::size_t last = last_not_in<" \t">(line.raw.view()); line.raw.view()[last] == ';' || line.raw.view()[last] == ',') replace(line, last, ".");
  }
}

// `Jan Bos --- belt de drukker`
void mend_dashes(Line& line) {
  for (std::size_t at = line.raw.view().find(" --"); at != std::string_view::npos; at = line.raw.view().find(" --", at + 1)) {
    const std::string_view s = line.raw.view();
    const std::size_t end = s.find_first_not_of('-', at + 1);
    if (end == std::string_view::npos || end - at > 4 || s[end] != ' ' || s.find_first_not_of(" -") > at) continue;
    const std::size_t next = s.find_first_not_of(" -", end);
    if (next == std::string_view::npos || s[next] == '|' || s[s.find_last_not_of(' ', at)] == '|') continue;  // a table's ruler
    replace(line, at + 1, end - at == 3 ? "–" : "—", end - at - 1);
  }
}

// `Bos {voorz.}`: one pair a line, around a word or two behind a blank.
void mend_braces(Line& line) {
  const std::string_view s = line.raw.view();
  const std::size_t open = s.find('{') == std::string_view::npos ? std::string_view::npos : s.find(" {");  // blanks are many, braces few
  if (open == std::string_view::npos || open + 3 >= s.size() || !(upper(s[open + 2]) || lower(s[open + 2]))) return;
  const std::size_t close = s.substr(0, open + longest_braced).find('}', open);
  if (close == std::string_view::npos || first_in<"{|=%\\">(s.substr(open + 2, close - open - 2)) != std::string_view::npos) return;
  replace(line, open + 1, "(");
  replace(line, close, ")");
}

// `Mevr, Bos: …`
void mend_honorific(Line& line, const Vocabulary& words) {
  constexpr std::size_t longest = 4;
  const std::string_view s = line.raw.view();
  const std::size_t comma = s.substr(0, longest + 1).find(',');
  if (comma == std::string_view::npos || comma < 2 || comma + 2 >= s.size() || s[comma + 1] != ' ' || !upper(s[0]) || !upper(s[comma + 2])) return;
  if (words.contains("honorific", s.substr(0, comma))) replace(line, comma, ".");
}

}  // namespace

void mend_marks(std::vector<Line>& lines, const Vocabulary& words) {
  mend_numbers(lines);
  for (Line& line : lines) {
    mend_honorific(line, words);
    mend_dashes(line);
  }
  for (std::size_t i = 0; i < lines.size() && i < first_lines; ++i) mend_braces(lines[i]);
}

}  // namespace notulen::layout
