#include "layout/definition_lists.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "bytes.hpp"
#include "layout/marks.hpp"
#include "letters.hpp"
#include "read/label.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_term = 60;  // bytes
constexpr std::size_t least_text = 30;    // bytes of what is told of a term

// `== Mededelingen ==`: its level; 0 for none.
int wiki_heading(std::string_view s) {
  const std::size_t level = std::min(first_not_in<"=">(s), s.size());
  return level > 1 && level < 6 && s.size() > 2 * level && s.ends_with("==") ? static_cast<int>(level) : 0;
}

// `; Erfgoeddag` with nothing told of it on its own line: where the term begins; 0 for none.
std::size_t term_at(std::string_view s) {
  if (s.size() < 4 || s.size() > longest_term || s[0] != ';' || s.find(": ") != std::string_view::npos || s.find(" :") != std::string_view::npos) return 0;
  const std::size_t begin = std::min(s.find_first_not_of(' ', 1), s.size());
  return begin < s.size() && upper(s[begin]) ? begin : 0;
}

// `Besluit`, `Actie [Kwame, week 17]`: a mark, perhaps with a bracket, and nothing else.
bool marks_alone(std::string_view s, const Vocabulary& words) {
  if (s.empty() || s.size() > longest_term || !upper(s[0])) return false;
  std::size_t end = 0;
  for (constexpr TableName tables[] = {"decision_label", "action_mark", "commitment_mark"}; const TableName table : tables) end = std::max(end, words.match_length(table, s));
  const std::string_view rest = s.substr(end);
  return end > 0 && (rest.empty() || (rest.size() > 3 && (rest.starts_with(" [") || rest.starts_with(" (")) && first_in<")]">(rest) + 1 == rest.size()));
}

}  // namespace

void join_marked_terms(std::vector<Line>& lines, const Vocabulary& words) {
  constexpr int least = 2;  // columns by which what is told of a term is set in
  const auto set_in = [&](std::size_t k, int indent) { return k < lines.size() && !lines[k].blank() && lines[k].indent >= indent + least && bullet_length(lines[k].raw.trimmed_view()) == 0; };
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const int indent = lines[i].indent;
    if (lines[i].blank() || (i > 0 && !lines[i - 1].blank()) || !set_in(i + 1, indent) || !marks_alone(lines[i].raw.trimmed_view(), words)) continue;
    std::size_t end = i + 1;
    while (set_in(end, indent)) ++end;
    if (end < lines.size() && !lines[end].blank()) continue;
    Text told = lines[i].raw.trimmed();
    told.append_glue(":");
    for (std::size_t k = i + 1; k < end; ++k) {
      if (k == i + 1) told.join(lines[k].raw.trimmed());
      else told.join_line(lines[k].raw.trimmed());
      lines[i].end_number = lines[k].end_number;
      lines[k].raw = {};
    }
    lines[i].raw = std::move(told);
  }
}

void head_terms(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  int level = 0;  // of the heading above
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view s = lines[i].raw.view();
    if (s.empty() || (s[0] != ';' && s[0] != '=')) continue;
    if (const int heading = wiki_heading(lines[i].raw.trimmed_view()); heading > 0) level = heading;
    const std::size_t term = level > 0 ? term_at(s) : 0;
    if (term == 0) continue;
    const std::string_view next = lines[i + 1].raw.trimmed_view();
    if (next.size() < least_text || next[0] != ':' || next[1] == ':' || read_label(s.substr(term), words)) continue;
    for (const Span& span : lines[i].raw.spans(0, 1)) furniture.push_back(span);
    lines[i].raw = lines[i].raw.slice(term, s.size());
    lines[i].heading = level + 1;
  }
}

}  // namespace notulen::layout
