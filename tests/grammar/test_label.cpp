#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/label.hpp"
#include "read/label.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

// `kind notice qualifier=value`; `-` where nothing is said.
std::string label_of(std::string_view text) {
  const auto label = read_label(text, Vocabulary::built_in());
  if (!label) return "none";
  const std::string notice = !label->notice ? "-" : *label->notice ? "yes" : "no";
  return label->kind + " " + notice + " " + (label->qualifier.empty() ? "-" : label->qualifier) + "=" +
         std::string(text.substr(label->end));
}

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST(LabelGrammar, MakesProgress) { EXPECT_EQ(tao::pegtl::analyze<grammar::label::labelled>(), 0u); }

TEST(Labels, Accepted) {
  const Row rows[] = {
      {"Aanwezig: Bram, Kee", "present - -=Bram, Kee"},
      {"AANWEZIG : Bram", "present - -=Bram"},
      {"**Aanwezig:** Bram", "present - -=Bram"},
      {"__Aanwezig__: Bram", "present - -=Bram"},
      {"## Aanwezigen", "present - -="},
      {"> Deelnemers:", "present - -="},
      {"Aanwezig leden UR: Bram", "present - leden UR=Bram"},
      {"Aanwezig (12): Bram", "present - 12)=Bram"},
      {"Tevens aanwezig: Ada", "present - -=Ada"},
      {"Afwezig: Kee", "absent - -=Kee"},
      {"Afwezig (m.k.): Kee", "absent yes m.k.)=Kee"},
      {"Afwezig m.k.: Kee", "absent yes -=Kee"},
      {"Afwezig met kennisgeving: Kee", "absent yes -=Kee"},
      {"Afgemeld; Kee", "absent yes -=Kee"},
      {"Verontschuldigd: Kee", "absent yes -=Kee"},
      {"Afwezig zonder kennisgeving: Kee", "absent no -=Kee"},
      {"Bericht van verhindering: Kee", "absent yes -=Kee"},
      {"Datum 17-12-2018", "date - -=17-12-2018"},
      {"Datum\t17-12-2018", "date - -=17-12-2018"},
      {"Voorzitter: Ada Pels", "chair - -=Ada Pels"},
      {"Vz.: Ada Pels", "chair - -=Ada Pels"},
      {"Notulist : Bram", "secretary - -=Bram"},
      {"Gasten:", "guests - -="},
      {"Aanwezig / Présents : Bram", "present - -=Bram"},
      {"Datum / Date : 3 mei", "date - -=3 mei"},
      {"Afwezig/Absent (m.k.): Kee", "absent yes m.k.)=Kee"},
      {"Aanwezig / gemeente: Bram", "present - / gemeente=Bram"},
  };
  for (const Row& row : rows) EXPECT_EQ(label_of(row.text), row.read) << row.text;
}

TEST(Labels, Rejected) {
  const char* const rows[] = {
      "",
      ":",
      "Bram: aanwezig",
      "Aanwezigheidsregistratie: zie bijlage",
      "Datumprikker: volgt",
      "De aanwezigen: Bram",
      "De datum: 3 mei",
      "Het hek: klaar",
      "1. Aanwezig: Bram",
      "Voorzittershamer: kwijt",
      "(Aanwezig: Bram)",
  };
  for (const char* row : rows) EXPECT_EQ(label_of(row), "none") << row;
}

// A sentence may begin with a label's word: it has no colon then.
TEST(Labels, WithoutAColon) {
  const char* const rows[] = {
      "Aanwezig zijn Bram en Kee.",
      "Afwezig zijn wij nooit. Daarom: hulde",
      "Datum en plaats volgen, zegt Kee: in mei",
  };
  for (const char* row : rows) {
    const auto label = read_label(row, Vocabulary::built_in());
    ASSERT_TRUE(label) << row;
    EXPECT_FALSE(label->colon) << row;
    EXPECT_EQ(label->qualifier, "") << row;
  }
}

TEST(Labels, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("*"), std::string("aanwezig "), std::string("aanwezig("), std::string(": ")}) {
    std::string text = "Aanwezig ";
    while (text.size() < 500000) text += piece;
    const auto start = cpu_time();
    (void)read_label(text, Vocabulary::built_in());
    (void)read_label(std::string_view(text).substr(9), Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(2)) << piece;
  }
}
