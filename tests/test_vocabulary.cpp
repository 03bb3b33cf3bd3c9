// Looking words up: what an entry matches, and the look-up structure against the plain definition.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "vocabulary.hpp"

using notulen::Vocabulary;

namespace {

Vocabulary words(std::string_view tables) {
  Vocabulary out;
  EXPECT_EQ(out.add(tables), std::nullopt);
  return out;
}

// The longest entry by its definition: each tried, word by word. Texts of small letters, blanks and dots.
std::size_t slow(const std::vector<std::string>& entries, const std::string& text) {
  std::size_t best = 0;
  for (const std::string& entry : entries) {
    std::size_t at = 0, k = 0;
    while (k < entry.size() && at < text.size() && text[at] == entry[k]) {
      at += 1;
      while (entry[k] == ' ' && at < text.size() && text[at] == ' ') ++at;
      ++k;
    }
    if (k < entry.size()) continue;
    const std::size_t bare = at;
    while (at < text.size() && text[at] == '.') ++at;
    const bool ends = at > bare || at == text.size() || text[at] == ' ';
    if (ends) best = std::max(best, at);
  }
  return best;
}

}  // namespace

TEST(Vocabulary, LongestEntry) {
  const Vocabulary v = words("[name]\njan\njan de wit = Jan de Wit\nb.v.\n't hart\nÉvan = x\nzalm = y\n-man = z\n[other]\njans\n");
  struct Row {
    const char* table;
    const char* text;
    std::size_t length;
    const char* value;
  };
  for (const Row& row : std::vector<Row>{{"name", "jan", 3, "jan"},
                                         {"name", "JAN, piet", 3, "jan"},
                                         {"name", "Jan  de   Wit komt", 13, "Jan de Wit"},
                                         {"name", "Jan de Witte", 3, "jan"},
                                         {"name", "Jan\nde Wit", 3, "jan"},
                                         {"name", "jans", 0, ""},
                                         {"name", "bv", 0, ""},
                                         {"name", "B.V. Zon", 4, "b.v."},
                                         {"name", "b.v", 3, "b.v."},
                                         {"name", "'t Hart", 7, "'t hart"},
                                         {"name", "\u2018t Hart", 0, ""},
                                         {"name", "évan", 5, "x"},
                                         {"name", "jan\u2019s", 3, "jan"},
                                         {"name", "Timmerman.", 9, "z"},
                                         {"name", "man", 0, ""},
                                         {"name", " jan", 0, ""},
                                         {"name", "", 0, ""},
                                         {"other", "jans", 4, "jans"},
                                         {"other", "jan", 0, ""},
                                         {"other", "timmerman", 0, ""},
                                         {"none", "jan", 0, ""}}) {
    const auto found = v.longest(std::string_view(row.table), row.text);
    EXPECT_EQ(found ? found->length : 0, row.length) << row.table << ": " << row.text;
    EXPECT_EQ(found ? found->value : "", row.value) << row.table << ": " << row.text;
  }
}

TEST(Vocabulary, AFileAddsAndReplaces) {
  Vocabulary v = Vocabulary::built_in();
  const std::string before(v.hash());
  EXPECT_EQ(v.add("[month]\njanuari = 13\n[mine]\nzonnewijzer\n"), std::nullopt);
  EXPECT_EQ(v.value("month", "Januari"), "13");
  EXPECT_EQ(v.value("month", "februari"), "2");
  EXPECT_TRUE(v.contains("mine", "zonnewijzer"));
  EXPECT_NE(v.hash(), before);
  EXPECT_EQ(Vocabulary::built_in().value("month", "januari"), "1");
  EXPECT_FALSE(Vocabulary::built_in().has_table("mine"));
  EXPECT_EQ(v.add("zon\n"), "line 1: an entry before the first [table]");
}

TEST(Vocabulary, AlternativesAreSpeltOut) {
  const Vocabulary v = words("[label]\n@bericht = afmelding|tijding\n{met|zonder} {@bericht} {|zijn} = told\n{hele|halve} dag\n{los = odd\n");
  for (const char* said : {"met tijding", "zonder afmelding zijn", "Met afmelding"}) EXPECT_EQ(v.value("label", said), "told") << said;
  EXPECT_EQ(v.value("label", "halve dag"), "halve dag");
  EXPECT_EQ(v.value("label", "{los"), "odd");
  for (const char* said : {"met", "met zijn", "zonder", "{hele|halve} dag", "@bericht"}) EXPECT_FALSE(v.contains("label", said)) << said;
  EXPECT_TRUE(words("[label]\n@a = {@a}|b\nop {@a}\n").has_table("label"));
  EXPECT_THAT(*Vocabulary().add("[label]\n{een|}\n"), testing::StartsWith("line 2: "));
  EXPECT_THAT(*Vocabulary().add("[label]\n{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}{a|b}\n"), testing::StartsWith("line 2: more than"));
}

TEST(Vocabulary, FastAsTheDefinitionSays) {
  std::mt19937 random(7);
  const auto text = [&](std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i < size; ++i) out += "aabc .."[random() % 7];
    return out;
  };
  std::size_t hits = 0;
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> entries;
    std::string file = "[t]\n";
    for (int i = 0; i < 12; ++i) {
      std::string entry = "abc"[random() % 3] + text(random() % 6);
      while (entry.find("  ") != std::string::npos) entry.replace(entry.find("  "), 2, " ");
      entry += "abc"[random() % 3];
      entries.push_back(entry);
      file += entry + "\n";
    }
    const Vocabulary v = words(file);
    for (int i = 0; i < 100; ++i) {
      const std::string ahead = "abc"[random() % 3] + text(random() % 12);
      const std::size_t length = v.match_length("t", ahead);
      ASSERT_EQ(length, slow(entries, ahead)) << file << ahead;
      hits += length > 0;
    }
  }
  EXPECT_GT(hits, 1000u);
}
