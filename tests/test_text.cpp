#include <gtest/gtest.h>

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
