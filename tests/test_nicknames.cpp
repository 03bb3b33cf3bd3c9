// People who are called by one word in small letters or with figures, as in hackerspaces: where a list shows that it names,
// they are there, speak and have tasks. Lists of things in small letters name nobody.
#include <gtest/gtest.h>

#include "notulen.hpp"
#include "support/forms.hpp"

using namespace notulen;
using notulen::test::document_in;

namespace {

struct Row {
  const char *text, *read;
};

// What a club does whose members are tobi, m3rel, Bert and zweep; kwast is none of them.
Document club(const std::string& text) {
  return document_in("Verslag hackerspace De Steiger\n\nDatum: 3 mei 2012\nAanwezig: tobi, m3rel (vz), Bert, zweep\n\n1. Opening\n\n" + text + "\n");
}

std::string people(const std::string& list) {
  return notulen::test::people_of(document_in("Verslag dorpsraad 3 maart 2015\n\n" + list + "\n\n1. Opening\nWij beginnen.\n"));
}

// `text/owners`, joined by `; `.
std::string to_do(const std::string& text) {
  std::string out;
  for (const FollowUp& f : club(text).follow_ups) {
    out += (out.empty() ? "" : "; ") + f.text + '/';
    for (std::size_t i = 0; i < f.owners.size(); ++i) out += (i > 0 ? "+" : "") + f.owners[i];
  }
  return out;
}

// Who speaks, and in round brackets what nobody says.
std::string turns(const std::string& text) {
  std::string out;
  for (const AgendaItem& item : club(text).agenda_items)
    for (const auto& block : item.content) out += (out.empty() ? "" : "; ") + (block.speaker ? *block.speaker : "(" + block.text + ")");
  return out;
}

void expect_people(const std::vector<Row>& rows) {
  for (const Row& row : rows) EXPECT_EQ(people(row.text), row.read) << row.text;
}

}  // namespace

// A capital or a figure among them shows that the words name.
TEST(Nicknames, AreThere) {
  expect_people({
      {"Aanwezig: tobi, m3rel (vz), Bert, zweep", "tobi||; m3rel|vz|; Bert||; zweep||; / "},
      {"Aanwezig: tobi, sn0wy, kwik", "tobi||; sn0wy||; kwik||; / "},
      {"Aanwezig: tobi, sn0w_y, kwik en zweep", "tobi||; sn0w_y||; kwik||; zweep||; / "},
  });
  EXPECT_EQ(club("Wij beginnen.").meeting.chair, "m3rel");
}

// `m.k.` is said of persons alone.
TEST(Nicknames, AreAway) {
  expect_people({
      {"Aanwezig: kwik (m.k.), Anna, Els", "Anna||; Els||; / kwik|||+; "},
      {"Aanwezig: Anna, Els\nAfwezig: kwik (m.k.), Piet", "Anna||; Els||; / kwik|||+; Piet||; "},
      {"Aanwezig: kwik, Anna, Els", "Anna||; Els||; / "},
  });
}

TEST(Nicknames, ThingsAreNobody) {
  expect_people({
      {"Aanwezig: hout, verf, spijkers", "/ "},
      {"Aanwezig: hout, verf, touw", "/ "},
      // Plurals, groups and functions beside a name.
      {"Aanwezig: tafels, stoelen, Bert, lampen", "Bert||; / "},
      {"Aanwezig: gasten, leden, Bert, bestuur", "Bert||; / "},
      // More in small letters than with a capital, and nothing that tells of persons; `2tal` is a number.
      {"Aanwezig: bier, taart, Bert, muziek", "Bert||; / "},
      {"Aanwezig: plank, kwast, Bert, emmer", "Bert||; / "},
      {"Aanwezig: m3rel, 2tal, tobi (vz), Bert", "m3rel||; tobi|vz|; Bert||; / "},
      {"Aanwezig: voorzitter, penningmeester, Bert, secretaris", "Bert|secretaris|; / "},
      // As many capitals as small letters: the words tell of the names before them.
      {"Aanwezig: Anna, techniek, Piet, bar", "Anna||techniek; Piet||bar; / "},
      // More than a word.
      {"Aanwezig: tobi, zweep, kwik en nog drie anderen, Bert", "Bert||; / "},
  });
}

TEST(Nicknames, Speak) {
  EXPECT_EQ(turns("m3rel: wie heeft de sleutel van de loods?\n\ntobi: die ligt bij de buren op de plank.\n\nBert: dan haal ik hem daar op."),
            "m3rel; tobi; Bert");
  // Who is not there, and a word that ends otherwise.
  EXPECT_EQ(turns("kwast: die ligt in de schuur achter de loods."), "(kwast: die ligt in de schuur achter de loods.)");
  EXPECT_EQ(turns("tobi, die ligt in de schuur achter de loods."), "(tobi, die ligt in de schuur achter de loods.)");
}

TEST(Nicknames, OwnTasks) {
  const Row rows[] = {
      {"Actie m3rel: sleutel halen.", "sleutel halen./m3rel"},
      {"Actie: tobi en zweep: kade vegen.", "kade vegen./tobi+zweep"},
      {"De kade wordt geveegd. (actie: zweep)", "De kade wordt geveegd./zweep"},
      {"Actielijst\n\n- tobi: sleutel halen\n- zweep: kade vegen", "sleutel halen/tobi; kade vegen/zweep"},
      // Below the name.
      {"Wij beginnen.\n\n## Actielijst\n\ntobi\n- sleutel halen\n- kade vegen\n\nzweep\n- hek verven", "sleutel halen/tobi; kade vegen/tobi; hek verven/zweep"},
      // Who is not there is none that is known.
      {"Actielijst\n\n- kwast: hek verven", "kwast: hek verven/"},
  };
  for (const Row& row : rows) EXPECT_EQ(to_do(row.text), row.read) << row.text;
}
