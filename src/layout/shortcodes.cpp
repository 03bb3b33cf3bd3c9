#include "layout/shortcodes.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest = 40;  // lines inside
constexpr auto none = std::string_view::npos;

struct Shortcode {
  Span name;         // of the line, as the next two
  Span owner, due;   // the values of `wie="…"` and `voor="…"`; empty for none
  bool closes = false;
};

// `{{< actie wie="Jan" voor="1 mei" >}}`, `{{% /besluit %}}`, and nothing else on the line.
std::optional<Shortcode> read_shortcode(std::string_view s, const Vocabulary& words) {
  const std::size_t begin = std::min(s.find_first_not_of(' '), s.size()), end = s.find_last_not_of(' ') + 1;
  const std::string_view mark = s.substr(begin, end - begin);
  if (!(mark.starts_with("{{<") && mark.ends_with(">}}")) && !(mark.starts_with("{{%") && mark.ends_with("%}}"))) return std::nullopt;
  Shortcode out;
  std::size_t at = std::min(s.find_first_not_of(' ', begin + 3), s.size());
  out.closes = s[at] == '/';
  if (out.closes) at = std::min(s.find_first_not_of(' ', at + 1), s.size());
  std::size_t to = std::min(s.find_first_of(" >%", at), s.size());
  out.name = {at, to};
  // The keys, each with its value between quotes.
  for (std::size_t sign = s.find("=\"", to); sign != none; sign = s.find("=\"", to)) {
    const std::size_t key = s.rfind(' ', sign) + 1, from = sign + 2;
    to = s.find('"', from);
    if (to == none) break;
    const std::string_view word = s.substr(key, sign - key);
    const auto column = words.value("action_column", word);
    if (column && *column == "owner") out.owner = {from, to};
    else if ((column && *column == "due") || words.contains("due_before", word)) out.due = {from, to};
  }
  return out;
}

bool tells(std::string_view name, const Vocabulary& words) {
  return words.contains("decision_label", name) || words.contains("action_mark", name) || words.contains("commitment_mark", name);
}

// Takes these ranges out of the mark; what is left of it is furniture, and the line blank.
void set_aside(Line& line, std::vector<Span> kept, std::vector<Span>& furniture) {
  std::sort(kept.begin(), kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::size_t from = 0;
  kept.push_back({line.raw.size(), line.raw.size()});
  for (const Span& span : kept) {
    if (span.begin > from)
      for (const Span& piece : line.raw.slice(from, span.begin).trimmed().spans()) furniture.push_back(piece);
    from = std::max(from, span.end);
  }
  line.raw = {};
}

}  // namespace

void read_shortcodes(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].raw.view().find("{{") == none) continue;
    const auto opening = read_shortcode(lines[i].raw.view(), words);
    if (!opening || opening->closes) continue;
    const std::string name = lines[i].raw.str().substr(opening->name.begin, opening->name.end - opening->name.begin);
    if (!tells(name, words)) continue;
    std::size_t end = i + 1, first = 0, last = 0;
    for (; end < lines.size() && end < i + longest; ++end) {
      const std::string_view s = lines[end].raw.view();
      if (const auto closing = read_shortcode(s, words); closing && closing->closes && s.substr(closing->name.begin, closing->name.end - closing->name.begin) == name) break;
      if (lines[end].blank()) continue;
      if (first == 0) first = end;
      last = end;
    }
    if (end >= lines.size() || end >= i + longest || first == 0) continue;
    const Text& mark = lines[i].raw;
    Text text = mark.slice(opening->name.begin, opening->name.end);
    std::vector<Span> kept{opening->name};
    if (opening->owner.end > opening->owner.begin) {
      text.append_glue(" ");
      text.append(mark.slice(opening->owner.begin, opening->owner.end));
      kept.push_back(opening->owner);
    }
    text.append_glue(": ");
    text.append(lines[first].raw.trimmed());
    lines[first].raw = std::move(text);
    lines[first].indent = 0;
    if (opening->due.end > opening->due.begin) {
      lines[last].raw.append_glue(" (");
      lines[last].raw.append(mark.slice(opening->due.begin, opening->due.end));
      lines[last].raw.append_glue(")");
      kept.push_back(opening->due);
    }
    set_aside(lines[i], kept, furniture);
    set_aside(lines[end], {}, furniture);
    i = end;
  }
}

}  // namespace notulen::layout
