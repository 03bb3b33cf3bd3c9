// Texts that were wrapped twice.
#include <gtest/gtest.h>

#include <string>

#include "support/forms.hpp"
#include "support/segments.hpp"

using notulen::test::shown;

namespace {

const std::string sentence =
    "De kade is nat en het hek dat er langs staat heeft geleden onder het hoge water van de voorbije winter, zodat de werkgroep een "
    "aannemer laat komen die ook naar de trap zal kijken en naar de ringen waar de boten aan liggen, want die zijn los gaan zitten.";

std::string paragraphs(int count, bool twice) {
  std::string out;
  for (int i = 0; i < count; ++i) {
    for (const std::string& line : notulen::test::wrapped(sentence, 88)) {
      if (!twice) out += line + '\n';
      else
        for (const std::string& part : notulen::test::wrapped(line, 70)) out += part + '\n';
    }
    out += '\n';
  }
  return out;
}

std::string whole(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += sentence + '\n';
  return out;
}

}  // namespace

TEST(TwiceWrapped, LinesAreWholeAgain) {
  EXPECT_EQ(shown(paragraphs(6, true)), whole(6));
  EXPECT_EQ(shown(paragraphs(6, false)), whole(6));
  // An entry is no rest of the line above, though nothing more fitted there.
  EXPECT_NE(shown(paragraphs(6, true) + "De ringen en de trap aan de kade worden in het voorjaar nagekeken, zegt\n- Bram\n").find("1- Bram\n"), std::string::npos);
}

TEST(TwiceWrapped, ShortLinesOfOtherKindsStay) {
  std::string list;
  for (int i = 0; i < 12; ++i) list += "- Het hek aan de kade wordt geschuurd en daarna in twee lagen geverfd\ndoor de werkgroep\n";
  EXPECT_EQ(shown(list).find("werkgroep Het"), std::string::npos);
  std::string verse;
  for (int i = 0; i < 12; ++i) verse += "Aan de kade\nlag het hek.\n\n";
  EXPECT_EQ(shown(verse).find("kade lag"), std::string::npos);
}
