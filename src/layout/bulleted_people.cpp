#include "layout/bulleted_people.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "bytes.hpp"
#include "layout/marks.hpp"
#include "layout/people_cells.hpp"
#include "letters.hpp"
#include "read/label.hpp"
#include "read/label_kinds.hpp"

namespace notulen::layout {
namespace {

constexpr std::size_t first_lines = 120;  // of a document, where its persons are listed
constexpr std::size_t most_rows = 80;
constexpr std::size_t longest_key = 48;
constexpr std::size_t slack = 1;  // columns by which a bullet may stand off

struct Row {
  std::size_t line = 0;
  Text key, person;
};

bool heads_list(const Line& line, const Vocabulary& words) {
  const std::string_view s = line.raw.trimmed_view();
  const auto label = read_label(s, words);
  return label && list_label(label->kind) && label->end >= s.size();
}

// The rows from line i on; empty where they are not all of this kind.
std::vector<Row> rows_at(const std::vector<Line>& lines, std::size_t i) {
  std::vector<Row> out;
  std::size_t bullets = 0;  // the column of the bullets
  for (; i < lines.size() && out.size() < most_rows && !lines[i].blank() && lines[i].table == 0; ++i) {
    const Line& line = lines[i];
    const std::vector<Piece> pieces = pieces_of(line.raw.view());
    Row row{i, {}, {}};
    std::size_t k = 0;
    if (bullet_length(text_of(line, pieces[0])) == 0) row.key = line.raw.slice(pieces[0].begin, pieces[k++].end);
    if (row.key.size() > longest_key || row.key.view().find(':') != std::string_view::npos) return {};
    if (k < pieces.size()) {
      const std::size_t length = bullet_length(text_of(line, pieces[k]));
      if (length == 0 || pieces[k].column == 0) return {};
      if (bullets == 0) bullets = pieces[k].column;
      if (pieces[k].column > bullets + slack || bullets > pieces[k].column + slack) return {};
      row.person = line.raw.slice(pieces[k].begin + length, line.raw.size()).trimmed();
      if (row.person.empty()) return {};
    }
    out.push_back(std::move(row));
  }
  return out;
}

// One person a bullet, and two bodies or more; the first row names one.
bool lists_bodies(const std::vector<Row>& rows, const Vocabulary& words) {
  std::size_t keys = 0, persons = 0, named = 0;
  for (const Row& row : rows) {
    keys += !row.key.empty() && !row.person.empty();
    persons += !row.person.empty();
    named += !row.person.empty() && person_like(row.person.view(), words);
  }
  return !rows.empty() && !rows.front().key.empty() && keys > 1 && persons > 2 && named * 10 >= persons * 7;
}

std::vector<Line> listed(const std::vector<Line>& lines, const std::vector<Row>& rows) {
  std::vector<Line> out;
  std::vector<Text> persons;
  const auto close = [&] {
    for (std::size_t k = 0; k < persons.size(); ++k) {
      out.back().raw.append_glue(k == 0 ? ": " : "; ");
      out.back().raw.append(persons[k]);
    }
    persons.clear();
  };
  for (std::size_t k = 0; k < rows.size(); ++k) {
    const Row& row = rows[k];
    const bool goes_on = !row.key.empty() && row.person.empty() && k > 0 && (k + 1 == rows.size() || !rows[k + 1].key.empty());
    if (goes_on) {
      out.back().raw.join_line(row.key);
    } else if (!row.key.empty()) {
      if (!out.empty()) close();
      out.push_back(lines[row.line]);
      out.back().raw = row.key;
      out.back().indent = 0;
    }
    if (!row.person.empty()) persons.push_back(row.person);
    out.back().end_number = lines[row.line].end_number;
  }
  close();
  return out;
}

}  // namespace

void list_bulleted(std::vector<Line>& lines, const Vocabulary& words) {
  for (std::size_t i = 0; i + 2 < lines.size() && i < first_lines; ++i) {
    if (lines[i].blank() || lines[i].table > 0 || !heads_list(lines[i], words)) continue;
    const std::size_t begin = lines[i + 1].blank() ? i + 2 : i + 1;
    const std::vector<Row> rows = rows_at(lines, begin);
    if (!lists_bodies(rows, words)) continue;
    std::vector<Line> list = listed(lines, rows);
    const auto from = lines.begin() + static_cast<std::ptrdiff_t>(begin);
    const std::size_t length = list.size();
    lines.erase(from, from + static_cast<std::ptrdiff_t>(rows.size()));
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(begin), std::make_move_iterator(list.begin()), std::make_move_iterator(list.end()));
    i = begin + length - 1;
  }
}

}  // namespace notulen::layout
