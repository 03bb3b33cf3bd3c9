#include "layout/label_halves.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/gap_tables.hpp"
#include "letters.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 80;  // of a document, where its labels stand
constexpr std::size_t longest = 24;      // bytes of half a label

// Bytes of the hyphen that the word ends with; 0 for none.
std::size_t hyphen_of(std::string_view word) {
  for (const std::string_view sign : {"-", "\u2010", "\u00ac"})
    if (word.ends_with(sign)) return sign.size();
  return 0;
}

// `Veront-`, `Waren eveneens` before a gap and a value.
bool upper_half(const std::vector<Piece>& pieces, std::string_view s) {
  return pieces.size() > 1 && pieces[0].end <= pieces[0].begin + longest && upper(s[pieces[0].begin]) && s[pieces[0].end - 1] != ':';
}

}  // namespace

void join_label_halves(std::vector<Line>& lines, const Vocabulary& words) {
  for (std::size_t i = 0; i + 1 < lines.size() && i < first_lines; ++i) {
    const std::string_view above = lines[i].raw.view(), below = lines[i + 1].raw.view();
    const std::size_t half = first_not_in<" \t">(below);
    if (half == std::string_view::npos || !lower(below[half]) || !gapped(above)) continue;
    const std::vector<Piece> value = pieces_of(above);
    if (!upper_half(value, above)) continue;
    const std::vector<Piece> rest = pieces_of(below);
    if (rest[0].begin > value[0].begin + 2 || rest[0].end > rest[0].begin + longest) continue;
    if (rest.size() > 1 && (rest[1].column > value[1].column + 2 || rest[1].column + 2 < value[1].column)) continue;  // a soft hyphen took a column
    const std::size_t hyphen = hyphen_of(above.substr(0, value[0].end));
    const std::size_t end = value[0].end - hyphen;
    const std::string_view between = hyphen > 0 ? "" : " ";
    std::string_view tail = below.substr(rest[0].begin, rest[0].end - rest[0].begin);
    if (tail.ends_with(':')) tail.remove_suffix(1);
    const std::string_view head = above.substr(value[0].begin, end - value[0].begin);
    const bool more = tail.starts_with("en ") && words.value("label", head);  // `Vergaderdatum` above `en -tijd`
    if (!more && !words.value("label", std::string(head).append(between).append(tail))) continue;
    Text label = lines[i].raw.slice(0, end);
    label.append_glue(between);
    label.append(lines[i + 1].raw.slice(rest[0].begin, rest[0].end));
    label.append(lines[i].raw.slice(value[0].end, above.size()));
    // What the lower line has of the value keeps its column.
    Text left;
    if (rest.size() > 1) {
      left.append_glue(std::string(rest[1].column, ' '));
      left.append(lines[i + 1].raw.slice(rest[1].begin, below.size()));
      lines[i + 1].indent = static_cast<int>(rest[1].column);
    }
    lines[i].raw = std::move(label);
    lines[i + 1].raw = std::move(left);
  }
}

}  // namespace notulen::layout
