#include "layout/lone_colons.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "letters.hpp"
#include "read/owners.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_key = 40;  // bytes

}  // namespace

namespace {

// `Datum`, `:` alone below it, then the value: the colon goes to its label.
void raise_colons(std::vector<Line>& lines) {
  const auto alone = [](const Line& line) { return line.raw.trimmed_view() == ":"; };
  if (std::none_of(lines.begin(), lines.end(), alone)) return;
  std::vector<Line> out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view above = i == 0 || out.empty() ? std::string_view{} : out.back().raw.trimmed_view();
    const bool label = !above.empty() && above.size() < longest_key && upper(above[0]) && alnum(above.back());
    if (label && alone(lines[i]) && i + 1 < lines.size() && !lines[i + 1].blank()) {
      Text closed = out.back().raw.trimmed();
      closed.append(lines[i].raw.trimmed());
      out.back().raw = std::move(closed);
      out.back().end_number = lines[i].end_number;
    } else {
      out.push_back(std::move(lines[i]));
    }
  }
  lines = std::move(out);
}

// `Actie: Kee<TAB>tent huren`: what names who does it ends in a colon.
void close_owner(Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.view();
  const std::size_t tab = s.substr(0, 2 * longest_key).find('\t'), begin = first_not_in<" *_-">(s);
  if (tab == std::string_view::npos || begin >= tab) return;
  const auto mark = words.longest("action_mark", s.substr(begin));
  if (!mark || begin + mark->length + 2 >= tab || s[begin + mark->length] != ':' || s[tab - 1] == ':') return;
  if (!names_owners(s.substr(begin + mark->length + 2, tab - begin - mark->length - 2), words)) return;
  Text closed = line.raw.slice(0, tab);
  closed.append_glue(":");
  closed.append(line.raw.slice(tab, s.size()));
  line.raw = std::move(closed);
}

}  // namespace

void close_colons(std::vector<Line>& lines, const Vocabulary& words) {
  raise_colons(lines);
  for (Line& line : lines) {
    close_owner(line, words);
    const std::string_view s = line.raw.view();
    const std::size_t colon = s.substr(0, longest_key + 8).find("\t:");
    if (colon == std::string_view::npos || colon + 2 >= s.size() || s[colon + 2] != '\t') continue;
    const std::size_t key_end = last_not_in<" \t">(s, colon), value = first_not_in<" \t">(s, colon + 2);
    if (key_end == std::string_view::npos || key_end >= longest_key || value == std::string_view::npos) continue;
    if (s.substr(0, key_end).find('\t') != std::string_view::npos || !upper(s[0])) continue;
    Text closed = line.raw.slice(0, key_end + 1);
    closed.append(line.raw.slice(colon + 1, colon + 2));
    closed.append_glue(" ");
    closed.append(line.raw.slice(value, s.size()));
    line.raw = std::move(closed);
  }
}

}  // namespace notulen::layout
