// The clean layout: what stands in it, that text stays text, and that the program reads its own pages back.

#include <gtest/gtest.h>

#include "formats/markdown.hpp"
#include "formats/sample.hpp"
#include "support/documents.hpp"
#include "support/program.hpp"

using namespace notulen;

namespace {

std::vector<std::string> names(const std::vector<Person>& people) {
  std::vector<std::string> out;
  for (const Person& p : people) out.push_back(p.name);
  return out;
}

std::vector<std::string> titles(const std::vector<AgendaItem>& items) {
  std::vector<std::string> out;
  for (const AgendaItem& item : items) out.push_back(item.title.value_or(""));
  return out;
}

}  // namespace

TEST(Markdown, HasOneCleanLayout) {
  const std::string page = markdown(sample_document()).text;
  const std::string head =
      "# Notulen bestuursvergadering Tuinvereniging De Zonnehoek\n\n"
      "- Datum: 2025-03-04\n- Tijd: 19:30 – 21:15\n- Plaats: Kantine, Laan 3\n- Voorzitter: Marijke Terpstra\n- Notulist: Joost Wiersinga\n\n"
      "## Aanwezig\n\n- mevrouw Marijke Terpstra (voorzitter)\n- Joost Wiersinga (notulist)\n- J.W. van der Sluis (VVD)\n\n"
      "## Afwezig\n\n- Pieter Holtrop (met kennisgeving)\n\n"
      "## 1. Opening\n\nMarijke opent de vergadering.\n\n"
      "## 2. Begroting \\& \\<hek>\n\n**Joost:** ik vind het hek te duur.\n\n";
  EXPECT_TRUE(page.starts_with(head)) << page;
  EXPECT_TRUE(has(page, "## Besluitenlijst\n\n- de contributie gaat naar 45 euro, met 12 stemmen voor en 3 tegen aangenomen. (12 voor, 3 tegen)\n")) << page;
  EXPECT_TRUE(has(page, "| Nr | Actie | Wie | Wanneer | Status |\n| --- | --- | --- | --- | --- |\n")) << page;
  EXPECT_TRUE(has(page, "## Volgende vergadering\n\n2025-05-06, 20:00\n")) << page;
}

TEST(Markdown, IsReadBack) {
  const Document before = sample_document();
  const Document after = sample_document(markdown(before).text);
  EXPECT_EQ(names(after.attendees), names(before.attendees));
  EXPECT_EQ(names(after.apologies), names(before.apologies));
  EXPECT_EQ(after.meeting.title, before.meeting.title);
  EXPECT_EQ(after.meeting.date, before.meeting.date);
  EXPECT_EQ(after.meeting.start_time, before.meeting.start_time);
  EXPECT_EQ(after.meeting.chair, before.meeting.chair);
  const auto first = titles(after.agenda_items);
  ASSERT_GE(first.size(), 3u);
  EXPECT_EQ(std::vector<std::string>(first.begin(), first.begin() + 3), titles(before.agenda_items));
}

// By cmark, which knows nothing of minutes: text of the minutes makes no heading, list, emphasis or HTML.
TEST_F(Program, MarkdownTextStaysText) {
  if (run("command -v cmark").code != 0) GTEST_SKIP() << "no cmark here";
  for (const char* text : {"*a* _b_ `c` [d](e) ![f](g)", "<b>vet</b> & &amp;", "# kop", "- punt", "+ punt", "> citaat", "1. een", "12) twaalf", "=== ", "--- ", "~~~", "\\*", "| a |", "a_b_c"}) {
    Document document = sample_document();
    Block block;
    block.text = text;
    document.agenda_items[0].content = {block};
    document.attendees[0].remark = text;
    write("page.md", markdown(document).text);
    const std::string html = run("cmark page.md").out;
    std::string shown;
    for (const char c : std::string(text)) shown += c == '<' ? std::string("&lt;") : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    while (shown.back() == ' ') shown.pop_back();
    EXPECT_TRUE(has(html, "<p>" + shown + "</p>")) << html;
    EXPECT_TRUE(has(html, "(voorzitter, " + shown)) << html;
  }
}

TEST(Markdown, TellsAllItemsOfAllMinutes) {
  for (const auto& path : all_minutes(false))
    for (const Document& document : parse(bytes_of(path)).documents) {
      const std::string page = markdown(document).text;
      std::size_t headings = 0;
      for (std::size_t at = 0; at != std::string::npos; at = page.find("\n#", at + 1)) ++headings;
      EXPECT_GE(headings, 1 + document.agenda_items.size()) << path;
      EXPECT_FALSE(has(page, "\n\n\n")) << path;
    }
}
