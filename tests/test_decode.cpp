#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "decode.hpp"
#include "support/cpu_time.hpp"

using notulen::decode;
using notulen::Decoded;
using notulen::Span;
using namespace std::string_literals;

namespace {

Decoded decoded(const std::string& bytes, std::string_view encoding = {}) {
  auto result = decode(bytes, encoding);
  EXPECT_TRUE(result.decoded) << (result.error ? result.error->message : "");
  return result.decoded ? *result.decoded : Decoded{};
}

// Every encoder takes the characters of a text one by one, so that the test need not know how bytes are laid out.
using Encoder = std::function<std::string(char32_t)>;

std::string utf8(char32_t c) {
  const auto b = [](char32_t x) { return std::string(1, static_cast<char>(x)); };
  if (c < 0x80) return b(c);
  if (c < 0x800) return b(0xC0 | c >> 6) + b(0x80 | (c & 63));
  return b(0xE0 | c >> 12) + b(0x80 | (c >> 6 & 63)) + b(0x80 | (c & 63));
}
std::string utf16(char32_t c, bool big) {
  const char high = static_cast<char>(c >> 8), low = static_cast<char>(c & 255);
  return big ? std::string{high, low} : std::string{low, high};
}
std::string windows_1252(char32_t c) {
  switch (c) {
    case U'’': return "\x92";
    case U'–': return "\x96";
    case U'€': return "\x80";
    default: return std::string(1, static_cast<char>(c));
  }
}
std::string nfd(char32_t c) {
  switch (c) {
    case U'é': return "e" + utf8(0x301);
    case U'ë': return "e" + utf8(0x308);
    case U'ï': return "i" + utf8(0x308);
    case U'Å': return utf8(0x212B);  // Ångström sign
    default: return utf8(c);
  }
}
std::string crlf(char32_t c) { return c == '\n' ? "\r\n" : utf8(c); }
std::string lone_cr(char32_t c) { return c == '\n' ? "\r" : utf8(c); }
std::string separators(char32_t c) { return c == '\n' ? utf8(0x2028) : c == ' ' ? utf8(0xA0) : utf8(c); }
std::string littered(char32_t c) { return utf8(0x200B) + utf8(c) + utf8(0xFEFF) + (c < 'n' ? utf8(0xAD) + utf8(0x202A) : ""); }

const std::u32string text = U"Notulen\n\nAanwezig: Zoë Één–Åkerman, financiële coördinatie’s\nCafé René, € 5\n";

struct Case {
  const char* name;
  std::string bom;
  Encoder encode;
  const char* encoding;
};
const Case cases[] = {
    {"utf8", "", utf8, "UTF-8"},
    {"utf8 with BOM", "\xEF\xBB\xBF", utf8, "UTF-8"},
    {"utf16le", "\xFF\xFE", [](char32_t c) { return utf16(c, false); }, "UTF-16LE"},
    {"utf16be", "\xFE\xFF", [](char32_t c) { return utf16(c, true); }, "UTF-16BE"},
    {"utf16le crlf", "\xFF\xFE", [](char32_t c) { return (c == '\n' ? utf16('\r', false) : "") + utf16(c, false); }, "UTF-16LE"},
    {"windows-1252", "", windows_1252, "windows-1252"},
    {"nfd", "", nfd, "UTF-8"},
    {"crlf", "", crlf, "UTF-8"},
    {"lone cr", "", lone_cr, "UTF-8"},
    {"separators", "", separators, "UTF-8"},
    {"littered", "", littered, "UTF-8"},
};

}  // namespace

// The same text however it is written, and every part of it found back in the file.
TEST(Decode, EveryEncodingGivesTheSameTextAndAWayBack) {
  std::string expected;
  for (const char32_t c : text) expected += utf8(c);
  for (const Case& c : cases) {
    SCOPED_TRACE(c.name);
    std::string file = c.bom;
    std::vector<Span> in_file, in_text;  // of every character
    std::size_t at = 0;
    for (const char32_t point : text) {
      const std::string bytes = c.encode(point);
      in_file.push_back({file.size(), file.size() + bytes.size()});
      in_text.push_back({at, at + utf8(point).size()});
      at = in_text.back().end;
      file += bytes;
    }
    const Decoded d = decoded(file);
    EXPECT_EQ(d.text, expected);
    EXPECT_EQ(d.encoding, c.encoding);
    EXPECT_EQ(d.file_bytes, file.size());
    EXPECT_EQ(d.invalid_bytes, 0u);
    EXPECT_EQ(d.line_starts.size(), 4u);
    const bool exact = c.name != "littered"s;  // there the litter around a character may come along
    for (std::size_t i = 0; i < text.size(); ++i) {
      for (std::size_t j = i; j < text.size(); ++j) {
        const Span span = d.in_file({in_text[i].begin, in_text[j].end});
        if (exact) {
          ASSERT_EQ(span, (Span{in_file[i].begin, in_file[j].end})) << i << ' ' << j;
        } else {
          ASSERT_LE(in_file[i].begin, span.begin);
          ASSERT_GE(in_file[j].end, span.end);
        }
      }
      // Half a character is the whole of it.
      const Span whole = d.in_file(in_text[i]);
      ASSERT_EQ(d.in_file({in_text[i].end - 1, in_text[i].end}), whole);
      ASSERT_EQ(d.in_file({in_text[i].begin, in_text[i].begin + 1}), whole);
    }
  }
}

TEST(Decode, CleansWhatIsNoText) {
  const struct {
    const char* why;
    std::string bytes, text;
  } rows[] = {
      {"final line end", "a", "a\n"},
      {"mixed line ends", "a\r\nb\rc\nd\r", "a\nb\nc\nd\n"},
      {"two lone CRs are a blank line", "a\r\rb", "a\n\nb\n"},
      {"NEL, paragraph separator, vertical tab", "a\xC2\x85" "b\xE2\x80\xA9" "c\vd", "a\nb\nc\nd\n"},
      {"tab and form feed stay", "a\tb\fc", "a\tb\fc\n"},
      {"spaces", "a\xC2\xA0" "b\xE2\x80\x89" "c\xE2\x80\xAF" "d\xE3\x80\x80" "e", "a b c d e\n"},
      {"soft hyphen in a word", "verga\xC2\xADring", "vergaring\n"},
      {"soft hyphen at a line's end", "verga\xC2\xAD\nring", "verga-\nring\n"},
      {"soft hyphen before CRLF", "verga\xC2\xAD\r\nring", "verga-\nring\n"},
      {"zero width, bidi, BOM inside", "a\xE2\x80\x8B" "b\xE2\x80\x8D" "c\xE2\x80\xAE" "d\xEF\xBB\xBF" "e", "abcde\n"},
      {"a stray NUL", "Aanwezig: Jan\0 en Piet"s, "Aanwezig: Jan en Piet\n"},
      {"C1 controls are Windows-1252 read as Latin-1", "a \xC2\x96 b", "a – b\n"},
      {"composed over removed characters", "Zoe\xE2\x80\x8B\xCC\x88!", "Zoë!\n"},
      {"marks without a composed form stay", "q\xCC\x83 e\xCC\x81", "q\xCC\x83 é\n"},
      {"mark at the very start", "\xCC\x81" "a", "\xCC\x81" "a\n"},
      {"emoji", "ja \xF0\x9F\x91\x8D\xEF\xB8\x8F", "ja \xF0\x9F\x91\x8D\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(decoded(row.bytes).text, row.text) << row.why;
}

TEST(Decode, InvalidBytesAreCounted) {
  Decoded d = decoded("caf\x81 \x8D", {});
  EXPECT_EQ(d.text, "caf\xEF\xBF\xBD \xEF\xBF\xBD\n");
  EXPECT_EQ(d.invalid_bytes, 2u);
  EXPECT_EQ(d.first_invalid, 3u);
  d = decoded("a\xC3 b\xE2\x82", "utf8");
  EXPECT_EQ(d.text, "a\xEF\xBF\xBD b\xEF\xBF\xBD\n");
  EXPECT_EQ(d.invalid_bytes, 3u);
  EXPECT_EQ(d.first_invalid, 1u);
  EXPECT_EQ(decoded("\xFF\xFE" "a\0\0\xD8" "b\0c"s).text, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD\n");
}

TEST(Decode, ChoosesTheEncoding) {
  EXPECT_EQ(decoded("caf\xE9").text, "café\n");
  EXPECT_EQ(decoded("caf\xE9").encoding, "windows-1252");
  // A character cut off at the end leaves the rest what it was.
  EXPECT_EQ(decoded("één caf\xC3").encoding, "UTF-8");
  EXPECT_EQ(decoded("caf\xC3").encoding, "windows-1252");
  EXPECT_EQ(decoded("\xA4 5 \xBD", "ISO-8859-15").text, "€ 5 œ\n");
  EXPECT_EQ(decoded("\xA4", "latin-9").encoding, "ISO-8859-15");
  EXPECT_EQ(decoded("\x80 5", "cp1252").text, "€ 5\n");
  EXPECT_EQ(decoded("a\0b\0"s, "utf-16le").text, "ab\n");
  EXPECT_EQ(decoded("\0a\0b"s, "UTF-16BE").text, "ab\n");
  EXPECT_EQ(decoded("\x93\xFA\x96\x7B", "Shift_JIS").text, "日本\n");
  EXPECT_EQ(decoded("a\0\0\0\xEB\0\0\0"s, "UTF-32LE").text, "aë\n");
  // A BOM knows better.
  EXPECT_EQ(decoded("\xEF\xBB\xBF" "café", "windows-1252").text, "café\n");
}

TEST(Decode, RefusesWhatIsNoText) {
  const struct {
    std::string bytes, encoding, message;
  } rows[] = {
      {"", "", "is empty"},
      {"\xEF\xBB\xBF", "", "is empty"},
      {" \r\n\t\n", "", "is empty"},
      {"\xFF\xFE", "", "is empty"},
      {"%PDF-1.4\nand so on", "", "is binary, not text"},
      {"PK\x03\x04word/document.xml", "", "is binary, not text"},
      {"a\0b\0c\0d\0e\0"s, "", "is binary, not text"},
      {"\x01\x02\x03\x04\x05text", "", "is binary, not text"},
      {"text", "nonesuch\n", "is in an unknown encoding: nonesuch?"},
  };
  for (const auto& row : rows) {
    const auto result = decode(row.bytes, row.encoding);
    ASSERT_TRUE(result.error) << row.bytes;
    EXPECT_FALSE(result.decoded);
    EXPECT_EQ(result.error->message, row.message);
  }
}

TEST(Decode, CleanTextIsOnePiece) {
  const Decoded d = decoded("Één dag – “later”.\nTwee\n");
  ASSERT_EQ(d.pieces.size(), 1u);
  EXPECT_EQ(d.text, "Één dag – “later”.\nTwee\n");
}

TEST(Decode, LinesAndColumns) {
  const Decoded d = decoded("één\r\ntwéé drie\r\n");
  EXPECT_EQ(d.line_of(0), 1u);
  EXPECT_EQ(d.line_of(d.text.find("drie")), 2u);
  EXPECT_EQ(d.column_of(d.text.find("drie")), 6u);
  EXPECT_EQ(d.line_of(d.text.size() - 1), 2u);
}

// Random bytes, with the characters that are treated apart more often than chance has them.
TEST(Decode, AnyBytesGiveCleanTextWithASoundMap) {
  const std::string bits[] = {"\r", "\n", "\xC2\xAD", "\xC2\xA0", "\xE2\x80\x8B", "e", "\xCC\x81", "\xCC\xA3", "\xE1\x84\x80",
                              "\xE1\x85\xA1", "\xC3", "\x85", "\xF0\x9F", "a", " ", "\xEF\xBB\xBF", "\xD8", "\xFF\xFE"};
  std::mt19937 random(1);
  for (int round = 0; round < 4000; ++round) {
    std::string file = round % 3 == 0 ? "\xFF\xFE" : round % 3 == 1 ? "é" : "";
    for (int n = static_cast<int>(random() % 40); n > 0; --n)
      file += random() % 9 ? bits[random() % std::size(bits)] : std::string(1, static_cast<char>(random()));
    const auto result = decode(file, round % 5 == 0 ? "UTF-8" : "");
    if (!result.decoded) continue;
    const Decoded& d = *result.decoded;
    ASSERT_EQ(d.text.back(), '\n');
    ASSERT_EQ(d.text.find('\r'), std::string::npos);
    ASSERT_EQ(d.text.find("\xC2\xAD"), std::string::npos);
    std::size_t text_at = 0, file_at = 0;
    for (const Decoded::Piece& p : d.pieces) {
      ASSERT_EQ(p.text_at, text_at);
      ASSERT_GE(p.file_at, file_at);
      ASSERT_GT(p.units, 0u);
      text_at = p.text_end();
      file_at = p.file_end();
    }
    ASSERT_GE(text_at + 1, d.text.size());
    ASSERT_LE(file_at, file.size());
    // Cleaning what is clean changes nothing.
    ASSERT_EQ(decoded(d.text).text, d.text);
  }
}

// Twice the bytes may cost no more than some twice the time.
TEST(Decode, IsLinearOnHostileText) {
  const std::string units[] = {"e\xCC\x81", "\xCC\xA3\xCC\x81", "\r", "\xC2\xAD", "\xC3", "\xE2\x80\x8B" "a", "\xE1\x84\x80\xE1\x85\xA1"};
  for (const std::string& unit : units) {
    const auto time = [&](std::size_t bytes) {
      std::string file = "é";
      while (file.size() < bytes) file += unit;
      file += "x";
      const auto start = cpu_time();
      EXPECT_TRUE(decode(file, "UTF-8").decoded);
      return std::chrono::duration<double>(cpu_time() - start).count();
    };
    EXPECT_LT(time(1 << 21), 4.0) << unit;  // a quadratic reading takes minutes
  }
}
