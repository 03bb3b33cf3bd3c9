// The heads of pages with their numbers far right, labels that run on behind a semicolon, tables between three rulers, and lines
// with a key in the cells of tables that gaps draw. Each rule beside what it must leave alone.
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

namespace {

// Two pages, each below its head.
std::string pages(const std::string& first, const std::string& second) {
  return first + "\n\n1. Opening\n\nWij beginnen met een lied.\n\n2. Het hek\n\nHet hek is nat en oud.\n" + second +
         "\n\n3. De kade\n\nDe kade is hoog.\n\n4. Sluiting\n\nWij eindigen.\n";
}

// How often each word stands in a text.
std::map<std::string, int> words_of(std::string text) {
  for (char& c : text)
    if (c == ':' || c == ';' || c == ',') c = ' ';
  std::map<std::string, int> out;
  std::istringstream in(text);
  for (std::string word; in >> word;) ++out[word];
  return out;
}

}  // namespace

TEST(PageHeads, NumbersFarRight) {
  const std::string head = "Verslag vergadering dorpsraad                                   ";
  const std::string text = pages(head + "1", head + "2");
  EXPECT_EQ(shown(text),
            "1. Opening\nWij beginnen met een lied.\n2. Het hek\nHet hek is nat en oud.\n3. De kade\nDe kade is hoog.\n4. Sluiting\nWij eindigen.\n");
  EXPECT_EQ(furniture(text), head + "1\n" + head + "2\n");
}

// Other words, numbers that do not run on, and a number near the words.
TEST(PageHeads, OtherLinesStay) {
  const std::string gap(36, ' ');
  for (const auto& [first, second] : {std::pair{"Verslag vergadering dorpsraad" + gap + "1", "Verslag vergadering loodsraad" + gap + "2"},
                                      std::pair{"Verslag vergadering dorpsraad" + gap + "7", "Verslag vergadering dorpsraad" + gap + "9"},
                                      std::pair{std::string("Verslag vergadering dorpsraad 1"), std::string("Verslag vergadering dorpsraad 2")}})
    EXPECT_EQ(furniture(pages(first, second)), "") << first << "\n" << second;
}

TEST(PageHeads, TablesOfNumbersStay) {
  const std::string text =
      "1. De kas\n\nContributie van de leden          12\nContributie van de gasten         30\n"
      "Huur van de loods en de kade      14\n\n2. Sluiting\n\nWij eindigen.\n";
  EXPECT_EQ(shown(text),
            "1. De kas\nContributie van de leden 12\nContributie van de gasten 30\nHuur van de loods en de kade 14\n2. Sluiting\nWij eindigen.\n");
  EXPECT_EQ(furniture(text), "");
}

// A semicolon serves as a colon, and every word is said once.
TEST(LabelRuns, SemicolonsMultiplyNothing) {
  const std::string texts[] = {
      "Voorzitter: Secretaris: Aanwezig; Anna Bos Els Mol Kee Vos, Jan Stoop, Piet Acker, Ada Prent",
      "Datum: Tijd: Aanwezig: Afwezig; 3 mei 2012 20.00 uur Anna Bos, Els Mol, Kee Vos Jan Stoop",
      "Aanwezig de heer Bos; Heemraden; de heren Vink en Mol; Secretaris: mevrouw Acker",
      "Dijkgraaf: Anna Bos Heemraden; Kee Vos en Jan Stoop Secretaris: Els Mol Afwezig; Piet Acker",
      "Aanwezig: Afwezig; Anna Bos, Els Mol, Kee Vos, Jan Stoop, Piet Acker, Ada Prent",
      "Voorzitter: Heemraden; Anna Bos, Els Mol, Kee Vos, Jan Stoop, Piet Acker, Ada Prent",
  };
  for (const std::string& text : texts) EXPECT_EQ(words_of(shown(text + "\n\nWij beginnen.\n")), words_of(text + " Wij beginnen.")) << text;
  EXPECT_EQ(shown(texts[0] + "\n"), "Voorzitter: Anna Bos\nSecretaris: Els Mol\nAanwezig: Kee Vos, Jan Stoop, Piet Acker, Ada Prent\n");
}

// The first of three rulers of one shape stands above the head.
TEST(DashTables, ThreeRulers) {
  const std::string rule = "--------  ----------  -------\n", head = "Wie       Wat         Wanneer\n";
  const std::string rows = "Merel     verf kopen  1 juni\nSpreeuw   kade vegen  1 juli\n";
  const std::string read = "=Wie=Wat=Wanneer=\n|Merel|verf kopen|1 juni|\n|Spreeuw|kade vegen|1 juli|\n";
  EXPECT_EQ(shown(rule + head + rule + rows + rule + "\nDe kade is hoog.\n"), read + "De kade is hoog.\n");
  EXPECT_EQ(shown(head + rule + rows + "\nDe kade is hoog.\n"), read + "De kade is hoog.\n");
  // Rulers between paragraphs are no table.
  EXPECT_EQ(shown("----------\n\nHet hek is nat.\n\n----------\n\nDe kade is hoog.\n\n----------\n"), "Het hek is nat.\nDe kade is hoog.\n");
}

// A key below a key begins a line of its own; a line that goes on does not.
TEST(GapTables, KeyedLinesInCells) {
  EXPECT_EQ(shown("Nr   Onderwerp     Besluit                        Actie\n"
                  "1    Opening       Akkoord.                       Merel: verf kopen\n"
                  "                                                  Spreeuw: kade vegen\n"
                  "2    Het hek       Het hek wordt groen en         Merel: kwasten kopen\n"
                  "                   daarna wit.                    bij de buren\n"
                  "3    Sluiting      Wij eindigen.\n"),
            "=Nr=Onderwerp=Besluit=Actie=\n|1|Opening|Akkoord.|Merel: verf kopen\nSpreeuw: kade vegen|\n"
            "|2|Het hek|Het hek wordt groen en daarna wit.|Merel: kwasten kopen bij de buren|\n|3|Sluiting|Wij eindigen.||\n");
  // A comma before the colon makes it no key.
  EXPECT_EQ(shown("Nr   Onderwerp     Besluit                        Actie\n"
                  "1    Opening       Het hek is groen: mooi\n"
                  "                   Kleur, wit: daarna\n"
                  "2    Het hek       Akkoord.\n"
                  "3    Sluiting      Wij eindigen.\n"),
            "=Nr=Onderwerp=Besluit=Actie=\n|1|Opening|Het hek is groen: mooi Kleur, wit: daarna||\n|2|Het hek|Akkoord.||\n|3|Sluiting|Wij eindigen.||\n");
}
