#include "layout/form_blocks.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/marks.hpp"
#include "letters.hpp"
#include "read/item_column.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_number = 30;  // bytes of the line that holds it
constexpr std::size_t longest_label = 24, least_column = 4;

// A line's label and where its value begins.
struct Field {
  std::size_t label_end = 0, value = 0;
  bool colon = false;
};

// `Onderwerp   …`, `Onderwerp: …`; at a column that other lines have shown one blank is gap enough.
std::optional<Field> field_of(std::string_view s, std::size_t column) {
  if (s.empty() || !upper(s[0])) return std::nullopt;
  const std::string_view start = s.substr(0, longest_label);
  std::size_t end = start.find(": ");
  const bool colon = end != std::string_view::npos;
  if (!colon) end = start.find("  ");
  if (end == std::string_view::npos && column > least_column && s.size() > column && s[column - 1] == ' ' && s.substr(0, column - 1).find(' ') == std::string_view::npos) end = column - 1;
  if (end == std::string_view::npos || end == 0) return std::nullopt;
  const std::size_t value = first_not_in<" ">(s, end + (colon ? 1 : 0));
  if (value == std::string_view::npos || (!colon && column > 0 && value != column)) return std::nullopt;
  return Field{end, value, colon};
}

bool names(std::string_view s, const Field& field, std::string_view kind, const Vocabulary& words) {
  const std::string_view label = s.substr(0, field.label_end);
  return item_column(label.substr(0, last_not_in<" ">(label) + 1), words) == kind;
}

// `A.3`, `2.1`, `12.`: a number and nothing else.
bool bare_number(std::string_view s) {
  if (s.ends_with('.')) s.remove_suffix(1);
  if (s.size() > 2 && upper(s[0]) && s[1] == '.') s.remove_prefix(2);
  else if (!s.empty() && upper(s[0])) s.remove_prefix(1);
  return !s.empty() && digit(s[0]) && first_not_in<"0123456789.">(s) == std::string_view::npos && s.find("..") == std::string_view::npos;
}

// Below a blank line, or a page's number or ruler.
bool stands_apart(const std::vector<Line>& lines, std::size_t i) {
  if (i == 0 || lines[i - 1].blank()) return true;
  const std::string_view above = lines[i - 1].raw.view();
  return above.size() <= longest_number && first_not_in<"0123456789 -_=/()">(above) == std::string_view::npos;
}

// The number of an item alone, named or not, and its title on the next line.
std::optional<Field> begins_block(const std::vector<Line>& lines, std::size_t i, const Vocabulary& words) {
  const std::string_view s = lines[i].raw.view();
  if (!stands_apart(lines, i) || i + 1 >= lines.size()) return std::nullopt;
  if (bare_number(s)) {  // `A.3` and `Onderwerp : Oude kade`
    const auto title = field_of(lines[i + 1].raw.view(), 0);
    return title && title->colon && names(lines[i + 1].raw.view(), *title, "title", words) ? std::optional(Field{}) : std::nullopt;
  }
  if (!upper(s[0])) return std::nullopt;
  const auto number = field_of(s, 0);
  if (!number || first_not_in<"0123456789.">(s, number->value) != std::string_view::npos || !names(s, *number, "number", words)) return std::nullopt;
  const std::string_view next = lines[i + 1].raw.view();
  const auto title = field_of(next, number->colon ? 0 : number->value);
  return title && names(next, *title, "title", words) ? number : std::nullopt;
}

void set_aside(const Text& text, std::size_t begin, std::size_t end, std::vector<Span>& furniture) {
  for (const Span& span : text.spans(begin, end)) furniture.push_back(span);
}

}  // namespace

void read_form_blocks(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  std::vector<std::pair<std::size_t, Field>> begins;  // the line of each number, and its field
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (const std::size_t size = lines[i].raw.size(); size > 0 && size <= longest_number && (digit(lines[i].raw.view().back()) || bare_number(lines[i].raw.view())))
      if (const auto number = begins_block(lines, i, words)) begins.emplace_back(i, *number);
  if (begins.size() < 2) return;
  std::vector<Line> out;
  out.reserve(lines.size());
  auto next = begins.begin();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (next == begins.end() || next->first != i) {
      out.push_back(std::move(lines[i]));
      continue;
    }
    const Field number = next++->second;
    Line heading = lines[i];
    set_aside(heading.raw, 0, number.label_end + (number.colon ? 1 : 0), furniture);
    heading.raw = heading.raw.slice(number.value, heading.raw.size()).trimmed();
    heading.raw.append_glue(heading.raw.view().ends_with('.') ? " " : ". ");
    const Text& title = lines[++i].raw;
    const bool bare = number.value == 0;
    const Field named = *field_of(title.view(), number.colon || bare ? 0 : number.value);
    const std::size_t column = number.colon ? 0 : bare ? named.value : number.value;
    set_aside(title, 0, named.label_end + (named.colon ? 1 : 0), furniture);
    heading.raw.append(title.slice(named.value, title.size()).trimmed());
    heading.end_number = lines[i].end_number;
    heading.indent = 0;
    heading.heading = 2;  // whatever number the item before it had
    out.push_back(std::move(heading));
    for (; i + 1 < lines.size() && !lines[i + 1].blank(); ++i) {
      Line& line = lines[i + 1];
      const auto field = field_of(line.raw.view(), column);
      if (!field && column > 0 && first_not_in<" ">(line.raw.view()) == column && bullet_length(line.raw.view().substr(column)) == 0) {  // the value goes on
        out.back().raw.join_line(line.raw.trimmed());
        out.back().end_number = line.end_number;
        continue;
      }
      if (field && !field->colon) {
        Text labelled = line.raw.slice(0, field->label_end);
        labelled.append_glue(": ");
        labelled.append(line.raw.slice(field->value, line.raw.size()));
        line.raw = std::move(labelled);
      }
      line.parted = true;
      out.push_back(std::move(line));
    }
  }
  lines = std::move(out);
}

}  // namespace notulen::layout
