#include "layout/field_actions.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "read/follow_up.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t longest_line = 400;

// A field's name with its colon at `at`, and where its value stands.
struct Field {
  std::string_view kind;  // text, owner, due, …; of static storage
  std::size_t name = 0, begin = 0, end = 0;
};

std::optional<Field> field_at(std::string_view s, std::size_t at, const Vocabulary& words) {
  const auto match = words.longest("entry_field", s.substr(at));
  if (!match || at + match->length + 2 >= s.size() || s[at + match->length] != ':' || s[at + match->length + 1] != ' ') return std::nullopt;
  return Field{match->value, at, at + match->length + 2, s.size()};
}

// The fields that make up the line, parted by stops, commas and semicolons; empty where it is anything else.
std::vector<Field> fields_of(std::string_view s, const Vocabulary& words) {
  std::vector<Field> out;
  const std::size_t first = std::min(first_not_in<" \t">(s), s.size());
  auto field = s.size() > longest_line ? std::nullopt : field_at(s, first, words);
  while (field) {
    out.push_back(*field);
    field.reset();
    for (std::size_t at = first_in<".,;">(s, out.back().begin); at < s.size() && !field; at = first_in<".,;">(s, at + 1)) {
      if (at + 2 >= s.size() || s[at + 1] != ' ') continue;
      if ((field = field_at(s, at + 2, words))) out.back().end = s[at] == '.' && out.back().kind == "text" ? at + 1 : at;
    }
  }
  return out;
}

const Field* only(const std::vector<Field>& fields, std::string_view kind) {
  const Field* found = nullptr;
  for (const Field& field : fields) {
    if (field.kind != kind) continue;
    if (found != nullptr) return nullptr;
    found = &field;
  }
  return found;
}

}  // namespace

void join_fields(std::vector<Line>& lines, std::vector<Span>& furniture, const Vocabulary& words) {
  for (Line& line : lines) {
    const std::string_view s = line.raw.view();
    if (s.find(": ") == std::string_view::npos) continue;
    const std::vector<Field> fields = fields_of(s, words);
    const Field *what = only(fields, "text"), *who = only(fields, "owner"), *when = only(fields, "due");
    if (what == nullptr || who == nullptr || fields.size() != (when != nullptr ? 3 : 2)) continue;
    std::size_t taken = 0;  // what stands between the values is furniture
    std::vector<Text> values;
    for (const Field& field : fields) {
      std::size_t end = last_not_in<" \t">(s.substr(0, field.end)) + 1;
      if (&field != what && s[end - 1] == '.') --end;
      for (const Span& span : line.raw.slice(taken, field.begin).trimmed_spans()) furniture.push_back(span);
      values.push_back(line.raw.slice(field.begin, end));
      taken = end;
    }
    for (const Span& span : line.raw.slice(taken, s.size()).trimmed_spans()) furniture.push_back(span);
    const auto value = [&](const Field& field) -> const Text& { return values[static_cast<std::size_t>(&field - fields.data())]; };
    line.raw = labelled_action(value(*who), value(*what), when != nullptr ? value(*when) : Text());
  }
}

}  // namespace notulen::layout
