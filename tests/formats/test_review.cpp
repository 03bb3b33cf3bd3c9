// The review page: what it holds is data, whatever stands in a document, and points at the text it shows.

#include "formats/review.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "formats/sample.hpp"
#include "support/documents.hpp"
#include "support/program.hpp"

using namespace notulen;
using nlohmann::json;

namespace {

std::string page_of(const std::string& bytes, const std::string& file = "zonnehoek.txt", const std::string& encoding = "") {
  Options options;
  options.file = file;
  options.encoding = encoding;
  ReviewPage page;
  page.add(file, bytes, encoding, parse(bytes, options).documents);
  return page.page();
}

// The JSON of a block, by its id.
json block(const std::string& page, const std::string& id) {
  const std::string begin = "<script type=\"application/json\" id=\"" + id + "\">";
  const std::size_t at = page.find(begin);
  EXPECT_NE(at, std::string::npos) << id;
  if (at == std::string::npos) return nullptr;
  const std::size_t from = at + begin.size();
  return json::parse(page.substr(from, page.find("</script>", from) - from), nullptr, false);
}

std::u16string utf16(const std::string& text) {
  std::u16string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    char32_t c = length == 1 ? byte : byte & (0x7F >> length);
    for (std::size_t k = 1; k < length; ++k) c = c << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3F);
    if (c >= 0x10000) out += static_cast<char16_t>(0xD7C0 + (c >> 10)), c = 0xDC00 + (c & 0x3FF);
    out += static_cast<char16_t>(c);
    i += length;
  }
  return out;
}

// What stands at a source's first span in the text of the page.
std::u16string at(const json& text, const json& source) {
  const json& span = source.at("spans").at(0);
  return utf16(text.get<std::string>()).substr(span.at(0), span.at(1).get<std::size_t>() - span.at(0).get<std::size_t>());
}

// The files that the page is made of, by their ending.
std::string parts(const std::string& extension) {
  std::string out;
  for (const auto& entry : std::filesystem::directory_iterator(NOTULEN_SOURCE_DIR "/src/formats/review"))
    if (entry.path().extension() == extension) out += bytes_of(entry.path());
  EXPECT_FALSE(out.empty()) << extension;
  return out;
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t from = 0; (from = text.find(part, from)) != std::string::npos; from += part.size()) ++found;
  return found;
}

}  // namespace

TEST(ReviewPage, HoldsTheResultAsData) {
  const std::string page = page_of(sample);
  const json index = block(page, "index"), document = block(page, "document-0");
  ASSERT_EQ(index.size(), 1u);
  EXPECT_EQ(index[0]["title"], "Notulen bestuursvergadering Tuinvereniging De Zonnehoek");
  EXPECT_EQ(index[0]["date"], "2025-03-04");
  EXPECT_EQ(document["result"]["agenda_items"][1]["title"], "Begroting & <hek>");
  EXPECT_EQ(block(page, "text-0"), sample);
  EXPECT_FALSE(has(page, "<hek>"));
}

// Whatever a document or a file name says, it neither ends its block nor starts a comment that would swallow the end.
TEST(ReviewPage, NoDocumentEndsItsBlock) {
  const std::string evil = "Notulen </script><script>alert(1)</script>\n\n1. <!-- <script> <img src=x onerror=alert(1)>\nTekst ]]> \xE2\x80\xA8 &lt;/script&gt; -->\n";
  const std::string name = "</script><script>alert(2)</script>.txt";
  const std::string page = page_of(evil, name), harmless = page_of("Notulen tuinraad\n");
  for (const char* tag : {"<script", "</script", "<!--", "<img"}) EXPECT_EQ(count(page, tag), count(harmless, tag)) << tag;
  EXPECT_TRUE(has(block(page, "text-0").get<std::string>(), "</script><script>alert(1)</script>"));
  EXPECT_EQ(block(page, "index")[0]["file"], name);
}

// Nothing is loaded, and no script runs but the page's own.
TEST(ReviewPage, PolicyAllowsNothingElse) {
  const std::string page = page_of(sample);
  const std::regex policy("content=\"default-src 'none'; script-src 'sha256-[A-Za-z0-9+/]{43}='; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'\"");
  EXPECT_TRUE(std::regex_search(page.substr(0, 1000), policy)) << page.substr(0, 1000);
  EXPECT_LT(page.find("Content-Security-Policy"), page.find("<style>"));
  for (const char* outside : {"http://", "https://", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "@import", "url("}) {
    for (const char* kind : {".js", ".css", ".html"}) EXPECT_FALSE(has(parts(kind), outside)) << kind << ": " << outside;
  }
  EXPECT_FALSE(has(parts(".js"), "</script"));
  EXPECT_FALSE(has(parts(".css"), "</style"));
}

// In UTF-16 units of the text that is shown, whatever the file's encoding.
TEST(ReviewPage, SpansPointIntoTheTextShown) {
  const std::string text = "Notulen caf\xC3\xA9 \xF0\x9F\x8C\xBB\r\n\r\nDatum: 4 maart 2025\r\nAanwezig: Ren\xC3\xA9 Bos \xF0\x9F\x8C\xBB, Zo\xC3\xAB Prins\r\n\r\n1. Opening \xE2\x82\xAC\r\n";
  std::string wide = "\xFF\xFE";
  for (const char16_t c : utf16(text)) wide += static_cast<char>(c & 0xFF), wide += static_cast<char>(c >> 8);
  std::string western = "Notulen caf\xE9\n\nDatum: 4 maart 2025\nAanwezig: Ren\xE9 Bos, Zo\xEB Prins\n\n1. Opening \x80\n";
  for (const std::string& bytes : {text, "\xEF\xBB\xBF" + text, wide, western}) {
    const std::string page = page_of(bytes);
    const json shown = block(page, "text-0"), result = block(page, "document-0")["result"];
    EXPECT_EQ(at(shown, result["meeting"]["sources"]["date"]), u"4 maart 2025");
    ASSERT_EQ(result["attendees"].size(), 2u);
    EXPECT_EQ(at(shown, result["attendees"][1]["source"]), u"Zo\u00EB Prins");
    EXPECT_EQ(at(shown, result["agenda_items"][0]["source"]), u"Opening \u20AC");
  }
}

// What became nothing, and what was set aside, are told apart.
TEST(ReviewPage, TellsWhatIsUnclaimedOrSetAside) {
  std::string text = "Notulen caf\xC3\xA9\n\n1. Opening\nBlad 1\n";
  Options options;
  Document document = parse(text, options).documents.at(0);
  const std::size_t opening = text.find("Opening"), page_number = text.find("Blad 1");
  document.unclaimed = {{opening, opening + 7}};
  document.furniture = {{page_number, page_number + 6}};
  ReviewPage page;
  page.add("a.txt", text, "", {document});
  const json shown = block(page.page(), "document-0");
  EXPECT_EQ(shown["unclaimed"], json::array({{opening - 1, opening + 6}}));
  EXPECT_EQ(shown["furniture"], json::array({{page_number - 1, page_number + 5}}));
}

// Only what occurs is translated, and once.
TEST(ReviewPage, MessagesAreThereInDutch) {
  const std::string text = "Notulen\n\nDatum: 30 februari 2012\n\n1. Opening\nAb opent.\n\n2. Planning\nWe zien elkaar.\n";
  const std::vector<Document> documents = parse(text).documents;
  ASSERT_FALSE(documents.at(0).diagnostics.empty());
  ReviewPage page([](std::string_view english) { return "NL " + std::string(english); });
  page.add("a.txt", text, "", documents);
  page.add("b.txt", text, "", documents);
  json expected;
  for (const Diagnostic& found : documents.at(0).diagnostics) expected[found.message] = "NL " + found.message;
  EXPECT_EQ(block(page.page(), "messages"), expected);
  EXPECT_TRUE(block(page_of(text), "messages").empty());
}

// As the coverage counts them; of what was set aside a value may hold a part all the same.
TEST(ReviewPage, FurnitureAndUnclaimedAreWhatIsCounted) {
  for (const auto& path : all_minutes(false))
    for (const Document& document : parse(bytes_of(path)).documents) {
      EXPECT_LE(document.furniture.empty(), document.coverage.furniture == 0) << path;
      EXPECT_EQ(document.unclaimed.empty(), document.coverage.unclaimed == 0) << path;
    }
}

TEST(ReviewPage, EveryMeetingHasItsBlock) {
  std::size_t documents = 0;
  ReviewPage page;
  for (const auto& path : all_minutes(false)) {
    const Result result = parse(bytes_of(path));
    page.add(path.filename(), bytes_of(path), "", result.documents);
    documents += result.documents.size();
  }
  const std::string all = page.page();
  EXPECT_EQ(block(all, "index").size(), documents);
  for (std::size_t n = 0; n < documents; ++n) {
    const json document = block(all, "document-" + std::to_string(n));
    ASSERT_TRUE(document.is_object()) << n;
    EXPECT_TRUE(block(all, "text-" + std::to_string(document["text"].get<std::size_t>())).is_string());
  }
}

// Dutch and English say the same things, and everything that is said is used.
TEST(ReviewPage, BothLanguagesAreComplete) {
  const std::string script = bytes_of(NOTULEN_SOURCE_DIR "/src/formats/review/strings.js"), code = parts(".js"), html = parts(".html");
  const std::size_t dutch = script.find("\n  nl: {"), english = script.find("\n  en: {"), end = script.find("\n};", english);
  ASSERT_LT(dutch, english);
  const auto keys = [](const std::string& part) {
    std::set<std::string> out;
    const std::string bare = std::regex_replace(part, std::regex("'(\\\\.|[^'\\\\])*'"), "''");
    const std::regex key("([a-zA-Z_]+): (?:''|\\[)");
    for (std::sregex_iterator found(bare.begin(), bare.end(), key), none; found != none; ++found) out.insert((*found)[1]);
    return out;
  };
  const auto nl = keys(script.substr(dutch, english - dutch)), en = keys(script.substr(english, end - english));
  EXPECT_EQ(nl, en);
  EXPECT_GT(nl.size(), 100u);
  const std::regex text("data-(?:text|hint|label)=\"([a-zA-Z]+)\"");
  for (std::sregex_iterator found(html.begin(), html.end(), text), none; found != none; ++found) EXPECT_TRUE(nl.contains((*found)[1])) << (*found)[1];
  for (const std::string& key : nl) EXPECT_TRUE(has(code, "'" + key + "'") || has(code, "'meeting." + key + "'") || has(html, '"' + key + '"')) << key;
}

TEST_F(Program, ReviewWritesOnePage) {
  run("mkdir in && cp a.txt b.txt in");
  const Ran ran = run("notulen review in -o page.html");
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_EQ(ran.out + ran.err, "");
  EXPECT_EQ(block(read("page.html"), "index").size(), 2u);
  EXPECT_EQ(run("notulen review in -o - | cmp - page.html").code, 0);
}

TEST_F(Program, ReviewShowsTheTextThatAConverterMade) {
  if (run("command -v pandoc").code != 0) GTEST_SKIP() << "no pandoc here";
  run("mkdir in && cp a.txt in/a.bin && pandoc a.txt -o in/a.docx");
  EXPECT_EQ(run("notulen review in -o page.html").code, 0);
  const std::string page = read("page.html");
  ASSERT_EQ(block(page, "index").size(), 1u);
  EXPECT_EQ(block(page, "index")[0]["file"], "in/a.docx");
  const json shown = block(page, "document-0"), text = block(page, "text-0");
  ASSERT_FALSE(shown["result"]["attendees"].empty());
  const json& person = shown["result"]["attendees"][0];
  EXPECT_EQ(at(text, person["source"]), utf16(person["name"].get<std::string>()));
  EXPECT_EQ(run("notulen review - -o - < a.txt | grep -c '\"file\":\"-\"'").out, "2\n");  // in the list, and in the result
}

TEST_F(Program, ReviewSaysWhatIsWrong) {
  EXPECT_EQ(run("notulen review a.txt").code, 2);
  EXPECT_EQ(run("notulen review -o page.html").code, 2);
  write("bad.txt", std::string("\0\1\2\0\0\0", 6));
  const Ran one = run("notulen review bad.txt a.txt none.txt -o page.html");
  EXPECT_EQ(one.code, 1);
  EXPECT_TRUE(has(one.err, "bad.txt: is binary") && has(one.err, "none.txt: ")) << one.err;
  EXPECT_EQ(block(read("page.html"), "index").size(), 1u);
  const Ran nothing = run("notulen review bad.txt -o other.html");
  EXPECT_EQ(nothing.code, 1);
  EXPECT_TRUE(has(nothing.err, "no minutes to show")) << nothing.err;
  EXPECT_EQ(run("test -e other.html").code, 1);
  EXPECT_EQ(run("notulen review a.txt -o a.txt/page.html").code, 1);
}
