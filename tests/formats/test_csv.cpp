// Tables for spreadsheets: the form (RFC 4180), the cells, formulas made harmless.

#include <gtest/gtest.h>

#include "formats/csv.hpp"
#include "formats/sample.hpp"
#include "support/documents.hpp"
#include "support/program.hpp"

using namespace notulen;

namespace {

// Reads a table by the rules of RFC 4180 and nothing else.
std::vector<std::vector<std::string>> cells(std::string text) {
  EXPECT_TRUE(text.starts_with("\xEF\xBB\xBF")) << "spreadsheets know UTF-8 by it";
  text.erase(0, 3);
  std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string& cell = rows.back().back();
    if (quoted) {
      if (text[i] != '"') cell += text[i];
      else if (i + 1 < text.size() && text[i + 1] == '"') cell += text[i++];
      else quoted = false;
    } else if (text[i] == '"') {
      EXPECT_TRUE(cell.empty()) << text.substr(0, i);
      quoted = true;
    } else if (text[i] == ',') {
      rows.back().emplace_back();
    } else if (text.compare(i, 2, "\r\n") == 0) {
      rows.emplace_back(1);
      ++i;
    } else {
      EXPECT_TRUE(text[i] != '\r' && text[i] != '\n') << "a line end of another kind outside quotes";
      cell += text[i];
    }
  }
  EXPECT_FALSE(quoted);
  EXPECT_TRUE(rows.back().size() == 1 && rows.back()[0].empty()) << "the last line has its end";
  rows.pop_back();
  return rows;
}

std::string table(const char* name, const Document& document) {
  const Format* format = find_format("csv", name);
  EXPECT_NE(format, nullptr) << name;
  return std::string(format->heading) + format->render(document).text;
}

// The cell of a column in a row, from 1.
std::string at(const std::vector<std::vector<std::string>>& rows, std::size_t row, const std::string& column) {
  const auto found = std::find(rows.at(0).begin(), rows.at(0).end(), column);
  EXPECT_NE(found, rows[0].end()) << column;
  return rows.at(row).at(static_cast<std::size_t>(found - rows[0].begin()));
}

}  // namespace

TEST(Csv, HoldsWhatWasRead) {
  const Document document = sample_document();
  const auto present = cells(table("attendees", document));
  ASSERT_EQ(present.size(), 4u);
  EXPECT_EQ(at(present, 1, "name"), "Marijke Terpstra");
  EXPECT_EQ(at(present, 1, "role"), "voorzitter");
  EXPECT_EQ(at(present, 3, "infix"), "van der");
  EXPECT_EQ(at(present, 3, "sort_name"), document.attendees[2].parts.sort_name);
  EXPECT_EQ(at(present, 3, "date"), "2025-03-04");
  EXPECT_EQ(at(present, 3, "file"), "zonnehoek.txt");
  EXPECT_EQ(at(present, 3, "document_id"), document.document.id);
  const auto away = cells(table("apologies", document));
  ASSERT_EQ(away.size(), 2u);
  EXPECT_EQ(at(away, 1, "name"), "Pieter Holtrop");
  EXPECT_EQ(at(away, 1, "notice"), "true");
  const auto items = cells(table("items", document));
  ASSERT_EQ(items.size(), 4u);
  EXPECT_EQ(at(items, 2, "title"), "Begroting & <hek>");
  EXPECT_TRUE(has(at(items, 2, "text"), "Joost: ik vind het hek te duur.")) << at(items, 2, "text");
  const auto decided = cells(table("decisions", document));
  ASSERT_EQ(decided.size(), 3u);
  EXPECT_EQ(at(decided, 1, "for"), "12");
  EXPECT_EQ(at(decided, 1, "against"), "3");
  EXPECT_EQ(at(decided, 1, "result"), "aangenomen");
  EXPECT_EQ(at(decided, 2, "for"), "");
  EXPECT_EQ(at(decided, 2, "item_title"), "Sluiting");
  const auto tasks = cells(table("follow-ups", document));
  ASSERT_EQ(tasks.size(), 2u);
  EXPECT_EQ(at(tasks, 1, "due"), "2025-05-01");
  EXPECT_EQ(at(tasks, 1, "owners"), "Joost");
}

TEST(Csv, FormulasAreMadeHarmless) {
  Document document = sample_document();
  for (const char* formula : {"=HYPERLINK(\"http://x\")", "+31 6", "-1+2", "@SUM(A1)", "\t=1", "\r=1"}) {
    document.decisions[0].text = formula;
    EXPECT_EQ(at(cells(table("decisions", document)), 1, "text"), "'" + std::string(formula));
  }
  for (const char* text : {"a=1", "'=1", "", "a,b", "a \"b\" c", "a\nb", "\"", ","}) {
    document.decisions[0].text = text;
    EXPECT_EQ(at(cells(table("decisions", document)), 1, "text"), text);
  }
}

TEST(Csv, HasARowForEachValueOfAllMinutes) {
  for (const auto& path : all_minutes())
    for (const Document& document : parse(bytes_of(path)).documents) {
      const auto rows = [&](const char* name) {
        const auto all = cells(table(name, document));
        for (const auto& row : all) EXPECT_EQ(row.size(), all[0].size()) << path;
        return all.size() - 1;
      };
      EXPECT_EQ(rows("attendees"), document.attendees.size()) << path;
      EXPECT_EQ(rows("apologies"), document.apologies.size()) << path;
      EXPECT_EQ(rows("decisions"), document.decisions.size()) << path;
      EXPECT_EQ(rows("follow-ups"), document.follow_ups.size()) << path;
      EXPECT_GE(rows("items"), document.agenda_items.size()) << path;
    }
}

TEST_F(Program, CsvOfSeveralFilesHasOneHeading) {
  const Ran ran = run("notulen --format csv --table attendees a.txt b.txt");
  EXPECT_EQ(ran.code, 0) << ran.err;
  const auto rows = cells(ran.out);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(at(rows, 1, "name"), "Femke Oord");
  EXPECT_EQ(at(rows, 2, "name"), "Bram Zand");
  EXPECT_EQ(run("notulen --format csv a.txt").code, 2);
  EXPECT_EQ(run("notulen --format csv --table no a.txt").code, 2);
  EXPECT_EQ(run("notulen --format ics --table items a.txt").code, 2);
  EXPECT_EQ(run("notulen --format doc a.txt").code, 2);
  EXPECT_EQ(run("notulen --format csv --table items --pretty a.txt").code, 2);
}

TEST_F(Program, CsvOpensInLibreOffice) {
  if (run("command -v soffice").code != 0) GTEST_SKIP() << "no LibreOffice here";
  write("c.txt", "Notulen tuinraad\n\nDatum: 9 maart 2021\nAanwezig: Zoë Çelik, Bram Zand\n\n1. Hek, \"oud\"\n=1+1 is veel.\n");
  const Ran ran = run("notulen --format csv --table items c.txt > t.csv && notulen --format csv --table attendees c.txt > p.csv && "
                      "for t in t p; do soffice -env:UserInstallation=file://$PWD/profile --headless --infilter=CSV:44,34,76,1 --convert-to html --outdir . $t.csv >/dev/null 2>&1; done; cat p.html t.html");
  if (!has(ran.out, "<table")) GTEST_SKIP() << "LibreOffice has no Calc here";
  EXPECT_TRUE(has(ran.out, "Zoë Çelik") || has(ran.out, "Zo&euml; &Ccedil;elik")) << ran.out;
  EXPECT_TRUE(has(ran.out, "Hek, &quot;oud&quot;")) << ran.out;
  EXPECT_TRUE(has(ran.out, "=1+1 is veel.")) << ran.out;
}
