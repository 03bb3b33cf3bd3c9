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
struct name_word : seq<not_at<side>, plus<not_one<' ', '\t', '\n', ';', ':', '(', ')'>>, star<blank>> {};
struct names : rep_min_max<1, 120, name_word> {};
struct names_for : names {};
struct names_against : names {};
struct bracket_for : seq<star<blank>, one<'('>, names_for, one<')'>> {};
struct bracket_against : seq<star<blank>, one<'('>, names_against, one<')'>> {};

// `met 31 (stemmen) tegen 13`.
struct balance : seq<count_for, gap, opt<ballots, gap>, opt<in_favour, gap, opt<istring<'e', 'n'>, gap>>,
                     istring<'t', 'e', 'g', 'e', 'n'>, gap, count_against> {};
// `31 stemmen voor`, `6 tegen (A, B)`, `1 tegenstem`, `2 onthoudingen`.
struct so_many_for : seq<count_for, gap, opt<ballots, gap>, in_favour, opt<bracket_for>> {};
struct so_many_against : seq<count_against, gap, opt<ballots, gap>, against, opt<bracket_against>> {};
struct so_many_abstained : seq<count_abstained, gap, opt<ballots, gap>, abstained> {};
// `voor: 31`, `tegen: A en B`.
struct for_so_many : seq<in_favour, colon, count_for> {};
struct against_so_many : seq<against, colon, count_against> {};
struct abstained_so_many : seq<abstained, colon, count_abstained> {};
struct for_by_name : seq<in_favour, colon, names_for> {};
struct against_by_name : seq<against, colon, names_against> {};

struct sign : sor<alnum, range<'\x80', '\xff'>> {};
struct token : sor<plus<sign>, any> {};

}  // namespace notulen::grammar::vote
