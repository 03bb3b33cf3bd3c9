// What editors, wikis and converters leave in a text: comments, templates, hard breaks, blank lines everywhere or nowhere.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

// Comments below the text, each with its anchor in it.
TEST(OtherPrograms, Comments) {
  const std::string text = "Aanwezig: Bram Pels[a], Kee Zaagmans\n\nDe kade is in mei geteerd.[b]\n\n[a]met één s\n[b]of was het juni?\n";
  EXPECT_EQ(shown(text), "Aanwezig: Bram Pels, Kee Zaagmans\nDe kade is in mei geteerd.\n");
  EXPECT_EQ(furniture(text), "[a]\n[b]\n[a]met één s\n[b]of was het juni?\n");
  // An anchor is missing, stands alone, or the order is another; nothing behind text is a comment.
  const char* const rows[] = {
      "De kade[a] is geteerd.\n[a]in mei\n[b]of was het juni?\n",
      "De kade is geteerd [a] en dicht.\nHet hek is nat.\n",
      "De kade[b] is geteerd.\nHet hek[a] is nat.\n[b]in mei\n[a]nog steeds\n",
      "De kade[a] is geteerd.\n[a]in mei\nHet hek is nat.\n",
  };
  for (const char* row : rows) EXPECT_EQ(shown(row), row);
}

// The keys of a wiki's template are labels; one without a value says nothing.
TEST(OtherPrograms, Templates) {
  const std::string text = "{{Vergadering\n|datum=2014-03-04\n|voorzitter = Bram Pels\n|kleur=\n|aanwezig=Bram Pels, Kee Zaagmans\n}}\n\n== Opening ==\nBram opent.\n";
  EXPECT_EQ(shown(text), "datum: 2014-03-04\nvoorzitter: Bram Pels\naanwezig: Bram Pels, Kee Zaagmans\n#2 Opening\nBram opent.\n");
  EXPECT_EQ(furniture(text), "{{Vergadering\n|\n|\n|kleur=\n|\n}}\n");
  // In one line; what leads to other pages is none of the meeting's.
  EXPECT_EQ(shown("{{Vergadering|datum=2014-03-04|voorzitter=Bram Pels|volgende=2014-05-06}}\n\nBram opent.\n"), "datum: 2014-03-04\nvoorzitter: Bram Pels\nBram opent.\n");
  EXPECT_EQ(shown("{{Citaat|tekst=Het hek is [[hek|nat]]|wie=Kee}}\n\nBram opent.\n"), "Bram opent.\n");
  // Never closed, a row of a table among the keys, or but one key.
  EXPECT_EQ(shown("{{Vergadering\n|datum=2014-03-04\n|voorzitter=Bram Pels\n\nBram opent.\n").find("Datum:"), std::string::npos);
  EXPECT_EQ(shown("{{Vergadering\n|datum=2014-03-04\n|rood|groen\n|voorzitter=Bram Pels\n}}\n\nBram opent.\n").find("Datum:"), std::string::npos);
  EXPECT_EQ(shown("{{Vergadering\n|datum=2014-03-04\n}}\n\nBram opent.\n").find("Datum:"), std::string::npos);
}

// A page's head in TOML; three signs that close nothing are none.
TEST(OtherPrograms, HeadInToml) {
  const std::string text = "+++\ntitle = \"Notulen kaderaad\"\ndate = 2014-03-04\n+++\n\nHet hek is nat.\n";
  EXPECT_EQ(shown(text), "title: Notulen kaderaad\ndate: 2014-03-04\nHet hek is nat.\n");
  EXPECT_EQ(furniture(text), "\"\n\"\n+++\n+++\n");
  EXPECT_EQ(shown("+++\ntitle = \"Notulen kaderaad\"\n\nHet hek is nat.\n").find("title:"), std::string::npos);
}

// A list in the head of a site's page loses its brackets; elsewhere they are the text's.
TEST(OtherPrograms, ListsOfAPagesHead) {
  const std::string text = "---\ntitle: Notulen kaderaad\naanwezig: [Bram Pels, Kee Zaagmans]\n---\n\nHet hek is nat.\n";
  EXPECT_EQ(shown(text), "title: Notulen kaderaad\naanwezig: Bram Pels, Kee Zaagmans\nHet hek is nat.\n");
  EXPECT_EQ(furniture(text), "[\n]\n---\n---\n");
  EXPECT_EQ(shown("Verslag kaderaad\n\naanwezig: [Bram Pels, Kee Zaagmans]\n\nHet hek is nat.\n"), "Verslag kaderaad\naanwezig: [Bram Pels, Kee Zaagmans]\nHet hek is nat.\n");
}

// A backslash or `<br>` ends a line that would else go on in the next; where most lines have one they say nothing.
TEST(OtherPrograms, HardBreaks) {
  const std::string first = "Bram vertelt dat het hek in het voorjaar door de werkgroep", second = "wordt geschuurd en geverfd, zegt Kee, die dit gisteren ook";
  const std::string third = "in de loods heeft verteld aan wie dat wilde horen", rest = "Het riet is hoog.\nDe boot is lek.\n";
  EXPECT_EQ(shown(first + "\n" + second + ".\n\nHet riet is hoog.\n\nDe boot is lek.\n"), first + " " + second + ".\n" + rest);
  EXPECT_EQ(shown(first + "<br>\n" + second + ".\n\nHet riet is hoog.\n\nDe boot is lek.\n"), first + "\n" + second + ".\n" + rest);
  const std::string slashes = first + "\\\n" + second + "\\\n" + third + "\\\nen zien.\n\nHet riet is hoog.\n\nDe boot is lek.\n";
  EXPECT_EQ(shown(slashes), first + "\n" + second + "\n" + third + "\nen zien.\n" + rest);
  EXPECT_EQ(furniture(slashes), "\\\n\\\n\\\n");
  EXPECT_EQ(shown(first + "\\\n" + second + "\\\n" + third + ".\\\n"), first + " " + second + " " + third + ".\n");
  // Two backslashes are no habit.
  EXPECT_EQ(shown("C:\\\n\nHet hek is nat.\n\nD:\\\n"), "C:\\\nHet hek is nat.\nD:\\\n");
}

// A blank line below every line: sentences go on across them, and wider gaps still part.
TEST(OtherPrograms, BlankLinesEverywhere) {
  const std::string sentences = "Het hek is nat.\n\nHet riet is hoog.\n\nDe boot is lek.\n\nDe bank is stuk.\n\nMen drinkt koffie.\n\nKee zingt een lied.\n\nZo eindigt het.\n\n";
  const std::string single = "Het hek is nat.\nHet riet is hoog.\nDe boot is lek.\nDe bank is stuk.\nMen drinkt koffie.\nKee zingt een lied.\nZo eindigt het.\n";
  const std::string wrapped =
      "Bram vertelt dat de verf van het hek aan de noordkant\n\n"
      "bladdert, zodat er in mei nieuwe op moet komen, en dat\n\n"
      "er nog twee kwasten zijn.\n\n\n\n"
      "De kade is droog en blijft dat ook, al staat het water\n\n"
      "hoog en komt er nog meer bij.\n\n";
  EXPECT_EQ(shown(wrapped + sentences),
            "Bram vertelt dat de verf van het hek aan de noordkant bladdert, zodat er in mei nieuwe op moet komen, en dat er nog twee kwasten zijn.\n"
            "De kade is droog en blijft dat ook, al staat het water hoog en komt er nog meer bij.\n" + single);
  // Lines stand close in the text besides: here a blank line parts.
  EXPECT_NE(shown(wrapped + sentences + "Er is\nnog wat\nthee.\n").find("aan de noordkant\nbladdert"), std::string::npos);
}

namespace {

// The segments that stand apart, `!` behind those for which a blank line is only supposed.
std::string apart(const std::string& text) {
  std::string out;
  for (const notulen::Segment& s : notulen::test::layout_of(text).segments)
    if (s.blank_before) out += s.text.str() + (s.blank_supposed ? "!" : "") + "\n";
  return out;
}

}  // namespace

// Without any blank line a short line behind an ended one stands apart.
TEST(OtherPrograms, BlankLinesNowhere) {
  std::string body =
      "De voorzitter heet allen welkom.\n"
      "Het hek\nHet is nat en de verf bladdert er aan de noordkant al af.\n"
      "2 De kade aan de zuidkant\nDie is hoog en droog.\n"
      "Kosten: 5 euro\nKee koopt verf:\n- rode verf\n- groene verf.\nen kwasten\nDat is alles.\nWie helpt\nRode verf\n";
  const std::string few = "De voorzitter heet allen welkom.\nHet hek\nHet is nat.\nDe kade\nDie is hoog.\nWie helpt\n";
  for (const char* thing : {"boot", "bank", "loods", "emmer", "vlag", "bel"}) body += std::string("De ") + thing + " is stuk.\nMen maakt de " + thing + ".\n";
  EXPECT_EQ(apart(body), "De voorzitter heet allen welkom.\nHet hek!\n2 De kade aan de zuidkant!\nWie helpt!\n");
  // Blank lines that are there are heeded, and no others supposed.
  EXPECT_EQ(apart("Verslag kaderaad\n\n" + body + "\nTot slot\n"), "Verslag kaderaad\nDe voorzitter heet allen welkom.\nTot slot\n");
  // Too little text to have a habit.
  EXPECT_EQ(apart(few), "De voorzitter heet allen welkom.\n");
}
