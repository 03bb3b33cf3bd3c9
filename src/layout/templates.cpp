#include "layout/templates.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/front_matter.hpp"
#include "letters.hpp"
#include "read/owners.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_key = 30, most_keys = 40, least_keys = 2;
constexpr std::size_t longest_mark = 80;  // bytes of a template inside a sentence

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

// `{{Vergadering|datum=2014-03-04|voorzitter=A}}` in one line becomes as many as it would take.
void part_template(std::vector<Line>& lines, std::size_t i) {
  const std::string_view s = lines[i].raw.view();
  const std::size_t begin = std::min(s.find_first_not_of(' '), s.size());
  if (!s.substr(begin).starts_with("{{")) return;
  const std::size_t close = s.rfind("}}");
  if (close == std::string_view::npos || close + 2 <= last_not_in<" \t">(s) || s.find("{{", begin + 2) != std::string_view::npos) return;
  std::vector<std::size_t> bars;
  for (std::size_t bar = s.find('|', begin); bar < close; bar = s.find('|', bar + 1)) bars.push_back(bar);
  if (bars.size() < least_keys || bars.size() > most_keys) return;
  bars.push_back(close);
  for (std::size_t k = 0; k + 1 < bars.size(); ++k)
    if (equals_of(s.substr(bars[k], bars[k + 1] - bars[k])) == std::string_view::npos) return;  // `|tekst` in a link
  const Line whole = lines[i];
  std::vector<Line> parts;
  const auto part = [&](std::size_t from, std::size_t to) {
    parts.push_back(whole);
    parts.back().raw = whole.raw.slice(from, to);
    if (parts.size() > 1) parts.back().page_break = false;
  };
  part(0, bars[0]);
  for (std::size_t k = 0; k + 1 < bars.size(); ++k) part(bars[k], bars[k + 1]);
  part(close, whole.raw.size());
  lines[i] = std::move(parts.front());
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::make_move_iterator(parts.begin() + 1), std::make_move_iterator(parts.end()));
}

// `{{Besluit|Er komt een filter}}`, `{{Actie|Oscar|filter bestellen|18 november}}`: a label and what it says.
void open_outcome(Line& line, std::vector<Span>& furniture, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const std::size_t begin = std::min(s.find_first_not_of(' '), s.size());
  if (!s.substr(begin).starts_with("{{")) return;
  const std::size_t bar = s.find('|', begin), close = s.rfind("}}");
  if (bar == std::string_view::npos || close == std::string_view::npos || close <= bar + 1 || close + 2 <= last_not_in<" \t">(s) || s.substr(bar, close - bar).find('=') != std::string_view::npos) return;
  const std::string_view word = s.substr(begin + 2, bar - begin - 2);
  const bool decision = words.contains("decision_label", word), action = words.contains("action_mark", word);
  if (!decision && !action) return;
  const auto aside = [&](std::size_t from, std::size_t to) {
    for (const Span& span : line.raw.spans(from, to)) furniture.push_back(span);
  };
  Text out = line.raw.slice(0, begin);
  aside(begin, begin + 2);
  out.append(line.raw.slice(begin + 2, bar));
  std::size_t at = bar + 1;
  const std::size_t second = s.find('|', at);
  aside(bar, at);
  if (action && second != std::string_view::npos && second < close && names_owners(s.substr(at, second - at), words)) {
    out.append_glue(" ");
    out.append(line.raw.slice(at, second));
    aside(second, second + 1);
    at = second + 1;
  }
  out.append_glue(": ");
  const std::size_t third = std::min(s.find('|', at), close);
  out.append(line.raw.slice(at, third));
  if (third < close) {
    aside(third, third + 1);
    out.append_glue(", ");
    out.append(line.raw.slice(third + 1, close));
  }
  aside(close, close + 2);
  line.raw = std::move(out);
  line.parted = true;
}

// `… weten {{actie|Jan}}.` behind a sentence: its brackets are round ones.
void round_marks(Line& line, std::vector<Span>& furniture, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  Text out;
  std::size_t done = 0;  // bytes of the line that `out` has
  for (std::size_t open = s.find("{{", 1); open != std::string_view::npos; open = s.find("{{", std::max(open + 1, done))) {
    const std::string_view ahead = s.substr(open, longest_mark);
    if (ahead.find("}}") == std::string_view::npos) continue;
    const std::size_t close = open + ahead.find("}}"), bar = open + std::min(ahead.find('|'), ahead.size());
    const std::string_view word = s.substr(open + 2, std::min(bar, close) - open - 2);
    if (!(words.contains("action_mark", word) || words.contains("decision_label", word))) continue;
    out.append(line.raw.slice(done, open));
    const auto sign = [&](std::size_t from, std::size_t to, std::string_view glue) {
      for (const Span& span : line.raw.spans(from, to)) furniture.push_back(span);
      out.append_glue(glue);
    };
    sign(open, open + 2, "(");
    for (std::size_t at = open + 2; at < close;) {
      const std::size_t end = std::min(s.find('|', at), close);
      out.append(line.raw.slice(at, end));
      if (end < close) sign(end, end + 1, at == open + 2 ? " " : ", ");
      at = end + (end < close);
    }
    sign(close, close + 2, ")");
    done = close + 2;
  }
  if (done == 0) return;
  out.append(line.raw.slice(done, s.size()));
  line.raw = std::move(out);
}

void set_aside(Line& line, std::vector<Span>& furniture) {
  for (const Span& span : line.raw.trimmed_spans()) furniture.push_back(span);
  line.raw = {};
}

// `|datum=2014-03-04` becomes `datum: 2014-03-04`; without a value it says nothing, and `|vorige=…` is a link to another page.
void open_key(Line& line, std::vector<Span>& furniture, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const std::size_t bar = s.find('|'), equals = equals_of(s), value = first_not_in<" \t">(s, equals + 1);
  if (value == std::string_view::npos || value >= s.size()) return set_aside(line, furniture);
  std::size_t key = bar + 1, end = equals;
  while (s[key] == ' ') ++key;
  while (s[end - 1] == ' ') --end;
  const std::string_view name = s.substr(key, end - key);
  if (words.contains("navigation_key", name)) return set_aside(line, furniture);
  if (words.contains("title_key", name) && words.first("convened", s.substr(value))) {  // the value is the title, whatever its key
    for (const Span& span : line.raw.spans(bar, value)) furniture.push_back(span);
    line.raw = line.raw.slice(value, s.size());
    line.indent = 0;
    line.parted = true;
    return;
  }
  Text opened;
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

// A page's head in TOML becomes one in YAML: `+++` and `title = "Notulen"` are `---` and `title: Notulen`.
void turn_toml(std::vector<Line>& lines, std::vector<Span>& furniture) {
  std::size_t first = 0;
  while (first < lines.size() && lines[first].blank()) ++first;
  if (first >= lines.size() || lines[first].raw.trimmed_view() != "+++") return;
  const auto key_end = [](std::string_view s) {
    const std::size_t end = std::min(first_not_in<"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-">(s), s.size());
    return end > 0 && end <= longest_key && s.substr(end).starts_with(" = ") ? end : std::string_view::npos;
  };
  std::size_t last = first + 1;
  while (last < lines.size() && last < first + most_keys && key_end(lines[last].raw.view()) != std::string_view::npos) ++last;
  if (last == first + 1 || last >= lines.size() || lines[last].raw.trimmed_view() != "+++") return;
  for (const std::size_t fence : {first, last}) {
    Text dashes;
    dashes.append_for("---", lines[fence].raw.origin(0), 3);
    lines[fence].raw = std::move(dashes);
  }
  for (std::size_t i = first + 1; i < last; ++i) {
    const std::string_view s = lines[i].raw.view();
    const std::size_t key = key_end(s);
    Text turned = lines[i].raw.slice(0, key);
    turned.append_for(":", lines[i].raw.origin(key + 1), 1);
    turned.append_glue(" ");
    for (std::size_t at = key + 3; at < s.size();) {  // quotes are TOML's
      const std::size_t quote = std::min(s.find('"', at), s.size());
      turned.append(lines[i].raw.slice(at, quote));
      if (quote < s.size())
        for (const Span& span : lines[i].raw.spans(quote, quote + 1)) furniture.push_back(span);
      at = quote + 1;
    }
    lines[i].raw = std::move(turned);
  }
}

}  // namespace

void open_templates(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  turn_toml(lines, furniture);
  const std::size_t matter = front_matter_end(lines);
  for (std::size_t i = 0; i < matter; ++i) open_list(lines[i], furniture);
  for (Line& line : lines) {
    if (line.raw.view().find("{{") == std::string_view::npos) continue;
    open_outcome(line, furniture, words);
    round_marks(line, furniture, words);
  }
  constexpr std::size_t searched = 60;  // lines of a document: what says when and where stands at its head
  for (std::size_t i = 0; i < lines.size() && i < searched; ++i) part_template(lines, i);
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t end = template_end(lines, i);
    if (end == i) {
      ++i;
      continue;
    }
    set_aside(lines[i], furniture);
    for (std::size_t k = i + 1; k + 1 < end; ++k) open_key(lines[k], furniture, words);
    set_aside(lines[end - 1], furniture);
    i = end;
  }
}

}  // namespace notulen::layout
