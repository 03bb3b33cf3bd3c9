// HTML source: blocks, lists, tables, and what is no HTML.
#include <gtest/gtest.h>

#include "layout.hpp"
#include "support/segments.hpp"

using namespace notulen;
using notulen::test::shown;

namespace {

const std::string page_of(const std::string& body) { return "<html><head>\n<style>p { color: red }</style></head>\n<body>\n" + body + "</body></html>\n"; }

}  // namespace

TEST(Html, BlocksAreLines) {
  EXPECT_EQ(shown(page_of("<h1>Verslag</h1><h2>1. Opening</h2><p>Bram opent\nde vergadering.</p><p>Kee <b>groet</b>.<br>\nAda ook.</p>\n"
                                "<ul><li>hek</li>\n<li>kade<ol><li>oost</li></ol></li></ul>\n<div>Slot</div>\n")),
            "#1 Verslag\n#2 1. Opening\nBram opent de vergadering.\nKee groet.\nAda ook.\n1- hek\n1- kade\n2- oost\nSlot\n");
}

TEST(Html, TablesOfDataAreTables) {
  EXPECT_EQ(shown(page_of("<table><tr><th>Wat</th><th>Wie</th></tr>\n<tr><td>hek <i>verven</i></td>\n<td>Bram<br>Kee</td></tr><tr><td>a | b</td><td></td></tr></table><p>Slot</p>\n")),
            "=Wat=Wie=\n|hek verven|Bram\nKee|\n|a | b||\nSlot\n");
  // A table inside other text.
  EXPECT_EQ(shown("Notulen\n\nBram opent.\n\n<table>\n<tr><td>Datum</td><td>3 mei</td></tr>\n<tr><td>Plaats</td><td>loods</td></tr>\n</table>\n\nKee sluit.\nAda gaat.\n"),
            "Notulen\nBram opent.\n|Datum|3 mei|\n|Plaats|loods|\nKee sluit.\nAda gaat.\n");
}

// A table that only sets out the page holds paragraphs.
TEST(Html, TablesThatSetOutThePageAreNone) {
  EXPECT_EQ(shown(page_of("<table><tr><td><table><tr><td><p>Bram opent.</p><p>Kee sluit.</p></td></tr></table></td><td>Menu</td></tr></table>\n")),
            "Bram opent.\nKee sluit.\nMenu\n");
}

TEST(Html, SignsAreNoTags) {
  EXPECT_EQ(shown("Het getal is < 3 en > 2.\n\n<actiepunt Bram> hek verven\n\n<b>Kee</b> leest.\n"), "Het getal is < 3 en > 2.\n<actiepunt Bram> hek verven\nKee leest.\n");
  EXPECT_EQ(shown("F&#305;rat, Zo&#xEB; &amp; &#769;co &#0; &#;\n"), "Fırat, Zoë & &#769;co &#0; &#;\n");
}

TEST(Html, NothingIsLost) {
  for (const std::string body : {"<table><tr><td>a<table><tr><td>b</td><td>c</td></tr><tr><td>d</td>", "<li>a<li>b", "<td>los</td>", "</table></tr>x</p></div></p></div>", "<table></table><tr><td>a</td></tr>"}) {
    const std::string text = page_of("<p>1</p>\n<p>2</p>\n<p>3</p>\n<p>4</p>\n" + body);
    const DecodeResult decoded = decode(text);
    const Layout out = lay_out(*decoded.decoded, Vocabulary::built_in());
    std::vector<bool> told(text.size());
    const auto tell = [&](const Span& span) { std::fill(told.begin() + static_cast<std::ptrdiff_t>(span.begin), told.begin() + static_cast<std::ptrdiff_t>(span.end), true); };
    for (const Segment& segment : out.segments) std::for_each(segment.source.begin(), segment.source.end(), tell);
    std::for_each(out.furniture.begin(), out.furniture.end(), tell);
    for (std::size_t i = 0; i < text.size(); ++i) EXPECT_TRUE(told[i] || text[i] == ' ' || text[i] == '\n') << body << " at " << i << ": " << text.substr(i, 20);
  }
}

TEST(Html, TitleOfThePage) {
  const std::string page = "<!DOCTYPE html>\n<title>De Kade - site</title>\n<h1>Notulen</h1>\n<h2 class=\"a\">Opening</h2>\n<p>Bram opent.</p>\n";
  EXPECT_EQ(shown(page), "#1 Notulen\n#2 Opening\nBram opent.\n");
  // Without headings it is all there is.
  EXPECT_EQ(shown("<html>\n<title>Notulen De Kade</title>\n<p>Bram opent.</p>\n"), "Notulen De Kade\nBram opent.\n");
}
