#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/person.hpp"
#include "read/person.hpp"

namespace g = notulen::grammar::person;
using notulen::Vocabulary;

TEST(PersonGrammar, NeverLoops) {
  EXPECT_EQ(tao::pegtl::analyze<g::whole_name>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::honorifics>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::degrees>(), 0u);
}

struct NameRow {
  const char* name;
  bool titled;
  const char *given, *initials, *infix, *family, *sort;  // "" for none
};

TEST(PersonName, Parts) {
  const NameRow rows[] = {
      {"Fenna ter Horst", false, "Fenna", "", "ter", "Horst", "Horst, Fenna ter"},
      {"A.Th. van 't Veld", false, "", "A.Th.", "van 't", "Veld", "Veld, A.Th. van 't"},
      {"Th.J. Bos", false, "", "Th.J.", "", "Bos", "Bos, Th.J."},
      {"J. W. de Groot", false, "", "J. W.", "de", "Groot", "Groot, J. W. de"},
      {"JW Bos", false, "", "JW", "", "Bos", "Bos, JW"},
      {"Mila Vonk – van Dongeren", false, "Mila", "", "", "Vonk – van Dongeren", "Vonk – van Dongeren, Mila"},
      {"Els Bos-Vink", false, "Els", "", "", "Bos-Vink", "Bos-Vink, Els"},
      {"Jan-Willem D'Haen", false, "Jan-Willem", "", "", "D'Haen", "D'Haen, Jan-Willem"},
      {"VAN ACKER Lode", false, "Lode", "", "VAN", "ACKER", "ACKER, Lode VAN"},
      {"Bijl, Toon", false, "Toon", "", "", "Bijl", "Bijl, Toon"},
      {"Horst, Fenna ter", false, "Fenna", "", "ter", "Horst", "Horst, Fenna ter"},
      {"fenna horst", false, "fenna", "", "", "horst", "horst, fenna"},
      {"Fenna", false, "Fenna", "", "", "", ""},
      {"Horst", true, "", "", "", "Horst", "Horst"},
      {"de Groot", true, "", "", "de", "Groot", "Groot, de"},
      {"Zoë Müller", false, "Zoë", "", "", "Müller", "Müller, Zoë"},
      // No names: a code, a count, a sentence with a full stop, nothing.
      {"QXZ", false, "", "", "", "", ""},
      {"12 leden", false, "", "", "", "", ""},
      {"Wij gaan. Nu!", false, "", "", "", "", ""},
      {"", false, "", "", "", "", ""},
  };
  for (const NameRow& row : rows) {
    const auto parts = notulen::name_parts(row.name, row.titled, Vocabulary::built_in());
    EXPECT_EQ(parts.given_name.value_or(""), row.given) << row.name;
    EXPECT_EQ(parts.initials.value_or(""), row.initials) << row.name;
    EXPECT_EQ(parts.infix.value_or(""), row.infix) << row.name;
    EXPECT_EQ(parts.family_name.value_or(""), row.family) << row.name;
    EXPECT_EQ(parts.sort_name.value_or(""), row.sort) << row.name;
  }
}

TEST(PersonName, Honorifics) {
  struct Row {
    const char *text, *value, *rest;
  };
  const Row rows[] = {
      {"De heer Horst", "De heer", "Horst"},     {"mevr. dr. A. Horst", "mevr. dr.", "A. Horst"},
      {"de heren Bos en Vink", "de heer", "Bos en Vink"}, {"dhr Bos", "dhr", "Bos"},
      {"Mw.Vink", "Mw.", "Vink"},                {"Drsen Bos", "", "Drsen Bos"},
      {"Irene Bos", "", "Irene Bos"},            {"", "", ""},
  };
  for (const Row& row : rows) {
    const auto found = notulen::read_honorifics(row.text, Vocabulary::built_in());
    EXPECT_EQ(found.value.value_or(""), row.value) << row.text;
    EXPECT_EQ(std::string(row.text).substr(found.end), row.rest) << row.text;
  }
}
