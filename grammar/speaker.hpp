#pragma once
// The speaker a turn begins with: `Jos Som: …`, `Gerard Renkema; …`, `De heer Pietersen (VVD): …`, `De VOORZITTER: …`,
// `01.02  Minister Isa Verhulst: …`; with a full stop in verbatim minutes: `De heer Arp (SP). …`, `De voorzitter. …`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::speaker {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : plus<one<' '>> {};
// Letters beyond ASCII; arrows and other signs (lead byte E2) are none.
struct high : range<'\x80', '\xBF'> {};
struct lead : range<'\xC3', '\xCF'> {};
struct letter : sor<alnum, high, lead, one<'\'', '-'>, string<'\xE2', '\x80', '\x99'>> {};
struct dotted : sor<letter, one<'.'>> {};

// `01.02` before the turn of a verbatim report.
struct turn_number : seq<rep_min_max<1, 2, digit>, one<'.'>, rep_min_max<1, 2, digit>, blank> {};

// The chair's and other officers' titles; `speaking_office` may stand for the speaker without a name.
struct office_word : sor<lexicon<"speaker_office">, lexicon<"speaker_title">> {};
struct office : seq<office_word, not_at<letter>> {};
struct alone : lexicon<"speaker_office"> {};
struct honorific : lexicon<"honorific"> {};
struct infix : lexicon<"infix"> {};
struct first : sor<upper, lead> {};
struct capital : seq<first, rep_max<30, dotted>> {};
struct name_word : sor<seq<infix, at<blank>>, capital> {};
struct name : seq<name_word, rep_max<4, blank, name_word>> {};

struct bracket : seq<opt<blank>, one<'('>, rep_max<40, not_one<'(', ')', '\n'>>, one<')'>> {};
struct mark : seq<opt<one<'?'>>, star<one<' '>>, one<':', ';'>, plus<one<' '>>> {};

struct titles : seq<opt<office, blank>, opt<honorific, blank>, opt<honorific, blank>> {};
struct titled : seq<titles, name> {};
struct turn : seq<opt<turn_number>, sor<seq<titled, opt<bracket>, mark>, seq<alone, opt<bracket>, mark>>> {};

// Before a full stop a name's words bear none, initials apart; what is said begins with a capital or a new line.
struct initials : plus<upper, one<'.'>, opt<one<'-'>>> {};
struct whole_word : seq<first, rep_max<30, letter>> {};
struct stop_word : sor<seq<infix, at<blank>>, whole_word> {};
struct stop_name : seq<opt<initials, opt<blank>>, stop_word, rep_max<4, blank, stop_word>> {};
struct speech : sor<eof, seq<plus<one<' '>>, sor<upper, lead, one<'\'', '"', '(', '\xE2'>>>> {};
struct stop : seq<one<'.'>, at<speech>, star<one<' '>>> {};
// The word tables take the stop behind an office along.
struct taken_stop : seq<at<speech>, star<one<' '>>> {};
struct honoured : sor<seq<opt<office, blank>, honorific, blank, opt<honorific, blank>>, seq<office, blank>> {};
struct stopped_turn : seq<honoured, stop_name, opt<bracket>, stop> {};
struct stopped_office : seq<alone, opt<bracket>, sor<stop, taken_stop>> {};

}  // namespace notulen::grammar::speaker
