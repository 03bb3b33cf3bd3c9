// What a page was before it became text: HTML, a mail, a table whose cells nothing parts any more.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

TEST(Pages, RowsOfHtml) {
  EXPECT_EQ(shown("<table>\n<tr><td><b>Datum</b></td><td>3&nbsp;mei</td></tr>\n<tr>\n<td>Plaats</td>\n<td>de loods</td>\n</tr>\n</table>\n"),
            "|Datum|3 mei|\n|Plaats|de loods|\n");
  EXPECT_EQ(shown("<tr><th>Actie</th><th>Wie</th></tr>\n<tr><td>Hek verven</td><td>Bram</td></tr>\n"), "=Actie=Wie=\n|Hek verven|Bram|\n");
  // One cell is a frame; a table inside a cell is no row.
  EXPECT_EQ(shown("<tr><td>Het hek is nat.</td></tr>\n"), "Het hek is nat.\n");
  EXPECT_EQ(shown("<tr><td><table><tr><td>Hek</td><td>nat</td></tr></table></td><td>kade</td></tr>\n").find('|'), std::string::npos);
}

TEST(Pages, HeadsOfHtml) {
  const std::string page = "<!DOCTYPE html>\n<title>De Kade - site</title>\n<h1>Notulen</h1>\n<h2 class=\"a\">Opening</h2>\n<p>Bram opent.</p>\n";
  EXPECT_EQ(shown(page), "#1 Notulen\n#2 Opening\nBram opent.\n");
  // Without headings the page's title is all there is.
  EXPECT_EQ(shown("<html>\n<title>Notulen De Kade</title>\n<p>Bram opent.</p>\n"), "Notulen De Kade\nBram opent.\n");
}

TEST(Pages, HeadOfAMail) {
  const std::string head = "From: Bram <b@kade.example>\nTo: allen@kade.example\nDate: Tue, 15 Jan 2013 08:12\n";
  EXPECT_EQ(shown(head + "Subject: Re: notulen\n\nHet hek is nat.\n"), "Het hek is nat.\n");
  EXPECT_EQ(shown(head + "Subject: Notulen 9 januari\n\nHet hek is nat.\n"), "Subject: Notulen 9 januari\nHet hek is nat.\n");
  // A letter's head, and labels of the minutes.
  EXPECT_EQ(shown("Aan: de leden\nDatum: 3 mei 2012\nAanwezig: Bram\nVan: Kee\nOnderwerp: Re: hek\n"), "Aan: de leden\nDatum: 3 mei 2012\nAanwezig: Bram\nVan: Kee\nOnderwerp: Re: hek\n");
}

TEST(Pages, RowsThatNothingParts) {
  const std::string head = "Aanwezig: Bram Pels, Kee Zaagmans, Ada van der Mast\n\n";
  const std::string present = "Aanwezig: Bram Pels, Kee Zaagmans, Ada van der Mast\n";
  EXPECT_EQ(shown(head + "De lijst: Nr Actie Wie Stand 41 Hek op kade 4 verven Bram loopt 43 Verf kopen Kee en Ada afgerond\n"),
            present + "De lijst:\n=Nr=Actie=Wie=Stand=\n|41|Hek op kade 4 verven|Bram|loopt|\n|43|Verf kopen|Kee en Ada|afgerond|\n");
  EXPECT_EQ(shown(head + "Nr. Actie Wie Gereed\n12-1 Hek verven Zaagmans 3 mei 2012\n12-2 Verf kopen Van der Mast\n\nKlaar.\n"),
            present + "=Nr.=Actie=Wie=Gereed=\n|12-1|Hek verven|Zaagmans|3 mei 2012|\n|12-2|Verf kopen|Van der Mast||\nKlaar.\n");
  // One row, rows without anybody who is known, numbers that do not run on: a text.
  for (const std::string text : {"Nr Actie Wie Stand 41 Hek verven Bram loopt\n", "Nr Actie Wie Stand 41 Hek verven Zorg loopt 43 Verf kopen Klarbo loopt\n", "Nr Actie Wie Stand 41 Hek verven Bram loopt 12 Verf kopen Kee loopt\n"})
    EXPECT_EQ(shown(head + text).find('='), std::string::npos) << text;
}
