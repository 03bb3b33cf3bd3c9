#include "layout/margin_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "letters.hpp"
#include "read/owners.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t least_text = 16, longest_mark = 40, least_gap = 3;

// `Actie: Jan`, `actie Jan/Piet`: a mark and who does it.
bool marks(std::string_view s, const Vocabulary& words) {
  const std::size_t mark = words.match_length("action_mark", s);
  if (mark == 0 || s.size() > longest_mark) return false;
  const std::size_t name = first_not_in<": ">(s, mark);
  if (name == std::string_view::npos || name == mark || !upper(s[name])) return false;
  if (first_in<".;:?!|">(s, name) != std::string_view::npos) return false;
  // Names alone: `Jan en Piet van Dam`; what is to be done makes a column of its own.
  return words_of_names(s.substr(name), words);
}

bool ended(std::string_view s) {
  const std::size_t last = last_not_in<" ">(s);
  return last != std::string_view::npos && std::string_view(".?!").find(s[last]) != std::string_view::npos;
}

// Where the sentence ends that the text of line i begins: of lines that go on in small letters the last, or the one that ends.
std::size_t sentence_end(const std::vector<Line>& lines, std::size_t i, std::string_view text) {
  constexpr std::size_t most = 8;
  std::size_t at = i;
  for (std::string_view said = text; !ended(said) && at + 1 < lines.size() && at < i + most; ++at) {
    const std::string_view next = lines[at + 1].raw.trimmed_view();
    if (next.empty() || !lower(next[0]) || lines[at + 1].table > 0 || gapped(next)) break;
    said = next;
  }
  return at;
}

}  // namespace

void close_marks(std::vector<Line>& lines, const Vocabulary& words) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Line& line = lines[i];
    const std::string_view s = line.raw.view();
    if (line.table > 0 || !gapped(s) || s.find('|') != std::string_view::npos) continue;
    const std::vector<Piece> pieces = pieces_of(s);
    if (pieces.size() < 2) continue;
    const Piece& last = pieces.back();
    const Piece& before = pieces[pieces.size() - 2];
    if (last.column < before.column_end + least_gap || before.end - before.begin < least_text || !marks(s.substr(last.begin, last.end - last.begin), words)) continue;
    // A sentence, or the words of a wrapped one; not the cells of a table's row.
    const std::string_view text = s.substr(before.begin, before.end - before.begin);
    if (std::count(text.begin(), text.end(), ' ') < 2 || words.contains("action_column", text)) continue;
    const std::size_t end = sentence_end(lines, i, text);
    const Text mark = line.raw.slice(last.begin, last.end);
    line.raw = line.raw.slice(0, before.end);
    const bool small = lower(mark.view()[0]);  // `actie Jan`, which begins no sentence
    lines[end].raw.append_glue(small ? " (" : " ");
    lines[end].raw.append(mark);
    if (small) lines[end].raw.append_glue(")");
  }
}

}  // namespace notulen::layout
