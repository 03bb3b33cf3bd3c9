#include <gtest/gtest.h>

#include "output/harmless.hpp"
#include "output/outline_text.hpp"

using notulen::harmless;

TEST(Harmless, ControlsAreWrittenOutAndTextIsLeftAlone) {
  struct Row {
    std::string_view text, want;
  };
  const Row rows[] = {{"Café – ’t Hof €", "Café – ’t Hof €"},
                      {"\x1b[31mrood", "\\x1b[31mrood"},
                      {"a\nb\tc\x7f", "a\\x0ab\\x09c\\x7f"},
                      {"\xC2\x9B"
                       "31m",
                       "\\x9b31m"},
                      {"\xC2\xA0", "\xC2\xA0"},
                      {"\xE2\x80\xAEom", "\\u202eom"},
                      {"\xE2\x81\xA6om", "\\u2066om"},
                      {"\xE2\x80\xA8", "\\u2028"},
                      {"\xE2\x80", "\xE2\x80"},
                      {"", ""}};
  for (const Row& row : rows) EXPECT_EQ(harmless(row.text), row.want);
}

namespace {

notulen::Document small_document() {
  notulen::Document document;
  document.meeting.title = "Verslag van de tuinraad\x1b[5m";
  document.meeting.date = "2021-03-09";
  notulen::Person person;
  person.name = "Femke Oord";
  person.role = "voorzitter";
  person.confidence = 0.4;
  person.source.line = 3;
  document.attendees.push_back(person);
  notulen::AgendaItem item, below;
  item.id = "item-1";
  item.number = "1";
  item.title = "Hekken";
  item.confidence = 0.9;
  below.id = "item-1a";
  below.number = "1a";
  below.title = "Verf";
  below.confidence = 0.5;
  item.items.push_back(below);
  document.agenda_items.push_back(item);
  notulen::FollowUp open, closed;
  open.text = "Verf halen";
  open.owners = {"Femke"};
  open.agenda_item = "item-1a";
  open.confidence = closed.confidence = 1;
  closed.text = "Kwasten wassen";
  closed.done = true;
  document.follow_ups = {open, closed};
  return document;
}

}  // namespace

TEST(OutlineText, NestsItemsAndLeavesOutWhatIsDone) {
  EXPECT_EQ(notulen::outline_text(small_document(), false),
            "Verslag van de tuinraad\\x1b[5m\n2021-03-09\n\nAanwezig\n  Femke Oord (voorzitter)\n\nAgenda\n"
            "  1. Hekken\n     1a. Verf\n        > Verf halen (Femke)\n");
}

TEST(OutlineText, BreaksBetweenWordsAndHangs) {
  notulen::Document document;
  document.meeting.title = "Tuin";
  document.decisions.push_back({});
  const struct {
    std::string text;
    std::size_t width;
    const char* want;
  } rows[] = {{"een hek van beukenhout langs de sloot", 30, "  = een hek van beukenhout\n      langs de sloot\n"},
              {"ééééééé ééééééééé ééééééééé ééé", 31, "  = ééééééé ééééééééé ééééééééé\n      ééé\n"},
              {"eenhekvanbeukenhoutlangsdesloot", 30, "  =\n      eenhekvanbeukenhoutlangs\n      desloot\n"},
              {"een hek van beukenhout langs de sloot", 22, "  = een hek van beukenhout langs de sloot\n"},
              {"een hek van beukenhout langs de sloot", 0, "  = een hek van beukenhout langs de sloot\n"}};
  for (const auto& row : rows) {
    document.decisions[0].text = row.text;
    const std::string all = notulen::outline_text(document, false, row.width);
    EXPECT_EQ(all.substr(all.find("(>)\n") + 4), row.want) << row.width;
  }
}

TEST(OutlineText, WhatIsNotWrittenIsNotMadeUp) {
  notulen::Document document;
  document.document.file = "tuin.txt";
  document.meeting.end_time = "21:15";
  document.meeting.next.emplace().text = "na de oogst";
  document.agenda_items.resize(3);
  document.agenda_items[0].number = "1";
  document.agenda_items[1].number = "2";
  notulen::Block block;
  block.text = "Het hek langs de sloot is rot, en de planken van de brug zijn het ook.";
  document.agenda_items[1].content.push_back(block);
  EXPECT_EQ(notulen::outline_text(document, false),
            "tuin.txt\ntot 21:15\n\nAgenda\n  1.\n"
            "  2. Het hek langs de sloot is rot, en de planken van de brug zij…\n  …\n\nVolgende vergadering\n  na de oogst\n");
}

TEST(OutlineText, ColourIsOursAlone) {
  const std::string text = notulen::outline_text(small_document(), true);
  EXPECT_NE(text.find("\x1b[1mVerslag"), std::string::npos);
  EXPECT_EQ(text.find("\x1b[5m"), std::string::npos);
}

TEST(ReviewText, ListsWhatLiesBelow) {
  EXPECT_EQ(notulen::review_text(small_document(), 0.6, "a\nb.txt"),
            "a\\x0ab.txt:3: 0.40 attendee: Femke Oord\na\\x0ab.txt:0: 0.50 agenda item: 1a. Verf\n");
  EXPECT_EQ(notulen::review_text(small_document(), 0.4, "a"), "");
}
