#include "layout/bracket_owners.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "letters.hpp"
#include "bytes.hpp"
#include "read/deadline.hpp"
#include "read/words.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest = 48, most_names = 4, least = 2;

struct Bracket {
  std::size_t line = 0, open = 0;
  std::vector<std::string_view> names;
};

// `Lia`, `Jan / Piet`, `Rinus, eind maart`: the names in front; nothing where something else is.
std::vector<std::string_view> names_of(std::string_view said, const Vocabulary& words) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < said.size();) {
    std::size_t end = std::min({said.find(',', at), said.find('/', at), said.find('&', at), said.find(" en ", at), said.size()});
    const std::string_view piece = trimmed(said.substr(at, end - at));
    const bool word = piece.size() > 1 && upper(piece[0]) && std::none_of(piece.begin(), piece.end(), [](char c) { return c == ':' || c == '.' || (c >= '0' && c <= '9'); }) &&
                      std::count(piece.begin(), piece.end(), ' ') < 3 && !words.longest("action_mark", piece) && !words.longest("decision_label", piece);
    if (word) {
      out.push_back(piece);
    } else {
      // What stands behind the names says by when.
      const bool when = !out.empty() && said[at - 1] == ',' && names_moment(piece, words);
      if (!when) out.clear();
      return out;
    }
    at = end + (end < said.size() && said[end] == ' ' ? 4 : 1);
  }
  return out;
}

}  // namespace

void mark_owners(std::vector<Line>& lines, const Vocabulary& words) {
  std::vector<Bracket> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view s = lines[i].raw.view();
    const std::size_t close = last_not_in<" \t.*_">(s), open = close == std::string_view::npos || s[close] != ']' ? std::string_view::npos : s.rfind('[', close);
    if (open == std::string_view::npos || close - open > longest) continue;
    const std::size_t before = open == 0 ? std::string_view::npos : last_not_in<" \t*_">(s.substr(0, open));
    if (before != std::string_view::npos && std::string_view(".?!;)").find(s[before]) == std::string_view::npos && !lower(s[before])) continue;
    std::vector<std::string_view> names = names_of(s.substr(open + 1, close - open - 1), words);
    if (!names.empty() && names.size() <= most_names) found.push_back({i, open, std::move(names)});
  }
  if (found.size() < least) return;
  // Each name stands outside the brackets too.
  std::unordered_map<std::string_view, bool> known;
  for (const Bracket& one : found)
    for (const std::string_view name : one.names) known.emplace(name, false);
  if (known.size() > 40) return;
  for (auto& [name, seen] : known)
    for (const Line& line : lines) {
      const std::string_view s = line.raw.view();
      bool inside = false;  // a bracket
      for (std::size_t at = s.find(name), from = 0; at != std::string_view::npos && !seen; at = s.find(name, at + 1)) {
        for (; from < at; ++from)
          if (s[from] == '[' || s[from] == ']') inside = s[from] == '[';
        seen = !inside && word_boundary(s, at) && (at + name.size() >= s.size() || !lower(s[at + name.size()]));
      }
      if (seen) break;
    }
  const auto told = [&](const Bracket& one) { return std::all_of(one.names.begin(), one.names.end(), [&](std::string_view name) { return known[name]; }); };
  if (!std::all_of(found.begin(), found.end(), told)) return;
  for (const Bracket& one : found) {
    Line& line = lines[one.line];
    Text marked = line.raw.slice(0, one.open + 1);
    marked.append_glue("→ ");  // a sign, since no word stands there
    marked.append(line.raw.slice(one.open + 1, line.raw.size()));
    line.raw = std::move(marked);
  }
}

}  // namespace notulen::layout
