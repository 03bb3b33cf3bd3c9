#pragma once
// The label a line begins with: `Aanwezig:`, `Afwezig (m.k.):`, `Aanwezig leden UR:`, `Datum 17-12-2018`,
// `Tegenwoordig zijn 14 leden, als de heeren:`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::label {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

// Marks that converters leave before a label.
struct blank : one<' ', '\t'> {};
struct pictogram : sor<seq<one<'\xF0'>, any, any, any>, seq<one<'\xE2'>, range<'\x98', '\x9F'>, any>> {};
struct before : star<sor<blank, one<'*', '_', '#', '>', '|', '/', '~', ':'>, pictogram>> {};

// The words of the label itself, from the tables.
struct words : lexicon<"label"> {};

// What may stand between label and colon: a count, a bracket, a few words. No sentence, no second label.
struct bracket : seq<one<'('>, rep_max<40, not_one<'(', ')', '\n'>>, one<')'>> {};
// The colon of `tot 21:00` is a time's.
struct clock : seq<digit, one<':'>, digit> {};
struct plain : seq<not_at<clock>, not_one<':', ';', '\n', '.', '(', ')', '?', '!', ','>> {};
struct namely : seq<one<','>, at<star<blank>, lexicon<"list_opener">>> {};
struct qualifier : rep_max<48, sor<bracket, plain, namely, seq<one<'.'>, not_at<blank>>, seq<one<'.'>, at<star<blank>, one<':'>>>>> {};

// What repeats the label in another language: ` / Présents`.
struct gloss : seq<star<blank>, one<'/'>, star<blank>, lexicon<"label_gloss">> {};

// `Plaats   | Raadzaal`: a stroke between them does the colon's work.
struct stroke : seq<plus<blank>, one<'|'>, plus<blank>> {};
struct colon : seq<star<one<' ', '*', '_', '\t'>>, one<':', ';'>, not_at<string<'/', '/'>>, opt<one<':'>>, star<one<' ', '*', '_', '\t'>>, opt<one<'|'>, plus<blank>>> {};  // `Plaats: | Raadzaal`
struct marks_end : seq<star<one<' ', '*', '_', '\t'>>, opt<one<'?'>, star<one<' ', '*', '_'>>>, eof> {};  // `Wie waren er?`

struct qualified : seq<qualifier, colon> {};
struct noticed : seq<star<blank>, one<'('>, lexicon<"notice">, one<')'>> {};
struct noticed_end : seq<noticed, marks_end> {};
struct gap : plus<blank> {};
// `Tegenwoordig, behalve de Voorzitter, de Heeren A en B`: the comma of an aside.
struct before_aside : seq<one<','>, at<plus<blank>, lexicon<"aside">>> {};
// `Afwezig, met kennisgeving, de heer A`
struct before_name : seq<one<','>, plus<blank>, at<lexicon<"honorific">>> {};
// `Wie waren er? A, B`: a question's mark does the colon's work.
struct asked : seq<star<blank>, one<'?'>, plus<blank>> {};

struct labelled : seq<before, words, opt<gloss>, sor<colon, stroke, qualified, marks_end, noticed_end, asked, before_aside, before_name, gap>> {};

}  // namespace notulen::grammar::label
