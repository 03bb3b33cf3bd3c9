#pragma once
// How a sentence decides: `de raad besluit …`, `het verslag wordt ongewijzigd vastgesteld`, `besloten wordt …`,
// `de commissie stemt hiermee in`; and what keeps it from deciding: `zal`, `moet nog`, `als`, `eerder`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::decision {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t', '\n'> {};
struct gap : plus<blank> {};
struct end_mark : one<'.', '!', ')', '"', '*', '_', ' '> {};
struct end : seq<star<end_mark>, eof> {};

struct clause : lexicon<"clause"> {};
struct modal : lexicon<"modal"> {};
struct later : lexicon<"later"> {};
struct earlier : lexicon<"earlier"> {};
// `hebben we in maart al besloten`
struct then_month : seq<istring<'i', 'n'>, gap, lexicon<"month">> {};
struct year : seq<istring<'i', 'n'>, gap, sor<rep<4, digit>, lexicon<"month">>> {};

// A word with the marks that cling to it, and the space behind it. A semicolon or colon ends what may go together.
struct word : seq<plus<not_one<' ', '\t', '\n', ';', ':'>>, star<blank>> {};
struct opening : star<one<'(', '[', '"', '\''>> {};
struct barrier : seq<opening, sor<clause, modal, later>> {};

// At most N words, none of them a barrier, and then the rule.
template <unsigned N, typename Rule, typename Barrier = barrier>
struct within : seq<rep_max<N, not_at<Rule>, not_at<Barrier>, word>, Rule> {};

// Who decides.
struct article : sor<istring<'d', 'e'>, istring<'h', 'e', 't'>, istring<'d', 'e', 'n'>, istring<'o', 'n', 's'>> {};
struct acronym : seq<rep_min_max<2, 6, sor<upper, one<'&'>>>, not_at<alnum>> {};
struct everyone : lexicon<"we"> {};
struct party : lexicon<"party"> {};
struct body
    : sor<seq<opt<article, gap>, sor<lexicon<"deciding_body">, seq<not_at<party>, acronym, not_at<one<'-'>>>>>> {};
struct anybody : sor<everyone, body> {};

// `wordt … vastgesteld`, `is … goedgekeurd`, `besloten wordt`.
struct that : seq<opt<one<','>>, gap, istring<'d', 'a', 't'>, blank> {};
struct becomes : lexicon<"becomes"> {};
struct been : lexicon<"been"> {};
struct decided : seq<lexicon<"decided">, not_at<that>> {};
// `zodat besluiten genomen kunnen worden`
struct resolved : seq<lexicon<"resolved">, not_at<gap, sor<lexicon<"auxiliary">, lexicon<"session">, istring<'o', 'f', ' '>, istring<'w', 'a', 's', ' '>>>> {};  // `afgesproken was min 2`
struct appointed : lexicon<"appointed"> {};
// `is goedgekeurd door de bond`; but `door de raad`, `door middel van …`
struct by_others : seq<gap, lexicon<"agent">, gap, not_at<sor<everyone, body, lexicon<"by_means">>>> {};
struct participle : seq<sor<resolved, decided>, not_at<by_others>> {};
struct participle_now : sor<participle, appointed, lexicon<"put_forward">> {};
// `wordt een brief gelezen, waarin …`: what is told of the letter is not what happens here.
struct aside : seq<opening, lexicon<"told_in">> {};
// `door de accountant goedgekeurd`; `voor kennisgeving aangenomen` settles nothing.
struct others : seq<lexicon<"agent">, gap, opt<article, gap>, lexicon<"outsider">> {};
struct percentage : seq<plus<digit>, one<'%'>> {};
// `twee verzorgenden aangenomen`
struct hired : seq<lexicon<"taken_on">, gap, istring<'a', 'a', 'n', 'g', 'e', 'n', 'o', 'm', 'e', 'n'>> {};
// `wordt op vrijdag opgeheven` tells what will be; with its date the day may be what is fixed.
struct on : seq<istring<'o', 'p'>, gap> {};
struct on_weekday : seq<on, lexicon<"weekday">, gap, not_at<digit>> {};
struct decided_so : sor<lexicon<"resolved">, istring<'b', 'e', 's', 'l', 'i', 's', 't'>> {};
// `wordt niet beslist`; `wordt niet goedgekeurd` is a decision
struct undecided : seq<istring<'n', 'i', 'e', 't'>, gap, decided_so> {};
// `worden in de vergadering van 2015 vastgesteld`
struct in_a_later_year : seq<istring<'i', 'n'>, gap, opt<article, gap>, lexicon<"deciding_body">, gap, istring<'v', 'a', 'n'>, gap, rep<4, digit>> {};
struct unsettled : sor<barrier, aside, others, percentage, lexicon<"for_information">, hired, on_weekday, undecided, in_a_later_year> {};
struct month_date : seq<rep_min_max<1, 2, digit>, gap, lexicon<"month">> {};
// `wordt, met dank aan Pels, vastgesteld`
struct set_in : seq<opt<one<','>>, gap> {};
struct passive : seq<becomes, set_in, within<24, participle_now, unsettled>> {};
// `Het advies wordt gevolgd`, `Het krediet wordt verleend`, `worden conform de lijst afgedaan`
struct followed : seq<lexicon<"proposal">, gap, within<6, seq<becomes, gap, within<6, lexicon<"followed">, unsettled>>>> {};
struct granted_now : seq<lexicon<"granted">, gap, within<4, seq<becomes, gap, within<8, lexicon<"given">, unsettled>>>> {};
struct handled : seq<becomes, gap, within<8, seq<lexicon<"in_accord">, gap, within<8, lexicon<"handled">, unsettled>>>> {};
// `werd op 5 juni 2019 … goedgekeurd`: a day of its own is another day.
struct then : seq<lexicon<"became">, gap, within<4, seq<on, month_date, gap, rep<4, digit>>>> {};
// `is op 4 september goedgekeurd` tells of that day.
struct on_date : seq<on, month_date> {};
struct old : sor<unsettled, earlier, year, on_date> {};
// `is herkozen`, but `is gekozen` only where the sentence says that it follows from what went before.
struct elected_again : lexicon<"elected_again"> {};
struct thereby : seq<lexicon<"thereby">, gap, within<10, seq<been, gap, within<8, appointed, old>>>> {};
// `de notulen zijn akkoord`, `het verslag wordt in orde bevonden`, `de notulen der vorige, die onveranderd worden goedgekeurd`
struct become_decided : within<6, seq<becomes, gap, within<4, decided, old>>> {};
struct that_become : seq<istring<'d', 'i', 'e'>, gap, become_decided> {};
struct found_right
    : seq<lexicon<"minutes_paper">, gap, sor<within<6, seq<sor<been, becomes>, gap, within<3, lexicon<"found_right">>>>, within<8, that_become>>> {};
struct accepted : sor<seq<lexicon<"paper">, gap, within<6, seq<been, gap, within<3, lexicon<"accord">>>>>, found_right> {};
// `Beiden zijn gekozen.`
struct with_votes : seq<istring<'m', 'e', 't'>, gap, plus<digit>, gap, lexicon<"ballots">, gap> {};
struct elected
    : seq<been, gap, sor<seq<with_votes, lexicon<"elected">>,
                         seq<lexicon<"elected">, sor<end, seq<gap, istring<'m', 'e', 't'>, gap, digit>>>>> {};
// `Na schriftelijke stemming is mevrouw Pels gekozen.`
struct elected_by_vote : seq<lexicon<"by_vote">, gap, within<20, seq<been, gap, within<8, lexicon<"elected">, old>>>> {};
struct elected_thereby : seq<been, gap, lexicon<"thereby">, gap, within<6, appointed, old>> {};
struct perfect : sor<elected_thereby, elected, elected_by_vote, seq<been, set_in, within<16, sor<participle, elected_again>, old>>, thereby, accepted> {};
struct participle_first
    : sor<seq<resolved, gap, sor<becomes, been>>, seq<sor<decided, appointed>, gap, becomes, not_at<that>>> {};

// `hebben we afgesproken`, `we hebben ervoor gekozen`.
struct we : lexicon<"we"> {};
struct have : lexicon<"have"> {};
struct chosen : lexicon<"chosen"> {};
struct chosen_together : sor<seq<we, gap, have, gap, within<16, chosen, sor<barrier, then_month>>>, seq<have, gap, we, gap, within<16, chosen, sor<barrier, then_month>>>> {
};

// `de vergadering heeft besloten`, `GS hebben besloten:`; `heeft op 3 maart besloten` tells of another day.
struct that_day : seq<istring<'o', 'p'>, gap, digit> {};
struct meeting_decided : seq<opt<article, gap>, lexicon<"meeting_body">, gap, have, gap, within<10, chosen, sor<old, that_day>>> {};
struct body_decided
    : sor<seq<not_at<party>, acronym, gap, have, gap, within<10, lexicon<"decided_to">, sor<old, that_day>>>,
          seq<body, gap, have, gap, within<10, lexicon<"decided_to">, sor<old, that_day>>, one<':'>>> {};
struct have_decided : sor<meeting_decided, body_decided> {};

// `is het hier unaniem mee eens`, `is hiermee akkoord`
struct consent_words : seq<lexicon<"consent_word">, gap, rep_max<5, lexicon<"consent_word">, gap>> {};
struct consents : seq<been, gap, sor<seq<consent_words, lexicon<"consent">>, lexicon<"accord">>> {};
// `daar zijn we het over eens`, `is iedereen het eens`
struct consents_inverted : seq<been, gap, anybody, gap, sor<seq<consent_words, lexicon<"consent">>, seq<opt<consent_words>, lexicon<"accord">>>> {};
// `kiezen unaniem voor`
struct chooses : seq<lexicon<"chooses">, gap, within<3, lexicon<"chosen_for">>> {};
// `de raad (der gemeente …) besluit`, `unaniem besluit de raad`. `besluit` behind an article is a noun; `beslist op 26 april` is still to come.
struct decides : sor<seq<lexicon<"decides">, not_at<gap, sor<lexicon<"open_matter">, year, on_date>>>, consents> {};
// `Het bestuur is toen besloten`: a participle behind `is`.
struct noun : sor<barrier, then_month, one<'('>, lexicon<"have">, been, lexicon<"so_that">, seq<lexicon<"determiner">, gap, lexicon<"decides">>> {};
struct body_chooses : seq<opt<article, gap>, lexicon<"deciding_body">, gap, within<2, chooses, noun>> {};
// `De raad neemt kennis van de nota en besluit dat …`, `De voorzitter besluit dat …`
struct to_decide : seq<lexicon<"decides">, opt<one<','>>, gap, sor<istring<'d', 'a', 't'>, istring<'o', 'm'>>, blank> {};
struct and_decides : seq<istring<'e', 'n'>, gap, to_decide> {};
struct plain_word : seq<plus<not_one<' ', '\t', '\n', ',', ';', ':', '.'>>, blank> {};
struct decides_then : seq<rep_max<16, not_at<and_decides>, plain_word>, and_decides> {};  // behind the body
struct chair_decides : seq<opt<article, gap>, lexicon<"chairs">, gap, to_decide> {};
struct body_decides : sor<seq<body, gap, sor<within<4, decides, noun>, decides_then>>, chair_decides, body_chooses> {};
struct we_decide : seq<everyone, gap, within<4, sor<decides, chooses>, noun>> {};
struct chooses_body : seq<lexicon<"chooses">, gap, anybody, gap, within<8, lexicon<"chosen_for">>> {};
// `Hierover beslist de ledenvergadering van 16 januari.`
struct of_a_day : seq<gap, istring<'v', 'a', 'n'>, gap, month_date> {};
struct decides_body : sor<seq<decides, gap, anybody, not_at<of_a_day>>, chooses_body> {};

// Verbs in two parts.
template <table_name First, table_name Last, unsigned N = 20>
struct parted : seq<lexicon<First>, gap, within<N, lexicon<Last>>> {};
struct agreed
    : seq<istring<'i', 'n'>,
          sor<end, at<one<',', '.', ';', ':'>>,
              seq<gap, sor<istring<'m', 'e', 't'>, istring<'o', 'n', 'd', 'e', 'r'>, istring<'e', 'n'>>, at<blank>>>> {
};
struct agrees : seq<lexicon<"agrees">, gap, within<12, agreed>> {};
struct determines : seq<parted<"determines", "determined">, not_at<that>> {};
struct approves : parted<"approves", "approved"> {};
struct accords : parted<"goes", "accord", 16> {};
struct discharges : parted<"grants", "discharge"> {};
// `onthoudt de raad zijn instemming`
struct withholds : parted<"withholds", "consented_to"> {};
struct mandates : parted<"receives", "mandate", 6> {};
struct strong_parted : sor<agrees, determines, approves, accords, discharges, withholds> {};

// The same, where only a body before the verb makes it a decision.
template <table_name First, typename Last>
struct parted_until : seq<not_at<modal>, lexicon<First>, gap, within<20, Last, sor<barrier, lexicon<"for_information">>>> {};
struct adopts_in : seq<parted_until<"adopts", istring<'a', 'a', 'n'>>, not_at<sor<alnum, that>>> {};
// `neemt het voorstel over`, but `neemt de hamer over` settles nothing.
struct takes_over : seq<lexicon<"adopts">, gap, within<12, lexicon<"proposal">>, gap, within<12, seq<istring<'o', 'v', 'e', 'r'>, not_at<alnum>>>> {};
struct adopts : sor<takes_over, adopts_in> {};
struct finds : parted<"determines", "determined"> {};
struct releases : parted<"releases", "released"> {};
struct forgoes : parted<"forgoes", "forgone", 8> {};
struct settles : parted<"settles", "settled", 6> {};
struct declines : seq<lexicon<"follows">, gap, within<4, lexicon<"not">, failure>> {};
// `wijst het verzoek af`: the particle closes its clause.
struct closes : sor<end, at<one<',', '.', ';', ':'>>, seq<gap, at<sor<one<'('>, lexicon<"behind_particle">>>>> {};
struct particle_off : seq<istring<'a', 'f'>, closes> {};
struct particle_on : seq<istring<'a', 'a', 'n'>, closes> {};
struct particle_to : seq<istring<'t', 'o', 'e'>, closes> {};
struct particle_in : seq<istring<'i', 'n'>, closes> {};
struct particle_up : seq<istring<'o', 'p'>, closes> {};
struct particle_fast : seq<istring<'v', 'a', 's', 't'>, closes> {};
struct particle_for : seq<istring<'v', 'o', 'o', 'r'>, closes> {};
struct particle_out : seq<istring<'u', 'i', 't'>, closes> {};
struct separable
    : sor<parted_until<"verb_off", particle_off>, parted_until<"verb_on", particle_on>,
          parted_until<"verb_to", particle_to>, parted_until<"verb_in", particle_in>,
          parted_until<"verb_up", particle_up>, parted_until<"verb_fast", particle_fast>,
          parted_until<"verb_out", particle_out>, parted_until<"verb_for", particle_for>> {};
// `hecht haar goedkeuring aan`, `verleent de vergunning`
struct grants : parted<"gives", "granted"> {};
// `kiest de heer Pels tot voorzitter`, `stemmen unaniem voor`
struct elects : parted<"elects", "as"> {};
struct in_favour : seq<sor<istring<'v', 'o', 'o', 'r'>, istring<'t', 'e', 'g', 'e', 'n'>>, closes> {};
struct votes : seq<lexicon<"agrees">, gap, within<5, in_favour>> {};
struct any_parted : sor<adopts, finds, releases, forgoes, settles, declines, separable, grants, elects, votes> {};
// `opent de vergadering en stelt vast dat …`: the meeting does not
struct joint : seq<istring<'e', 'n'>, blank> {};
struct body_parted : seq<anybody, gap, within<2, any_parted, sor<barrier, joint>>> {};
// `Allen zijn voor.`, `Iedereen is voor het voorstel.`
struct all_in_favour
    : seq<lexicon<"everybody">, gap, been, gap, opt<istring<'u', 'n', 'a', 'n', 'i', 'e', 'e', 'm'>, gap>,
          sor<istring<'v', 'o', 'o', 'r'>, string<'v', '\xc3', '\xb3', '\xc3', '\xb3', 'r'>, istring<'t', 'e', 'g', 'e', 'n'>>,
          sor<end, at<one<',', '.', ';'>>, seq<gap, lexicon<"voted_on">>>> {};
struct taken_over : seq<lexicon<"adopts">, gap, we, gap, within<4, lexicon<"adopted">>> {};

// `wordt besloten of …`: it is still open.
struct whether : seq<gap, istring<'o', 'f'>, blank> {};
struct phrase : seq<lexicon<"decision_phrase">, not_at<whether>> {};

// `De voorzitter constateert dat het voorstel unaniem is aangenomen`, `… dat de raad hiermee instemt`
struct outcome_now
    : sor<seq<sor<becomes, been>, gap, within<1, lexicon<"outcome_participle">>>,
          seq<lexicon<"outcome_participle">, gap, sor<becomes, been>>, seq<body, gap, within<12, lexicon<"agreeing">>>> {};
struct found_that
    : seq<lexicon<"concludes">, opt<one<','>>, gap, within<5, seq<istring<'d', 'a', 't'>, gap>>, within<16, outcome_now>> {};
// `De beurs is op 4 september, dat is met algemene stemmen besloten.`
struct that_is_decided : seq<sor<istring<'d', 'a', 't'>, istring<'d', 'i', 't'>>, gap, sor<been, becomes>, gap, within<5, resolved, old>, end> {};
// `notulen van 3 april, welke onveranderd worden goedgekeurd`
struct which_become : seq<one<','>, gap, sor<seq<lexicon<"which">, gap, become_decided>, that_is_decided>> {};

// A sentence that is a verdict: `Akkoord.`, `Ongewijzigd vastgesteld.`, `Wordt goedgekeurd en vastgesteld.`
struct verdict_word : seq<lexicon<"verdict_word">, gap> {};
// `Verworpen met 3 stemmen voor`: with figures the rest tells of the vote.
struct counted : seq<gap, istring<'m', 'e', 't'>, gap, plus<digit>, gap, sor<lexicon<"ballots">, lexicon<"side_of_vote">>> {};
struct arrow : sor<string<'\xe2', '\x86', '\x92'>, string<'\xe2', '\x87', '\x92'>, string<'\xe2', '\x9e', '\x94'>,
                   string<'-', '-', '>'>, string<'-', '>'>, string<'=', '=', '>'>, string<'=', '>'>> {};
// `✅`, `➡️`, `📌`: a sign for the eye, quotes and dashes among them.
struct symbol : sor<seq<one<'\xe2'>, rep<2, range<'\x80', '\xbf'>>>, seq<string<'\xf0', '\x9f'>, rep<2, range<'\x80', '\xbf'>>>, string<'\xef', '\xb8', '\x8f'>> {};
// `Vastgesteld, met dien verstande dat …`, `Akkoord onder voorbehoud van …`
// `Aanvaard, de heer Pels stemt tegen`
// `Aangenomen; de fractie van A wordt geacht te hebben tegengestemd`
struct dissent : seq<one<',', ';'>, gap, within<8, lexicon<"dissent">>> {};
struct with_more : seq<istring<'m', 'e', 't'>, gap, not_at<digit>> {};
struct proviso : sor<seq<opt<one<','>>, gap, sor<lexicon<"proviso">, with_more>>, dissent> {};
// `GOEDGEKEURD - Pels wordt aangesteld`
struct dash : sor<one<'-'>, string<'\xe2', '\x80', '\x93'>, string<'\xe2', '\x80', '\x94'>> {};
struct remark : seq<gap, dash, gap> {};
// `Vastgesteld, lijst bijgewerkt.`: a few words without a verb.
struct tail_remark : seq<one<','>, gap, rep_min_max<1, 4, not_at<sor<barrier, becomes, been, lexicon<"have">, lexicon<"not">, lexicon<"finite">>>, plus<not_one<' ', '\t', '\n', ',', ';', ':'>>, star<blank>>, end> {};
struct plain_verdict
    : seq<opt<lexicon<"verdict_subject">, star<one<':', ' '>>>, rep_max<8, not_at<lexicon<"verdict">>, verdict_word>, lexicon<"verdict">,
          rep_max<8, not_at<sor<counted, proviso, remark>>, opt<one<','>>, gap, sor<lexicon<"verdict">, lexicon<"verdict_word">>>,
          sor<counted, proviso, remark, tail_remark, end>> {};
// `Verder ok, goedgekeurd.`, `Notulen 3 april: akkoord`: no verb at all but the participle at the end.
struct verb : sor<barrier, becomes, been, lexicon<"have">, lexicon<"relative">, earlier, year, lexicon<"not">, lexicon<"agent">,
                  lexicon<"finite">, lexicon<"for_information">> {};
struct bare_word : seq<plus<not_one<' ', '\t', '\n'>>, star<blank>> {};
// `vastgesteld met dank aan Els`, `vastgesteld en door de voorzitter geteekend`
struct thanked : seq<gap, sor<with_more, seq<istring<'e', 'n'>, gap, lexicon<"agent">, gap>>> {};
struct last_word : seq<opening, lexicon<"bare_participle">, sor<end, thanked>> {};
struct set_off : seq<plus<not_one<' ', '\t', '\n', ',', ':', ';'>>, sor<seq<one<',', ':', ';'>, gap>, seq<gap, dash, gap>>,
                     lexicon<"accord">, end> {};
// `Na een kleine correctie (Bram was er wel) vastgesteld.`
struct in_brackets : seq<one<'('>, rep_max<80, not_one<'(', ')', '\n'>>, one<')'>, plus<blank>> {};
// `Met die wijziging goedgekeurd.`
struct with_that : seq<istring<'m', 'e', 't'>, gap, lexicon<"relative">> {};
struct elliptic : seq<rep_max<14, not_at<sor<last_word, set_off>>, sor<in_brackets, seq<with_that, gap>, seq<not_at<opening, verb>, bare_word>>>, sor<last_word, set_off>> {};
// `Conform het voorstel van het bestuur.`
struct conforming_list : seq<lexicon<"conforming">, one<':'>, gap> {};
struct conforming : sor<conforming_list, seq<lexicon<"conforming">, rep_max<10, gap, not_at<verb>, plus<not_one<' ', '\t', '\n', ','>>>, end>> {};
// `MT akkoord.`, `Allen akkoord met het rooster.`
struct body_accords : seq<anybody, gap, opt<lexicon<"consent_word">, gap>, lexicon<"accord">, sor<end, seq<gap, lexicon<"voted_on">>, seq<gap, istring<'m', 'e', 't'>, gap>>> {};
// `Akkoord, kunnen online.`, `Akkoord met de beantwoording.`
struct with : seq<gap, sor<istring<'m', 'e', 't'>, istring<'t', 'o', 't'>>> {};
struct consented : seq<lexicon<"accord">, sor<one<','>, with>, gap> {};
struct verdict : seq<star<arrow, star<blank>>, sor<plain_verdict, conforming, body_accords, elliptic, consented>> {};

// `Motie Groen (A): verworpen`, `Amendement 3 – aangenomen met 12 stemmen voor`.
struct outcome : seq<opening, lexicon<"motion_outcome">> {};
struct motion_word : seq<plus<not_one<' ', '\t', '\n'>>, star<blank>> {};
struct motion : seq<opt<article, gap>, lexicon<"motion">, gap,
                    rep_max<40, not_at<outcome>, not_at<sor<modal, clause>>, motion_word>, outcome> {};

// A line that names a motion, and says no more than whose and what: `7.2 Motie Groene kade (A)`.
struct motion_number : seq<rep_max<8, sor<digit, one<'.', '-'>>>, opt<lower>, opt<one<'.', ')', ':'>>, star<blank>> {};
struct withdrawn : lexicon<"withdrawn"> {};
struct tells : sor<becomes, been, lexicon<"have">, lexicon<"finite">, withdrawn> {};
struct motion_line
    : seq<motion_number, lexicon<"motion_line">, not_at<gap, tells>,
          star<gap, not_at<withdrawn>, plus<not_one<' ', '\t', '\n', '?'>>>, star<blank>, eof> {};

// The scan of a sentence.
struct comma : one<',', ';', ':'> {};
// `met die wijziging` and `Die wordt …` point; `de lijst die …` describes.
struct relative : lexicon<"relative"> {};
struct pointing : seq<lexicon<"preposition">, gap, lexicon<"relative">> {};
// `de motie om dit te vragen` asks nothing.
struct infinitive : seq<istring<'t', 'e'>, gap, lexicon<"modal">> {};
struct block : sor<modal, clause, relative> {};
struct future : later {};
struct past : sor<earlier, year> {};
struct strong : sor<phrase, found_that, which_become, body_decides, participle_first, strong_parted, mandates, passive,
                    followed, granted_now, handled, all_in_favour> {};
struct together : sor<we_decide, chosen_together, taken_over, have_decided> {};
struct weak : sor<body_parted, decides_body, consents_inverted, perfect> {};
// `Als de raad instemt, wordt …`: nothing in such a sentence is settled.
struct conditional : seq<lexicon<"conditional">, blank> {};
// `Als nieuw lid wordt … benoemd` sets no condition.
struct role_word : seq<not_at<becomes>, plus<not_one<' ', '\t', '\n', ','>>, gap> {};
struct as_role : seq<istring<'a', 'l', 's'>, gap, not_at<lexicon<"told_of">>, rep_max<5, role_word>, becomes> {};
// `De fractie van de VVD stemt in`, `De bank keurt de lening goed`: one of those there, or an outsider, is not the meeting.
struct somebody : sor<party, lexicon<"outsider">, lexicon<"honorific">, lexicon<"faction">, lexicon<"given_name">> {};
struct somebody_acts : seq<not_at<body>, opt<article, gap>, somebody, gap, within<8, at<sor<strong_parted, consents>>>> {};
// `Na overleg toch afgesproken dat …`
struct after_all : seq<istring<'n', 'a'>, gap, rep_min_max<1, 3, not_at<lexicon<"settled_first">>, plus<range<'a', 'z'>>, gap>, lexicon<"settled_first">, gap, lexicon<"settled_what">> {};
// `Besloten dat …`, `Afgesproken om …`, `Conform advies besloten een krediet te verlenen`
struct settled_first : sor<after_all, seq<lexicon<"settled_first">, gap, lexicon<"settled_what">>, seq<lexicon<"conforming">, gap, lexicon<"settled_first">, gap>> {};
// `Daar werd besloten om …`: wherever that was, it was not here.
struct decided_there : seq<istring<'d', 'a', 'a', 'r'>, gap, sor<lexicon<"became">, been>, gap, within<2, decided_so>> {};
// `Deze notulen zijn op 21 maart 2023 vastgesteld.` tells of the text itself.
struct of_itself : seq<istring<'d', 'e', 'z', 'e'>, gap, lexicon<"minutes_paper">, gap, been, gap, on, month_date> {};
// `De zitting wordt opgeheven te 14u50.`
struct lifted : seq<article, gap, lexicon<"session">, gap, sor<becomes, lexicon<"became">>, gap, rep_max<10, not_at<TAO_PEGTL_ISTRING("opgeheven")>, word>, TAO_PEGTL_ISTRING("opgeheven")> {};
struct other_actor : at<sor<somebody_acts, decided_there, of_itself, lifted>> {};
// `In 2019 heeft het toenmalige bestuur besloten …`, `De stad heeft in het college beslist …`
struct then_decided : seq<sor<earlier, year>, gap, within<2, seq<lexicon<"have">, gap, opt<article, gap>, within<2, lexicon<"deciding_body">>, gap, within<12, chosen>>>> {};
struct in_a_body : seq<lexicon<"have">, gap, istring<'i', 'n'>, gap, body> {};
// `De stuurgroep heeft op 30 maart besloten …`, `De voorzitter besluit de bijeenkomst`
struct body_then : seq<body, gap, have, gap, on_date, gap, within<12, chosen>> {};
struct chair_closes : seq<opt<article, gap>, lexicon<"chairs">, gap, lexicon<"decides">, gap, opt<article, gap>, lexicon<"session">> {};
// `Beslist eenparig de rekening goed te keuren`, `Besluit met 5 stemmen voor en 1 tegen`: below who decides, the sentence begins with the verb.
struct how : sor<lexicon<"unanimity">, seq<istring<'m', 'e', 't'>, gap, plus<digit>, gap, lexicon<"ballots">>> {};
struct verb_first : seq<lexicon<"decides">, gap, how, gap, within<24, seq<istring<'t', 'e'>, gap, plus<range<'a', 'z'>>>>> {};
// `De directie van Oost heeft besloten …`: of somebody else
struct of_others : seq<istring<'v', 'a', 'n'>, gap, at<upper>, rep_min_max<1, 3, not_at<lexicon<"have">>, plus<not_one<' ', '\t', '\n', ',', ';', ':', '.'>>, gap>> {};
struct others_decided : seq<body, gap, of_others, have, gap, within<10, chosen>> {};
struct told : sor<then_decided, in_a_body, body_then, others_decided, chair_closes> {};
// `Wil Kok wordt benoemd`: a name, though its word may be another.
struct called : seq<lexicon<"given_name">, gap, at<upper>> {};
struct start : seq<star<blank>, sor<at<as_role>, conditional, settled_first, verb_first, other_actor, lexicon<"relative">, lexicon<"pointing">, called>> {};
struct token : sor<plus<sor<alnum, range<'\x80', '\xff'>>>, any> {};
struct telling : sor<then, told, strong, together, weak, pointing, infinitive, block, future, past, comma> {};
struct scan : seq<opt<start>, until<eof, sor<telling, token>>> {};

// The label a paragraph begins with: `Besluit:`, `Afgesproken –`.
struct number : seq<plus<digit>, star<one<'.', ')'>>, star<blank>> {};
struct label_words : lexicon<"decision_label"> {};
struct bracket : seq<one<'('>, rep_max<40, not_one<'(', ')', '\n'>>, one<')'>> {};
struct label_end : sor<seq<star<blank>, one<':'>>, seq<gap, dash, gap>, eof> {};
// `Besluit 12`, `Besluit FR19-06`, `Besluit GV 23-011`
struct label_number : seq<opt<one<'#'>>, opt<rep_min_max<1, 4, upper>, opt<one<'-', ' '>>>, plus<digit>, opt<one<'.'>>, rep_max<3, one<'-', '.', '/'>, rep_opt<2, upper>, plus<digit>>> {};
struct label_mark : sor<one<'*', '_', ' ', '>', '<', '[', ':'>, arrow, symbol> {};
struct plain_label : seq<label_words, star<one<'>', ']'>>, opt<gap, label_number>, opt<gap, bracket>, label_end> {};
// `[Besluit] De kade …`, `BESLUIT De kade …`
struct bracketed_label : seq<one<'[', '<', '('>, label_words, opt<gap, label_number>, one<']', '>', ')'>, opt<one<':'>>, gap> {};
struct capital_label : seq<at<rep<4, upper>>, label_words, gap, at<upper, lower>> {};
// `B2020-10 De kade …`
struct code_label : seq<one<'B'>, opt<one<'-'>>, plus<digit>, one<'-', '.', '/'>, plus<digit>, opt<one<':', '.'>>, gap> {};
struct label : seq<sor<bracketed_label, seq<star<label_mark>, sor<plain_label, capital_label, code_label>>>, star<one<' ', '*', '_'>>> {};

// `Artikel 1:`, `Art. 2 –`, `Enig artikel:`: what a Flemish board resolves.
struct article_number : seq<plus<digit>, opt<one<'.'>>, rep_opt<1, string<'\xc2', '\xb0'>>> {};
struct resolution_article
    : seq<star<one<'*', '_', ' '>>, lexicon<"resolution_article">,
          sor<seq<opt<one<'.'>>, opt<gap>, opt<article_number>, sor<seq<star<blank>, sor<one<':', '.'>, dash>>, seq<gap, at<upper>>, eof>>,
              seq<gap, at<upper, lower>>>> {};  // the stop of `Enig artikel. Het …` goes with its word

// A line that only tells how they voted: `Eenparig`, `12 stemmen voor (A, B), 3 onthoudingen`.
struct vote_names : seq<one<'('>, rep_max<400, not_one<'(', ')', '\n'>>, one<')'>> {};
struct vote_piece : sor<lexicon<"vote_line_word">, seq<plus<digit>, not_at<alnum>>, vote_names> {};
struct vote_line : seq<plus<vote_piece, star<one<' ', '\t', '\n', '.', ',', ';', ':', '-', '*', '_'>>>, eof> {};

// `(Besluit)`, `[besluit 18-01]`, `(besluit B17-23)`, `(B 18-01)` behind a sentence.
struct mark_code : seq<digit, rep_max<12, sor<digit, alpha, seq<one<'-', '.', '/'>, at<digit>>>>> {};
struct mark_prefix : seq<rep_min_max<1, 2, upper>, at<digit>> {};
struct mark_number : seq<plus<one<' '>>, opt<istring<'n', 'r'>, opt<one<'.'>>, star<one<' '>>>, opt<mark_prefix>, mark_code> {};
struct mark_letter : seq<one<'B'>, opt<one<' '>>, plus<digit>, one<'-'>, plus<digit>> {};
struct mark : seq<one<'(', '['>, sor<mark_letter, seq<lexicon<"decision_mark">, opt<mark_number>>>, one<')', ']'>> {};

}  // namespace notulen::grammar::decision
