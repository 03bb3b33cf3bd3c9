#include <gtest/gtest.h>

#include "coverage.hpp"
#include "hash.hpp"
#include "locate.hpp"

using namespace notulen;

namespace {

Span of(const std::string& text, std::string_view words) {
  const std::size_t at = text.find(words);
  EXPECT_NE(at, std::string::npos) << words;
  return {at, at + words.size()};
}

}  // namespace

TEST(Locate, TidiesSpans) {
  const std::string text = "Jan \t Bos\nZoë, Piet\n";
  const struct {
    const char* why;
    Spans in, out;
  } rows[] = {
      {"joined over blanks", {{0, 3}, {6, 9}}, {{0, 9}}},
      {"not over a line end", {{6, 9}, {10, 14}}, {{6, 9}, {10, 14}}},
      {"not over other text", {{10, 14}, {16, 20}}, {{10, 14}, {16, 20}}},
      {"reading order stays", {{16, 20}, {0, 3}}, {{16, 20}, {0, 3}}},
      {"white space at the ends goes", {{3, 10}}, {{6, 9}}},
      {"only white space is nothing", {{3, 6}, {9, 10}, {5, 5}}, {}},
      {"no character is split", {{10, 13}, {13, 14}}, {{10, 14}}},
      {"overlaps are one", {{0, 8}, {6, 9}}, {{0, 9}}},
      {"beyond the end", {{16, 900}, {800, 900}}, {{16, 20}}},
  };
  for (const auto& row : rows) EXPECT_EQ(tidy_spans(row.in, text), row.out) << row.why;
}

TEST(Locate, GivesBytesAndLinesOfTheFile) {
  const std::string file = "\xEF\xBB\xBFNotulen\r\n\r\nJan\xC2\xA0""Bos en Zoe\xCC\x88\r\n";
  const Decoded d = *decode(file).decoded;
  Document document;
  document.attendees.resize(2);
  document.attendees[0].source.spans = {of(d.text, "Jan"), of(d.text, "Bos")};
  document.attendees[1].source.spans = {of(d.text, "Zoë")};
  document.meeting.sources["title"].spans = {of(d.text, "Notulen"), of(d.text, "en")};
  document.agenda_items.resize(1);
  document.agenda_items[0].items.resize(1);
  document.agenda_items[0].items[0].presenters.resize(1);
  document.agenda_items[0].items[0].presenters[0].source.spans = {of(d.text, "Bos en")};
  locate(document, d);
  const auto bytes = [&](const Span& span) { return file.substr(span.begin, span.end - span.begin); };
  ASSERT_EQ(document.attendees[0].source.spans.size(), 1u);
  EXPECT_EQ(bytes(document.attendees[0].source.spans[0]), "Jan\xC2\xA0" "Bos");
  EXPECT_EQ(bytes(document.attendees[1].source.spans[0]), "Zoe\xCC\x88");
  EXPECT_EQ(document.attendees[1].source.line, 3u);
  EXPECT_EQ(bytes(document.meeting.sources["title"].spans[0]), "Notulen");
  EXPECT_EQ(bytes(document.agenda_items[0].items[0].presenters[0].source.spans[0]), "Bos en");
  EXPECT_EQ(document.agenda_items[0].source.line, 0u);  // has no place
}

TEST(Locate, LinesReachFromFirstToLast) {
  const Decoded d = *decode("een\ntwee\ndrie\nvier\n").decoded;
  Document document;
  document.decisions.resize(1);
  document.decisions[0].source.spans = {of(d.text, "drie"), of(d.text, "twee")};
  locate(document, d);
  EXPECT_EQ(document.decisions[0].source.line, 2u);
  EXPECT_EQ(document.decisions[0].source.end_line, 3u);
}

TEST(Coverage, CountsEveryByteOfTheFileOnce) {
  const std::string clean = "Zoë 12\nJan Bos\nblad 3\nrest hier\n";
  const struct {
    const char* why;
    std::string file;
    std::size_t accent;  // bytes of the ë
  } rows[] = {
      {"UTF-8", clean, 2},
      {"Windows-1252", "Zo\xEB 12\r\nJan Bos\r\nblad 3\r\nrest hier", 1},
      {"decomposed", "Zoe\xCC\x88 12\nJan Bos\nblad 3\nrest hier", 3},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.why);
    const Decoded d = *decode(row.file).decoded;
    ASSERT_EQ(d.text, clean);
    // The value lies inside content; both inside furniture here and there.
    const Claims claims{{of(d.text, "Zoë"), of(d.text, "oë")}, {of(d.text, "Zoë 12\nJan")}, {of(d.text, "Jan"), of(d.text, "blad 3")}};
    const Measured m = measure_coverage(d, claims, {0, d.text.size()});
    EXPECT_EQ(m.coverage.value, 2 + row.accent);
    EXPECT_EQ(m.coverage.content, 5u);
    EXPECT_EQ(m.coverage.furniture, 5u);
    EXPECT_EQ(m.coverage.unclaimed, 11u);
    EXPECT_EQ(m.coverage.bytes, 23 + row.accent);
    EXPECT_EQ(m.unclaimed, (std::vector<Span>{of(d.text, "Bos"), of(d.text, "rest hier")}));
    const Measured part = measure_coverage(d, claims, {d.text.find("Jan"), d.text.find("blad")});
    EXPECT_EQ(part.coverage.bytes, 6u);
    EXPECT_EQ(part.coverage.content, 3u);
    EXPECT_EQ(part.coverage.unclaimed, 3u);
  }
}

TEST(Coverage, ClaimsOfADocument) {
  Document document;
  document.meeting.sources["date"].spans = {{0, 1}};
  document.meeting.next.emplace().source.spans = {{1, 2}};
  document.apologies.resize(1);
  document.apologies[0].source.spans = {{2, 3}};
  document.agenda_items.resize(1);
  document.agenda_items[0].source.spans = {{3, 4}};
  document.agenda_items[0].content.resize(1);
  document.agenda_items[0].content[0].source.spans = {{4, 9}};
  document.agenda_items[0].items.resize(1);
  document.agenda_items[0].items[0].source.spans = {{9, 10}};
  document.follow_ups.resize(1);
  document.follow_ups[0].source.spans = {{5, 6}};
  document.content.resize(1);
  document.content[0].source.spans = {{11, 12}};
  const Claims claims = claims_of(document);
  EXPECT_EQ(claims.value.size(), 6u);
  EXPECT_EQ(claims.content, (std::vector<Span>{{11, 12}, {4, 9}}));
}

TEST(Hash, Sha256) {
  EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
