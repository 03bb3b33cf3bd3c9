#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/follow_up.hpp"
#include "read/follow_up.hpp"
#include "read/owners.hpp"
#include "read/promise.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

const Vocabulary& words() { return Vocabulary::built_in(); }

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : "+") + name;
  return out;
}

// Number, owners, status, deadline and text of a mark, `|` between; `none` without one.
std::string shown(const std::optional<FollowUpMark>& mark) {
  if (!mark) return "none";
  return mark->number.value_or("") + "|" + joined(mark->owners) + "|" + mark->status.value_or("") + "|" +
         mark->due_text.value_or("") + "|" + mark->text.value_or("");
}

std::string bracket_of(std::string_view text) {
  const auto marks = find_bracket_marks(text, words());
  return marks.size() == 1 ? shown(marks.front()) : std::to_string(marks.size());
}

std::string entry_of(std::string_view text) {
  const ActionEntry entry = read_action_entry(text, words());
  return entry.number.value_or("") + "|" + joined(entry.owners) + "|" + entry.status.value_or("") + "|" +
         std::string(text.substr(entry.text.begin, entry.text.end - entry.text.begin));
}

struct Row {
  const char* text;
  const char* read;
};

}  // namespace

TEST(FollowUpGrammar, MakesProgress) {
  namespace g = grammar::follow_up;
  EXPECT_EQ(tao::pegtl::analyze<g::bracket>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::label>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::agenda_label>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::closing>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::numbered_front>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::tail>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::entry_number>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::promise>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::promised>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::promise_of>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::coded_label>(), 0u);
}

TEST(FollowUps, Brackets) {
  const Row rows[] = {
      {"De boot krijgt verf (actie Pels).", "|Pels|||"},
      {"De boot krijgt verf [Actie: BZ/PK]", "|BZ+PK|||"},
      {"De boot krijgt verf **(Actie: Bram en Piet)**.", "|Bram+Piet|||"},
      {"De boot krijgt verf (Actiepunt)", "||||"},
      {"De boot krijgt verf (AP 12)", "12||||"},
      {"De boot krijgt verf {Actie: Bram}", "|Bram|||"},
      {"<actiepunt Haven> De boot krijgt verf", "|Haven|||"},
      {"De boot krijgt verf [afgerond BZ 23-04-2018]", "|BZ|afgerond||"},
      {"De boot krijgt verf (actiepunt reeds uitgevoerd door Bram)", "|Bram|reeds uitgevoerd||"},
      {"De boot krijgt verf (actie Bram, voor 1 mei)", "|Bram||voor 1 mei|"},
      {"De boot krijgt verf (actie: kwasten kopen bij de winkel)", "||||kwasten kopen bij de winkel"},
      {"De boot krijgt verf (toezegging wethouder)", "|wethouder|||"},
      {"[AP Pels: verf kopen (vóór 14-10)]", "|Pels|||verf kopen (vóór 14-10)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bracket_of(row.text), row.read) << row.text;
  for (const char* row :
       {"De boot (zie: diverse actiepunten) ligt klaar.", "De actie was geslaagd (reactie volgt).",
        "De boot (Pels) ligt klaar.", "Zie de (actielijst).", "(gereed Straat 4)", "De boot (actie", ""})
    EXPECT_EQ(bracket_of(row), "0") << row;
}

TEST(FollowUps, Labels) {
  const auto label = [](std::string_view text) { return shown(read_follow_up_label(text, words())); };
  const Row rows[] = {
      {"Actie: verf kopen.", "||||"},
      {"-> Bram: verf kopen.", "|Bram|||"},
      {"- -> Bram en Piet: verf kopen.", "|Bram+Piet|||"},
      {"-> actie Bram: verf kopen.", "|Bram|||"},
      {"==> Actie: verf kopen.", "||||"},
      {"Actie Bram: verf kopen.", "|Bram|||"},
      {"ACTIE Bram en Piet: verf kopen.", "|Bram+Piet|||"},
      {"Actie (Bram): verf kopen.", "|Bram|||"},
      {"AP 16-88 (BP, 14/10): verf kopen.", "16-88|BP||14/10|"},
      {"Actie [Bram, week 17]: verf kopen.", "|Bram||week 17|"},
      {"Actiepunt 31: Bram koopt verf.", "31||||"},
      {"Aktie werkgroep Sport en spel: verf kopen.", "|werkgroep Sport en spel|||"},
      {"Actie Bram.", "|Bram|||"},
      {"Actie: Bram", "|Bram|||"},
      {"AP 12", "12||||"},
      {"TODO: verf kopen", "||||"},
      {"Toezegging: er komt een brief.", "||||"},
      {"Volgende keer: de kleur van de boot.", "|||Volgende keer|"},
      {"→ Bram: verf kopen", "|Bram|||"},
      {"=> Bram/Piet: verf kopen", "|Bram+Piet|||"},
      {"→ Bram koopt verf.", "||||"},
      {"→ @bram: verf kopen", "|@bram|||"},
      {"Toezegging gedeputeerde Pels: er komt een brief.", "|gedeputeerde Pels|||"},
  };
  for (const Row& row : rows) EXPECT_EQ(label(row.text), row.read) << row.text;
  for (const char* row : {"Actie voor de haven is nodig.", "Actie [zie bijlage, pagina 3]: hoe verder",  "Acties in het voorjaar", "De actie: een succes",
                          "Reactie Bram: dat kan.", "Volgende keer komt de verf.", "Actie is geslaagd.",
                          "→ de boot krijgt verf", "=> Doel: verf"})
    EXPECT_EQ(label(row), "none") << row;
}

TEST(FollowUps, AtTheEndOfALine) {
  EXPECT_EQ(shown(read_tail_mark("Folder voor de haven Aktiepunt Bram", words())), "|Bram|||");
  EXPECT_EQ(shown(read_tail_mark("Folder voor de haven Actie: Bram/Piet", words())), "|Bram+Piet|||");
  EXPECT_EQ(shown(read_tail_mark("Verf kopen → Bram", words())), "|Bram|||");
  EXPECT_EQ(shown(read_tail_mark("De verf loopt → dweilen", words())), "none");
  EXPECT_EQ(shown(read_tail_mark("De kerk steunt de actie Kerkbalans", words())), "none");
  EXPECT_EQ(shown(read_tail_mark("Actie Bram", words())), "none");  // that is a label
}

TEST(FollowUps, Promises) {
  const auto promise = [](std::string_view text) {
    const auto found = read_promise(text, words());
    if (!found) return std::string("none");
    return found->by == Promise::By::speaker ? "speaker" : found->by == Promise::By::before ? "before" : joined(found->owners);
  };
  EXPECT_EQ(promise("Wethouder Pels zegt een brief toe."), "Wethouder Pels");
  EXPECT_EQ(promise("De burgemeester zegt een brief toe."), "De burgemeester");
  EXPECT_EQ(promise("Later zegt hij toe dat het komt."), "before");
  EXPECT_EQ(promise("Hij zegt toe dat het komt."), "before");
  EXPECT_EQ(promise("Mw. Kok vraagt een bezoek aan het gemaal; het DB zegt dit toe."), "het DB");
  EXPECT_EQ(promise("Na een vraag van mw. Kok zegt het DB een bezoek toe."), "het DB");
  EXPECT_EQ(promise("Later zegt wethouder Pels de raad een brief toe."), "wethouder Pels");
  EXPECT_EQ(promise("Bram ziet dat het knelt en zegt toe dat het komt."), "Bram");
  EXPECT_EQ(promise("Vóór 1 mei komt de brief; dat zeg ik de heer Kok toe."), "speaker");
  EXPECT_EQ(promise("Toegezegd wordt dat de brief voor 1 juli komt."), "");
  EXPECT_EQ(promise("De motie wordt ingetrokken na de toezegging van wethouder Pels dat hij met een plan komt."), "wethouder Pels");
  EXPECT_EQ(promise("De toezegging van vorig jaar dat het zou komen, staat nog open."), "none");
  EXPECT_EQ(promise("De wethouder zegt niets toe."), "none");
  EXPECT_EQ(promise("Zegt de wethouder die brief toe?"), "none");
  EXPECT_EQ(promise("Wethouder Pels zegt dat de brief er is."), "none");
  EXPECT_EQ(promise("Hij zegt naar het hek toe te gaan."), "before");
  EXPECT_EQ(promise("Ik zeg de raad toe dat het komt."), "speaker");
  EXPECT_EQ(promise("De toezegging is gedaan."), "none");
}

TEST(FollowUps, Entries) {
  const Row rows[] = {
      {"Bram — verf kopen", "|Bram||verf kopen"},
      {"Bram en Piet: verf kopen", "|Bram+Piet||verf kopen"},
      {"12. Bram: verf kopen", "12|Bram||verf kopen"},
      {"146 Blijft open. De haven is bezig.", "146||Blijft open|Blijft open. De haven is bezig."},
      {"170 - afgehandeld", "170||afgehandeld|afgehandeld"},
      {"verf kopen (Bram)", "|Bram||verf kopen"},
      {"verf kopen → Bram", "|Bram||verf kopen"},
      {"verf kopen – penningmeester", "|penningmeester||verf kopen"},
      {"verf kopen, Status: In behandeling", "||In behandeling|verf kopen"},
      {"A12 Verf kopen", "A12|||Verf kopen"},
      {"AP 22-20   Kan vervallen.", "22-20||Kan vervallen|Kan vervallen."},
      {"Actie 12: verf kopen", "12|||verf kopen"},
      {"verf kopen @Bram Pels 24 mei 2023", "|Bram Pels||verf kopen"},
      {"verf kopen @Bram Pels @Ada van der Mast", "|Bram Pels+Ada van der Mast||verf kopen"},
      {"vraag naar @Bram Pels sturen", "|||vraag naar @Bram Pels sturen"},
      {"Actie in het voorjaar", "|||Actie in het voorjaar"},
      {"verf kopen", "|||verf kopen"},
      {"verf kopen (zie bladzijde 3)", "|||verf kopen (zie bladzijde 3)"},
      {"Doel: verf kopen", "|||Doel: verf kopen"},
      {"12-9-24 Verf kopen", "|||12-9-24 Verf kopen"},
      {"2013.05.04 Verf kopen", "2013.05.04|||Verf kopen"},
      {"19 mei verf kopen", "|||19 mei verf kopen"},
      {"Bram: verf kopen – gedaan", "|Bram|gedaan|verf kopen"},
      {"verf kopen – Bram – loopt", "|Bram|loopt|verf kopen"},
      {"verf kopen - 1 maart", "|||verf kopen"},
      {"affiches: Bram en Piet", "|Bram+Piet||affiches"},
      {"@bram: verf kopen", "|@bram||verf kopen"},
      {"@bram / Kee: verf kopen", "|@bram+Kee||verf kopen"},
      {"verf kopen - Bram. Loopt", "|Bram|Loopt|verf kopen"},
      // pieces at the end, in any order
      {"verf kopen (Bram): loopt.", "|Bram|loopt|verf kopen"},
      {"2010-17 Sleutels: gereed.", "2010-17||gereed|Sleutels"},
      {"verf kopen (Bram, voor 1 mei)", "|Bram||verf kopen"},
      {"verf kopen (Bram): loopt, eind april.", "|Bram|loopt|verf kopen"},
      {"verf kopen. Actie: Bram. Deadline: 3 mei", "|Bram||verf kopen."},
      {"verf kopen, actie Bram, gereed 3 mei", "|Bram||verf kopen"},
      {"verf kopen @bram @kee", "|@bram+@kee||verf kopen"},
      {"@bram @kee verf kopen", "|@bram+@kee||verf kopen"},
      {"verf en kwasten, Bram belt nog", "|||verf en kwasten, Bram belt nog"},
      {"mail naar info @ kade over verf", "|||mail naar info @ kade over verf"},
      {"", "|||"},
  };
  for (const Row& row : rows) EXPECT_EQ(entry_of(row.text), row.read) << row.text;
  EXPECT_EQ(read_action_entry("verf kopen - 1 maart", words()).due_text, "1 maart");
  EXPECT_EQ(read_action_entry("verf kopen – Bram – uiterlijk 1 maart", words()).due_text, "uiterlijk 1 maart");
  EXPECT_EQ(read_action_entry("verf kopen, deadline 1 maart", words()).due_text, "1 maart");
  EXPECT_EQ(read_action_entry("verf kopen (Bram, onmiddellijk)", words()).due_text, "onmiddellijk");
}

TEST(Owners, Split) {
  const Row rows[] = {
      {"Bram/Piet", "Bram+Piet"},
      {"Bram, Piet en Kee", "Bram+Piet+Kee"},
      {"BZ & PK", "BZ+PK"},
      {"voorzitter en secretaris", "voorzitter+secretaris"},
      {"het bestuur", "bestuur"},
      {"mw. Pels en dhr. Blokker", "mw. Pels+dhr. Blokker"},
      {"de heer Pels", "de heer Pels"},
      {"werkgroep Sport en spel", "werkgroep Sport en spel"},
      {"J.W. Pels", "J.W. Pels"},
      {"Kernteam, Haven, Dorp e.a.", "Kernteam+Haven+Dorp e.a"},
      {"", ""},
      {"/,", ""},
      {"Karel? Stien?", "Karel?+Stien?"},
  };
  for (const Row& row : rows) EXPECT_EQ(joined(split_owners(row.text, words())), row.read) << row.text;
}

TEST(Owners, AreNames) {
  for (const char* row : {"Bram", "BZ/PK", "Bram van der Pels", "de voorzitter", "iedereen", "Allen", "Karl?", "@bram", "@bram / @kee"})
    EXPECT_TRUE(names_owners(row, words())) << row;
  for (const char* row :
       {"de boot", "Doel", "verf kopen", "12 mei", "Bram koopt morgen verf", "", "De boot krijgt verf"})
    EXPECT_FALSE(names_owners(row, words())) << row;
}

TEST(Owners, ActInASentence) {
  EXPECT_EQ(acting_name("Bram stuurt de lijst rond.", words()), "Bram");
  EXPECT_EQ(acting_name("Bram Pels zal bellen.", words()), "Bram Pels");
  EXPECT_EQ(acting_name("wethouder Pels stuurt de cijfers.", words()), "wethouder Pels");
  EXPECT_EQ(acting_name("Bram en Piet stellen de vragen op.", words()), "Bram en Piet");
  EXPECT_EQ(acting_name("mw. Van der Pels stelt de brief op.", words()), "mw. Van der Pels");
  EXPECT_EQ(acting_name("het bestuur zoekt uit wat dat kost.", words()), "het bestuur");
  EXPECT_EQ(acting_name("Allen sturen hun wensen.", words()), "Allen");
  EXPECT_EQ(acting_name("alle leden sturen hun wensen.", words()), "alle leden");
  EXPECT_EQ(acting_name("staf inventariseert de cijfers", words()), "staf");
  EXPECT_EQ(acting_name("Kee / Bram stellen een brief op.", words()), "Kee / Bram");
  EXPECT_EQ(acting_name("Verven moeten ze nog.", words()), "");
  EXPECT_EQ(acting_name("De boot krijgt verf.", words()), "");
  EXPECT_EQ(acting_name("Verf kopen.", words()), "");
  EXPECT_EQ(agent_name("De lijst wordt door Bram Pels gemaakt.", words()), "Bram Pels");
  EXPECT_EQ(agent_name("De deur staat door de wind open.", words()), "");
}

TEST(FollowUps, LinearInTheText) {
  for (const char* piece : {"(", "(actie ", "Actie ", "zegt ", ",", "1", "A — ", "[afgerond A ", "→ "}) {
    std::string text;
    while (text.size() < 60'000) text += piece;
    const auto start = cpu_time();
    find_bracket_marks(text, words());
    read_follow_up_label(text, words());
    read_tail_mark(text, words());
    read_promise(text, words());
    read_action_entry(text, words());
    split_owners(text, words());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(10)) << piece;
  }
}
