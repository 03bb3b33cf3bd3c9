// Signs around the numbers of headings and behind labels, each beside what only looks like it.
#include <gtest/gtest.h>

#include "read/gloss.hpp"
#include "read/label.hpp"
#include "read/number.hpp"

using namespace notulen;

namespace {

struct Row {
  const char *text, *read;
};

// `printed values=title`, the values joined by commas; `none`.
std::string number_of(std::string_view text) {
  const auto n = read_number(text, Vocabulary::built_in());
  if (!n) return "none";
  std::string values;
  for (const long v : n->values) values += (values.empty() ? "" : ",") + std::to_string(v);
  return n->printed + " " + values + "=" + std::string(text.substr(n->end));
}

// `kind qualifier=value`; `-` where nothing is said.
std::string label_of(std::string_view text) {
  const auto label = read_label(text, Vocabulary::built_in());
  if (!label) return "none";
  return label->kind + " " + (label->qualifier.empty() ? "-" : label->qualifier) + "=" + std::string(text.substr(label->end));
}

}  // namespace

TEST(NumberSigns, Read) {
  const Row rows[] = {
      {"1 . Opening", "1 1=Opening"},
      {"-3- Hek", "3 3=Hek"},
      {"§ 3 Hek", "3 3=Hek"},
      {"§3. Hek", "3 3=Hek"},
      {"3 · Hek", "3 3=Hek"},
      {"3/1 Hek", "3/1 3,1=Hek"},
      {"12/34   Hek", "12/34 12,34=Hek"},
      // A stop that belongs to what follows, one dash, a sign amid words, a share, a day, three parts.
      {"1 .5 liter", "1 1=.5 liter"},
      {"-3 graden", "none"},
      {"-3-Hek", "none"},
      {"§ Hek", "none"},
      {"3/1 leden", "none"},
      {"3/1", "none"},
      {"3/1/2012 Hek", "none"},
      {"123/1 Hek", "none"},
  };
  for (const Row& row : rows) EXPECT_EQ(number_of(row.text), row.read) << row.text;
}

// A figure before a blank may be a count; these are closed, as a stop closes one.
TEST(NumberSigns, Closed) {
  const auto closed = [](const char* text) { return read_number(text, Vocabulary::built_in())->closed; };
  EXPECT_TRUE(closed("1 . leden"));
  EXPECT_TRUE(closed("1 · leden"));
  EXPECT_FALSE(closed("1 leden"));
  EXPECT_FALSE(closed("3/1 Leden"));
}

TEST(LabelSigns, QuestionMarks) {
  const Row rows[] = {
      {"Aanwezig?", "present -="},
      {"**Aanwezig?**", "present -="},
      {"Wie waren er?", "present -="},
      // More follows: somebody asks.
      {"Aanwezig? Nee", "none"},
      {"Aanwezig!", "none"},
      {"Wie waren zij?", "none"},
  };
  for (const Row& row : rows) EXPECT_EQ(label_of(row.text), row.read) << row.text;
}

TEST(LabelSigns, EnglishGlosses) {
  const Row rows[] = {
      {"Aanwezig / Attending: Bram", "present -=Bram"},
      {"Plaats / Where: De loods", "location -=De loods"},
      {"Actielijst / Action list", "actions -="},
      {"Aanwezig / Kade: Bram", "present / Kade=Bram"},
      {"Plaats / Kade: De loods", "location / Kade=De loods"},
  };
  for (const Row& row : rows) EXPECT_EQ(label_of(row.text), row.read) << row.text;
  const Vocabulary& words = Vocabulary::built_in();
  EXPECT_EQ(without_gloss("Wie / By whom", words), "Wie");
  EXPECT_EQ(without_gloss("Termijn / By when", words), "Termijn");
  EXPECT_EQ(without_gloss("Wie / Kade", words), "Wie / Kade");
}

// Only lists of persons go on behind a comma.
TEST(LabelSigns, Namely) {
  const Row rows[] = {
      {"Leden der kamer, te weten: Bram", "officers der kamer, te weten=Bram"},
      {"Aanwezig, te weten: Bram", "present , te weten=Bram"},
      {"Datum, te weten: 3 mei", "none"},
  };
  for (const Row& row : rows) EXPECT_EQ(label_of(row.text), row.read) << row.text;
}
