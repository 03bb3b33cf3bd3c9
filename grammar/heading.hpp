#pragma once
// The number a heading or list entry begins with: `1.`, `2a.`, `5.1`, `III.`, `B.`, `Ad 3`, `Agendapunt 4 –`, `1°.`.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::heading {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t'> {};
struct digits : rep_min_max<1, 4, digit> {};
struct letter_behind : seq<range<'A', 'Z'>, not_at<alpha>, not_at<one<'.'>, alpha, one<'.'>>> {};  // not `5.W.v.t.t.k.`
struct small_behind : seq<range<'a', 'h'>, not_at<alpha>> {};

// 1, 2a, 3.a, 01A, 5.1, 1.1.1.4; 3bis, as in Flanders
struct latin_behind : seq<sor<string<'b', 'i', 's'>, string<'t', 'e', 'r'>, string<'q', 'u', 'a', 't', 'e', 'r'>>, not_at<alnum>> {};
struct lettered : sor<small_behind, seq<one<'.'>, small_behind>> {};
struct degree : string<'\xC2', '\xB0'> {};
struct capital_behind : seq<opt<one<'.'>>, letter_behind> {};
struct arabic : seq<digits, rep_max<4, one<'.'>, digits>, opt<sor<latin_behind, lettered, capital_behind, degree>>, not_at<alnum>> {};
// II, IV; F.1
struct roman : seq<rep_min_max<1, 6, one<'I', 'V', 'X', 'L'>>, not_at<alnum>> {};
// `v. d. Pol` is a name.
struct infix_letters : seq<one<'v', 'V'>, one<'.'>, star<blank>, one<'d'>, one<'.'>, blank> {};
struct letter : seq<not_at<infix_letters>, sor<range<'a', 'z'>, seq<range<'A', 'Z'>, opt<rep_min_max<1, 2, digit>>>>, opt<one<'.'>, digits>, not_at<alnum>> {};
struct number : sor<arabic, roman, letter> {};

struct long_dash : sor<string<'\xE2', '\x80', '\x93'>, string<'\xE2', '\x80', '\x94'>> {};
struct stroke : seq<one<'/'>, at<blank>> {};  // `1/ Titel`, as in Flanders
// `40-jarig` is a word.
struct middle_dot : seq<plus<blank>, string<'\xC2', '\xB7'>, at<blank>> {};  // `1 · Titel`
struct bar : seq<plus<blank>, one<'|'>, at<blank>> {};  // `1 | Titel`, as sites set them
struct closing : sor<stroke, middle_dot, bar, seq<one<'.', ')', ':'>, opt<one<'-'>>, opt<one<'-'>>>, seq<star<blank>, sor<one<'-'>, long_dash>, at<sor<blank, range<'A', 'Z'>>>>, seq<plus<blank>, sor<one<'-'>, long_dash>, at<alpha>>> {};

// `Q3-cijfers` is a word, `W.v.t.t.k.` an abbreviation.
struct letter_closing : sor<seq<one<'.', ')', ':'>, rep_max<2, one<'-'>>, at<sor<blank, eof, range<'A', 'Z'>>>>, seq<plus<blank>, sor<one<'-'>, long_dash>, at<blank>>> {};

// `2. Agendapunt: Titel`: the word behind the number.
struct word_behind : seq<lexicon<"item_word">, star<blank>, one<':'>, star<blank>> {};

// The word before the number: `Agendapunt`, `Ad`, `Art.`, `Punt`, `Blok`.
struct word : lexicon<"item_word"> {};

// `Agendapunt 1 : Titel`
struct worded_closing : seq<plus<blank>, one<':'>> {};
struct worded : seq<word, opt<star<blank>, one<':'>>, plus<blank>, arabic, opt<sor<closing, worded_closing>>, sor<plus<blank>, eof, at<alpha>>> {};
// `9:30` is a time.
// `1 .  Titel`: typed with a blank before the stop.
struct closing_apart : seq<one<' '>, one<'.'>, at<blank>> {};
struct closed : seq<sor<seq<arabic, sor<closing, closing_apart>>, seq<sor<roman, letter>, letter_closing>>, not_at<digit>, star<blank>, opt<word_behind>> {};
// `3e kwartaal` is an ordinal.
struct ordinal : seq<digits, one<'e'>, blank> {};
// `F.1` and `A1` need no closing dot.
struct letter_code : seq<range<'A', 'Z'>, opt<one<'.'>>, rep_min_max<1, 2, digit>, not_at<alnum>> {};
// `3/1   Titel` below `3/ Titel`, as in Flanders; `3/1 leden` is a fraction.
struct stroke_code : seq<rep_min_max<1, 2, digit>, one<'/'>, rep_min_max<1, 2, digit>, at<plus<blank>, range<'A', 'Z'>>> {};
struct open : seq<not_at<ordinal>, sor<stroke_code, arabic, letter_code>, sor<plus<blank>, eof>> {};

// `[3] Titel`, `(3) Titel`, `-3- Titel`, `§ 3 Titel`
struct section_sign : string<'\xC2', '\xA7'> {};
struct bracketed : sor<seq<one<'['>, arabic, one<']'>, plus<blank>>, seq<one<'('>, arabic, one<')'>, plus<blank>, at<range<'A', 'Z'>>>, seq<one<'-'>, arabic, one<'-'>, plus<blank>>, seq<section_sign, star<blank>, arabic, opt<closing>, plus<blank>>> {};

struct numbered : sor<worded, bracketed, closed, open> {};

}  // namespace notulen::grammar::heading
