#pragma once
// The speaker a turn begins with: `Jos Som: …`, `Gerard Renkema; …`, `De heer Pietersen (VVD): …`, `De VOORZITTER: …`,
// `01.02  Minister Isa Verhulst: …`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::speaker {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : plus<one<' '>> {};
struct high : range<'\x80', '\xFF'> {};
struct letter : sor<alpha, high, one<'\'', '.', '-'>> {};

// `01.02` before the turn of a verbatim report.
struct turn_number : seq<rep_min_max<1, 2, digit>, one<'.'>, rep_min_max<1, 2, digit>, blank> {};

struct office : lexicon<"speaker_office"> {};
struct honorific : lexicon<"honorific"> {};
struct infix : lexicon<"infix"> {};
struct capital : seq<sor<upper, high>, rep_max<30, letter>> {};
struct name_word : sor<seq<infix, at<blank>>, capital> {};
struct name : seq<name_word, rep_max<4, blank, name_word>> {};

struct bracket : seq<opt<blank>, one<'('>, rep_max<40, not_one<'(', ')', '\n'>>, one<')'>> {};
struct mark : seq<opt<one<'?'>>, star<one<' '>>, one<':', ';'>, plus<one<' '>>> {};

struct titled : seq<opt<office, blank>, opt<honorific, blank>, name> {};
struct turn : seq<opt<turn_number>, sor<seq<titled, opt<bracket>, mark>, seq<office, opt<bracket>, mark>>> {};

}  // namespace notulen::grammar::speaker
