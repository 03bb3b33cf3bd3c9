// What a page was before it became text: HTML, a mail, a table whose cells nothing parts any more.
#include <gtest/gtest.h>

#include "support/segments.hpp"

using notulen::test::furniture;
using notulen::test::shown;

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
  EXPECT_EQ(shown(head + "Actie Wie Wanneer\nHek verven Bram 3 juni\nVerf kopen Kee / Ada\n"), present + "=Actie=Wie=Wanneer=\n|Hek verven|Bram|3 juni|\n|Verf kopen|Kee / Ada||\n");
  // One row, rows without anybody who is known, numbers that do not run on: a text.
  for (const std::string text : {"Nr Actie Wie Stand 41 Hek verven Bram loopt\n", "Nr Actie Wie Stand 41 Hek verven Zorg loopt 43 Verf kopen Klarbo loopt\n", "Nr Actie Wie Stand 41 Hek verven Bram loopt 12 Verf kopen Kee loopt\n"})
    EXPECT_EQ(shown(head + text).find('='), std::string::npos) << text;
}
