// Every value stands where its source says, in the file as it is, whatever the file's encoding; and every byte is
// accounted for.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>

#include "decode.hpp"
#include "notulen.hpp"
#include "support/documents.hpp"
#include "support/validate.hpp"

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// Letters and digits alone: marks, symbols, white space, hyphens of wrapped words and table rules are no matter of spans.
std::string letters(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto u = static_cast<unsigned char>(text[i]);
    if (u == 0xE2) {
      i += 2;  // U+2000 to U+2FFF: quotes, dashes, currency, arrows
    } else if (u >= 0x80 || std::isalnum(u)) {
      out += text[i];
    }
  }
  return out;
}


// Named characters of HTML as themselves; what is no letter goes.
std::string unescaped(const std::string& text) {
  static const std::map<std::string, std::string> letters{{"euml", "ë"}, {"iuml", "ï"}, {"ouml", "ö"}, {"uuml", "ü"}, {"#287", "ğ"}, {"auml", "ä"},
                                                          {"eacute", "é"}, {"egrave", "è"}, {"agrave", "à"}, {"ccedil", "ç"}, {"copy", "©"}, {"deg", "°"},
                                                          {"acirc", "â"}, {"ecirc", "ê"}, {"ocirc", "ô"}, {"oacute", "ó"}, {"aacute", "á"}};
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string::npos;
    if (end == std::string::npos || end > i + 8 || text.find_first_of(" \n", i) < end) {
      out += text[i];
      continue;
    }
    const auto letter = letters.find(text.substr(i + 1, end - i - 1));
    out += letter == letters.end() ? " " : letter->second;
    i = end;
  }
  return out;
}

// The text in another encoding; empty where it has a character that the encoding has not.
std::string encode(const std::string& utf8, const std::string& encoding) {
  std::string out = encoding == "UTF-16LE" ? "\xFF\xFE" : "";
  for (std::size_t i = 0; i < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t c = lead < 0x80 ? lead : lead & (0x7Fu >> length);
    for (std::size_t k = 1; k < length; ++k) c = c << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3F);
    const std::string bytes = utf8.substr(i, length);
    i += length;
    if (encoding == "CRLF") {
      out += bytes == "\n" ? "\r\n" : bytes;
    } else if (encoding == "windows-1252") {
      if (c >= 0x100 || (c >= 0x80 && c < 0xA0)) return {};
      out += static_cast<char>(c);
    } else {
      const auto unit = [&](char32_t u) { (out += static_cast<char>(u & 255)) += static_cast<char>(u >> 8); };
      if (c >= 0x10000) {
        unit(0xD800 + ((c - 0x10000) >> 10));
        unit(0xDC00 + ((c - 0x10000) & 0x3FF));
      } else {
        unit(c);
      }
    }
  }
  return out;
}

// What is read at a source of the file.
std::string text_at(const json& source, const std::string& file, const std::string& encoding) {
  std::string bytes;
  for (const json& span : source["spans"]) {
    const std::size_t begin = span[0], end = span[1];
    if (begin >= end || end > file.size()) return "(not a range of the file)";
    bytes += file.substr(begin, end - begin);
    bytes += encoding == "UTF-16LE" ? std::string("\n\0", 2) : encoding == "UTF-16BE" ? std::string("\0\n", 2) : "\n";
  }
  const auto decoded = notulen::decode(bytes, encoding);
  return decoded.decoded ? unescaped(decoded.decoded->text) : "";
}

class Checker {
 public:
  Checker(const std::string& file, const json& document) : file_(file), document_(document) {}

  // The text must stand at its place.
  void value(const json& source, const std::string& text, const std::string& what) {
    if (source.is_null()) {
      missing.push_back(what + " has no source: " + text);
      return;
    }
    const std::string there = letters(text_at(source, file_, document_["document"]["encoding"]));
    if (there.find(letters(text)) == std::string::npos) wrong.push_back(what + ": \"" + text + "\" is not in \"" + there + "\"");
  }
  void place(const json& source, const std::string& what) {
    if (source.is_null()) return;
    std::size_t before = 0;
    if (source["line"] > source["end_line"] || source["end_line"] > document_["document"]["lines"]) wrong.push_back(what + ": lines");
    for (const json& span : source["spans"]) before += span[1].get<std::size_t>() - span[0].get<std::size_t>();
    if (before == 0) wrong.push_back(what + ": empty");
  }

  void check() {
    for (const auto& [key, source] : document_["meeting"]["sources"].items()) {
      place(source, key);
      // Dates, times and types are written otherwise than they are printed, officers in the form of the list.
      if (key == "title" || key == "location" || key == "body")
        if (document_["meeting"][key].is_string()) value(source, document_["meeting"][key], key);
    }
    for (const char* key : {"title", "location", "date", "start_time", "end_time", "chair", "secretary"})
      if (document_["meeting"][key].is_string() && !document_["meeting"]["sources"].contains(key))
        missing.push_back(std::string("meeting.sources lacks ") + key);
    for (const char* list : {"attendees", "apologies", "others"})
      for (const json& person : document_[list]) {
        place(person["source"], list);
        value(person["source"], person["name"], list);
      }
    for (const char* list : {"decisions", "follow_ups"})
      for (const json& entry : document_[list]) {
        place(entry["source"], list);
        value(entry["source"], entry["text"], list);
      }
    blocks(document_["content"]);
    items(document_["agenda_items"]);
  }

  std::vector<std::string> wrong, missing;

 private:
  void blocks(const json& content) {
    for (const json& block : content) {
      place(block["source"], block["type"]);
      if (block.contains("text")) value(block["source"], block["text"], block["type"]);
      if (block["type"] == "statement" && block["speaker"].is_string()) value(block["source"], block["speaker"], "speaker");
      if (block["type"] == "list") list(block["source"], block["items"]);
      if (block["type"] == "table") {
        for (const json& cell : block["header"]) value(block["source"], cell, "table");
      }
    }
  }
  void list(const json& source, const json& entries) {
    for (const json& entry : entries) {
      if (entry.is_array()) {
        list(source, entry);
      } else {
        value(source, entry, "list");
      }
    }
  }
  void items(const json& items_) {
    for (const json& item : items_) {
      place(item["source"], "item");
      if (item["title"].is_string()) value(item["source"], item["title"], "item");
      for (const json& presenter : item["presenters"]) value(presenter["source"], presenter["name"], "presenter");
      blocks(item["content"]);
      items(item["items"]);
    }
  }

  const std::string& file_;
  const json& document_;
};

// The document without what depends on the bytes of its file.
json values(json document) {
  if (document.is_object()) {
    for (const char* key : {"source", "sources", "document", "coverage", "diagnostics"}) document.erase(key);
    for (auto& [key, value] : document.items()) value = values(value);
  } else if (document.is_array()) {
    for (json& value : document) value = values(value);
  }
  return document;
}

class Sources : public testing::TestWithParam<fs::path> {};

void check(const std::string& file, const std::string& how, const json* as_in) {
  SCOPED_TRACE(how);
  const notulen::Result result = notulen::parse(file, {.encoding = {}, .file = "x.txt", .vocabulary = nullptr});
  ASSERT_FALSE(result.error) << *result.error;
  ASSERT_FALSE(result.documents.empty());
  for (std::size_t i = 0; i < result.documents.size(); ++i) {
    const std::string text = notulen::to_json(result.documents[i]);
    ASSERT_EQ(schema_errors(text), "");
    const json document = json::parse(text);
    const json& coverage = document["coverage"];
    const std::size_t sum = coverage["value"].get<std::size_t>() + coverage["content"].get<std::size_t>() +
                            coverage["furniture"].get<std::size_t>() + coverage["unclaimed"].get<std::size_t>();
    EXPECT_EQ(sum, coverage["bytes"]);
    EXPECT_LE(coverage["bytes"], file.size());
    Checker checker(file, document);
    checker.check();
    for (const std::string& error : checker.wrong) ADD_FAILURE() << error;
    for (const std::string& error : checker.missing) ADD_FAILURE() << error;
    if (as_in != nullptr && i == 0) {
      EXPECT_EQ(values(document), values(*as_in));
    }
  }
}

}  // namespace

TEST_P(Sources, ValuesStandWhereTheySay) {
  const std::string file = bytes_of(GetParam());
  check(file, "as it is", nullptr);
  const auto decoded = notulen::decode(file);
  ASSERT_TRUE(decoded.decoded);
  const notulen::Result plain = notulen::parse(file, {.encoding = {}, .file = "x.txt", .vocabulary = nullptr});
  const json first = json::parse(notulen::to_json(plain.documents.at(0)));
  for (const char* encoding : {"CRLF", "UTF-16LE", "windows-1252"}) {
    const std::string other = encode(decoded.decoded->text, encoding);
    if (!other.empty()) check(other, encoding, &first);
  }
}

INSTANTIATE_TEST_SUITE_P(Documents, Sources, testing::ValuesIn(all_minutes(false)), [](const auto& test) {
  std::string name = test.param.parent_path().filename().string() + "_" + test.param.stem().string();
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});
