#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "text.hpp"
#include "vocabulary.hpp"

using notulen::Span;
using notulen::Text;

TEST(Text, SlicesKeepTheirPlace) {
  Text text("jan  van", 10);
  text.join(Text("Dam", 40));
  EXPECT_EQ(text.str(), "jan  van Dam");
  const Text part = text.slice(5, 12);
  EXPECT_EQ(part.str(), "van Dam");
  EXPECT_EQ(part.spans(), (notulen::Spans{{15, 18}, {40, 43}}));
  EXPECT_EQ(text.spans(4, 5), (notulen::Spans{{14, 15}}));
  EXPECT_EQ(text.origin(8), 40u);
  EXPECT_EQ(text.origin(99), 43u);
}

TEST(Text, LooksAtTheDocumentUntilItIsPutTogether) {
  const std::string document = "Aanwezig: Jan Bos en Anna\n";
  Text text = Text::of(document, {10, 17});
  EXPECT_EQ(text.view().data(), document.data() + 10) << "no copy";
  EXPECT_EQ(text.spans(), (notulen::Spans{{10, 17}}));
  EXPECT_EQ(text.slice(4, 99).view().data(), document.data() + 14);
  EXPECT_EQ(text.slice(4, 7).spans(), (notulen::Spans{{14, 17}}));
  EXPECT_TRUE(text.slice(7, 9).empty());
  EXPECT_TRUE(Text::of(document, {5, 5}).empty());
  EXPECT_EQ(text.origin(0), 10u);
  EXPECT_EQ(text.origin(99), 17u);

  text.append(Text::of(document, {17, 20}));  // what follows there
  EXPECT_EQ(text.view().data(), document.data() + 10);
  EXPECT_EQ(text.spans(), (notulen::Spans{{10, 20}}));

  const Text before = text;
  text.join(Text::of(document, {0, 8}));
  EXPECT_EQ(text.str(), "Jan Bos en Aanwezig");
  EXPECT_EQ(text.spans(), (notulen::Spans{{10, 20}, {0, 8}}));
  EXPECT_EQ(before.str(), "Jan Bos en") << "a copy is a text of its own";

  Text glued = Text::of(document, {0, 8});
  glued.append_glue(":");
  EXPECT_EQ(glued.str(), "Aanwezig:");
  EXPECT_EQ(glued.spans(), (notulen::Spans{{0, 8}}));
  EXPECT_NE(glued.view().data(), document.data());
  Text moved = std::move(glued);
  const Text copied = moved;
  moved = Text();
  EXPECT_TRUE(moved.empty());
  EXPECT_EQ(copied.str(), "Aanwezig:");

  // The same bytes from elsewhere are no continuation.
  const std::string other = " en";
  Text elsewhere = before.slice(0, 7);
  elsewhere.append(other, 17);
  EXPECT_EQ(elsewhere.str(), "Jan Bos en");
  EXPECT_EQ(elsewhere.spans(), (notulen::Spans{{10, 20}}));
}

TEST(Vocabulary, LongestEntryCaseDotsAndSuffixes) {
  notulen::Vocabulary v;
  ASSERT_FALSE(v.add("[role]\nalgemeen directeur\ndirecteur\n-lid\n[month]\njan. = 1\n"));
  EXPECT_EQ(v.longest("role", "Algemeen  Directeur van")->length, 19u);
  EXPECT_EQ(v.longest("role", "directeur-secretaris")->length, 9u);
  EXPECT_FALSE(v.longest("role", "directeuren"));
  EXPECT_EQ(v.longest("role", "raadslid (VVD)")->length, 8u);
  EXPECT_FALSE(v.longest("role", "lidmaatschap"));
  EXPECT_EQ(v.longest("month", "Jan. 2020")->length, 4u);
  EXPECT_EQ(v.longest("month", "jan 2020")->value, "1");
  EXPECT_EQ(v.add("oops"), "line 1: an entry before the first [table]");
}

// What a line's end does to a word.
TEST(Text, JoinsLines) {
  const auto joined = [](const std::string& above, const std::string& below) {
    Text text(above, 0);
    text.join_line(Text(below, 100));
    return text.str();
  };
  EXPECT_EQ(joined("de vergade-", "ring"), "de vergadering");
  EXPECT_EQ(joined("mevrouw Haverkate-", "Smit"), "mevrouw Haverkate-Smit");
  EXPECT_EQ(joined("het StUF-", "koppelvlak"), "het StUF-koppelvlak");
  EXPECT_EQ(joined("de schema-", "indeling"), "de schema-indeling");
  EXPECT_EQ(joined("in- en uit-", "en aanbouw"), "in- en uit- en aanbouw");
  EXPECT_EQ(joined("van 12-", "Aanwezig"), "van 12- Aanwezig");
  EXPECT_EQ(joined("kost € 145,-", "incl. btw"), "kost € 145,- incl. btw");
  EXPECT_EQ(joined("een 12-", "urige dienst"), "een 12-urige dienst");
  EXPECT_EQ(joined("de prijs -", "Bos"), "de prijs - Bos");
  EXPECT_EQ(joined("de prijs", "stijgt"), "de prijs stijgt");
  const std::string endless(300, 'a');
  EXPECT_EQ(joined(endless + "-", "ring"), endless + "- ring") << "no word";
}
