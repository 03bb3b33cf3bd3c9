// Items whose number is a code, or bears no stop, and what a heading is beside them: a day, a list of actions, the title. Each
// rule stands beside a neighbour that it must leave alone.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::document_in;
using notulen::test::document_of;
using notulen::test::list;
using notulen::test::people_of;

namespace {

struct Row {
  std::vector<const char*> titles;
  const char* read;
};

std::string items_of(const std::string& text) { return list(document_of(text).agenda_items); }

// Each title with a text of its own below it.
std::string told(const std::vector<const char*>& titles) {
  std::string out;
  for (const char* title : titles) out += std::string(title) + "\n\nHet hek is nat en oud.\n\n";
  return out;
}

void expect_items(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(items_of(told(row.titles)), row.read) << row.titles[0] << ", " << row.titles[1];
}

}  // namespace

// The numbers of files, which are known by their going up.
TEST(ItemCodes, OfYearsAndFiles) {
  expect_items({
      {{"22.113 Opening", "22.114 Oude kade", "22.117 Sluiting"}, "22.113 Opening; 22.114 Oude kade; 22.117 Sluiting"},
      {{"2012-031 Opening", "2012-032 Oude kade", "2012-040 Sluiting"}, "2012-031 Opening; 2012-032 Oude kade; 2012-040 Sluiting"},
      // What goes down is no series: the titles stay whole.
      {{"22.113 Opening", "22.111 Oude kade", "22.117 Sluiting"}, "- 22.113 Opening; - 22.111 Oude kade; - 22.117 Sluiting"},
  });
}

// The year's eleventh meeting and its items are no hours; hours that do not run on are.
TEST(ItemCodes, OfMeetingsLikeHours) {
  const Document numbers = document_of(told({"11.21 Opening", "11.22 Notulen", "11.23 Oude kade", "11.24 Rondvraag en sluiting"}));
  EXPECT_EQ(list(numbers.agenda_items), "11.21 Opening; 11.22 Notulen; 11.23 Oude kade; 11.24 Rondvraag en sluiting");
  EXPECT_EQ(numbers.meeting.end_time, std::nullopt);
  const Document hours = document_of(told({"19.30 Opening", "19.45 Notulen", "20.00 Oude kade", "21.30 Rondvraag en sluiting"}));
  EXPECT_EQ(list(hours.agenda_items), "- 19.30 Opening; - 19.45 Notulen; - 20.00 Oude kade; - 21.30 Rondvraag en sluiting");
  EXPECT_EQ(hours.meeting.end_time, "21:30");
}

TEST(ItemCodes, OfSeriesInLetters) {
  expect_items({
      {{"A-1 Opening", "A-2 Oude kade", "B-1 Nieuwe loods"}, "A-1 Opening; A-2 Oude kade; B-1 Nieuwe loods"},
      {{"A-1 Oude kade", "A-3 Nieuwe loods", "A-7 Het hek"}, "A-1 Oude kade; A-3 Nieuwe loods; A-7 Het hek"},
      {{"AB12.003 Opening", "AB12.004 Oude kade", "AB12.009 Nieuwe loods"}, "AB12.003 Opening; AB12.004 Oude kade; AB12.009 Nieuwe loods"},
      {{"AB2012-3 Opening", "AB2012-4 Oude kade", "AB2012-9 Nieuwe loods"}, "AB2012-3 Opening; AB2012-4 Oude kade; AB2012-9 Nieuwe loods"},
      {{"AB123.3 Opening", "AB123.4 Oude kade", "AB123.9 Nieuwe loods"}, "- AB123.3 Opening; - AB123.4 Oude kade; - AB123.9 Nieuwe loods"},
      // Down, in small letters, and too few.
      {{"A-1 Oude kade", "A-3 Nieuwe loods", "A-2 Het hek"}, "- A-1 Oude kade; - A-3 Nieuwe loods; - A-2 Het hek"},
      {{"A-1 verf is op", "A-2 verf is goed", "A-3 verf is er"}, "- A-1 verf is op; - A-2 verf is goed; - A-3 verf is er"},
      {{"A-1 Oude kade", "A-2 Nieuwe loods"}, ""},
  });
  // Right below each other they are a list.
  EXPECT_EQ(items_of("A-1 Oude kade\n\nA-2 Nieuwe loods\n\nB-1 Het hek\n\nHet hek is nat."), "");
  EXPECT_EQ(items_of("A-1 Oude kade\nA-2 Nieuwe loods\nB-1 Het hek"), "");
}

TEST(ItemCodes, RomanNumbersWithoutAStop) {
  expect_items({
      {{"I Opening", "II Oude kade", "III Sluiting"}, "I Opening; II Oude kade; III Sluiting"},
      {{"I Welkom", "II Oude kade", "III Nieuwe loods", "IV Het hek"}, "I Welkom; II Oude kade; III Nieuwe loods; IV Het hek"},
      // Some are missing: the letters may mean anything.
      {{"I Opening", "IV Oude kade", "V Sluiting"}, "- I Opening; - IV Oude kade; - V Sluiting"},
  });
}

TEST(ItemCodes, TitlesInSmallLetters) {
  expect_items({
      {{"1 post", "2 rookmelders", "3 schoonmaak"}, "1 post; 2 rookmelders; 3 schoonmaak"},
      // Not one behind the other, sentences, and too few.
      {{"1 post", "3 rookmelders", "4 schoonmaak"}, "- 1 post; - 3 rookmelders; - 4 schoonmaak"},
      {{"1 hek is nat.", "2 kades zijn hoog.", "3 loodsen lekken."}, ""},
      {{"1 post", "2 rookmelders"}, ""},
  });
  // Things that are counted.
  EXPECT_EQ(items_of("Te koop staan:\n\n1 hamer\n2 zagen\n3 vijlen\n\nHet hek is nat."), "");
}

TEST(ItemCodes, NumbersBeforeABar) {
  expect_items({
      {{"1 | Opening", "2 | Oude kade", "3 | Sluiting"}, "1 Opening; 2 Oude kade; 3 Sluiting"},
      // Without blanks it is a row of a table.
      {{"1|Opening", "2|Oude kade", "3|Sluiting"}, "- 1|Opening; - 2|Oude kade; - 3|Sluiting"},
  });
}

// `a.` to `g.` bear the items although figures count something below them.
TEST(ItemCodes, SmallLetters) {
  const std::string said = "\n\nHet hek is nat.\n\n";
  EXPECT_EQ(items_of("a. Opening" + said + "b. Notulen\n\n1. Pagina 1" + said + "c. Financiën" + said + "2. Huur" + said + "d. Oude kade\n\n3. Verf" +
                     said + "e. Rondvraag" + said + "f. Sluiting" + said),
            "a Opening; b Notulen [1 Pagina 1]; c Financiën; d Oude kade; e Rondvraag; f Sluiting");
  // Below figures that run on they are parts.
  EXPECT_EQ(items_of("1. Opening" + said + "2. Oude kade\n\na. verf" + said + "b. kwasten" + said + "c. tijd" + said + "3. Sluiting" + said),
            "1 Opening; 2 Oude kade [a verf; b kwasten; c tijd]; 3 Sluiting");
}

TEST(ItemCodes, NumbersPutBetween) {
  expect_items({
      {{"1. Opening", "2. Oude kade", "2bis. Nieuwe loods", "3. Sluiting"}, "1 Opening; 2 Oude kade; 2bis Nieuwe loods; 3 Sluiting"},
      {{"1. Opening", "2. Oude kade", "2ter. Nieuwe loods", "3. Sluiting"}, "1 Opening; 2 Oude kade; 2ter Nieuwe loods; 3 Sluiting"},
      {{"1. Opening", "2. Oude kade", "2bist. Nieuwe loods", "3. Sluiting"}, "1 Opening; 2 Oude kade; 3 Sluiting"},
  });
}

// A nought behind the number is no level below it, where several items have one.
TEST(ItemCodes, NoughtsBehindNumbers) {
  expect_items({
      {{"1.0 Opening", "2.0 Notulen", "3.0 Financiën", "3.1 Huur", "3.2 Verf", "4.0 Sluiting"},
       "1.0 Opening; 2.0 Notulen; 3.0 Financiën [3.1 Huur; 3.2 Verf]; 4.0 Sluiting"},
      {{"1. Opening", "2. Notulen", "3. Financiën", "3.1 Huur", "3.2 Verf", "4. Sluiting"},
       "1 Opening; 2 Notulen; 3 Financiën [3.1 Huur; 3.2 Verf]; 4 Sluiting"},
  });
}

// The only heading that tells a day and an hour, right below the title, says when they met.
TEST(ItemCodes, DaysUnderAHeadingsMark) {
  const std::string title = "# Verslag bestuur De Steiger\n\n", people = "Aanwezig: Anna Bos, Els Mol\n\n";
  const std::string kade = "## Oude kade\n\nDe kade is hoog.\n";
  const Document one = document_in(title + "###### zo 8 mei 2022, 20u00, de loods\n\n" + people + "## Opening\n\nWij beginnen.\n\n" + kade);
  EXPECT_EQ(list(one.agenda_items), "- Opening; - Oude kade");
  EXPECT_EQ(one.meeting.date, "2022-05-08");
  EXPECT_EQ(one.meeting.start_time, "20:00");
  // One of several is the head of a part, and more than a day is said by a title.
  EXPECT_EQ(list(document_in(title + people + "## 8 mei 2022\n\nWij beginnen.\n\n## 9 mei 2022\n\nDe kade is hoog.\n").agenda_items),
            "- 8 mei 2022; - 9 mei 2022");
  EXPECT_EQ(list(document_in(title + people + "## Kermis op 8 mei 2022\n\nDie wordt groot.\n\n" + kade).agenda_items),
            "- Kermis op 8 mei 2022; - Oude kade");
}

// What is still to be done is gone through under a sub-heading, and items follow. Behind the last item it is a list.
TEST(ItemCodes, OpenActionsAmongItems) {
  const std::string before = "## Opening\n\nWij beginnen.\n\n", open = "### Openstaande actiepunten\n\n- Merel: verf kopen\n\n";
  const std::string behind = "## Oude kade\n\nDe kade is hoog.\n\n## Sluiting\n\nWij eindigen.\n\n";
  for (const auto& [text, items] : {std::pair{before + open + behind, "- Opening [- Openstaande actiepunten]; - Oude kade; - Sluiting"},
                                    std::pair{before + behind + open, "- Opening; - Oude kade; - Sluiting"}}) {
    const Document d = document_of(text);
    EXPECT_EQ(list(d.agenda_items), items) << text;
    ASSERT_EQ(d.follow_ups.size(), 1u) << text;
    EXPECT_EQ(d.follow_ups[0].text, "verf kopen");
  }
}

// A page's own title names minutes; a bold line does so only where it says as much.
TEST(ItemCodes, TitlesOfPages) {
  const auto title = [](const std::string& own, const std::string& bold) {
    return document_in("---\ntitle: " + own + "\ndate: 2022-05-08\n---\n\n**" + bold + "**\n\nAanwezig: Anna Bos, Els Mol\n\n" +
                "**1. Opening**\n\nWij beginnen.\n\n**2. Oude kade**\n\nDe kade is hoog.\n")
        .meeting.title;
  };
  EXPECT_EQ(title("Notulen bestuur De Steiger", "Bestuur De Steiger, 8 mei 2022"), "Notulen bestuur De Steiger");
  EXPECT_EQ(title("Notulen bestuur De Steiger", "Bestuur en leden samen op de kade"), "Notulen bestuur De Steiger");
  EXPECT_EQ(title("De Steiger", "Verslag van de vergadering op de kade"), "Verslag van de vergadering op de kade");
}

// `naam` in a wiki's template is the title's key where its value names a meeting.
TEST(ItemCodes, TitlesInTemplates) {
  const auto title = [](const std::string& key, const std::string& value) {
    return document_in("{{Vergadering\n|" + key + "=" + value + "\n|datum=2022-05-08\n|aanwezig=Anna Bos, Els Mol\n}}\n\n" +
                "== Opening ==\n\nWij beginnen.\n\n== Oude kade ==\n\nDe kade is hoog.\n")
        .meeting.title;
  };
  EXPECT_EQ(title("naam", "Bestuursvergadering 8 mei 2022"), "Bestuursvergadering 8 mei 2022");
  EXPECT_EQ(title("overleg", "Kwartaaloverleg loods"), "Kwartaaloverleg loods");
  EXPECT_NE(title("naam", "Anna Bos"), "Anna Bos");
}

// Words that head lists of persons are items where they stand among others with a mark and a number.
TEST(ItemCodes, GuestsAmongMarkedNumbers) {
  const auto read = [](const std::string& second, const std::string& text) {
    const Document d = document_in("# Notulen bestuur De Steiger\n\n## 1. Opening\n\nWij beginnen.\n\n## " + second + "\n\n" + text + "\n\n## 3. Sluiting\n\nWij eindigen.\n");
    return list(d.agenda_items) + " / " + people_of(d);
  };
  EXPECT_EQ(read("2. Insprekers", "Drie bewoners spreken in over het hek."), "1 Opening; 2 Insprekers; 3 Sluiting / / ");
  EXPECT_EQ(read("2. Aanwezigen", "Anna Bos, Els Mol"), "1 Opening; 2 Aanwezigen; 3 Sluiting / Anna Bos||; Els Mol||; / ");
  // Without a number it heads the list.
  EXPECT_EQ(read("Aanwezigen", "Anna Bos, Els Mol"), "1 Opening; 3 Sluiting / Anna Bos||; Els Mol||; / ");
}
