#include "layout/templates.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/front_matter.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_key = 30, most_keys = 40, least_keys = 2;

// Where the `=` stands behind the key of `|key=value`; npos for none.
std::size_t equals_of(std::string_view s) {
  const std::size_t bar = s.find_first_not_of(' ');
  if (bar == std::string_view::npos || s[bar] != '|') return std::string_view::npos;
  const std::size_t equals = s.find('=', bar);
  if (equals == std::string_view::npos || equals < bar + 2 || equals - bar > longest_key) return std::string_view::npos;
  const std::string_view key = s.substr(bar + 1, equals - bar - 1);
  const bool word = std::all_of(key.begin(), key.end(), [](char c) { return alnum(c) || c == '_' || c == '-' || c == ' ' || static_cast<unsigned char>(c) >= 0x80; });
  return word ? equals : std::string_view::npos;
}

// The line behind the template that begins at `i`; `i` where none does.
std::size_t template_end(const std::vector<Line>& lines, std::size_t i) {
  const std::string_view head = lines[i].raw.trimmed_view();
  if (!head.starts_with("{{") || head.starts_with("{{{") || head.starts_with("{{<") || head.find("}}") != std::string_view::npos || head.find('|') != std::string_view::npos) return i;
  std::size_t end = i + 1;
  while (end < lines.size() && end <= i + most_keys && equals_of(lines[end].raw.view()) != std::string_view::npos) ++end;
  const bool closed = end < lines.size() && end > i + least_keys && lines[end].raw.trimmed_view() == "}}";
  return closed ? end + 1 : i;
}

void set_aside(Line& line, std::vector<Span>& furniture) {
  for (const Span& span : line.raw.trimmed_spans()) furniture.push_back(span);
  line.raw = {};
}

// `|datum=2014-03-04` becomes `Datum: 2014-03-04`; without a value it says nothing.
void open_key(Line& line, std::vector<Span>& furniture) {
  const std::string_view s = line.raw.view();
  const std::size_t bar = s.find('|'), equals = equals_of(s), value = first_not_in<" \t">(s, equals + 1);
  if (value == std::string_view::npos || value >= s.size()) return set_aside(line, furniture);
  std::size_t key = bar + 1, end = equals;
  while (s[key] == ' ') ++key;
  while (s[end - 1] == ' ') --end;
  Text opened;
  if (lower(s[key])) {
    const char capital[] = {static_cast<char>(s[key] - 'a' + 'A'), '\0'};
    opened.append_for(capital, line.raw.origin(key), 1);
    ++key;
  }
  opened.append(line.raw.slice(key, end));
  opened.append_for(":", line.raw.origin(equals), 1);
  opened.append_glue(" ");
  opened.append(line.raw.slice(value, s.size()));
  for (const Span& span : line.raw.spans(bar, bar + 1)) furniture.push_back(span);
  line.raw = std::move(opened);
  line.indent = 0;
  line.parted = true;
}

// `aanwezig: [A, B]`
void open_list(Line& line, std::vector<Span>& furniture) {
  const std::string_view s = line.raw.view();
  const std::size_t open = s.find(": ["), last = last_not_in<" \t">(s);
  if (open == std::string_view::npos || s[last] != ']' || last < open + 4) return;
  for (const Span& span : line.raw.spans(open + 2, open + 3)) furniture.push_back(span);
  for (const Span& span : line.raw.spans(last, last + 1)) furniture.push_back(span);
  line.raw = without(line.raw, {{open + 2, open + 3}, {last, last + 1}});
}

}  // namespace

void open_templates(std::vector<Line>& lines, std::vector<Span>& furniture) {
  const std::size_t matter = front_matter_end(lines);
  for (std::size_t i = 0; i < matter; ++i) open_list(lines[i], furniture);
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t end = template_end(lines, i);
    if (end == i) {
      ++i;
      continue;
    }
    set_aside(lines[i], furniture);
    for (std::size_t k = i + 1; k + 1 < end; ++k) open_key(lines[k], furniture);
    set_aside(lines[end - 1], furniture);
    i = end;
  }
}

}  // namespace notulen::layout
