// What begins a line of its own below a line that is full.
#include <gtest/gtest.h>

#include <string>

#include "layout/wrap_stops.hpp"
#include "support/segments.hpp"

using notulen::Vocabulary;
using notulen::layout::person_below_person;
using notulen::layout::time_below_title;
using notulen::test::shown;

TEST(WrapStops, OnePersonALine) {
  const Vocabulary& words = Vocabulary::built_in();
  EXPECT_TRUE(person_below_person("Het bestuur: B. Pels – voorzitter", "K. Zaagmans – secretaris", words));
  EXPECT_TRUE(person_below_person("B. Pels, voorzitter", "K. Zaagmans, secretaris", words));
  EXPECT_FALSE(person_below_person("B. Pels, voorzitter", "kascommissie, K. Zaagmans, secretaris", words));
  EXPECT_FALSE(person_below_person("B. Pels – voorzitter", "Zij was lang voorzitter", words));
  EXPECT_FALSE(person_below_person("Er was koffie voor de voorzitter", "K. Zaagmans – secretaris", words));
  EXPECT_FALSE(person_below_person("B. Pels, voorzitter", "K. Zaagmans, T. Kiel, secretaris", words));
}

TEST(WrapStops, TimeBelowTitle) {
  const Vocabulary& words = Vocabulary::built_in();
  EXPECT_TRUE(time_below_title(2, "Verslag van de jaarvergadering van de Kadebond", "Aanvang 13.00 uur. De voorzitter spreekt.", words));
  EXPECT_FALSE(time_below_title(2, "Verslag van de jaarvergadering van de Kadebond,", "Aanvang 13.00 uur", words));
  EXPECT_FALSE(time_below_title(20, "Verslag van de jaarvergadering van de Kadebond", "Aanvang 13.00 uur", words));
  EXPECT_FALSE(time_below_title(2, "De kade is nat en de bond van de Kade zwijgt", "Aanvang 13.00 uur", words));
  EXPECT_FALSE(time_below_title(2, "Verslag van de jaarvergadering van de Kadebond", "Aanvang van het seizoen", words));
}

// In a text of lines that are wrapped at 70.
std::string in_prose(const std::string& lines) {
  std::string prose;
  for (int i = 0; i < 4; ++i)
    prose +=
        "De kade is nat en het hek dat er langs staat heeft geleden onder het\n"
        "hoge water van de voorbije winter, zodat de werkgroep een aannemer\n"
        "laat komen die ook naar de trap zal kijken.\n\n";
  return shown(prose + lines + "\n\n" + prose);
}

TEST(WrapStops, FullLinesGoOn) {
  const auto joined = [](const std::string& lines, const std::string& seam) { return in_prose(lines).find(seam) != std::string::npos; };
  EXPECT_TRUE(joined("De trap en de ringen staan in de lijst van schade onder het punt\n4.1.7 (ter inzage), naast het hek.", "punt 4.1.7 (ter"));
  EXPECT_TRUE(joined("De foto's van de trap en van de ringen staan voor wie wil op de site:\nhttps://voorbeeld.example/kade", "site: https"));
  EXPECT_TRUE(joined("> Het lijkt ons verstandig om voordat over het voorliggende voorstel\nwordt beslist nog eens naar de kade te gaan.", "voorstel wordt"));
  // Short lines, ended ones and other paragraphs.
  EXPECT_FALSE(joined("Dit is een los punt\n4. Rondvraag over het hek", "punt 4."));
  EXPECT_FALSE(joined("De foto's van de trap en van de ringen staan voor wie wil op de site:\nDe ringen zijn los.", "site: De"));
  EXPECT_FALSE(joined("> Het lijkt ons verstandig om naar de kade te gaan.\nwij vinden dat niet", "gaan. wij"));
}
