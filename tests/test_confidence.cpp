// How sure a value is, by what stands around it.

#include <gtest/gtest.h>

#include "read/person.hpp"
#include "resolve/confidence.hpp"

using namespace notulen;

namespace {

const Vocabulary& words() { return Vocabulary::built_in(); }

Person person(const std::string& name, const char* role = nullptr) {
  Person out;
  out.name = name;
  out.parts = name_parts(name, false, words());
  if (role != nullptr) out.role = role;
  out.confidence = 0.9;
  return out;
}

Document with_people(const std::vector<std::string>& present, const std::vector<std::string>& absent = {}) {
  Document out;
  for (const std::string& name : present) out.attendees.push_back(person(name));
  for (const std::string& name : absent) out.apologies.push_back(person(name));
  weigh_confidence(out, words());
  return out;
}

AgendaItem item(const std::string& title, double reading = 0.95) {
  AgendaItem out;
  out.title = title;
  out.number = "1";
  out.content.emplace_back();
  out.confidence = reading;
  return out;
}

Document with_items(const std::vector<AgendaItem>& items) {
  Document out;
  out.agenda_items = items;
  weigh_confidence(out, words());
  return out;
}

}  // namespace

TEST(Confidence, PersonsWhoLookLikeTheirNeighbours) {
  const auto sure = with_people({"Femke Oord", "Bram Zand", "A.B. van der Mol", "Mila Vonk-Bos"});
  for (const Person& one : sure.attendees) EXPECT_GE(one.confidence, 0.9) << one.name;
  const auto capitals = with_people({"Femke OORD", "Bram ZAND", "Mila DE SMET"});
  for (const Person& one : capitals.attendees) EXPECT_GE(one.confidence, 0.9) << one.name;
  const auto codes = with_people({"FO", "JdV", "MvdB", "BZ"});
  for (const Person& one : codes.attendees) EXPECT_GE(one.confidence, 0.85) << one.name;
  const auto first_names = with_people({"Femke", "Bram", "Mila"});
  for (const Person& one : first_names.attendees) EXPECT_GE(one.confidence, 0.9) << one.name;
}

TEST(Confidence, PersonsWhoDoNot) {
  for (const char* odd : {"Naam Functie", "Stemmen", "Zand vakantie", "volmacht aan Zand", "ZVB", "Bureau Zaalverhuur Groot Oord Noord",
                          "BramZand", "B. Zand VVD", "B. Zand PvdA"}) {
    const auto document = with_people({"Femke Oord", "Bram Zand", odd, "A.B. van der Mol", "Mila Vonk-Bos"});
    EXPECT_LT(document.attendees[2].confidence, 0.75) << odd;
    // One bad entry makes the whole list a little less sure.
    EXPECT_LT(document.attendees[0].confidence, with_people({"Femke Oord", "Bram Zand", "A.B. van der Mol", "Mila Vonk-Bos"}).attendees[0].confidence) << odd;
  }
}

TEST(Confidence, PersonsPresentAndAbsent) {
  const auto document = with_people({"Femke Oord", "Bram Zand", "Mila Bos"}, {"Bram Zand"});
  EXPECT_LT(document.attendees[1].confidence, document.attendees[0].confidence);
  // Many more absent than there.
  EXPECT_LT(with_people({"Femke Oord"}, {"Bram Zand", "Mila Bos", "Joost Vink", "Lode Kade", "Els Mol", "Anna Dam"}).apologies[0].confidence, 0.75);
  EXPECT_GE(with_people({"Femke Oord"}, {"Bram Zand", "Mila Bos"}).apologies[0].confidence, 0.9);
}

TEST(Confidence, ARoleOrABodySpeaksForAPerson) {
  Document document;
  document.attendees = {person("Femke"), person("Bram", "voorzitter"), person("Mila Bos"), person("Joost Vink")};
  weigh_confidence(document, words());
  EXPECT_GT(document.attendees[1].confidence, document.attendees[0].confidence);
}

TEST(Confidence, Items) {
  const auto sure = with_items({item("Opening"), item("Hek"), item("Kas"), item("Rondvraag"), item("Sluiting")});
  for (const AgendaItem& one : sure.agenda_items) EXPECT_GE(one.confidence, 0.9) << *one.title;
  AgendaItem empty = item("Hek");
  empty.content.clear();
  AgendaItem below = item("Hek");
  below.items.push_back(item("Poort"));
  below.items[0].number.reset();
  const AgendaItem odd[] = {item("Het hek is na de storm weer opgebouwd."), item("Datum: 4 mei"), empty, item("Hek", 0.6), item("Nieuw hek Besluit"), item("Hek -"), item("A- Hek"), item("")};
  for (const AgendaItem& one : odd) {
    const auto document = with_items({item("Opening"), one, item("Kas"), item("Rondvraag"), item("Sluiting")});
    EXPECT_LT(document.agenda_items[1].confidence, 0.9) << *one.title;
  }
  // A sub-item whose number does not tell that it is one.
  const auto nested = with_items({item("Opening"), below, item("Kas"), item("Rondvraag"), item("Sluiting")});
  EXPECT_LT(nested.agenda_items[1].items[0].confidence, nested.agenda_items[1].confidence);
  // No heading that minutes are known to have: a numbered list may be anything.
  for (const AgendaItem& one : with_items({item("Zaag"), item("Hamer"), item("Beitel")}).agenda_items) EXPECT_LT(one.confidence, 0.9);
}

TEST(Confidence, DecisionsAndFollowUps) {
  Document document;
  const auto decide = [&](const char* text, double reading) {
    Decision one;
    one.text = text;
    one.agenda_item = "item-1";
    one.confidence = reading;
    document.decisions.push_back(one);
  };
  decide("Het bestuur besluit het hek te verven.", 0.9);
  decide("18) wordt dit zonder meer aangenomen.", 0.9);
  decide("Aldus besloten.", 0.9);
  decide("Het hek wordt geverfd. De kas blijft dicht en", 0.9);
  decide("Het bestuur heeft het hek laten verven.", 0.75);
  const auto act = [&](const char* text, const char* owner) {
    FollowUp one;
    one.text = text;
    one.agenda_item = "item-1";
    if (owner != nullptr) {
      one.owners = {owner};
      one.owner_ids = {"person-1"};
    }
    one.confidence = 0.9;
    document.follow_ups.push_back(one);
  };
  act("Verf kopen voor het nieuwe hek", "Femke");
  act("Wie", nullptr);
  weigh_confidence(document, words());
  EXPECT_GE(document.decisions[0].confidence, 0.9);
  for (std::size_t i = 1; i < document.decisions.size(); ++i) EXPECT_LT(document.decisions[i].confidence, 0.9) << document.decisions[i].text;
  EXPECT_GE(document.follow_ups[0].confidence, 0.9);
  EXPECT_LT(document.follow_ups[1].confidence, 0.75);
}

TEST(Confidence, AlwaysBetweenNothingAndCertainty) {
  Document document;
  document.attendees = {person(""), person("é"), person("Naam Naam Naam Naam Naam naam")};
  document.agenda_items = {AgendaItem{}};
  document.agenda_items[0].confidence = 0.6;
  weigh_confidence(document, words());
  for (const Person& one : document.attendees) EXPECT_TRUE(one.confidence > 0 && one.confidence < 1) << one.name;
  EXPECT_TRUE(document.agenda_items[0].confidence > 0 && document.agenda_items[0].confidence < 1);
  Document nothing;
  weigh_confidence(nothing, words());
  EXPECT_TRUE(nothing.attendees.empty());
}
