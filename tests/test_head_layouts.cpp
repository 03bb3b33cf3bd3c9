// The head of minutes in every layout of labels, with every way to list persons in it: all combinations, and among the
// labels one that nobody knows.
#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::wrapped;

namespace {

enum class Labels { colon, columns, colons_in_columns, columns_behind_colons, bold, above, tabs, pipes, grid, rules, count };
enum class Listing { commas, with_and, semicolons, brackets, lines, bracket_lines, comma_lines, dash_lines, bullets, bullet_brackets, groups, body_columns, two_columns, count };
enum class Order { present_first, absent_first, officers_last, count };

struct Who {
  std::string name, body;
  bool operator<(const Who& other) const { return std::pair(name, body) < std::pair(other.name, other.body); }
};
using Lines = std::vector<std::string>;

constexpr std::array names{"Marlies Oudkerk", "Bas Tinnemans", "Henri van den Eertwegh", "Nadia Belhaj", "Coen de Wit", "Ineke Bos-de Graaf", "Theo Stuifbergen", "Fatima van 't Hof", "Jeroen Postuma", "Sietske Lubbers", "Ruud Dijkema"};
constexpr std::array bodies{"Logius", "Waterschap Noordkant", "gemeente Oosterhoven", "Kadaster", "Stichting De Brug", "RIVM"};
constexpr std::array<std::pair<const char*, const char*>, 5> unknown{{{"", ""}, {"Kenmerk", "2019/33"}, {"Sessie", "derde"}, {"Versie", "concept 0.2"}, {"Betreft", "kwartaaloverleg"}}};

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

bool tells_bodies(Listing listing) {
  return listing == Listing::brackets || listing == Listing::bracket_lines || listing == Listing::comma_lines || listing == Listing::dash_lines || listing == Listing::bullet_brackets || listing == Listing::groups || listing == Listing::body_columns;
}
bool in_one(Listing listing) { return listing <= Listing::brackets; }

// The lines of a list, in order.
Lines listed(const std::vector<Who>& people, Listing listing, Labels labels) {
  Lines out;
  std::string all;
  const bool tabs = labels == Labels::tabs;
  for (std::size_t i = 0; i < people.size(); ++i) {
    const auto& [name, body] = people[i];
    const std::string bracket = name + " (" + body + ")";
    const bool last = i + 1 == people.size();
    switch (listing) {
      case Listing::commas: all += (i > 0 ? ", " : "") + name; break;
      case Listing::with_and: all += (i == 0 ? "" : last ? " en " : ", ") + name; break;
      case Listing::semicolons: all += (i > 0 ? "; " : "") + name; break;
      case Listing::brackets: all += (i > 0 ? ", " : "") + bracket; break;
      case Listing::lines: out.push_back(name); break;
      case Listing::bracket_lines: out.push_back(bracket); break;
      case Listing::comma_lines: out.push_back(name + ", " + body); break;
      case Listing::dash_lines: out.push_back(name + " - " + body); break;
      case Listing::bullets: out.push_back("- " + name); break;
      case Listing::bullet_brackets: out.push_back("• " + bracket); break;
      case Listing::groups:
        if (i == 0 || people[i - 1].body != body) out.push_back(body + ": " + name);
        else out.back() += ", " + name;
        break;
      case Listing::body_columns: out.push_back(tabs ? name + "\t" + body : padded(name, 30) + body); break;
      default:
        if (i % 2 == 0) out.push_back(last || tabs ? name : padded(name, 30));
        else out.back() += (tabs ? "\t" : "") + name;
    }
  }
  return out.empty() ? wrapped(all, labels == Labels::pipes ? 999 : 60) : out;
}

// `Label: value`, the value's lines as the layout puts them.
std::string field(const std::string& label, const Lines& value, Labels labels, bool one) {
  std::string out;
  const auto beside = [&](const std::string& key, std::size_t width) {
    for (std::size_t i = 0; i < value.size(); ++i) out += padded(i == 0 ? key : "", width) + value[i] + "\n";
  };
  const auto below = [&](const std::string& key) {
    out += key + (one ? " " : labels == Labels::bold ? "\n\n" : "\n");
    for (const std::string& line : value) out += line + "\n";
  };
  switch (labels) {
    case Labels::colon: below(label + ":"); break;
    case Labels::columns: beside(label, 16); break;
    case Labels::colons_in_columns: beside(padded(label, 13) + ": ", 15); break;
    case Labels::columns_behind_colons: beside(label + ":", 16); break;
    case Labels::bold: below("**" + label + ":**"), out += "\n"; break;
    case Labels::above:
      out += label + "\n";
      for (const std::string& line : value) out += line + "\n";
      out += "\n";
      break;
    case Labels::tabs:
      for (std::size_t i = 0; i < value.size(); ++i) out += (i == 0 ? label + ":" : "") + "\t" + value[i] + "\n";
      break;
    case Labels::pipes:
      out += "| " + label + " | ";
      for (std::size_t i = 0; i < value.size(); ++i) out += (i > 0 ? "<br>" : "") + value[i];
      out += " |\n";
      break;
    case Labels::grid:
      for (std::size_t i = 0; i < value.size(); ++i) out += "| " + padded(i == 0 ? label : "", 12) + " | " + padded(value[i], 62) + " |\n";
      out += "+" + std::string(14, '-') + "+" + std::string(64, '-') + "+\n";
      break;
    default:
      for (std::size_t i = 0; i < value.size(); ++i) out += "  " + padded(i == 0 ? label : "", 14) + " " + value[i] + "\n";
      out += "\n";
  }
  return out;
}

struct Made {
  std::string text, chair, secretary;
  std::set<Who> present, absent;
};

Made made(Labels labels, Listing listing, Order order, std::size_t extra) {
  std::vector<Who> people;
  const std::size_t first = static_cast<std::size_t>(labels) * 7 + static_cast<std::size_t>(listing) * 3 + extra;
  for (std::size_t i = 0; i < 7; ++i) people.push_back({names[(first + i) % names.size()], bodies[(first + i / 2) % bodies.size()]});
  const std::vector<Who> present(people.begin(), people.begin() + 5), absent(people.begin() + 5, people.end());
  Made out;
  out.chair = present[0].name;
  out.secretary = present[1].name;
  const bool told = tells_bodies(listing);
  for (const Who& who : present) out.present.insert({who.name, told ? who.body : ""});
  for (const Who& who : absent) out.absent.insert({who.name, told ? who.body : ""});

  struct Field {
    std::string label;
    Lines value;
    bool one = true;
  };
  std::vector<Field> fields{{"Datum", {"donderdag 14 maart 2019"}}, {"Tijd", {"13.30 - 15.45 uur"}}, {"Locatie", {"Stadskantoor, zaal 2.14"}}};
  std::vector<Field> officers{{"Voorzitter", {out.chair}}, {"Notulist", {out.secretary}}};
  const Field here{"Aanwezig", listed(present, listing, labels), in_one(listing)}, away{"Afwezig", listed(absent, listing, labels), in_one(listing)};
  std::vector<Field> lists{here, away};
  if (order == Order::absent_first) std::swap(lists[0], lists[1]);
  std::vector<Field>& before = order == Order::officers_last ? lists : officers;
  std::vector<Field>& behind = order == Order::officers_last ? officers : lists;
  fields.insert(fields.end(), before.begin(), before.end());
  fields.insert(fields.end(), behind.begin(), behind.end());
  if (extra > 0) {
    const std::size_t at = (first * 5 + static_cast<std::size_t>(order)) % (fields.size() + 1);
    fields.insert(fields.begin() + static_cast<long>(at), {unknown[extra].first, {unknown[extra].second}});
  }

  const std::string rule = "  " + std::string(13, '-') + "  " + std::string(62, '-') + "\n";
  out.text = "Verslag Regiegroep Waterketen\n\n";
  if (labels == Labels::pipes) out.text += "| | |\n|---|---|\n";
  if (labels == Labels::grid) out.text += "+" + std::string(14, '-') + "+" + std::string(64, '-') + "+\n";
  if (labels == Labels::rules) out.text += rule;
  for (const Field& one : fields) out.text += field(one.label, one.value, labels, one.one || (one.value.size() == 1 && listing != Listing::bullets && listing != Listing::bullet_brackets));
  if (labels == Labels::rules) out.text.pop_back(), out.text += rule;
  out.text += "\n1. Opening\n\nDe voorzitter opent de vergadering en heet iedereen welkom.\n\n2. Sluiting\n\nDe voorzitter sluit de vergadering om 15.40 uur.\n";
  return out;
}

std::string shown(const std::set<Who>& people) {
  std::string out;
  for (const Who& who : people) out += who.name + (who.body.empty() ? "" : " | " + who.body) + "; ";
  return out;
}

std::set<Who> read(const std::vector<Person>& people) {
  std::set<Who> out;
  for (const Person& p : people) out.insert({p.name, p.organization.value_or("")});
  return out;
}

void expect_read(const Made& want) {
  SCOPED_TRACE(want.text);
  const Result result = parse(want.text);
  ASSERT_EQ(result.documents.size(), 1u);
  const Document& d = result.documents[0];
  EXPECT_EQ(d.meeting.title, "Verslag Regiegroep Waterketen");
  EXPECT_EQ(d.meeting.date, "2019-03-14");
  EXPECT_EQ(d.meeting.start_time, "13:30");
  EXPECT_EQ(d.meeting.end_time, "15:45");
  EXPECT_EQ(d.meeting.location, "Stadskantoor, zaal 2.14");
  EXPECT_EQ(d.meeting.chair, want.chair);
  EXPECT_EQ(d.meeting.secretary, want.secretary);
  EXPECT_EQ(shown(read(d.attendees)), shown(want.present));
  EXPECT_EQ(shown(read(d.apologies)), shown(want.absent));
  ASSERT_EQ(d.agenda_items.size(), 2u);
  EXPECT_EQ(d.agenda_items[0].title, "Opening");
  EXPECT_EQ(d.agenda_items[1].title, "Sluiting");
}

// What no table can hold: columns within a cell.
bool possible(Labels labels, Listing listing) { return listing < Listing::body_columns || labels < Labels::pipes; }

class HeadLayouts : public testing::TestWithParam<int> {};

}  // namespace

TEST_P(HeadLayouts, ComeBack) {
  const auto labels = static_cast<Labels>(GetParam());
  for (int listing = 0; listing < static_cast<int>(Listing::count); ++listing)
    for (int order = 0; possible(labels, static_cast<Listing>(listing)) && order < static_cast<int>(Order::count); ++order)
      for (std::size_t extra = 0; extra < unknown.size(); ++extra) {
        expect_read(made(labels, static_cast<Listing>(listing), static_cast<Order>(order), extra));
        if (HasFailure()) return;
      }
}
INSTANTIATE_TEST_SUITE_P(All, HeadLayouts, testing::Range(0, static_cast<int>(Labels::count)));
