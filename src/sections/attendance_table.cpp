#include "sections/attendance_table.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "letters.hpp"
#include "read/day_head.hpp"
#include "read/entry.hpp"
#include "read/function.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "sections/attendance_heads.hpp"
#include "sections/person_cells.hpp"

namespace notulen {
namespace {

// `Fractie | Aanwezig | Afwezig`: each cell is a list of persons of the body that heads the row.
std::vector<Row> read_list_cells(const Segment& table, const std::vector<std::string_view>& kinds, const Vocabulary& words) {
  const auto& header = table.rows.front();
  std::vector<std::optional<Label>> absent;
  std::size_t lists = 0, present = 0, bodies = 0;
  for (std::size_t c = 0; c < header.size(); ++c) {
    absent.push_back(absent_column(header[c], words));
    const bool here = kinds[c] == "name" && words.longest("presence_heading", header[c].trimmed().view());
    if (kinds[c] == "name" && !here) return {};  // one person a row
    present += here;
    lists += here || absent[c];
    bodies += kinds[c] == "organization";
  }
  std::vector<Row> out;
  if (present != 1 || bodies != 1) return out;
  bool several = lists > 1;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const auto& cells = table.rows[r];
    Maybe body;
    for (std::size_t c = 0; c < cells.size() && c < kinds.size(); ++c)
      if (kinds[c] == "organization" && !cells[c].trimmed().empty()) body = std::string(without_seats(cells[c].trimmed_view()));
    for (std::size_t c = 0; c < cells.size() && c < kinds.size(); ++c) {
      if (kinds[c] != "name" && !absent[c]) continue;
      const Text cell = cells[c].trimmed();
      std::vector<Entry> entries = read_entries(cell.view(), words);
      several = several || entries.size() > 1;
      for (Entry& entry : entries) {
        Row row;
        row.person = std::move(entry.person);
        if (!row.person.organization) row.person.organization = body;
        row.absent = absent[c].has_value();
        if (row.absent && !row.person.notice) row.person.notice = absent[c]->notice;
        row.spans = cell.spans(entry.whole.begin, entry.whole.end);
        out.push_back(std::move(row));
      }
    }
  }
  if (!several) out.clear();
  return out;
}

void add_name(std::string& name, std::string_view part) {
  if (!name.empty() && !part.empty()) name += ' ';
  name += part;
}

// A column of ticks: those who were there bear one, and the others nothing or a dash.
std::vector<bool> ticked_columns(const Segment& table, const std::vector<std::string_view>& kinds, const Vocabulary& words) {
  std::vector<bool> out(kinds.size(), false);
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    if (kinds[c] != "presence") continue;
    if (is_day_head(table.rows.front()[c].trimmed().view(), words)) {
      out[c] = true;
      continue;
    }
    std::size_t ticks = 0, others = 0;
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
      const std::string said = c < table.rows[r].size() ? table.rows[r][c].trimmed().str() : std::string();
      if (said.empty() || said == "-" || said == "–") continue;
      (words.value("presence_mark", said) == "present" && said.size() < 4 ? ticks : others)++;
    }
    out[c] = ticks > 0 && others * 3 <= ticks;
  }
  return out;
}

// `A`, `V`, `X`: a column where a single `A` stands for who was there.
bool by_letters(const Segment& table, std::size_t column) {
  std::size_t letters = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    if (column >= table.rows[r].size()) continue;
    const std::string said = table.rows[r][column].trimmed().str();
    letters += !said.empty() && (said[0] == 'A' || said[0] == 'a') && (said.size() == 1 || said[1] == ' ' || said[1] == ',');
  }
  return letters > 0;
}

// `**Afwezig m.k.** | |`: the only cell of a row says what list the rows below it are.
std::optional<Label> list_row(const std::vector<Text>& row, const Vocabulary& words) {
  const Text* only = nullptr;
  for (const Text& cell : row) {
    if (cell.trimmed().empty()) continue;
    if (only != nullptr) return std::nullopt;
    only = &cell;
  }
  if (only == nullptr) return std::nullopt;
  std::optional<Label> label = column_label(*only, words);
  if (label && list_label(label->kind)) return label;
  return std::nullopt;
}

// `VLIERBEEK | | |` among rows with crosses: the body of those below it.
std::string_view body_row(const std::vector<Text>& row, const std::vector<std::string_view>& kinds, const Vocabulary& words) {
  std::string_view only;
  for (std::size_t c = 0; c < row.size(); ++c) {
    if (row[c].trimmed().empty()) continue;
    if (!only.empty() || c >= kinds.size() || kinds[c] != "name") return {};
    only = row[c].trimmed_view();
  }
  if (only.empty() || only.find(',') != std::string_view::npos) return {};
  const bool capitals = only.size() > 2 && std::none_of(only.begin(), only.end(), lower);
  return capitals || words.longest("body", only) || words.contains("list_body", only) || words.contains("party", only) ? only : std::string_view{};
}

}  // namespace

std::optional<Label> list_headed(const Segment& table, const Vocabulary& words) {
  if (!table.header || table.rows.empty()) return std::nullopt;
  const auto column = list_column(table.rows.front(), words);
  return column ? column_label(table.rows.front()[*column], words) : std::nullopt;
}

std::vector<Row> read_attendance_table(const Segment& table, const Vocabulary& words) {
  std::vector<Row> out;
  if (table.rows.size() < 2) return out;
  const auto kinds = attendance_columns(table, words);
  if (kinds.empty()) return out;
  if (out = read_list_cells(table, kinds, words); !out.empty()) return out;
  const std::vector<bool> ticked = ticked_columns(table, kinds, words);
  std::vector<bool> letters;
  for (std::size_t c = 0; c < kinds.size(); ++c) letters.push_back(kinds[c] == "presence" && by_letters(table, c));
  std::optional<Label> list;
  const bool marks_tell = std::count_if(kinds.begin(), kinds.end(), [](std::string_view kind) { return kind == "presence" || kind == "absence"; }) > 1;
  Maybe group;  // the body of the rows below `VLIERBEEK`
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    if (auto label = list_row(table.rows[r], words)) {
      list = std::move(label);
      continue;
    }
    if (const std::string_view body = marks_tell ? body_row(table.rows[r], kinds, words) : std::string_view{}; !body.empty()) {
      group = std::string(body);
      continue;
    }
    Row row;
    row.list = list;
    row.person.organization = group;
    std::string given, infix, family, whole;
    Spans name_spans[3];  // as a name is read: `Jansen | Piet` is Piet Jansen
    for (std::size_t c = table.rows[r].size(); c < kinds.size(); ++c) row.absent = row.absent || ticked[c];
    for (std::size_t c = 0; c < table.rows[r].size() && c < kinds.size(); ++c) {
      const Text cell = table.rows[r][c].trimmed();
      if (ticked[c] && (cell.empty() || cell.view() == "-" || cell.view() == "–")) row.absent = true;
      if (cell.empty() || kinds[c].empty() || kinds[c] == "number" || cell.view() == "-" || cell.view() == "–") continue;
      auto& spans = kinds[c] == "given"    ? name_spans[0]
                    : kinds[c] == "infix"  ? name_spans[1]
                    : kinds[c] == "family" ? name_spans[2]
                                           : row.spans;
      for (const Span& span : cell.spans()) spans.push_back(span);
      // `Bijzonderheden: afwezig m.k.`, `Rol: m.k.` say it as a column of its own would.
      const auto mark = words.longest("presence_mark", cell.view());
      const bool away = (kinds[c] == "role" && words.contains("notice", cell.view())) || (kinds[c] == "remark" && mark && mark->length > 3 && mark->value != "present");
      if (away) mark_presence(row, cell.view(), false, words);
      else if (kinds[c] == "organization") tell_body(row.person, without_aside(row.person, cell.view(), words), words);
      else if (kinds[c] == "role" && words.contains("mere_member", cell.view())) continue;
      else if (kinds[c] == "role") row.person.role = cell.str();
      else if (kinds[c] == "replaced_by") {
        row.person.replaced_by = cell.str().substr(read_honorifics(cell.view(), words).end);
        row.absent = true;
      }
      else if (kinds[c] == "code") row.person.abbreviation = cell.str();
      else if (kinds[c] == "given") given = cell.str();
      else if (kinds[c] == "infix") infix = cell.str();
      else if (kinds[c] == "family") family = cell.str();
      else if (kinds[c] == "presence") mark_presence(row, cell.view(), letters[c], words);
      else if (kinds[c] == "absence") {  // any mark in it
        mark_presence(row, cell.view(), false, words);
        row.absent = true;
        if (const auto head = c < table.rows.front().size() ? absent_column(table.rows.front()[c], words) : std::nullopt; head && !row.person.notice) row.person.notice = head->notice;
      }
      else if (kinds[c] == "replaces") row.person.replaces = cell.str();
      else if (kinds[c] == "remark") describe_person(row.person, cell.view(), words, true);
      else whole = cell.str();
    }
    const Spans others = std::exchange(row.spans, {});
    for (const Spans* const spans : std::initializer_list<const Spans*>{&name_spans[0], &name_spans[1], &name_spans[2], &others}) row.spans.append(spans->begin(), spans->end());
    if (whole.empty()) {
      add_name(whole, given);
      add_name(whole, infix);
      add_name(whole, family);
    }
    // `Zonechef: Erik Bastiaens` serves no body of the rows above.
    if (const std::size_t colon = whole.find(": "); colon != std::string::npos && colon > 0 && !row.person.role && role_length(std::string_view(whole).substr(0, colon), words) == colon) {
      row.person.role = whole.substr(0, colon);
      if (group && row.person.organization == group) row.person.organization.reset();
      whole.erase(0, colon + 2);
    }
    // `de heer en mevrouw De Wit`, `dhr. + mw. Bos`
    const bool joined = std::min({whole.find(" en "), whole.find(" + "), whole.find(" & ")}) < 20;
    if (std::vector<Entry> couple = joined ? read_entries(whole, words) : std::vector<Entry>{};
        couple.size() == 2 && couple[0].person.honorific_prefix && couple[1].person.honorific_prefix && couple[0].person.name == couple[1].person.name) {
      for (Entry& one : couple) {
        Row half = row;
        half.person.name = one.person.name;
        half.person.honorific_prefix = one.person.honorific_prefix;
        half.person.parts = one.person.parts;
        half.couple = true;
        out.push_back(std::move(half));
      }
      continue;
    }
    if (given.empty() && family.empty() && several_in(whole, row, out, words)) continue;
    if (!row.taker.empty() && words.longest("body", whole)) {
      row.person.organization = std::move(whole);
      whole = std::move(row.taker);
    }
    if (body_absent(whole, row, words)) {
      out.push_back(std::move(row));
      continue;
    }
    const Honorifics honorifics = read_honorifics(whole, words);
    row.person.name = whole.substr(honorifics.end);
    row.person.honorific_prefix = honorifics.value;
    // `Schepen Luc Bos`
    if (const std::size_t title = honorifics.end == 0 ? name_behind_title(row.person.name, words) : 0) {
      if (!row.person.role) row.person.role = row.person.name.substr(0, title - 1);
      row.person.name.erase(0, title);
    }
    // A name in brackets says more: `A (vz)`.
    if (const auto bracket = row.person.name.find(" ("); bracket != std::string::npos && row.person.name.back() == ')') {
      const std::string said = row.person.name.substr(bracket + 2, row.person.name.size() - bracket - 3);
      row.person.name.resize(bracket);
      describe_person(row.person, said, words, false);
    }
    // `Jo Denys, gedeputeerde`
    if (const auto comma = row.person.name.find(", "); comma != std::string::npos && role_length(std::string_view(row.person.name).substr(comma + 2), words) > 0) {
      const std::string said = row.person.name.substr(comma + 2);
      row.person.name.resize(comma);
      describe_person(row.person, said, words, false);
    }
    if (row.person.name.empty() || words.longest("nobody", row.person.name)) continue;
    row.person.parts = name_parts(row.person.name, honorifics.value.has_value(), words);
    out.push_back(std::move(row));
  }
  return out;
}

}  // namespace notulen
