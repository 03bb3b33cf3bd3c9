#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/speaker.hpp"
#include "read/speaker.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

// `name=words spoken`; `none`.
std::string speaker_of(std::string_view text, bool stopped = false) {
  const auto speaker = stopped ? read_stopped_speaker(text, Vocabulary::built_in()) : read_speaker(text, Vocabulary::built_in());
  if (!speaker) return "none";
  return std::string(text.substr(speaker->name.begin, speaker->name.end - speaker->name.begin)) + "=" +
         std::string(text.substr(speaker->text));
}

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST(SpeakerGrammar, MakesProgress) {
  EXPECT_EQ(tao::pegtl::analyze<grammar::speaker::turn>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<grammar::speaker::stopped_turn>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<grammar::speaker::stopped_office>(), 0u);
}

TEST(Speakers, Accepted) {
  const Row rows[] = {
      {"Jos Bal: het hek is klaar.", "Jos Bal=het hek is klaar."},
      {"Jos Bal; het hek is klaar.", "Jos Bal=het hek is klaar."},
      {"Jos Bal : het hek is klaar.", "Jos Bal=het hek is klaar."},
      {"Jos: het hek is klaar.", "Jos=het hek is klaar."},
      {"MB: het hek is klaar.", "MB=het hek is klaar."},
      {"Jos van der Bal: nee.", "Jos van der Bal=nee."},
      {"J.W. Bal: nee.", "J.W. Bal=nee."},
      {"Ellen Çelik-Bal: nee.", "Ellen Çelik-Bal=nee."},
      {"Van den Bal: nee.", "Van den Bal=nee."},
      {"Jos Bal (Lisse): nee.", "Jos Bal=nee."},
      {"De heer Bal (VVD): nee.", "Bal=nee."},
      {"Mevrouw De Bal: nee.", "De Bal=nee."},
      {"Dhr. Bal: nee.", "Bal=nee."},
      {"De VOORZITTER: ik open.", "De VOORZITTER=ik open."},
      {"De voorzitter: ik open.", "De voorzitter=ik open."},
      {"Voorzitter: ik open.", "Voorzitter=ik open."},
      {"Wethouder Bal: nee.", "Bal=nee."},
      {"Heemraad Bal: nee.", "Bal=nee."},
      {"Bal82: nee.", "Bal82=nee."},
      {"01.02  Minister Ina Kok: nee.", "Ina Kok=nee."},
      {"01.03 Jos Bal (PQR): nee.", "Jos Bal=nee."},
      {"[20:14:05] Voorzitter Bal: nee.", "Bal=nee."},
      {"00:12:31 De voorzitter: nee.", "De voorzitter=nee."},
      {"(0:12) Jos: nee.", "Jos=nee."},
      {"De heer Bal, inspreker: nee.", "Bal=nee."},
      {"Mevr. Bal, Dorpslijst Oost: nee.", "Bal=nee."},
      {"De heer Bal (VVD) (interruptie): nee.", "Bal=nee."},
      {"De heer schepen Bal: nee.", "Bal=nee."},
      {"Locatiemanager Ina: nee.", "Ina=nee."},
      {"Portefeuillehouder Van den Bal: nee.", "Van den Bal=nee."},
      {"Bezwaarmaker: nee.", "Bezwaarmaker=nee."},
      {"Een bewoner: nee.", "Een bewoner=nee."},
      {"Penningmeester (Jos): nee.", "Penningmeester=nee."},
  };
  for (const Row& row : rows) EXPECT_EQ(speaker_of(row.text), row.read) << row.text;
}

TEST(Speakers, Rejected) {
  const char* const rows[] = {
      "",
      ": nee.",
      "Jos Bal",
      "Jos Bal:",
      "Jos Bal:nee",
      "jos bal: nee.",
      "Besluit: het hek blijft.",
      "BESLUIT: het hek blijft.",
      "Actie: Jos verft het hek.",
      "Doel: een heel hek.",
      "N.B.: het hek is nat.",
      "Portefeuillehouder: Jos Bal",
      "Aanwezig: Jos Bal",
      "Conclusie: het hek blijft.",
      "Let op: nat hek.",
      "Het hek is nat, zegt Jos: blijf eraf.",
      "Jos Bal vraagt zich af: kan dat?",
      "De kleuren zijn: rood en wit.",
      "20:30 uur: pauze",
      "→ Jos: verft het hek",
      "TODO: hek verven",
      "Saldo: 300 euro in kas",
      "1. Jos: nee.",
      "Jos, Kee: nee.",
      "20:30 pauze: koffie",
      "Portefeuillehouder: Jos Bal",
      "Top: het hek is nat.",
  };
  for (const char* row : rows) EXPECT_EQ(speaker_of(row), "none") << row;
}

TEST(Speakers, WithAFullStop) {
  const Row rows[] = {
      {"De voorzitter. Ik open de vergadering.", "De voorzitter=Ik open de vergadering."},
      {"De heer Bal (SP). Dat is geen antwoord.", "Bal=Dat is geen antwoord."},
      {"Mevrouw Van der Bal. Toch wel.", "Van der Bal=Toch wel."},
      {"De heer Dr. Bal. Mijnheer de voorzitter!", "Bal=Mijnheer de voorzitter!"},
      {"De heer J.W. Bal.", "J.W. Bal="},
      {"Mevrouw Bal (gedeputeerde). Nee.", "Bal=Nee."},
      {"De heer Bal vraagt het woord.", "none"},
      {"De heer Bal. zegt niets.", "none"},
      {"De voorzitter opent. Er is koffie.", "none"},
      {"Jos Bal. Het hek is klaar.", "none"},
      {"De heer Bal: nee.", "none"},
      {"De voorzitter", "none"},
  };
  for (const Row& row : rows) EXPECT_EQ(speaker_of(row.text, true), row.read) << row.text;
}

TEST(Speakers, HostileTextStaysLinear) {
  for (const std::string& piece : {std::string("A "), std::string("Aa"), std::string("van "), std::string("De voorzitter "), std::string("(")}) {
    std::string text = "Jos ";
    while (text.size() < 500000) text += piece;
    const auto start = cpu_time();
    (void)read_speaker(text, Vocabulary::built_in());
    (void)read_stopped_speaker(text, Vocabulary::built_in());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(2)) << piece;
  }
}
