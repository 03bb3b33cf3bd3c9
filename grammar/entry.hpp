#pragma once
// A list of persons in its smallest parts: `A (VVD), B; C en D - Bureau`. What each part is, is told over the list.

#include "grammar/person.hpp"

namespace notulen::grammar::entry {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t', '\n'> {};
struct inside : rep_max<200, not_one<'(', ')', '\n'>> {};
struct squared : seq<one<'['>, rep_max<200, not_one<'[', ']', '\n'>>, one<']'>> {};
struct bracket : sor<seq<one<'('>, inside, one<')'>>, squared> {};
struct comma : one<','> {};
// `A • B • C`: bullets do a semicolon's work; `4 · Afwezigheid` is a number and its title.
struct dot : seq<string<'\xE2', '\x80', '\xA2'>, at<blank>> {};
struct semicolon : sor<one<';'>, dot> {};
struct stroke : seq<one<'/'>, at<blank>> {};
struct conjunction : seq<sor<seq<istring<'e', 'n'>>, one<'&', '+'>>, at<sor<blank, one<','>, eof>>> {};
struct organisation_dash : seq<sor<person::dash, one<'|'>>, at<blank>> {};
struct superscript : seq<one<'\xC2'>, one<'\xB9', '\xB2', '\xB3'>> {};
struct mark : plus<sor<one<'*'>, digit, superscript>> {};
struct letters : plus<not_one<' ', '\t', '\n', ',', ';', '(', ')', '[', ']', '*', '|', '\xC2'>> {};
struct word : plus<sor<letters, seq<not_at<superscript>, one<'\xC2'>>>> {};
// The name one is called by between initials and surname: `J. (Jan) de Vries`.
struct called : seq<person::initials, star<blank>, one<'('>, person::word, one<')'>, plus<blank>, at<person::piece>> {};
// Words up to the next part; an honorific begins a person of its own.
struct title_ahead : seq<person::honorific, not_at<star<blank>, sor<one<',', ';', '('>, eof>>> {};  // `Tom DS,` is a name
struct next_word : seq<plus<blank>, not_at<sor<conjunction, organisation_dash, stroke, dot, title_ahead>>, word> {};
// Line breaks were lost: behind initials and a surname, initials begin the next person (`E. Vink I. de Boer`).
struct particles : star<person::infix, plus<blank>> {};
struct fresh_name : seq<person::initials, plus<blank>, particles, person::capital, person::letter> {};
struct more_of_name : seq<not_at<plus<blank>, fresh_name>, next_word> {};
struct initialled : seq<at<fresh_name>, person::initials, plus<blank>, particles, word, star<more_of_name>> {};
struct named : sor<seq<called, word, star<next_word>>, initialled, seq<word, star<next_word>>> {};
// `minister van Onderwijs, Cultuur en Wetenschap`: the field is one.
struct field_word : seq<person::capital, star<person::letter>, not_at<one<'.'>>> {};
struct field : seq<field_word, star<plus<blank>, field_word>> {};
struct last_field : seq<plus<blank>, istring<'e', 'n'>, plus<blank>, not_at<sor<person::honorific, lexicon<"given_name">>>, field> {};
struct of_field : sor<string<'v', 'a', 'n'>, string<'v', 'o', 'o', 'r'>> {};  // `minister Van Loenen` is a person
struct portfolio : seq<lexicon<"office_of_field">, plus<blank>, of_field, plus<blank>, field, opt<sor<last_field, seq<comma, plus<blank>, field, last_field>>>> {};
// `A, mw., wethouder`: an honorific may stand alone behind the name.
// `A, pastoor - B`: a dash ends it.
struct ended : seq<sor<one<'-'>, string<'\xE2', '\x80', '\x93'>>, blank> {};
struct chunk : sor<portfolio, seq<person::honorifics, not_at<ended>, named>, named> {};
// `– kunst en cultuur`: behind a dash small words on both sides of `en` are one body.
struct small_word : seq<not_at<sor<person::honorific, lexicon<"role">, lexicon<"notice">, lexicon<"presence">, lexicon<"remark">>>, plus<range<'a', 'z'>>> {};
struct small_words : seq<small_word, rep_max<3, plus<blank>, not_at<istring<'e', 'n'>, blank>, small_word>> {};
struct dashed_body : seq<small_words, plus<blank>, string<'e', 'n'>, plus<blank>, small_words, at<star<blank>, sor<eof, one<',', ';', '('>>>> {};
struct dashed : seq<at<organisation_dash, star<blank>, dashed_body>, organisation_dash, star<blank>, dashed_body> {};
struct part : sor<bracket, comma, semicolon, stroke, conjunction, dashed, organisation_dash, mark, chunk, one<'(', ')', '[', ']', '|'>> {};
struct list : seq<star<blank>, star<part, star<blank>>, eof> {};

}  // namespace notulen::grammar::entry
