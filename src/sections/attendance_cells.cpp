#include "sections/attendance_cells.hpp"

#include <algorithm>
#include <cstddef>

#include "read/entry.hpp"
#include "read/named_list.hpp"
#include "sections/list_lines.hpp"
#include "sections/list_signs.hpp"
#include "sections/turned_bodies.hpp"

namespace notulen {

std::vector<Label> labels_above(const std::vector<Text>& row, const Vocabulary& words) {
  std::vector<Label> out(row.size());
  std::size_t labels = 0;
  for (std::size_t c = 0; c < row.size(); ++c) {
    const auto found = read_label(row[c].view(), words);
    labels += found && found->end >= row[c].size() && !words.contains("place_word", row[c].view());  // `Locatie | Teams`
    if (found) out[c] = *found;
  }
  if (labels <= 1 || labels + 1 < row.size()) out.clear();
  return out;
}

std::optional<Text> row_of_one(const std::vector<Text>& row, const Vocabulary& words) {
  if (row.size() < 2 || row[0].empty() || read_label(row[0].view(), words)) return std::nullopt;
  Text line;
  for (const Text& cell : row) {
    if (cell.view().find('\n') != std::string_view::npos) return std::nullopt;
    if (cell.empty()) continue;
    if (!line.empty()) line.append_glue(" | ");
    line.append(cell);
  }
  if (read_row(line.view(), words).empty()) return std::nullopt;
  return line;
}

bool unknown_label(const std::vector<Text>& row, const Vocabulary& words) {
  if (row.size() != 2 || row[0].empty() || row[1].empty() || read_label(row[0].view(), words)) return false;
  if (read_label(row[1].view(), words) || words.longest("role", row[1].view()) || words.longest("body", row[1].view()) || words.longest("presence_mark", row[1].view())) return false;
  const auto beside = read_entries(row[1].view(), words);
  if (std::any_of(beside.begin(), beside.end(), [&](const Entry& one) { return surely_named(one.person, words); })) return false;
  const auto entries = read_entries(row[0].view(), words);
  return entries.size() == 1 && !entries[0].person.honorific_prefix && !entries[0].person.parts.family_name && !words.longest("given_name", row[0].view());
}

bool value_beside(const Text& left, const Text& value, const Vocabulary& words) {
  const auto label = read_label(left.view(), words);
  return label && label->kind == "location" && label->end >= left.size() && words.longest("place_word", value.view());
}

bool officer_beside(const Text& left, const Text& value, const Vocabulary& words) {
  const auto label = read_label(left.view(), words);
  if (!label || !officer_label(label->kind) || label->end < left.size() || value.empty() || value.size() > 60) return false;
  if (value.view().find('\n') != std::string_view::npos || words.first("convened", value.view()) || words.first("genre", value.view())) return false;
  const auto entries = read_entries(value.view(), words);
  return entries.size() == 1 && starts_name(value.view(), words) && (entries[0].person.parts.family_name || entries[0].person.parts.given_name);
}

bool worded_label(const std::vector<Text>& row, const std::optional<Label>& label) {
  return row.size() == 2 && label && list_label(label->kind) && !label->colon && label->end < row[0].size() && row[0].size() - label->end < 24 &&
         !row[1].empty();
}

}  // namespace notulen
