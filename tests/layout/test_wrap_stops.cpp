// What begins a line of its own below a line that is full.
#include <gtest/gtest.h>

#include "layout/wrap_stops.hpp"

using notulen::Vocabulary;
using notulen::layout::person_below_person;
using notulen::layout::time_below_title;

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
