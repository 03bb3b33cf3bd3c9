// Blocks of AsciiDoc, org, reStructuredText and Markdown, tables between rulers, texts with a blank line behind every line,
// turns run together. Each rule stands beside a look-alike that it must leave alone.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"
#include "support/segments.hpp"

using namespace notulen;
using notulen::test::document_of;
using notulen::test::list;
using notulen::test::people_of;
using notulen::test::shown;

namespace {

std::string speakers_of(const std::string& text) {
  std::string out;
  for (const AgendaItem& item : document_of(text).agenda_items)
    for (const Block& block : item.content)
      if (block.type == BlockType::statement) out += block.speaker.value_or("?") + "; ";
  return out;
}

}  // namespace

TEST(MarkupKinds, AsciiDoc) {
  EXPECT_EQ(shown("= Verslag steiger\n:toc:\n\n[[boot]]\n== De boot\n\n. Romp\n.. Kiel\n"), "#1 Verslag steiger\n#2 De boot\n1- Romp\n2- Kiel\n");
  EXPECT_EQ(shown("= Verslag steiger\n:toc:\n\n[cols=\"1,1\",options=\"header\"]\n|===\n|Actie |Wie\n\n|Hek verven\n|Kee\n|===\n"), "#1 Verslag steiger\n=Actie=Wie=\n|Hek verven|Kee|\n");
  // A table that is never closed is none; brackets that say something stay.
  EXPECT_EQ(shown("= Verslag steiger\n:toc:\n\n|===\n|Hek\n"), "#1 Verslag steiger\n|===\n|Hek\n");
  EXPECT_EQ(shown("= Verslag steiger\n:toc:\n\n[Applaus]\nDe boot is af.\n"), "#1 Verslag steiger\n[Applaus]\nDe boot is af.\n");
  // One heading alone, or Markdown's too, makes no AsciiDoc.
  EXPECT_EQ(shown("De boot.\n\n.. Kiel\n"), "De boot.\n.. Kiel\n");
}

TEST(MarkupKinds, OrgDrawers) {
  EXPECT_EQ(shown("* Hek\n:PROPERTIES:\n:ID: 7\n:END:\nHet hek is nat.\n* Kade\nDe kade is oud.\n* Boot\nDe boot is af.\n"), "#1 Hek\nHet hek is nat.\n#1 Kade\nDe kade is oud.\n#1 Boot\nDe boot is af.\n");
  // Two marks behind each other, the second of which ends nothing.
  EXPECT_EQ(shown("#+BEGIN_QUOTE\nHet hek.\n#+END_QUOTE\n:ZIN:\nDe kade.\n"), "Het hek.\n:ZIN:\nDe kade.\n");
}

TEST(MarkupKinds, LinksAndSlants) {
  EXPECT_EQ(shown("Zie [[https://a.example][de kaart]] en `de boot <https://b.example>`__ nu.\n"), "Zie de kaart en de boot nu.\n");
  EXPECT_EQ(shown("/Actie Kee/: hek, en/of /home/Kee/ of https://a.example en https://b.example\n"), "Actie Kee: hek, en/of /home/Kee/ of https://a.example en https://b.example\n");
}

TEST(MarkupKinds, Dashes) {
  EXPECT_EQ(shown("Kee --- die van de boot -- belt.\n"), "Kee — die van de boot – belt.\n");
  EXPECT_EQ(shown("| Wat | Wie |\n| --- | --- |\n| Hek | Kee |\n"), "=Wat=Wie=\n|Hek|Kee|\n");
}

TEST(MarkupKinds, RuledTables) {
  EXPECT_EQ(shown("===== =====\nNaam  Club\n===== =====\nKee   Oost\nCor   West\n===== =====\n"), "=Naam=Club=\n|Kee|Oost|\n|Cor|West|\n");
  // Nothing closes it: its rows are none of the columns of names that a label may have below it.
  EXPECT_EQ(people_of(document_of("Gasten\n\n  Naam           Organisatie\n  -------------- -----------\n  Vos, Kee       Oostclub\n  Bos, Teun      Westclub\n  Smit, Aagje    Oostclub\n\n## Hek\n\nHet hek is nat.")),
            "C. Spreeuw||; D. Merel||; Vos, Kee||Oostclub; Bos, Teun||Westclub; Smit, Aagje||Oostclub; / ");
}

TEST(MarkupKinds, DoubledLines) {
  std::string text;
  for (const char* line : {"1. Hek", "Het hek is nat en oud.", "", "2. Kade", "De kade is oud en nat,", "al jaren.", "", "3. Boot", "De boot is af.", "", "4. Kelder", "De kelder is droog.", "5. Dak", "Het dak is nat."})
    text += std::string(line) + "\n\n";
  EXPECT_EQ(list(document_of(text).agenda_items), "1 Hek; 2 Kade; 3 Boot; 4 Kelder; 5 Dak");
  // Paragraphs whose bullets have three blanks behind them are rows of no table: they stay apart.
  EXPECT_EQ(shown("Een.\n\n-   Twee\n\n-   Drie\n\n-   Vier\n\n-   Vijf\n\n-   Zes\n\n-   Zeven\n\n-   Acht\n\n-   Negen\n\n-   Tien\n\n-   Elf\n\nTwaalf.\n\nDertien.\n"),
            "Een.\n1- Twee\n1- Drie\n1- Vier\n1- Vijf\n1- Zes\n1- Zeven\n1- Acht\n1- Negen\n1- Tien\n1- Elf\nTwaalf.\nDertien.\n");
}

TEST(MarkupKinds, PageNumbersAreNoFrames) {
  EXPECT_EQ(list(document_of("- Hek -\n\nHet hek is nat.\n\n- 1 -\nHet is oud.\n\n- Kade -\n\nDe kade is oud.\n\n- 2 -\n- Boot -\n\nDe boot is af.\n\n- 3 -\n").agenda_items), "- Hek; - Kade; - Boot");
}

TEST(MarkupKinds, TurnsRunTogether) {
  const std::string talk = "1. Hek\n\nSpreeuw: Het hek is nat. Merel: Hoe nat? Spreeuw: Heel nat. Let op: het is oud. Merel: Dan\nverven wij het. Spreeuw: Goed.\n\n2. Kade\n\nMerel: De kade is oud.";
  EXPECT_EQ(speakers_of(talk), "Spreeuw; Merel; Spreeuw; Merel; Spreeuw; Merel; ");
  // Who is not listed takes no turns; the stop of an initial ends no sentence.
  EXPECT_EQ(speakers_of("1. Hek\n\nHet is nat. Verf: duur. Kwast: oud. Verf: op. Kwast: weg. Verf: nat.\n"), "");
  EXPECT_EQ(speakers_of("1. Hek\n\nC. Spreeuw: ik zag het.\n\nD. Merel: ik ook.\n\nC. Spreeuw: goed.\n\nD. Merel: ja.\n"), "C. Spreeuw; D. Merel; C. Spreeuw; D. Merel; ");
}

TEST(MarkupKinds, ListsEndBeforeTitles) {
  EXPECT_EQ(people_of(document_of("Gasten:\n\n-   Kee Vos\n-   Teun Bos\n\nToelichting werkgroepen\n\nHet hek is nat en oud.")), "C. Spreeuw||; D. Merel||; Kee Vos||; Teun Bos||; / ");
  EXPECT_EQ(people_of(document_of("Afwezig: Kee Vos\n\nOpening door de voorzitter.\n\nHet hek is nat.")), "C. Spreeuw||; D. Merel||; / Kee Vos||; ");
  EXPECT_EQ(people_of(document_of("De vergadering had twee onderwerpen: de boot van Kee Vos en het hek van Teun Bos.")), "C. Spreeuw||; D. Merel||; / ");
}
