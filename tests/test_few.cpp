// Containers that take little room for nothing behave as the standard ones that they stand for.

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "few.hpp"
#include "text.hpp"

using notulen::Boxed;
using notulen::Few;
using notulen::Rare;
using notulen::Span;

TEST(Few, HoldsNoneOneAndSeveral) {
  Few<Span> few;
  std::vector<Span> same;
  EXPECT_TRUE(few.empty());
  for (std::size_t n = 1; n < 5; ++n) {
    few.push_back({n, n + 1});
    same.push_back({n, n + 1});
    EXPECT_EQ(std::vector<Span>(few.begin(), few.end()), same);
    EXPECT_EQ(few.size(), n);
    EXPECT_EQ(few.front(), same.front());
    EXPECT_EQ(few.back(), same.back());
    EXPECT_EQ(few[n - 1], same[n - 1]);
    const Few<Span> copy = few;
    EXPECT_EQ(copy, few);
    Few<Span> from = copy;
    const Few<Span> moved = std::move(from);
    EXPECT_EQ(moved, copy);
  }
  few.push_back({0, 0});
  EXPECT_EQ(few.size(), 4u) << "a span of no byte is none";
  few = Few<Span>{{7, 9}};
  EXPECT_EQ(few, (Few<Span>{{7, 9}}));
  Few<Span> all{{1, 2}};
  all.append(same.begin(), same.end());
  EXPECT_EQ(all.size(), 5u);
  for (std::size_t n = 5; n > 0; --n) {
    EXPECT_EQ(all.back(), n == 1 ? (Span{1, 2}) : same[n - 2]);
    all.pop_back();
    EXPECT_EQ(all.size(), n - 1);
  }
  EXPECT_TRUE(all.empty());
  all.push_back({3, 4});
  EXPECT_EQ(all, (Few<Span>{{3, 4}}));
}

TEST(Rare, IsAVector) {
  Rare<std::string> rare;
  EXPECT_TRUE(rare.empty());
  EXPECT_EQ(rare.begin(), rare.end());
  EXPECT_EQ(static_cast<const std::vector<std::string>&>(rare), std::vector<std::string>{});
  rare.push_back("een");
  rare.emplace_back("twee");
  EXPECT_EQ(rare.size(), 2u);
  EXPECT_EQ(rare.front() + rare.back() + rare[1], "eentweetwee");
  Rare<std::string> copy = rare;
  copy.erase(copy.begin());
  EXPECT_EQ(copy, (Rare<std::string>{"twee"}));
  EXPECT_EQ(rare.size(), 2u) << "a copy is one of its own";
  EXPECT_THROW((void)copy.at(1), std::out_of_range);
  EXPECT_THROW((void)Rare<std::string>().at(0), std::out_of_range);
}

TEST(Boxed, IsAnOptional) {
  Boxed<std::string> boxed;
  EXPECT_FALSE(boxed);
  EXPECT_EQ(boxed, std::nullopt);
  EXPECT_EQ(boxed.value_or("niets"), "niets");
  EXPECT_FALSE(boxed == "") << "nothing is no empty text";
  EXPECT_THROW((void)boxed.value(), std::bad_optional_access);
  boxed = "Jan";
  EXPECT_TRUE(boxed.has_value());
  EXPECT_EQ(boxed, "Jan");
  EXPECT_EQ(boxed->size(), 3u);
  Boxed<std::string> copy = boxed;
  *copy += "sen";
  EXPECT_EQ(*boxed, "Jan");
  EXPECT_NE(copy, boxed);
  copy = std::optional<std::string>();
  EXPECT_EQ(copy, Boxed<std::string>());
  copy = std::optional<std::string>("Bos");
  EXPECT_EQ(copy.value(), "Bos");
  copy = std::nullopt;
  EXPECT_FALSE(copy);
  EXPECT_EQ(sizeof copy, sizeof(void*));
}
