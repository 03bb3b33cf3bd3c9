// The rows of a table of actions: columns by their header's words in any order, or by what their cells hold.

#include <algorithm>
#include <string>

#include "read/date.hpp"
#include "read/deadline.hpp"
#include "read/follow_up.hpp"
#include "read/gloss.hpp"
#include "read/owners.hpp"
#include "sections/action_list.hpp"
#include "sections/outcome_parts.hpp"

namespace notulen {
namespace {

enum class Column { none, number, text, subject, owner, due, status, date, remark };

Column column_of(std::string_view header, const Vocabulary& words) {
  if (header == "#") return Column::number;
  header = without_gloss(header, words);
  while (!header.empty() && (header.back() == ':' || header.back() == '*')) header.remove_suffix(1);
  const auto value = words.value("action_column", header);
  if (!value) return Column::none;
  if (*value == "number") return Column::number;
  if (*value == "text") return Column::text;
  if (*value == "subject") return Column::subject;
  if (*value == "owner") return Column::owner;
  if (*value == "due") return Column::due;
  if (*value == "status") return Column::status;
  if (*value == "date") return Column::date;
  return Column::remark;
}

bool is_code(std::string_view cell) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return !cell.empty() && cell.size() <= 12 && std::any_of(cell.begin(), cell.end(), digit) &&
         cell.find(' ') == std::string_view::npos;
}

std::size_t count(const std::vector<Column>& columns, Column kind) {
  return static_cast<std::size_t>(std::count(columns.begin(), columns.end(), kind));
}

std::vector<Column> from_header(const std::vector<Text>& row, const Vocabulary& words) {
  std::vector<Column> columns;
  for (const Text& cell : row) columns.push_back(column_of(plain(cell).view(), words));
  if (count(columns, Column::text) == 0) {
    if (const auto subject = std::find(columns.begin(), columns.end(), Column::subject); subject != columns.end())
      *subject = Column::text;
  }
  // `Gereed` beside `Status` is the day.
  if (count(columns, Column::due) == 0 && count(columns, Column::status) > 1 && columns.size() == row.size()) {
    const auto status = std::find(columns.begin(), columns.end(), Column::status);
    if (!words.contains("state_heading", plain(row[static_cast<std::size_t>(status - columns.begin())]).view())) *status = Column::due;
  }
  // A column without a name before the text holds the numbers; a date behind the owner is a deadline.
  if (!row.empty() && row.front().empty()) columns.front() = Column::number;
  const auto owner = std::find(columns.begin(), columns.end(), Column::owner);
  if (count(columns, Column::due) == 0 && owner != columns.end()) {
    if (const auto date = std::find(owner, columns.end(), Column::date); date != columns.end()) *date = Column::due;
  }
  return columns;
}

// Without a header: the widest column is the text, codes before it the number, names behind it the owner.
std::vector<Column> from_cells(const Rare<std::vector<Text>>& rows, const Vocabulary& words) {
  std::size_t width = 0;
  for (const auto& row : rows) width = std::max(width, row.size());
  std::vector<std::size_t> length(width), codes(width), names(width), states(width), filled(width);
  for (const auto& row : rows) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string_view cell = row[c].view();
      if (cell.empty()) continue;
      ++filled[c];
      length[c] += cell.size();
      codes[c] += is_code(cell) ? 1 : 0;
      states[c] += words.contains("action_status", cell) ? 1 : 0;
      names[c] += names_owners(cell, words) ? 1 : 0;
    }
  }
  std::vector<Column> columns(width, Column::none);
  if (width == 0) return columns;
  const auto text = static_cast<std::size_t>(std::max_element(length.begin(), length.end()) - length.begin());
  columns[text] = Column::text;
  for (std::size_t c = 0; c < width; ++c) {
    if (c == text || filled[c] == 0) continue;
    if (c < text && 2 * codes[c] > filled[c])
      columns[c] = Column::number;
    else if (2 * states[c] > filled[c])
      columns[c] = Column::status;
    else if (2 * names[c] > filled[c] && count(columns, Column::owner) == 0)
      columns[c] = Column::owner;
    else if (c > text)
      columns[c] = Column::due;
  }
  return columns;
}

// The owners of a cell; a date behind them names nobody.
void read_owners(std::string_view cell, const Vocabulary& words, FollowUp& entry) {
  if (const std::vector<Date> dates = find_dates(cell, words); !dates.empty())
    cell = cell.substr(0, dates.front().begin);
  for (std::string& owner : split_owners(cell, words)) entry.owners.push_back(std::move(owner));
}

bool gives_day(std::string_view cell, const Vocabulary& words) {
  if (words.longest("action_status", cell)) return false;
  if (names_moment(cell, words) || (cell.size() < 20 && read_deadline(cell, "2000-01-01", words).from)) return true;
  const std::vector<Date> dates = find_dates(cell, words);
  return (!dates.empty() && dates.front().begin < 12) || words.longest("due_vague", cell);
}

// Each row has a number of its own in front, somebody's name and how it stands: nothing else than a list of actions.
bool shows_itself(const Rare<std::vector<Text>>& rows, const Vocabulary& words) {
  for (const auto& row : rows) {
    if (row.size() < 4 || !is_code(row.front().view()) || row.front().size() < 3) return false;
    bool owner = false, status = false;
    for (std::size_t c = 1; c < row.size(); ++c) {
      const Text cell = plain(row[c]);
      if (words.contains("action_status", cell.view())) status = true;
      else owner = owner || (!cell.empty() && names_owners(cell.view(), words));
    }
    if (!owner || !status) return false;
  }
  return rows.size() > 1;
}

// `Tijd | Onderwerp | Wie`: an agenda, whose times tell how long each point takes and not by when anything is to be done.
bool times_points(const Segment& table, const std::vector<Column>& columns, const Vocabulary& words) {
  if (std::none_of(table.rows.front().begin(), table.rows.front().end(), [&](const Text& cell) { return column_of(plain(cell).view(), words) == Column::subject; })) return false;
  std::size_t told = 0, days = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r)
    for (std::size_t c = 0; c < table.rows[r].size() && c < columns.size(); ++c) {
      const Text cell = plain(table.rows[r][c]);
      if (columns[c] != Column::due || cell.empty()) continue;
      ++told;
      days += gives_day(cell.view(), words);
    }
  return told > 0 && days == 0;
}

void join_value(Maybe& value, std::string_view more) {
  if (more.empty() || more == "-" || more == "–") return;
  value = value ? *value + " " + std::string(more) : std::string(more);
}

}  // namespace

std::vector<FollowUp> read_action_table(const Segment& table, const Vocabulary& words, bool expected) {
  std::vector<FollowUp> out;
  if (table.rows.empty()) return out;
  std::vector<Column> columns = from_header(table.rows.front(), words);
  const std::size_t known = columns.size() - count(columns, Column::none);
  const bool header = known >= 2 && count(columns, Column::text) > 0;
  if (!header) {
    if (!expected && !shows_itself(table.rows, words)) return out;
    columns = from_cells(table.rows, words);
  } else if (!expected && (count(columns, Column::owner) == 0 || times_points(table, columns, words))) {
    return out;
  }
  const bool commitments = header && std::any_of(table.rows.front().begin(), table.rows.front().end(), [&](const Text& cell) {
    return words.contains("commitment_mark", plain(cell).view());
  });
  const bool headed = header || (table.header && known > 0);
  for (std::size_t r = headed ? 1 : 0; r < table.rows.size(); ++r) {
    FollowUp entry;
    Text text, whole;
    for (std::size_t c = 0; c < table.rows[r].size() && c < columns.size(); ++c) {
      const Text cell = plain(table.rows[r][c]);
      if (cell.empty()) continue;
      whole.join(cell);
      switch (columns[c]) {
        case Column::number:
          join_value(entry.number, cell.view());
          break;
        case Column::text:
          text.join(cell);
          break;
        case Column::owner:
          read_owners(table.rows[r][c].view(), words, entry);
          break;
        case Column::due:
          // Beside a column of its own no state is told here: `doorlopend` is a moment.
          join_value(((!header && count(columns, Column::status) == 0) || status_done(cell.view(), words) == true) && words.contains("action_status", cell.view()) ? entry.status : entry.due_text, cell.view());
          break;
        case Column::status:  // `Gereed` may head the day on which it must be
          join_value(gives_day(cell.view(), words) || (count(columns, Column::status) > 1 && names_moment(cell.view(), words)) ? entry.due_text : entry.status, cell.view());
          break;
        default:
          break;
      }
    }
    // A row of names alone or a header repeated on the next page is no entry.
    if (text.empty() || (header && r > 0 && from_header(table.rows[r], words) == columns && columns.size() > 1))
      continue;
    if (entry.number) {
      while (!entry.number->empty() && (entry.number->back() == '.' || entry.number->back() == ')'))
        entry.number->pop_back();
      if (entry.number->empty()) entry.number.reset();
    }
    if (entry.status) {
      entry.done = status_done(*entry.status, words);
    } else if (entry.owners.empty()) {
      const ActionEntry parts = read_action_entry(text.view(), words);
      entry.status = parts.status;
      entry.done = parts.done;
      entry.owners = parts.owners;
      if (!parts.owners.empty()) text = text.slice(parts.text.begin, parts.text.end);
    }
    entry.text = text.str();
    if (entry.owners.empty() && !entry.status && count(columns, Column::owner) == 0) name_owner(entry, words);
    if (commitments) entry.type = FollowUpType::commitment;
    entry.confidence = header ? 0.95 : 0.8;
    entry.source = source_of(whole, table);
    out.push_back(std::move(entry));
  }
  return out;
}

}  // namespace notulen
