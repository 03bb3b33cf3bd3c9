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

struct infix : seq<lexicon<"infix">, not_at<dash>> {};

// A word of a name: `Anna`, `D'Haen`, `Bos-Vink`, `Jan-Willem`; `Bos` of `Bos-de Wit`, whose second half begins behind it.
struct second_half : seq<dash, infix, plus<blank>, letter> {};
struct inner : sor<letter, seq<not_at<second_half>, sor<apostrophe, dash>, at<letter>>> {};
struct letters : seq<letter, star<inner>> {};
struct word : letters {};

// `A.`, `Th.`, `IJ.`, `Corn.`, `J.-P.`; `JW` and `J` before a surname.
struct dotted : seq<capital, rep_max<3, letter>, one<'.'>, opt<seq<dash, at<capital>>>> {};
struct initials : seq<dotted, rep_max<7, seq<star<blank>, dotted>>> {};
struct surname_ahead : seq<plus<blank>, sor<seq<not_at<upper>, infix>, seq<capital, lower>>> {};
struct undotted : seq<capital, rep_max<2, capital>, at<surname_ahead>> {};

// Inside a name: a title of nobility (`J.W. baron van Dam`), the name one is called by (`J.W. (Jan) Bos`).
struct noble : seq<lexicon<"nobility">, at<plus<blank>, infix>> {};
struct call_name : seq<letters, rep_max<2, plus<blank>, letters>> {};
struct called : seq<one<'('>, call_name, one<')'>, at<plus<blank>, sor<infix, capital>>> {};

// Degrees and the like behind it: `MSc`, `, RA`, `sr.`
// Two capitals: a `Ma` may be a surname.
struct degree : seq<at<upper, opt<lower>, opt<one<'.'>>, upper>, lexicon<"degree">> {};
struct generation : lexicon<"generation"> {};
struct suffix : sor<degree, generation> {};
struct suffixes : seq<suffix, rep_max<4, opt<one<','>>, plus<blank>, suffix>> {};
struct behind : seq<opt<one<','>>, plus<blank>, suffixes> {};
struct ends : seq<behind, eof> {};

// What stands before it.
struct honorific : seq<lexicon<"honorific">, not_at<one<'-'>>> {};  // `HR-manager`
struct honorifics : plus<honorific, star<blank>> {};

struct piece : sor<noble, infix, initials, undotted, word, called> {};
// The dash of a married name, with spaces on one side, on both or on none.
struct married : seq<star<blank>, dash, star<blank>> {};
struct comma : seq<one<','>, plus<blank>> {};
struct joint : sor<married, star<blank>> {};
struct pieces : seq<piece, rep_max<11, not_at<ends>, joint, piece>> {};
// `Bijl, Toon van der`, `Bijl, van der, T.`
struct name : seq<pieces, rep_max<2, not_at<ends>, comma, opt<honorifics>, pieces>, opt<behind>> {};
struct whole_name : seq<name, eof> {};

}  // namespace notulen::grammar::person
