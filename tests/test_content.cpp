// What stands in the content of an item and outside the items: `paragraph`, `1. of a list`, `- bullet`, in order.
#include <gtest/gtest.h>

#include "notulen.hpp"

using namespace notulen;

namespace {

std::string blocks(const std::vector<Block>& all) {
  std::string out;
  const auto add = [&](const std::string& piece) { out += (out.empty() ? "" : " | ") + piece; };
  for (const Block& block : all) {
    if (block.type == BlockType::list)
      for (std::size_t k = 0; k < block.entries.size(); ++k) add((block.ordered ? std::to_string(k + 1) + ". " : std::string("- ")) + block.entries[k].text);
    else if (block.type == BlockType::statement) add(*block.speaker + ": " + block.text);
    else add(block.text);
  }
  return out;
}

Document read(const std::string& text) {
  return parse(text, {}).documents.at(0);
}

}  // namespace

TEST(Content, MarksOfEntries) {
  struct Row {
    const char *text, *content;
  };
  const Row rows[] = {
      {"1. verf kopen;\n2. het hek schuren.", "1. verf kopen; | 2. het hek schuren."},
      {"a. verf kopen\nb. het hek schuren", "1. verf kopen | 2. het hek schuren"},
      {"A. Verf kopen\nB. Het hek schuren", "1. Verf kopen | 2. Het hek schuren"},
      // Initials, abbreviations, codes and articles are text.
      {"Het hek wordt groen.\nB. Vink vraagt wanneer.", "Het hek wordt groen. | B. Vink vraagt wanneer."},
      {"Het hek wordt groen.\n\nI. Jansen vraagt wanneer.", "Het hek wordt groen. | I. Jansen vraagt wanneer."},
      {"Naar aanleiding van het verslag.\np. 2, regel 4: groen moet geel zijn.", "Naar aanleiding van het verslag. | p. 2, regel 4: groen moet geel zijn."},
      {"Besluit:\nArtikel 1: Het hek wordt groen.\nArtikel 2: De verf komt uit de loods.", "Besluit: | Artikel 1: Het hek wordt groen. | Artikel 2: De verf komt uit de loods."},
      // A number that continues nothing stays.
      {"Wat er overblijft:\n4. de poort\n5. de schuur", "Wat er overblijft: | 4. de poort | 5. de schuur"},
  };
  for (const Row& row : rows) {
    const Document document = read(std::string("Verslag tuinraad 3 maart 2015\n\nAanwezig: Bob Vink, Mila Bos\n\n## Opening\nWij beginnen.\n\n## Het hek\n") + row.text + "\n\n## Sluiting\nWij eindigen.\n");
    ASSERT_EQ(document.agenda_items.size(), 3u) << row.text;
    EXPECT_EQ(blocks(document.agenda_items[1].content), row.content) << row.text;
  }
}

// A sentence stays whole where one of its words is a value; a label and its value do not stand twice.
TEST(Content, SentencesOfTheFront) {
  EXPECT_EQ(blocks(read("Verslag tuinraad\n\nDatum: 3 maart 2015\nAanwezig: Bob Vink, Mila Bos\n\nDe voorzitter opent de zitting om 20.02 uur.\n\n1. Het hek\nHet hek is nat.\n\n2. Rondvraag\nNiets.\n").content),
            "De voorzitter opent de zitting om 20.02 uur.");
}

// Signatures and the day of adoption below the last item stand under none; a sentence there does not end it.
TEST(Content, Closing) {
  const auto last = [](const std::string& closing) {
    const Document document = read("Verslag tuinraad 3 maart 2015\n\n1. Opening\n\nWij beginnen.\n\n2. Sluiting\n\nDe voorzitter sluit de vergadering.\n\n" + closing + "\n");
    return blocks(document.agenda_items.at(1).content) + " / " + blocks(document.content) + " / " + document.meeting.status.value_or("-");
  };
  EXPECT_EQ(last("De secretaris,                  De voorzitter,\n\nB. Vink                         M. Bos"), "De voorzitter sluit de vergadering. / De secretaris, De voorzitter, | B. Vink M. Bos / -");
  EXPECT_EQ(last("Vastgesteld in de vergadering van 7 april 2015"), "De voorzitter sluit de vergadering. / Vastgesteld in de vergadering van 7 april 2015 / vastgesteld");
  EXPECT_EQ(last("Aldus vastgesteld in de vergadering van ............ 2015"), "De voorzitter sluit de vergadering. / Aldus vastgesteld in de vergadering van ............ 2015 / -");
  EXPECT_EQ(last("Getekend wordt de koopakte.\n\nDaarna is er koffie voor wie wil en gaat ieder naar huis."), "De voorzitter sluit de vergadering. | Getekend wordt de koopakte. | Daarna is er koffie voor wie wil en gaat ieder naar huis. /  / -");
}
