#include <gtest/gtest.h>


#include "support/segments.hpp"
#include "support/cpu_time.hpp"

using notulen::test::furniture;
using notulen::test::shown;

namespace {

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST(Marks, Headings) {
  const Row rows[] = {
      {"= Verslag\n\n== Opening\n\nBram.\n", "#1 Verslag\n#2 Opening\nBram.\n"},
      {"# Verslag\n\n## Opening\n\nBram opent.\n", "#1 Verslag\n#2 Opening\nBram opent.\n"},
      {"### 3. Hek ###\n", "#3 3. Hek\n"},
      {"## **Hek**\n", "#2 b Hek\n"},
      {"#+TITLE: Verslag\n\n* Opening\n** Hek\nNat.\n", "#1 Verslag\n#1 Opening\n#2 Hek\nNat.\n"},
      // How org is to show it, and its tags, are not what the text says.
      {"#+TITLE: Verslag\n#+TODO: OPEN | GEDAAN\n#+options: toc:nil\n\n* Opening      :kee:@huis:\n** Hek: rood:\nNat.\n", "#1 Verslag\n#1 Opening\n#2 Hek: rood:\nNat.\n"},
      {"= Verslag =\n\n== Opening ==\n\n=== Hek ===\n", "#1 Verslag\n#2 Opening\n#3 Hek\n"},
      {"Opening\n-------\nBram opent.\n", "u Opening\nBram opent.\n"},
      {"Verslag\n=======\n\nBram opent.\n", "u Verslag\nBram opent.\n"},
      // none
      {"#hek\n", "#hek\n"},
      {"####### Hek\n", "####### Hek\n"},
      {"== Hek =\n", "== Hek =\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(shown(row.text), row.read) << row.text;
}

TEST(Marks, Bullets) {
  const Row rows[] = {
      {"- hek\n- kade\n", "1- hek\n1- kade\n"},
      {"* hek\n  * verf\n  * kwast\n* kade\n", "1* hek\n2* verf\n2* kwast\n1* kade\n"},
      {"+ hek\n", "1+ hek\n"},
      {"•hek\n• kade\n", "1• hek\n1• kade\n"},
      {"–\they\n", "1– hey\n"},
      {"- hek\n   o  verf\n", "1- hek\n2o verf\n"},
      {"- [x] hek\n- [ ] kade\n", "1- [x] hek\n1- [ ] kade\n"},
      {"☑ hek\n☐ kade\n", "[x] hek\n[ ] kade\n"},
      {"> hek\n", "> hek\n"},
      // none
      {"-5 graden\n", "-5 graden\n"},
      {"+31 6 12\n", "+31 6 12\n"},
      {"o jee\n", "o jee\n"},
      {"–hek\n", "–hek\n"},
      {"*hek\n", "*hek\n"},
      {"[hek] is nat\n", "[hek] is nat\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(shown(row.text), row.read) << row.text;
}

TEST(Marks, InsideALine) {
  const Row rows[] = {
      {"**Hek**\n", "b Hek\n"},
      {"1. **Hek**\n", "b 1. Hek\n"},
      {"**Hek** is nat\n", "Hek is nat\n"},
      {"Het __hek__ is *nat* en _rood_\n", "Het hek is nat en rood\n"},
      {"*Hek*\n", "i Hek\n"},
      {"zie [het hek](https://hek.example/a_b_c) daar\n", "zie het hek daar\n"},
      {"![foto](hek.png)\n", "foto\n"},
      {"1\\. Hek \\*nat\\*\n", "1. Hek *nat*\n"},
      {"Kee &amp; Bram: &euro; 5&nbsp;euro\n", "Kee & Bram: € 5 euro\n"},
      {"Het hek kost &euro;&thinsp;5\n", "Het hek kost € 5\n"},
      {"<b>Hek</b><br>nat <span class=\"x\">rood</span>\n", "Hek\nnat rood\n"},
      {"Hek[bookmark: _GoBack] nat\n", "Hek nat\n"},
      // signs that are no marks
      {"Kee*, Bram* en Ada\n", "Kee*, Bram* en Ada\n"},
      {"Kee *, Bram *\n", "Kee *, Bram *\n"},
      {"bestand_van_het_hek.txt\n", "bestand_van_het_hek.txt\n"},
      {"3 * 4 * 5\n", "3 * 4 * 5\n"},
      {"zie [1] en (2)\n", "zie [1] en (2)\n"},
      {"<actiepunt Bram> hek\n", "<actiepunt Bram> hek\n"},
      {"R&D; Kee & Bram\n", "R&D; Kee & Bram\n"},
      {"C:\\hek\\verf\n", "C:\\hek\\verf\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(shown(row.text), row.read) << row.text;
}

TEST(Marks, ShortcodesOfASite) {
  const std::string text = "{{< section title=\"Aanwezigen\" >}}\n\nBram\n\n{{< /section >}}\n";
  EXPECT_EQ(shown(text), "#2 Aanwezigen\nBram\n");
  EXPECT_EQ(furniture(text), "{{< /section >}}\n");
}

// Where every byte came from is kept when marks are taken off.
TEST(Marks, SourcesSurvive) {
  const std::string text = "- zie **het** [hek](http://x.example) \\*\n";
  const auto layout = notulen::test::layout_of(text);
  ASSERT_EQ(layout.segments.size(), 1u);
  const notulen::Text& said = layout.segments[0].text;
  ASSERT_EQ(said.str(), "zie het hek *");
  for (const std::string word : {"zie", "het", "hek", "*"})
    EXPECT_EQ(said.origin(said.str().find(word)), text.find(word, word == "*" ? text.size() - 3 : 0)) << word;
}

TEST(Marks, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("*"), std::string("** a"), std::string("["), std::string("[a]("), std::string("<"),
                                   std::string("&"), std::string("\\"), std::string("_a"), std::string("[bookmark:"), std::string(">")}) {
    std::string text;
    while (text.size() < 300000) text += piece;
    const auto start = cpu_time();
    (void)shown(text + "\n");
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(5)) << piece;
  }
}

// A line break of HTML outside tables ends a line; behind a colon it does not.
TEST(Marks, LineBreaksPartLines) {
  EXPECT_EQ(notulen::test::shown("Verslag overleg<br>dinsdag 3 mei 2012<BR />in de loods<br>\n"), "Verslag overleg\ndinsdag 3 mei 2012\nin de loods\n");
  EXPECT_EQ(notulen::test::shown("Bram:<br>het hek is nat.\n"), "Bram: het hek is nat.\n");
  EXPECT_EQ(notulen::test::shown("| Bram<br>Kee | Teun |\n|---|---|\n| 1 | 2 |\n"), "=Bram\nKee=Teun=\n|1|2|\n");
}
