#include "outline/item_columns.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read/item_column.hpp"
#include "read/number.hpp"

namespace notulen {
namespace {

constexpr std::size_t longest_title = 160;  // bytes of one that stands above its text in a cell

// What the cells below a head are. `Besproken / besloten` is what both its words are; empty where one is not known.
struct HeadKind {
  std::string_view kind;
  bool action = false;  // one of its words says so
};

HeadKind kind_of(std::string_view head, const Vocabulary& words) {
  if (const auto kind = item_column(head, words)) return {*kind, *kind == "action"};
  // `O nderwerp`, `W ann eer`: a narrow column broke the word.
  std::string whole(head);
  std::erase(whole, ' ');
  if (const auto kind = whole.size() < head.size() ? words.value("item_column", whole) : std::nullopt) return {*kind, *kind == "action"};
  HeadKind out;
  for (std::size_t at = 0; at < head.size();) {
    std::size_t end = head.size(), behind = head.size();
    for (const std::string_view joint : {"/", " en ", " & ", ", ", " + "})
      if (const std::size_t found = head.find(joint, at); found < end) end = found, behind = found + joint.size();
    std::string_view part = head.substr(at, end - at);
    while (part.ends_with(' ')) part.remove_suffix(1);
    const auto known = words.value("item_column", part.substr(std::min(part.find_first_not_of(' '), part.size())));
    if (!known) return {};
    if (out.kind.empty() || *known == "outcome") out.kind = *known;
    out.action = out.action || *known == "action";
    at = behind;
  }
  return out;
}

// Cells of the first column, from a row on, that begin with numbers that run on, a title behind each.
bool titles_first(const Segment& table, std::size_t from, const Vocabulary& words) {
  long last = 0;
  std::size_t titled = 0;
  for (std::size_t r = from; r < table.rows.size(); ++r) {
    const auto number = table.rows[r].empty() ? std::nullopt : read_number(table.rows[r][0].view(), words);
    if (!number || !number->closed || number->values.size() != 1) continue;
    if (number->values[0] != last + 1 || number->end + 2 >= table.rows[r][0].size()) return false;
    last = number->values[0];
    titled += table.rows[r][0].view().find('\n') < longest_title || words.longest("item_title", table.rows[r][0].view().substr(number->end));
  }
  return last > 2 && titled * 2 > static_cast<std::size_t>(last);
}

// The numbers of the rows run on from `last`; rows without one go with the row above. `11.1, 11.2, …` are the items of week or
// meeting 11, and the numbers of a whole year begin anywhere.
bool runs_on(const Segment& table, int column, const Vocabulary& words, long& last) {
  constexpr std::size_t sure = 3;  // rows whose numbers run on by one, wherever they begin
  const auto follows = [](long number, long before) { return number >= before && number <= before + 2; };
  std::size_t numbered = 0, by_one = 1;
  bool from_last = false, of_meeting = false;
  long first = 0, before = last;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    if (static_cast<std::size_t>(column) >= table.rows[r].size()) return false;
    const std::string_view cell = table.rows[r][static_cast<std::size_t>(column)].view();
    if (cell.empty()) continue;
    const auto number = read_number(cell, words);
    if (!number) return false;
    const std::vector<long>& values = number->values;
    if (numbered == 0) {
      first = values[0];
      of_meeting = values.size() == 2 && !follows(first, last) && follows(values[1], last);
      from_last = of_meeting || follows(first, last);
    }
    if (of_meeting && (values.size() != 2 || values[0] != first)) return false;
    const long here = values[of_meeting ? 1 : 0];
    if (numbered > 0 && !follows(here, before)) return false;
    by_one += numbered > 0 && here == before + 1;
    before = here;
    ++numbered;
  }
  if (numbered < 2 || !(from_last || (last == 0 && numbered >= sure && by_one == numbered))) return false;
  last = before;
  return true;
}

// The column's cells are numbers, and nothing else.
bool numbers_below(const Segment& table, int column, const Vocabulary& words) {
  std::size_t numbered = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    if (static_cast<std::size_t>(column) >= table.rows[r].size()) return false;
    const Text cell = table.rows[r][static_cast<std::size_t>(column)].trimmed();
    if (cell.empty()) continue;
    const auto number = read_number(cell.view(), words);
    if (!number || number->end < cell.size()) return false;
    ++numbered;
  }
  return numbered > 1;
}

// Two titles or more are those of meetings: `Opening`, `Rondvraag`.
bool known_titles(const Segment& table, int column, const Vocabulary& words) {
  std::size_t known = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r)
    known += static_cast<std::size_t>(column) < table.rows[r].size() && words.longest("item_title", table.rows[r][static_cast<std::size_t>(column)].trimmed_view()).has_value();
  return known > 1;
}

// Cells of titles hold paragraphs below them: title and text share a column.
bool texts_below(const Segment& table, const ItemColumns& columns) {
  std::size_t rows = 0, told = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const auto cell = [&](int column) { return static_cast<std::size_t>(column) < table.rows[r].size() ? table.rows[r][static_cast<std::size_t>(column)].view() : std::string_view{}; };
    if (cell(columns.number).empty()) continue;
    ++rows;
    const std::size_t title = cell(columns.title).find('\n');
    told += title != std::string_view::npos && title < longest_title;
  }
  return told > 1 && told * 2 > rows;
}

// Every row is such a box, most with text below the title.
bool boxed(const Segment& table, const Vocabulary& words) {
  if (table.rows.size() < 3) return false;  // a ruler below the first box makes no header of it
  std::size_t told = 0;
  for (const auto& row : table.rows) {
    const auto number = row.empty() ? std::nullopt : read_number(row[0].view(), words);
    if (!number || !number->closed || number->kind != Number::Kind::arabic) return false;
    told += row[0].view().find('\n') < longest_title;
  }
  return told * 2 > table.rows.size() && titles_first(table, 0, words);
}

}  // namespace

ItemColumns item_columns(const Segment& table, const Vocabulary& words) {
  const std::vector<Text>& header = table.rows.front();
  ItemColumns out;
  std::vector<int> outcomes;
  for (std::size_t c = 0; c < header.size(); ++c) {
    const auto [kind, action] = kind_of(header[c].view(), words);
    const int at = static_cast<int>(c);
    if (kind == "number" && out.number < 0) out.number = at;
    // `Punt | Onderwerp`: the first holds the numbers.
    if (kind == "title" && out.title >= 0 && out.title + 1 == at && out.number < 0 && !out.items && numbers_below(table, out.title, words)) {
      out.number = out.title;
      out.title = at;
    }
    if ((kind == "title" || kind == "item") && out.title < 0) out.title = at;
    if (kind == "presenter" && out.presenter < 0) out.presenter = at;
    if (kind == "action" && out.action < 0) out.action = at;
    if (kind == "owner" && out.owner < 0) out.owner = at;
    if (kind == "due" && out.due < 0) out.due = at;
    if (kind == "outcome" && action && out.mixed < 0) out.mixed = at;
    if (kind == "outcome") outcomes.push_back(at);
    out.items = out.items || kind == "item";
    out.outcome = out.outcome || kind == "outcome";
  }
  // `Nr. | Besproken | Actie`: the titles stand above what was said.
  for (const int at : outcomes) {
    if (out.number < 0 || out.title >= 0) break;
    ItemColumns within = out;
    within.title = at;
    if (texts_below(table, within)) out = within;
  }
  // ` | Onderwerp`: numbers need no head.
  if (out.number < 0 && out.title == 1 && header[0].trimmed().empty() && numbers_below(table, 0, words)) out.number = 0;
  if (out.number < 0 && out.title < 0 && table.header && header.size() > 1 && header[0].trimmed().empty() && titles_first(table, 1, words)) {
    out.title = 0;
    out.items = out.numbers_within = true;
  }
  // `1. Opening` and what was said below it in a box, the actions in the one beside it.
  if (out.title < 0 && out.number < 0 && boxed(table, words)) {
    out = {};
    out.title = 0;
    out.items = out.numbers_within = out.headless = true;
  }
  return out;
}

bool holds_items(const Segment& table, const ItemColumns& columns, const Vocabulary& words, long& last) {
  if (columns.title < 0 || table.rows.size() < 3) return false;
  if (columns.number >= 0) return (columns.items || columns.outcome || texts_below(table, columns)) && runs_on(table, columns.number, words, last);
  return (table.rows.front().size() >= 2 || columns.headless) && (columns.items || (columns.outcome && known_titles(table, columns.title, words)));
}

}  // namespace notulen
