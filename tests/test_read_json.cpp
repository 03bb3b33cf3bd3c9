// Stored results are read back: whole, in lines, corrected by hand, broken. That all minutes read back to the same document
// is among the promises (test_promises.cpp).

#include <gtest/gtest.h>

#include "formats/sample.hpp"
#include "output/read_json.hpp"
#include "support/program.hpp"

using namespace notulen;

TEST(ReadJson, InAnyFrame) {
  const Document d = sample_document();
  const std::string line = to_json(d), pretty = to_json(d, true);
  for (const std::string& text : {line, pretty, line + "\n", "\n " + pretty + "\n\n"}) {
    EXPECT_TRUE(is_result(text));
    const ReadJson read = read_json(text);
    ASSERT_EQ(read.documents.size(), 1u) << read.error.value_or("");
    EXPECT_EQ(to_json(read.documents[0]), line);
  }
  for (const std::string& text : {line + "\n" + line, line + "\n\n" + line + "\n", "[" + line + ",\n" + line + "]"}) {
    EXPECT_TRUE(is_result(text));
    EXPECT_EQ(read_json(text).documents.size(), 2u);
  }
}

TEST(ReadJson, KeysMayBeMissing) {
  const ReadJson read = read_json(R"({"format":"notulen/1","meeting":{"date":"2025-03-04"},"attendees":[{"name":"Bo Maan"}]})");
  ASSERT_FALSE(read.error) << *read.error;
  EXPECT_EQ(read.documents[0].meeting.date, "2025-03-04");
  EXPECT_EQ(read.documents[0].attendees.at(0).name, "Bo Maan");
  EXPECT_EQ(read.documents[0].attendees[0].confidence, 1) << "who corrects by hand is sure";
}

TEST(ReadJson, WhatIsWrongIsSaidInOneLine) {
  const std::string deep = R"({"format":"notulen/1","content":)" + std::string(100000, '[');
  const struct {
    std::string text;
    const char* error;
  } rows[] = {
      {R"({"format":"notulen/1")", "is no JSON"},
      {R"({"format":"notulen/2"})", "is of no format that is known (notulen/1 is)"},
      {R"({"format":"notulen/1","attendees":{}})", "attendees is no array"},
      {R"({"format":"notulen/1","attendees":["Bo"]})", "a person is no object"},
      {R"({"format":"notulen/1","attendees":[{"name":3}]})", "name is no text"},
      {R"({"format":"notulen/1","apologies":[{"notice":"ja"}]})", "notice is neither true nor false"},
      {R"({"format":"notulen/1","decisions":[{"vote":{"for":1.5}}]})", "for is no whole number"},
      {R"({"format":"notulen/1","document":{"bytes":-1}})", "bytes is below zero"},
      {R"({"format":"notulen/1","follow_ups":[{"type":"klusje"}]})", "a follow-up is of no known type"},
      {R"({"format":"notulen/1","content":[{"type":"klusje"}]})", "a block is of no known type"},
      {R"({"format":"notulen/1","decisions":[{"source":{"spans":[[1]]}}]})", "a span is no pair of numbers"},
      {R"({"format":"notulen/1","decisions":[{"source":{"spans":[[1,2],[1,18446744073709551615]]}}]})", "a span ends beyond any file"},
      {R"({"format":"notulen/1","decisions":[{"source":{"line":4294967296}}]})", "line is beyond any file"},
      {"{\"format\":\"notulen/1\"}\n{\"format\":\"notulen/1\",\"others\":1}\n", "line 2: others is no array"},
      {deep, "is nested too deeply"},
  };
  for (const auto& row : rows) {
    const ReadJson read = read_json(row.text);
    EXPECT_EQ(read.error, row.error) << row.text.substr(0, 100);
    EXPECT_TRUE(read.documents.empty());
  }
}

TEST(ReadJson, MinutesAreNoResults) {
  for (const char* text : {"", " ", "[", "{", "Notulen\n", "[x] klaar\n", "{{< section >}}\n", R"({"id":1,"text":"Notulen"})", R"({"format":"html"})", R"("format":"notulen/1")"})
    EXPECT_FALSE(is_result(text)) << text;
}

TEST_F(Program, ResultsAreTakenAsTheyAre) {
  write("c.txt", sample);
  const Ran direct = run("notulen --format markdown c.txt");
  const Ran stored = run("notulen c.txt > c.json && notulen --format markdown c.json");
  EXPECT_EQ(stored.code, 0) << stored.err;
  EXPECT_EQ(stored.out, direct.out);
  EXPECT_EQ(run("notulen c.json").out, run("notulen c.txt").out);
  const Ran corrected = run("sed -i 's/Pieter Holtrop/Petra Holtrop/' c.json && notulen --format csv --table apologies c.json");
  EXPECT_TRUE(has(corrected.out, "Petra Holtrop")) << corrected.out;
  const Ran broken = run("printf '{\"format\":\"notulen/1\",' > d.json; notulen d.json");
  EXPECT_EQ(broken.code, 1);
  EXPECT_EQ(broken.err, "notulen: d.json: is no JSON\n");
}
