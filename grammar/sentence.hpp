#pragma once
// Where a sentence ends: at a full stop, question or exclamation mark before a capital, but not behind
// `dhr.`, `J.W.`, `m.b.t.`, `20.00 uur`, `f 0,25`, `www.plaats.nl` or `versie 1.0`.

#include "grammar/lexicon.hpp"
#include "grammar/run.hpp"

namespace notulen::grammar::sentence {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

// A letter beyond ASCII; typographic marks (lead byte E2) are none.
struct high : sor<range<'\x80', '\xe1'>, range<'\xe3', '\xff'>> {};
struct letter : sor<alpha, high> {};
struct signs : run<'a', 'z', 'A', 'Z', '0', '9', '\x80', '\xe1', '\xe3', '\xff'> {};  // letters and figures
struct blank : one<' ', '\t'> {};
struct dot : one<'.'> {};
struct character : sor<utf8::any, any> {};

// `2.` or `2a.` that a sentence begins with is its number, no sentence.
struct number : seq<rep_min_max<1, 4, digit>, opt<lower>, dot, at<blank>> {};

// What closes a sentence with its stop, and what the next one begins with.
struct closer
    : sor<one<')', ']', '"', '\'', '*', '_'>, string<'\xe2', '\x80', '\x99'>, string<'\xe2', '\x80', '\x9d'>> {};
struct stop : sor<one<'.', '?', '!'>, string<'\xe2', '\x80', '\xa6'>> {};
struct opener : sor<upper, digit, range<'\x80', '\xff'>, one<'(', '[', '<', '"', '\'', '*', '_', '-', '@', '`', ':'>> {};
// `verlenen.De vergadering`: the blank was lost.
struct glued : at<upper, lower> {};
struct gap : sor<eof, seq<plus<blank>, at<opener>>, glued> {};
struct stopped : seq<plus<stop>, star<closer>, at<gap>> {};

// Abbreviations behind which a sentence goes on; and those that may end one (`enz.`, `a.s.`, `m.k.`).
struct abbreviation : lexicon<"abbreviation"> {};
struct last_abbreviation : seq<lexicon<"last_abbreviation">, star<closer>, at<gap>> {};
struct initial : seq<letter, dot> {};
// `… voor schets B. Wethouder Bos zegt …`: no surname begins so.
struct next_opens : at<blank, at<upper>, lexicon<"sentence_opener">> {};
struct initials : sor<seq<initial, plus<opt<one<'-'>>, initial>>, seq<upper, dot, at<blank>, not_at<next_opens>>> {};

// A word with marks inside: `1.0`, `20.00`, `plaats.nl`, `12-9-24`.
struct inner : one<'.', ':', '/', '-', ',', '@', '_', '\'', '&', '=', '?'> {};
struct lost_blank : seq<rep<4, lower>, opt<signs>, at<one<'.', '?', '!'>, upper, lower>> {};
struct word : sor<lost_blank, seq<signs, star<plus<inner>, signs>>> {};

struct end : sor<stopped, last_abbreviation> {};
// `… wie kan helpen => Actie Nele: een lijst maken`: an arrow and a label begin what is to be done, or decided.
struct arrow : sor<string<'=', '>'>, string<'-', '>'>, string<'\xe2', '\x86', '\x92'>, string<'\xe2', '\x87', '\x92'>> {};
struct outcome : seq<at<one<'=', '-', '\xe2'>>, arrow, star<blank>, sor<lexicon<"action_mark">, lexicon<"decision_label">>, rep_max<40, not_one<':', '.', '\n'>>, one<':'>> {};
// A bracket belongs to the sentence that goes on behind it: `Met 14 stemmen (app. 18) wordt …`.
struct bracket : seq<one<'('>, rep_max<100, not_one<'(', ')', '\n'>>, one<')'>, not_at<sor<eof, seq<star<blank>, sor<eol, upper>>>>> {};
struct piece : sor<plus<blank>, bracket, abbreviation, initials, word, character> {};
struct body : seq<opt<number>, opt<outcome>, star<not_at<sor<end, outcome, eol>>, piece>, opt<end>> {};

// One sentence with the white space around it.
struct white : star<one<' ', '\t', '\n'>> {};
struct sentence : seq<white, body, white> {};

}  // namespace notulen::grammar::sentence
