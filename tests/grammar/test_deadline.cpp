#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/deadline.hpp"
#include "read/deadline.hpp"

using namespace notulen;

namespace {

std::string shown(const Deadline& d) {
  return d.due.value_or("-") + " " + d.from.value_or("-") + " " + d.until.value_or("-");
}

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST(DeadlineGrammar, MakesProgress) {
  EXPECT_EQ(tao::pegtl::analyze<grammar::deadline::moment>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<grammar::deadline::before>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<grammar::deadline::during>(), 0u);
}

// Counted from Wednesday 11 May 2016.
TEST(Deadlines, OfAColumn) {
  const Row rows[] = {
      {"1 juni", "2016-06-01 2016-06-01 2016-06-01"},
      {"voor 1 mei", "2017-05-01 2017-05-01 2017-05-01"},
      {"2016-10-04", "2016-10-04 2016-10-04 2016-10-04"},
      {"eind mei", "2016-05 2016-05-21 2016-05-31"},
      {"begin 2017", "2017 2017-01-01 2017-12-31"},
      {"april", "2017-04 2017-04-01 2017-04-30"},
      {"mei 2018", "2018-05 2018-05-01 2018-05-31"},
      {"week 21", "2016-W21 2016-05-23 2016-05-29"},
      {"week 3", "2017-W03 2017-01-16 2017-01-22"},
      {"Q3", "- 2016-07-01 2016-09-30"},
      {"vrijdag", "2016-05-13 2016-05-13 2016-05-13"},
      {"voor woensdag", "2016-05-18 2016-05-18 2016-05-18"},
      {"deze vrijdag", "2016-05-13 2016-05-13 2016-05-13"},
      {"aanstaande woensdag", "2016-05-18 2016-05-18 2016-05-18"},
      {"voor de 15e", "2016-05-15 2016-05-15 2016-05-15"},
      {"de 1ste", "2016-06-01 2016-06-01 2016-06-01"},
      {"de 31e", "2016-05-31 2016-05-31 2016-05-31"},
      {"de 45e", "- - -"},
      {"het 15e verslag", "- - -"},
      {"volgende week vrijdag", "2016-05-20 2016-05-20 2016-05-20"},
      {"volgende week", "2016-W20 2016-05-16 2016-05-22"},
      {"deze week", "2016-W19 2016-05-09 2016-05-15"},
      {"najaar 2016", "- - -"},
      {"volgende OV", "- - -"},
      {"deze maand", "2016-05 2016-05-01 2016-05-31"},
      {"komende maand", "2016-06 2016-06-01 2016-06-30"},
      {"morgen", "2016-05-12 2016-05-12 2016-05-12"},
      {"volgende vergadering", "- - -"},
      {"doorlopend", "- - -"},
      {"21/10", "2016-10-21 2016-10-21 2016-10-21"},
      {"vóór 14-10", "2016-10-14 2016-10-14 2016-10-14"},
      {"10-14 uur", "- - -"},
      {"voor 1/2", "2017-02-01 2017-02-01 2017-02-01"},
      {"31/14", "- - -"},
      {"week 99", "- - -"},
      {"30 februari", "- - -"},
      {"", "- - -"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(shown(read_deadline(row.text, "2016-05-11", Vocabulary::built_in())), row.read) << row.text;
  EXPECT_EQ(shown(read_deadline("1 juni", "", Vocabulary::built_in())), "- - -");
  EXPECT_EQ(shown(read_deadline("1 juni 2017", "", Vocabulary::built_in())), "2017-06-01 2017-06-01 2017-06-01");
}

TEST(Deadlines, AloneInATail) {
  for (const char* text : {"1 maart", "voor 1 mei", "week 12", "21/10", "volgende vergadering", "eind mei", "z.s.m.", "volgende OV", "het volgende MT", "voorjaarsbijeenkomst"})
    EXPECT_TRUE(names_moment(text, Vocabulary::built_in())) << text;
  for (const char* text : {"de brief van 1 maart", "Kee", "mei wordt druk", "3", "", "volgende Kee", "voor nieuwjaarsborrel"})
    EXPECT_FALSE(names_moment(text, Vocabulary::built_in())) << text;
}

TEST(Deadlines, InASentence) {
  const auto found = [](std::string_view text) {
    const auto deadline = find_deadline(text, "2016-05-11", Vocabulary::built_in());
    return deadline ? std::string(text.substr(deadline->words.begin, deadline->words.end - deadline->words.begin)) +
                          "=" + deadline->due.value_or("-")
                    : std::string("none");
  };
  EXPECT_EQ(found("De verf komt voor 1 juni binnen."), "voor 1 juni=2016-06-01");
  EXPECT_EQ(found("Bram vraagt het uiterlijk eind juni na."), "uiterlijk eind juni=2016-06");
  EXPECT_EQ(found("Kee maakt dit voor de volgende vergadering af."), "voor de volgende vergadering=-");
  EXPECT_EQ(found("Kee maakt dit voor vrijdag af."), "voor vrijdag=2016-05-13");
  EXPECT_EQ(found("Kee vergadert iedere dinsdag."), "none");
  EXPECT_EQ(found("De verf is voor de kade."), "none");
  EXPECT_EQ(found("Op 1 juni is het feest."), "none");
  EXPECT_EQ(found(""), "none");
}

TEST(Deadlines, WhatATaskEndsIn) {
  const auto found = [](std::string_view text) {
    const auto deadline = find_closing(text, "2016-05-11", Vocabulary::built_in());
    return deadline ? std::string(text.substr(deadline->words.begin, deadline->words.end - deadline->words.begin)) + "=" + deadline->due.value_or("-") : std::string("none");
  };
  EXPECT_EQ(found("tenten nakijken op zaterdag 14 juni"), "op zaterdag 14 juni=2016-06-14");
  EXPECT_EQ(found("collecte inroosteren in oktober."), "in oktober=2016-10");
  EXPECT_EQ(found("de cijfers rondsturen in week 24"), "in week 24=2016-W24");
  EXPECT_EQ(found("een datum in mei"), "none");
  EXPECT_EQ(found("het feest in oktober voorbereiden"), "none");
  EXPECT_EQ(found("het verslag van de dag op 3 februari"), "none");  // last winter's
  EXPECT_EQ(found("Dit onder de aandacht brengen. Bijvoorbeeld op 14 juni"), "none");
  EXPECT_EQ(found("de stand op 13 en 14 juni"), "none");
  EXPECT_EQ(found(""), "none");
}

TEST(Deadlines, InAPromise) {
  const auto found = [](std::string_view text) {
    const auto deadline = find_promised(text, "2016-05-11", Vocabulary::built_in());
    return deadline ? std::string(text.substr(deadline->words.begin, deadline->words.end - deadline->words.begin)) + "=" + deadline->due.value_or("-") : std::string("none");
  };
  EXPECT_EQ(found("zegt toe de cijfers nog deze maand te sturen"), "nog deze maand=2016-05");
  EXPECT_EQ(found("zegt toe dat er in het voorjaar een notitie komt"), "in het voorjaar=-");
  EXPECT_EQ(found("zegt toe een brief te sturen voor de behandeling op 3 juni"), "voor de behandeling op 3 juni=2016-06-03");
  EXPECT_EQ(found("zegt toe dat het op de agenda komt"), "none");
}
