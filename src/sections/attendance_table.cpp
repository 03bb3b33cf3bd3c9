#include "sections/attendance_table.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "read/day_head.hpp"
#include "read/entry.hpp"
#include "read/function.hpp"
#include "read/gloss.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"
#include "read/person.hpp"
#include "read/statement.hpp"
#include "sections/day_column.hpp"

namespace notulen {
namespace {

// The head of a column as a label.
std::optional<Label> column_label(const Text& title, const Vocabulary& words) {
  std::string said = title.trimmed().str();
  if (said.empty() || said.back() != ':') said += ':';  // the table does the colon's work
  auto label = read_label(said, words);
  if (label && label->end < said.size()) label.reset();
  return label;
}

// The only column whose head is a label of attendance.
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

// The kind of each column; empty where no row of names is headed.
std::vector<std::string_view> columns(const Segment& table, const Vocabulary& words) {
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

// A column that holds the absent themselves: `Afwezig`, `Afwezig (m.k.)`.
std::optional<Label> absent_column(const Text& title, const Vocabulary& words) {
  auto label = column_label(title, words);
  if (label && label->kind != "absent") label.reset();
  return label;
}

// `CDA (3 van 4)`, `VVD (5)`: how many came, or its seats.
std::string_view without_seats(std::string_view cell) {
  const std::size_t open = cell.ends_with(")") ? cell.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos || open == 0 || cell[open + 2] < '0' || cell[open + 2] > '9') return cell;
  const std::string_view inside = cell.substr(open + 2, cell.size() - open - 3);
  return inside.find_first_not_of("0123456789 /vande") == std::string_view::npos || inside.ends_with(" zetels") || inside.ends_with(" leden") ? cell.substr(0, open) : cell;
}

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

// What a cell of bodies tells beside the body: `WP, vz`, `OKRA (voorzitter)`; or a function: `secretaris (OCMW)`.
void tell_body(Person& person, std::string_view cell, const Vocabulary& words) {
  cell = without_seats(cell);
  const std::size_t comma = cell.find(", ");
  const std::size_t open = cell.ends_with(")") ? cell.rfind(" (") : std::string_view::npos;
  const std::string_view inside = open == std::string_view::npos ? std::string_view{} : cell.substr(open + 2, cell.size() - open - 3);
  if (comma != std::string_view::npos && words.contains("role", cell.substr(comma + 2))) {
    person.organization = std::string(cell.substr(0, comma));
    person.role = std::string(cell.substr(comma + 2));
  } else if (!inside.empty() && words.contains("role", cell.substr(0, open))) {
    person.role = std::string(cell.substr(0, open));
    person.organization = std::string(inside);
  } else if (!inside.empty() && (words.contains("role", inside) || remark_length(inside, words) > 0 || words.longest("presence", inside))) {
    person.organization = std::string(cell.substr(0, open));
    describe_person(person, inside, words, true);
  } else if (!person.role && words.contains("office", cell)) {
    person.role = std::string(cell);  // `secretaris` below `Organisatie / functie`
  } else {
    person.organization = std::string(cell);
  }
}

// `volmacht aan app. 5, mw. Bos`, `volmacht aan het bestuur`: whoever takes the proxy; `dhr. T. Bos`, who is there for a body.
bool names_taker(Row& row, std::string_view said, const Vocabulary& words) {
  const auto proxy = words.longest("stands_in", said);
  if (!proxy) {
    const Honorifics honorifics = read_honorifics(said, words);
    if (row.absent || !honorifics.value || !name_parts(said.substr(honorifics.end), true, words).family_name) return false;
    row.taker = std::string(said);
    return true;
  }
  if (!proxy->value.starts_with("replaced_by") || proxy->length + 2 >= said.size() || stands_in(row.person, said, words)) return false;  // a plain one
  std::string_view whom = said.substr(proxy->length + 1);
  if (const std::size_t comma = whom.rfind(", "); comma != std::string_view::npos && read_honorifics(whom.substr(comma + 2), words).value) whom = whom.substr(comma + 2);
  row.person.replaced_by = std::string(whom.substr(read_honorifics(whom, words).end));
  return row.absent = true;
}

// `ja`, `nee`, `afgemeld`, `ja, vz.`: the first words are the mark, the rest tells more.
void mark_presence(Row& row, std::string_view said, bool letters, const Vocabulary& words) {
  const auto mark = words.longest(letters ? TableName("presence_letter") : TableName("presence_mark"), said);
  if (mark) {
    row.absent = mark->value != "present";
    if (mark->value == "excused") row.person.notice = true;
    if (mark->value == "unexcused") row.person.notice = false;
    said.remove_prefix(mark->length);
    while (!said.empty() && (said.front() == ',' || said.front() == ';' || said.front() == '-' || said.front() == ' ' || said.front() == '(')) said.remove_prefix(1);
    while (!said.empty() && (said.back() == ')' || said.back() == ' ')) said.remove_suffix(1);
  }
  if (names_taker(row, said, words)) return;
  if (!said.empty()) describe_person(row.person, said, words, true);
  if (row.person.replaced_by) row.absent = true;  // who gave a proxy was not there
}

// `R. Pol, mw. J. Bos` in one cell; `Bijen, Antoon` is one person. Each gets what the row says.
bool several_in(const std::string& cell, const Row& row, std::vector<Row>& out, const Vocabulary& words) {
  if (cell.find(", ") == std::string::npos && cell.find(" en ") == std::string::npos && cell.find('\n') == std::string::npos) return false;
  std::vector<Entry> entries;
  for (std::size_t at = 0; at < cell.size();) {  // lines of a cell are persons too
    const std::size_t end = std::min(cell.find('\n', at), cell.size());
    for (Entry& entry : read_entries(std::string_view(cell).substr(at, end - at), words)) entries.push_back(std::move(entry));
    at = end + 1;
  }
  const auto plain = [](const Entry& entry) {
    const NameParts& parts = entry.person.parts;
    return parts.family_name && (entry.person.honorific_prefix || parts.initials || parts.given_name);
  };
  if (entries.size() < 2 || !std::all_of(entries.begin(), entries.end(), plain)) return false;
  for (Entry& entry : entries) {
    Row one = row;
    one.person = std::move(entry.person);
    if (!one.person.organization) one.person.organization = row.person.organization;
    if (!one.person.role) one.person.role = row.person.role;
    one.person.notice = row.person.notice;
    out.push_back(std::move(one));
  }
  return true;
}

// `Zwaluwen | afgemeld`: where the names of a body's persons stand the body is said to be absent.
bool body_absent(const std::string& cell, Row& row, const Vocabulary& words) {
  const auto mark = words.longest("presence_mark", cell);
  if (!mark || mark->length < 4 || mark->value == "present" || !row.person.organization) return false;
  row.person.name = *std::exchange(row.person.organization, std::nullopt);
  row.absent = true;
  mark_presence(row, cell, false, words);
  return true;
}

// `Dorpslijst (vervangt B. Kost)`, `VVD (vanaf 20.25 uur)`: what the bracket tells of the person; the body before it.
std::string_view without_aside(Person& person, std::string_view cell, const Vocabulary& words) {
  const std::size_t open = cell.ends_with(")") ? cell.rfind(" (") : std::string_view::npos;
  if (open == std::string_view::npos || open == 0) return cell;
  Person probe;
  describe_bracket(probe, cell.substr(open + 1), words);
  if (!probe.present_from && !probe.present_until && !probe.replaces && !probe.replaced_by && !probe.reason && !probe.notice) return cell;
  describe_bracket(person, cell.substr(open + 1), words);
  return cell.substr(0, open);
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

}  // namespace

std::optional<Label> list_headed(const Segment& table, const Vocabulary& words) {
  if (!table.header || table.rows.empty()) return std::nullopt;
  const auto column = list_column(table.rows.front(), words);
  return column ? column_label(table.rows.front()[*column], words) : std::nullopt;
}

std::vector<Row> read_attendance_table(const Segment& table, const Vocabulary& words) {
  std::vector<Row> out;
  if (table.rows.size() < 2) return out;
  const auto kinds = columns(table, words);
  if (kinds.empty()) return out;
  if (out = read_list_cells(table, kinds, words); !out.empty()) return out;
  const std::vector<bool> ticked = ticked_columns(table, kinds, words);
  std::vector<bool> letters;
  for (std::size_t c = 0; c < kinds.size(); ++c) letters.push_back(kinds[c] == "presence" && by_letters(table, c));
  std::optional<Label> list;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    if (auto label = list_row(table.rows[r], words)) {
      list = std::move(label);
      continue;
    }
    Row row;
    row.list = list;
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
      if (kinds[c] == "organization") tell_body(row.person, without_aside(row.person, cell.view(), words), words);
      else if (kinds[c] == "role" && words.contains("mere_member", cell.view())) continue;
      else if (kinds[c] == "role" && words.contains("notice", cell.view())) mark_presence(row, cell.view(), false, words);
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
      else if (kinds[c] == "replaces") row.person.replaces = cell.str();
      // `Bijzonderheden: afwezig m.k.` says it as a column of its own would.
      else if (const auto mark = words.longest("presence_mark", cell.view());
               kinds[c] == "remark" && mark && mark->length > 3 && mark->value != "present")
        mark_presence(row, cell.view(), false, words);
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
    if (row.person.name.empty() || words.longest("nobody", row.person.name)) continue;
    row.person.parts = name_parts(row.person.name, honorifics.value.has_value(), words);
    out.push_back(std::move(row));
  }
  return out;
}

}  // namespace notulen
