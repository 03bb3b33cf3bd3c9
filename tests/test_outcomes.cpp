#include <gtest/gtest.h>


#include "notulen.hpp"
#include "sections/outcomes.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

// Minutes made by hand: one item, and lines under it.
class Minutes {
 public:
  Minutes& item(const std::string& title, const std::string& rest = "") {
    OutlineItem item;
    item.segment = segments_.size();
    item.title = Text(title, 0);
    if (!rest.empty()) item.rest = add_text(rest);
    outline_.items.push_back(item);
    add(title, {Part::item, true, false, static_cast<int>(outline_.items.size()) - 1}, true);
    return *this;
  }
  Minutes& heading(const std::string& title, Part part) { return add(title, {part, true, false, -1}, true); }
  // A paragraph of its own.
  Minutes& line(const std::string& text) { return add(text, here(), true); }
  // A line right below the one before.
  Minutes& below(const std::string& text) { return add(text, here(), false); }
  Minutes& bullet(const std::string& text, std::optional<bool> check = std::nullopt) {
    add(text, here(), false);
    segments_.back().bullet = "-";
    segments_.back().depth = 1;
    segments_.back().check = check;
    if (check.value_or(false)) segments_.back().tick = "x";
    return *this;
  }
  Minutes& table(const std::vector<std::vector<std::string>>& rows) {
    add("", here(), true);
    segments_.back().header = true;
    for (const auto& row : rows) {
      segments_.back().rows.emplace_back();
      for (const std::string& cell : row) segments_.back().rows.back().push_back(add_text(cell));
    }
    return *this;
  }

  [[nodiscard]] Outcomes read() const {
    return read_outcomes({decoded_, segments_, outline_, Vocabulary::built_in()}, "2024-03-01");
  }

  // `text @item` of every decision, a line each.
  [[nodiscard]] std::string decisions() const {
    std::string out;
    for (const Decision& d : read().decisions) out += d.text + " @" + d.agenda_item.value_or("-") + "\n";
    return out;
  }
  // `type number|text|owners|status @item` of every follow-up.
  [[nodiscard]] std::string follow_ups() const {
    std::string out;
    for (const FollowUp& f : read().follow_ups) {
      out += f.type == FollowUpType::action ? "action " : f.type == FollowUpType::agenda ? "agenda " : "commitment ";
      out += f.number.value_or("") + "|" + f.text + "|";
      for (std::size_t i = 0; i < f.owners.size(); ++i) out += (i > 0 ? "+" : "") + f.owners[i];
      out += "|" + f.status.value_or("") + " @" + f.agenda_item.value_or("-") + "\n";
    }
    return out;
  }

 private:
  Decoded decoded_;
  std::vector<Segment> segments_;
  Outline outline_;

  Text add_text(const std::string& text) {
    const std::size_t at = decoded_.text.size();
    decoded_.text += text + "\n";
    return {text, at};
  }
  Place here() const {
    Place place = outline_.places.empty() ? Place{Part::aside, false, false, -1} : outline_.places.back();
    place.heading = false;
    return place;
  }
  Minutes& add(const std::string& text, Place place, bool blank_before) {
    Segment segment;
    segment.text = add_text(text);
    segment.source = segment.text.spans();
    segment.line = segment.end_line = segments_.size() + 1;
    segment.blank_before = blank_before;
    if (blank_before && !segments_.empty()) segments_.back().blank_after = true;
    segments_.push_back(segment);
    outline_.places.push_back(place);
    return *this;
  }
};

}  // namespace

TEST(Outcomes, AHeadingBlockIsNoListOfDecisions) {
  EXPECT_EQ(Minutes()
                .heading("Besluitenlijst", Part::decisions)
                .line("Zaal: de loods")
                .item("De kade")
                .line("De kade wordt vastgesteld.")
                .decisions(),
            "De kade wordt vastgesteld. @0\n");
}

TEST(Outcomes, LabelsWithOwners) {
  EXPECT_EQ(Minutes().item("Het hek").line("Actie voor het bestuur: de kas tellen.").follow_ups(),
            "action |de kas tellen.|bestuur| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie: Kee, Bram: bellen met de smid").follow_ups(),
            "action |bellen met de smid|Kee+Bram| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie: Kee schildert.").follow_ups(), "action |Kee schildert.|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").bullet("Folder maken - actie Kee").follow_ups(), "action |Folder maken|Kee| @0\n");
}

TEST(Outcomes, DeadlinesThatStandApartAreTakenOff) {
  EXPECT_EQ(Minutes().item("Het hek").line("Actie: Kee koopt verf, vóór 15 oktober.").follow_ups(), "action |Kee koopt verf|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie Kee: smid bellen (gedaan)").follow_ups(), "action |smid bellen|Kee|gedaan @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie Kee: smid bellen (de beste)").follow_ups(), "action |smid bellen (de beste)|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie Kee: smid bellen (vóór de zomer!)").follow_ups(), "action |smid bellen|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Actiepunten").bullet("smid bellen, uiterlijk 1 juni").follow_ups(), "action |smid bellen|| @0\n");
  // A short line with its day is no list of that day.
  EXPECT_EQ(Minutes().item("Het hek").line("Actie: smid bellen (Kee, voor 1 juni)").follow_ups(), "action |smid bellen|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie: smid bellen voor 1 juni").follow_ups(), "action |smid bellen voor 1 juni|| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actielijst: 1 juni").follow_ups(), "");
  // A sentence that is marked keeps what it says; so does one whose deadline is part of it.
  EXPECT_EQ(Minutes().item("Het hek").line("Kee koopt verf, voor 1 mei. (actie Kee)").follow_ups(),
            "action |Kee koopt verf, voor 1 mei.|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie Kee: verf kopen vóór 1 juli").follow_ups(), "action |verf kopen vóór 1 juli|Kee| @0\n");
}

TEST(Outcomes, CellsOfATableOneALine) {
  Minutes minutes;
  minutes.heading("Actielijst", Part::actions);
  for (const char* cell : {"Wat", "Wie", "Wanneer", "hek verven", "Kee", "1 mei", "kade vegen", "Ada, Bram", "z.s.m."})
    minutes.below(cell);
  EXPECT_EQ(minutes.follow_ups(), "action |hek verven|Kee| @-\naction |kade vegen|Ada+Bram| @-\n");
  // Under an item, blank lines between the cells: a line right below another goes on in its cell; `OK` decides nothing.
  const std::string text = "Verslag kade 3 maart 2015\n\n1.\n\nOpening\n\nWij beginnen.\n\n2.\n\nActies\n\nActie\n\nWie\n\nTegen\n\nStand\n\nhek verven in\nhet groen\n\nKee\n\n1 mei\n\nOK\n\n"
                           "kade vegen\n\nAda\n\nQ3\n\nlopende\n\n3.\n\nSluiting\n\nWij eindigen.\n";
  const Document whole = parse(text, {}).documents.at(0);
  ASSERT_EQ(whole.follow_ups.size(), 2u);
  EXPECT_EQ(whole.follow_ups[0].text, "hek verven in het groen");
  EXPECT_EQ(whole.follow_ups[0].status, "OK");
  EXPECT_EQ(whole.follow_ups[1].owners, std::vector<std::string>{"Ada"});
  EXPECT_TRUE(whole.decisions.empty());
  // Two words that are heads of columns too make no table.
  Minutes talk;
  talk.item("Het hek");
  for (const char* line : {"Actie", "Wie", "Kee verft het hek.", "Ada veegt de kade."}) talk.line(line);
  EXPECT_EQ(talk.follow_ups().find("Kee verft het hek"), std::string::npos);
}

TEST(Outcomes, ColumnsOfATableOneAfterAnother) {
  Minutes minutes;
  minutes.heading("Actielijst", Part::actions);
  for (const char* cell : {"|Nr", "41", "47", "|Omschrijving", "hek verven", "kade vegen", "|Wie", "Kee", "Ada, Bram"})
    *cell == '|' ? minutes.line(cell + 1) : minutes.below(cell);
  EXPECT_EQ(minutes.follow_ups(), "action 41|hek verven|Kee| @-\naction 47|kade vegen|Ada+Bram| @-\n");
}

TEST(Outcomes, ArrowsMarkActions) {
  EXPECT_EQ(Minutes().item("Het hek").line("→ Kee: verf kopen").follow_ups(), "action |verf kopen|Kee| @0\n");
  // An arrow before a sentence that bears a mark is its decoration.
  EXPECT_EQ(Minutes().item("Het hek").line("=> Kee koopt verf (actie)").follow_ups(), "action |Kee koopt verf|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Aktie: verf kopen - Kee").follow_ups(), "action |verf kopen|Kee| @0\n");
}

TEST(Outcomes, Resolutions) {
  EXPECT_EQ(Minutes()
                .item("De kade")
                .line("BESLUIT: eenparig")
                .line("Art. 1: De kade wordt verkocht.")
                .line("Art. 2: De smid krijgt een afschrift.")
                .line("4 stemmen voor, 3 onthoudingen")
                .decisions(),
            "Art. 1: De kade wordt verkocht. Art. 2: De smid krijgt een afschrift. @0\n");
  // An article that is talked about decides nothing.
  EXPECT_EQ(Minutes().item("Statuten").line("Artikel 5: Pels vindt de termijn kort.").decisions(), "");
}

TEST(Outcomes, VoteLinesBelowADecision) {
  const Minutes minutes =
      Minutes().item("De kade").line("De raad keurt de huur goed.").line("Stemming").below("Unaniem aangenomen.");
  EXPECT_EQ(minutes.decisions(), "De raad keurt de huur goed. @0\n");
  EXPECT_EQ(minutes.read().decisions[0].result, "aangenomen");
  EXPECT_EQ(Minutes().item("De kade").line("De raad keurt de huur goed.").line("Met algemene stemmen").decisions(),
            "De raad keurt de huur goed. @0\n");
}

TEST(Outcomes, LabelsOfListEntriesReachToTheNext) {
  EXPECT_EQ(Minutes().item("De kade").bullet("Besluit: wit").bullet("Besluit - hout").bullet("nog iets").decisions(),
            "wit @0\nhout @0\n");
}

TEST(Outcomes, CodedDecisions) {
  EXPECT_EQ(Minutes().item("De kade").line("B2020-10 De kade wordt wit.").below("Pels geeft uitleg.").decisions(),
            "De kade wordt wit. @0\n");
  EXPECT_EQ(Minutes().heading("Besluiten", Part::decisions).line("B1. Een witte kade").decisions(), "Een witte kade @-\n");
}

TEST(Outcomes, SoDecidedSpeaksOfTheSentenceBefore) {
  EXPECT_EQ(Minutes().item("De kade").line("De kade gaat dicht. Aldus besloten.").decisions(),
            "De kade gaat dicht. Aldus besloten. @0\n");
}

TEST(Outcomes, AMotionIsToldAsOne) {
  EXPECT_EQ(Minutes().item("De kade").line("Amendement 3 (Pels) - bankjes. Voor 14, tegen 26. Verworpen.").decisions(),
            "Amendement 3 (Pels) - bankjes. Voor 14, tegen 26. Verworpen. @0\n");
}

TEST(Outcomes, MotionsUnderAnItem) {
  EXPECT_EQ(Minutes()
                .item("De kade")
                .line("7.1 Motie Groene kade (Pels)")
                .below("Verworpen.")
                .line("7.2 Motie Rode kade (Blokker)")
                .line("Motie Gele kade (Zaagmans)")
                .below("Ingetrokken.")
                .decisions(),
            "7.1 Motie Groene kade (Pels) Verworpen. @0\n7.2 Motie Rode kade (Blokker) @0\n");
}

TEST(Outcomes, TablesOfDecisions) {
  EXPECT_EQ(Minutes()
                .item("Lijst")
                .table({{"Nr", "Besluit", "Datum"}, {"1", "Witte kade", "3 mei"}, {"2", "Aangehouden", "3 mei"}})
                .decisions(),
            "Witte kade @0\n");
  EXPECT_EQ(Minutes().item("Lijst").table({{"Nr", "Status", "Datum"}, {"1", "Loopt", "3 mei"}}).decisions(), "");
  // Of a motion the whole row tells.
  EXPECT_EQ(Minutes().item("Lijst").table({{"Motie", "Onderwerp", "Indieners", "Voor", "Tegen", "Uitslag"}, {"M2", "Witte kade", "Kadebelang", "4", "6", "verworpen"}}).decisions(),
            "M2 Witte kade Kadebelang 4 6 verworpen @0\n");
  EXPECT_EQ(Minutes().item("Lijst").table({{"Nr", "Onderwerp", "Besluit"}, {"2", "Witte kade", "akkoord"}}).decisions(), "Witte kade akkoord @0\n");
}

TEST(Outcomes, LabelsInsideALabelledParagraph) {
  EXPECT_EQ(Minutes()
                .item("De kade")
                .line("Besluit: de kade wordt geschuurd")
                .below("en daarna geverfd.")
                .below("Noot: de verf is op.")
                .below("Stemverklaring: Pels is tegen.")
                .decisions(),
            "de kade wordt geschuurd en daarna geverfd. @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Akkoord").line("Bram vertelt over de verf.").decisions(), "Akkoord @0\n");
  EXPECT_EQ(Minutes().item("Het hek").bullet("Beslissing").bullet("Ondertekening").decisions(), "");
}

TEST(Outcomes, SentencesDecide) {
  EXPECT_EQ(Minutes()
                .item("Verslag", "Het verslag wordt vastgesteld.")
                .item("Haven")
                .line("De kade is nat. Besloten wordt te dweilen. Daarna is er koffie.")
                .decisions(),
            "Het verslag wordt vastgesteld. @0\nBesloten wordt te dweilen. @1\n");
  EXPECT_EQ(Minutes().item("Haven").line("De kade is nat.").line("Wordt het plan vastgesteld?").decisions(), "");
  EXPECT_EQ(Minutes().line("De notulen worden goedgekeurd.").decisions(), "De notulen worden goedgekeurd. @-\n");
}

TEST(Outcomes, LabelsReachToTheBlankLine) {
  EXPECT_EQ(Minutes()
                .item("Haven")
                .line("Besluit: de kade gaat dicht.")
                .below("Het hek komt in mei.")
                .line("Rondvraag was er niet.")
                .decisions(),
            "de kade gaat dicht. Het hek komt in mei. @0\n");
  EXPECT_EQ(Minutes()
                .item("Haven")
                .line("BESLUIT:")
                .line("De raad besluit:")
                .line("1. het hek te kopen;")
                .below("2. de kade te sluiten.")
                .line("Er is koffie.")
                .decisions(),
            "De raad besluit: het hek te kopen; de kade te sluiten. @0\n");
  // It ends at the next item.
  EXPECT_EQ(Minutes().item("Haven").line("Besluit:").item("Rondvraag").line("Niets.").decisions(), "");
}

TEST(Outcomes, AColonTakesItsListAlong) {
  EXPECT_EQ(Minutes()
                .item("Haven")
                .line("We hebben afgesproken:")
                .bullet("op tijd komen")
                .bullet("de kade vegen")
                .line("Dat was het.")
                .decisions(),
            "We hebben afgesproken: op tijd komen de kade vegen @0\n");
}

TEST(Outcomes, TurnsOfSpeech) {
  EXPECT_EQ(Minutes().item("Haven").line("Voorzitter: Dan is het verslag goedgekeurd.").decisions(),
            "Dan is het verslag goedgekeurd. @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Bram Pels: Wij hebben gekozen voor een hek.").decisions(), "");
}

TEST(Outcomes, MarksAndTables) {
  EXPECT_EQ(Minutes().item("Haven").line("De kade blijft open (besluit). Er is koffie.").decisions(),
            "De kade blijft open @0\n");
  EXPECT_EQ(Minutes()
                .item("Stukken")
                .table({{"Onderwerp", "Besluit"}, {"Brief van Pels", "Akkoord"}, {"Folder", ""}})
                .decisions(),
            "Brief van Pels Akkoord @0\n");
  EXPECT_EQ(Minutes().heading("Besluitenlijst", Part::decisions).line("1. De kade blijft open.").decisions(),
            "De kade blijft open. @-\n");
}

TEST(Outcomes, VotesAndSources) {
  const Outcomes outcomes =
      Minutes().item("Haven").line("Er is koffie. De motie wordt met 7 tegen 2 stemmen aangenomen.").read();
  ASSERT_EQ(outcomes.decisions.size(), 1u);
  const Decision& decision = outcomes.decisions.front();
  EXPECT_EQ(decision.result, "aangenomen");
  ASSERT_TRUE(decision.vote);
  EXPECT_EQ(decision.vote->votes_for, 7);
  EXPECT_EQ(decision.vote->votes_against, 2);
  EXPECT_EQ(decision.source.line, 2u);
  EXPECT_EQ(decision.source.spans, (Spans{{20, 68}}));
  EXPECT_EQ(outcomes.decision_segments, (std::vector<std::size_t>{1}));
}

TEST(Outcomes, VotesInTheSentenceBefore) {
  const Outcomes told = Minutes().item("Haven").line("Bij handopsteken zijn er 17 voor en 5 tegen. Het voorstel is aangenomen.").read();
  ASSERT_EQ(told.decisions.size(), 1u);
  ASSERT_TRUE(told.decisions[0].vote);
  EXPECT_EQ(told.decisions[0].vote->votes_for, 17);
  EXPECT_EQ(told.decisions[0].vote->votes_against, 5);
  const Outcomes silent = Minutes().item("Haven").line("Er zijn 17 voor de boot. Het voorstel is aangenomen.").read();
  ASSERT_EQ(silent.decisions.size(), 1u);
  EXPECT_FALSE(silent.decisions[0].vote);
  // Below the articles that were put to the vote.
  EXPECT_EQ(Minutes().item("Haven").line("Artikel 1: Het hek wordt goedgekeurd.").below("Artikel 2: De kade wordt verkocht.").line("Eenparig goedgekeurd.").decisions(),
            "Artikel 1: Het hek wordt goedgekeurd. Artikel 2: De kade wordt verkocht. @0\n");
}

TEST(Outcomes, VotesBelowADecision) {
  const Outcomes outcomes = Minutes()
                                .item("Haven")
                                .line("De raad keurt het plan goed.")
                                .line("Voorstanders: Bram Pels, Kee Blok")
                                .below("Tegenstanders: Ada Wit")
                                .below("Resultaat: met eenparigheid van stemmen")
                                .read();
  ASSERT_EQ(outcomes.decisions.size(), 1u);
  ASSERT_TRUE(outcomes.decisions[0].vote);
  EXPECT_EQ(outcomes.decisions[0].vote->voters_for, (std::vector<std::string>{"Bram Pels", "Kee Blok"}));
  EXPECT_EQ(outcomes.decisions[0].vote->voters_against, std::vector<std::string>{"Ada Wit"});
  EXPECT_EQ(outcomes.decisions[0].result, "met eenparigheid van stemmen");
}

TEST(Outcomes, Deadlines) {
  const Outcomes outcomes =
      Minutes()
          .heading("Acties", Part::actions)
          .table({{"Wat", "Wie", "Deadline"}, {"Hek", "Kee", "1 mei"}, {"Voor 3 april vegen", "Ada", ""}})
          .read();
  ASSERT_EQ(outcomes.follow_ups.size(), 2u);
  EXPECT_EQ(outcomes.follow_ups[0].due, "2024-05-01");
  EXPECT_EQ(outcomes.follow_ups[0].due_text, "1 mei");
  EXPECT_EQ(outcomes.follow_ups[1].due, "2024-04-03");
  EXPECT_EQ(outcomes.follow_ups[1].due_text, "Voor 3 april");
}

TEST(Outcomes, ADeadlineAtTheEndOfAnEntryStandsApart) {
  const Outcomes outcomes = Minutes()
                                .heading("Acties", Part::actions)
                                .bullet("Kee — hek verven — vóór 20 maart")
                                .bullet("Ada: voor 1 mei de kade vegen")
                                .read();
  ASSERT_EQ(outcomes.follow_ups.size(), 2u);
  EXPECT_EQ(outcomes.follow_ups[0].text, "hek verven");
  EXPECT_EQ(outcomes.follow_ups[0].due, "2024-03-20");
  EXPECT_EQ(outcomes.follow_ups[1].text, "voor 1 mei de kade vegen");
  EXPECT_EQ(outcomes.follow_ups[1].due, "2024-05-01");
}

TEST(Outcomes, PointsAnnouncedInAnItem) {
  EXPECT_EQ(Minutes()
                .item("Sluiting")
                .line("Punten voor een volgend overleg:")
                .line("1. Het hek")
                .line("2. De kade (Kee Blok – Haven)")
                .follow_ups(),
            "agenda 1|Het hek|| @-\nagenda 2|De kade|Kee Blok| @-\n");
  EXPECT_EQ(Minutes().item("Sluiting").line("Volgende keer: maandag 3 mei, 20 uur.").follow_ups(), "");
  EXPECT_EQ(Minutes().item("Sluiting").line("Volgende keer: eerste dinsdag van november.").follow_ups(), "");
  EXPECT_EQ(Minutes().item("Sluiting").line("Volgende keer: maandag 3 mei. Punten die dan terugkomen:").bullet("Het hek").follow_ups(), "agenda |Het hek|| @-\n");
  EXPECT_EQ(Minutes().item("Sluiting").line("Er was veel te doen. Punten die dan terugkomen:").bullet("Het hek").follow_ups(), "");
}

TEST(Outcomes, MarkedSentences) {
  EXPECT_EQ(Minutes().item("Haven").line("De kade is nat. Er komt een hek (actie Bram/Kee).").follow_ups(),
            "action |Er komt een hek.|Bram+Kee| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Er komt een hek. (Actie Bram)").follow_ups(),
            "action |Er komt een hek.|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Haven").bullet("Er komt een hek. De verf volgt (actie Bram)").follow_ups(),
            "action |Er komt een hek. De verf volgt|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("De kade is nat. Actie Bram: dweilen.").follow_ups(),
            "action |dweilen.|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Bram zal dweilen. Actie Bram.").follow_ups(),
            "action |Bram zal dweilen.|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Bram zal dweilen.").line("Actie: Bram").follow_ups(),
            "action |Bram zal dweilen.|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Actiepunt 31: Bram stuurt de lijst rond.").follow_ups(),
            "action 31|Bram stuurt de lijst rond.|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("<actiepunt Kee> De lijst gaat rond. Er is koffie.").follow_ups(),
            "action |De lijst gaat rond.|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Wethouder Pels zegt een brief toe.").follow_ups(),
            "commitment |Wethouder Pels zegt een brief toe.|Wethouder Pels| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Volgende keer: de kleur van het hek.").follow_ups(),
            "agenda |de kleur van het hek.|| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Bram zal dweilen.").line("De reactie (zie actielijst) volgt.").follow_ups(),
            "");
}

TEST(Outcomes, SeveralMarksInAParagraph) {
  EXPECT_EQ(Minutes().item("Het hek").line("Er komt post. Actie: Kee belt de smid. Actie: Bram verft het hek.").follow_ups(),
            "action |Kee belt de smid.|Kee| @0\naction |Bram verft het hek.|Bram| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Actie: de penningmeester past de lijst aan. Deadline: 3 mei 2024.").follow_ups(),
            "action |de penningmeester past de lijst aan.|penningmeester| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Brief aan de smid. ACTIE: dhr. Bol, vóór 14/3").follow_ups(), "action |Brief aan de smid.|dhr. Bol| @0\n");
  EXPECT_EQ(Minutes().item("Het hek").line("Wethouder Pels: dat zeg ik toe voor april.").follow_ups(),
            "commitment |Wethouder Pels: dat zeg ik toe voor april.|Wethouder Pels| @0\n");
}

TEST(Outcomes, ListsOfActions) {
  EXPECT_EQ(Minutes()
                .heading("Actiepunten", Part::actions)
                .bullet("Bram — hek verven")
                .bullet("kade vegen (Kee)")
                .follow_ups(),
            "action |hek verven|Bram| @-\naction |kade vegen|Kee| @-\n");
  EXPECT_EQ(Minutes()
                .heading("Acties", Part::actions)
                .line("Bram:")
                .bullet("hek verven", false)
                .bullet("kade vegen", true)
                .follow_ups(),
            "action |hek verven|Bram| @-\naction |kade vegen|Bram|x @-\n");
  EXPECT_EQ(Minutes()
                .item("Actielijst")
                .line("De lijst is besproken.")
                .line("146 Blijft open. Bram is bezig.")
                .below("147 Afvoeren.")
                .follow_ups(),
            "action 146|Blijft open. Bram is bezig.||Blijft open @0\naction 147|Afvoeren.||Afvoeren @0\n");
  EXPECT_EQ(Minutes()
                .item("Haven")
                .line("Acties:")
                .bullet("hek verven")
                .item("Rondvraag")
                .bullet("er is koffie")
                .follow_ups(),
            "action |hek verven|| @0\n");
  EXPECT_EQ(Minutes().item("Acties voor de kade").bullet("in mei komt het hek").follow_ups(), "");
}

TEST(Outcomes, TablesOfActions) {
  EXPECT_EQ(Minutes()
                .heading("Actielijst", Part::actions)
                .table({{"Wie", "Nr.", "Actie", "Wanneer", "Status"},
                        {"Bram en Kee", "12", "Hek verven", "voor mei", "loopt"},
                        {"", "13", "Kade vegen", "", "X"}})
                .follow_ups(),
            "action 12|Hek verven|Bram+Kee|loopt @-\naction 13|Kade vegen||X @-\n");
  EXPECT_EQ(Minutes()
                .heading("Acties", Part::actions)
                .table({{"Wat", "Wie", "Deadline"}, {"Hek", "Iedereen", "2024-05-01"}})
                .follow_ups(),
            "action |Hek|Iedereen| @-\n");
  EXPECT_EQ(Minutes()
                .heading("Acties", Part::actions)
                .table({{"Actie", "Eigenaar", "Gereed"}, {"Hek", "Kee", "7-12-2024"}, {"Kade", "Ada", "ja"}})
                .follow_ups(),
            "action |Hek|Kee| @-\naction |Kade|Ada|ja @-\n");
  EXPECT_EQ(Minutes()
                .heading("Acties", Part::actions)
                .table({{"14-6", "hek verven", "Kee", "loopt"}, {"14-9", "kade vegen", "Ada", "15 mei"}})
                .follow_ups(),
            "action 14-6|hek verven|Kee|loopt @-\naction 14-9|kade vegen|Ada| @-\n");
  // One column for both; beside a column of states `doorlopend` is a moment.
  EXPECT_EQ(Minutes().heading("Acties", Part::actions).table({{"Nr", "Actie", "Wie", "Termijn / stand"}, {"W-1", "hek verven", "Kee", "december"}, {"W-2", "kade vegen", "Ada", "afgedaan"}}).follow_ups(),
            "action W-1|hek verven|Kee| @-\naction W-2|kade vegen|Ada|afgedaan @-\n");
  EXPECT_EQ(Minutes().heading("Acties", Part::actions).table({{"nr", "wie", "wat", "klaar", "stand"}, {"17", "Kee", "hek verven", "juli", "gereed"}, {"23", "Ada", "kade vegen", "doorlopend", "nieuw"}}).follow_ups(),
            "action 17|hek verven|Kee|gereed @-\naction 23|kade vegen|Ada|nieuw @-\n");
  // How long a point of an agenda takes is no deadline; a column of what was decided is no list of actions.
  EXPECT_EQ(Minutes().item("Besproken").table({{"Tijd", "Onderwerp", "Wie"}, {"5 min", "Hek", "Kee"}, {"20 min", "Kade", "Ada"}}).follow_ups(), "");
  EXPECT_EQ(Minutes().item("Besproken").table({{"Onderwerp", "Wie", "Wanneer"}, {"Hek", "Kee", "1 mei"}}).follow_ups(), "action |Hek|Kee| @-\n");
  EXPECT_EQ(Minutes().item("Besproken").table({{"Omschrijving", "Uitvoering", "Besluit"}, {"Hek verven", "Kee", "Goedgekeurd"}}).follow_ups(), "");
  // Promises have a list of their own; what stands behind the last item is a list of its own.
  EXPECT_EQ(Minutes().item("Toezeggingenlijst").table({{"Toezegging", "Wie"}, {"een brief", "Kee"}}).follow_ups(),
            "commitment |een brief|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Sluiting").table({{"Actie", "Wie"}, {"Hek", "Kee"}}).follow_ups(), "action |Hek|Kee| @-\n");
  EXPECT_EQ(Minutes().item("Haven").table({{"Kleur", "Prijs"}, {"rood", "3"}}).follow_ups(), "");
}

// What an entry begins with.
TEST(Outcomes, NumbersAndNamesInFront) {
  EXPECT_EQ(Minutes().item("Actielijst 8 juni").line("(1) Kee - hek verven. Gedaan").below("(2) Ada - kade vegen. Loopt").follow_ups(),
            "action 1|hek verven|Kee|Gedaan @0\naction 2|kade vegen|Ada|Loopt @0\n");
  EXPECT_EQ(Minutes().item("Actielijst").line("14 hek – gereed").below("17 kade – Kee – blijft staan").follow_ups(),
            "action 14|hek||gereed @0\naction 17|kade|Kee|blijft staan @0\n");
  EXPECT_EQ(Minutes().heading("Acties", Part::actions).bullet("2 stoelen kopen – Kee").follow_ups(), "action |2 stoelen kopen|Kee| @-\n");
  EXPECT_EQ(Minutes().item("Lijst").line("De actielijst wordt doorgelopen:").below("A21-17 (Kee) Hek verven: afgerond.").follow_ups(),
            "action A21-17|Hek verven|Kee|afgerond @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("A35 – Kee/Ada: het hek verven").follow_ups(), "action A35|het hek verven|Kee+Ada| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("A35 – dat papier is op.").follow_ups(), "");
  EXPECT_EQ(Minutes().heading("Acties", Part::actions).bullet("Bram/Kees brief aan de haven").follow_ups(), "action |brief aan de haven|Bram+Kees| @-\n");
  EXPECT_EQ(Minutes().heading("Acties", Part::actions).bullet("??: brief aan de haven").bullet("@Kees: hek verven").bullet("@kees: kade vegen").follow_ups(),
            "action |brief aan de haven|| @-\naction |hek verven|Kees| @-\naction |kade vegen|@kees| @-\n");
  // Who signs below the list does nothing of it.
  EXPECT_EQ(Minutes().heading("Toezeggingen", Part::actions).line("A. Pels, griffier").follow_ups(), "");
}

TEST(Outcomes, WhoPromises) {
  EXPECT_EQ(Minutes().item("Haven").line("Wethouder Pels (VVD): De kade is nat. Ik zeg toe dat het hek er voor mei staat.").follow_ups(),
            "commitment |Ik zeg toe dat het hek er voor mei staat.|Wethouder Pels| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Wethouder Pels deelt mee dat de kade nat is. Hij zegt toe de raad te informeren.").follow_ups(),
            "commitment |Hij zegt toe de raad te informeren.|Wethouder Pels| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Ik zeg toe dat het hek er staat.").follow_ups(), "commitment |Ik zeg toe dat het hek er staat.|| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Toegezegd wordt dat het hek er voor mei staat.").follow_ups(), "commitment |Toegezegd wordt dat het hek er voor mei staat.|| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Toezegging directeur bedrijfsvoering: er komt een hek.").follow_ups(), "commitment |er komt een hek.|directeur bedrijfsvoering| @0\n");
}

TEST(Outcomes, MarksThatSharedNoSentence) {
  // Where rows of a table ran together each mark closes its own.
  EXPECT_EQ(Minutes().item("Haven").line("Hek verven groen (actie: Kee) Kade vegen morgen (actie: Ada)").follow_ups(),
            "action |Hek verven groen|Kee| @0\naction |Kade vegen morgen|Ada| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Kee verft het hek (actie: Kee) en Ada helpt (actie: Ada).").follow_ups(),
            "action |Kee verft het hek en Ada helpt.|Kee| @0\naction |Kee verft het hek en Ada helpt.|Ada| @0\n");
  // A margin's mark behind a label.
  EXPECT_EQ(Minutes().item("Haven").line("Actie: het hek verven. (actie: Kee)").follow_ups(), "action |het hek verven.|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Wie heeft de sleutel? -> Kee").follow_ups(), "");
}

// A mark on a line of its own, what is to be done right below it.
TEST(Outcomes, BelowTheirMark) {
  EXPECT_EQ(Minutes().item("Haven").line("Actie").below("K. Vink belt de havenmeester.").follow_ups(), "action |K. Vink belt de havenmeester.|K. Vink| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Toezegging").below("Kee komt met een overzicht van de steigers.").follow_ups(),
            "commitment |Kee komt met een overzicht van de steigers.|Kee| @0\n");
  EXPECT_EQ(Minutes().item("Haven").line("Actie").line("Het is stil in de haven.").follow_ups(), "");
  EXPECT_EQ(Minutes().item("Haven").line("Kleur").below("Kee belt de havenmeester.").follow_ups(), "");
}

TEST(Outcomes, PointsForTheNextMeeting) {
  EXPECT_EQ(Minutes()
                .heading("Punten voor het volgende overleg", Part::next_agenda)
                .line("1. Het hek (Bram Pels – Haven)")
                .line("2. De kade – Kee")
                .line("3. De brug – dienst")
                .follow_ups(),
            "agenda 1|Het hek|Bram Pels| @-\nagenda 2|De kade|Kee| @-\nagenda 3|De brug|dienst| @-\n");
}

TEST(Outcomes, LinearInTheText) {
  for (const char* piece : {"hek (actie A) ", "Besluit: ja. ", "wordt vastgesteld; "}) {
    std::string text;
    while (text.size() < 60'000) text += piece;
    Minutes minutes;
    minutes.item("Haven").bullet(text).line(text);
    const auto start = cpu_time();
    EXPECT_GE(minutes.read().follow_ups.size() + minutes.read().decisions.size(), 1u) << piece;
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(10)) << piece;
  }
}
