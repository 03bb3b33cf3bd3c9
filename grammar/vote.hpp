#pragma once
// Votes: `met 31 tegen 13 stemmen`, `19 voor, 6 tegen`, `met 12 stemmen tegen (A, B)`, `2 onthoudingen`, `Voor: A, B`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::vote {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t', '\n'> {};
struct gap : plus<blank> {};
struct colon : seq<star<blank>, one<':'>, star<blank>> {};

struct figure : seq<rep_min_max<1, 5, digit>, not_at<sor<alnum, seq<one<'.', ',', ':', '-', '/'>, digit>, one<'%'>>>> {
};
struct count : sor<figure, lexicon<"vote_number">> {};
struct ballots : lexicon<"ballots"> {};
struct in_favour : lexicon<"in_favour"> {};
struct against : lexicon<"against"> {};
struct abstained : lexicon<"abstained"> {};

struct count_for : count {};
struct count_against : count {};
struct count_abstained : count {};

// Names in a bracket, or behind a colon up to the next side or the end of the sentence.
struct side : seq<sor<in_favour, against, abstained>, star<blank>, one<':', '('>> {};
struct seats : seq<one<'('>, rep_min_max<1, 3, digit>, one<')'>> {};  // `VVD (6)`
struct name_word : seq<not_at<side>, sor<seats, plus<not_one<' ', '\t', '\n', ';', ':', '(', ')'>>>, star<blank>, opt<seats, opt<one<','>>, star<blank>>> {};
struct names : rep_min_max<1, 120, name_word> {};
struct names_for : names {};
struct names_against : names {};
struct bracket_for : seq<star<blank>, one<'('>, names_for, one<')'>> {};
struct bracket_against : seq<star<blank>, one<'('>, names_against, one<')'>> {};

// `met 31 (stemmen) tegen 13 stemmen (A, B)`; without `voor` the first figure is that of the winning side.
struct favoured : seq<in_favour, gap, opt<istring<'e', 'n'>, gap>> {};
struct balance : seq<count_for, gap, opt<ballots, gap>, opt<favoured>, istring<'t', 'e', 'g', 'e', 'n'>, gap, count_against,
                     opt<gap, ballots, bracket_against>> {};
// `31 stemmen voor`, `6 tegen (A, B)`, `1 tegenstem`, `2 onthoudingen`.
struct counted : seq<ballots, gap> {};
// `19 voor, 6 tegen`; `105 voor alle speltakken` is an amount unless the other side is counted too.
struct behind_side : sor<eof, one<',', '.', ';', ')', ':', '-', '/'>, seq<gap, sor<seq<sor<istring<'e', 'n'>, istring<'b', 'i', 'j'>, istring<'m', 'e', 't'>>, not_at<alnum>>, count, one<'('>>>> {};
struct led_on : not_at<behind_side> {};
struct so_many_for : seq<count_for, gap, opt<counted>, in_favour, sor<bracket_for, opt<led_on>>> {};
struct so_many_against : seq<count_against, gap, opt<ballots, gap>, against, opt<bracket_against>> {};
struct so_many_abstained : seq<count_abstained, gap, opt<ballots, gap>, abstained> {};
// `Voor 14, tegen 26`: a pair needs no colons.
struct sides_counted : seq<in_favour, sor<colon, gap>, count_for, sor<seq<one<',', ';'>, gap>, seq<gap, opt<istring<'e', 'n'>, gap>>>, against, sor<colon, gap>, count_against> {};
// `voor: 31`, `tegen: A en B`.
struct for_so_many : seq<in_favour, colon, count_for> {};
struct against_so_many : seq<against, colon, count_against> {};
struct abstained_so_many : seq<abstained, colon, count_abstained> {};
struct for_by_name : seq<in_favour, colon, names_for> {};
struct against_by_name : seq<against, colon, names_against> {};

struct sign : sor<alnum, range<'\x80', '\xff'>> {};
struct token : sor<plus<sign>, any> {};

}  // namespace notulen::grammar::vote
