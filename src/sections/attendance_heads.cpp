#include "sections/attendance_heads.hpp"

#include <string>

#include "read/gloss.hpp"
#include "sections/day_column.hpp"

namespace notulen {

std::optional<Label> column_label(const Text& title, const Vocabulary& words) {
  std::string said = title.trimmed().str();
  if (said.empty() || said.back() != ':') said += ':';  // the table does the colon's work
  auto label = read_label(said, words);
  if (label && label->end < said.size()) label.reset();
  return label;
}

std::optional<std::size_t> list_column(const std::vector<Text>& header, const Vocabulary& words) {
  std::optional<std::size_t> out;
  for (std::size_t c = 0; c < header.size(); ++c) {
    const auto label = column_label(header[c], words);
    if (!label || (label->kind != "present" && label->kind != "absent")) continue;
    if (out) return std::nullopt;  // `Aanwezig | Afwezig`: each column is a list
    out = c;
  }
  return out;
}

namespace {

// `Deelnemer | Vertegenwoordiger`: the one is a body, the other who stands for it.
void body_before_name(const std::vector<Text>& header, std::vector<std::string_view>& kinds, const Vocabulary& words) {
  std::size_t body = header.size();
  bool person = false;
  for (std::size_t c = 0; c < header.size(); ++c) {
    if (words.contains("represented", header[c].trimmed().view())) body = c;
    person = person || words.contains("representative", header[c].trimmed().view());
  }
  if (person && body < header.size()) kinds[body] = "organization";
}

}  // namespace

std::vector<std::string_view> attendance_columns(const Segment& table, const Vocabulary& words) {
  const auto& header = table.rows.front();
  std::vector<std::string_view> kinds;
  bool named = false;
  std::size_t known = 0;
  for (const Text& cell : header) {
    const Text title = cell.trimmed();
    if (words.contains("vote_column", title.view())) return {};  // who voted how
    std::string_view said = without_gloss(title.view(), words);
    while (!said.empty() && (said.back() == ':' || said.back() == ' ')) said.remove_suffix(1);
    kinds.push_back(words.value("attendance_column", said).value_or(std::string_view{}));
    named = named || kinds.back() == "name" || kinds.back() == "family";
    known += !kinds.back().empty();
  }
  // `Politieraadsleden | Aanwezig | Verontschuldigd`: whatever they are called, the others tell who was there.
  std::size_t presence = 0;
  for (const Text& cell : header) presence += words.longest("presence_heading", cell.trimmed().view()).has_value() || absent_column(cell, words);
  if (kinds[0].empty() && presence > 1 && presence + 1 == header.size()) {
    kinds[0] = "name";
    named = true;
    ++known;
  }
  body_before_name(header, kinds, words);
  for (std::size_t c = 0; c < kinds.size() && named; ++c)
    if (kinds[c].empty() && absent_column(header[c], words)) kinds[c] = "absence";
  if (const auto day = day_column(table, words)) {
    kinds[*day] = "presence";
    ++known;
    if (!named && kinds[0].empty()) {
      kinds[0] = "name";
      named = true;
      ++known;
    }
  }
  // `Verontschuldigd | Functie`: the list's own name heads its names.
  if (!named)
    if (const auto list = list_column(header, words)) {
      kinds[*list] = "name";
      named = true;
      ++known;
    }
  // Beside a column of names the one headed `aanwezig` tells who was there.
  std::size_t names = 0;
  for (const std::string_view kind : kinds) names += kind == "name" || kind == "family";
  if (names > 1)
    for (std::size_t c = 0; c < kinds.size(); ++c)
      if (kinds[c] == "name" && words.longest("presence_heading", header[c].trimmed().view())) kinds[c] = "presence";
  // One known word alone may be a label beside its value.
  if (!named || known < 2) kinds.clear();
  return kinds;
}

std::optional<Label> absent_column(const Text& title, const Vocabulary& words) {
  auto label = column_label(title, words);
  if (label && label->kind != "absent") label.reset();
  return label;
}

}  // namespace notulen
