// Which paragraphs are turns, told by what the whole document knows.
#include <gtest/gtest.h>

#include <algorithm>

#include "notulen.hpp"

using namespace notulen;

namespace {

struct Row {
  const char* text;
  const char* speakers;  // joined by `|`
};

// The speakers under the second item.
std::string speakers_of(const std::string& text, const std::string& title = "Het hek") {
  const Result result = parse("Notulen overleg\n\nAanwezig: Bram van den Pels (BvdP), Kee Zaagmans-Kiel, T. Wolgast, Joppel, H. Top\n\n"
                              "1. Opening\nBram opent.\n\n2. " + title + "\n" + text + "\n\n3. Sluiting\nBram sluit.\n", {});
  std::string out;
  const auto& items = result.documents.at(0).agenda_items;
  if (items.size() < 2) return "no items";
  for (const Block& block : items[1].content)
    if (block.type == BlockType::statement) out += (out.empty() ? "" : "|") + *block.speaker;
  return out;
}

}  // namespace

TEST(Voices, Turns) {
  const Row rows[] = {
      {"Bram: het hek is nat.", "Bram"},
      {"Bram van den Pels: het hek is nat.", "Bram van den Pels"},
      {"Van den Pels: het hek is nat.", "Van den Pels"},
      {"Zaagmans: het hek is nat.", "Zaagmans"},
      {"- BvdP: het hek is nat.\n- Joppel: wie verft het?", "BvdP|Joppel"},
      {"TW: het hek is nat.", "TW"},
      {"Kees: mij om het even.", "Kees"},
      {"J.W. Stranger: het hek is nat.", "J.W. Stranger"},
      {"De heer Stranger (VVD): het hek is nat.", "Stranger"},
      {"De voorzitter: het hek is nat.", "De voorzitter"},
      {"De heer Stranger. Het hek is nat.\n\nDe voorzitter. Ik dank u.", "Stranger|De voorzitter"},
      {"De heer Stranger:\nHet hek is nat.\nMevr. Zaagmans (SP):\nNee.", "Stranger|Zaagmans"},
      {"De griffier: Nee.", "De griffier"},
      {"Verhuurder: het hek is nat.", "Verhuurder"},
      {"Top: het hek is nat.", "Top"},
      {"- Joppel:\n    - het hek is nat\n    - en oud\n- Zaagmans: dat is zo.", "Joppel|Zaagmans"},
  };
  for (const Row& row : rows) EXPECT_EQ(speakers_of(row.text), row.speakers) << row.text;
}

// Initials of a double first name.
TEST(Voices, Codes) {
  const Result result = parse("Notulen overleg\n\nAanwezig: Henk-Willem Schaap, Kee Zaagmans\n\n1. Opening\nKee opent.\n\n2. Het hek\nHW: het hek is nat.\nXY: dat is zo.\n", {});
  const auto& content = result.documents.at(0).agenda_items.at(1).content;
  EXPECT_EQ(std::count_if(content.begin(), content.end(), [](const Block& block) { return block.type == BlockType::statement; }), 1);
}

TEST(Voices, Topics) {
  const char* const rows[] = {
      "Container Kadezicht: geen verbetering.",
      "Kadebank: de pas is kwijt.",
      "Fam. Stranger: bedankt voor de bloemen.",
      "VVD: het hek kan weg.",
      "ICT: de server is vernieuwd.",
      "Griffier: mevr. A. Bal",
      "- [ ] Bram: verft het hek",
      "De heer Stranger. Het hek is nat.",
      "Joppel:\nhet hek is nat.",
      "Min: het hek is nat.",
      "* Bram: 13 voor, 0 tegen\n* Joppel: 11 voor, 1 tegen, 1 blanco",
  };
  for (const char* row : rows) EXPECT_EQ(speakers_of(row), "") << row;
}

// One item alone is one where somebody speaks or something is decided below it.
TEST(Voices, BelowALoneHeading) {
  const Row rows[] = {
      {"De heer Stranger (VVD): het hek is nat.", "Stranger"},
      {"De heer Stranger. Het hek is nat.\n\nDe voorzitter. Ik dank u.", "Stranger|De voorzitter"},
      {"Eerste termijn\n\nDe heer Stranger (VVD): het hek is nat.", "Stranger"},
      {"M. Stranger (bestuur): het hek is nat.", "M. Stranger"},
      {"Directeur:\nHet hek is nat.", "Directeur"},
      {"De heer Stranger vindt het hek nat.", ""},
  };
  for (const Row& row : rows) {
    const Result result = parse("Gemeenteraad Kade, 3 mei 2012\n\n4. Verordening hekken\n\n" + std::string(row.text) + "\n", {});
    const auto& items = result.documents.at(0).agenda_items;
    std::string out = items.empty() ? "no items" : "";
    for (const auto& item : items)
      for (const Block& block : item.content)
        if (block.type == BlockType::statement) out += (out.empty() ? "" : "|") + *block.speaker;
    EXPECT_EQ(out, row.speakers) << row.text;
  }
}

TEST(Voices, Tasks) {
  EXPECT_EQ(speakers_of("- Bram: verf kopen\n- Kee: kwast zoeken", "Actiepunten vorige keer"), "");
  EXPECT_EQ(speakers_of("- Bram: verf kopen lukt niet meer\n- Kee: dan zoek ik een kwast", "Het hek"), "Bram|Kee");
  EXPECT_EQ(speakers_of("Bram Mol jr.: waarom zouden we dit nog doen?", "Het hek"), "Bram Mol jr.");
  EXPECT_EQ(speakers_of("Bram: waarom zouden we dit eigenlijk nog doen?", "Vervolgstappen"), "Bram");
}
