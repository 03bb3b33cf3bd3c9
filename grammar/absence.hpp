#pragma once
// How a sentence tells who is not there: `is wegens ziekte afwezig`, `dat mevrouw Vos verhinderd is`, `Afgemeld hebben
// zich`, `bericht van verhindering is ontvangen van`, `aanwezig, behalve`. Whose name it is stands before or behind.

#include "grammar/lexicon.hpp"

namespace notulen::grammar::absence {
using namespace tao::pegtl;  // NOLINT: a grammar page reads as a grammar

struct blank : plus<one<' ', '\n'>> {};
struct verb : lexicon<"absence_verb"> {};
struct core : lexicon<"absence_core"> {};
struct noun : lexicon<"absence_noun"> {};
struct alone : lexicon<"absence_alone"> {};
struct notice : lexicon<"notice"> {};

// Small words between the two halves of a verb: `wegens ziekte`, `vandaag helaas`.
struct small : seq<not_at<core>, range<'a', 'z'>, star<not_one<' ', '\n', ',', ';', '(', ')', ':', '.'>>> {};
struct fillers : rep_max<6, small, blank> {};
struct colon : seq<star<one<' '>>, one<':'>> {};

// The name stands before: `heeft zich afgemeld`, `verhinderd is`, `ontbreekt`.
struct split : seq<verb, blank, fillers, core> {};
struct inverted : seq<opt<string<'z', 'i', 'c', 'h', ' '>>, sor<seq<verb, blank, core>, seq<core, blank, verb>>> {};
struct noticed_end : seq<notice, blank, core, blank, verb> {};
struct behind_name : sor<split, inverted, noticed_end, alone> {};

// The name stands behind: `Afwezig zijn`, `Met kennisgeving afwezig is`, `afmeldingen ontvangen van`.
struct is_self : seq<blank, verb, opt<blank, lexicon<"absence_self">>, opt<colon>> {};
struct opening : sor<seq<core, opt<blank, notice>, is_self>, seq<notice, blank, core, is_self>, seq<notice, is_self, opt<blank, core>>> {};
struct leading : rep_max<6, not_at<lexicon<"absence_from">>, small, blank> {};
struct announced : seq<noun, blank, leading, lexicon<"absence_from">> {};
struct exception : seq<lexicon<"all_there">, opt<one<','>>, blank, lexicon<"except">> {};
struct before_name : sor<exception, announced, opening> {};

}  // namespace notulen::grammar::absence
