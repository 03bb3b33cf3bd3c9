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
struct year : seq<istring<'i', 'n'>, gap, rep<4, digit>> {};

// A word with the marks that cling to it, and the space behind it. A semicolon or colon ends what may go together.
struct word : seq<plus<not_one<' ', '\t', '\n', ';', ':'>>, star<blank>> {};
struct opening : star<one<'(', '[', '"', '\''>> {};
struct barrier : seq<opening, sor<clause, modal, later>> {};

// At most N words, none of them a barrier, and then the rule.
template <unsigned N, typename Rule, typename Barrier = barrier>
struct within : seq<rep_max<N, not_at<Rule>, not_at<Barrier>, word>, Rule> {};

// Who decides.
struct article : sor<istring<'d', 'e'>, istring<'h', 'e', 't'>, istring<'d', 'e', 'n'>, istring<'o', 'n', 's'>> {};
struct acronym : seq<rep_min_max<2, 6, upper>, not_at<alnum>> {};
struct everyone : lexicon<"we"> {};
struct body : sor<seq<opt<article, gap>, sor<lexicon<"deciding_body">, seq<acronym, not_at<one<'-'>>>>>> {};
struct anybody : sor<everyone, body> {};

// `wordt … vastgesteld`, `is … goedgekeurd`, `besloten wordt`.
struct that : seq<opt<one<','>>, gap, istring<'d', 'a', 't'>, blank> {};
struct becomes : lexicon<"becomes"> {};
struct been : lexicon<"been"> {};
struct decided : seq<lexicon<"decided">, not_at<that>> {};
struct resolved : lexicon<"resolved"> {};
struct appointed : lexicon<"appointed"> {};
struct participle : sor<resolved, decided> {};
struct participle_now : sor<participle, appointed> {};
// `wordt een brief gelezen, waarin …`: what is told of the letter is not what happens here.
struct aside : seq<opening, lexicon<"told_in">> {};
struct month_date : seq<rep_min_max<1, 2, digit>, gap, lexicon<"month">> {};
struct passive : seq<becomes, gap, within<24, participle_now, sor<barrier, aside>>> {};
// `werd op 5 juni 2019 … goedgekeurd`: a day of its own is another day.
struct on : seq<istring<'o', 'p'>, gap> {};
struct then : seq<lexicon<"became">, gap, within<4, seq<on, month_date, gap, rep<4, digit>>>> {};
struct perfect : seq<been, gap, within<16, participle, sor<barrier, earlier, year>>> {};
struct participle_first
    : sor<seq<resolved, gap, sor<becomes, been>>, seq<sor<decided, appointed>, gap, becomes, not_at<that>>> {};

// `hebben we afgesproken`, `we hebben ervoor gekozen`.
struct we : lexicon<"we"> {};
struct have : lexicon<"have"> {};
struct chosen : lexicon<"chosen"> {};
struct chosen_together : sor<seq<we, gap, have, gap, within<16, chosen>>, seq<have, gap, we, gap, within<16, chosen>>> {
};

// `de raad (der gemeente …) besluit`, `unaniem besluit de raad`. `besluit` behind an article is a noun.
struct decides : seq<lexicon<"decides">, not_at<gap, lexicon<"open_matter">>> {};
struct noun : sor<barrier, one<'('>, seq<lexicon<"determiner">, gap, lexicon<"decides">>> {};
struct body_decides : seq<body, gap, within<4, decides, noun>> {};
struct we_decide : seq<everyone, gap, within<4, decides, noun>> {};
struct decides_body : seq<decides, gap, anybody> {};

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
struct accords : parted<"goes", "accord", 6> {};
struct discharges : parted<"grants", "discharge"> {};
struct mandates : parted<"receives", "mandate", 6> {};
struct strong_parted : sor<agrees, determines, approves, accords, discharges, mandates> {};

// The same, where only a body before the verb makes it a decision.
struct adopts : seq<parted<"adopts", "adopted">, not_at<that>> {};
struct finds : parted<"determines", "determined"> {};
struct releases : parted<"releases", "released"> {};
struct forgoes : parted<"forgoes", "forgone", 8> {};
struct settles : parted<"settles", "settled", 6> {};
struct declines : seq<lexicon<"follows">, gap, within<4, lexicon<"not">, failure>> {};
struct any_parted : sor<adopts, finds, releases, forgoes, settles, declines> {};
struct body_parted : seq<anybody, gap, within<2, any_parted>> {};
struct taken_over : seq<lexicon<"adopts">, gap, we, gap, within<4, lexicon<"adopted">>> {};

struct phrase : lexicon<"decision_phrase"> {};

// A sentence that is a verdict: `Akkoord.`, `Ongewijzigd vastgesteld.`, `Wordt goedgekeurd en vastgesteld.`
struct verdict_word : seq<lexicon<"verdict_word">, gap> {};
// `Verworpen met 3 stemmen voor`: with figures the rest tells of the vote.
struct counted : seq<gap, istring<'m', 'e', 't'>, gap, plus<digit>, gap, lexicon<"ballots">> {};
struct verdict : seq<rep_max<8, not_at<lexicon<"verdict">>, verdict_word>, lexicon<"verdict">,
                     sor<counted, seq<rep_max<8, gap, sor<lexicon<"verdict">, lexicon<"verdict_word">>>, end>>> {};

// `Motie Groen (A): verworpen`, `Amendement 3 – aangenomen met 12 stemmen voor`.
struct outcome : seq<opening, lexicon<"motion_outcome">> {};
struct motion_word : seq<plus<not_one<' ', '\t', '\n'>>, star<blank>> {};
struct motion : seq<opt<article, gap>, lexicon<"motion">, gap,
                    rep_max<40, not_at<outcome>, not_at<sor<modal, clause>>, motion_word>, outcome> {};

// The scan of a sentence.
struct comma : one<',', ';', ':'> {};
struct relative : lexicon<"relative"> {};
struct block : sor<modal, clause, relative> {};
struct future : later {};
struct past : sor<earlier, year> {};
struct strong : sor<phrase, body_decides, participle_first, strong_parted, passive> {};
struct together : sor<we_decide, chosen_together, taken_over> {};
struct weak : sor<body_parted, decides_body, perfect> {};
// `Als de raad instemt, wordt …`: nothing in such a sentence is settled.
struct conditional : seq<star<blank>, lexicon<"conditional">, blank> {};
struct token : sor<plus<sor<alnum, range<'\x80', '\xff'>>>, any> {};
struct scan : seq<opt<conditional>, until<eof, sor<then, strong, together, weak, block, future, past, comma, token>>> {};

// The label a paragraph begins with: `Besluit:`, `Afgesproken –`.
struct number : seq<plus<digit>, star<one<'.', ')'>>, star<blank>> {};
struct label_words : lexicon<"decision_label"> {};
struct bracket : seq<one<'('>, rep_max<40, not_one<'(', ')', '\n'>>, one<')'>> {};
struct label_end : sor<seq<star<blank>, one<':'>>, eof> {};
struct label_number : seq<opt<one<'#'>>, plus<digit>, opt<one<'.'>>, rep_max<3, one<'-', '.', '/'>, plus<digit>>> {};
struct label : seq<star<one<'*', '_', ' ', '>', '<', '['>>, label_words, star<one<'>', ']'>>, opt<gap, label_number>,
                   opt<gap, bracket>, label_end, star<one<' ', '*', '_'>>> {};

// `(Besluit)` behind a sentence.
struct mark : seq<one<'(', '['>, lexicon<"decision_mark">, one<')', ']'>> {};

}  // namespace notulen::grammar::decision
