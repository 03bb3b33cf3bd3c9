#include <gtest/gtest.h>


#include <tao/pegtl/contrib/analyze.hpp>

#include "grammar/decision.hpp"
#include "grammar/vote.hpp"
#include "read/decision.hpp"
#include "read/vote.hpp"
#include "support/cpu_time.hpp"

using namespace notulen;

namespace {

const Vocabulary& words() { return Vocabulary::built_in(); }

// `31-13-2 A+B/C`: for, against, abstained and who; `-` where nothing is told.
std::string vote_of(std::string_view text) {
  const auto vote = read_vote(text, words());
  if (!vote) return "none";
  const auto figure = [](const std::optional<long>& n) { return n ? std::to_string(*n) : std::string("?"); };
  const auto names = [](const std::vector<std::string>& people) {
    std::string out;
    for (const std::string& name : people) out += (out.empty() ? "" : "+") + name;
    return out;
  };
  std::string out = figure(vote->votes_for) + "-" + figure(vote->votes_against) + "-" + figure(vote->abstained);
  if (!vote->voters_for.empty() || !vote->voters_against.empty())
    out += " " + names(vote->voters_for) + "/" + names(vote->voters_against);
  return out;
}

}  // namespace

TEST(DecisionGrammar, MakesProgress) {
  namespace g = grammar::decision;
  EXPECT_EQ(tao::pegtl::analyze<g::scan>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::verdict>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::motion>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::label>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::mark>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::resolution_article>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::vote_line>(), 0u);
  EXPECT_EQ(tao::pegtl::analyze<g::motion_line>(), 0u);
}

TEST(Decisions, Decide) {
  const char* const rows[] = {
      // passive
      "Het jaarplan wordt ongewijzigd vastgesteld.",
      "De jaarcijfers worden met dank aan de boekhouder goedgekeurd.",
      "Het amendement werd na hoofdelijke stemming verworpen.",
      "De zaalhuur wordt met ingang van januari verhoogd.",
      "Mevrouw Pels wordt bij handopsteken herkozen.",
      "De notulen worden zonder op- of aanmerkingen aangenomen.",
      "Na enige discussie wordt besloten de loods te verkopen.",
      "Het kasboek is zonder opmerkingen goedgekeurd.",
      "Aan de penningmeester wordt decharge verleend.",
      "De vergadering dechargeert de penningmeester.",
      "Wil Pels en Kee Blok worden benoemd in de commissie.",
      "Omdat de kosten zouden stijgen, wordt besloten te wachten.",
      // participle first
      "Besloten wordt de sleutels in te nemen.",
      "Afgesproken is dat de vlag blijft hangen.",
      "Benoemd worden de dames Pels en Zaagmans.",
      "Overeengekomen wordt dat de huur gelijk blijft.",
      // a body and its verb
      "De raad besluit unaniem tot aankoop van de molen.",
      "Het dagelijks bestuur stemt hiermee in.",
      "De oudercommissie stemt in met het vakantierooster.",
      "De OR gaat akkoord met de nieuwe tijden.",
      "De voorzitter stelt de agenda vast.",
      "De ledenvergadering keurt de begroting goed.",
      "Het college verleent kwijting aan de bewindvoerder.",
      "Het bestuur stelt 300 euro beschikbaar.",
      "De vergadering neemt de motie aan.",
      "Hierop besluit de kerkenraad tot een collecte.",
      "Iedereen is het eens over de kleur.",
      "Burgemeester en wethouders besluiten:",
      "Er is overeenstemming over de route.",
      "De tuincommissie krijgt het mandaat om te bestellen.",
      // all of us
      "We hebben afgesproken om in juni te varen.",
      "We hebben gekozen voor de blauwe lak.",
      "Het idee van Zaagmans nemen we over.",
      // churches, Flemish boards, old councils
      "Het parochiebestuur gaat hiermee akkoord.",
      "De raad beslist om de brug te schilderen.",
      "De PMR geeft instemming op het werkplan.",
      "De classis is het hiermee eens.",
      "Het verzoek wordt ingewilligd.",
      "Tot lid der commissie wordt benoemd de heer Pels.",
      "De notulen van 3 mei 2019 werden goedgekeurd.",
      // pointing words describe nothing; a role is no condition
      "Met die wijziging is het rooster goedgekeurd.",
      "Dat is goedgekeurd.",
      "Als nieuw lid wordt mevrouw Pels benoemd.",
      "Als secretaris wordt mevrouw Pels benoemd.",
      // what the chair finds
      "De voorzitter constateert dat het voorstel unaniem is aangenomen.",
      "De voorzitter concludeert dat de raad hiermee instemt.",
      // consent
      "De vergadering is het hier unaniem mee eens.",
      "De commissie is hiermee akkoord.",
      "Daar zijn we het over eens.",
      "Deze notulen worden vastgesteld.",
      "Conform advies besloten een steiger te bouwen.",
      "Over de kleur is iedereen het eens.",
      "De leden gaan daar, na enige discussie, in meerderheid mee akkoord.",
      "De notulen zijn hierna akkoord.",
      // elections
      "De vergadering kiest mevrouw Pels tot penningmeester.",
      "Zaagmans is herkozen.",
      "Beiden zijn gekozen.",
      "Er is een kandidaat, zodat Pels is gekozen.",
      "We kiezen unaniem voor hout.",
      // verbs in two parts
      "De raad wijst het verzoek af.",
      "De kerkenraad willigt het verzoek in.",
      "De raad stelt na stemming mevrouw Pels aan.",
      "De vergadering hecht haar goedkeuring aan de route.",
      "De vergadering vereenigt zich met dit voorstel.",
      "Het bestuur wordt onder applaus décharge verleend.",
      "De offerte wordt dus geaccepteerd.",
      "Er wordt beslist om hout te kopen.",
      "Besloten om hout te kopen.",
      "Afgesproken dat Pels hout koopt.",
      "De motie haalt het niet.",
      "De motie om eerst raad te vragen is daarmee verworpen.",
      "Na veel praten kiest de vergadering met 15 tegen 10 voor blauw.",
      "De vergadering spreekt zich met ruime meerderheid uit voor deelname.",
      "De raad onthoudt zijn instemming.",
      "Op punt 3 onthoudt de raad instemming.",
      // what is said in between, and who is for
      "Het verslag wordt, met dank aan Pels, vastgesteld.",
      "Mevrouw Pels krijgt het mandaat om verf te kopen.",
      "Iedereen is voor.",
      "Alle aanwezigen zijn voor het voorstel.",
      "De voorgestelde wijze van afdoening wordt gevolgd.",
      "Het advies wordt gevolgd.",
      "De brieven worden conform de lijst afgedaan.",
      "De vergunning wordt verleend.",
      "De notulen worden in orde bevonden.",
      "De heer Pels is met 20 stemmen gekozen tot voorzitter.",
      "Na schriftelijke stemming (5 voor Pels) is mevrouw Pels gekozen.",
      "Het plan wordt goedgekeurd door de voltallige raad.",
      "Het is goedgekeurd door middel van handopsteken.",
      "Dit voorstel wordt niet overgenomen.",
      "De secretaris leest de notulen, welke onveranderd worden goedgekeurd.",
      "De voorzitter laat voorlezing doen van de notulen der vorige, die onveranderd worden goedgekeurd.",
      "De beurs is op 4 september, dat is met algemene stemmen besloten.",
  };
  for (const char* row : rows) EXPECT_TRUE(read_decision(row, words())) << row;
}

TEST(Decisions, DoNotDecide) {
  const char* const rows[] = {
      "Pels las het verslag, dat nog door de leden moet worden goedgekeurd.",
      "Pels zag de notulen, die later dit jaar moeten worden goedgekeurd.",
      "De beurs is op 4 september, dat is nog niet besloten.",
      // nothing is said against it
      "Als secretaris van de vergadering werd aangewezen mevrouw Pels.",
      "Er zijn geen opmerkingen.",
      "Niemand heeft bezwaar.",
      "De zaal knikt instemmend.",
      // questions, plans, conditions
      "Wordt het jaarplan vastgesteld?",
      "Het jaarplan zal in juni worden vastgesteld.",
      "De begroting moet nog worden goedgekeurd.",
      "De cijfers kunnen pas daarna worden vastgesteld.",
      "Het plan dient te worden goedgekeurd.",
      "Als de raad instemt, wordt de loods gekocht en goedgekeurd.",
      "Zodra het plan wordt goedgekeurd, start de bouw.",
      "De commissie wil besluiten na de zomer.",
      "Volgende keer wordt het rooster vastgesteld.",
      "Het verslag wordt volgende vergadering vastgesteld.",
      "De raad wordt gevraagd het plan goed te keuren.",
      // advice and intention
      "De commissie adviseert positief.",
      "Het bestuur stelt voor de contributie te verhogen.",
      "TD stelt voor het plan in mei aan te vullen.",
      "Zaagmans overweegt om akkoord te gaan.",
      // what was settled before or elsewhere, and what is only told
      "De statuten zijn in 2011 vastgesteld.",
      "Daar werd beslist om in het najaar te varen.",
      "In 2019 heeft het toenmalige bestuur besloten dat de haven dicht moet.",
      "De stad heeft in het college van 8 november beslist om boten weg te halen.",
      "Deze notulen zijn op 21 maart 2023 vastgesteld.",
      "De route is eerder al goedgekeurd.",
      "De boot is oud en is herhaaldelijk afgekeurd.",
      "Aldus vastgesteld in de vergadering van 3 mei.",
      "In de vorige vergadering is besloten te wachten.",
      "De voorzitter meldt dat de gemeenteraad besluit over de haven.",
      "Er wordt aangenomen dat het meevalt.",
      "Er zijn twee verzorgenden aangenomen.",
      "De omleiding wordt op vrijdag opgeheven.",
      "Het jaarplan is daar vastgesteld.",
      "De voorzitter opent de vergadering en stelt vast dat er genoeg leden zijn.",
      "Vastgesteld wordt dat de loopbrug druk bezocht is.",
      "De lijst die wordt goedgekeurd hangt in de hal.",
      "De raad besluit wie er mag varen.",
      "Over de zandbak wordt niets besloten.",
      "Het reglement werd op 5 juni 2019 door de raad goedgekeurd.",
      "Wordt gelezen een brief, waarin de begrooting goedgekeurd wordt teruggezonden.",
      "Zaagmans vraagt of de raad beslist over de brug.",
      // nouns
      "Het besluit van de raad staat op de site.",
      "De werkgroep licht het besluit toe.",
      "De besluiten zijn rondgestuurd.",
      "De penningmeester stemt af met de bank.",
      "De wind neemt aan het eind van de dag af.",
      "Dit komt eens in de drie jaar voor.",
      // to take note settles nothing
      "De startnota wordt voor kennisgeving aangenomen.",
      "De raad neemt de brief voor kennisgeving aan.",
      "De raad neemt kennis van de brief.",
      // somebody there, or an outsider
      "De VVD gaat akkoord met de brug.",
      "De fractie van de PvdA stemt in met de brug.",
      "De heer Pels gaat akkoord met deze uitleg.",
      "De bank keurt de lening goed.",
      "De cijfers zijn door de accountant goedgekeurd.",
      "Het plan is in november door de raad vastgesteld.",
      "Er zijn genoeg leden zodat besluiten genomen kunnen worden.",
      "Bij loting wordt nummer 6 aangewezen.",
      "De raad heeft op 3 maart besloten dat de brug blijft.",
      "De commissie is unaniem positief.",
      "Volgens Pels wordt dat altijd goedgekeurd.",
      "De stemmen staken; later meer.",
      "De boeken zijn in orde bevonden.",
      "De steiger is afgekeurd, niemand mag erop.",
      "Voorgedragen wordt mevrouw Pels.",
      "De subsidie is goedgekeurd door de bond.",
      "Ons stuk is geaccepteerd door het tijdschrift!",
      "Wie te laat betaalt wordt geschorst, zo is hier besloten.",
      "Kees gaat niet akkoord.",
      "Over twee weken wordt besloten of de loods blijft.",
      "Er wordt besloten of de loods blijft.",
      "De raad is voor het eerst bijeen.",
      "Het plan wordt ondersteund door de heer Pels.",
      "",
  };
  for (const char* row : rows) EXPECT_FALSE(read_decision(row, words())) << row;
}

TEST(Decisions, InATurnOfSpeech) {
  EXPECT_FALSE(read_decision("Wij hebben gekozen voor een eigen haven.", words(), true));
  EXPECT_TRUE(read_decision("Besloten wordt de haven te delen.", words(), true));
}

TEST(Decisions, Verdicts) {
  for (const char* row : {"Akkoord.", "Ongewijzigd vastgesteld.", "Wordt goedgekeurd en vastgesteld.", "Conform",
                          "Unaniem aangenomen.", "Z.h.s. aangenomen.", "Verworpen met 3 stemmen voor en 9 tegen.", "Conform voorstel afgedaan.", "Voorstel aangenomen.", "Met algemene stemmen aangenomen.", "Hamerstuk.",
                          "Goedgekeurd met eenparigheid van stemmen.", "Daarna goedgekeurd en ondertekend.",
                          "Vastgesteld, met dien verstande dat punt 8 vervalt.", "Akkoord met de beantwoording.",
                          "Verder in orde, goedgekeurd.", "Hooguit 300 euro, akkoord.", "Notulen 3 april: vastgesteld.",
                          "Conform het voorstel van het bestuur.", "Akkoord, kan op de site.", "=> Akkoord",
                          "Conform voorstel: verf 2 euro, hout 3 euro.", "MT akkoord.", "Allen akkoord met de kleur.",
                          "Aanvaard, dhr. Pels stemt tegen.", "Vastgesteld, met de toevoeging dat Pels tegen was.",
                          "Verslag met deze aanvulling vastgesteld."})
    EXPECT_TRUE(is_verdict(row, words())) << row;
  for (const char* row : {"Akkoord gaan is nog niet hetzelfde.", "Vastgesteld door de bond in 1950.", "Verworpen met 3 redenen.",
                          "Goedgekeurd voorstel", "Geen.", "Pels akkoord.", "Met dank.", "Voor kennisgeving aangenomen.",
                          "De bond heeft het goedgekeurd", "Nog niet vastgesteld.", "Reeds eerder vastgesteld."})
    EXPECT_FALSE(is_verdict(row, words())) << row;
}

TEST(Decisions, Motions) {
  for (const char* row :
       {"Motie Groene kade (Pels): verworpen", "Amendement 3 van de heer Zaagmans – aangenomen met 9 stemmen voor.",
        "De motie ‘Meer bankjes’ is verworpen."})
    EXPECT_TRUE(is_motion_result(row, words())) << row;
  for (const char* row :
       {"Motie Groene kade (Pels)", "De motie zal worden aangenomen.", "Wordt de motie aangenomen?", "Aangenomen werk"})
    EXPECT_FALSE(is_motion_result(row, words())) << row;
}

TEST(Decisions, MotionLines) {
  for (const char* row : {"7.2 Motie Groene kade (A, B)", "Amendement 3 (Pels) - bankjes", "3. Gewijzigde motie Pels over de kade."})
    EXPECT_TRUE(is_motion_line(row, words())) << row;
  for (const char* row : {"Motie is ingetrokken", "7.2 Motie Groene kade (A): aangehouden", "De motie Groene kade", "Wie dient de motie in?",
                          "Motie Groene kade, hoe gaat dat?", "Motieven voor de kade", ""})
    EXPECT_FALSE(is_motion_line(row, words())) << row;
}

TEST(Decisions, Labels) {
  struct Row {
    const char* text;
    std::size_t begin;
  };
  const Row rows[] = {{"Besluit: de kade blijft open.", 9},
                      {"BESLUIT:", 8},
                      {"Afspraak : Pels belt.", 11},
                      {"Besluit 3: varen", 11},
                      {"Conclusie", 9},
                      {"<Besluit>: varen", 11},
                      {"**Akkoord:** ja", 13},
                      {"[Besluit] De kade blijft", 10},
                      {"→ Besluit: varen", 13},
                      {"Besluit - varen", 10},
                      {"BESLUIT De kade blijft", 8},
                      {"B2020-10 De kade blijft", 9}};
  for (const Row& row : rows) {
    const auto begin = read_decision_label(row.text, words());
    ASSERT_TRUE(begin) << row.text;
    EXPECT_EQ(*begin, row.begin) << row.text;
  }
  for (const char* row : {"Besluiten eerdere vergaderingen", "Het besluit: later", "Besluitenlijst: zie bijlage",
                          "Toelichting: geen", "Akkoord gaan we niet: nee"})
    EXPECT_FALSE(read_decision_label(row, words())) << row;
}

TEST(Decisions, Articles) {
  for (const char* row : {"Artikel 1: De raad keurt goed", "Art. 2. De nota", "Enig artikel: de nota", "Enig artikel. De nota", "Art. 1 De nota"})
    EXPECT_GT(resolution_article(row, words()), 0u) << row;
  for (const char* row : {"Artikelen over de kade", "De artikelen", "Artistiek: nee"})
    EXPECT_EQ(resolution_article(row, words()), 0u) << row;
}

TEST(Votes, Lines) {
  for (const char* row : {"Eenparig", "Met algemene stemmen", "4 stemmen voor (Pels, Zaagmans), 3 onthoudingen",
                          "Stemming: 12 voor, 3 tegen."})
    EXPECT_TRUE(is_vote_line(row, words())) << row;
  for (const char* row : {"Eenparig goedgekeurd", "De raad stemt voor", "12 mei 2020", ""})
    EXPECT_FALSE(is_vote_line(row, words())) << row;
}

TEST(Decisions, Marks) {
  EXPECT_EQ(find_decision_mark("De kade blijft open (besluit).", words()), (Span{20, 29}));
  EXPECT_EQ(find_decision_mark("Dit is zo [Afspraak]", words()), (Span{10, 20}));
  EXPECT_FALSE(find_decision_mark("De kade (besluit van 3 mei) blijft open.", words()));
  EXPECT_FALSE(find_decision_mark("De kade blijft open.", words()));
}

TEST(Votes, Figures) {
  struct Row {
    const char* text;
    const char* vote;
  };
  const Row rows[] = {
      {"De motie wordt met 21 tegen 12 stemmen aangenomen.", "21-12-?"},
      {"Aangenomen met 17 stemmen voor en 3 tegen.", "17-3-?"},
      {"Uitslag: 1 blanco, 6 tegen en 14 voor.", "14-6-1"},
      {"Met 4 stemmen tegen (Pels, Zaagmans en De Boer) en 9 stemmen voor.", "9-4-? /Pels+Zaagmans+De Boer"},
      {"Voorstanders: Pels, Blokker. Tegenstanders: Zaagmans", "?-?-? Pels+Blokker/Zaagmans"},
      {"Voor: 12, tegen: 3, onthouding: 2", "12-3-2"},
      {"Het voorstel wordt met één tegenstem aangenomen.", "?-1-?"},
      {"De vergadering stemt met 24 stemmen voor en twee onthoudingen in.", "24-?-2"},
      // The side that won is told first.
      {"Het voorstel wordt verworpen met 20 tegen 18 stemmen.", "18-20-?"},
      {"Het voorstel wordt verworpen met 6 tegen 21 stemmen.", "6-21-?"},
      {"Het voorstel wordt verworpen met 5 stemmen voor en 19 stemmen tegen.", "5-19-?"},
      {"Aangenomen met 8 tegen 1 stem (Pels).", "8-1-? /Pels"},
      {"Voor 14, tegen 26. Verworpen.", "14-26-?"},
      {"Voor: VVD (6), Zijl (5). Tegen: CDA (4)", "?-?-? VVD+Zijl/CDA"},
      {"Met 61 gewogen stemmen voor en 26 tegen.", "61-26-?"},
  };
  for (const Row& row : rows) EXPECT_EQ(vote_of(row.text), row.vote) << row.text;
  for (const char* row : {"De notulen worden vastgesteld.", "Voor 3 mei komt er een brief.",
                          "Hij is tegen 12 uur thuis.", "Met 30% korting voor leden.", "Er komt € 105 voor alle boten.",
                          "De prijs wordt € 32,50 voor dit jaar.", "Er is € 4.500 voor het feest.", "5 voor Kee, 2 voor Ada.", "Er zijn 12 stoelen voor de zaal."})
    EXPECT_EQ(vote_of(row), "none") << row;
}

TEST(Votes, Results) {
  EXPECT_EQ(read_result("De motie wordt unaniem aangenomen.", words()), "aangenomen");
  EXPECT_EQ(read_result("De raad besluit unaniem tot aankoop.", words()), "unaniem");
  EXPECT_EQ(read_result("Vastgesteld met algemene stemmen.", words()), "met algemene stemmen");
  EXPECT_EQ(read_result("Besloten wordt te varen.", words()), std::nullopt);
  EXPECT_EQ(read_result("Conform.", words()), "Conform");
  EXPECT_EQ(read_result("Wordt conform het voorstel besloten.", words()), "conform");
  EXPECT_EQ(read_result("Conform het advies van de commissie wordt het bezwaar gegrond verklaard.", words()), std::nullopt);
  EXPECT_EQ(read_result("De nota conform de reactie aan te passen.", words()), std::nullopt);
  EXPECT_EQ(read_result("Het voorstel gaat als hamerstuk naar de raad.", words()), std::nullopt);
  EXPECT_EQ(read_result("Met unanimiteit van stemmen wordt het krediet verleend.", words()), "Met unanimiteit van stemmen");
}

TEST(Decisions, LinearInTheText) {
  for (const char* piece : {"wordt ", "de raad ", "besluit ", "motie ", "stemt ", "(", ",", "neemt we ", "12 tegen "}) {
    std::string text;
    while (text.size() < 60'000) text += piece;
    const auto start = cpu_time();
    read_decision(text, words());
    is_verdict(text, words());
    is_motion_result(text, words());
    read_vote(text, words());
    EXPECT_LT(cpu_time() - start, std::chrono::seconds(10)) << piece;
  }
}
