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

// `01.02`, `[20:14:05]` before the turn of a verbatim report.
struct clock_part : seq<rep_min_max<1, 2, digit>, rep_min_max<1, 2, one<':'>, digit, digit>> {};
struct stamp : seq<opt<one<'[', '('>>, clock_part, opt<one<']', ')'>>, opt<blank, one<'-'>>, blank> {};
struct turn_number : seq<rep_min_max<1, 2, digit>, one<'.'>, rep_min_max<1, 2, digit>, blank> {};

// The chair's and other officers' titles; `speaking_office` may stand for the speaker without a name.
struct office_word : sor<lexicon<"speaker_office">, lexicon<"speaker_title">, lexicon<"role">> {};
struct office : seq<office_word, not_at<letter>> {};
struct titling : seq<office, blank, at<sor<lexicon<"honorific">, lexicon<"infix">, range<'A', 'Z'>, range<'\xC3', '\xCF'>>>> {};  // before a name
struct alone : lexicon<"speaker_office"> {};
struct honorific : lexicon<"honorific"> {};
struct infix : lexicon<"infix"> {};
struct first : sor<upper, lead> {};
struct capital : seq<first, rep_max<30, dotted>> {};
struct name_word : sor<seq<infix, at<blank>>, capital> {};
struct generation : seq<blank, lexicon<"generation">, not_at<letter>> {};  // `Wim Bos jr.`
struct name : seq<name_word, rep_max<4, blank, name_word>, opt<generation>> {};

struct bracket : seq<opt<blank>, one<'('>, rep_max<40, not_one<'(', ')', '\n'>>, one<')'>> {};
struct mark : seq<opt<one<'?'>>, star<one<' '>>, one<':', ';'>, plus<one<' '>>> {};

struct addressed : seq<honorific, blank, titling> {};  // `De heer schepen`
struct titles : seq<sor<addressed, opt<titling>>, opt<honorific, blank>, opt<honorific, blank>> {};
struct titled : seq<titles, name> {};
// `, PvdA`, `, inspreker` behind a name.
struct aside : seq<one<','>, blank, sor<lexicon<"role">, lexicon<"party">, lexicon<"speaker_office">>, not_at<letter>> {};
struct told : sor<aside, rep_max<2, bracket>> {};
// Behind an honorific or an office any name may tell of whom: `De heer Smit, Dorpslijst: …`.
struct whose : seq<one<','>, blank, name_word, rep_max<3, blank, name_word>> {};
struct addresses : at<sor<seq<honorific, blank>, titling>> {};
struct spoken : sor<seq<addresses, titled, whose, mark>, seq<titled, told, mark>, seq<alone, told, mark>> {};
struct mention : seq<one<'@'>, at<first>> {};  // `@Merel Bos: …`
struct turn : seq<opt<sor<stamp, turn_number, mention>>, spoken> {};

// Before a full stop a name's words bear none, initials apart; what is said begins with a capital or a new line.
struct initials : plus<upper, one<'.'>, opt<one<'-'>>> {};
struct whole_word : seq<first, rep_max<30, letter>> {};
struct stop_word : sor<seq<infix, at<blank>>, whole_word> {};
struct stop_name : seq<opt<initials, opt<blank>>, stop_word, rep_max<4, blank, stop_word>> {};
struct speech : sor<eof, seq<plus<one<' '>>, sor<upper, lead, one<'\'', '"', '(', '\xE2'>>>> {};
struct stop : seq<one<'.'>, at<speech>, star<one<' '>>> {};
// The word tables take the stop behind an office along.
struct taken_stop : seq<at<speech>, star<one<' '>>> {};
struct honoured : sor<seq<opt<titling>, honorific, blank, opt<honorific, blank>>, titling> {};
struct stopped_turn : seq<honoured, stop_name, opt<bracket>, stop> {};
struct stopped_office : seq<alone, opt<bracket>, sor<stop, taken_stop>> {};

}  // namespace notulen::grammar::speaker
