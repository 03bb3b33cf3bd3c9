#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

TEST(Furniture, PageNumbers) {
  for (const char* line : {"- 2 -", "2/4", "(2)", "Pagina 2", "Pagina 2 van 4", "pag. 2", "Blad 2", "Blad 2 van 4", "p. 2/4", "Page 2 of 4"}) {
    const std::string text = "Het hek is nat.\n\n" + std::string(line) + "\n\nDe kade is droog.\n";
    EXPECT_EQ(shown(text), "Het hek is nat.\nDe kade is droog.\n") << line;
    EXPECT_EQ(furniture(text), std::string(line) + "\n") << line;
  }
}

TEST(Furniture, NoPageNumbers) {
  for (const char* line : {"Pagina 2 ontbreekt", "Blad 2 is nat", "(2) hek", "2/4 van de leden", "Hek 2"}) {
    const std::string text = "Het hek is nat.\n\n" + std::string(line) + "\n\nDe kade is droog.\n";
    EXPECT_EQ(shown(text), "Het hek is nat.\n" + std::string(line) + "\nDe kade is droog.\n") << line;
    EXPECT_EQ(furniture(text), "") << line;
  }
}

// What a site shows below the document.
TEST(Furniture, OtherDocuments) {
  EXPECT_EQ(shown("1. Opening\nBram opent.\n\nVergelijkbare documenten\n\nReglement van de kade\nArtikel 1\n"), "1. Opening\nBram opent.\n");
  EXPECT_EQ(shown("1. Opening\nVergelijkbare documenten zijn er niet.\n"), "1. Opening\nVergelijkbare documenten zijn er niet.\n");
}

TEST(Furniture, Rules) {
  EXPECT_EQ(shown("Het hek is nat.\n\n* * *\n\n-----\n\n_____\n\nDe kade.\n").find("-----"), std::string::npos);
  EXPECT_EQ(furniture("Het hek.\n\n-----\n\n_____\n\nDe kade.\n"), "-----\n_____\n");
}

// A head that every page repeats is said once: its first place stays text.
TEST(Furniture, HeadsOfPages) {
  std::string text;
  for (const char* said : {"Het hek is nat.", "De kade is droog.", "De loods is dicht.", "De boot is lek.", "De mast is heel."})
    text += (text.empty() ? "" : "\f") + std::string("Verslag Kadebeheer") + "\n\n" + said + "\n\nPagina " + std::to_string(text.size()) + "\n";
  EXPECT_EQ(shown(text),
            "Verslag Kadebeheer\nHet hek is nat.\nDe kade is droog.\nDe loods is dicht.\nDe boot is lek.\nDe mast is heel.\n");
}

// The foot of the first page is no title: a whole page stands above it.
TEST(Furniture, FirstFoot) {
  std::string text;
  for (int page = 0; page < 3; ++page) {
    for (int i = 0; i < 7; ++i) text += "Wij spreken van het hek, deel " + std::string(1, static_cast<char>('a' + page * 7 + i)) + ".\nDat gaat zo.\n\n";
    text += "Verslag kadebeheer 3 mei 2012\n" + std::to_string(page + 1) + "/3\n\n\n";
  }
  EXPECT_EQ(shown(text).find("Verslag"), std::string::npos);
}

// The page's words and number on one line, wherever it stands; once alone it may say something.
TEST(Furniture, PageBehindWords) {
  EXPECT_EQ(shown("Het hek is nat.\n\t\tNotulen kade 3/5/2012 - pagina 1/2\nDe kade is droog.\n\nDe boot.\n\t\tNotulen kade 3/5/2012 - pagina 2/2\n"), "Het hek is nat.\nDe kade is droog.\nDe boot.\n");
  EXPECT_EQ(shown("Het hek is nat.\n\nZie het verslag, pagina 1/2\n\nDe kade is droog.\n"), "Het hek is nat.\nZie het verslag, pagina 1/2\nDe kade is droog.\n");
}

// What repeats elsewhere than at the ends of pages stays.
TEST(Furniture, RefrainsStay) {
  std::string text;
  for (int i = 0; i < 6; ++i) text += "Het hek is nat, punt " + std::string(1, static_cast<char>('a' + i)) + ".\n\nAkkoord.\n\n";
  const std::string read = shown(text);
  std::size_t count = 0;
  for (std::size_t at = read.find("Akkoord."); at != std::string::npos; at = read.find("Akkoord.", at + 1)) ++count;
  EXPECT_EQ(count, 6u);
  EXPECT_EQ(furniture(text), "");
}

TEST(Lines, WrappedOnesAreJoined) {
  EXPECT_EQ(shown("Bram vertelt dat het hek in het voorjaar door de werk-\n"
                  "groep wordt geschuurd en geverfd. De kleuren rood- en\n"
                  "wit zijn nog op voorraad, zegt Kee, die dit gisteren in\n"
                  "de loods heeft nageteld.\n"),
            "Bram vertelt dat het hek in het voorjaar door de werkgroep wordt geschuurd en geverfd. De kleuren rood- en wit zijn nog "
            "op voorraad, zegt Kee, die dit gisteren in de loods heeft nageteld.\n");
  // A figure begins a line, an amount stays on one, a line does not end in `naar`.
  const std::string full = "Bram vertelt dat het hek in het voorjaar door de werkgroep\nwordt geschuurd en geverfd. De kleuren rood, groen en ook\nwit zijn nog op voorraad, zegt Kee, die dit gisteren in\nwerkplaatsen heeft geteld. ";
  const std::string joined = "Bram vertelt dat het hek in het voorjaar door de werkgroep wordt geschuurd en geverfd. De kleuren rood, groen en ook wit zijn nog op voorraad, zegt Kee, die dit gisteren in werkplaatsen heeft geteld. ";
  EXPECT_EQ(shown(full + "De raad gaat met 8 leden en\n1 stem tegen akkoord met het voorstel voor nieuwe verf.\n"), joined + "De raad gaat met 8 leden en 1 stem tegen akkoord met het voorstel voor nieuwe verf.\n");
  EXPECT_EQ(shown(full + "De contributie wordt nu op\n€ 145,- vastgesteld, zoals vorig jaar al was bedoeld.\n"), joined + "De contributie wordt nu op € 145,- vastgesteld, zoals vorig jaar al was bedoeld.\n");
  EXPECT_EQ(shown(full + "Stuur wat u nog weet naar\nKee. Zij telt alles.\n"), joined + "Stuur wat u nog weet naar Kee. Zij telt alles.\n");
  EXPECT_EQ(shown(full + "De raad gaat met 8 leden en\n1. Opening\n"), joined + "De raad gaat met 8 leden en\n1. Opening\n");
  // `binnen- en buitenkant` keeps its hyphen.
  EXPECT_EQ(shown("De werkgroep verft van het hek dit jaar de binnen-\nen buitenkant.\n"),
            "De werkgroep verft van het hek dit jaar de binnen- en buitenkant.\n");
}

TEST(Lines, OthersAreNot) {
  const char* const rows[] = {
      "Bram Pels\nKee Zaagmans\nAda Mast\n",
      "Het hek is door de werkgroep geverfd en is nu droog.\nbuiten regent het\n",
      "Bram vertelt van het hek, en Kee van de kade en de\n2. Rondvraag\n",
      "Bram vertelt van het hek, en Kee van de kade en ook\nAfwezig: Teun Kiel\n",
      "Nodig zijn voor de kade en voor het hek van de loods:\nverf en kwasten\n",
      "Het hek\nis nat\n",
  };
  for (const char* row : rows) EXPECT_EQ(shown(row), row);
}

// At a form feed one foot or head is enough, where its page's number ends it.
TEST(Furniture, FootAndHeadAtAFormFeed) {
  EXPECT_EQ(shown("Het hek is nat.\n\nGemeente Oost           blad 1\n\n\fRaad 3 mei 2012         blad 2\n\nDe kade is droog.\n"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_NE(shown("Het hek is nat.\n\nZie hiervoor blad 1\n\nDe kade is droog.\n").find("blad 1"), std::string::npos);
}

// A foot that ends in its page's number, and again with the next; once, or with other numbers, it is text.
TEST(Furniture, FeetWithNumbers) {
  const auto pages = [](const std::string& first, const std::string& second) { return shown("Het hek is nat.\n\n" + first + "\n\nDe kade is droog.\n\n" + second + "\n"); };
  EXPECT_EQ(pages("Verslag kadebeheer mei     blad 1", "Verslag kadebeheer mei     blad 2"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(pages("Verslag kadebeheer mei - pagina 1", "Verslag kadebeheer mei - pagina 2"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(pages("Zie het bestek, blad 3", "Zie het bestek, blad 7"), "Het hek is nat.\nZie het bestek, blad 3\nDe kade is droog.\nZie het bestek, blad 7\n");
  EXPECT_EQ(pages("De kaart staat op blad 1", "Het hek is groen."), "Het hek is nat.\nDe kaart staat op blad 1\nDe kade is droog.\nHet hek is groen.\n");
}

// The title and the letterhead beside a page's number or behind a form feed, and a title with the number behind a gap.
TEST(Furniture, RunningTitles) {
  EXPECT_EQ(shown("Notulen stichting De Kade Oost\n\nHet hek is nat.\n\nPagina 1 van 1\nDe Kade Oost\n\nDe kade is droog.\n"), "Notulen stichting De Kade Oost\nHet hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(shown("Notulen stichting De Kade Oost\n\nHet hek is nat.\n\nPagina 1 van 1\nDe Kade West\n\nDe kade is droog.\n"), "Notulen stichting De Kade Oost\nHet hek is nat.\nDe Kade West\nDe kade is droog.\n");
  EXPECT_EQ(shown("Gemeente Oost\n\nConcept\n\nHet hek is nat.\n\n-1-\n\n\fGemeente Oost\n\nConcept\n\nDe kade is droog.\n"), "Gemeente Oost\nConcept\nHet hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(shown("Het hek is nat.\n\nVerslag kade 8-10-2013                 1\n\nDe kade is droog.\n\nVerslag kade 8-10-2013                 2\n"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(shown("Het hek is nat.\n\nwww.kade.example                 1/2\n Laadpunt\n\nDe kade is droog.\n\nwww.kade.example                 2/2\n"), "Het hek is nat.\nLaadpunt\nDe kade is droog.\n");
  EXPECT_EQ(shown("Kade           - 1 -     Commissie C1\n\nHet hek is nat.\n\nKade           - 2 -     Commissie C1\n\nDe kade is droog.\n"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(shown("Het hek is nat.\n\nverslag kade - 1/2\n\fDe kade is droog.\n\nverslag hek - 2/2\n"), "Het hek is nat.\nDe kade is droog.\n");
  EXPECT_EQ(shown("Het hek is nat.\n\nrekening hek 2013/2\n\fDe kade is droog.\n"), "Het hek is nat.\nrekening hek 2013/2\nDe kade is droog.\n");
}

// What only the site reads at the head of its page; rulers elsewhere underline.
TEST(Furniture, FrontMatter) {
  EXPECT_EQ(shown("---\nlayout: page\ntitle: Notulen tuin\ntags:\n  - tuin\npermalink: /tuin/\n---\n\nHet hek is nat.\n"), "title: Notulen tuin\nHet hek is nat.\n");
  EXPECT_NE(shown("Notulen tuin\n---\nlayout: groen\n---\n").find("layout: groen"), std::string::npos);
}

// A box's marks and a page's tags, as HackMD has them.
TEST(Furniture, BoxesAndTags) {
  EXPECT_EQ(shown("# Overleg kade\n\n###### tags: `kade` `hek`\n\n:::info\nHet hek is nat.\n:::\n"), "#1 Overleg kade\nHet hek is nat.\n");
  EXPECT_NE(shown("# Overleg kade\n\n## Tags op het hek\n\nHet hek is nat.\n").find("Tags op het hek"), std::string::npos);
}

// A sentence goes on behind the foot and head of pages; what is ended, or begins something, does not.
TEST(Furniture, SentencesOverPages) {
  const auto pages = [](const std::string& before, const std::string& next) {
    return shown("Kadebeheer mei - pagina 1\n\n" + before + "\n\nKadebeheer mei - pagina 2\n\n" + next + "\n");
  };
  EXPECT_EQ(pages("Het voorstel om het hek te verven wordt aangenomen", "met 4 stemmen voor."), "Het voorstel om het hek te verven wordt aangenomen met 4 stemmen voor.\n");
  EXPECT_EQ(pages("Het hek wordt in het voorjaar door de werk-", "groep geverfd."), "Het hek wordt in het voorjaar door de werkgroep geverfd.\n");
  for (const auto& [before, next] : {std::pair{"Het voorstel om het hek te verven wordt aangenomen.", "met 4 stemmen voor."},
                                     std::pair{"Het voorstel om het hek te verven wordt aangenomen", "De kade is droog."},
                                     std::pair{"Het voorstel om het hek te verven wordt aangenomen", "a. verf kopen"},
                                     std::pair{"Verf voor het hek", "kwasten voor de kade"}})
    EXPECT_EQ(pages(before, next), std::string(before) + "\n" + next + "\n");
  // Without a foot or head a blank line ends the paragraph.
  EXPECT_EQ(shown("Het voorstel om het hek te verven wordt aangenomen\n\nmet 4 stemmen voor.\n"), "Het voorstel om het hek te verven wordt aangenomen\nmet 4 stemmen voor.\n");
}

// `1/2` far right of the same words, right below the text of the page before, and a letterhead above it each time.
TEST(Furniture, SheetsBehindWords) {
  const auto pages = [](const std::string& second) {
    return shown("Kadebeheer Oost\nNotulen van de kade van 3 mei 2012          1/2\n\nHet hek is nat.\n\nDe boot is lek.\nKadebeheer Oost\n" + second + "\n\nDe kade is droog.\n");
  };
  EXPECT_EQ(pages("Notulen van de kade van 3 mei 2012          2/2"), "Kadebeheer Oost\nHet hek is nat.\nDe boot is lek.\nDe kade is droog.\n");
  EXPECT_NE(pages("Notulen van de kade van 3 mei 2012          7/2").find("7/2"), std::string::npos);
}

// A figure that counts goes on behind `en`, however wide the text is.
TEST(Lines, CountsBehindAnd) {
  EXPECT_EQ(shown("De raad besluit het hek te verven met 7 stemmen voor en\n2 stemmen tegen (Oost).\n"), "De raad besluit het hek te verven met 7 stemmen voor en 2 stemmen tegen (Oost).\n");
  EXPECT_EQ(shown("De raad besluit het hek te verven met 7 stemmen voor en\n2. Rondvraag\n"), "De raad besluit het hek te verven met 7 stemmen voor en\n2. Rondvraag\n");
  EXPECT_EQ(shown("De kleuren voor het hek zijn groen\n2 bussen rood\n"), "De kleuren voor het hek zijn groen\n2 bussen rood\n");
}

// A title that goes on in its own column, behind the column of numbers or codes.
TEST(Lines, TitlesThatHang) {
  EXPECT_EQ(shown("2.1  Vergunning voor de\n     dakkapel Kade 14\n\n     Het hek is nat.\n"), "2.1 Vergunning voor de dakkapel Kade 14\nHet hek is nat.\n");
  EXPECT_EQ(shown("2012_GR_00012   Reglement op het gebruik van hekken en kades -\n                Aanslagjaren 2012-2013\n\nHet hek is nat.\n"),
            "2012_GR_00012 Reglement op het gebruik van hekken en kades - Aanslagjaren 2012-2013\nHet hek is nat.\n");
  for (const char* row : {"2.1  Oude kade\n     de kade is hoog\n", "2.1  Oude kade\n     a. verf kopen\n", "2.1  Oude kade\n     Nieuw hek\n", "2.1  Oude kade\n  dakkapel Kade 14\n",
                          "2.1  Verslag van de kade in het voorjaar van 2012\n     Zaaknummer: 12345\n", "2.1  Oude kade.\n     dakkapel Kade 14\n"}) {
    const std::string text(row), first = text.substr(0, text.find('\n'));
    EXPECT_EQ(shown(text), "2.1 " + first.substr(5) + "\n" + text.substr(text.find_first_not_of(' ', first.size() + 1))) << row;
  }
}
