// Minutes that are one table, in every way to draw one, with each set of columns: the items, decisions and actions come back.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::wrapped;

namespace {

struct Point {
  const char *title, *talk, *decision, *owner, *task;  // decision and owner: empty for none
};
constexpr std::array<Point, 5> points{{
    {"Opening", "Merel opent de vergadering om 20.00 uur en heet iedereen welkom.", "", "", ""},
    {"Verslag vorige vergadering", "Op bladzijde 2 staat een fout in het bedrag.", "het verslag wordt met deze wijziging vastgesteld.", "", ""},
    {"Herinrichting steiger", "De aannemer heeft drie tekeningen gemaakt. Anneke vindt de tweede het mooist. Er is lang gesproken over de kosten.", "de tweede tekening wordt uitgevoerd.", "Anneke", "de aannemer bellen over de planning"},
    {"Zomerfeest", "Piet heeft de tent gereserveerd. Het weer is vorig jaar tegengevallen.", "", "Piet", "een brief aan de buurt schrijven"},
    {"Rondvraag en sluiting", "Er zijn geen vragen. Om 21.30 uur sluit Merel de vergadering.", "", "", ""},
}};

enum class Cell { number, dotted, title, talk, decision, both, action, owner };
struct Column {
  const char* head;
  Cell cell;
};
using Columns = std::vector<Column>;
const std::vector<Columns> all_columns{
    {{"Nr", Cell::number}, {"Onderwerp", Cell::title}, {"Bespreking", Cell::talk}, {"Actie", Cell::action}},
    {{"Nr.", Cell::dotted}, {"Agendapunt", Cell::title}, {"Besproken", Cell::talk}, {"Actie door", Cell::owner}},
    {{"Agendapunt", Cell::title}, {"Bespreking", Cell::talk}, {"Besluit", Cell::decision}, {"Actie", Cell::action}},
    {{"Onderwerp", Cell::title}, {"Verslag", Cell::talk}, {"Actie", Cell::action}},
    {{"Agendapunt", Cell::title}, {"Besluit / actie", Cell::both}},
    {{"Nr", Cell::number}, {"Onderwerp", Cell::title}, {"Toelichting", Cell::talk}, {"Besluit", Cell::decision}},
    {{"", Cell::number}, {"Onderwerp", Cell::title}, {"Besproken", Cell::talk}, {"Wie", Cell::owner}},
    {{"Punt", Cell::number}, {"Onderwerp", Cell::title}, {"Besluit", Cell::decision}},
};
enum class Drawing { pipes, grid, rules, wide_rules, gaps, gaps_and_blanks, tabs, bars, html, count };

using Row = std::vector<std::string>;

bool has(const Columns& columns, Cell cell) {
  return std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return c.cell == cell; });
}

std::string joined(const std::string& one, const std::string& other) { return one + (one.empty() || other.empty() ? "" : " ") + other; }

Row row_of(const Columns& columns, std::size_t number) {
  const Point& p = points[number - 1];
  const std::string decision = p.decision, owner = p.owner;
  const std::string labelled = decision.empty() ? "" : "Besluit: " + decision;
  Row out;
  for (const Column& c : columns) {
    switch (c.cell) {
      case Cell::number: out.push_back(std::to_string(number)); break;
      case Cell::dotted: out.push_back(std::to_string(number) + "."); break;
      case Cell::title: out.emplace_back(p.title); break;
      case Cell::talk: out.push_back(has(columns, Cell::decision) ? p.talk : joined(p.talk, labelled)); break;
      case Cell::decision: out.push_back(decision); break;
      case Cell::both: out.push_back(joined(labelled, owner.empty() ? "" : "Actie " + owner + ": " + p.task + ".")); break;
      case Cell::action: out.push_back(owner.empty() ? "" : owner + ": " + p.task); break;
      default: out.push_back(owner);
    }
  }
  return out;
}

std::size_t width_of(const Column& c) {
  const std::size_t head = std::string_view(c.head).size() + 1;
  switch (c.cell) {
    case Cell::number:
    case Cell::dotted: return std::max<std::size_t>(4, head);
    case Cell::title: return 16;
    case Cell::talk: return 38;
    case Cell::both: return 40;
    case Cell::owner: return 11;
    default: return 24;
  }
}

// The lines of a row whose cells are wrapped, each cell as wide as its column.
std::vector<Row> lines_of(const Columns& columns, const Row& row) {
  std::vector<Row> out;
  for (std::size_t k = 0; k < row.size(); ++k) {
    const auto lines = wrapped(row[k], width_of(columns[k]));
    out.resize(std::max(out.size(), lines.size()), Row(row.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) out[i][k] = lines[i];
  }
  for (Row& line : out)
    for (std::size_t k = 0; k < line.size(); ++k) line[k].resize(std::max(line[k].size(), width_of(columns[k])), ' ');
  return out;
}

std::string between(const Row& row, const std::string& before, const std::string& sign, const std::string& behind) {
  std::string out = before;
  for (std::size_t k = 0; k < row.size(); ++k) out += (k > 0 ? sign : "") + row[k];
  return out + behind;
}

std::string without_tail(std::string line) { return line.erase(line.find_last_not_of(' ') + 1) + "\n"; }

std::string drawn(const Columns& columns, Drawing drawing) {
  Row head;
  for (const Column& c : columns) head.emplace_back(c.head);
  std::vector<Row> rows;
  for (std::size_t n = 1; n <= points.size(); ++n) rows.push_back(row_of(columns, n));
  std::string out;
  const auto each_line = [&](const Row& row, const auto& put) {
    for (const Row& line : lines_of(columns, row)) out += put(line);
  };
  Row strokes;
  for (const Column& c : columns) strokes.emplace_back(width_of(c), '-');
  switch (drawing) {
    case Drawing::pipes:
      out += between(head, "| ", " | ", " |\n") + between(Row(head.size(), "---"), "|", "|", "|\n");
      for (const Row& row : rows) out += between(row, "| ", " | ", " |\n");
      break;
    case Drawing::grid: {
      const std::string ruler = between(strokes, "+-", "-+-", "-+\n");
      const auto put = [](const Row& line) { return between(line, "| ", " | ", " |\n"); };
      out += ruler;
      each_line(head, put);
      std::string under = ruler;
      std::replace(under.begin(), under.end(), '-', '=');
      out += under;
      for (const Row& row : rows) each_line(row, put), out += ruler;
      break;
    }
    case Drawing::rules:
    case Drawing::wide_rules: {
      const std::string gap = drawing == Drawing::rules ? " " : "    ";
      const auto put = [&](const Row& line) { return without_tail(between(line, "  ", gap, "")); };
      std::string rule = between(strokes, "  ", std::string(gap.size(), '-'), "\n");
      out += rule;
      each_line(head, put);
      out += between(strokes, "  ", gap, "\n");
      for (std::size_t r = 0; r < rows.size(); ++r) out += r > 0 ? "\n" : "", each_line(rows[r], put);
      out += rule;
      break;
    }
    case Drawing::gaps:
    case Drawing::gaps_and_blanks: {
      const auto put = [](const Row& line) { return without_tail(between(line, "", "   ", "")); };
      const std::string apart = drawing == Drawing::gaps_and_blanks ? "\n" : "";
      each_line(head, put), out += apart;
      for (const Row& row : rows) each_line(row, put), out += apart;
      break;
    }
    case Drawing::tabs:
      out += between(head, "", "\t", "\n");
      for (const Row& row : rows) out += between(row, "", "\t", "\n");
      break;
    case Drawing::bars: {
      const auto put = [](const Row& line) { return between(line, "|", "|", "|\n"); };
      each_line(head, put);
      for (const Row& row : rows) each_line(row, put);
      break;
    }
    default:
      out += "<table>\n" + between(head, "<tr><th>", "</th><th>", "</th></tr>\n");
      for (const Row& row : rows) out += between(row, "<tr><td>", "</td><td>", "</td></tr>\n");
      out += "</table>\n";
  }
  return out;
}

std::string folded(std::string text) {
  while (!text.empty() && text.back() == '.') text.pop_back();
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + 32);
  return text;
}

void expect_read(const Columns& columns, const std::string& text) {
  SCOPED_TRACE(text);
  const Result result = parse(text);
  ASSERT_EQ(result.documents.size(), 1u);
  const Document& d = result.documents[0];
  const bool numbered = has(columns, Cell::number) || has(columns, Cell::dotted);
  std::string want, got;
  for (std::size_t n = 1; n <= points.size(); ++n) want += (numbered ? std::to_string(n) : "-") + " " + points[n - 1].title + "; ";
  for (const AgendaItem& item : d.agenda_items) got += item.number.value_or("-") + " " + item.title.value_or("?") + "; ";
  EXPECT_EQ(got, want);
  want.clear(), got.clear();
  for (const Point& p : points)
    if (*p.decision != '\0') want += folded(p.decision) + "; ";
  for (const Decision& decision : d.decisions) got += folded(decision.text) + "; ";
  EXPECT_EQ(got, want);
  EXPECT_EQ(d.attendees.size(), 4u);
  EXPECT_TRUE(d.meeting.next && d.meeting.next->date == "2019-04-11");
  if (!has(columns, Cell::action) && !has(columns, Cell::both)) return;
  want.clear(), got.clear();
  for (const Point& p : points)
    if (*p.owner != '\0') want += std::string(p.owner) + ": " + folded(p.task) + "; ";
  for (const FollowUp& action : d.follow_ups) got += (action.owners.empty() ? "-" : action.owners[0]) + ": " + folded(action.text) + "; ";
  EXPECT_EQ(got, want);
}

class MinutesAsTables : public testing::TestWithParam<int> {};

}  // namespace

TEST_P(MinutesAsTables, ComeBack) {
  const auto drawing = static_cast<Drawing>(GetParam());
  for (const Columns& columns : all_columns) {
    // A title alone between blank lines is a heading below the table.
    if (drawing == Drawing::gaps_and_blanks && has(columns, Cell::both)) continue;
    expect_read(columns, "Verslag bestuursvergadering Dorpshuis\n\nDatum: donderdag 14 maart 2019\nAanwezig: Merel Bos, Anneke de Wit, Joke Prent, Piet Vink\n\n" + drawn(columns, drawing) + "\nVolgende vergadering: 11 april 2019\n");
    if (HasFailure()) return;
  }
}
INSTANTIATE_TEST_SUITE_P(All, MinutesAsTables, testing::Range(0, static_cast<int>(Drawing::count)));
