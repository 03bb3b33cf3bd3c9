#pragma once
// A list of persons in its smallest parts: `A (VVD), B; C en D - Bureau`. What each part is, is told over the list.

#include "grammar/person.hpp"

namespace notulen::grammar::entry {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : one<' ', '\t', '\n'> {};
struct inside : rep_max<200, not_one<'(', ')', '\n'>> {};
struct bracket : seq<one<'('>, inside, one<')'>> {};
struct comma : one<','> {};
struct semicolon : one<';'> {};
struct conjunction : seq<sor<seq<istring<'e', 'n'>>, one<'&', '+'>>, at<blank>> {};
struct organisation_dash : seq<sor<person::dash, one<'|'>>, at<blank>> {};
struct mark : plus<sor<one<'*'>, digit>> {};
struct word : plus<not_one<' ', '\t', '\n', ',', ';', '(', ')', '*', '|'>> {};
// Words up to the next part; an honorific begins a person of its own.
struct next_word : seq<plus<blank>, not_at<sor<conjunction, organisation_dash, person::honorific>>, word> {};
struct chunk : seq<opt<person::honorifics>, word, star<next_word>> {};
struct part : sor<bracket, comma, semicolon, conjunction, organisation_dash, mark, chunk, one<'(', ')', '|'>> {};
struct list : seq<star<blank>, star<part, star<blank>>, eof> {};

}  // namespace notulen::grammar::entry
