// What kind of file bytes are.

#include <gtest/gtest.h>

#include "convert/kind.hpp"

using convert::Kind;
using namespace std::string_literals;

TEST(KindOfFile, BytesFirstThenTheName) {
  struct Row {
    std::string bytes;
    const char* name;
    Kind kind, named;  // met in a folder; asked for by name
  };
  const std::string ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"s;
  const Row rows[] = {
      {"Notulen", "a.txt", Kind::text, Kind::text},
      {"Notulen", "A.TXT", Kind::text, Kind::text},
      {"", "leeg.txt", Kind::text, Kind::text},
      {"Notulen", "a.b/notulen", Kind::text, Kind::text},
      {"Notulen", "a.json", Kind::unknown, Kind::text},
      {"Notulen", "a.001", Kind::unknown, Kind::text},
      {"Notulen", "a.doc", Kind::text, Kind::text},
      {"a\0b"s, "a", Kind::unknown, Kind::unknown},
      {"a\0b"s, "a.txt", Kind::text, Kind::text},
      {"\xff\xfeN\0o\0"s, "a", Kind::text, Kind::text},
      {"\x89PNG\r\n\x1a\n\0"s, "a.png", Kind::unknown, Kind::unknown},
      {"%PDF-1.7\n", "a.txt", Kind::pdf, Kind::pdf},
      {"\n\n%PDF-1.7\n", "a.pdf", Kind::pdf, Kind::pdf},
      {"Over %PDF-1.7", "a.txt", Kind::text, Kind::text},
      {"{\\rtf1 a}", "a.doc", Kind::rtf, Kind::rtf},
      {"\xef\xbb\xbf\r\n <!DOCTYPE HTML>", "a.txt", Kind::html, Kind::html},
      {"<?xml version=\"1.0\"?><html>", "a", Kind::html, Kind::html},
      {"<?xml version=\"1.0\"?><rss>", "a.xml", Kind::unknown, Kind::text},
      {"<p>Notulen</p>", "a.htm", Kind::html, Kind::html},
      {"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.textPK", "a.zip", Kind::odt, Kind::odt},
      {"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK", "a.odt", Kind::unknown, Kind::unknown},
      {"PK\x03\x04..[Content_Types].xml..word/document.xml", "a.txt", Kind::docx, Kind::docx},
      {"PK\x03\x04..[Content_Types].xml..xl/workbook.xml", "a.docx", Kind::unknown, Kind::unknown},
      {ole + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"s, "a", Kind::doc, Kind::doc},
      {ole + "W\0o\0r\0k\0b\0o\0o\0k\0"s, "a.doc", Kind::unknown, Kind::unknown},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(convert::kind_of(row.bytes, row.name, false), row.kind) << row.name << ": " << row.bytes;
    EXPECT_EQ(convert::kind_of(row.bytes, row.name, true), row.named) << row.name << ": " << row.bytes;
  }
}
