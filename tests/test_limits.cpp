// A limit that is reached is told, and what was read is kept.

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include "diagnostics.hpp"
#include "notulen.hpp"
#include "support/program.hpp"

using namespace notulen;

namespace {

std::string head() {
  return "Notulen tuinraad\n\nDatum: 9 maart 2021\nAanwezig: Femke Oord, Bram Zand, Lies Vaart\n"
         "Afwezig met kennisgeving: Joost Kade\n\n1. Opening\nFemke opent de vergadering.\n\n"
         "2. Begroting\nBesluit: de contributie wordt 45 euro.\n\n";
}

std::string items(int from, int to) {
  std::string out;
  for (int n = from; n <= to; ++n) out += std::to_string(n) + ". Tuinpad " + std::to_string(n) + "\nHet pad is geveegd.\n\n";
  return out;
}

std::vector<Document> read(const std::string& text, const Limits& limits) {
  Options options;
  options.limits = limits;
  Result result = parse(text, options);
  EXPECT_FALSE(result.error);
  return std::move(result.documents);
}

// The message of the limit that was reached; empty for none.
std::string reached(const Document& document) {
  std::string out;
  for (const Diagnostic& d : document.diagnostics)
    if (d.code == code::limit_reached) out += d.message + "\n";
  return out;
}

void adds_up(const Document& d, std::size_t bytes) {
  EXPECT_EQ(d.coverage.bytes, bytes);
  EXPECT_EQ(d.coverage.bytes, d.coverage.value + d.coverage.content + d.coverage.furniture + d.coverage.unclaimed);
}

std::size_t not_white(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c != ' ' && c != '\n' && c != '\t'; }));
}

}  // namespace

TEST(Limits, NoneIsReachedByMinutes) {
  const std::string text = head() + items(3, 60);
  const auto usual = read(text, {});
  EXPECT_EQ(reached(usual.at(0)), "");
  EXPECT_EQ(to_json(usual.at(0)), to_json(read(text, {0, 0, 0, 0, 0, 0}).at(0))) << "0 is none";
}

TEST(Limits, BytesBeyondStayUnreadAndAreTold) {
  const std::string kept = head() + items(3, 5), text = kept + items(6, 40);
  Limits limits;
  limits.bytes = kept.size() + 3;
  const Document d = read(text, limits).at(0);
  EXPECT_TRUE(has(reached(d), "--limit-bytes")) << reached(d);
  EXPECT_EQ(d.agenda_items.size(), 5u);
  EXPECT_EQ(d.attendees.size(), 3u);
  EXPECT_EQ(d.decisions.size(), 1u);
  EXPECT_EQ(d.document.bytes, text.size());
  adds_up(d, not_white(text));
  EXPECT_EQ(d.coverage.unclaimed, not_white(items(6, 40)));
  // One line longer than all that may be read is cut between two characters.
  limits.bytes = 101;
  std::string line = "Notulen tuinraad ";
  for (int i = 0; i < 100; ++i) line += "\xC3\xA9";
  const Document cut = read(line, limits).at(0);
  EXPECT_TRUE(has(reached(cut), "--limit-bytes"));
  adds_up(cut, not_white(line));
}

TEST(Limits, LongLinesArePartedAndKept) {
  std::string line = "Notulen tuinraad. ";
  for (int i = 0; i < 400; ++i) line += "Er is veel gesproken over het pad. ";
  Limits limits;
  limits.line_bytes = 1000;
  const Document d = read(line + "\n\nSlot.\n", limits).at(0);
  EXPECT_TRUE(has(reached(d), "--limit-line")) << reached(d);
  EXPECT_EQ(d.coverage.unclaimed, 0u);
  adds_up(d, not_white(line) + 5);
}

TEST(Limits, PersonsBeyondStayText) {
  Limits limits;
  limits.persons = 2;
  const Document d = read(head() + items(3, 5), limits).at(0);
  EXPECT_TRUE(has(reached(d), "--limit-persons")) << reached(d);
  EXPECT_EQ(d.attendees.size() + d.apologies.size(), 2u);
  EXPECT_EQ(d.attendees.at(0).name, "Femke Oord");
  EXPECT_EQ(d.coverage.unclaimed, 0u);
  EXPECT_EQ(d.agenda_items.size(), 5u);
}

TEST(Limits, HeadingsBeyondStayText) {
  Limits limits;
  for (const std::size_t most : {1u, 3u}) {
    limits.items = most;
    const Document d = read(head() + items(3, 8), limits).at(0);
    EXPECT_TRUE(has(reached(d), "--limit-items")) << reached(d);
    EXPECT_EQ(d.agenda_items.size(), most);
    EXPECT_EQ(d.coverage.unclaimed, 0u);
    EXPECT_TRUE(has(to_json(d), "Tuinpad 8"));
    ASSERT_EQ(d.decisions.size(), 1u);
    EXPECT_EQ(d.decisions[0].agenda_item, most == 1 ? "item-1" : "item-2");
  }
}

TEST(Limits, ListsAreNoDeeper) {
  std::string list;
  for (int depth = 0; depth < 8; ++depth) list += std::string(static_cast<std::size_t>(depth) * 2, ' ') + "- punt " + std::to_string(depth) + "\n";
  Limits limits;
  limits.nesting = 3;
  const Document d = read(head() + "3. Lijst\n" + list, limits).at(0);
  EXPECT_TRUE(has(reached(d), "--limit-nesting")) << reached(d);
  EXPECT_EQ(d.coverage.unclaimed, 0u);
  const Block& block = d.agenda_items.at(2).content.at(0);
  EXPECT_EQ(block.entries.at(0).items.at(0).items.size(), 6u);
}

TEST(Limits, WithoutTimeTheRestIsTold) {
  std::string text;
  for (int meeting = 0; meeting < 400; ++meeting) text += head() + items(3, 20);
  Limits limits;
  limits.milliseconds = 1;
  const auto documents = read(text, limits);
  std::string told;
  Coverage sum;
  for (const Document& d : documents) {
    told += reached(d);
    sum += d.coverage;
    EXPECT_EQ(d.document.parts, documents.size());
  }
  EXPECT_TRUE(has(told, "--limit-milliseconds")) << told;
  EXPECT_EQ(sum.bytes, not_white(text));
  EXPECT_GT(sum.unclaimed, 0u);
  EXPECT_EQ(sum.bytes, sum.value + sum.content + sum.furniture + sum.unclaimed);
}

TEST_F(Program, LimitsAreOptionsOfEveryCommand) {
  write("c.txt", head() + items(3, 9));
  for (const char* command : {"notulen --limit-items 2 c.txt", "notulen convert --jsonl - --quiet --limit-items 2 c.txt",
                              "printf 'c.txt\\0' | notulen stream -0 --limit-items 2"}) {
    const Ran ran = run(command);
    EXPECT_EQ(ran.code, 0) << command << ran.err;
    EXPECT_TRUE(has(ran.out, "limit-reached")) << command << ran.out;
    EXPECT_FALSE(has(ran.out, "\"item-3\"")) << command;
  }
  const std::string help = run("notulen --help").out + run("notulen convert --help").out + run("notulen stream --help").out;
  for (const Limit& limit : limit_table) {
    const std::string option(limit.option);
    EXPECT_EQ(run("notulen " + option + " -1 c.txt").code, 2) << option;
    std::size_t count = 0;
    for (std::size_t at = help.find(option + " "); at != std::string::npos; at = help.find(option + " ", at + 1)) ++count;
    EXPECT_EQ(count, 3u) << option;
  }
}

TEST(Limits, StandInTheReadme) {
  std::ifstream in(std::string(NOTULEN_SOURCE_DIR) + "/README.md");
  const std::string readme{std::istreambuf_iterator<char>(in), {}};
  const Limits usual;
  for (const Limit& limit : limit_table) {
    const std::string row = "| `" + std::string(limit.option) + "` | " + std::string(limit.counts) + " | " + std::to_string(usual.*limit.value) + " | " +
                            std::string(limit.beyond) + " |";
    EXPECT_TRUE(has(readme, row)) << row;
  }
}
