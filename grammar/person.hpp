#pragma once
// A personal name with what stands before and behind it: `mevr. dr. A.Th. van 't Veen-Bos MSc`, `VAN ACKER Lode`,
// `Bijl, Toon van der`. Which words are given name and which surname is told afterwards, from the pieces.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::person {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

// Letters: ASCII and the Latin blocks up to U+024F, two bytes each.
struct continuation : range<'\x80', '\xBF'> {};
struct accented : seq<range<'\xC3', '\xC9'>, continuation> {};
struct letter : sor<alpha, accented> {};
struct capital : sor<upper, seq<one<'\xC3'>, range<'\x80', '\x9E'>>, seq<one<'\xC4', '\xC5'>, continuation>> {};

struct blank : one<' ', '\t'> {};
struct apostrophe : sor<one<'\'', '`'>, string<'\xE2', '\x80', '\x99'>, string<'\xE2', '\x80', '\x98'>> {};
struct dash : sor<one<'-'>, seq<string<'\xE2', '\x80'>, range<'\x90', '\x94'>>> {};

// A word of a name: `Anna`, `D'Haen`, `Bos-Vink`, `Jan-Willem`.
struct word : seq<letter, star<sor<letter, seq<sor<apostrophe, dash>, at<letter>>>>> {};
struct infix : seq<lexicon<"infix">, not_at<dash>> {};

// `A.`, `Th.`, `IJ.`, `J.-P.`; `JW` and `J` before a surname.
struct dotted : seq<capital, rep_max<2, letter>, one<'.'>, opt<seq<dash, at<capital>>>> {};
struct initials : seq<dotted, rep_max<7, seq<star<blank>, dotted>>> {};
struct undotted : seq<capital, rep_max<2, capital>, at<plus<blank>, capital, lower>> {};

struct piece : sor<infix, initials, undotted, word> {};
// The dash of a married name, with spaces on one side or on both.
struct married : seq<star<blank>, dash, star<blank>> {};
struct comma : seq<one<','>, plus<blank>> {};
struct joint : sor<married, star<blank>> {};
struct pieces : seq<piece, rep_max<11, joint, piece>> {};
struct name : seq<pieces, opt<comma, pieces>> {};
struct whole_name : seq<name, eof> {};

// What stands before it, and the degrees behind it.
struct honorific : lexicon<"honorific"> {};
struct honorifics : plus<honorific, star<blank>> {};
struct degree : lexicon<"degree"> {};
struct degrees : plus<opt<one<','>>, plus<blank>, degree> {};

}  // namespace notulen::grammar::person
