#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/person.hpp"
#include "read/person.hpp"

namespace g = notulen::grammar::person;
using notulen::Vocabulary;

TEST(PersonGrammar, NeverLoops) {
  EXPECT_EQ(tao::pegtl::analyze<g::whole_name>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::honorifics>(), 0u);
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
      {"VAN ACKER Lode", false, "Lode", "", "VAN", "ACKER", "VAN ACKER, Lode"},
      // Flemish: the infix has its capital, and the name stands under it.
      {"Lode De Smet", false, "Lode", "", "De", "Smet", "De Smet, Lode"},
      {"Luc Van den Broeck", false, "Luc", "", "Van den", "Broeck", "Van den Broeck, Luc"},
      {"L. Vander Elst", false, "", "L.", "Vander", "Elst", "Vander Elst, L."},
      {"De Smet Lode", false, "Lode", "", "De", "Smet", "De Smet, Lode"},
      {"Van den Broeck Luc", false, "Luc", "", "Van den", "Broeck", "Van den Broeck, Luc"},
      {"Van den Broeck-Peeters An", false, "An", "", "Van den", "Broeck-Peeters", "Van den Broeck-Peeters, An"},
      {"Elias DE MAEYER", false, "Elias", "", "DE", "MAEYER", "DE MAEYER, Elias"},
      {"An PEETERS JANSSENS", false, "An", "", "", "PEETERS JANSSENS", "PEETERS JANSSENS, An"},
      {"JAN DE GROOT", false, "JAN", "", "DE", "GROOT", "GROOT, JAN DE"},
      {"Bert D'hondt", false, "Bert", "", "", "D'hondt", "D'hondt, Bert"},
      // The surname first.
      {"De Boer, Karel", false, "Karel", "", "De", "Boer", "Boer, Karel De"},
      {"Vries, J. de", false, "", "J.", "de", "Vries", "Vries, J. de"},
      {"Veld, van 't, A.Th.", false, "", "A.Th.", "van 't", "Veld", "Veld, A.Th. van 't"},
      {"Vries, mr. J. de", false, "", "J.", "de", "Vries", "Vries, J. de"},
      {"Vonk-Bos, Mila", false, "Mila", "", "", "Vonk-Bos", "Vonk-Bos, Mila"},
      {"Jansen P.", false, "", "P.", "", "Jansen", "Jansen, P."},
      {"de Groot J.W.", false, "", "J.W.", "de", "Groot", "Groot, J.W. de"},
      // Married names with any dash, and with infixes in either half.
      {"Els Bos-de Wit", false, "Els", "", "", "Bos-de Wit", "Bos-de Wit, Els"},
      {"Els Bos-van der Linden", false, "Els", "", "", "Bos-van der Linden", "Bos-van der Linden, Els"},
      {"E. van den Bos - de Wit", false, "", "E.", "van den", "Bos - de Wit", "Bos - de Wit, E. van den"},
      {"Els ter Horst—el Amrani", false, "Els", "", "ter", "Horst—el Amrani", "Horst—el Amrani, Els ter"},
      {"Els Bos\u2010Vink", false, "Els", "", "", "Bos\u2010Vink", "Bos\u2010Vink, Els"},
      {"Bos-de Wit", true, "", "", "", "Bos-de Wit", "Bos-de Wit"},
      // Surnames of two words.
      {"R. Groot Obbink", false, "", "R.", "", "Groot Obbink", "Groot Obbink, R."},
      {"H.J. Bouma Terpstra", false, "", "H.J.", "", "Bouma Terpstra", "Bouma Terpstra, H.J."},
      {"Klaas Oude Elferink", false, "Klaas", "", "", "Oude Elferink", "Oude Elferink, Klaas"},
      {"Jan van den Berg Smit", false, "Jan", "", "van den", "Berg Smit", "Berg Smit, Jan van den"},
      {"Groot Obbink", true, "", "", "", "Groot Obbink", "Groot Obbink"},
      {"Anna Maria Bos", false, "Anna Maria", "", "", "Bos", "Bos, Anna Maria"},
      // Initials of more letters than one, and the name one is called by.
      {"IJ.Chr. Bos", false, "", "IJ.Chr.", "", "Bos", "Bos, IJ.Chr."},
      {"Joh. de Wit", false, "", "Joh.", "de", "Wit", "Wit, Joh. de"},
      {"Corn. Vink", false, "", "Corn.", "", "Vink", "Vink, Corn."},
      {"J.-P. Vink", false, "", "J.-P.", "", "Vink", "Vink, J.-P."},
      {"J van Dam", false, "", "J", "van", "Dam", "Dam, J van"},
      {"J.W.de Groot", false, "", "J.W.", "de", "Groot", "Groot, J.W. de"},
      {"J.W. (Jan Willem) de Groot", false, "Jan Willem", "J.W.", "de", "Groot", "Groot, J.W. de"},
      // Nobility; degrees, father and son.
      {"J.W. baron van Dam", false, "", "J.W.", "van", "Dam", "Dam, J.W. baron van"},
      {"Anna gravin van Dam tot Oord", false, "Anna", "", "van", "Dam tot Oord", "Dam tot Oord, Anna gravin van"},
      {"Fenna de Graaf", false, "Fenna", "", "de", "Graaf", "Graaf, Fenna de"},
      {"Bob Ridder", false, "Bob", "", "", "Ridder", "Ridder, Bob"},
      {"Bob Vink MSc", false, "Bob", "", "", "Vink", "Vink, Bob"},
      {"B. Vink, MSc RA", false, "", "B.", "", "Vink", "Vink, B."},
      {"Li Ma", false, "Li", "", "", "Ma", "Ma, Li"},
      {"Bob Vink sr.", false, "Bob", "", "", "Vink", "Vink, Bob"},
      {"v. d. Berg", true, "", "", "v. d.", "Berg", "Berg, v. d."},
      {"Jan v.d. Berg", false, "Jan", "", "v.d.", "Berg", "Berg, Jan v.d."},
      {"Jan in 't Veld", false, "Jan", "", "in 't", "Veld", "Veld, Jan in 't"},
      {"Maarten ’t Hart", false, "Maarten", "", "’t", "Hart", "Hart, Maarten ’t"},
      {"Fatima el Amrani", false, "Fatima", "", "el", "Amrani", "Amrani, Fatima el"},
      {"Bijl, Toon", false, "Toon", "", "", "Bijl", "Bijl, Toon"},
      {"Horst, Fenna ter", false, "Fenna", "", "ter", "Horst", "Horst, Fenna ter"},
      {"fenna horst", false, "fenna", "", "", "horst", "horst, fenna"},
      {"Fenna", false, "Fenna", "", "", "", ""},
      {"Horst", true, "", "", "", "Horst", "Horst"},
      {"de Groot", true, "", "", "de", "Groot", "Groot, de"},
      {"Zoë Müller", false, "Zoë", "", "", "Müller", "Müller, Zoë"},
      // No names: a code, a count, a sentence with a full stop, nothing.
      {"QXZ", false, "", "", "", "", ""},
      {"JdV", false, "", "", "", "", ""},
      {"MvdB", false, "", "", "", "", ""},
      {"Bob Vink (VVD)", false, "", "", "", "", ""},
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

TEST(PersonName, DegreesBehindIt) {
  const std::pair<const char*, const char*> rows[] = {
      {"Bob Vink MSc", "Bob Vink"}, {"Bob Vink, MSc RA", "Bob Vink"}, {"B. Vink M.A.", "B. Vink"}, {"A.Th. van 't Veld-Bos LLM", "A.Th. van 't Veld-Bos"},
      {"Bob Vink", "Bob Vink"},     {"Bob Ma", "Bob Ma"},             {"MSc", "MSc"},              {"Bob Mascini", "Bob Mascini"},
      {"Bob Vink sr.", "Bob Vink sr."}, {"", ""},
  };
  for (const auto& [name, bare] : rows) EXPECT_EQ(notulen::without_degrees(name, Vocabulary::built_in()), bare) << name;
}
